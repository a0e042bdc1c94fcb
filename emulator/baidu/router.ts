import { bccEntries, type RestEntry } from "../catalogue.js";
import { percentDecode } from "../encoding.js";
import { type WireRequest, decodeQuery } from "../http/raw-request.js";

/** A catalogued operation together with what a request's path says. */
export interface Route {
  readonly entry: RestEntry;
  readonly path: Readonly<Record<string, string>>;
}

interface Address {
  readonly entry: RestEntry;
  /** The segments of the path, the version among them. */
  readonly segments: readonly string[];
  /** A name and value in the query that choose the operation: those on the root path have one. */
  readonly fixed: readonly [string, string] | undefined;
  /** Names that its query may have. */
  readonly query: ReadonlySet<string>;
}

const addresses = bccEntries.map((entry): Address => {
  const [path = "", fixed] = entry.path.split("?");
  const query = entry.request.filter((field) => field.in === "query").map(({ name }) => name);
  return {
    entry,
    segments: path.split("/"),
    fixed: fixed?.split("=", 2) as [string, string] | undefined,
    // Any request may be signed in its query.
    query: new Set([...query, entry.action ?? "", fixed?.split("=", 1)[0] ?? "", "authorization"]),
  };
});

const variableOf = (segment: string) => /^\{(\w+)\}$/.exec(segment)?.[1];
const variables = ({ segments }: Address) => segments.filter((segment) => variableOf(segment) !== undefined).length;

/** The most literal path stands first, and of one path the operation with an action key. */
addresses.sort((a, b) => variables(a) - variables(b) || Number(!a.entry.action) - Number(!b.entry.action));

/** The operation that a request asks for, if the catalogue has it. */
export function route(wire: WireRequest): Route | undefined {
  const given = wire.path.split("/").map(percentDecode);
  const query = new Map(decodeQuery(wire.query));
  for (const address of addresses) {
    if (address.entry.method !== wire.method || !matchQuery(address, query)) continue;
    const path = matchPath(address, given);
    if (path) return { entry: address.entry, path };
  }
  return undefined;
}

function matchQuery({ entry, fixed, query: known }: Address, query: ReadonlyMap<string, string>): boolean {
  if (entry.action !== undefined && !query.has(entry.action)) return false;
  if (fixed !== undefined && query.get(fixed[0]) !== fixed[1]) return false;
  // A key without a value asks for an operation, and not for this one.
  return [...query].every(([name, value]) => value !== "" || known.has(name));
}

function matchPath({ segments }: Address, given: readonly string[]) {
  if (segments.length !== given.length) return undefined;
  const captured: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index]!;
    const variable = variableOf(segment);
    if (variable === undefined) {
      if (value !== segment && !(index === 1 && isVersion(value) && isVersion(segment))) return undefined;
    } else {
      if (!mayStandFor(variable, value)) return undefined;
      captured[variable] = value;
    }
  }
  return captured;
}

/** The vendor's pages leave the version of a path open: `/v{version}/instance`. */
const isVersion = (segment: string) => segment === "v1" || segment === "v2";

/** Ids have digits or a hyphen. A word names an operation that the catalogue lacks, but where the variable is such a name. */
const mayStandFor = (variable: string, value: string) =>
  value !== "" && (variable === "action" || !/^[A-Za-z]{3,}$/.test(value));
