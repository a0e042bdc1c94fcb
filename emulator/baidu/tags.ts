import type { JsonObject } from "../json.js";
import type { JsonBody } from "./parameters.js";

/** Tags by key. */
export type Tags = Readonly<Record<string, string>>;

/** The most tags of one call. */
const MAX_TAGS = 20;

/** The tags of a body; none where the member is missing. */
export function readTags(body: JsonBody, name: string): Tags {
  if (!body.has(name)) return {};
  const tags = body.objects(name, MAX_TAGS);
  return Object.fromEntries(tags.map((tag) => [tag.requiredString("tagKey"), tag.string("tagValue") ?? ""]));
}

/** Tags as the vendor lists them. */
export function listTags(tags: Tags): JsonObject[] {
  return Object.entries(tags).map(([tagKey, tagValue]) => ({ tagKey, tagValue }));
}
