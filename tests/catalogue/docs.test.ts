import assert from "node:assert/strict";
import { test } from "node:test";

import type { Field } from "../../emulator/catalogue.js";
import { generated } from "../../scripts/catalogue.mjs";
import { fieldDoc } from "../../scripts/catalogue-docs.mjs";
import { APIS, everyField, fieldLists, readFacts } from "../../scripts/catalogue-files.mjs";

/* The documentation in editors: a sentence for each operation, descriptions of fields, and every fact. */

interface Facts {
  operations: {
    name: string;
    summary?: string;
    paid?: boolean;
    effect: string;
    page?: string;
    request: Field[];
    response: Field[];
  }[];
}

type Described = Field & { description?: string; default?: unknown; values?: string[]; items?: { values?: string[] } };

const descriptions = readFacts("descriptions") as Record<"alibaba" | "baidu", Record<string, string>>;
const files = new Map((await generated()).map(({ path, text }) => [path, text]));

const apis = APIS.map(({ api, file }) => {
  const facts = readFacts(file) as Facts;
  const lists = [...fieldLists(facts)].map(({ owner, side, fields }) => ({
    owner,
    side,
    fields: [...everyField(fields)] as Described[],
  }));
  return { api, facts, lists, vendor: api === "bcc" ? ("baidu" as const) : ("alibaba" as const) };
});

/** Fields that no official source explains. None of them is one of desktops, sessions, renewals or instances. */
const UNKNOWN: Record<string, string[]> = {
  ecd: [
    "CreateCenterPolicy.ScreenDisplayMode",
    "CreateDesktopGroup.AllClassifyUsers",
    "DescribeBundles.SelectedBundle",
    "DescribeCenterPolicyList.DomainRegisterValue",
    "DescribeCenterPolicyList.ScreenDisplayMode",
    "DescribeConfigGroup.IsBind",
    "DescribeConfigGroup.IsUpdate",
    "DescribeNetworkPackages.BusinessStatus",
    "DescribeOnlineUserCount.BizType",
    "DescribePolicyGroups.ScreenDisplayMode",
    "DescribeTimerGroup.IsBind",
    "DescribeTimerGroup.IsUpdate",
    "ModifyCenterPolicy.ScreenDisplayMode",
  ],
  wuying: [],
  bcc: [
    "CreateDiagnostic.duration",
    "GetAvailableDiskInfo.cdsRatio",
    "UpdateDeploySetRelation.force",
    "SpecPrices.status",
    "VolumeMultiAttachInfo.status",
  ],
};

/** How many response fields have the name of a parameter with known values, and other values or unknown ones. */
const OTHER_VALUES: Record<string, Record<string, number>> = {
  ecd: {
    ContentType: 1,
    DomainList: 1,
    InstanceType: 1,
    IpVersion: 1,
    Policy: 4,
    ProductType: 1,
    RegionId: 18,
    ResourceType: 1,
    Status: 19,
    Type: 5,
  },
  wuying: { ClientType: 2, RegionId: 3 },
  bcc: { protocol: 1, status: 13 },
};

/** How many response fields have known values. */
const RESPONSE_VALUES: Record<string, number> = { ecd: 379, wuying: 28, bcc: 35 };

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

  test(`${api}: every operation that places an order is said to cost money`, () => {
    const names = (fields: Field[]) => [...everyField(fields)].map(({ name }) => name);
    const unpaid = facts.operations
      .filter(({ effect, paid }) => effect !== "read" && !paid)
      .filter(
        ({ request, response }) =>
          names(request).some((name) => /^(AutoPay|autoPay|billing|purchaseCount)$/.test(name)) ||
          names(response).some((name) => /^(OrderIds?|orderId|orderUuidResults|\w+Orders)$/.test(name)),
      )
      .map(({ name }) => name);
    // A template stores what a later purchase takes; the other cancels its order.
    assert.deepEqual(unpaid, { ecd: ["CreateTemplate", "ModifyTemplate"], wuying: [], bcc: ["CancelBidOrder"] }[api]);
  });

  test(`${api}: each link leads to the operation's own page`, () => {
    const links = new Set<string>();
    for (const { name, page } of facts.operations) {
      const [, link] = /@see (\S+)/.exec(docOf(api, name)) ?? [];
      if (link !== undefined) {
        assert.ok(!links.has(link), `${name}: ${link} is another operation's`);
        links.add(link);
      }
      if (api === "bcc") {
        assert.equal(link, page, name);
        if (link) assert.match(link, /^https:\/\/(intl\.)?cloud\.baidu\.com\/doc\/BCC\/s\/\w+(-en)?$/, name);
      } else {
        const version = api === "ecd" ? "2020-09-30" : "2020-10-02";
        assert.equal(link, `https://api.aliyun.com/document/ecd/${version}/${name}`);
      }
    }
  });

  test(`${api}: response fields have the values of the parameters of the same name`, () => {
    const strings = lists.flatMap(({ side, fields }) =>
      fields
        .filter(({ type, items }) => type === "string" || items?.type === "string")
        .map(({ name, values, items }) => ({ name, side, values: values ?? items?.values })),
    );
    const known = new Set(strings.filter(({ side, values }) => side === "request" && values).map(({ name }) => name));
    const found: Record<string, number> = {};
    for (const { name, side, values } of strings) {
      if (side !== "request" && !values && known.has(name)) found[name] = (found[name] ?? 0) + 1;
    }
    assert.deepEqual(found, OTHER_VALUES[api]);
    assert.equal(strings.filter(({ side, values }) => side !== "request" && values).length, RESPONSE_VALUES[api]);
  });

  test(`${api}: every parameter and response field is described, except those whose meaning no official source tells`, () => {
    const found = lists.flatMap(({ owner, fields }) =>
      fields
        .filter(({ name, description }) => !description && !descriptions[vendor][name])
        .map(({ name }) => `${owner}.${name}`),
    );
    assert.deepEqual(found, UNKNOWN[api]);
  });

  test(`${api}: a default description is that of at least one field`, () => {
    const used = new Set(
      apis
        .filter((other) => other.vendor === vendor)
        .flatMap(({ lists: own }) => own.flatMap(({ fields }) => fields))
        .filter(({ description }) => !description)
        .map(({ name }) => name),
    );
    assert.deepEqual(
      Object.keys(descriptions[vendor]).filter((name) => !used.has(name)),
      [],
    );
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
