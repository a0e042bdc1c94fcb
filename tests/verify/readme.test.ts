import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { INPUTS } from "../../verify/inputs.js";
import { needsConsent, isChange } from "../../verify/question.js";
import { QUESTIONS } from "../../verify/questions.js";
import { ask, environmentOf, prepared } from "./support.js";

/* The policies and the names in the package's README. */

const readme = readFileSync(new URL("../../verify/README.md", import.meta.url), "utf8");
const [alibaba, baidu] = [...readme.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json]) => JSON.parse(json!)) as [
  { Statement: [{ Action: string[] }] },
  { accessControlList: [{ permission: string[] }] },
];

/** The signed operations of a run. */
async function operations(ids: readonly string[]): Promise<Set<string>> {
  const { cloud, changes } = prepared({});
  await ask(ids, environmentOf(cloud, changes));
  const isSigned = ({ url, body, headers }: (typeof cloud.requests)[number]) =>
    headers["authorization"] !== undefined || /AccessKeyId=/.test(url + body);
  return new Set(cloud.requests.filter(isSigned).map(({ operation }) => operation ?? "an invented path"));
}

const idsOf = (api: string, isAsked: (question: (typeof QUESTIONS)[number]) => boolean) =>
  QUESTIONS.filter((question) => question.api === api && isAsked(question) && !question.needs.includes("page")).map(
    ({ id }) => id,
  );

test("Alibaba's policy allows what a run without changes sends, and nothing else", async () => {
  const sent = await operations(idsOf("ecd", (question) => !isChange(question)));
  // It does not exist.
  sent.delete("DescribeEdgedeskVerify");
  assert.deepEqual([...sent].map((name) => `ecd:${name}`).sort(), [...alibaba.Statement[0].Action].sort());
});

test("the README names the further rights of changes", async () => {
  const sent = await operations(idsOf("ecd", needsConsent));
  for (const name of sent) assert.ok(readme.includes(`ecd:${name}`), name);
});

test("a run without changes only reads at Baidu", async () => {
  assert.deepEqual(baidu.accessControlList[0].permission, ["READ"]);
  const sent = await operations(idsOf("bcc", (question) => !isChange(question)));
  assert.deepEqual([...sent].sort(), ["ListAvailableResizeSpec", "ListInstances", "an invented path"]);
});

test("the README names every variable", () => {
  for (const { name } of Object.values(INPUTS).flat()) {
    // Those of expired credentials are named by their rule.
    if (!name.includes("_EXPIRED_")) assert.ok(readme.includes(`\`${name}\``), name);
    else assert.ok(readme.includes(name.replace("EXPIRED_", "")), name);
  }
});
