import { ApiError } from "../api-error.js";
import type { JsonObject } from "../json.js";
import { seed } from "../seed.js";
import type { Parameters } from "./parameters.js";
import { regions } from "./regions.js";

interface OfficeSite {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

/** One office site in each region. Users log in to the seed's. */
const officeSites: readonly OfficeSite[] = regions.map(({ id, en }) => {
  const own = { id: `${id}+dir-0000000001`, name: `${en} office` };
  return { ...(own.id === seed.ecd.officeSite.id ? seed.ecd.officeSite : own), region: id };
});

/** The office sites of a region, and those of a list of ids where it is given. */
export function officeSitesOf(region: string, ids: readonly string[] = []): OfficeSite[] {
  return officeSites.filter((site) => site.region === region && (ids.length === 0 || ids.includes(site.id)));
}

/** The office site of an id in a region; throws where there is none. */
export function findOfficeSite(region: string, id: string): OfficeSite {
  const [site] = officeSitesOf(region, [id]);
  if (site) return site;
  throw new ApiError(400, "InvalidDirectoryId.NotFound", `The specified office site ${id} is not found.`);
}

/** The name of an office site. */
export function nameOfOfficeSite(id: string): string {
  return officeSites.find((site) => site.id === id)?.name ?? id;
}

/** The office sites that end users log in to. */
function find(parameters: Parameters, ids: readonly string[]): OfficeSite[] {
  return officeSitesOf(parameters.required("RegionId"), ids).filter(({ id }) => id === seed.ecd.officeSite.id);
}

/** The response of the end-user API's DescribeOfficeSites. */
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
