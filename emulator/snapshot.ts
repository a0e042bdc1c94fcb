import { InputError } from "./input-error.js";
import { type Homes, restore, save } from "./plain-data.js";
import { check, type ObjectSchema, type Schema } from "./schema.js";
import {
  completeDesktop,
  completeInstance,
  completeUser,
  desktopSchema,
  instanceSchema,
  userSchema,
} from "./seed-schema.js";
import { type DesktopSeed, type InstanceSeed, type User, seed as builtIn } from "./seed.js";
import { DEFAULT_LOGIN_SETTINGS, type LoginSettings } from "./state/login-settings.js";
import { type Desktop, type Instance, State, type StateOptions } from "./state/state.js";

/** What a snapshot has of a desktop, an instance or a user besides what a seed describes. */
interface Saved {
  /** `cloud.snapshot()` writes it. A seed by hand leaves it out. */
  readonly state?: unknown;
}

/**
 * The initial state of a cloud, as `createCloud({ seed })`, `--seed FILE` and `cloud.restore` take it. Everything left
 * out is that of the built-in seed. A snapshot is a seed with all members.
 */
export interface Seed {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** The version of the format. */
  readonly version?: 1;
  /** The time of the clock, in milliseconds since 1970. Default: the current time. */
  readonly now?: number;
  /** The desktops. What a desktop leaves out has a default. */
  readonly desktops?: readonly (Partial<DesktopSeed> & Saved)[];
  /** The instances. What an instance leaves out has a default. */
  readonly instances?: readonly (Partial<InstanceSeed> & Saved)[];
  /** The end users. The first one has the open session of `cloud.credentials.wuying`. */
  readonly users?: readonly (Partial<User> & Saved)[];
  /** How logins and connection tickets behave, where it differs from the default. */
  readonly loginSettings?: Partial<LoginSettings>;
  /** `cloud.snapshot()` writes the other members: sessions, tokens, orders and so on. A seed by hand leaves them out. */
  readonly [member: string]: unknown;
}

/** All of a cloud's state, as JSON. */
export interface Snapshot extends Seed {
  readonly version: 1;
  readonly now: number;
}

/** The members of a state that a seed describes, apart from its settings. */
const DESCRIBED: readonly string[] = ["desktops", "instances", "accounts"];

/**
 * The state that a seed describes.
 *
 * @param current the current time, to which the seed's dates are relative where it has none
 * @throws InputError with the path of the member that is wrong
 */
export function stateOf(seed: Seed, current: number, options: StateOptions): State {
  const now = seed?.now ?? current;
  const state = new State(now, options);
  checkMembers(seed, state);
  const { desktops = builtIn.ecd.desktops, instances = builtIn.bcc.instances, users = builtIn.wuying.users } = seed;
  const known = new Map<string, unknown>();
  const addAll = (name: string, list: readonly object[], add: (given: object, path: string) => object): void =>
    list.forEach((item: Saved, index) => {
      const { state: saved, ...given } = item;
      const path = `${name}[${index}]`;
      const added = add(given, path);
      known.set(path, added);
      if (saved !== undefined) restoreSaved(added, saved, `${path}.state`, known);
    });
  addAll("desktops", desktops, (given, path) => {
    const desktop = completeDesktop(given, state.desktops, path);
    checkFree(!state.desktops.has(desktop.id), `${path}.id`, desktop.id);
    return state.addDesktop(desktop, now);
  });
  addAll("instances", instances, (given, path) => {
    const instance = completeInstance(given, state.instances, path);
    checkFree(!state.instances.has(instance.id), `${path}.id`, instance.id);
    return state.addInstance(instance, now);
  });
  const names = new Set<string>();
  addAll("users", users, (given, path) => {
    const user = completeUser(given, names, path);
    checkFree(!names.has(user.endUserId), `${path}.endUserId`, user.endUserId);
    names.add(user.endUserId);
    return state.accounts.add(user, now);
  });
  const [first] = state.accounts.all;
  if (first) state.sessions.openSeeded(first, now);
  Object.assign(state.loginSettings, seed.loginSettings);
  for (const name of otherMembers(state)) if (seed[name] !== undefined) restore(state, name, seed[name], name, known);
  return state;
}

/** The names of the members that only snapshots have. */
function otherMembers(state: State): string[] {
  return Object.keys(state).filter((name) => !DESCRIBED.includes(name) && name !== "loginSettings");
}

function checkMembers(seed: Seed, state: State): void {
  if (typeof seed !== "object" || seed === null) throw new InputError("seed", seed, "an object");
  // The items of lists are checked one by one, which names their defaults.
  const list: Schema = { type: "array", items: { type: "object", additionalProperties: {} } };
  const properties = { ...schemaOf(state).properties, desktops: list, instances: list, users: list };
  check(seed, { type: "object", properties, additionalProperties: false }, "");
}

function checkFree(isFree: boolean, path: string, id: string): void {
  if (!isFree) throw new InputError(path, id, "a name that no earlier one has");
}

