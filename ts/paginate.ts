/** Pagination, in all styles of the vendors. */

import { ConfigurationError } from "./errors.js";
import type { Operation } from "./operation.js";
import { ownProperties } from "./own-properties.js";

type Tree = Record<string, unknown>;

/** One page of a list. */
export interface Page<Request, Response, Item> {
  /** The items of the page. */
  items: Item[];
  /** The parameters of the next page; undefined after the last. */
  next: Request | undefined;
  /** The number of items on all pages, where the vendor tells it. */
  total: number | undefined;
  /** The whole response. */
  response: Response;
}

/**
 * Iterates over the items of all pages. Each page is requested when it is read.
 *
 * @param send Requests a page.
 */
export async function* paginate(
  operation: Operation,
  given: object,
  send: (parameters: object) => Promise<object>,
): AsyncGenerator<unknown, void, undefined> {
  checkPaged(operation);
  const seen = new Set<unknown>();
  for (let parameters: object | undefined = given; parameters;) {
    const { items, cursor, next }: ReadPage = readPage(operation, parameters, await send(parameters));
    yield* items;
    // A repeated token would loop.
    if (seen.has(cursor)) return;
    seen.add(cursor);
    parameters = next;
  }
}

/** A page, and the value of the parameter that requests the next one. */
interface ReadPage extends Page<object, object, unknown> {
  cursor: unknown;
}

/**
 * Requires pagination.
 *
 * @throws {ConfigurationError} The operation has none.
 */
export function checkPaged({ action, pages }: Operation): void {
  if (pages !== undefined) return;
  throw new ConfigurationError(`${action}: the operation has no pagination: use send`, action, "operation");
}

/** Reads the response to the parameters `given`. */
export function readPage({ pages = "" }: Operation, given: object, response: object): ReadPage {
  const [name = "", itemsPaths = ""] = pages.split(" ");
  const [own, tree] = [ownProperties(given as Tree), ownProperties(response as Tree)];
  // Some operations have both styles; a page number in the parameters selects that style.
  const numbered = PAGE_NUMBER_PARAMETERS.find((known) => known === name || Object.hasOwn(own, known));
  const items = itemsPaths.split(",").flatMap((place) => itemsAt(tree, place));
  const count = Number(tree["TotalCount"] ?? tree["totalCount"] ?? NaN);
  const total = Number.isNaN(count) ? undefined : count;
  const cursor = numbered ? nextNumber(own[numbered], own, tree, items.length, total) : nextToken(name, own, tree);
  const next = cursor === undefined ? undefined : { ...given, [numbered ?? name]: cursor };
  return { items, next, total, response, cursor };
}

const PAGE_NUMBER_PARAMETERS = ["PageNumber", "PageNum"];

function itemsAt(response: Tree, itemsPath: string): unknown[] {
  const found = itemsPath.split(".").reduce<unknown>(memberOf, response);
  return Array.isArray(found) ? found : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Tree)[name] : undefined;
}

/** The next token: NextToken, or a marker with isTruncated. */
function nextToken(name: string, given: Tree, response: Tree): unknown {
  const next = name === "marker" ? response["isTruncated"] && response["nextMarker"] : response[name];
  return next && next !== given[name] ? next : undefined;
}

/** The next page number. The last page reaches the total, is not full, or is empty. */
function nextNumber(number: unknown, given: Tree, response: Tree, count: number, total = Infinity): number | undefined {
  const page = Number(number ?? 1);
  const full = Number(response["PageSize"] ?? given["PageSize"] ?? count);
  return count === 0 || count < full || page * full >= total ? undefined : page + 1;
}
