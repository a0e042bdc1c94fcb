/**
 * `npm run catalogue`: makes the operations in TypeScript and Rust from the facts in catalogue/. The schema texts are in the
 * grammar of src/param/schema.rs.
 */

import { readFileSync, writeFileSync } from "node:fs";

import { format } from "prettier";

import { effect, pages, readBy } from "./catalogue-facts.mjs";
import { rustFile } from "./catalogue-rust.mjs";
import { marked, namesFile } from "./catalogue-secrets.mjs";

const json = (name) => JSON.parse(readFileSync(new URL(`../catalogue/${name}.json`, import.meta.url), "utf8"));
const decisions = json("secrets");
const read = (name) => marked(json(name), decisions);

/** Parameters that a client fills in where a call leaves them out: optional for the compiler, whatever the page says. */
const FILLED = {
  ecd: ["RegionId", "ClientToken"],
  wuying: ["RegionId", "ClientId", "SessionId", "LoginToken", "ClientOS", "ClientVersion", "ClientToken"],
  bcc: ["clientToken"],
};

const APIS = [
  { api: "ecd", file: "ecd-2020-09-30", title: "The admin API of Elastic Desktop Service, 2020-09-30" },
  { api: "wuying", file: "ecd-2020-10-02", title: "The end-user API of Elastic Desktop Service, 2020-10-02" },
  { api: "bcc", file: "bcc", title: "Baidu BCC" },
];

/** What a generated file may use of ts/operation.ts. */
const TYPES = ["ExactInteger", "Integer", "Open", "Operation"];

/** BCC's models, but for those that are the answer of an operation under the name that it has here anyway. */
function modelsOf({ operations, models = {} }) {
  const own = new Set(operations.map(({ name }) => `${name}Response`));
  return Object.entries(models).filter(([name]) => !own.has(name));
}

/** The generated files: path and text. */
export async function generated() {
  const files = [];
  for (const { api, file, title } of APIS) {
    const catalogue = read(file);
    const { operations, version } = catalogue;
    const names = new Set(operations.map(({ name }) => name));
    const blocks = operations.map((operation) =>
      api === "bcc" ? bccOperation(operation, names) : ecdOperation(api, version, operation, names),
    );
    const models = modelsOf(catalogue);
    const declarations = models.map(([name, fields]) => declaration(name, responseFields(fields)));
    const code = [...blocks, ...declarations].join("\n\n");
    const source = [
      `/** ${title}: every operation. Generated from catalogue/${file}.json by scripts/catalogue.mjs; do not edit. */`,
      `import type { ${TYPES.filter((type) => new RegExp(`\\b${type}\\b`).test(code)).join(", ")} } from "../operation.js";`,
      code,
    ];
    files.push({ path: `ts/generated/${api}.ts`, text: await pretty(source.join("\n\n")) });

    const facts = operations.map((operation) => ({
      ...(api === "bcc" ? bccFacts(operation) : ecdFacts(api, version, operation)),
      ...life(api, operation, names),
    }));
    files.push({ path: `src/catalogue/generated/${api}.rs`, text: rustFile(api, facts, Object.fromEntries(models)) });
  }
  files.push({ path: "ts/generated/endpoints.ts", text: await pretty(endpoints()) });
  files.push({ path: "src/redact/names.rs", text: namesFile(decisions) });
  return files;
}

const pretty = (text) => format(text, { parser: "typescript", printWidth: 120 });

/** What the crate needs of an operation. */
function ecdFacts(api, version, { name, request, response, region }) {
  const form = request.some((field) => field.in === "formData");
  return {
    name,
    page: page(version, name),
    address: `rpc(Self::NAME, "${version}", ${form}, SCHEMA)`,
    schema: schema(request),
    request,
    filled: FILLED[api],
    response,
    region,
  };
}

function bccFacts({ name, method, path, action, request, response = [], page = BCC_PAGE }) {
  return {
    name,
    page,
    address: `rest(Self::NAME, "${method}", ${JSON.stringify(target(path, action))}, SCHEMA)`,
    schema: schema(request.map(bccField)),
    request: request.map(bccField),
    filled: FILLED.bcc,
    response: withRequestId(response),
  };
}

/** An answer of BCC has one whether its page says so or not. */
const withRequestId = (response) => [
  { name: "requestId", type: "string" },
  ...response.filter(({ name }) => name !== "requestId"),
];

const page = (version, name) => `https://api.aliyun.com/document/ecd/${version}/${name}`;
/** Where the others can be found: the pages have names that no rule gives. */
const BCC_PAGE = "https://cloud.baidu.com/doc/BCC/index.html";
const target = (path, action) => path + (action ? `${path.includes("?") ? "&" : "?"}${action}` : "");

