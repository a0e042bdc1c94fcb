import type { JsonObject } from "../json.js";
import { describeImage, describeSystemImage, findImage, type Image, IMAGE_TYPE, IMAGES } from "./images.js";
import { findInstance } from "./instances.js";
import type { OperationContext, Operations } from "./operation.js";
import { pageOfQuery, paginate } from "./page.js";
import { findSpec } from "./specs.js";

/** The most ids of one call. */
const MAX_INSTANCES = 100;

/** The vendor's images. */
export const imageOperations: Operations = {
  ListImages(context) {
    const [type, name] = [context.query.get("imageType"), context.query.get("imageName")];
    const isListed = type === undefined || type === "All" || type === IMAGE_TYPE;
    const matching = IMAGES.filter((image) => isListed && (name === undefined || image.name.includes(name)));
    return imagePage(context, matching, describeImage);
  },

  GetAvailableImagesBySpec(context) {
    findSpec(context.query.get("spec") ?? "");
    const osName = context.query.get("osName");
    const matching = IMAGES.filter((image) => osName === undefined || image.osName === osName);
    return imagePage(context, matching, describeSystemImage);
  },

  GetImage: ({ path }) => ({ image: describeImage(findImage(path.imageId!)) }),

  ListOs({ body, state, now }) {
    const ids = body.strings("instanceIds", MAX_INSTANCES);
    return {
      osInfo: ids.map((instanceId) => {
        const { facts } = findInstance(state, now, instanceId, "NoSuchObject");
        const { osArch, osName, osVersion, osType, osLang } = describeImage(findImage(facts.imageId));
        return { instanceId, osArch, osName, osVersion, osType, osLang };
      }),
    };
  },
};

function imagePage(
  { query }: OperationContext,
  matching: readonly Image[],
  describe: (image: Image) => JsonObject,
): JsonObject {
  const { page, items } = paginate(matching, pageOfQuery(query));
  return { ...page, images: items.map(describe) };
}
