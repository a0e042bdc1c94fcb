import { regionIds } from "./alibaba/regions.js";
import { check, type ObjectSchema, type Schema } from "./schema.js";
import { type DesktopSeed, type InstanceSeed, type User, seed } from "./seed.js";

/* What describes a desktop, an instance or a user in a seed, and what stands for the members that are left out. */

/** A schema with each member of a type: the compiler reports a member without one. */
type Members<Type> = { readonly [Name in keyof Required<Type>]: Schema };

function objectOf<Type>(description: string, properties: Members<Type>): ObjectSchema {
  return { type: "object", description, properties, additionalProperties: false };
}

const tags: Schema = {
  type: "object",
  additionalProperties: { type: "string" },
  description: "Values by key. Default: none.",
};
const status = (fallback: string): Schema => ({
  type: "string",
  enum: ["Running", "Stopped"],
  description: `Default: ${fallback}.`,
});
const expiresInDays: Schema = {
  type: "number",
  description: "Days until the subscription ends; negative where it has ended. Default: pay-as-you-go.",
};
const cpu: Schema = { type: "integer", minimum: 1, description: "The number of virtual processors. Default: 4." };

/** A desktop of a seed, and of `cloud.desktops.add`. */
export const desktopSchema = objectOf<DesktopSeed>("A desktop. Everything left out has a default.", {
  id: { type: "string", pattern: "^ecd-[\\w-]+$", description: "Default: ecd-added000000001 and so on." },
  name: { type: "string", description: "Default: the id." },
  region: { type: "string", enum: regionIds, description: `Default: ${seed.ecd.region}.` },
  status: status("Running"),
  expiresInDays,
  endUserIds: { type: "array", items: { type: "string" }, description: "The users who may connect. Default: none." },
  session: {
    ...objectOf<NonNullable<DesktopSeed["session"]>>("The last connection of a user. Default: none.", {
      endUserId: { type: "string" },
      connectedForHours: { type: "number", minimum: 0, description: "The length of the connection so far." },
      disconnectedForHours: { type: "number", minimum: 0, description: "Left out while the user is connected." },
    }),
    required: ["endUserId", "connectedForHours"],
  },
  tags,
  ip: { type: "string", description: "Default: an address of 10.1.0.0/16." },
  cpu,
  memory: { type: "integer", minimum: 1, description: "In MiB. Default: 8192." },
});

/** An instance of a seed, and of `cloud.instances.add`. */
export const instanceSchema = objectOf<InstanceSeed>("An instance of BCC. Everything left out has a default.", {
  id: { type: "string", pattern: "^i-\\w+$", description: "Default: i-Added0001 and so on." },
  name: { type: "string", description: "Default: the id." },
  status: status("Running"),
  expiresInDays,
  zone: { type: "string", description: "Default: cn-bj-a." },
  tags,
  ip: { type: "string", description: "Default: an address of 192.168.0.0/16." },
  cpu,
  memory: { type: "integer", minimum: 1, description: "In GiB. Default: 8." },
});

/** A user of a seed, and of `cloud.users.add`. */
export const userSchema = objectOf<User>("An end user. Everything left out has a default.", {
  endUserId: { type: "string", pattern: "^[\\w.@-]+$", description: "The name. Default: user1 and so on." },
  officeSiteId: { type: "string", description: `Default: ${seed.ecd.officeSite.id}.` },
  password: { type: "string", description: "Default: Password+1 and so on." },
  passwordIsInitial: { type: "boolean", description: "Whether the first login changes the password. Default: false." },
  requiresMfa: { type: "boolean", description: "Whether a login needs an authenticator. Default: false." },
  totpSecret: {
    type: "string",
    pattern: "^[A-Z2-7]+$",
    description: "The key of the bound authenticator, in base32. Default: the next login binds one.",
  },
  requiresTokenCode: { type: "boolean", description: "Whether a login needs a mailed code. Default: false." },
});

/** Numbers the defaults: the first number from `from` whose name is free. */
function numbered(from: number, name: (number: number) => string, isTaken: (name: string) => boolean): number {
  let number = from;
  while (isTaken(name(number))) number++;
  return number;
}

type Known = Pick<ReadonlyMap<string, unknown>, "has" | "size">;

/**
 * A desktop with everything that was left out.
 *
 * @param known the desktops that there are, by id
 * @throws InputError with the path of the member that is wrong
 */
export function completeDesktop(given: Partial<DesktopSeed>, known: Known, path: string): DesktopSeed {
  check(given, desktopSchema, path);
  const idOf = (number: number): string => `ecd-added${String(number).padStart(9, "0")}`;
  const number = numbered(known.size + 1, idOf, (id) => known.has(id));
  const { id = idOf(number), name = id, ...rest } = withoutUndefined(given);
  return {
    ...{ id, name, region: seed.ecd.region, status: "Running", endUserIds: [] },
    ...{ ip: `10.1.${(number >> 8) & 255}.${number & 255}`, cpu: 4, memory: 8192 },
    ...rest,
  };
}

/**
 * An instance with everything that was left out.
 *
 * @param known the instances that there are, by id
 * @throws InputError with the path of the member that is wrong
 */
export function completeInstance(given: Partial<InstanceSeed>, known: Known, path: string): InstanceSeed {
  check(given, instanceSchema, path);
  const idOf = (number: number): string => `i-Added${String(number).padStart(4, "0")}`;
  const number = numbered(known.size + 1, idOf, (id) => known.has(id));
  const { id = idOf(number), name = id, ...rest } = withoutUndefined(given);
  return {
    ...{ id, name, status: "Running", zone: "cn-bj-a" },
    ...{ ip: `192.168.${(number >> 8) & 255}.${number & 255}`, cpu: 4, memory: 8 },
    ...rest,
  };
}

/**
 * A user with everything that was left out.
 *
 * @param known the users that there are, by name
 * @throws InputError with the path of the member that is wrong
 */
export function completeUser(given: Partial<User>, known: Known, path: string): User {
  check(given, userSchema, path);
  const number = numbered(
    known.size + 1,
    (each) => `user${each}`,
    (name) => known.has(name),
  );
  return {
    ...{ endUserId: `user${number}`, officeSiteId: seed.ecd.officeSite.id, password: `Password+${number}` },
    ...withoutUndefined(given),
  };
}

function withoutUndefined<Type extends object>(given: Type): Type {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Type;
}
