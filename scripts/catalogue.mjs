/**
 * `npm run catalogue`: generates the operations in TypeScript and Rust from the facts in catalogue/. src/operation.rs
 * specifies the grammar of the schemas.
 */

import { readFileSync, writeFileSync } from "node:fs";

import { format } from "prettier";

import { rustDefaults, typescriptDefaults } from "./catalogue-defaults.mjs";
import { fieldDoc, operationDoc } from "./catalogue-docs.mjs";
import { APIS, readFacts } from "./catalogue-files.mjs";
import { rustFile } from "./catalogue-rust.mjs";
import { verifiedGuide, verifiedTable } from "./catalogue-questions.mjs";
import { rustNames, typescriptNames } from "./catalogue-secrets.mjs";
import { main } from "./setup/log.mjs";

/** Parameters that the client fills in: optional in the types, even where the vendor requires them. */
export const FILLED = {
  ecd: ["RegionId", "ClientToken"],
  wuying: ["RegionId", "ClientId", "SessionId", "LoginToken", "ClientOS", "ClientVersion", "ClientToken"],
  bcc: ["clientToken"],
};

/** The types of ts/operation.ts that a generated file may import. */
const TYPES = ["ExactInteger", "Integer", "OpenEnum", "Operation"];

/** The models of BCC, except those that are the response of an operation, which are generated with it. */
function modelsOf({ operations, models = {} }) {
  const responses = new Set(operations.map(({ name }) => `${name}Response`));
  return Object.entries(models).filter(([name]) => !responses.has(name));
}

/** The guide with the table of the questions. */
const GUIDE = "docs/guide/verify.md";

/**
 * The generated files: path and text.
 *
 * @param {object} verified catalogue/verified.json
 */
export async function generated(verified = readFacts("verified")) {
  const files = [];
  const facts = APIS.map(({ file }) => readFacts(file));
  for (const [index, { api, file, title }] of APIS.entries()) {
    const { version } = facts[index];
    const operations = facts[index].operations.map((operation) => generatedOperation(api, version, operation));
    const models = modelsOf(facts[index]);
    const declarations = models.map(([name, fields]) => declaration(name, responseFields(api, fields)));
    const code = [...operations.map((operation) => block(api, operation)), ...declarations].join("\n\n");
    const source = [
      `/** ${title}: every operation. Generated from catalogue/${file}.json by scripts/catalogue.mjs; do not edit. */`,
      `import type { ${TYPES.filter((type) => new RegExp(`\\b${type}\\b`).test(code)).join(", ")} } from "../operation.js";`,
      code,
    ];
    files.push({ path: `ts/generated/${api}.ts`, text: await pretty(source.join("\n\n")) });
    files.push({
      path: `src/catalogue/generated/${api}.rs`,
      text: rustFile({ api, title, vendor: vendorOf(api) }, operations, Object.fromEntries(models)),
    });
  }
  files.push({ path: "ts/generated/endpoints.ts", text: await pretty(endpoints(verified)) });
  const apis = APIS.map(({ api }, index) => ({ api, operations: facts[index].operations }));
  const settings = { defaults: readFacts("defaults"), verified };
  files.push({ path: "ts/generated/defaults.ts", text: await pretty(typescriptDefaults(settings, apis)) });
  files.push({ path: "src/defaults.rs", text: rustDefaults(settings, apis) });
  const guide = readFileSync(new URL(`../${GUIDE}`, import.meta.url), "utf8");
  files.push({ path: GUIDE, text: verifiedGuide(guide, verifiedTable(readFacts("questions"), verified)) });
  const secrets = readFacts("secrets");
  files.push({ path: "src/redact/names.rs", text: rustNames(facts, secrets) });
  files.push({ path: "catalogue/secret-names.ts", text: await pretty(typescriptNames(facts, secrets)) });
  return files;
}

const pretty = (text) => format(text, { parser: "typescript", printWidth: 120 });
const vendorOf = (api) => (api === "bcc" ? "baidu" : "alibaba");

