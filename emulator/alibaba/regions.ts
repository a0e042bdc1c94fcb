import type { JsonObject } from "../json.js";
import { ApiError } from "../api-error.js";

interface Region {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
}

/** All regions. */
export const regions: readonly Region[] = [
  { id: "cn-hangzhou", en: "China (Hangzhou)", zh: "华东1（杭州）" },
  { id: "cn-shanghai", en: "China (Shanghai)", zh: "华东2（上海）" },
  { id: "cn-beijing", en: "China (Beijing)", zh: "华北2（北京）" },
  { id: "cn-shenzhen", en: "China (Shenzhen)", zh: "华南1（深圳）" },
  { id: "ap-southeast-1", en: "Singapore", zh: "新加坡" },
];

/** The ids of all regions. */
export const regionIds: readonly string[] = regions.map(({ id }) => id);

/** The hosts of the service. */
export const VENDOR_HOSTS: readonly string[] = regions.map(({ id }) => `ecd.${id}.aliyuncs.com`);

/** The response of DescribeRegions. The end-user API returns no names: no language. */
export function describeRegions(language?: "en" | "zh"): JsonObject {
  return {
    Regions: regions.map((region) => ({
      RegionId: region.id,
      RegionEndpoint: `ecd.${region.id}.aliyuncs.com`,
      LocalName: language && region[language],
    })),
  };
}

/** Throws where the region does not exist. */
export function checkRegion(id: string): void {
  if (!regions.some((region) => region.id === id)) {
    throw new ApiError(404, "InvalidRegionId.NotFound", "The specified RegionId does not exist.").because({
      parameter: "RegionId",
      expected: `one of ${regions.map((region) => region.id).join(", ")}`,
    });
  }
}
