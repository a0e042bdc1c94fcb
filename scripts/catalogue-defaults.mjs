/**
 * Generates the defaults of both languages from catalogue/defaults.json and the answers of catalogue/verified.json, and the batch
 * sizes from the operations' limits.
 */

import { rustfmt } from "./catalogue-rust.mjs";

/** The operations that `waitFor` and bulk calls send with many ids, and their parameter. */
const BATCHES = {
  ecd: { parameter: "DesktopId", operations: /^(Describe|Stop|Start|Reboot|Renew)Desktops$/ },
  wuying: { parameter: "DesktopId", operations: /^(DescribeGlobal|Stop|Start|Reboot)Desktops$/ },
  bcc: { parameter: "instanceIds", operations: /^(ListInstanceByIds|Batch(Stop|Start|Reboot)Instance)$/ },
};

/**
 * How many ids one call takes.
 *
 * @param {"ecd" | "wuying" | "bcc"} api
 * @param {object[]} operations those of the API
 */
function batchSize(api, operations) {
  const { parameter, operations: names } = BATCHES[api];
  const limits = operations
    .filter(({ name }) => names.test(name))
    .map(({ request }) => request.find(({ name }) => name === parameter).maxItems ?? Infinity);
  return Math.min(...limits);
}

/** The value of a default: that of the answer to its question, where one is verified and says otherwise. */
function verifiedValue({ value, verifiedBy }, verified) {
  const answer = verifiedBy && verified[verifiedBy.question]?.answer;
  return verifiedBy?.values[answer] ?? value;
}

/** @returns {{ name: string, value: unknown, meaning: string, rust: string }[]} all defaults, with the
 *   names of constants and the type of integers in Rust */
function constants({ defaults, verified }, apis) {
  return [
    ...Object.entries(defaults).map(([name, entry]) => ({
      name: name.replaceAll(/[A-Z]/g, "_$&").toUpperCase(),
      ...{ value: verifiedValue(entry, verified), meaning: entry.meaning },
      rust: name.endsWith("Size") ? "usize" : "u32",
    })),
    ...apis.map(({ api, operations }) => ({
      ...{ name: `${api.toUpperCase()}_BATCH_SIZE`, value: batchSize(api, operations), rust: "u16" },
      meaning: "How many ids one call of a bulk call or a status lookup takes: the least that their operations take.",
    })),
  ];
}

/** A value as a literal, with separators of thousands. */
const literal = (value) =>
  JSON.stringify(value).replace(/^\d{5,}$/, (digits) => Number(digits).toLocaleString("en").replaceAll(",", "_"));

const HEADING =
  "Defaults and limits. Generated from catalogue/defaults.json and the operations by scripts/catalogue.mjs; do not edit.";

/** The text of ts/generated/defaults.ts, before formatting. `facts` has catalogue/defaults.json and catalogue/verified.json. */
export function typescriptDefaults(facts, apis) {
  const lines = constants(facts, apis).map(
    ({ name, value, meaning }) =>
      `/** ${meaning} */\nexport const ${name}${Array.isArray(value) ? ": readonly string[]" : ""} = ${literal(value)};`,
  );
  return [`/** ${HEADING} */`, ...lines].join("\n\n");
}

/** The text of src/defaults.rs. */
export function rustDefaults(facts, apis) {
  const declarations = constants(facts, apis).map(({ name, value, meaning, rust }) => {
    const [type, code] = rustValue(name, value, rust);
    return `/// ${meaning}\npub(crate) const ${name}: ${type} = ${code};`;
  });
  const allow = '#![allow(dead_code, reason = "the features of the crate decide which are in use")]';
  const source = [`//! ${HEADING}`, allow, "use crate::retry::OnThrottling;", ...declarations].join("\n\n");
  return rustfmt(source);
}

/** @returns {[type: string, code: string]} */
function rustValue(name, value, rust) {
  if (name === "ON_THROTTLING") return ["OnThrottling", `OnThrottling::${value[0].toUpperCase()}${value.slice(1)}`];
  if (Array.isArray(value))
    return [`[&str; ${value.length}]`, `[${value.map((item) => JSON.stringify(item)).join(", ")}]`];
  if (typeof value === "string") return ["&str", JSON.stringify(value)];
  return [rust, literal(value)];
}
