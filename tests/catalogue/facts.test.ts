import assert from "node:assert/strict";
import { test } from "node:test";

import { APIS, everyField, fieldLists, readFacts } from "../../scripts/catalogue-files.mjs";
import { undecided } from "../../scripts/catalogue-propose.mjs";
import type { Field } from "../../emulator/catalogue.js";
import { violations } from "./schema.js";

/* The facts of catalogue/ match the schema, are decided, and agree with each other. */

interface Operation {
  name: string;
  source?: string;
  method?: string;
  path?: string;
  effect: string;
  paid?: boolean;
  readBy?: string | null;
  settled?: { at: string; states: string[] };
  pages?: { cursor: string; items: string[] } | null;
  request: Field[];
  response: Field[];
}

interface Facts {
  operations: Operation[];
  models?: Record<string, Field[]>;
}

const files = APIS.map(({ api, file }) => ({ api, facts: readFacts(file) as Facts }));

for (const { api, facts } of files) {
  const { operations, models = {} } = facts;
  const byName = new Map(operations.map((operation) => [operation.name, operation]));

  /** The fields that a path of member names leads to, through arrays and models. */
  function fieldsAt(fields: readonly Field[], path: string): readonly Field[] {
    return path.split(".").reduce<readonly Field[]>((within, name) => {
      const field = within.find((candidate) => candidate.name === name);
      assert.ok(field, `${path}: there is no ${name}`);
      const shape = field.items ?? field;
      return shape.fields ?? (shape.model === undefined ? [{ ...field }] : models[shape.model]!);
    }, fields);
  }

  test(`${api}: the file has the form of catalogue/schema.json`, () => {
    assert.deepEqual(violations(readFacts("schema") as Record<string, unknown>, facts), []);
  });

  test(`${api}: every column is decided`, () => {
    const open = [...undecided(api, facts, readFacts("secrets"))].map(({ what }) => what);
    assert.deepEqual(open, [], "run npm run catalogue:propose, and review what it proposes");
  });

  test(`${api}: names of operations and parameters are unique and sorted`, () => {
    const names = operations.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)].sort());
    for (const { name, request, response } of operations) {
      for (const fields of [request, response]) {
        assert.equal(new Set(fields.map((field) => field.name)).size, fields.length, name);
      }
    }
  });

  test(`${api}: the columns of an operation agree with each other`, () => {
    for (const { name, effect, paid, readBy, settled, pages, request, response, path } of operations) {
      assert.equal(effect === "read", paid === undefined && readBy === undefined, `${name}: paid, readBy`);
      assert.equal(effect === "settle", settled !== undefined, `${name}: settled`);
      if (paid) assert.equal(effect, "once", `${name}: what costs money is not repeated`);
      if (readBy) assert.equal(byName.get(readBy)?.effect, "read", `${name}: ${readBy} does not read`);
      if (settled) assert.equal(fieldsAt(byName.get(readBy!)!.response, settled.at).length, 1, name);
      if (pages) {
        assert.ok(
          request.some((field) => field.name === pages.cursor),
          `${name}: ${pages.cursor}`,
        );
        for (const items of pages.items) fieldsAt(response, items);
      }
      const inPath = [...(path ?? "").matchAll(/\{(\w+)\}/g)].map(([, variable]) => variable);
      assert.deepEqual(
        request
          .filter((field) => field.in === "path")
          .map((field) => field.name)
          .sort(),
        inPath.sort(),
      );
    }
  });

  test(`${api}: arrays have item types, and models exist`, () => {
    for (const { owner, fields } of fieldLists(facts)) {
      for (const { name, type, items, model } of everyField(fields) as Iterable<Field>) {
        assert.equal(type === "array", items !== undefined, `${owner}.${name}`);
        for (const used of [model, items?.model]) assert.ok(used === undefined || used in models, `${owner}.${name}`);
      }
    }
  });
}

test("the schema refuses unknown columns and wrong types", () => {
  const schema = readFacts("schema") as Record<string, unknown>;
  const operation = {
    name: "stop",
    effect: "often",
    request: [{ name: "Id", type: "text", colour: "red" }],
    response: [],
  };
  const found = violations(schema, { operations: [operation] });
  for (const what of ["name", "effect", "request[0].type", "request[0].colour"]) {
    assert.ok(
      found.some((violation) => violation.startsWith(`.operations[0].${what} `)),
      what,
    );
  }
});

test("payments, logins, codes and restarts have the effect `once`", () => {
  const effects = Object.fromEntries(
    files.map(({ api, facts }) => [
      api,
      Object.fromEntries(facts.operations.map(({ name, effect }) => [name, effect])),
    ]),
  );
  const once = {
    ecd: [
      "RenewDesktops",
      "CreateDesktops",
      "CreateDiskEncryptionService",
      "RebootDesktops",
      "RunCommand",
      "VerifyCen",
    ],
    wuying: ["GetLoginToken", "RefreshLoginToken", "SendTokenCode", "ResetPassword", "RebootDesktops"],
    bcc: ["PurchaseReservedInstance", "ResizeVolume", "RebootInstance", "EnterRescueMode", "BatchAddIp"],
  };
  for (const [api, names] of Object.entries(once)) {
    for (const name of names) assert.equal(effects[api]?.[name], "once", `${api}.${name}`);
  }
  assert.equal(effects["bcc"]?.["CheckServerEvent"], "write", "its name looks like one that reads");
});

test("an undecided operation fails the tests, and gets a proposal", () => {
  const renewed = { name: "RenewDrives", request: [{ name: "AutoPay", type: "boolean" }], response: [] };
  const facts = { operations: [renewed] };
  const secrets = { open: [] as string[], words: ["token"] };
  const proposals = () => [...undecided("ecd", facts, secrets)];
  assert.deepEqual(
    proposals().map(({ what }) => what),
    ["RenewDrives.effect", "RenewDrives.paid", "RenewDrives.readBy", "RenewDrives.AutoPay.secret"],
  );
  for (const { propose } of undecided("ecd", facts, secrets)) propose();
  assert.deepEqual(proposals(), []);
  assert.deepEqual(renewed, { ...renewed, effect: "once", paid: true, readBy: null });
  assert.deepEqual(secrets.open, ["AutoPay"]);
});

test("counts in responses are at most 32 bits wide, unless the vendor says 64", () => {
  const counts = /(Count|CountThisMonth|CountForGroup|Number|Num|Times|Results|PageSize|Cpu|count|Cnt)$/;
  const wide: string[] = [];
  for (const { facts } of files) {
    for (const { owner, side, fields } of fieldLists(facts)) {
      if (side === "request") continue;
      for (const { name, type, format } of everyField(fields) as Iterable<Field & { format?: string }>) {
        if (type === "integer" && counts.test(name) && format !== "int32") wide.push(`${owner}.${name}: ${format}`);
      }
    }
  }
  const shareLink = ["DownloadCount", "PreviewCount", "ReportCount", "SaveCount", "VideoPreviewCount"];
  const ofShareLinks = ["CreateCdsFileShareLink", "DescribeCdsFileShareLinks", "ModifyCdsFileShareLink"].flatMap(
    (operation) => shareLink.map((name) => `${operation}.${name}: int64`),
  );
  const ofOfficeSites = ["DesktopCount", "TotalEdsCount", "TotalEdsCountForGroup"].map(
    (name) => `DescribeOfficeSites.${name}: int64`,
  );
  assert.deepEqual(wide.sort(), [...ofOfficeSites, ...ofShareLinks].sort());
});
