import assert from "node:assert/strict";
import { test } from "node:test";

import type { Field } from "../../emulator/catalogue.js";
import { generated } from "../../scripts/catalogue.mjs";
import { fieldDoc } from "../../scripts/catalogue-docs.mjs";
import { APIS, everyField, fieldLists, readFacts } from "../../scripts/catalogue-files.mjs";

/* The documentation in editors: a sentence for each operation, descriptions of fields, and every fact. */

interface Facts {
  operations: { name: string; summary?: string; paid?: boolean; effect: string; page?: string }[];
}

type Described = Field & { description?: string; default?: unknown };

const descriptions = readFacts("descriptions") as Record<"alibaba" | "baidu", Record<string, string>>;
const files = new Map((await generated()).map(({ path, text }) => [path, text]));

const apis = APIS.map(({ api, file }) => {
  const facts = readFacts(file) as Facts;
  const lists = [...fieldLists(facts)].map(({ owner, fields }) => ({
    owner,
    fields: [...everyField(fields)] as Described[],
  }));
  return { api, facts, lists, vendor: api === "bcc" ? ("baidu" as const) : ("alibaba" as const) };
});

/** The JSDoc in front of an operation's constant. */
function docOf(api: string, name: string): string {
  const text = files.get(`ts/generated/${api}.ts`)!;
  const end = text.indexOf(`export const ${name}: `);
  assert.ok(end > 0, name);
  return text.slice(text.lastIndexOf("/**", end), end);
}

for (const { api, facts, lists, vendor } of apis) {
  test(`${api}: every operation has a unique summary, which opens its documentation`, () => {
    for (const { name, summary } of facts.operations) {
      assert.match(summary ?? "", /^[A-Z][^.]+\.$/, name);
      assert.ok(docOf(api, name).startsWith(`/**\n * ${summary}\n`), name);
      assert.ok(files.get(`src/catalogue/generated/${api}.rs`)!.includes(`/// ${summary}\n`), name);
    }
  });

  test(`${api}: exactly the operations that cost money say so`, () => {
    for (const { name, paid = false } of facts.operations) {
      assert.equal(docOf(api, name).includes("**Costs money.**"), paid, name);
    }
  });

  test(`${api}: links lead to the operation's own page`, () => {
    for (const { name, page } of facts.operations) {
      const [, link] = /@see (\S+)/.exec(docOf(api, name)) ?? [];
      const own = api === "bcc" ? page : (page ?? link);
      assert.equal(link, own, name);
      if (api !== "bcc") assert.ok(link!.endsWith(`/${name}`), name);
    }
  });

  test(`${api}: nearly all parameters of desktops, instances, sessions and renewals are described`, () => {
    const central =
      /^(Describe|DescribeGlobal|Start|Stop|Reboot|Renew|Create)Desktops$|Login|Ticket|^(Get|Start|Stop|Reboot|PurchaseReserved|CreateBid)Instance$|^ListInstance|^CreateInstance|^InstanceModel$/;
    const found = lists.filter(({ owner }) => central.test(owner)).flatMap(({ fields }) => fields);
    const silent = found.filter(({ name, description }) => !description && !descriptions[vendor][name]);
    assert.ok(found.length > 60);
    assert.ok(silent.length <= found.length / 20, silent.map(({ name }) => name).join(" "));
  });

  test(`${api}: a description is one or more plain sentences, and no markup`, () => {
    for (const { owner, fields } of lists) {
      for (const field of fields) {
        const text = fieldDoc(vendor, field, false).join(" ");
        assert.doesNotMatch(
          text.replaceAll(/`[^`]*`/g, ""),
          /[<>[\]{}]|\*\/|undefined|\bNaN\b/,
          `${owner}.${field.name}`,
        );
        if (text) assert.match(text, /\.$/, `${owner}.${field.name}`);
      }
    }
  });
}

test("every description of a name is used", () => {
  for (const vendor of ["alibaba", "baidu"] as const) {
    const names = new Set(
      apis
        .filter((api) => api.vendor === vendor)
        .flatMap(({ lists }) => lists.flatMap(({ fields }) => fields.map(({ name }) => name))),
    );
    assert.deepEqual(
      Object.keys(descriptions[vendor]).filter((name) => !names.has(name)),
      [],
    );
  }
});

test("defaults, limits and units are documented", () => {
  const ecd = files.get("ts/generated/ecd.ts")!;
  const bcc = files.get("ts/generated/bcc.ts")!;
  const member = (text: string, type: string, name: string) => {
    const body = text.slice(text.indexOf(`export interface ${type} {`));
    return new RegExp(`/\\*\\* (.*) \\*/\\n  ${name}\\??:`).exec(body)?.[1] ?? "";
  };
  assert.match(member(ecd, "RenewDesktopsRequest", "AutoPay"), /Default: true\.$/);
  assert.match(
    member(ecd, "RenewDesktopsRequest", "Period"),
    /1, 2, 3 or 6 while `PeriodUnit` is `Month`, 1 to 6 while `PeriodUnit` is `Year`\. Default: 1\.$/,
  );
  assert.match(member(ecd, "StopDesktopsRequest", "StoppedMode"), /gives the capacity back.* Default: StopCharging\.$/);
  assert.match(member(ecd, "StopDesktopsRequest", "DesktopId"), /1 to 100 items\.$/);
  assert.match(member(files.get("ts/generated/wuying.ts")!, "StopDesktopsRequest", "DesktopId"), /1 to 20 items\.$/);
  assert.match(member(bcc, "StopInstanceRequest", "forceStop"), /power is cut.* Default: false\.$/);
  assert.match(docOf("bcc", "StopInstance"), /409 `Instance\.StopInstanceOperationForbidden`/);
  assert.match(docOf("bcc", "PurchaseReservedInstance"), /\*\*Costs money\.\*\*/);
});

test("editors complete the values of response fields as those of parameters", () => {
  const text = files.get("ts/generated/ecd.ts")!;
  const response = text.slice(text.indexOf("export interface DescribeDesktopsResponse {"));
  assert.match(response, /^ {4}DesktopStatus\?: OpenEnum<[^>]*"Running"/m);
  assert.match(response, /^ {4}ChargeType\?: OpenEnum<"PostPaid" \| "PrePaid">/m);
  const instance = files.get("ts/generated/bcc.ts")!.split("export interface InstanceModel {")[1]!;
  assert.match(instance, /status\?: OpenEnum<\s*\|? ?"Running"/);
});