function endpoints() {
  const { vpc } = json("ecd-endpoints");
  return `/** Generated from catalogue/ecd-endpoints.json by scripts/catalogue.mjs; do not edit. */

/** Hosts inside Alibaba's VPCs, by region. All of them are unverified: two editions of the documents disagree. */
export const VPC_HOSTS: Readonly<Record<string, string>> = ${JSON.stringify(vpc)};`;
}

/** What a repetition would do, and for what changes something, the operation that shows it. */
function life(api, operation, names) {
  const found = effect(api, operation);
  const reader = found === "read" ? undefined : readBy(api, operation.name, names);
  return { effect: found, readBy: reader };
}

/** The same as members of the constant; a write is what is assumed. */
function constantLife(api, operation, names) {
  const { effect, readBy } = life(api, operation, names);
  const found = pages(operation);
  return {
    ...(effect !== "write" && { effect }),
    ...(readBy && { readBy }),
    ...(found && { pages: `${found.cursor} ${found.items.join(",")}` }),
  };
}

const EFFECTS = {
  read: "Reads.",
  write: "Writes.",
  settle: "Writes; repeated after a lost answer, and its state looked up.",
  once: "Writes; never repeated once it may have been executed, unless it carries a client token.",
};

function ecdOperation(api, version, operation, names) {
  const { name, request, response, chargeType, errors, region, note } = operation;
  const facts = [
    `Action \`${name}\`.`,
    EFFECTS[effect(api, operation)],
    chargeType === "paid" && effect(api, operation) !== "read" && "**Costs money.**",
    note,
    errors && `Errors: ${errors.map(({ status, code }) => `${status} \`${code}\``).join(", ")}.`,
  ];
  const form = request.some((field) => field.in === "formData");
  return block({
    api,
    name,
    facts,
    page: page(version, name),
    constant: {
      ...{ api, action: name, ...(form && { form }), ...(region && { region }) },
      ...{ ...constantLife(api, operation, names), schema: schema(request) },
    },
    request: requestFields(request, FILLED[api]),
    response: responseFields(response),
    items: pages(operation)?.items,
  });
}

function bccOperation(operation, names) {
  const { name, method, path, action, request, response = [], note, page = BCC_PAGE } = operation;
  const address = target(path, action);
  return block({
    api: "bcc",
    name,
    facts: [`\`${method} ${address}\`.`, EFFECTS[effect("bcc", operation)], note],
    page,
    constant: {
      ...{ api: "bcc", action: name, method, path: address },
      ...{ ...constantLife("bcc", operation, names), schema: schema(request.map(bccField)) },
    },
    request: requestFields(request.map(bccField), FILLED.bcc),
    response: responseFields(withRequestId(response)),
    items: pages(operation)?.items,
  });
}

/** A BCC parameter in the words of the ECD catalogue. */
function bccField({ name, type, required, in: place, fields, secret }) {
  const kinds = { String: "string", Integer: "integer", Boolean: "boolean" };
  const inner = fields && { type: "object", fields: fields.map((field) => bccField({ ...field, in: undefined })) };
  const shape = {
    List: { type: "array", items: inner ?? { type: "any" } },
    Object: inner ?? { type: "any" },
  }[type] ?? { type: kinds[type] };
  if (!shape.type) throw new Error(`BCC parameter ${name} is of unknown type ${type}`);
  return { name, required, secret, place: { URL: "/", QUERY: "?" }[place] ?? "", ...shape };
}

function block({ api, name, facts, page, constant, request, response, items }) {
  // The type of an item: NonNullable<NonNullable<…Response["Data"]>["List"]>[number].
  const item = items?.map((path) =>
    path
      .split(".")
      .reduce((type, member) => `NonNullable<${type}["${member}"]>`, `${name}Response`)
      .concat("[number]"),
  );
  const types = [`"${api}"`, `${name}Request`, `${name}Response`, item?.join(" | ") ?? "never"];
  return [
    declaration(`${name}Request`, request),
    declaration(`${name}Response`, response),
    jsDoc([facts.filter(Boolean).join(" "), "", `@see ${page}`]),
    `export const ${name}: Operation<${types.join(", ")}> = ${JSON.stringify(constant)};`,
  ].join("\n");
}

