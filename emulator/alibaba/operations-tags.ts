/* Tags of desktops. */

import type { JsonObject } from "../json.js";
import type { Run } from "./catalogued-operation.js";
import { tagsOf } from "./desktop-model.js";
import { pageOf, requestedDesktops, visibleDesktops } from "./desktops.js";
import { invalid, type Parameters } from "./parameters.js";

/** The only type of resources with tags. */
const RESOURCE_TYPE = "ALIYUN::GWS::INSTANCE";

/** The tags that a call sets or asks for. */
export function readTags(parameters: Parameters): [key: string, value: string | undefined][] {
  return parameters.objects("Tag").map((tag) => [tag.required("Key"), tag.text("Value")]);
}

export const tagOperations: Readonly<Record<string, Run>> = {
  TagResources(context) {
    checkType(context.parameters);
    const tags = readTags(context.parameters);
    for (const { id } of requestedDesktops(context, ["ResourceId"])) {
      for (const [key, value = ""] of tags) context.state.desktopTags.get(id)?.set(key, value);
    }
    return {};
  },

  UntagResources(context) {
    const { parameters, state } = context;
    checkType(parameters);
    const isAll = parameters.boolean("All", false);
    for (const { id } of requestedDesktops(context, ["ResourceId"])) {
      const keys = isAll ? tagsOf(state, id).map(([key]) => key) : parameters.list("TagKey");
      for (const key of keys) state.desktopTags.get(id)?.delete(key);
    }
    return {};
  },

  ListTagResources(context) {
    const { parameters, state } = context;
    checkType(parameters);
    const ids = parameters.list("ResourceId");
    const wanted = readTags(parameters);
    const matching = visibleDesktops(context)
      .filter(({ id }) => ids.length === 0 || ids.includes(id))
      .flatMap(({ id: ResourceId }) => {
        return tagsOf(state, ResourceId).map(([TagKey, TagValue]) => {
          // A NextToken names a tag.
          return { id: `${ResourceId} ${TagKey}`, ResourceId, ResourceType: RESOURCE_TYPE, TagKey, TagValue };
        });
      })
      .filter(({ TagKey, TagValue }) => {
        return wanted.length === 0 || wanted.some(([key, value = TagValue]) => key === TagKey && value === TagValue);
      });
    const { page, NextToken } = pageOf(matching, parameters, 50, 100);
    return { NextToken, TagResources: page.map(({ id: _id, ...tag }): JsonObject => tag) };
  },
};

function checkType(parameters: Parameters): void {
  if (parameters.text("ResourceType") !== RESOURCE_TYPE) invalid("ResourceType", `takes ${RESOURCE_TYPE}`);
}
