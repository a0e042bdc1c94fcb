import type { JsonObject } from "../json.js";
import { seed } from "../seed.js";
import type { Parameters } from "./parameters.js";

/** The office sites of a region, and those of a list of ids where it is given. */
function find(parameters: Parameters, ids: readonly string[]): (typeof seed.ecd.officeSite)[] {
  // An office site's id begins with its region.
  const prefix = `${parameters.required("RegionId")}+`;
  return [seed.ecd.officeSite].filter(({ id }) => id.startsWith(prefix) && (ids.length === 0 || ids.includes(id)));
}

/** The response of DescribeOfficeSites. */
export function describeOfficeSites(parameters: Parameters): JsonObject {
  return {
    OfficeSites: find(parameters, parameters.list("OfficeSiteId")).map(({ id }) => ({
      OfficeSiteId: id,
      OfficeSiteType: "SIMPLE",
      DesktopAccessType: "Any",
    })),
  };
}

/** The response of DescribeDirectories, the older name of the same list. */
export function describeDirectories(parameters: Parameters): JsonObject {
  return {
    Directories: find(parameters, parameters.list("DirectoryId")).map(({ id }) => ({
      DirectoryId: id,
      DirectoryType: "SIMPLE",
      DesktopAccessType: "ANY",
    })),
  };
}
