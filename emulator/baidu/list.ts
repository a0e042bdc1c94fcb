import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import type { Instance } from "../state/state.js";
import { describeInstance } from "./instances.js";
import type { Call } from "./operation.js";

const MAXIMUM = 1000;

/** Filters of ListInstances and the member that each looks at. Filters AND, their values OR. */
const filters: Readonly<Record<string, string>> = {
  instanceIds: "id",
  instanceNames: "name",
  internalIp: "internalIp",
  paymentTiming: "paymentTiming",
  status: "status",
  zoneName: "zoneName",
};

/** The instances that pass the filters of the query. */
export function filterInstances({ query, state, now }: Call): Instance[] {
  const asked = Object.entries(filters).flatMap(([filter, member]) => {
    const values = query.get(filter);
    return values ? [[member, values.split(",")] as const] : [];
  });
  return [...state.instances.values()].filter((instance) => {
    const model = describeInstance(instance, now);
    return asked.every(([member, values]) => values.includes(String(model[member])));
  });
}

/** One page of instances, beginning with the one that `marker` names. */
export function pageOfInstances({ query, now }: Call, matching: readonly Instance[]): JsonObject {
  const marker = query.get("marker") ?? "";
  const maxKeys = Number(query.get("maxKeys") ?? MAXIMUM);
  const start = marker === "" ? 0 : matching.findIndex(({ id }) => id === marker);
  if (start < 0) invalid("marker");
  if (!(Number.isInteger(maxKeys) && maxKeys >= 1 && maxKeys <= MAXIMUM)) invalid("maxKeys");
  const following = matching[start + maxKeys];
  return {
    marker,
    isTruncated: following !== undefined,
    // Absent on the last page.
    nextMarker: following?.id,
    maxKeys,
    instances: matching.slice(start, start + maxKeys).map((instance) => describeInstance(instance, now)),
  };
}

function invalid(name: string): never {
  throw new ApiError(400, "InvalidHTTPRequest", `The query parameter ${name} is not valid.`);
}
