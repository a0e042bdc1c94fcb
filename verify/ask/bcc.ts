import { GetInstance, InstanceDeletionProtection, ListInstances } from "../../dist/bcc.js";
import type { Context } from "../context.js";
import type { Wire } from "../http.js";
import { type Ask, Unclear } from "../question.js";
import {
  accepts,
  clockCode,
  clockWindow,
  missingHosts,
  preflight,
  readable,
  readableHeaders,
  refusal,
  refusedAs,
  requestId,
  throttling,
} from "./shapes.js";

/** The headers of a signed call with a body and temporary credentials. */
const HEADERS = ["authorization", "content-type", "x-bce-date", "x-bce-security-token"];

/** Regions of older pages and other products. */
const DOUBTED = ["sin", "fsh", "nj", "yq"];

const MINUTES = 60_000;

const list = ({ bcc }: Context): Wire => bcc.prepare(ListInstances, { maxKeys: 1 });
const listAt = ({ bcc }: Context, at: number): Wire => bcc.prepare(ListInstances, { maxKeys: 1 }, { at });
const invented = ({ bcc }: Context): Wire =>
  bcc.prepare({ action: "EdgedeskVerify", method: "GET", path: "/v2/edgedeskVerify" }, {});

/** The questions about BCC. */
export const askBcc: Readonly<Record<string, Ask>> = {
  "bcc-sign-host": accepts("bcc", "signed over host", ({ bcc }) => bcc.sign({ signedHeaders: ["host"] })),

  "bcc-sign-default": accepts("bcc", "with an empty list of signed headers", ({ bcc }) =>
    bcc.sign({ signedHeaders: [] }),
  ),

  "bcc-no-date-header": accepts("bcc", "without x-bce-date", ({ bcc }) => bcc.sign({ dateHeader: false })),

  "bcc-query-authorization": accepts("bcc", "with the authorization in the query", ({ bcc }) =>
    bcc.sign({ inQuery: true, dateHeader: false }),
  ),

  async "bcc-action-key"(context) {
    await context.requireAccepted("bcc");
    const send = (sentQuery: string) =>
      context.send(
        `ListAvailableResizeSpec with ?${sentQuery}`,
        context.bcc.sign({
          ...{ method: "POST", path: "/v2/instance", query: [["resizeList", ""]], sentQuery },
          body: JSON.stringify({ instanceIdList: ["i-edgedesk0"] }),
        }),
      );
    // The instance does not exist: a form is accepted where the operation is found and the signature matches.
    const [bare, equals] = [await send("resizeList"), await send("resizeList=")];
    const isFound = ({ ok, code = "" }: typeof bare) =>
      ok || !/Signature|InvalidURI|InvalidVersion|HTTPAuth/i.test(code);
    const values = { bareStatus: bare.status, equalsStatus: equals.status };
    if (isFound(bare)) return { answer: isFound(equals) ? "both" : "bare", values };
    if (isFound(equals)) return { answer: "equals", values };
    throw new Unclear("neither form was accepted");
  },

  async "bcc-replay"(context) {
    const request = list(context);
    const first = await context.send("a request", request);
    if (!first.ok) throw new Unclear(`the first request was refused: ${first.status} ${first.code ?? ""}`.trim());
    const second = await context.send("the same bytes again", request);
    return second.ok ? { answer: "accepted" } : { answer: "refused", values: refusal(second) };
  },

  async "bcc-clock-behind"(context) {
    const now = await context.requireAccepted("bcc");
    for (const minutes of [10, 28]) {
      const request = context.bcc.sign({ at: now - minutes * MINUTES, expiry: 1800 });
      const received = await context.send(`dated ${minutes} minutes ago`, request);
      if (!received.ok) return { answer: "narrower", values: { refusedMinutes: minutes, ...refusal(received) } };
    }
    return { answer: "until-expiry" };
  },

  "bcc-clock-ahead": clockWindow("bcc", 1, [10, 28, 32, 90], listAt),
  "bcc-clock-code": clockCode("bcc", listAt),

  "bcc-expired-token": refusedAs("bcc", "expired-credentials", "with expired credentials", ({ expiredBcc }) =>
    expiredBcc.prepare(ListInstances, { maxKeys: 1 }),
  ),

  "bcc-signature-code": refusedAs("bcc", "signature", "with a signature of zeros", ({ bcc }) =>
    bcc.sign({ signature: "0".repeat(64) }),
  ),

  "bcc-empty-parameter": accepts("bcc", "ListInstances with an empty zoneName", ({ bcc }) =>
    bcc.prepare(ListInstances, { maxKeys: 1, zoneName: "" }),
  ),

  async "bcc-unknown-operation"(context) {
    await context.requireAccepted("bcc");
    const received = await context.send("an invented path", invented(context));
    if (received.ok) throw new Unclear("the request was accepted");
    const kind = await context.kindOf("bcc", received);
    return { answer: kind === "not-found" ? "not-found" : "other", values: refusal(received) };
  },

  "bcc-request-id": requestId("an invented path", invented, "x-bce-request-id", "requestId"),

  async "bcc-hosts"(context) {
    const hosts = DOUBTED.map((region) => `bcc.${region}.baidubce.com`);
    const missing = await missingHosts(context, hosts, "bcc.bj.baidubce.com");
    const existing = hosts.filter((host) => !missing.includes(host));
    return existing.length === 0 ? { answer: "none" } : { answer: "some", values: { existing } };
  },

  "bcc-throttling": throttling("bcc", list, "retry-after"),

  async "bcc-client-token"(context) {
    const { bcc } = context;
    const instanceId = context.input("INSTANCE_ID");
    const { ok, body } = await context.send("GetInstance", bcc.prepare(GetInstance, { instanceId }));
    const present = (body["instance"] as { deletionProtection?: number } | undefined)?.deletionProtection;
    if (!ok || (present !== 0 && present !== 1)) throw new Unclear("the deletion protection could not be read");
    const clientToken = `edgedesk-verify-${context.now}`;
    const protect = (deletionProtection: number, token?: string) =>
      bcc.prepare(InstanceDeletionProtection, {
        ...{ instanceId, deletionProtection },
        ...(token !== undefined && { clientToken: token }),
      });
    const first = await context.send("InstanceDeletionProtection with a client token", protect(present, clientToken));
    if (!first.ok) throw new Unclear(`the first call was refused: ${first.status} ${first.code ?? ""}`.trim());
    const repeated = await context.send("the same call with the same token", protect(present, clientToken));
    const values = { repeatedStatus: repeated.status };
    try {
      const other = await context.send("the other value with the same token", protect(1 - present, clientToken));
      return other.ok
        ? { answer: "ignored", values }
        : { answer: "recognised", values: { ...values, ...refusal(other) } };
    } finally {
      await context.undo("InstanceDeletionProtection with the value before", protect(present));
    }
  },

  "bcc-preflight": preflight(list, "PUT", HEADERS),
  "bcc-page": readable("ListInstances", list),
  "bcc-page-headers": readableHeaders("ListInstances", list, ["date", "x-bce-request-id"]),
  "bcc-page-errors": readable("an invented path", invented),
};
