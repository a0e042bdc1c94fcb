/** Generates the typed operations of the crate's feature "catalogue" from the facts in catalogue/. */

import { spawnSync } from "node:child_process";

import { fieldDoc } from "./catalogue-docs.mjs";
import { root } from "./setup/paths.mjs";

const KEYWORDS = new Set(
  "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return self static struct super trait true type unsafe use where while box final macro override priv try typeof unsized virtual yield gen abstract become do".split(
    " ",
  ),
);

/** The types in src/client/api.rs. */
const API_TYPES = { ecd: "Ecd", wuying: "Wuying", bcc: "Bcc" };

/**
 * The file of an API.
 *
 * @param {{ api: "ecd" | "wuying" | "bcc", title: string, vendor: "alibaba" | "baidu" }} api
 * @param {object[]} operations those of the catalogue, with `docs` (sentences), `page` (URL of the vendor's page, if there is
 *   one), `address` (version and form, or method and path), `schema`, and `filled` (parameters that the client fills in)
 * @param {Record<string, object[]>} models of BCC
 */
export function rustFile({ api, title, vendor }, operations, models) {
  const taken = new Set(operations.map(({ name }) => name));
  const structs = new Structs(taken, { vendor, renameAll: api === "bcc" ? "camelCase" : "PascalCase" });
  const blocks = operations.map(
    ({
      name,
      docs,
      page,
      address,
      schema,
      request,
      filled,
      response,
      effect,
      readBy,
      settled,
      pages,
      region,
      optionalToken,
    }) => {
      const [summary, ...others] = docs;
      const what = [summary, "", others.join(" "), ...(page ? ["", `<${page}>`] : [])].join("\n");
      structs.add(name, request, { what, side: "request", filled });
      structs.add(`${name}Response`, response, { what: `The response of [\`${name}\`].`, side: "response" });
      return `impl OperationInput for ${name} {
    type Api = ${API_TYPES[api]};
    type Response = ${name}Response;
    const NAME: &'static str = "${name}";
    const EFFECT: Effect = Effect::${effect[0].toUpperCase()}${effect.slice(1)};
${readBy ? `    const READ_BY: Option<&'static str> = Some("${readBy}");\n` : ""}${region ? `    const REGION: Option<&'static str> = Some("${region}");\n` : ""}${optionalToken ? "    const MAKES_TOKEN: bool = false;\n" : ""}${settled ? `    const SETTLED: Option<Settled> = Some(Settled::new::<${readBy}>(${JSON.stringify(settled.at)}, &[${settled.states.map((state) => JSON.stringify(state)).join(", ")}]));\n` : ""}
    fn operation() -> Result<Operation, ConfigurationError> {
        const SCHEMA: &str = ${JSON.stringify(schema)};
        Operation::${constructorOf(address)}
    }
}${pages ? paged(structs, name, pages) : ""}`;
    },
  );
  for (const [name, fields] of Object.entries(models)) {
    structs.add(structs.modelName(name), fields, { what: "A part of responses.", side: "response" });
  }
  const code = [...structs.blocks, ...blocks].join("\n\n");
  return rustfmt(`// @generated from \`catalogue/\` by \`scripts/catalogue.mjs\`; do not edit.

//! ${title}: every operation.

// A few fields have no description, because no official source explains them.
#![allow(missing_docs)]

${code.includes("BTreeMap") ? "use alloc::collections::BTreeMap;\n" : ""}use alloc::{${code.includes("Box<") ? "boxed::Box, " : ""}string::String, vec::Vec};

use serde::{Deserialize, Serialize};

use crate::retry::Effect;
use crate::catalogue::{OperationInput, ${code.includes("Settled") ? "Settled, " : ""}opaque, setter};
use crate::catalogue::pages::{PagedInput, ${code.includes("next_number(") ? "next_number, " : ""}next_token};
use crate::client::${API_TYPES[api]};
use crate::error::ConfigurationError;
use crate::operation::${code.includes("Placement::") ? "{Operation, Placement}" : "Operation"};

${code}
`);
}

const constructorOf = ({ version, form, method, path }) =>
  method
    ? `rest(Self::NAME, "${method}", ${JSON.stringify(path)}, SCHEMA)`
    : `rpc(Self::NAME, "${version}", Placement::${form ? "Form" : "Query"}, SCHEMA)`;

