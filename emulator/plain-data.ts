import { InputError } from "./input-error.js";

/*
 * The members of a state as JSON, and back. JSON has no maps, no bigints, no infinities and no references: an object with
 * one member, whose name begins with `$`, stands for each.
 */

/** A value of JSON. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data };

type Members = Record<string, unknown>;

/** Whether a value is an object of `{}`, as data is, and no instance of a class. */
function isRecord(value: unknown): value is Members {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of `{}` in any realm: test runners have several.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is an instance of a class of the state. Its members are restored one by one. */
function isInstance(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !isRecord(value) && !Array.isArray(value) && !isMap(value);
}

const isMap = (value: unknown): value is Map<unknown, unknown> => value instanceof Map;

/** The objects that other members refer to, and their paths: at any other path, a reference stands for one. */
export type Homes = ReadonlyMap<unknown, string>;

/** The data of a member: plain data, or an instance of a class with members. */
export function save(member: unknown, path: string, homes: Homes): Data {
  if (!isInstance(member)) return encode(member, path, homes);
  return membersOf(member, (value, name) => save(value, `${path}.${name}`, homes));
}

function membersOf(value: Members, map: (value: unknown, name: string) => Data): { [name: string]: Data } {
  const present = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(present.map(([name, member]) => [name, map(member, name)]));
}

function encode(value: unknown, path: string, homes: Homes): Data {
  const home = homes.get(value);
  if (home !== undefined && home !== path) return { $ref: home };
  if (typeof value === "bigint") return { $bigint: String(value) };
  if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null) {
    return value;
  }
  if (Array.isArray(value)) return value.map((item, index) => encode(item, `${path}[${index}]`, homes));
  if (isMap(value)) {
    const entries = [...value].map(([key, item], index) => [
      encode(key, path, homes),
      encode(item, `${path}[${index}]`, homes),
    ]);
    return { $map: entries };
  }
  if (!isRecord(value)) throw new TypeError(`the state's member ${path} is no plain data`);
  const members = membersOf(value, (member, name) => encode(member, `${path}.${name}`, homes));
  const names = Object.keys(members);
  return names.length === 1 && names[0]!.startsWith("$") ? { $object: members } : members;
}

/**
 * Restores a member of an instance from its data. Maps, arrays and records keep their identity, since others may hold them.
 *
 * @param owner the instance
 * @param name the name of the member
 * @param data the data; undefined where the member was undefined
 * @param path the path of the data for errors
 * @param known the restored objects by path, for references
 * @throws InputError with the path of the data that does not fit
 */
export function restore(owner: object, name: string, data: unknown, path: string, known: Map<string, unknown>): void {
  const present = (owner as Members)[name];
  if (isInstance(present)) {
    if (!isRecord(data)) throw new InputError(path, data, "an object");
    for (const each of Object.keys(data)) {
      if (!Object.hasOwn(present, each)) throw new InputError(`${path}.${each}`, data[each], "no such member");
    }
    for (const each of Object.keys(present)) restore(present, each, data[each], `${path}.${each}`, known);
    return;
  }
  const value = data === undefined ? undefined : decode(data, path, known);
  if (present !== undefined && value !== undefined && kindOf(present) !== kindOf(value)) {
    throw new InputError(path, data, `${kindOf(present)} as a snapshot has it`);
  }
  if (!fill(present, value)) (owner as Members)[name] = value;
}

function kindOf(value: unknown): string {
  if (isMap(value)) return "a map";
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}

/** Gives a map, an array or a record the content of another. */
function fill(target: unknown, source: unknown): boolean {
  if (isMap(target) && isMap(source)) {
    target.clear();
    for (const [key, value] of source) target.set(key, value);
  } else if (Array.isArray(target) && Array.isArray(source)) {
    target.length = 0;
    for (const item of source) target.push(item);
  } else if (isRecord(target) && isRecord(source)) {
    for (const name of Object.keys(target)) delete target[name];
    Object.assign(target, source);
  } else {
    return false;
  }
  return true;
}

function decode(data: unknown, path: string, known: Map<string, unknown>): unknown {
  const found = decodeValue(data, path, known);
  if (typeof found === "object" && found !== null && !known.has(path)) known.set(path, found);
  return found;
}

function decodeValue(data: unknown, path: string, known: Map<string, unknown>): unknown {
  if (Array.isArray(data)) return data.map((item, index) => decode(item, `${path}[${index}]`, known));
  if (!isRecord(data)) {
    if (["string", "number", "boolean"].includes(typeof data) || data === null) return data;
    throw new InputError(path, data, "a value of JSON");
  }
  const names = Object.keys(data);
  const [name = ""] = names;
  if (names.length === 1 && name.startsWith("$")) return decodeSpecial(name, data[name], path, known);
  return decodeMembers(data, path, known);
}

function decodeMembers(data: Members, path: string, known: Map<string, unknown>): Members {
  return Object.fromEntries(
    Object.entries(data).map(([name, member]) => [name, decode(member, `${path}.${name}`, known)]),
  );
}

function decodeSpecial(name: string, data: unknown, path: string, known: Map<string, unknown>): unknown {
  switch (name) {
    case "$ref":
      if (typeof data === "string" && known.has(data)) return known.get(data);
      throw new InputError(`${path}.$ref`, data, "the path of an earlier object");
    case "$bigint":
      if (typeof data === "string" && /^-?\d+$/.test(data)) return BigInt(data);
      throw new InputError(`${path}.$bigint`, data, "a string of digits");
    case "$number":
      if (data === "Infinity" || data === "-Infinity" || data === "NaN") return Number(data);
      throw new InputError(`${path}.$number`, data, "Infinity, -Infinity or NaN");
    case "$object":
      if (isRecord(data)) return decodeMembers(data, path, known);
      throw new InputError(`${path}.$object`, data, "an object");
    case "$map":
      return decodeMap(data, path, known);
    default:
      throw new InputError(`${path}.${name}`, data, "$ref, $bigint, $number, $object or $map");
  }
}

function decodeMap(data: unknown, path: string, known: Map<string, unknown>): Map<unknown, unknown> {
  const isMapData = Array.isArray(data) && data.every((entry) => Array.isArray(entry) && entry.length === 2);
  if (!isMapData) throw new InputError(`${path}.$map`, data, "an array of pairs");
  const entries = (data as [unknown, unknown][]).map(
    ([key, value], index) =>
      [decode(key, `${path}.$map[${index}]`, known), decode(value, `${path}[${index}]`, known)] as const,
  );
  return new Map(entries);
}
