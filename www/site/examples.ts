/** Examples of an operation, with its required parameters. */

import { readFileSync } from "node:fs";

import { BccClient } from "edgedesk/bcc";
import * as bcc from "edgedesk/bcc";
import { EcdClient } from "edgedesk/ecd";
import * as ecd from "edgedesk/ecd";
import { WuyingClient } from "edgedesk/wuying";
import * as wuying from "edgedesk/wuying";

import { fieldDoc } from "../../scripts/catalogue-docs.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { curlOf } from "./curl.js";
import { type Api, type ApiFacts, type Field, type OperationFacts, type Shape, vendorOf } from "./facts.js";

type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
type Values = Readonly<Record<string, Value>>;

/** The required parameters that a caller passes, with values. */
export function parametersOf({ request }: OperationFacts, { api, filled }: ApiFacts): Values {
  return membersOf(
    api,
    request.filter(({ name, required }) => required && !filled.includes(name)),
  );
}

const membersOf = (api: Api, fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(api, field, field.name)]));

/** The required members of an object; the first two strings, if none is required. */
function objectOf(api: Api, fields: readonly Field[]): Values {
  const required = fields.filter((field) => field.required);
  return membersOf(api, required.length > 0 ? required : fields.filter(({ type }) => type === "string").slice(0, 2));
}

/** A value that the client accepts: the description's example, or one that follows from the type. */
function valueOf(api: Api, shape: Shape, name: string): Value {
  const description = shape.description ?? fieldDoc(vendorOf(api), { ...shape, name }, true)[0] ?? "";
  const example = /\bas `([^`]+)`/.exec(description)?.[1];
  switch (shape.type) {
    case "string":
      return shape.values?.[0] ?? example ?? String(shape.default ?? placeholder(name, shape.minLength));
    case "integer":
    case "number":
      return Number(shape.default ?? shape.values?.[0] ?? shape.minimum ?? 1);
    case "boolean":
      return true;
    case "array": {
      const { items = { type: "string" }, minItems = 1 } = shape;
      const named = example === undefined ? items : { ...items, description: `as \`${example}\`` };
      return Array.from({ length: Math.max(1, minItems) }, (_, index) =>
        numbered(valueOf(api, named, name.replace(/s$/, "")), index),
      );
    }
    case "object":
      return objectOf(api, shape.fields ?? []);
    case "map":
      return { key: shape.mapOf ? valueOf(api, shape.mapOf, "value") : "value" };
    case "any":
      return "value";
  }
}

/** Items of an array differ. */
function numbered(value: Value, index: number): Value {
  return index > 0 && typeof value === "string" ? `${value}-${index + 1}` : value;
}

/** `office-site-id` for OfficeSiteId. */
function placeholder(name: string, minLength = 1): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
  return words.padEnd(minLength, "-");
}

const CLIENTS = {
  ecd: { name: "EcdClient", variable: "ecd", options: `{ region: "cn-hangzhou", credentials }`, operations: ecd },
  wuying: {
    name: "WuyingClient",
    variable: "wuying",
    options: `{ region: "cn-hangzhou", clientId, sessionId, loginToken }`,
    operations: wuying,
  },
  bcc: { name: "BccClient", variable: "bcc", options: `{ region: "bj", credentials }`, operations: bcc },
} as const;

/** The example in TypeScript. */
export function typescript(operation: OperationFacts, facts: ApiFacts): string {
  const { name, pages } = operation;
  const { name: client, variable, options } = CLIENTS[facts.api];
  const parameters = parametersOf(operation, facts);
  const given = Object.keys(parameters).length > 0 ? `, ${literal(parameters)}` : "";
  const call = pages
    ? `for await (const item of ${variable}.paginate(${name}${given})) console.log(item);`
    : `const response = await ${variable}.send(${name}${given});`;
  return `import { ${client}, ${name} } from "edgedesk/${facts.api}";\n\nconst ${variable} = new ${client}(${options});\n${call}`;
}

