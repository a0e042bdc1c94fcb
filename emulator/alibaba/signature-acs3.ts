import { hmac, sha256 } from "../digest.js";
import { percentEncode, toHex, toUtf8 } from "../encoding.js";
import { type RawRequest, decodeForm, header } from "../http/raw-request.js";
import { redactRequest } from "../redact.js";
import { type Mistake, inLine, mistakesOfHost, mistakesOfMethod, mistakesOfQuery } from "../signature-diagnosis.js";
import { type Claim, incomplete } from "./signature-claim.js";
import { byCodePoint } from "./code-point-order.js";
import { missing } from "./parameters.js";
import { VENDOR_HOSTS } from "./regions.js";

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

  const timestamp = header(request, "x-acs-date") ?? missing("Timestamp", "The header x-acs-date is missing.");
  const nonce =
    header(request, "x-acs-signature-nonce") ??
    missing("SignatureNonce", "The header x-acs-signature-nonce is missing.");
  const contentHash =
    header(request, "x-acs-content-sha256") ?? missing("ContentSha256", "The header x-acs-content-sha256 is missing.");

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
      const text = await stringToSign(canonical);
      return {
        valid: signature === (await sign(text, secret)) && contentHash === bodyHash,
        serverStrings: `server StringToSign is [${text}] server CanonicalRequest is [${canonical}]`,
      };
    },
    async computation() {
      const bodyHash = await sha256(request.body);
      return {
        scheme: ALGORITHM,
        signature: signature!,
        canonicalRequest: canonicalRequest(request, signedHeaders, bodyHash),
        redacted: canonicalRequest(redactRequest(request), signedHeaders, bodyHash),
        stringToSign,
        signsDigest: true,
        key: (secret) => secret,
        sign,
        mistakes: await mistakes(request, signedHeaders, contentHash),
      };
    },
  };
}

async function stringToSign(canonical: string): Promise<string> {
  return `${ALGORITHM}\n${await sha256(toUtf8(canonical))}`;
}

async function sign(text: string, secret: string): Promise<string> {
  return toHex(await hmac("SHA-256", secret, text));
}

async function mistakes(request: RawRequest, signedHeaders: readonly string[], hash: string): Promise<Mistake[]> {
  const names = decodeForm(request.query).map(([name]) => percentEncode(name));
  const inQuery = mistakesOfQuery(names).map(({ did, canonicalRequest = String }) => ({
    did,
    canonicalRequest: inLine(2, canonicalRequest),
  }));
  const emptyHash = await sha256(toUtf8(""));
  // The canonical request ends with the names of the headers and the hash.
  const withHash = (value: string) => (text: string) => text.replace(/[^\n]*$/, value);
  return [
    // The signature is the server's: only the header is wrong.
    { did: `sent ${hash} as the hash of the body, and signed another one` },
    { did: `signed ${hash}, which is not the hash of the received body`, canonicalRequest: withHash(hash) },
    { did: "signed the hash of an empty body", canonicalRequest: withHash(emptyHash) },
    ...mistakesOfMethod(request.method, "canonicalRequest"),
    ...mistakesOfHost(request.host, VENDOR_HOSTS),
    ...inQuery,
    { did: "signed an empty path", canonicalRequest: inLine(1, () => "") },
    {
      did: "left out the empty line after the headers",
      canonicalRequest: (text) => text.replace(`\n\n${[...signedHeaders].sort().join(";")}`, (end) => end.slice(1)),
    },
    { did: "signed a line break after the hash of the body", canonicalRequest: (text) => `${text}\n` },
  ];
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
