import type { JsonObject } from "../json.js";
import { type User, seed } from "../seed.js";
import type { Account } from "../state/account.js";
import { type Parameters, invalid, missing } from "./parameters.js";

/** The office site of a call, by its name or by the deprecated one; the vendor allows one of them. */
export function officeSiteOf(parameters: Parameters): string {
  const officeSiteId = parameters.text("OfficeSiteId");
  const directoryId = parameters.text("DirectoryId");
  if (officeSiteId !== undefined && directoryId !== undefined) invalid("DirectoryId", "is given with OfficeSiteId");
  return officeSiteId ?? directoryId ?? missing("OfficeSiteId");
}

/** Throws where a call names another user or office site than those of its session. Both are optional. */
export function checkUser(parameters: Parameters, user: User): void {
  const matches = (name: string, value: string): boolean => (parameters.text(name) ?? value) === value;
  if (!matches("EndUserId", user.endUserId)) invalid("EndUserId", "is not the user of the session");
  for (const name of ["OfficeSiteId", "DirectoryId"]) {
    if (!matches(name, user.officeSiteId)) invalid(name, "is not the office site of the session");
  }
}

/** The fields of GetLoginToken about the user, at every stage. The address follows with the LoginToken. */
export function describeUser({ user }: Account): JsonObject {
  return {
    EndUserId: user.endUserId,
    NickName: user.endUserId,
    // The vendor leaves both empty for users of a directory.
    Phone: "",
    Label: "",
    OfficeSiteId: user.officeSiteId,
    OfficeSiteName: seed.ecd.officeSite.name,
    TenantId: seed.wuying.tenantId,
  };
}