/** A value as TypeScript, with names without quotation marks where they may be. */
function literal(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${literal(member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** The parameters of `new` of each type in the crate's generated file: a name and a type each. */
const constructors = new Map<Api, ReadonlyMap<string, readonly (readonly [name: string, type: string])[]>>();

function constructorsOf(api: Api) {
  const known = constructors.get(api);
  if (known) return known;
  const source = readFileSync(`${root}/src/catalogue/generated/${api}.rs`, "utf8");
  const found = new Map(
    [...source.matchAll(/^impl (\w+) \{\n(?:\s*\/\/\/.*\n|\s*#\[.*\n)*\s*pub fn new\(([^)]*)\)/gm)].map(
      ([, type = "", list = ""]) => [
        type,
        list
          .split(",")
          .map((part) => part.trim())
          .filter((part) => part !== "")
          .map((part) => part.split(": ") as [string, string]),
      ],
    ),
  );
  constructors.set(api, found);
  return found;
}

/** The example in Rust. */
export function rust(operation: OperationFacts, facts: ApiFacts): string {
  const { variable } = CLIENTS[facts.api];
  const used = new Set<string>();
  const input = construct(facts.api, operation.name, parametersOf(operation, facts), used);
  const names = [...used].sort();
  const path = names.length === 1 ? names[0] : `{${names.join(", ")}}`;
  return `use edgedesk::${facts.api}::${path};\n\nlet request = ${variable}.prepare(&${input}, attempt)?;`;
}

function construct(api: Api, type: string, values: Values, used: Set<string>): string {
  used.add(type);
  const list = constructorsOf(api).get(type);
  if (!list) throw new Error(`src/catalogue/generated/${api}.rs has no constructor of ${type}`);
  const rest = new Map(Object.entries(values).map(([name, value]) => [snake(name), value]));
  const given = list.map(([name, kind]) => {
    const key = name.replace(/^r#|_$/g, "");
    const value = rest.get(key)!;
    rest.delete(key);
    return argument(api, kind, value, used);
  });
  // What `new` does not take is a string of an object without required members.
  const setters = [...rest].map(([name, value]) => `.${name === "type" ? "r#type" : name}(${JSON.stringify(value)})`);
  return `${type}::new(${given.join(", ")})${setters.join("")}`;
}

function argument(api: Api, kind: string, value: Value, used: Set<string>): string {
  const items = /^impl IntoIterator<Item = (.*)>$/.exec(kind)?.[1];
  if (items !== undefined)
    return `[${(value as readonly Value[]).map((item) => argument(api, items, item, used)).join(", ")}]`;
  const type = /^impl Into<(.*)>$/.exec(kind)?.[1] ?? kind;
  if (/^[A-Z]\w+$/.test(type) && type !== "String") return construct(api, type, value as Values, used);
  return type === "String" ? JSON.stringify(String(value)) : String(value);
}

/** The name in Rust. */
function snake(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}

const FIXED = { now: () => Date.parse("2026-01-02T03:04:05Z"), nonce: () => "a-nonce-that-is-new" };
const clients = {
  ecd: new EcdClient({
    ...FIXED,
    region: "cn-hangzhou",
    credentials: { accessKeyId: "access-key-id", accessKeySecret: "access-key-secret" },
  }),
  wuying: new WuyingClient({
    ...FIXED,
    region: "cn-hangzhou",
    clientId: "client-id",
    sessionId: "session-id",
    loginToken: "login-token",
  }),
  bcc: new BccClient({
    ...FIXED,
    region: "bj",
    credentials: { accessKeyId: "access-key-id", secretAccessKey: "secret-access-key" },
  }),
};

/** The request with the required parameters, signed with an example's key. */
export function request(operation: OperationFacts, facts: ApiFacts) {
  const { operations } = CLIENTS[facts.api];
  const client = clients[facts.api] as EcdClient;
  const constant = operations[operation.name as keyof typeof operations] as typeof ecd.StopDesktops;
  const parameters = parametersOf(operation, facts);
  const prepared = client.prepare(constant, parameters as never);
  // The client makes a new token for each call; the site's files are the same in each build.
  const token = facts.api === "bcc" ? "clientToken" : "ClientToken";
  if (!prepared.idempotent) return prepared;
  return client.prepare(constant, { ...parameters, [token]: "a-token-that-is-new" } as never);
}

/** The example as a curl command. */
export function curl(operation: OperationFacts, facts: ApiFacts): string {
  return curlOf(request(operation, facts));
}