/** Restores the members of a desktop, an instance or an account that a seed does not describe. */
function restoreSaved(instance: object, saved: unknown, path: string, known: Map<string, unknown>): void {
  const names = savedMembers(instance);
  const hasFacts = "facts" in instance;
  const properties = Object.fromEntries([...names, ...(hasFacts ? ["facts"] : [])].map((name) => [name, {}]));
  check(saved, { type: "object", properties, additionalProperties: false }, path);
  const data = saved as Readonly<Record<string, unknown>>;
  for (const name of names) restore(instance, name, data[name], `${path}.${name}`, known);
  if (!hasFacts || data["facts"] === undefined) return;
  const more = { facts: {} };
  restore(more, "facts", data["facts"], `${path}.facts`, known);
  instance.facts = { ...(instance.facts as object), ...more.facts };
}

/** The members of a desktop, an instance or an account besides what its seed describes. */
function savedMembers(instance: object): string[] {
  return Object.keys(instance).filter((name) => !["id", "facts", "user"].includes(name));
}

/** All of a state as JSON. Calls that are being executed are not part of it. */
export function snapshotOf(state: State, now: number): Snapshot {
  const [desktops, instances, accounts] = [
    [...state.desktops.values()],
    [...state.instances.values()],
    state.accounts.all,
  ];
  const homes: Homes = new Map<unknown, string>([
    ...desktops.map((desktop, index) => [desktop, `desktops[${index}]`] as const),
    ...instances.map((instance, index) => [instance, `instances[${index}]`] as const),
    ...accounts.map((account, index) => [account, `users[${index}]`] as const),
    ...state.sessions.all.map((session, index) => [session, `sessions.all[${index}]`] as const),
  ]);
  const item = (instance: object, described: object, path: string): Record<string, unknown> & { state: object } => {
    const members = instance as Readonly<Record<string, unknown>>;
    const present = savedMembers(instance).filter((name) => members[name] !== undefined);
    const saved = present.map((name) => [name, save(members[name], `${path}.state.${name}`, homes)] as const);
    return { ...structuredClone(described), state: Object.fromEntries(saved) };
  };
  /** A desktop or an instance: the facts that a seed does not describe are part of its state. */
  const resource = (instance: Desktop | Instance, { properties }: ObjectSchema, path: string): object => {
    const facts = Object.entries(instance.facts);
    const isDescribed = ([name]: readonly [string, unknown]): boolean => Object.hasOwn(properties, name);
    const described = Object.fromEntries(facts.filter(isDescribed));
    const more = Object.fromEntries(facts.filter((fact) => !isDescribed(fact)));
    const { state: saved, ...rest } = item(instance, { ...described, status: instance.power }, path);
    return { ...rest, state: { ...saved, facts: save(more, `${path}.state.facts`, homes) } };
  };
  return {
    version: 1,
    now,
    desktops: desktops.map((desktop, index) => resource(desktop, desktopSchema, `desktops[${index}]`)),
    instances: instances.map((instance, index) => resource(instance, instanceSchema, `instances[${index}]`)),
    users: accounts.map((account, index) => item(account, { ...account.user }, `users[${index}]`)),
    loginSettings: { ...state.loginSettings },
    ...Object.fromEntries(otherMembers(state).map((name) => [name, save(state[name as keyof State], name, homes)])),
  };
}

/** The JSON Schema of seeds and snapshots, which the package has as `seed.schema.json`. */
export function seedSchema(): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A seed or a snapshot of edgedesk-emulator",
    ...schemaOf(new State(0, {})),
  };
}

function schemaOf(state: State): ObjectSchema {
  const saved: Schema = { type: "object", additionalProperties: {}, description: "Written by snapshot()." };
  const items = (schema: ObjectSchema, description: string): Schema => ({
    type: "array",
    description,
    items: { ...schema, properties: { ...schema.properties, state: saved } },
  });
  const others = otherMembers(state).map((name) => [name, { description: "Written by snapshot()." }] as const);
  return {
    type: "object",
    description: "Everything left out is that of the built-in seed.",
    properties: {
      $schema: { type: "string", description: "The address of this schema, for editors." },
      version: { type: "integer", minimum: 1, maximum: 1, description: "The version of the format." },
      now: {
        type: "number",
        description: "The time of the clock in milliseconds since 1970. Default: the current time.",
      },
      desktops: items(desktopSchema, "The desktops."),
      instances: items(instanceSchema, "The instances of BCC."),
      users: items(userSchema, "The end users. The first one has an open session."),
      loginSettings: { ...settingsSchema, description: "How logins and connection tickets behave." },
      ...Object.fromEntries(others),
    },
    additionalProperties: false,
  };
}

const settingsSchema: ObjectSchema = {
  type: "object",
  properties: Object.fromEntries(
    Object.entries(DEFAULT_LOGIN_SETTINGS).map(([name, value]): [string, Schema] => {
      if (typeof value === "number") return [name, { type: "number", minimum: 0, description: `Default: ${value}.` }];
      const type = typeof value as "boolean" | "string";
      return [name, { type, description: `Default: ${value}.` }];
    }),
  ),
  additionalProperties: false,
};
