import { ApiError } from "../api-error.js";
import type { JsonBody } from "./parameters.js";

/** The largest page, and the default. */
const MAX_KEYS = 1000;

/** Where a page begins, and how long it is. */
export interface PageRequest {
  /** The id of its first item; empty for the first page. */
  readonly marker: string;
  readonly maxKeys: number;
}

/** The page that a query asks for. */
export function pageOfQuery(query: ReadonlyMap<string, string>): PageRequest {
  return { marker: query.get("marker") ?? "", maxKeys: Number(query.get("maxKeys") ?? MAX_KEYS) };
}

/** The page that a body asks for. */
export function pageOfBody(body: JsonBody): PageRequest {
  return { marker: body.string("marker") ?? "", maxKeys: body.integer("maxKeys") ?? MAX_KEYS };
}

/** One page: its items, and the members of its response beside them. */
export function paginate<Item extends { readonly id: string }>(all: readonly Item[], { marker, maxKeys }: PageRequest) {
  const start = marker === "" ? 0 : all.findIndex(({ id }) => id === marker);
  if (start < 0) invalid("marker");
  if (!(Number.isInteger(maxKeys) && maxKeys >= 1 && maxKeys <= MAX_KEYS)) invalid("maxKeys");
  const next = all[start + maxKeys];
  return {
    // `nextMarker` is absent on the last page.
    page: { marker, isTruncated: next !== undefined, nextMarker: next?.id, maxKeys },
    items: all.slice(start, start + maxKeys),
  };
}

function invalid(name: string): never {
  throw new ApiError(400, "InvalidHTTPRequest", `The query parameter ${name} is not valid.`);
}
