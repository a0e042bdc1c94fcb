/** The sentences about what the core finds wrong. `src/param/words.rs` has them for Rust; shared vectors hold both to the same. */

import type { Fault } from "../errors.js";

/** What was given, by the core's code; `%` stands for what is shown of it. */
const GIVEN = [
  ...["nothing", "true", "false", "a boolean", "a number", "the number %", "an empty string", "a string", "%"],
  ...["a string of % characters", "an empty array", "an array of %", "an object", "%"],
  ...["the number %, which has lost digits", "a number, which has lost digits", "a value nested too deep"],
];

/** What is allowed, by the core's code; the first two are in the schema. */
const ALLOWED = [
  ...["", "", "a number up to 2^53 - 1; beyond it a BigInt or a string of digits"],
  ...["at most 32 levels of arrays and objects", "a parameter that the operation has", "one value"],
  ...['a non-empty string other than "." and ".."', "nothing: the signature sets it"],
];

const KINDS: Record<string, string> = {
  s: "a string",
  d: "a string of at least one character",
  t: "a string of 1 to 64 printable ASCII characters",
  b: "true or false",
  i: "a whole number, a BigInt or a string of digits",
  n: "a finite number",
  "*": "an object",
  a: "a string, number, boolean, array or plain object",
};

/** What the kind at a place of a schema accepts. */
function expected(schema: string, at: number): string {
  // Where a field names no kind, what follows its name.
  const letter = at < 0 ? "a" : (schema[at] ?? "s");
  const rest = schema.slice(at + 1);
  switch (letter) {
    case "s":
      return rest[0] === "(" ? oneOf(rest.slice(1, rest.indexOf(")"))) : KINDS["s"]!;
    case "j":
      return expected(schema, at + 1);
    case "{":
      return `an object with ${namesAt(schema, at + 1).join(", ")}`;
    case "[": {
      const end = rest.indexOf("]");
      const [least = "", most = ""] = rest.slice(0, end).split("..");
      const from = Number(least) > 0 ? least : "";
      const limits = from ? (most ? ` of ${from} to ${most}` : ` of at least ${from}`) : most && ` of at most ${most}`;
      return `an array${limits}, each ${expected(schema, at + end + 2)}`;
    }
    default:
      return KINDS[letter] ?? KINDS["s"]!;
  }
}

/** What a rule of an integer allows: `i(Other:value=1|2;value=3)`. */
function ruled(schema: string, at: number, number: number): string {
  const [other = "", rules = ""] = schema.slice(at + 2, schema.indexOf(")", at)).split(":");
  const [value = "", allowed = ""] = rules.split(";")[number]?.split("=") ?? [];
  return `${oneOf(allowed)} while ${other} is ${value}`;
}

/** `a, b or c`. */
function oneOf(values: string): string {
  const all = values.split("|");
  const last = all.pop()!;
  return all.length > 0 ? `${all.join(", ")} or ${last}` : last;
}

/** The names of the fields of an object, whose first stands at a place of a schema. */
function namesAt(schema: string, at: number): string[] {
  const names: string[] = [];
  let depth = 0;
  for (let start = at, i = at; i <= schema.length && depth >= 0; i++) {
    const c = schema[i] ?? "}";
    if (depth === 0 && (c === "," || c === "}")) {
      const [, name] = /^[/?]?([\w.-]+)/.exec(schema.slice(start, i)) ?? [];
      if (name) names.push(name);
      start = i + 1;
    }
    if ("([{".includes(c)) depth++;
    else if (")]}".includes(c)) depth--;
  }
  return names;
}

/** The known name that a misspelt one most probably means: the same but for case, or within a third of its length. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const found = known
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, far }) => far * 3 <= Math.max(3, other.length))
    .sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1));
  return found[0]?.other;
}

/** How many letters have to be put in, left out or changed to make one name of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [done, letter] of [...a].entries()) {
    const next = [done + 1];
    for (let i = 0; i < b.length; i++) {
      next.push(Math.min(row[i]! + Number(letter !== b[i]), next[i]! + 1, row[i + 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
