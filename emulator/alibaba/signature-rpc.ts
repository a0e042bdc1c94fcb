import { hmac } from "../digest.js";
import { percentDecode, percentEncode, toBase64 } from "../encoding.js";
import type { Pair, RawRequest } from "../http/raw-request.js";
import { redactPairs } from "../redact.js";
import { type Mistake, mistakesOfMethod, mistakesOfQuery } from "../signature-diagnosis.js";
import { type Claim, incomplete } from "./signature-claim.js";
import { byCodePoint } from "./code-point-order.js";
import type { Parameters } from "./parameters.js";

/** Whether the request has a V1 signature, which is one of the parameters. */
export function isRpc(parameters: Parameters): boolean {
  return parameters.text("Signature") !== undefined || parameters.text("AccessKeyId") !== undefined;
}

/** Parses the signature; throws where it is incomplete or of another algorithm. */
export function readRpc(request: RawRequest, parameters: Parameters): Claim {
  const signature = parameters.required("Signature");
  const method = parameters.required("SignatureMethod");
  const version = parameters.required("SignatureVersion");
  if (method !== "HMAC-SHA1") incomplete(`the method ${method} is not supported`);
  if (version !== "1.0") incomplete(`the version ${version} is not supported`);

  return {
    accessKeyId: parameters.required("AccessKeyId"),
    securityToken: parameters.text("SecurityToken"),
    timestamp: parameters.required("Timestamp"),
    nonce: parameters.required("SignatureNonce"),
    async verify(secret) {
      const expected = stringToSign(request.method, parameters);
      return {
        valid: signature === (await sign(expected, keyOf(secret))),
        serverStrings: `server string to sign is:${expected}`,
      };
    },
    async computation() {
      return {
        scheme: "V1, HMAC-SHA1",
        signature,
        canonicalRequest: canonicalQuery(parameters.pairs),
        redacted: canonicalQuery(redactPairs(parameters.pairs)),
        stringToSign: (canonical) => withMethod(request.method, canonical),
        signsDigest: false,
        key: keyOf,
        sign,
        mistakes: mistakes(request.method, parameters),
      };
    },
  };
}

/** The string to sign: all parameters of the query and the form body, decoded and encoded again. */
export function stringToSign(method: string, parameters: Parameters): string {
  return withMethod(method, canonicalQuery(parameters.pairs));
}

function canonicalQuery(pairs: readonly Pair[]): string {
  return pairs
    .filter(([name]) => name !== "Signature")
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}

function withMethod(method: string, canonical: string): string {
  return `${method}&%2F&${percentEncode(canonical)}`;
}

const keyOf = (secret: string): string => `${secret}&`;

async function sign(text: string, key: string): Promise<string> {
  return toBase64(await hmac("SHA-1", key, text));
}

function mistakes(method: string, { pairs }: Parameters): Mistake[] {
  return [
    ...mistakesOfMethod(method, "stringToSign"),
    ...mistakesOfQuery(pairs.map(([name]) => percentEncode(name))),
    { did: "used the secret as the key, without & at its end", key: String },
    { did: "did not encode the query as a whole", stringToSign: (text) => text.replace(/[^&]*$/, percentDecode) },
    { did: "did not encode the path in the string to sign", stringToSign: (text) => text.replace("&%2F&", "&/&") },
  ];
}
