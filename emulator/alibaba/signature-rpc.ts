import { hmac } from "../digest.js";
import { percentEncode, toBase64 } from "../encoding.js";
import type { WireRequest } from "../http/raw-request.js";
import { type Claim, incomplete } from "./signature-claim.js";
import { byCodePoint } from "./code-point-order.js";
import type { Parameters } from "./parameters.js";

/** Whether the request claims to be signed by V1: the signature is one of the parameters. */
export function isRpc(parameters: Parameters): boolean {
  return parameters.text("Signature") !== undefined || parameters.text("AccessKeyId") !== undefined;
}

/** Reads what the request claims, and refuses what cannot be a signature. */
export function readRpc(wire: WireRequest, parameters: Parameters): Claim {
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
      const toSign = stringToSign(wire.method, parameters);
      if (signature === toBase64(await hmac("SHA-1", `${secret}&`, toSign))) return undefined;
      return `server string to sign is:${toSign}`;
    },
  };
}

/** The text that V1 signs: all parameters of query and form body, however they were encoded. */
export function stringToSign(method: string, parameters: Parameters): string {
  const canonical = parameters.pairs
    .filter(([name]) => name !== "Signature")
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
  return `${method}&%2F&${percentEncode(canonical)}`;
}
