/** Pagination, in all styles of the vendors. */

import { ConfigurationError } from "./errors.js";
import type { Operation } from "./operation.js";
import { ownProperties } from "./own-properties.js";

type Tree = Record<string, unknown>;

/**
 * Iterates over the items of all pages. Each page is requested when it is read.
 *
 * @param send Requests a page.
 */
export async function* paginate(
  { action, pages }: Operation,
  given: object,
  send: (parameters: object) => Promise<object>,
): AsyncGenerator<unknown, void, undefined> {
  if (pages === undefined) {
    throw new ConfigurationError(`${action}: the operation has no pagination: use send`, action, "operation");
  }
  const [cursor = "", itemsPaths = ""] = pages.split(" ");
  // Some operations have both styles; a page number in the parameters selects that style.
  const first = ownProperties(given as Tree);
  const numbered = PAGE_NUMBER_PARAMETERS.find((name) => name === cursor || Object.hasOwn(first, name));
  const following = numbered ? byNumber(numbered, first) : byToken(cursor);
  let parameters: object = given;
  for (;;) {
    const response = ownProperties((await send(parameters)) as Tree);
    const items = itemsPaths.split(",").flatMap((place) => itemsAt(response, place));
    yield* items;
    const next = following(response, items.length);
    if (next === undefined) return;
    parameters = { ...given, [numbered ?? cursor]: next };
  }
}

const PAGE_NUMBER_PARAMETERS = ["PageNumber", "PageNum"];

function itemsAt(response: Tree, itemsPath: string): unknown[] {
  const found = itemsPath.split(".").reduce<unknown>(memberOf, response);
  return Array.isArray(found) ? found : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Tree)[name] : undefined;
}

/** The next page by token: NextToken, or a marker with isTruncated. A repeated token would loop. */
function byToken(cursor: string): (response: Tree) => unknown {
  const seen = new Set<unknown>();
  return (response) => {
    const next = cursor === "marker" ? response["isTruncated"] && response["nextMarker"] : response[cursor];
    if (!next || seen.has(next)) return undefined;
    seen.add(next);
    return next;
  };
}

/** The next page by number. The last page reaches the total, is not full, or is empty. */
function byNumber(name: string, given: Tree): (response: Tree, count: number) => unknown {
  let page = Number(given[name] ?? 1);
  const size = given["PageSize"];
  return (response, count) => {
    const full = Number(response["PageSize"] ?? size ?? count);
    const total = Number(response["TotalCount"] ?? Infinity);
    return count === 0 || count < full || page * full >= total ? undefined : ++page;
  };
}
