import { InputError } from "../input-error.js";
import { completeInstance } from "../seed-schema.js";
import type { InstanceSeed } from "../seed.js";
import { type InstanceStatus, instanceStatus } from "../state/instance.js";
import type { Instance, InstanceFacts } from "../state/state.js";
import { Resources } from "./resources.js";

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
export class Instances extends Resources<Instance, InstanceInfo> {
  /** @internal */
  protected override readonly one = "an instance";

  /** @internal */
  protected override get items(): ReadonlyMap<string, Instance> {
    return this.state().instances;
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
    const state = this.state();
    const complete = completeInstance(instance, state.instances, "instance");
    if (state.instances.has(complete.id)) throw new InputError("instance.id", complete.id, "an id that is not taken");
    return this.describe(state.addInstance(complete, this.clock.now));
  }

  /** All that are not deleted, oldest first. */
  override list(): InstanceInfo[] {
    return super.list().filter(({ status }) => status !== "Deleted");
  }

  /** Removes an instance at once, as no API does: whether it runs and is paid or not. */
  remove(id: string): void {
    this.state().instances.delete(this.find(id).id);
  }

  /** @internal */
  protected override describe(instance: Instance): InstanceInfo {
    const { facts, expiresAt, charging } = instance;
    return { ...facts, status: instanceStatus(instance, this.clock.now), expiresAt, charging };
  }
}
