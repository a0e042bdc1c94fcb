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

/** A cloud desktop or an instance. Its status follows from the last call and the clock. */
export class Resource<Facts> {
  /** The vendor's id. */
  readonly id: string;
  /** The properties besides the power and the charge. An operation that changes one replaces the object. */
  facts: Facts;
  /** The end of the subscription, in milliseconds since 1970; undefined for pay-as-you-go. */
  expiresAt: number | undefined;
  readonly #transitionMs: number;
  #target: "Running" | "Stopped";
  #reachedAt = -Infinity;
  #startedAt: number | undefined;
  #charging = true;
  readonly #executed: Record<Verb, number> = { start: 0, stop: 0, reboot: 0, renew: 0 };

  /** Creates a resource that is running or stopped. */
  constructor(options: ResourceOptions<Facts>) {
    this.id = options.id;
    this.facts = options.facts;
    this.expiresAt = options.expiresAt;
    this.#target = options.power;
    this.#transitionMs = options.transitionMs;
  }

  /** The status at a time. There are no timers: the clock ends a transition. */
  status(now: number): ResourceStatus {
    if (this.expiresAt !== undefined && this.expiresAt <= now) return "Expired";
    if (this.#reachedAt <= now) return this.#target;
    return this.#target === "Running" ? "Starting" : "Stopping";
  }

  /** Whether computing is charged: always, unless the resource was stopped without charge. */
  get charging(): boolean {
    return this.#charging;
  }

  /** The end of the last start or reboot, in milliseconds since 1970; undefined before the first. */
  get startedAt(): number | undefined {
    return this.#startedAt;
  }

  /** The number of executions by verb. */
  get executed(): Readonly<Record<Verb, number>> {
    return this.#executed;
  }

  /** Starts the resource. */
  start(now: number): void {
    this.#executed.start++;
    this.#move("Running", true, now);
  }

  /** Reboots the resource, with the same transition as a start. */
  reboot(now: number): void {
    this.#executed.reboot++;
    this.#move("Running", true, now);
  }

  /** Moves the end of the subscription. */
  renew(until: number): void {
    this.#executed.renew++;
    this.expiresAt = until;
  }

  /** Stops the resource. */
  stop(now: number, keepCharging: boolean): void {
    this.#executed.stop++;
    this.#move("Stopped", keepCharging, now);
  }

  #move(target: "Running" | "Stopped", charging: boolean, now: number): void {
    this.#target = target;
    this.#charging = charging;
    this.#reachedAt = now + this.#transitionMs;
    if (target === "Running") this.#startedAt = this.#reachedAt;
  }
}

/** Renews a subscription by months, counted from its end, or from now where it has expired. Throws for pay-as-you-go. */
export function renewResource(resource: Resource<unknown>, now: number, months: number): void {
  if (resource.expiresAt === undefined)
    throw new RangeError(`${resource.id} is pay-as-you-go: it has no subscription to renew`);
  resource.renew(addMonths(Math.max(resource.expiresAt, now), months));
}
