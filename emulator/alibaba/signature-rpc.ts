import { hmac } from "../digest.js";
import { percentEncode, toBase64 } from "../encoding.js";
import type { RawRequest } from "../http/raw-request.js";
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
        valid: signature === toBase64(await hmac("SHA-1", `${secret}&`, expected)),
        serverStrings: `server string to sign is:${expected}`,
      };
    },
  };
}

/** The string to sign: all parameters of the query and the form body, decoded and encoded again. */
export function stringToSign(method: string, parameters: Parameters): string {
  const canonical = parameters.pairs
    .filter(([name]) => name !== "Signature")
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
  return `${method}&%2F&${percentEncode(canonical)}`;
}