/** The facts of an operation in the form that both generators use. */
function generatedOperation(api, version, operation) {
  const { name, method, path, action, request, response } = operation;
  const target = path && path + (action ? `${path.includes("?") ? "&" : "?"}${action}` : "");
  return {
    ...operation,
    docs: operationDoc(operation),
    address: method ? { method, path: target } : { version, form: request.some((field) => field.in === "form") },
    page: operation.page ?? (version && `https://api.aliyun.com/document/ecd/${version}/${name}`),
    schema: schema(request),
    filled: FILLED[api],
    optionalToken: hasOptionalToken(operation),
    // Every response of BCC has a requestId, also where the page does not name it.
    response:
      api === "bcc"
        ? [{ name: "requestId", type: "string" }, ...response.filter((field) => field.name !== "requestId")]
        : response,
  };
}

function endpoints(verified) {
  const { vpc } = readFacts("ecd-endpoints");
  const known = verified["ecd-vpc-hosts"];
  const state =
    known?.answer === "all"
      ? `Each resolves (${known.date}).`
      : "Unverified: two editions of the vendor's documentation disagree.";
  return `/** Generated from catalogue/ecd-endpoints.json by scripts/catalogue.mjs; do not edit. */

/** Hosts inside Alibaba's VPCs, by region. ${state} */
export const VPC_HOSTS: Readonly<Record<string, string>> = ${JSON.stringify(vpc)};`;
}

/** Whether the operation takes a client token that the vendor's current pages do not document. */
const hasOptionalToken = ({ request }) => request.some(({ name, source }) => name === "clientToken" && source);

/** The members of an operation's constant. Without `effect` it is a write. */
function constant(api, operation) {
  const { name, address, region, effect, readBy, pages, settled, schema, optionalToken } = operation;
  const { method, path, form } = address;
  return {
    ...{ api, action: name, ...(method && { method, path }), ...(form && { form }), ...(region && { region }) },
    ...(effect !== "write" && { effect }),
    ...(readBy && { readBy }),
    ...(pages && { pages: `${pages.cursor} ${pages.items.join(",")}` }),
    ...(settled && { settled: settled.states.join(",") }),
    ...(optionalToken && { optionalToken }),
    schema,
  };
}

function block(api, operation) {
  const { name, address, page, docs, request, response, pages, filled } = operation;
  // The type of an item: NonNullable<NonNullable<…Response["Data"]>["List"]>[number].
  const item = pages?.items.map((path) =>
    path
      .split(".")
      .reduce((type, member) => `NonNullable<${type}["${member}"]>`, `${name}Response`)
      .concat("[number]"),
  );
  const types = [`"${api}"`, `${name}Request`, `${name}Response`, item?.join(" | ") ?? "never"];
  const [summary, ...others] = docs;
  const called = address.method ? `\`${address.method} ${address.path}\`.` : `Action \`${name}\`.`;
  return [
    declaration(`${name}Request`, requestFields(api, request, filled)),
    declaration(`${name}Response`, responseFields(api, response)),
    jsDoc([summary, "", [called, ...others].join(" "), ...(page ? ["", `@see ${page}`] : [])]),
    `export const ${name}: Operation<${types.join(", ")}> = ${JSON.stringify(constant(api, operation))};`,
  ].join("\n");
}

