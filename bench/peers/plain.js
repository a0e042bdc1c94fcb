/*
 * The three schemes as the vendors document them, without optimisations. The hand-written peers share this file; each
 * has its own hashing.
 */

import { alibaba, baidu } from "../request.js";

/** Percent-encoding of RFC 3986. */
export const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const query = (params) =>
  Object.keys(params)
    .sort()
    .map((key) => `${encode(key)}=${encode(params[key])}`)
    .join("&");

const instant = (millis) => new Date(millis).toISOString().replace(/\.\d+Z$/, "Z");

/** `DesktopId: [a, b]` as `DesktopId.1`, `DesktopId.2`. */
function flat(params) {
  const out = {};
  for (const [key, value] of Object.entries(params)) {
    if (Array.isArray(value)) value.forEach((item, index) => (out[`${key}.${index + 1}`] = item));
    else out[key] = String(value);
  }
  return out;
}

const call = () => ({ DesktopId: alibaba.desktopIds, RegionId: alibaba.region });

/** ACS3 up to its canonical request. */
export function acs3Draft(time, nonce, bodyHash) {
  const search = query(flat(call()));
  const headers = {
    host: alibaba.host,
    "x-acs-action": alibaba.action,
    "x-acs-content-sha256": bodyHash,
    "x-acs-date": instant(time),
    "x-acs-signature-nonce": nonce,
    "x-acs-version": alibaba.version,
  };
  const names = Object.keys(headers).sort();
  const signed = names.join(";");
  const lines = names.map((name) => `${name}:${headers[name].trim()}\n`).join("");
  const canonical = ["POST", "/", search, lines, signed, bodyHash].join("\n");
  return { canonical, signed, headers, url: `https://${alibaba.host}/?${search}` };
}

/** The ACS3 request with its signature. */
export function acs3Request({ url, headers: { host, ...headers }, signed }, signature) {
  headers.accept = "application/json";
  headers.authorization = `ACS3-HMAC-SHA256 Credential=${alibaba.accessKeyId},SignedHeaders=${signed},Signature=${signature}`;
  return { method: "POST", url, headers };
}

/** V1 up to its string to sign. */
export function v1Draft(time, nonce) {
  const params = {
    ...flat(call()),
    Action: alibaba.action,
    Version: alibaba.version,
    Format: "JSON",
    AccessKeyId: alibaba.accessKeyId,
    SignatureMethod: "HMAC-SHA1",
    SignatureVersion: "1.0",
    SignatureNonce: nonce,
    Timestamp: instant(time),
  };
  const canonical = query(params);
  return { canonical, stringToSign: `POST&${encode("/")}&${encode(canonical)}` };
}

/** The V1 request with its signature. */
export function v1Request({ canonical }, signature) {
  return {
    method: "POST",
    url: `https://${alibaba.host}/`,
    headers: {
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      "x-acs-action": alibaba.action,
      "x-acs-version": alibaba.version,
    },
    body: `${canonical}&Signature=${encode(signature)}`,
  };
}

/** bce-auth-v1 up to the prefix, from which the key is derived, and the canonical request. */
export function bceDraft(time) {
  const date = instant(time);
  const path = `/v2/instance/${encode(baidu.instanceId)}`;
  const headers = { host: baidu.host, "x-bce-date": date };
  const lines = Object.entries(headers)
    .map(([name, value]) => `${encode(name.toLowerCase())}:${encode(value.trim())}`)
    .sort();
  const signed = Object.keys(headers).sort().join(";");
  return {
    date,
    signed,
    url: `https://${baidu.host}${path}?stop`,
    prefix: `bce-auth-v1/${baidu.accessKeyId}/${date}/1800`,
    canonical: ["PUT", path, query({ stop: "" }), lines.join("\n")].join("\n"),
  };
}

/** The bce-auth-v1 request with its signature. */
export function bceRequest({ url, date, prefix, signed }, signature) {
  return {
    method: "PUT",
    url,
    headers: {
      "x-bce-date": date,
      "content-type": "application/json; charset=utf-8",
      authorization: `${prefix}/${signed}/${signature}`,
    },
    body: JSON.stringify(baidu.body),
  };
}