/**
 * How a list is paged: by a token, by a marker, or by page numbers where the cursor or the input is one. An operation whose
 * pages have items of two types has none: no iterator could yield both.
 */
function paged(structs, name, { cursor, items }) {
  const response = `${name}Response`;
  const lists = items.map((path) => listAt(structs, response, path.split(".")));
  const [{ item }] = lists;
  if (lists.some((list) => list.item !== item)) return "";
  const has = (member) => structs.typeOf(name, member) !== undefined;
  const number = ["PageNumber", "PageNum"].find(has);
  const byNumber = number && `next_number(&mut self.${snake(number)}, ${pageFacts(structs, name)}, items)`;
  const token = `self.${snake(cursor)}`;
  const next = cursor === "marker" ? "next_marker" : snake(cursor);
  const truncated = cursor === "marker" ? ".filter(|_| response.is_truncated == Some(true))" : "";
  const byToken = `next_token(&mut ${token}, response.${next}.as_deref()${truncated})`;
  const both = `if self.${number && snake(number)}.is_some() { ${byNumber} } else { ${byToken} }`;
  const body = number === cursor ? byNumber : number ? both : byToken;
  return `

impl PagedInput for ${name} {
    type Item = ${item};

    fn take_items(response: &mut Self::Response) -> Vec<Self::Item> {
        ${lists.map(({ path }) => `${path}.unwrap_or_default()`).join(" + ")}
    }

    fn turn_page(&mut self, ${body.includes("response.") ? "" : "_"}response: &Self::Response, ${number ? "" : "_"}items: usize) -> bool {
        ${body}
    }
}`;
}

/** The type of a list's items, and the expression that takes the list out of a response. */
function listAt(structs, parent, [first, ...rest], expression = "response") {
  const type = structs.typeOf(parent, first);
  if (rest.length === 0) return { item: /^Vec<(.*)>$/.exec(type)[1], path: `${expression}.${snake(first)}.take()` };
  const inner = listAt(structs, type, rest, "part");
  return { item: inner.item, path: `${expression}.${snake(first)}.as_mut().and_then(|part| ${inner.path})` };
}

/** The size of a page and the number of all items, as far as the response or the input says. */
function pageFacts(structs, name) {
  const response = `${name}Response`;
  const size = [
    structs.typeOf(response, "PageSize") && "response.page_size",
    structs.typeOf(name, "PageSize") && "self.page_size",
  ].filter(Boolean);
  const count = structs.typeOf(response, "TotalCount");
  const read = count === "String" ? ".as_deref().and_then(|count| count.parse().ok())" : "";
  return `${size.join(".or(") + ")".repeat(size.length - 1)}, ${count ? `response.total_count${read}` : "None"}`;
}

