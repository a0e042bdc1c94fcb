import { InputError } from "./input-error.js";
import { completeDesktop, completeInstance, completeUser } from "./seed-schema.js";
import { type DesktopSeed, type InstanceSeed, type User, seed as builtIn } from "./seed.js";
import { State, type StateOptions } from "./state/state.js";

/** The initial state of a cloud. Everything left out is that of the built-in seed. */
export interface Seed {
  /** The desktops. What a desktop leaves out has a default. */
  readonly desktops?: readonly Partial<DesktopSeed>[];
  /** The instances. What an instance leaves out has a default. */
  readonly instances?: readonly Partial<InstanceSeed>[];
  /** The end users. The first one has the open session of `cloud.credentials.wuying`. */
  readonly users?: readonly Partial<User>[];
}

/**
 * The state that a seed describes.
 *
 * @param now the current time, to which the seed's dates are relative
 * @throws InputError with the path of the member that is wrong
 */
export function initialState(seed: Seed, now: number, options: StateOptions): State {
  const state = new State(now, options);
  const { desktops = builtIn.ecd.desktops, instances = builtIn.bcc.instances, users = builtIn.wuying.users } = seed;
  desktops.forEach((given, index) => {
    const desktop = completeDesktop(given, state.desktops, `desktops[${index}]`);
    checkFree(!state.desktops.has(desktop.id), desktop.id, `desktops[${index}].id`);
    state.addDesktop(desktop, now);
  });
  instances.forEach((given, index) => {
    const instance = completeInstance(given, state.instances, `instances[${index}]`);
    checkFree(!state.instances.has(instance.id), instance.id, `instances[${index}].id`);
    state.addInstance(instance, now);
  });
  const names = new Set<string>();
  users.forEach((given, index) => {
    const user = completeUser(given, names, `users[${index}]`);
    checkFree(!names.has(user.endUserId), user.endUserId, `users[${index}].endUserId`);
    names.add(user.endUserId);
    state.accounts.add(user, now);
  });
  const [first] = state.accounts.all;
  if (first) state.sessions.openSeeded(first, now);
  return state;
}

function checkFree(isFree: boolean, id: string, path: string): void {
  if (!isFree) throw new InputError(path, id, "a name that no earlier one has");
}
