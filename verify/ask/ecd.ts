import hosts from "../../catalogue/ecd-endpoints.json" with { type: "json" };

import { DescribeDesktopOversoldUser, DescribeDesktops, TagResources, UntagResources } from "../../dist/ecd.js";
import type { Context } from "../context.js";
import type { Wire } from "../http.js";
import { type Ask, Unclear } from "../question.js";
import { READ } from "../requests.js";
import {
  accepts,
  burst,
  clockCode,
  clockWindow,
  known,
  missingHosts,
  preflight,
  readable,
  readableHeaders,
  refusal,
  refusedAs,
  requestId,
  throttling,
} from "./shapes.js";

const ACS3_HEADERS = [
  ...["authorization", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce"],
  "x-acs-version",
];

const KNOWN_HOST = hosts.public["cn-hangzhou"];

const read = ({ ecd }: Context): Wire => ecd.prepare(READ, {});
const readAt = ({ ecd }: Context, at: number): Wire => ecd.prepare(READ, {}, { at });
const rpc = ({ ecd }: Context): Wire => asInPage(ecd.prepare(READ, {}, { signing: "rpc" }));
const invented = ({ ecd }: Context): Wire => ecd.prepare({ action: "DescribeEdgedeskVerify" }, {});
const inventedRpc = ({ ecd }: Context): Wire =>
  asInPage(ecd.prepare({ action: "DescribeEdgedeskVerify" }, {}, { signing: "rpc" }));

/** A request of V1 as clients send it in pages: without the headers that need a preflight. */
function asInPage(wire: Wire): Wire {
  const headers = Object.entries(wire.headers).filter(([name]) => !name.startsWith("x-acs-"));
  return { ...wire, headers: Object.fromEntries(headers) };
}

const TAG = "edgedesk-verify";

/** The questions about the admin API. */
export const askEcd: Readonly<Record<string, Ask>> = {
  "ecd-rpc": accepts("ecd", "V1 in a form body", rpc),

  "ecd-get": accepts("ecd", "V1 by GET", ({ ecd }) => ecd.getRpc()),

  async "ecd-nonce"(context) {
    const request = read(context);
    const first = await context.send("a request", request);
    if (!first.ok) throw new Unclear(`the first request was refused: ${first.status} ${first.code ?? ""}`.trim());
    const second = await context.send("the same bytes again", request);
    return second.ok ? { answer: "accepted" } : known(context, "ecd", second, "nonce");
  },

  "ecd-clock-behind": clockWindow("ecd", -1, [10, 14, 16, 40], readAt),
  "ecd-clock-ahead": clockWindow("ecd", 1, [10, 14, 16, 40], readAt),
  "ecd-clock-code": clockCode("ecd", readAt),

  "ecd-expired-token": refusedAs("ecd", "expired-credentials", "with expired credentials", ({ expiredEcd }) =>
    expiredEcd.prepare(READ, {}),
  ),

  async "ecd-format"(context) {
    await context.requireAccepted("ecd");
    const request = read(context);
    const received = await context.send("accepting any type", {
      ...request,
      headers: { ...request.headers, accept: "*/*" },
    });
    if (/^\s*</.test(received.text)) return { answer: "xml" };
    if (received.ok) return { answer: "json" };
    throw new Unclear("the request was refused");
  },

  "ecd-empty-parameter": accepts("ecd", "DescribeDesktops with an empty DesktopName", ({ ecd }) =>
    ecd.prepare(DescribeDesktops, { DesktopName: "", MaxResults: 1 }),
  ),

  async "ecd-unknown-operation"(context) {
    await context.requireAccepted("ecd");
    const received = await context.send("an invented operation", invented(context));
    if (received.ok) throw new Unclear("the request was accepted");
    const isDocumented = received.status === 404 && /^Invalid(Action|Api)\.NotFound$/.test(received.code ?? "");
    return { answer: isDocumented ? "documented" : "other", values: refusal(received) };
  },

  async "ecd-unknown-region"(context) {
    await context.requireAccepted("ecd");
    const request = context.ecd.prepare(DescribeDesktops, { RegionId: "cn-edgedesk-verify", MaxResults: 1 });
    const received = await context.send("DescribeDesktops with an invented RegionId", request);
    if (received.ok) return { answer: "accepted" };
    const kind = await context.kindOf("ecd", received);
    return { answer: kind === "not-found" ? "not-found" : "other", values: refusal(received) };
  },

  "ecd-request-id": requestId("an invented operation", invented, "x-acs-request-id", "RequestId"),

  async "ecd-client-token"(context) {
    const token = `${TAG}-${context.now}`;
    const call = (words: string, EndUserId: string) =>
      context.send(words, context.ecd.prepare(DescribeDesktopOversoldUser, { ClientToken: token, EndUserId }));
    const first = await call("with a client token", "edgedesk-verify-1");
    if (!first.ok) throw new Unclear(`the first call was refused: ${first.status} ${first.code ?? ""}`.trim());
    const other = await call("with the same token and another parameter", "edgedesk-verify-2");
    return other.ok ? { answer: "ignored" } : { answer: "recognised", values: refusal(other) };
  },

  async "ecd-hosts"(context) {
    const missing = await missingHosts(context, Object.values(hosts.public), KNOWN_HOST);
    return missing.length === 0 ? { answer: "all" } : { answer: "missing", values: { missing } };
  },

  async "ecd-vpc-hosts"(context) {
    const missing = await missingHosts(context, Object.values(hosts.vpc), KNOWN_HOST);
    return missing.length === 0 ? { answer: "all" } : { answer: "missing", values: { missing } };
  },

  "ecd-throttling": throttling("ecd", read, "x-acs-retry-after"),

  async "ecd-throttled-write"(context) {
    const { ecd } = context;
    const desktop = { ResourceType: "ALIYUN::GWS::INSTANCE", ResourceId: [context.input("DESKTOP_ID")] };
    const write = (Value: string) => ecd.prepare(TagResources, { ...desktop, Tag: [{ Key: TAG, Value }] });
    const first = await context.send("TagResources", write("first"));
    if (!first.ok) throw new Unclear(`a write was refused: ${first.status} ${first.code ?? ""}`.trim());
    try {
      for (let round = 1; round <= 12; round++) {
        await burst(context, "one of many writes", () => write("burst"), 10);
        const probe = await context.send("a write after them", write(`probe-${round}`));
        if (probe.ok) continue;
        if ((await context.kindOf("ecd", probe)) !== "throttled") throw new Unclear("a write was refused otherwise");
        const isExecuted = (await tagOf(context)) === `probe-${round}`;
        return { answer: isExecuted ? "executed" : "not-executed", values: refusal(probe) };
      }
      return { answer: "not-reached" };
    } finally {
      await context.undo("UntagResources", ecd.prepare(UntagResources, { ...desktop, TagKey: [TAG] }));
    }
  },

  "ecd-preflight": preflight(read, "POST", ACS3_HEADERS),
  "ecd-page-rpc": readable("V1 in a form body", rpc),
  "ecd-page-acs3": readable("ACS3", read),
  "ecd-page-headers": readableHeaders("V1 in a form body", rpc, ["date", "x-acs-request-id"]),
  "ecd-page-errors": readable("an invented operation", inventedRpc),
};

/** The value of the tag that a burst of writes sets. */
async function tagOf(context: Context): Promise<unknown> {
  const request = () => context.ecd.prepare(DescribeDesktops, { DesktopId: [context.input("DESKTOP_ID")] });
  for (let tries = 1; tries <= 3; tries++) {
    // The read may be throttled, too.
    await context.pause(3_000 * tries);
    const { ok, body } = await context.send("DescribeDesktops", request());
    if (!ok) continue;
    const [desktop] = body["Desktops"] as { Tags?: { Key: string; Value: string }[] }[];
    return desktop?.Tags?.find(({ Key }) => Key === TAG)?.Value;
  }
  throw new Unclear("the tag could not be read");
}
