import { bccEntries, type RestEntry } from "../catalogue.js";
import { percentDecode } from "../encoding.js";
import { type RawRequest, decodeQuery } from "../http/raw-request.js";
import { assumeRoleEntry } from "./assume-role.js";
import { clientTokenEntry } from "./client-token.js";
import { sessionTokenEntry } from "./session-token.js";

/** A requested operation, with the values of its path. */
export interface Route {
  readonly entry: RestEntry;
  readonly path: Readonly<Record<string, string>>;
}

/** The requests that ask for an operation. */
interface Pattern {
  readonly entry: RestEntry;
  /** The segments of the path, including the version. */
  readonly segments: readonly string[];
  /** The query parameter that selects an operation on the root path. */
  readonly fixed: readonly [string, string] | undefined;
  /** The query parameters of the operation. */
  readonly query: ReadonlySet<string>;
}

const patterns = [...bccEntries, clientTokenEntry, sessionTokenEntry, assumeRoleEntry].map((entry): Pattern => {
  const [path = "", fixed] = entry.path.split("?");
  const query = entry.request.filter((field) => field.in === "query").map(({ name }) => name);
  return {
    entry,
    segments: path.split("/"),
    fixed: fixed?.split("=", 2) as [string, string] | undefined,
    // The query may carry the signature.
    query: new Set([...query, entry.action ?? "", fixed?.split("=", 1)[0] ?? "", "authorization"]),
  };
});

const variableOf = (segment: string) => /^\{(\w+)\}$/.exec(segment)?.[1];
const variables = ({ segments }: Pattern) => segments.filter((segment) => variableOf(segment) !== undefined).length;

/** Sorted by specificity: literal segments first, then operations with an action key. The first match wins. */
patterns.sort((a, b) => variables(a) - variables(b) || Number(!a.entry.action) - Number(!b.entry.action));

/** The operation that a request asks for, if the catalogue has it. */
export function route(request: RawRequest): Route | undefined {
  const received = request.path.split("/").map(percentDecode);
  const query = new Map(decodeQuery(request.query));
  for (const pattern of patterns) {
    if (pattern.entry.method !== request.method || !matchQuery(pattern, query)) continue;
    const path = matchPath(pattern, received);
    if (path) return { entry: pattern.entry, path };
  }
  return undefined;
}

function matchQuery({ entry, fixed, query: known }: Pattern, query: ReadonlyMap<string, string>): boolean {
  if (entry.action !== undefined && !query.has(entry.action)) return false;
  if (fixed !== undefined && query.get(fixed[0]) !== fixed[1]) return false;
  // An unknown key without a value selects another operation.
  return [...query].every(([name, value]) => value !== "" || known.has(name));
}

function matchPath({ segments }: Pattern, received: readonly string[]) {
  if (segments.length !== received.length) return undefined;
  const captured: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = received[index]!;
    const variable = variableOf(segment);
    if (variable === undefined) {
      if (value !== segment && !(index === 1 && isVersion(value) && isVersion(segment))) return undefined;
    } else {
      if (!matchesVariable(variable, value)) return undefined;
      captured[variable] = value;
    }
  }
  return captured;
}

/** The vendor documents paths of either version: `/v{version}/instance`. */
const isVersion = (segment: string) => segment === "v1" || segment === "v2";

/** Ids have digits or a hyphen. A plain word is part of a path that the catalogue lacks, except for `{action}`. */
const matchesVariable = (variable: string, value: string) =>
  value !== "" && (variable === "action" || !/^[A-Za-z]{3,}$/.test(value));
