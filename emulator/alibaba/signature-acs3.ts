import { hmac, sha256 } from "../digest.js";
import { percentEncode, toHex, toUtf8 } from "../encoding.js";
import { type WireRequest, decodeForm, header } from "../http/raw-request.js";
import { type Claim, incomplete } from "./signature-claim.js";
import { byCodePoint } from "./code-point-order.js";
import { missing } from "./parameters.js";

/** ACS3-HMAC-SHA256: the signature is in the Authorization header and covers the body's hash. */
export const ALGORITHM = "ACS3-HMAC-SHA256";

/** Whether the request claims to be signed this way, or by a sibling algorithm. */
export function isAcs3(wire: WireRequest): boolean {
  return header(wire, "authorization")?.startsWith("ACS3-") ?? false;
}

/** Reads what the request claims, and refuses what cannot be a signature. */
export function readAcs3(wire: WireRequest): Claim {
  const match =
    /^(\S+) Credential=([^,\s]+),SignedHeaders=([^,\s]+),Signature=(\S+)$/.exec(header(wire, "authorization") ?? "") ??
    incomplete("the Authorization header is malformed");
  const [, algorithm, accessKeyId, list, signature] = match;
  if (algorithm !== ALGORITHM) incomplete(`the algorithm ${algorithm} is not supported`);

  const timestamp = header(wire, "x-acs-date") ?? missing("Timestamp");
  const nonce = header(wire, "x-acs-signature-nonce") ?? missing("SignatureNonce");
  const contentHash = header(wire, "x-acs-content-sha256") ?? missing("ContentSha256");

  const signedHeaders = list!.split(";");
  for (const [name] of wire.headers) {
    // Whatever else is listed is taken as given: the vendor's Python SDK signs every header.
    const obligatory = name === "host" || name.startsWith("x-acs-");
    if (obligatory && !signedHeaders.includes(name)) incomplete(`${name} is not signed`);
  }

  return {
    accessKeyId: accessKeyId!,
    securityToken: header(wire, "x-acs-security-token"),
    timestamp,
    nonce,
    async verify(secret) {
      const bodyHash = await sha256(wire.body);
      const canonical = canonicalRequest(wire, signedHeaders, bodyHash);
      const toSign = `${ALGORITHM}\n${await sha256(toUtf8(canonical))}`;
      const expected = toHex(await hmac("SHA-256", secret, toSign));
      if (signature === expected && contentHash === bodyHash) return undefined;
      return `server StringToSign is [${toSign}] server CanonicalRequest is [${canonical}]`;
    },
  };
}

/** The canonical request, made from the decoded query and from the body as it arrived. */
export function canonicalRequest(wire: WireRequest, signedHeaders: readonly string[], bodyHash: string): string {
  const query = decodeForm(wire.query)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
  const names = [...signedHeaders].sort();
  const headers = names.map((name) => {
    const values = wire.headers.filter(([given]) => given === name);
    return `${name}:${values
      .map(([, value]) => value.trim())
      .sort()
      .join(",")}\n`;
  });
  return [wire.method, wire.path, query, headers.join(""), names.join(";"), bodyHash].join("\n");
}
