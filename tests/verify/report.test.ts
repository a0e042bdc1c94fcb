import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { seed } from "../../emulator/seed.js";
import { describeWire, readResponse, type Wire } from "../../verify/http.js";
import { QUESTIONS } from "../../verify/questions.js";
import { factsOf, markdownOf, reportOf } from "../../verify/report.js";
import { ask, environmentOf, inputs, prepared } from "./support.js";

/* A report has nothing of an account: keys, tokens, passwords, ids, names, addresses. */

const inNode = QUESTIONS.filter(({ needs }) => !needs.includes("page")).map(({ id }) => id);

/** A response that names everything that an account has, in every place that a report could show. */
const telling = [
  ...Object.values(inputs),
  ...[
    "10.11.12.13",
    "2001:db8:0:0:0:0:0:1",
    "1234567890123456",
    "acs:ram::1234567890123456:user/admin",
    "desktop of Alice",
  ],
];

describe("canaries", () => {
  /** Every question, at a service that repeats the values in headers, codes and messages. */
  const outcomes = (() => {
    const { cloud } = prepared({});
    const environment = environmentOf(cloud, {
      fetch: async () =>
        Response.json(
          { Code: `Denied ${telling.join(" ")}`, Message: telling.join(" "), RequestId: telling[0], ticket: telling },
          {
            status: 403,
            headers: {
              "access-control-allow-origin": "http://10.11.12.13:1234",
              "content-type": `application/json; for=${seed.ecd.accessKeyId}`,
              "x-acs-request-id": telling[0]!,
              "x-account": telling.at(-2)!,
            },
          },
        ),
    });
    return ask(inNode, environment);
  })();

  test("no form of the report has one", async () => {
    const report = reportOf(await outcomes, { now: Date.now(), live: false, inputs });
    const text = [JSON.stringify(report), markdownOf(report), JSON.stringify(factsOf(report))].join("\n");
    assert.ok(report.questions.some(({ exchanges }) => exchanges.length > 0));
    for (const canary of telling) assert.ok(!text.includes(canary), canary);
  });

  test("of the emulator's own responses neither", async () => {
    const { cloud, changes } = prepared({});
    const report = reportOf(await ask(inNode, environmentOf(cloud, changes)), { now: 0, live: false, inputs });
    const text = [JSON.stringify(report), markdownOf(report), JSON.stringify(factsOf(report))].join("\n");
    const { desktopIds } = seed.ecd;
    const names = [...desktopIds, ...seed.bcc.instanceIds, ...seed.wuying.users.map(({ endUserId }) => endUserId)];
    for (const canary of [...Object.values(inputs), ...names]) assert.ok(!text.includes(canary), canary);
    assert.doesNotMatch(text, /[\dA-F]{8}-[\dA-F]{4}-/i, "no request id");
  });

  test("a dry run prints none", async () => {
    const { cloud } = prepared({});
    const printed: string[] = [];
    const fetch = async (url: string, { method = "", headers, body }: RequestInit) => {
      const wire = { method, url, headers: headers as Wire["headers"], ...(typeof body === "string" && { body }) };
      printed.push(describeWire(wire));
      return cloud.fetch(new Request(url, { method, headers: headers!, body: body ?? null }));
    };
    await ask(inNode, environmentOf(cloud, { fetch }));
    const text = printed.join("\n");
    assert.match(text, /Action=GetLoginToken.*Password=…/);
    assert.match(text, /Signature=…/);
    const encoded = Object.values(inputs).flatMap((value) => [value, encodeURIComponent(value)]);
    for (const canary of encoded) assert.ok(!text.includes(canary), canary);
    assert.doesNotMatch(text, /[\da-f]{32}/, "no signature");
  });
});

test("a report says what was asked, what came back, what it settles and what remains open", async () => {
  const { cloud, changes } = prepared({ cloud: { unknowns: { anonymousGet: false } } });
  const outcomes = await ask(["wuying-get", "ecd-page-rpc"], environmentOf(cloud, changes));
  const report = reportOf(outcomes, { now: Date.parse("2026-03-04T05:06:07Z"), live: true, inputs });
  const [get, page] = report.questions;
  assert.equal(report.date, "2026-03-04");
  assert.deepEqual(
    [get!.answer, get!.isAssumed, get!.values],
    ["refused", false, { status: 403, code: "UnsupportedHTTPMethod" }],
  );
  assert.equal(page!.reason, "no page was opened");
  const markdown = markdownOf(report);
  assert.match(markdown, /Asked the live services\./);
  assert.match(markdown, /1 of 2 questions answered, 1 of them other than edgedesk assumes\./);
  assert.match(markdown, /### `wuying-get`: refused \(other than assumed\)/);
  assert.match(markdown, /- Settles: the method of `WuyingClient`/);
  assert.match(markdown, /- by GET, from Node: 403 UnsupportedHTTPMethod/);
  assert.match(markdown, /## Open\n\n- `ecd-page-rpc`: .* No page was opened\./);
  assert.deepEqual(factsOf(report), {
    ...{ format: 1, tool: "edgedesk-verify 0.1.0", date: "2026-03-04", live: true },
    facts: { "wuying-get": { answer: "refused", values: { status: 403, code: "UnsupportedHTTPMethod" } } },
  });
});

test("only codes of a vendor are codes", () => {
  const code = (value: unknown) => readResponse(400, new Headers(), JSON.stringify({ Code: value })).code;
  assert.equal(code("InvalidAction.NotFound"), "InvalidAction.NotFound");
  for (const other of ["the user alice", "", 7, "1234", "a/b", "x".repeat(100)]) assert.equal(code(other), undefined);
});
