import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { ListInstances } from "edgedesk/bcc";
import { DescribeRegions } from "edgedesk/ecd";

import { isChange, needsConsent } from "../../verify/question.js";
import { QUESTIONS } from "../../verify/questions.js";
import { bccCredentials, BccRequests, ecdCredentials, EcdRequests } from "../../verify/requests.js";
import { run } from "../../verify/run.js";
import { ask, environmentOf, inputs, prepared } from "./support.js";

const all = { questions: QUESTIONS, allowsChanges: false, confirm: async () => true };

/** The operations of the two APIs that change something. */
const WRITES =
  /^(TagResources|UntagResources|InstanceDeletionProtection|GetLoginToken|RefreshLoginToken|GetConnectionTicket)$/;

describe("consent", () => {
  test("without --allow-changes nothing is changed, and no question about it is put", async () => {
    const { cloud, changes } = prepared({});
    const asked: string[] = [];
    const confirm = async ({ id }: { id: string }) => asked.push(id) > 0;
    const outcomes = await run({ ...all, confirm, environment: environmentOf(cloud, changes) });
    assert.deepEqual(asked, ["ecd-throttling", "bcc-throttling"]);
    const written = cloud.requests.filter(({ operation = "" }) => WRITES.test(operation));
    // A login with an invented token is refused.
    assert.deepEqual(
      [...new Set(written.map(({ operation, status }) => `${operation} ${status}`))],
      ["GetLoginToken 403"],
    );
    for (const { question, reason } of outcomes) {
      if (isChange(question)) assert.match(reason!, /not asked without --allow-changes/);
    }
  });

  test("a declined question is open, and sends nothing", async () => {
    const { cloud, changes } = prepared({});
    const ids = QUESTIONS.filter(needsConsent).map(({ id }) => id);
    const outcomes = await ask(ids, environmentOf(cloud, changes), { confirm: async () => false });
    assert.equal(outcomes.length, ids.length);
    for (const { reason } of outcomes) assert.equal(reason, "the operator declined it");
    assert.deepEqual(cloud.requests, []);
  });

  test("every question that needs consent says what it does", () => {
    for (const question of QUESTIONS) assert.equal(question.cost !== undefined, needsConsent(question), question.id);
  });

  test("changes are undone, also where the run ends in between", async () => {
    const { cloud, changes } = prepared({});
    const ending = new AbortController();
    const environment = environmentOf(cloud, { ...changes, signal: ending.signal });
    const fetch: typeof environment.fetch = async (url, init) => {
      const response = await environment.fetch(url, init);
      if (cloud.requests.at(-1)?.operation === "TagResources") ending.abort();
      return response;
    };
    const [outcome] = await ask(["ecd-throttled-write"], { ...environment, fetch });
    assert.equal(outcome?.reason, "the run ended while it was asked");
    assert.equal(cloud.requests.at(-1)?.operation, "UntagResources");
    assert.equal(cloud.requests.at(-1)?.status, 200);
  });
});

test("a name server that knows no host answers nothing", async () => {
  const { cloud, changes } = prepared({ resolves: () => false });
  const outcomes = await ask(["ecd-hosts", "ecd-vpc-hosts", "bcc-hosts"], environmentOf(cloud, changes));
  for (const { reason } of outcomes) assert.equal(reason, "the host of a known region does not resolve here");
});

test("windows of clocks are measured from the vendor's time", async () => {
  const { cloud, changes } = prepared({});
  const environment = environmentOf(cloud, changes);
  for (const skewMs of [-180_000, 180_000]) {
    const now = () => environment.now() + skewMs;
    const outcomes = await ask(["ecd-clock-behind", "ecd-clock-ahead", "bcc-clock-ahead"], { ...environment, now });
    for (const { finding } of outcomes) assert.equal(finding?.answer, "documented");
  }
});

describe("what is missing leaves questions open", () => {
  test("without an account, what needs none is asked", async () => {
    const { cloud, changes } = prepared({});
    const outcomes = await run({ ...all, environment: environmentOf(cloud, { ...changes, inputs: {} }) });
    const answered = outcomes.filter(({ finding }) => finding).map(({ question }) => question);
    assert.deepEqual(
      answered.map(({ id }) => id),
      QUESTIONS.filter(({ needs }) => needs.length === 0).map(({ id }) => id),
    );
    for (const { effect } of answered) assert.equal(effect, "nothing");
    assert.ok(!cloud.requests.some(({ headers }) => "authorization" in headers));
    assert.match(outcomes.find(({ question }) => question.id === "ecd-rpc")!.reason!, /^not given: ecd-key$/);
  });

  test("a wrong key answers nothing", async () => {
    const { cloud, changes } = prepared({});
    const wrong = { ...inputs, ALIBABA_CLOUD_ACCESS_KEY_SECRET: "wrong", BAIDU_SECRET_ACCESS_KEY: "wrong" };
    const accepting = QUESTIONS.filter(({ answers }) => "accepted" in answers && "refused" in answers);
    const outcomes = await ask(
      accepting.filter(({ api, needs }) => api !== "wuying" && !needs.includes("page")).map(({ id }) => id),
      environmentOf(cloud, { ...changes, inputs: wrong }),
    );
    assert.ok(outcomes.length >= 8);
    for (const { reason } of outcomes) assert.match(reason!, /refused: 400 SignatureDoesNotMatch$/);
  });

  test("an unreachable service answers nothing", async () => {
    const { cloud, changes } = prepared({});
    const fetch = async () => Promise.reject(new TypeError("fetch failed"));
    const outcomes = await ask(
      // Hosts are looked up; a token that is too new is not sent.
      QUESTIONS.filter(({ id, needs }) => !id.endsWith("hosts") && !needs.includes("old-token")).map(({ id }) => id),
      environmentOf(cloud, { ...changes, fetch }),
    );
    for (const { finding, reason } of outcomes) {
      assert.equal(finding, undefined);
      assert.match(reason!, /^(a request got no response|no page was opened)$/);
    }
  });

  test("a run that ends early has the answers so far", async () => {
    const { cloud, changes } = prepared({});
    const ending = new AbortController();
    const environment = environmentOf(cloud, { ...changes, signal: ending.signal });
    const onOutcome = (_: unknown, index: number) => (index === 2 ? ending.abort() : undefined);
    const outcomes = await run({ ...all, environment, onOutcome });
    assert.equal(outcomes.length, QUESTIONS.length);
    assert.equal(outcomes.filter(({ finding }) => finding).length, 3);
    assert.equal(outcomes.at(-1)?.reason, "the run ended before it was asked");
  });
});

test("the signers of other forms sign the forms of the clients as the clients do", () => {
  const at = Date.parse("2026-01-02T03:04:05Z");
  const bcc = new BccRequests(bccCredentials(inputs), { region: "bj" }, () => at);
  assert.deepEqual(bcc.sign(), bcc.prepare(ListInstances, { maxKeys: 1 }));
  const ecd = new EcdRequests(ecdCredentials(inputs), { region: "cn-hangzhou" }, () => at);
  const { url } = ecd.getRpc();
  assert.equal(new URL(url).origin, new URL(ecd.prepare(DescribeRegions, {}).url).origin);
});

test("bursts come last, and changes after reads", () => {
  const ranks = QUESTIONS.map((question) => (question.burst ? 2 : isChange(question) ? 1 : 0));
  assert.deepEqual(ranks, [...ranks].sort());
});
