/** Makes the typed operations of the crate's feature "catalogue" from the facts in catalogue/. */

import { fieldDoc } from "./catalogue-docs.mjs";

const KEYWORDS = new Set(
  "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return self static struct super trait true type unsafe use where while box final macro override priv try typeof unsized virtual yield gen abstract become do".split(
    " ",
  ),
);

/** How many columns rustfmt.toml allows. */
const WIDTH = 110;

/**
 * One file.
 *
 * @param {{ api: "ecd" | "wuying" | "bcc", title: string, vendor: "alibaba" | "baidu" }} api
 * @param {object[]} operations the catalogue's, with docs (sentences), page (its address, if it has one), address (version and
 *   form, or method and path), schema and filled (names that a client fills in where a call leaves them out)
 * @param {Record<string, object[]>} models of BCC
 */
export function rustFile({ api, title, vendor }, operations, models) {
  const taken = new Set(operations.map(({ name }) => name));
  const structs = new Structs(taken, { vendor, renameAll: api === "bcc" ? "camelCase" : "PascalCase" });
  const blocks = operations.map(
    ({ name, docs, page, address, schema, request, filled, response, effect, readBy, region, optionalToken }) => {
      const [summary, ...others] = docs;
      const what = [summary, "", others.join(" "), ...(page ? ["", `<${page}>`] : [])].join("\n");
      structs.add(name, request, { what, side: "request", filled });
      structs.add(`${name}Response`, response, { what: `The answer of [\`${name}\`].`, side: "response" });
      return `impl Request for ${name} {
    type Answer = ${name}Response;
    const NAME: &'static str = "${name}";
${constant("ADDRESS: Address", addressOf(address))}
${constant("SCHEMA: &'static str", JSON.stringify(schema))}
    const EFFECT: Effect = Effect::${effect[0].toUpperCase()}${effect.slice(1)};
    const READ_BY: Option<&'static str> = ${readBy ? `Some("${readBy}")` : "None"};${region ? `\n    const REGION: Option<&'static str> = Some("${region}");` : ""}${optionalToken ? "\n    const MAKES_TOKEN: bool = false;" : ""}
}`;
    },
  );
  for (const [name, fields] of Object.entries(models)) {
    structs.add(structs.modelName(name), fields, { what: "A part of answers.", side: "response" });
  }
  const code = [...structs.blocks, ...blocks].join("\n\n");
  return `//! ${title}: every operation. Generated from \`catalogue/\` by \`scripts/catalogue.mjs\`; do not edit.

// What a field means is on the vendor's page, which each struct names.
#![allow(missing_docs)]
${code.includes("BTreeMap") ? "\nuse std::collections::BTreeMap;\n" : ""}
use serde::{Deserialize, Serialize};

use super::{Address, Request};
use crate::call::Effect;

${code}
`;
}

const addressOf = ({ version, form, method, path }) =>
  method
    ? `Address::Rest { method: "${method}", path: ${JSON.stringify(path)} }`
    : `Address::Rpc { version: "${version}", form: ${form} }`;

/** As rustfmt has it: on one line, else broken where that helps, else on one line after all. */
function constant(name, value) {
  const line = `    const ${name} = ${value};`;
  const broken = `        ${value};`;
  return line.length > WIDTH && broken.length <= WIDTH ? `    const ${name} =\n${broken}` : line;
}

class Structs {
  blocks = [];
  #names = new Set();
  #taken;
  #vendor;
  #renameAll;

  constructor(taken, { vendor, renameAll }) {
    this.#vendor = vendor;
    this.#renameAll = renameAll;
    this.#taken = taken;
  }

  /** A request is called like its operation, and a model of that name gives way. */
  modelName(name) {
    return this.#taken.has(name) ? `${name}Model` : name;
  }

  add(name, fields, { what, side, filled = [] }) {
    if (this.#names.has(name)) throw new Error(`two structs would be called ${name}`);
    this.#names.add(name);
    const names = new Set();
    const lines = fields.map((field) => {
      let member = snake(field.name);
      if (names.has(member)) throw new Error(`${name} has two members ${member}`);
      names.add(member);
      if (KEYWORDS.has(member)) member = `r#${member}`;
      const type = this.#type(name, field, side);
      const fills = filled.includes(field.name);
      // What a default may fill in must be able to be left out: an empty string would be sent instead.
      const optional = side === "response" || !field.required || fills;
      const note = [
        ...fieldDoc(this.#vendor, field, false),
        field.deprecated && "Deprecated by the vendor.",
        fills && field.required && "Required; a default may fill it in.",
      ]
        .filter(Boolean)
        .join(" ");
      const bare = member.replace("r#", "");
      const whole = `    pub ${member}: ${optional ? `Option<${type}>` : type},`;
      return [
        ...(note ? [`    /// ${note}`] : []),
        ...(renamed(bare, this.#renameAll) === field.name ? [] : [`    #[serde(rename = "${field.name}")]`]),
        // As rustfmt breaks a line that is too long.
        whole.length <= WIDTH ? whole : whole.replace(": ", ":\n        "),
      ].join("\n");
    });
    const derive =
      side === "request"
        ? `#[derive(Clone, Default, Serialize)]\n#[serde(rename_all = "${this.#renameAll}")]`
        : `#[derive(Clone, Default, Deserialize)]\n#[serde(default, rename_all = "${this.#renameAll}")]`;
    const body = lines.length ? `{\n${lines.join("\n")}\n}` : "{}";
    this.blocks.push(`${commented(what)}\n${derive}\npub struct ${name} ${body}\n\nsuper::opaque!(${name});`);
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
        // A model may hold itself.
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

const ANY = "serde_json::Value";

const commented = (text) =>
  text
    .split("\n")
    .map((line) => `/// ${line}`.trimEnd())
    .join("\n");

/** What serde's rename_all makes of a name. */
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
