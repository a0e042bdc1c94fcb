import { hmac, sha256 } from "../digest.js";
import { percentEncode, toHex, toUtf8 } from "../encoding.js";
import { type RawRequest, decodeForm, header } from "../http/raw-request.js";
import { type Claim, incomplete } from "./signature-claim.js";
import { byCodePoint } from "./code-point-order.js";
import { missing } from "./parameters.js";

/** ACS3-HMAC-SHA256: the Authorization header has the signature, which covers the body's hash. */
export const ALGORITHM = "ACS3-HMAC-SHA256";

/** Whether the request has a signature of this family of algorithms. */
export function isAcs3(request: RawRequest): boolean {
  return header(request, "authorization")?.startsWith("ACS3-") ?? false;
}

/** Parses the signature; throws where it is malformed or incomplete. */
export function readAcs3(request: RawRequest): Claim {
  const authorization = header(request, "authorization") ?? "";
  const match =
    /^(\S+) Credential=([^,\s]+),SignedHeaders=([^,\s]+),Signature=(\S+)$/.exec(authorization) ??
    incomplete("the Authorization header is malformed");
  const [, algorithm, accessKeyId, list, signature] = match;
  if (algorithm !== ALGORITHM) incomplete(`the algorithm ${algorithm} is not supported`);

  const timestamp = header(request, "x-acs-date") ?? missing("Timestamp");
  const nonce = header(request, "x-acs-signature-nonce") ?? missing("SignatureNonce");
  const contentHash = header(request, "x-acs-content-sha256") ?? missing("ContentSha256");

  const signedHeaders = list!.split(";");
  for (const [name] of request.headers) {
    // Further headers may be signed: the vendor's Python SDK signs all of them.
    const mustBeSigned = name === "host" || name.startsWith("x-acs-");
    if (mustBeSigned && !signedHeaders.includes(name)) incomplete(`${name} is not signed`);
  }

  return {
    accessKeyId: accessKeyId!,
    securityToken: header(request, "x-acs-security-token"),
    timestamp,
    nonce,
    async verify(secret) {
      const bodyHash = await sha256(request.body);
      const canonical = canonicalRequest(request, signedHeaders, bodyHash);
      const stringToSign = `${ALGORITHM}\n${await sha256(toUtf8(canonical))}`;
      const expected = toHex(await hmac("SHA-256", secret, stringToSign));
      return {
        valid: signature === expected && contentHash === bodyHash,
        serverStrings: `server StringToSign is [${stringToSign}] server CanonicalRequest is [${canonical}]`,
      };
    },
  };
}

/** The canonical request, from the decoded query and the body's bytes. */
export function canonicalRequest(request: RawRequest, signedHeaders: readonly string[], bodyHash: string): string {
  const query = decodeForm(request.query)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
  const names = [...signedHeaders].sort();
  const headers = names.map((name) => {
    const values = request.headers.filter(([received]) => received === name);
    return `${name}:${values
      .map(([, value]) => value.trim())
      .sort()
      .join(",")}\n`;
  });
  return [request.method, request.path, query, headers.join(""), names.join(";"), bodyHash].join("\n");
}
