import type { Clock } from "../clock.js";
import { InputError, listed } from "../input-error.js";
import { completeInstance } from "../seed-schema.js";
import type { InstanceSeed } from "../seed.js";
import { type InstanceStatus, instanceStatus } from "../state/instance.js";
import { renewResource, setStatus } from "../state/resource.js";
import type { Instance, InstanceFacts, State } from "../state/state.js";

/** An instance at the time of the call that returned it. */
export interface InstanceInfo extends InstanceFacts {
  /** The vendor's status at this time. */
  readonly status: InstanceStatus;
  /** The end of the subscription, in milliseconds since 1970; undefined for pay-as-you-go. */
  readonly expiresAt: number | undefined;
  /** Whether computing is charged: always, unless the instance was stopped without charge. */
  readonly charging: boolean;
}

/** The instances of a cloud: `cloud.instances`. */
export class Instances {
  readonly #state: () => State;
  readonly #clock: Clock;

  /**
   * @param state the state of the cloud, which a reset replaces
   * @param clock the cloud's clock
   */
  constructor(state: () => State, clock: Clock) {
    this.#state = state;
    this.#clock = clock;
  }

  /**
   * Adds an instance.
   *
   * @param instance what differs from the defaults: a running pay-as-you-go instance
   * @returns the instance, with its id
   * @throws InputError where a member is wrong, or the id is taken
   * @example
   * ```ts
   * const { id } = cloud.instances.add({ name: "web", expiresInDays: 30 });
   * ```
   */
  add(instance: Partial<InstanceSeed> = {}): InstanceInfo {
    const state = this.#state();
    const complete = completeInstance(instance, state.instances, "instance");
    if (state.instances.has(complete.id)) throw new InputError("instance.id", complete.id, "an id that is not taken");
    return this.#describe(state.addInstance(complete, this.#clock.now));
  }

  /** An instance by its id; throws an InputError where there is none. */
  get(id: string): InstanceInfo {
    return this.#describe(this.#find(id));
  }

  /** All instances, oldest first. */
  list(): InstanceInfo[] {
    const instances = [...this.#state().instances.values()].map((instance) => this.#describe(instance));
    return instances.filter(({ status }) => status !== "Deleted");
  }

  /** Removes an instance at once, as no API does: whether it runs and is paid or not. */
  remove(id: string): void {
    this.#state().instances.delete(this.#find(id).id);
  }

  /**
   * Sets a status at once, without a call and its transition.
   *
   * @param status Running, Stopped or Expired
   * @throws InputError for another status, and for an expired subscription, which has to be renewed first
   */
  setStatus(id: string, status: string): void {
    setStatus(this.#find(id), status, this.#clock.now);
  }

  /**
   * Renews a subscription as another client would. Counted by `cloud.executions`.
   *
   * @param months the length of the renewal
   * @throws InputError for an instance that is pay-as-you-go
   */
  renew(id: string, months = 1): void {
    renewResource(this.#find(id), this.#clock.now, months);
  }

  #find(id: string): Instance {
    const { instances } = this.#state();
    const instance = instances.get(id);
    if (instance) return instance;
    throw new InputError("id", id, `the id of an instance: ${listed([...instances.keys()])}`);
  }

  #describe(instance: Instance): InstanceInfo {
    const { facts, expiresAt, charging } = instance;
    return { ...facts, status: instanceStatus(instance, this.#clock.now), expiresAt, charging };
  }
}
