import { percentDecode } from "../encode.js";
import { type WireRequest, decodeQuery } from "../wire.js";
import { bcc } from "./bcc.js";
import type { Operation } from "./operation.js";

/** An operation together with what its path says. */
export interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** The operation that a request asks for, if there is one. */
export function route(wire: WireRequest): Route | undefined {
  const given = wire.path.split("/");
  const keys = decodeQuery(wire.query).map(([name]) => name);
  for (const operation of bcc) {
    if (operation.method !== wire.method) continue;
    if (operation.action !== undefined && !keys.includes(operation.action)) continue;
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
