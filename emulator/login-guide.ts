import { type User, seed } from "./seed.js";

/**
 * The users of the seed, for people: names, passwords, stages, and where the codes are.
 *
 * @param url the address of an emulator with its control API
 */
export function loginGuide(url: string): string {
  const { users } = seed.wuying;
  const columns = users.map((user) => [user.endUserId, user.password, stagesOf(user).join(", ")] as const);
  const widths = [0, 1].map((index) => Math.max(...columns.map((column) => column[index]!.length)));
  const lines = columns.map(([name, password, stages]) =>
    `  ${name.padEnd(widths[0]!)}  ${password.padEnd(widths[1]!)}  ${stages}`.trimEnd(),
  );
  return `End users of the office site ${seed.ecd.officeSite.id}, their passwords, and the stages after the password:
${lines.join("\n")}
Codes of bound authenticators are at ${url}/emulator/authentication-code?endUserId=${seed.wuying.mfaUser.endUserId}
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