const declaration = (name, body) => `export interface ${name} ${body}`;
const jsDoc = (lines) => `/**\n${lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`).join("\n")}\n */`;
const key = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

// --- schemas ---------------------------------------------------------------------------------------------------

/** The prefix of a name in a schema of BCC, by location. Body parameters have none. */
const LOCATION_PREFIXES = { path: "/", query: "?" };

function schema(fields) {
  // In the catalogue's order, which is the order of the issues in a ValidationError.
  return fields
    .map((field) => {
      const text = kind(field);
      const marks = `${field.required ? "!" : ""}${field.secret ? "#" : ""}`;
      return `${LOCATION_PREFIXES[field.in] ?? ""}${field.name}${marks}${text === "s" ? "" : `:${text}`}`;
    })
    .join(",");
}

function kind(field) {
  return field.encoding === "json" ? `j${plainKind(field)}` : plainKind(field);
}

function plainKind(field) {
  switch (field.type) {
    case "string":
      if (/^clienttoken$/i.test(field.name)) return "t";
      if (field.in === "path") return "d";
      return field.closed ? `s(${defaultFirst(field.values, field.default).join("|")})` : "s";
    case "integer":
      return field.valuesBy ? `i(${valuesBy(field.valuesBy)})` : "i";
    case "number":
      return "n";
    case "boolean":
      return "b";
    case "array":
      return limits(field) + (isListOfIds(field) ? "d" : kind(field.items));
    case "object":
      // An object without known members accepts any.
      return field.fields?.length ? `{${schema(field.fields)}}` : "a";
    case "map":
      return `*${field.mapOf ? kind(field.mapOf) : "a"}`;
    case "any":
      return "a";
    default:
      throw new Error(`${field.name} is of unknown type ${field.type}`);
  }
}

/** Whether an array holds resource ids, by its name. */
const isListOfIds = ({ name, items }) => /(Id|Uid)(s|List)?$/.test(name) && items.type === "string" && !items.closed;

/** The values of a closed set with the default first, as the grammar requires. */
const defaultFirst = (values, first) => (first ? [first, ...values.filter((value) => value !== first)] : values);

function valuesBy(facts) {
  const [[other, rules]] = Object.entries(facts);
  return `${other}:${Object.entries(rules)
    .map(([value, allowed]) => `${value}=${allowed.join("|")}`)
    .join(";")}`;
}

function limits({ minItems, maxItems }) {
  return minItems || maxItems ? `[${minItems || ""}..${maxItems ?? ""}]` : "[]";
}

// --- types -----------------------------------------------------------------------------------------------------

function requestFields(api, fields, filled = []) {
  const typeOf = (field) => requestType(api, field);
  const isOptional = (field) => !field.required || filled.includes(field.name);
  // A null suppresses the client's default. An undefined member counts as absent.
  const orNothing = (field) => (field.required ? "" : " | null") + (isOptional(field) ? " | undefined" : "");
  return members(api, fields, { isOptional, typeOf, filled, orNothing });
}

function responseFields(api, fields) {
  return members(api, fields, { isOptional: () => true, typeOf: (field) => responseType(api, field) });
}

const OPTIONAL_TOKEN = "Filled in by a client whose option `clientToken` is `every`.";

function members(api, fields, { isOptional, typeOf, filled = [], orNothing = () => "" }) {
  const lines = fields.map((field) => {
    const facts = [
      ...fieldDoc(vendorOf(api), field, true),
      filled.includes(field.name) && (field.source ? OPTIONAL_TOKEN : "Filled in by the client."),
      field.deprecated && "@deprecated",
    ].filter(Boolean);
    const doc = facts.length ? `/** ${facts.join(" ").replaceAll("*/", "*\\/")} */\n` : "";
    const type = typeOf(field) + orNothing(field);
    return `${doc}${key(field.name)}${isOptional(field) ? "?" : ""}: ${type};`;
  });
  return `{${lines.join("\n")}}`;
}

const literals = (values) => values.map((value) => JSON.stringify(value)).join(" | ");

function requestType(api, field) {
  const { type, values, closed } = field;
  switch (type) {
    case "string":
      if (!values) return "string";
      return closed ? literals(values) : `OpenEnum<${literals(values)}>`;
    case "integer":
      return "Integer";
    case "number":
    case "boolean":
      return type;
    case "array":
      return `ReadonlyArray<${requestType(api, field.items)}>`;
    case "object":
      return field.fields ? requestFields(api, field.fields) : "unknown";
    case "map":
      return `Readonly<Record<string, ${field.mapOf ? requestType(api, field.mapOf) : "unknown"}>>`;
    default:
      return "unknown";
  }
}

function responseType(api, field) {
  switch (field.type) {
    case "string":
      return field.values ? `OpenEnum<${literals(field.values)}>` : "string";
    case "integer":
      return field.format === "int32" ? "number" : "ExactInteger";
    case "boolean":
    case "number":
      return field.type;
    case "array":
      return `Array<${responseType(api, field.items)}>`;
    case "object":
      if (field.model) return field.model;
      return field.fields ? responseFields(api, field.fields) : "Record<string, unknown>";
    case "map":
      return `Record<string, ${field.mapOf ? responseType(api, field.mapOf) : "unknown"}>`;
    default:
      return "unknown";
  }
}

/** Writes the generated files. */
export async function writeGenerated() {
  for (const { path, text } of await generated()) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
    console.log(`${path}: ${text.length} characters`);
  }
}

await main(import.meta.url, writeGenerated);
