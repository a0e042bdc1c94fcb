import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import * as bcc from "edgedesk/bcc";
import * as ecd from "edgedesk/ecd";
import * as wuying from "edgedesk/wuying";

import { generated } from "../../scripts/catalogue.mjs";
import { readFacts } from "../../scripts/catalogue-files.mjs";

const root = new URL("../../", import.meta.url);

test("the generated files are up to date", async () => {
  for (const { path, text } of await generated()) {
    const current = await readFile(new URL(path, root), "utf8");
    assert.ok(current === text, `${path} is stale: run npm run catalogue`);
  }
});

const credentials = { accessKeyId: "id", accessKeySecret: "secret", secretAccessKey: "secret" };
const clients = {
  ecd: [new ecd.EcdClient({ region: "cn-hangzhou", credentials }), ecd, "ecd-2020-09-30"],
  wuying: [new wuying.WuyingClient({ region: "cn-hangzhou", clientId: "c" }), wuying, "ecd-2020-10-02"],
  bcc: [new bcc.BccClient({ region: "bj", credentials }), bcc, "bcc"],
} as const;

test("the hosts are the catalogue's, public and inside VPCs", () => {
  const hosts = readFacts("ecd-endpoints") as Record<"public" | "vpc", Record<string, string>>;
  for (const [region, host] of Object.entries(hosts.public)) {
    const { url } = new ecd.EcdClient({ region, credentials }).prepare(ecd.DescribeRegions);
    assert.equal(new URL(url).host, host);
  }
  for (const [region, host] of Object.entries(hosts.vpc)) assert.equal(ecd.vpcHost(region), host);
});

for (const [name, [client, module, file]] of Object.entries(clients)) {
  test(`the core parses every operation of edgedesk/${name}`, () => {
    const operations = Object.values(module).filter((value): value is ecd.Operation => "action" in value);
    const catalogued = (readFacts(file) as { operations: { name: string }[] }).operations;
    assert.deepEqual(operations.map(({ action }) => action).sort(), catalogued.map((entry) => entry.name).sort());
    for (const operation of operations) {
      const prepare = client.prepare.bind(client) as (operation: ecd.Operation, parameters: object) => unknown;
      const problems = new Set<string>();
      try {
        prepare(operation, { NoSuchParameter: 1 });
      } catch (error) {
        // A malformed schema would throw an InternalError.
        assert.ok(error instanceof ecd.ValidationError, `${operation.action}: ${error}`);
        for (const issue of error.issues) problems.add(issue.problem);
      }
      assert.ok(problems.delete("unknown"), operation.action);
      assert.deepEqual(
        [...problems].filter((problem) => problem !== "missing"),
        [],
        operation.action,
      );
    }
  });
}
