/** The texts that editors show, from the facts in catalogue/: one sentence each, in the same words in TypeScript and Rust. */

import { readFacts } from "./catalogue-files.mjs";

const descriptions = readFacts("descriptions");

const EFFECTS = {
  read: "Reads.",
  write: "Writes.",
  settle: "Writes; repeated after a lost response, and its state looked up.",
  once: "Writes; never repeated once it may have been executed.",
};

const TOKEN = "Writes; repeated once it may have been executed only where it carries a client token.";

/** What an operation does, what that means for repetitions and for money, and what is to know about it. */
export function operationDoc({ summary, effect, paid, readBy, note, conflicts = [], errors, source, request }) {
  const takesToken = request.some(({ name }) => /^clientToken$/i.test(name));
  return [
    summary,
    paid && "**Costs money.**",
    takesToken && ["write", "once"].includes(effect) ? TOKEN : EFFECTS[effect],
    readBy && `\`${readBy}\` shows what it changes.`,
    note,
    source && `Only ${source} has it.`,
    ...conflicts.map(conflictDoc),
    errors && `Errors: ${errors.map(({ status, code }) => `${status} \`${code}\``).join(", ")}.`,
  ].filter(Boolean);
}

function conflictDoc({ about, sources, here, option }) {
  const said = Object.entries(sources).map(([source, what]) => `${what} (${source})`);
  return `Official sources disagree on ${about}: ${said.join(", ")}. Here: ${here}.${option ? ` Else: ${option}.` : ""}`;
}

/**
 * What is to know about a parameter or a response field beside its name and type.
 *
 * @param vendor which of the vendors' words: "alibaba" or "baidu"
 * @param showsValues whether the type shows the values already
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
    field.source && `Only ${field.source} has it.`,
  ].filter(Boolean);
}

/** The description of a name is that of one value. */
function described({ type }, text) {
  return type === "array" && /^The (id|name) of /.test(text) ? `Each item: t${text.slice(1)}` : text;
}

function range(unit, minimum, maximum) {
  const words = unit && ` ${unit}`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}${words}.`;
  if (maximum !== undefined) return `At most ${maximum}${words}.`;
  return minimum !== undefined && `At least ${minimum}${words}.`;
}

/** `1, 2, 3 or 6 while PeriodUnit is Month`. */
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
