/** The texts that editors show, from the facts in catalogue/: one sentence each, in the same words in TypeScript and Rust. */

import { readFacts } from "./catalogue-files.mjs";

const descriptions = readFacts("descriptions");

const EFFECTS = {
  read: "Reads.",
  write: "Writes.",
  settle: "Writes; repeated after a lost answer, and its state looked up.",
  once: "Writes; never repeated once it may have been executed, unless it carries a client token.",
};

/** What an operation does, what that means for repetitions and for money, and what is to know about it. */
export function operationDoc({ summary, effect, paid, readBy, note, conflicts = [], errors, source }) {
  return [
    summary,
    paid && "**Costs money.**",
    EFFECTS[effect],
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
 * What is to know about a parameter or a field of an answer beside its name and type.
 *
 * @param vendor which of the vendors' words: "alibaba" or "baidu"
 * @param showsValues whether the type shows the values already
 */
export function fieldDoc(vendor, field, showsValues) {
  return [
    field.description ?? descriptions[vendor][field.name],
    field.secret && "Secret.",
    itemCount(field),
    range("characters", field.minLength, field.maxLength),
    range("", field.minimum, field.maximum),
    field.pattern && `Matches \`${field.pattern}\`.`,
    field.valuesBy && allowedBy(field.valuesBy),
    valuesOf(field, showsValues),
    field.default !== undefined && `Default: ${field.default}.`,
    field.source && `Only ${field.source} has it.`,
  ].filter(Boolean);
}

function itemCount({ minItems, maxItems }) {
  return range("items", minItems, maxItems);
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
  const parts = Object.entries(values).map(
    ([value, allowed]) => `${listed(allowed, "or")} while \`${other}\` is \`${value}\``,
  );
  return `${parts.join(", ")}.`;
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