const declaration = (name, body) => `export interface ${name} ${body}`;
const jsDoc = (lines) => `/**\n${lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`).join("\n")}\n */`;
const key = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

// --- schemas ---------------------------------------------------------------------------------------------------

function schema(fields) {
  // Path parameters stand first so that a fault about them is named first; otherwise the catalogue's order.
  return fields
    .map((field) => {
      const text = kind(field);
      const marks = `${field.required ? "!" : ""}${field.secret ? "#" : ""}`;
      return `${field.place ?? ""}${field.name}${marks}${text === "s" ? "" : `:${text}`}`;
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
      if (field.place === "/") return "d";
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
      // One whose members the catalogue does not know takes any.
      return field.fields?.length ? `{${schema(field.fields)}}` : "a";
    case "map":
      return `*${field.mapOf ? kind(field.mapOf) : "a"}`;
    case "any":
      return "a";
    default:
      throw new Error(`${field.name} is of unknown type ${field.type}`);
  }
}

/** By its name. What Baidu's pages call a list and no more is one of texts in Baidu's own SDKs. */
const isListOfIds = ({ name, items }) =>
  /(Id|Uid)(s|List)?$/.test(name) && ["string", "any"].includes(items.type) && !items.closed;

/** In the grammar the first of a closed set is the default. */
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

function requestFields(fields, filled = []) {
  const isOptional = (field) => !field.required || filled.includes(field.name);
  // A null keeps what the client would fill in from being sent. An undefined member is one that is left out.
  const orNothing = (field) => (field.required ? "" : " | null") + (isOptional(field) ? " | undefined" : "");
  return members(fields, isOptional, requestType, filled, orNothing);
}

function responseFields(fields) {
  return members(fields, () => true, responseType);
}

function members(fields, isOptional, typeOf, filled = [], orNothing = () => "") {
  const lines = fields.map((field) => {
    const note = [
      field.secret ? "Secret." : "",
      field.minItems || field.maxItems ? `${field.minItems ?? 0} to ${field.maxItems ?? "any number of"} items.` : "",
      field.valuesBy ? `Depends: ${JSON.stringify(field.valuesBy)}.` : "",
      field.default !== undefined ? `Default: ${field.default}.` : "",
      filled.includes(field.name) ? "Filled in by the client." : "",
      field.deprecated ? "@deprecated" : "",
    ].filter(Boolean);
    const doc = note.length ? `/** ${note.join(" ")} */\n` : "";
    return `${doc}${key(field.name)}${isOptional(field) ? "?" : ""}: ${typeOf(field)}${orNothing(field)};`;
  });
  return `{${lines.join("\n")}}`;
}

const literals = (values) => values.map((value) => JSON.stringify(value)).join(" | ");

function requestType(field) {
  const { type, values, closed } = field;
  switch (type) {
    case "string":
      if (!values) return "string";
      return closed ? `${literals(values)}` : `Open<${literals(values)}>`;
    case "integer":
      return "Integer";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return `ReadonlyArray<${requestType(field.items)}>`;
    case "object":
      return field.fields?.length ? `${requestFields(field.fields)}` : "unknown";
    case "map":
      return `Readonly<Record<string, ${field.mapOf ? requestType(field.mapOf) : "unknown"}>>`;
    default:
      return "unknown";
  }
}

function responseType(field) {
  const { type } = field;
  switch (type) {
    case "string":
      return field.values ? `Open<${literals(field.values)}>` : "string";
    case "integer":
      return "ExactInteger";
    case "boolean":
    case "number":
      return type;
    case "array":
      return `Array<${responseType(field.items)}>`;
    case "object":
      return field.fields?.length ? responseFields(field.fields) : "Record<string, unknown>";
    case "map":
      return `Record<string, ${field.mapOf ? responseType(field.mapOf) : "unknown"}>`;
    default:
      return goType(type);
  }
}

/** The types of BCC's answers are written as in Go. */
function goType(type) {
  if (type.startsWith("[]")) return `Array<${goType(type.slice(2))}>`;
  const map = /^map\[string\](.*)$/.exec(type);
  if (map) return `Record<string, ${goType(map[1])}>`;
  const plain = { string: "string", bool: "boolean", int: "number", int32: "number", int64: "ExactInteger" };
  const other = { float32: "number", float64: "number", "interface{}": "unknown", any: "unknown", object: "unknown" };
  return plain[type] ?? other[type] ?? model(type);
}

const MODELS = new Set(Object.keys(json("bcc").models));

function model(type) {
  const name = type.replace(/^\*/, "");
  if (!MODELS.has(name)) throw new Error(`there is no model ${type}`);
  return name;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const { path, text } of await generated()) {
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
    console.log(`${path}: ${text.length} characters`);
  }
}
