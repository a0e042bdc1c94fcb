import type { User } from "./seed.js";

/**
 * The users of a cloud, for people: names, passwords, stages, and where the codes are.
 *
 * @param url the address of an emulator with its control API
 * @param users the users, oldest first
 */
export function loginGuide(url: string, users: readonly User[]): string {
  const columns = users.map((user) => [user.endUserId, user.password, stagesOf(user).join(", ")] as const);
  const widths = [0, 1].map((index) => Math.max(0, ...columns.map((column) => column[index]!.length)));
  const lines = columns.map(([name, password, stages]) =>
    `  ${name.padEnd(widths[0]!)}  ${password.padEnd(widths[1]!)}  ${stages}`.trimEnd(),
  );
  const sites = [...new Set(users.map(({ officeSiteId }) => officeSiteId))];
  const bound = users.find(({ totpSecret }) => totpSecret !== undefined)?.endUserId ?? "NAME";
  return `End users of the office site ${sites.join(", ")}, their passwords, and the stages after the password:
${lines.join("\n")}
Codes of bound authenticators are at ${url}/emulator/authentication-code?endUserId=${bound}
and mailed codes at ${url}/emulator/outbox`;
}

/** The stages that the first login of a user passes after ADPassword. */
function stagesOf(user: User): string[] {
  return [
    ...(user.requiresMfa && user.totpSecret === undefined ? ["MFABind"] : []),
    ...(user.requiresMfa ? ["MFAVerify"] : []),
    ...(user.requiresTokenCode ? ["TokenVerify"] : []),
    ...(user.passwordIsInitial ? ["ChangePassword"] : []),
  ];
}