/** The code as `cargo fmt` leaves it. */
export function rustfmt(code) {
  const args = ["--edition", "2024", "--config-path", root];
  const { status, stdout, stderr, error } = spawnSync("rustfmt", args, {
    input: code,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`rustfmt: ${error?.message ?? stderr}`);
  return stdout;
}

class Structs {
  blocks = [];
  #names = new Set();
  #types = new Map();
  #taken;
  #vendor;
  #renameAll;

  constructor(taken, { vendor, renameAll }) {
    this.#vendor = vendor;
    this.#renameAll = renameAll;
    this.#taken = taken;
  }

  /** The name of a model's struct. A request has the name of its operation, so a model of the same name is renamed. */
  modelName(name) {
    return this.#taken.has(name) ? `${name}Model` : name;
  }

  /** The type of a member, without `Option`; undefined where there is none of that name. */
  typeOf(name, field) {
    return this.#types.get(`${name}.${field}`);
  }

  add(name, fields, { what, side, filled = [] }) {
    if (this.#names.has(name)) throw new Error(`two structs would be called ${name}`);
    this.#names.add(name);
    const names = new Set();
    const members = [];
    const lines = fields.map((field) => {
      let member = snake(field.name);
      if (names.has(member)) throw new Error(`${name} has two members ${member}`);
      names.add(member);
      if (KEYWORDS.has(member)) member = `r#${member}`;
      const type = this.#type(name, field, side);
      const fills = filled.includes(field.name);
      // Optional where a default exists: a required string would be sent empty.
      const optional = side === "response" || !field.required || fills;
      members.push({ member, type, optional });
      this.#types.set(`${name}.${field.name}`, type);
      const note = [
        ...fieldDoc(this.#vendor, field, false),
        field.deprecated && "Deprecated by the vendor.",
        fills && field.required && "Required, unless the client has a default for it.",
      ]
        .filter(Boolean)
        .join(" ");
      const bare = member.replace("r#", "");
      return [
        ...(note ? [`    /// ${note}`] : []),
        ...(renamed(bare, this.#renameAll) === field.name ? [] : [`    #[serde(rename = "${field.name}")]`]),
        `    pub ${member}: ${optional ? `Option<${type}>` : type},`,
      ].join("\n");
    });
    const required = members.filter(({ optional }) => !optional);
    const traits = ["Clone", ...(required.length ? [] : ["Default"]), side === "request" ? "Serialize" : "Deserialize"];
    const serde = `${side === "request" ? "" : "default, "}rename_all = "${this.#renameAll}"`;
    const body = lines.length ? `{\n${lines.join("\n")}\n}` : "{}";
    this.blocks.push(
      `${commented(what)}
#[derive(${traits.join(", ")})]
#[serde(${serde})]
#[non_exhaustive]
pub struct ${name} ${body}`,
      ...(side === "request" ? [methods(name, members, required)] : []),
      `opaque!(${name});`,
    );
  }

  #type(parent, field, side) {
    switch (field.type) {
      case "string":
        return "String";
      case "integer":
        return "i64";
      case "number":
        return "f64";
      case "boolean":
        return "bool";
      case "array":
        return `Vec<${this.#type(parent, { ...field.items, name: field.name }, side)}>`;
      case "map":
        return `BTreeMap<String, ${field.mapOf ? this.#type(parent, { ...field.mapOf, name: field.name }, side) : ANY}>`;
      case "object": {
        // Boxed, because a model may contain itself.
        if (field.model) return `Box<${this.modelName(field.model)}>`;
        if (!field.fields) return ANY;
        const name = parent + pascal(field.name);
        this.add(name, field.fields, { what: `\`${field.name}\` of [\`${parent}\`].`, side });
        return name;
      }
      default:
        return ANY;
    }
  }
}

/** A constructor that takes the required parameters, and a setter for each optional one. */
function methods(name, members, required) {
  const isList = (type) => /^Vec<(.*)>$/.exec(type)?.[1];
  const [parameters, values] = [
    required.map(({ member, type }) => {
      const item = isList(type);
      return `${member}: ${item ? `impl IntoIterator<Item = impl Into<${item}>>` : `impl Into<${type}>`}`;
    }),
    members.map(({ member, type, optional }) => {
      if (optional) return `${member}: None`;
      return `${member}: ${isList(type) ? `${member}.into_iter().map(Into::into).collect()` : `${member}.into()`}`;
    }),
  ];
  const setters = members
    .filter(({ optional }) => optional)
    .map(({ member, type }) => `    setter!(${member}: ${isList(type) ? `[${isList(type)}]` : type});`);
  const value = required.length ? `Self { ${values.join(", ")} }` : "Self::default()";
  const what = required.length ? "A request with the required parameters." : "A request without parameters.";
  return `impl ${name} {
    /// ${what}
    #[must_use]
    pub fn new(${parameters.join(", ")}) -> Self {
        ${value}
    }
${setters.length ? `\n${setters.join("\n")}\n` : ""}}`;
}

const ANY = "serde_json::Value";

const commented = (text) =>
  text
    .split("\n")
    .map((line) => `/// ${line}`.trimEnd())
    .join("\n");

/** The name of a field that serde's rename_all derives from a member. */
function renamed(member, renameAll) {
  const text = member.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return renameAll === "PascalCase" ? text : text[0].toLowerCase() + text.slice(1);
}

const pascal = (name) => name[0].toUpperCase() + name.slice(1).replace(/[^A-Za-z0-9]/g, "");

const snake = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase();
