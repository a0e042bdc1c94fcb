/** The documentation that editors show, from the facts in catalogue/: the same sentences in TypeScript and Rust. */

import { readFacts } from "./catalogue-files.mjs";

const descriptions = readFacts("descriptions");

const EFFECTS = {
  read: "Reads.",
  write: "Writes.",
  settle: "Writes. After a lost response it is repeated, and a refused repetition looks the state up.",
  once: "Writes. It is never repeated after an attempt that may have been executed.",
};

const TOKEN = "Writes. After an attempt that may have been executed it is repeated only with a client token.";

/** The sentences about an operation: its summary, cost, repetition, notes and errors. */
export function operationDoc({ summary, effect, paid, readBy, note, conflicts = [], errors, source, request }) {
  const takesToken = request.some(({ name }) => /^clientToken$/i.test(name));
  return [
    summary,
    paid && "**Costs money.**",
    takesToken && ["write", "once"].includes(effect) ? TOKEN : EFFECTS[effect],
    readBy && `\`${readBy}\` shows what it changes.`,
    note,
    source && `Documented only by ${source}.`,
    ...conflicts.map(conflictDoc),
    errors && `Errors: ${errors.map(({ status, code }) => `${status} \`${code}\``).join(", ")}.`,
  ].filter(Boolean);
}

function conflictDoc({ about, sources, here, option }) {
  const variants = Object.entries(sources).map(([source, what]) => `${what} (${source})`);
  const other = option ? ` Otherwise: ${option}.` : "";
  return `Official sources disagree on ${about}: ${variants.join(", ")}. edgedesk uses: ${here}.${other}`;
}

/**
 * The sentences about a parameter or a response field.
 *
 * @param vendor whose descriptions: "alibaba" or "baidu"
 * @param showsValues whether the type shows the allowed values
 */
export function fieldDoc(vendor, field, showsValues) {
  return [
    field.description ?? described(field, descriptions[vendor][field.name]),
    field.secret && "Secret.",
    field.unit && `In ${field.unit}.`,
    range("items", field.minItems, field.maxItems),
    range("characters", field.minLength, field.maxLength),
    range("", field.minimum, field.maximum),
    field.pattern && `Matches \`${field.pattern}\`.`,
    field.valuesBy && allowedBy(field.valuesBy),
    valuesOf(field, showsValues),
    field.default !== undefined && `Default: ${field.default}.`,
    field.source && `Documented only by ${field.source}.`,
  ].filter(Boolean);
}

/** The description of an array: descriptions.json describes one item. */
function described({ type }, text) {
  return type === "array" && /^The (id|name) of /.test(text) ? `Each item: t${text.slice(1)}` : text;
}

function range(unit, minimum, maximum) {
  const words = unit && ` ${unit}`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}${words}.`;
  if (maximum !== undefined) return `At most ${maximum}${words}.`;
  return minimum !== undefined && `At least ${minimum}${words}.`;
}

/** `1, 2, 3 or 6 while PeriodUnit is Month.` */
function allowedBy(rules) {
  const [[other, values]] = Object.entries(rules);
  const parts = Object.entries(values).map(([value, allowed]) => `${span(allowed)} while \`${other}\` is \`${value}\``);
  return `${parts.join(", ")}.`;
}

/** `1 to 6`, or `1, 2, 3 or 6`. */
function span(values) {
  const [first, last] = [values[0], values.at(-1)];
  return values.length > 2 && last - first === values.length - 1 ? `${first} to ${last}` : listed(values, "or");
}

function valuesOf({ type, values, items, closed }, showsValues) {
  const known = values ?? items?.values;
  const kind = values ? type : items?.type;
  if (!known || (showsValues && kind === "string")) return undefined;
  const list = listed(
    known.map((value) => `\`${value}\``),
    closed || items?.closed ? "or" : "and",
  );
  return closed || items?.closed ? `${list}.` : `Known values: ${list}.`;
}

function listed(items, conjunction) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
