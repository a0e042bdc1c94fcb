import { percentDecode } from "../encode.js";
import { type WireRequest, decodeQuery } from "../wire.js";
import { bcc } from "./bcc.js";
import { genericOperations } from "./generic.js";
import type { Operation } from "./operation.js";

const variables = (path: string) => path.split("{").length - 1;

/**
 * Those that say more stand first, so that a request finds the one that it means: with an action key before those
 * without, with a path that is spelled out before those with `{variables}`.
 */
const operations = [...bcc, ...genericOperations(new Set(bcc.map(({ name }) => name)))].sort(
  (a, b) => Number(!a.action) - Number(!b.action) || variables(a.path) - variables(b.path),
);

/** An operation together with what its path says. */
export interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** The operation that a request asks for, if there is one. */
export function route(wire: WireRequest): Route | undefined {
  const given = wire.path.split("/");
  const query = new Map(decodeQuery(wire.query));
  for (const operation of operations) {
    if (operation.method !== wire.method) continue;
    if (operation.action !== undefined && !query.has(operation.action)) continue;
    if (operation.query !== undefined && query.get(operation.query[0]) !== operation.query[1]) continue;
    const path = matchPath(operation, given);
    if (path) return { operation, path };
  }
  return undefined;
}

function matchPath({ path, alsoV1 }: Operation, given: readonly string[]) {
  const wanted = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const captured: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = percentDecode(given[index]!);
    const variable = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (variable !== undefined && value !== "") captured[variable] = value;
    else if (value !== segment && !(alsoV1 && index === 1 && value === "v1")) return undefined;
  }
  return captured;
}
