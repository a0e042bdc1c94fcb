import { InputError } from "../input-error.js";
import { addMonths } from "../time.js";

/** The power status. */
export type PowerStatus = "Starting" | "Running" | "Stopping" | "Stopped";

/** A status of both vendors. */
export type ResourceStatus = PowerStatus | "Expired";

/** The effect of a call on a resource. */
export type Verb = "start" | "stop" | "reboot" | "renew";

/** The initial state of a resource. */
export interface ResourceOptions<Facts> {
  readonly id: string;
  /** The properties besides the power and the charge. */
  readonly facts: Facts;
  readonly power: "Running" | "Stopped";
  /** The end of the subscription, in milliseconds since 1970; undefined for pay-as-you-go. */
  readonly expiresAt: number | undefined;
  /** The duration of a start or a stop, in milliseconds. */
  readonly transitionMs: number;
}

/** A cloud desktop or an instance. Its status follows from the last call and the clock; its members are plain data. */
export class Resource<Facts> {
  /** The vendor's id. */
  readonly id: string;
  /** The properties besides the power and the charge. An operation that changes one replaces the object. */
  facts: Facts;
  /** The end of the subscription, in milliseconds since 1970; undefined for pay-as-you-go. */
  expiresAt: number | undefined;
  /** Whether computing is charged: always, unless the resource was stopped without charge. */
  charging = true;
  /** The end of the last start or reboot, in milliseconds since 1970; undefined before the first. */
  startedAt: number | undefined;
  /** The number of executions by verb. */
  readonly executed: Record<Verb, number> = { start: 0, stop: 0, reboot: 0, renew: 0 };
  private readonly transitionMs: number;
  private target: "Running" | "Stopped";
  /** The end of the last transition; undefined before the first. */
  private reachedAt: number | undefined;

  /** Creates a resource that is running or stopped. */
  constructor(options: ResourceOptions<Facts>) {
    this.id = options.id;
    this.facts = options.facts;
    this.expiresAt = options.expiresAt;
    this.target = options.power;
    this.transitionMs = options.transitionMs;
  }

  /** The power status that the last transition leads to. */
  get power(): "Running" | "Stopped" {
    return this.target;
  }

  /** The status at a time. There are no timers: the clock ends a transition. */
  status(now: number): ResourceStatus {
    if (this.expiresAt !== undefined && this.expiresAt <= now) return "Expired";
    if (this.reachedAt === undefined || this.reachedAt <= now) return this.target;
    return this.target === "Running" ? "Starting" : "Stopping";
  }

  /** Starts the resource. */
  start(now: number): void {
    this.executed.start++;
    this.move("Running", true, now);
  }

  /** Reboots the resource, with the same transition as a start. */
  reboot(now: number): void {
    this.executed.reboot++;
    this.move("Running", true, now);
  }

  /** Moves the end of the subscription. */
  renew(until: number): void {
    this.executed.renew++;
    this.expiresAt = until;
  }

  /** Stops the resource. */
  stop(now: number, keepCharging: boolean): void {
    this.executed.stop++;
    this.move("Stopped", keepCharging, now);
  }

  /** Sets the power without a transition. */
  set(power: "Running" | "Stopped"): void {
    this.target = power;
    this.charging = true;
    this.reachedAt = undefined;
  }

  private move(target: "Running" | "Stopped", charging: boolean, now: number): void {
    this.target = target;
    this.charging = charging;
    this.reachedAt = now + this.transitionMs;
    if (target === "Running") this.startedAt = this.reachedAt;
  }
}

/** Renews a subscription by months, counted from its end, or from now where it has expired. Throws for pay-as-you-go. */
export function renewResource(resource: Resource<unknown>, now: number, months: number): void {
  if (resource.expiresAt === undefined)
    throw new InputError("id", resource.id, "a subscription; this one is pay-as-you-go");
  resource.renew(addMonths(Math.max(resource.expiresAt, now), months));
}

/** Sets a status at once, as no API does. Throws an InputError for another status, and for an expired subscription. */
export function setStatus(resource: Resource<unknown>, status: string, now: number): void {
  if (status === "Expired") {
    resource.expiresAt = now;
  } else if (status !== "Running" && status !== "Stopped") {
    throw new InputError("status", status, "Running, Stopped, Expired");
  } else if (resource.status(now) === "Expired") {
    throw new InputError("status", status, `for ${resource.id} after its renewal: the subscription has expired`);
  } else {
    resource.set(status);
  }
}
