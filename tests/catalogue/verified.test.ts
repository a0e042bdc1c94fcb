import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import { generated } from "../../scripts/catalogue.mjs";
import { readFacts } from "../../scripts/catalogue-files.mjs";
import { merged, problemsOf, verifiedTable } from "../../scripts/catalogue-questions.mjs";
import { QUESTIONS } from "../../verify/questions.js";
import { factsOf, reportOf } from "../../verify/report.js";
import { ask, environmentOf, inputs, prepared } from "../verify/support.js";

/* The facts of a run of edgedesk-verify, and what is generated from them. */

interface Question {
  asks: string;
  settles: string;
  answers: Record<string, string>;
  assumed: string;
  docs: string;
}

const questions = readFacts("questions") as Record<string, Question>;
const TOOL = "edgedesk-verify 0.1.0";
const DATE = "2026-03-04";
const given = (facts: unknown) => ({ format: 1, tool: TOOL, date: DATE, live: true, facts });

describe("questions", () => {
  test("each is complete: a question, what it settles, answers with their meaning, and a page of the vendor", () => {
    for (const [id, { asks, settles, answers, assumed, docs }] of Object.entries(questions)) {
      assert.match(asks, /\?$/, id);
      assert.ok(settles.length > 0, id);
      assert.ok(Object.keys(answers).length >= 2 && Object.hasOwn(answers, assumed), id);
      for (const meaning of Object.values(answers)) assert.match(meaning, /^[A-Z\d`].*\.$/, id);
      assert.match(docs, /^https:\/\/(help\.aliyun\.com|api\.aliyun\.com|cloud\.baidu\.com)\//, id);
      assert.equal(typeof QUESTIONS.find((question) => question.id === id)?.ask, "function", id);
    }
  });

  test("those with a default name their questions and answers", () => {
    const defaults = readFacts("defaults") as Record<string, { verifiedBy?: { question: string; values: object } }>;
    const hanging = Object.entries(defaults).flatMap(([name, { verifiedBy }]) =>
      verifiedBy ? [{ name, ...verifiedBy }] : [],
    );
    assert.deepEqual(
      hanging.map(({ name }) => name),
      ["onThrottling", "tokenLifetime"],
    );
    for (const { name, question, values } of hanging) {
      for (const answer of Object.keys(values)) assert.ok(Object.hasOwn(questions[question]!.answers, answer), name);
    }
  });
});

describe("problemsOf", () => {
  test("accepts the facts of a run", async () => {
    const { cloud, changes } = prepared({});
    const inNode = QUESTIONS.filter(({ needs }) => !needs.includes("page")).map(({ id }) => id);
    const outcomes = await ask(inNode, environmentOf(cloud, changes));
    const facts = factsOf(reportOf(outcomes, { now: cloud.clock.now, live: true, inputs }));
    assert.ok(Object.keys(facts.facts).length > 30);
    assert.deepEqual(problemsOf(facts, questions), []);
    assert.match(problemsOf({ ...facts, live: false }, questions).join(), /^live: /);
  });

  for (const [what, facts, problem] of [
    ["no object", null, /^format: /],
    ["another format", { ...given({}), format: 2 }, /^format: /],
    ["no facts", given(undefined), /^facts: /],
    ["another tool", { ...given({}), tool: "curl" }, /^tool: /],
    ["no date", { ...given({}), date: "soon" }, /^date: /],
    [
      "an unknown question",
      given({ __proto__: null, "ecd-what": { answer: "yes" } }),
      /^ecd-what: there is no such question$/,
    ],
    [
      "an inherited name",
      given(JSON.parse('{"__proto__":{"answer":"accepted"}}')),
      /^__proto__: there is no such question$/,
    ],
    [
      "an unknown answer",
      given({ "ecd-rpc": { answer: "maybe" } }),
      /^ecd-rpc: its answer is none of accepted, refused$/,
    ],
    ["no answer", given({ "ecd-rpc": null }), /^ecd-rpc: its answer is none of/],
    [
      "markup",
      given({ "ecd-rpc": { answer: "accepted", values: { code: "<script>" } } }),
      /^ecd-rpc: the value "code"/,
    ],
    [
      "an object",
      given({ "ecd-rpc": { answer: "accepted", values: { code: { a: 1 } } } }),
      /^ecd-rpc: the value "code"/,
    ],
    ["a line break", given({ "ecd-rpc": { answer: "accepted", values: { "a\n": 1 } } }), /^ecd-rpc: the value "a\\n"/],
  ] as const) {
    test(`refuses ${what}`, () => assert.match(problemsOf(facts, questions).join("; "), problem));
  }
});

describe("merged", () => {
  const fact = (answer: string, date: string) => ({ answer, date, tool: TOOL });

  test("a later run replaces an earlier one, and keeps what it did not ask", () => {
    const before = { "ecd-get": fact("accepted", "2026-01-01"), "ecd-rpc": fact("accepted", "2026-01-01") };
    const { verified, changes } = merged(
      before,
      given({ "ecd-rpc": { answer: "refused", values: { status: 400 } } }),
      questions,
    );
    assert.deepEqual(verified, {
      "ecd-rpc": { answer: "refused", values: { status: 400 }, date: DATE, tool: TOOL },
      "ecd-get": before["ecd-get"],
    });
    assert.deepEqual(Object.keys(verified), ["ecd-rpc", "ecd-get"], "in the order of the questions");
    assert.deepEqual(changes, ["ecd-rpc: accepted is now refused"]);
  });

  test("an earlier run changes nothing that is known", () => {
    const before = { "ecd-rpc": fact("accepted", "2026-05-01") };
    const { verified, changes } = merged(before, given({ "ecd-rpc": { answer: "refused" } }), questions);
    assert.deepEqual([verified, changes], [before, ["ecd-rpc: kept accepted of 2026-05-01"]]);
  });
});

describe("generated", () => {
  const known = (answer: string) => ({ answer, date: DATE, tool: TOOL });
  const textsOf = async (verified: object) =>
    new Map((await generated(verified)).map(({ path, text }: { path: string; text: string }) => [path, text]));

  test("from answers other than assumed", async () => {
    const texts = await textsOf({
      ...{ "ecd-throttled-write": known("executed"), "wuying-token-lifetime": known("longer") },
      ...{ "ecd-vpc-hosts": known("all"), "ecd-rpc": known("refused"), "ecd-get": known("accepted") },
    });
    const defaults = texts.get("ts/generated/defaults.ts")!;
    assert.match(defaults, /ON_THROTTLING = "safe"[^]*TOKEN_LIFETIME = 28_800_000/);
    assert.match(texts.get("src/defaults.rs")!, /OnThrottling::Safe[^]*TOKEN_LIFETIME: u32 = 28_800_000/);
    assert.match(texts.get("ts/generated/endpoints.ts")!, /by region\. Each resolves \(2026-03-04\)\./);
    const guide = texts.get("docs/guide/verify.md")!;
    assert.match(guide, /^\| `ecd-rpc` .* \| \*\*refused\*\*, 2026-03-04 \|$/m);
    assert.match(guide, /^\| `ecd-get` .* \| accepted, 2026-03-04 \|$/m);
    assert.match(guide, /^\| `ecd-nonce` .* \| open \|$/m);
  });

  test("from answers as assumed: the defaults are those without an answer", async () => {
    const texts = await textsOf({
      ...{ "ecd-throttled-write": known("not-executed"), "wuying-token-lifetime": known("shorter") },
      "ecd-vpc-hosts": known("missing"),
    });
    for (const path of ["ts/generated/defaults.ts", "src/defaults.rs", "ts/generated/endpoints.ts"]) {
      assert.equal(texts.get(path), readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
    }
  });

  test("the guide's table has every question", () => {
    assert.equal(verifiedTable(questions, {}).split("\n").length, Object.keys(questions).length + 2);
  });
});
