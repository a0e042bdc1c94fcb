import { addMonths } from "../time.js";

/** Whether a machine is on, off, or on its way. */
export type PowerStatus = "Starting" | "Running" | "Stopping" | "Stopped";

/** A status that both vendors know. */
export type MachineStatus = PowerStatus | "Expired";

/** What can be done to a machine. */
export type Verb = "start" | "stop" | "reboot" | "renew";

/** How a machine begins. */
export interface MachineOptions<Facts> {
  readonly id: string;
  /** What never changes about it. */
  readonly facts: Facts;
  readonly power: "Running" | "Stopped";
  /** When the subscription ends; absent when the machine is paid by use. */
  readonly expiresAt: number | undefined;
  /** How long a start or a stop takes. */
  readonly transitionMs: number;
}

/** A cloud desktop or an instance: state that follows from what was asked for and from the clock. */
export class Machine<Facts> {
  /** The vendor's id. */
  readonly id: string;
  /** What never changes about it. */
  readonly facts: Facts;
  /** When the subscription ends; absent when the machine is paid by use. */
  expiresAt: number | undefined;
  readonly #transitionMs: number;
  #target: "Running" | "Stopped";
  #reachedAt = -Infinity;
  #charging = true;
  readonly #executed: Record<Verb, number> = { start: 0, stop: 0, reboot: 0, renew: 0 };

  /** A machine that is in no transition. */
  constructor(options: MachineOptions<Facts>) {
    this.id = options.id;
    this.facts = options.facts;
    this.expiresAt = options.expiresAt;
    this.#target = options.power;
    this.#transitionMs = options.transitionMs;
  }

  /** The status at that moment. No timer runs: a transition is over when the clock says so. */
  status(now: number): MachineStatus {
    if (this.expiresAt !== undefined && this.expiresAt <= now) return "Expired";
    if (this.#reachedAt <= now) return this.#target;
    return this.#target === "Running" ? "Starting" : "Stopping";
  }

  /** Whether computing is paid for: always, unless it was stopped without charge. */
  get charging(): boolean {
    return this.#charging;
  }

  /** How often each was carried out. */
  get executed(): Readonly<Record<Verb, number>> {
    return this.#executed;
  }

  /** Begins to start. */
  start(now: number): void {
    this.#executed.start++;
    this.#move("Running", true, now);
  }

  /** Begins to start once more: a reboot passes through the same states. */
  reboot(now: number): void {
    this.#executed.reboot++;
    this.#move("Running", true, now);
  }

  /** Prolongs the subscription. */
  renew(until: number): void {
    this.#executed.renew++;
    this.expiresAt = until;
  }

  /** Begins to stop. */
  stop(now: number, keepCharging: boolean): void {
    this.#executed.stop++;
    this.#move("Stopped", keepCharging, now);
  }

  #move(target: "Running" | "Stopped", charging: boolean, now: number): void {
    this.#target = target;
    this.#charging = charging;
    this.#reachedAt = now + this.#transitionMs;
  }
}

/** Prolongs a subscription by whole months, from now on where it is over. Nothing is to prolong where it is paid by use. */
export function renewMachine(machine: Machine<unknown>, now: number, months: number): void {
  if (machine.expiresAt === undefined) throw new RangeError(`${machine.id} is paid by use: there is nothing to renew`);
  machine.renew(addMonths(Math.max(machine.expiresAt, now), months));
}
