import type { Clock } from "../clock.js";
import { InputError, listed } from "../input-error.js";
import { type Resource, renewResource, setStatus } from "../state/resource.js";
import type { State } from "../state/state.js";

/** What the collections of desktops and of instances have in common. */
export abstract class Resources<Item extends Resource<object>, Info> {
  /** @internal The state of the cloud, which a reset replaces. */
  protected readonly state: () => State;
  /** @internal */
  protected readonly clock: Clock;

  /**
   * @param state the state of the cloud, which a reset replaces
   * @param clock the cloud's clock
   */
  constructor(state: () => State, clock: Clock) {
    this.state = state;
    this.clock = clock;
  }

  /** @internal The items by their ids. */
  protected abstract get items(): ReadonlyMap<string, Item>;

  /** @internal An item at the current time. */
  protected abstract describe(item: Item): Info;

  /** The one with this id; throws an InputError for an unknown id. */
  get(id: string): Info {
    return this.describe(this.find(id));
  }

  /** All, oldest first. */
  list(): Info[] {
    return [...this.items.values()].map((item) => this.describe(item));
  }

  /**
   * Sets a status at once, without a call and its transition.
   *
   * @param status Running, Stopped or Expired
   * @throws InputError for another status, and for an expired subscription, which has to be renewed first
   */
  setStatus(id: string, status: string): void {
    setStatus(this.find(id), status, this.clock.now);
  }

  /**
   * Renews a subscription as another client would. Counted by `cloud.executions`.
   *
   * @param months the length of the renewal
   * @throws InputError where there is no subscription, but pay-as-you-go
   */
  renew(id: string, months = 1): void {
    renewResource(this.find(id), this.clock.now, months);
  }

  /** @internal The item with this id. */
  protected find(id: string): Item {
    const item = this.items.get(id);
    if (item) return item;
    throw new InputError("id", id, `the id of ${this.one}: ${listed([...this.items.keys()])}`);
  }

  /** @internal `a desktop`, for errors. */
  protected abstract readonly one: string;
}
