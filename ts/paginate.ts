/** Answers that come in pages, whichever of the vendors' styles it is. */

import { ConfigurationError } from "./errors.js";
import type { Operation } from "./operation.js";
import { ownProperties } from "./own-properties.js";

type Tree = Record<string, unknown>;

/**
 * Gives the items of all pages, one request after another and only as far as they are asked for.
 *
 * @param send Makes the call with the parameters of a page.
 */
export async function* paginate(
  { action, pages }: Operation,
  given: object,
  send: (parameters: object) => Promise<object>,
): AsyncGenerator<unknown, void, undefined> {
  if (pages === undefined) {
    throw new ConfigurationError(`${action}: its answers do not come in pages: use send`, action, "operation");
  }
  const [cursor = "", itemsPaths = ""] = pages.split(" ");
  // Some operations have both styles; a caller who names a page wants that one.
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

function itemsAt(answer: Tree, itemsPath: string): unknown[] {
  const found = itemsPath.split(".").reduce<unknown>(memberOf, answer);
  return Array.isArray(found) ? found : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Tree)[name] : undefined;
}

/** NextToken, or a marker beside isTruncated. One that was there before would begin the pages anew. */
function byToken(cursor: string): (answer: Tree) => unknown {
  const seen = new Set<unknown>();
  return (answer) => {
    const next = cursor === "marker" ? answer["isTruncated"] && answer["nextMarker"] : answer[cursor];
    if (!next || seen.has(next)) return undefined;
    seen.add(next);
    return next;
  };
}

/** Page numbers end with the total, with a page that is not full, or with an empty one. */
function byNumber(name: string, given: Tree): (answer: Tree, count: number) => unknown {
  let page = Number(given[name] ?? 1);
  const size = given["PageSize"];
  return (answer, count) => {
    const full = Number(answer["PageSize"] ?? size ?? count);
    const total = Number(answer["TotalCount"] ?? Infinity);
    return count === 0 || count < full || page * full >= total ? undefined : ++page;
  };
}
