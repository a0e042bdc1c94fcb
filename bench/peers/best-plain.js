/*
 * A lower bound: the fastest plain JavaScript that we can write for these requests. Everything that does not change between
 * requests is a constant, strings without reserved characters are not encoded, the sorted order of ids is cached by their
 * number, and a date is formatted once a second. It checks nothing, and builds no other request.
 */

import { alibaba, baidu } from "../request.js";

const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const UNRESERVED = /^[\w.~-]*$/;
const encode = (text) =>
  UNRESERVED.test(text)
    ? text
    : encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

let second = NaN;
let date = "";
function instant(millis) {
  const now = Math.floor(millis / 1000);
  if (now !== second) {
    second = now;
    date = `${new Date(now * 1000).toISOString().slice(0, 19)}Z`;
  }
  return date;
}

/** The sorted names `DesktopId.1` and following with their indices, by their number. */
const orders = new Map();
function order(count) {
  let known = orders.get(count);
  if (!known) {
    const names = Array.from({ length: count }, (_, index) => [`DesktopId.${index + 1}=`, index]);
    known = names.sort(([a], [b]) => (a.slice(0, -1) < b.slice(0, -1) ? -1 : 1));
    known = { names: known.map(([name]) => name), indices: known.map(([, index]) => index) };
    orders.set(count, known);
  }
  return known;
}

function desktops(ids) {
  const { names, indices } = order(ids.length);
  let text = "";
  for (let i = 0; i < names.length; i++) text += `${names[i]}${encode(ids[indices[i]])}&`;
  return text;
}

const { host, region, action, version, accessKeyId } = alibaba;
const SIGNED = "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
const BEFORE_DATE = `\nhost:${host}\nx-acs-action:${action}\nx-acs-content-sha256:${EMPTY}\nx-acs-date:`;
const AFTER_NONCE = `\nx-acs-version:${version}\n\n${SIGNED}\n${EMPTY}`;
const AUTHORIZATION = `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${SIGNED},Signature=`;
const URL_3 = `https://${host}/?`;

/** ACS3 up to its canonical request. */
export function acs3Draft(time, nonce) {
  const date = instant(time);
  const query = `${desktops(alibaba.desktopIds)}RegionId=${region}`;
  const canonical = `POST\n/\n${query}${BEFORE_DATE}${date}\nx-acs-signature-nonce:${nonce}${AFTER_NONCE}`;
  return { canonical, query, date, nonce };
}

/** The ACS3 request with its signature. */
export const acs3Request = ({ query, date, nonce }, signature) => ({
  method: "POST",
  url: URL_3 + query,
  headers: {
    accept: "application/json",
    authorization: AUTHORIZATION + signature,
    "x-acs-action": action,
    "x-acs-content-sha256": EMPTY,
    "x-acs-date": date,
    "x-acs-signature-nonce": nonce,
    "x-acs-version": version,
  },
});

const BEFORE = `AccessKeyId=${encode(accessKeyId)}&Action=${action}&`;
const TWICE = (text) => text.replaceAll("%", "%25").replaceAll("&", "%26").replaceAll("=", "%3D");
const URL_1 = `https://${host}/`;

/** V1 up to its string to sign. The canonical request consists of unreserved characters, `%`, `&` and `=`. */
export function v1Draft(time, nonce) {
  const date = instant(time).replaceAll(":", "%3A");
  const canonical = `${BEFORE}${desktops(alibaba.desktopIds)}Format=JSON&RegionId=${region}&SignatureMethod=HMAC-SHA1&SignatureNonce=${nonce}&SignatureVersion=1.0&Timestamp=${date}&Version=${version}`;
  return { canonical, stringToSign: `POST&%2F&${TWICE(canonical)}` };
}

/** The V1 request with its signature. */
export const v1Request = ({ canonical }, signature) => ({
  method: "POST",
  url: URL_1,
  headers: {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
    "x-acs-action": action,
    "x-acs-version": version,
  },
  body: `${canonical}&Signature=${encodeURIComponent(signature)}`,
});

const PREFIX = `bce-auth-v1/${baidu.accessKeyId}/`;
const HEADERS = `\nstop=\nhost:${baidu.host}\nx-bce-date:`;
const URL_BCE = `https://${baidu.host}`;

/** bce-auth-v1 up to the prefix and the canonical request. */
export function bceDraft(time) {
  const date = instant(time);
  const path = `/v2/instance/${encode(baidu.instanceId)}`;
  return {
    date,
    path,
    prefix: `${PREFIX}${date}/1800`,
    canonical: `PUT\n${path}${HEADERS}${date.replaceAll(":", "%3A")}`,
  };
}

/** The bce-auth-v1 request with its signature. */
export const bceRequest = ({ date, path, prefix }, signature) => ({
  method: "PUT",
  url: `${URL_BCE}${path}?stop`,
  headers: {
    "x-bce-date": date,
    authorization: `${prefix}/host;x-bce-date/${signature}`,
    "content-type": "application/json; charset=utf-8",
  },
  body: JSON.stringify(baidu.body),
});
