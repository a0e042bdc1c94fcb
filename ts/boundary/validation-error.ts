/** The messages of validation issues. Rust has the same; shared vectors compare them. */

import { ValidationError, type ValidationIssue } from "../errors.js";

const PROBLEMS = ["missing", "unknown", "type", "count", "value"] as const;

/** Descriptions of received values, by the core's code; `%` is the shown part. */
const GIVEN = [
  ...["nothing", "true", "false", "a boolean", "a number", "the number %", "an empty string", "a string", "%"],
  ...["a string of % characters", "an empty array", "an array of %", "an object", "%"],
  ...["the number %, which has lost digits", "a number, which has lost digits", "a value nested too deep"],
];

/** Descriptions of allowed values, by the core's code; the first two depend on the schema. */
const ALLOWED = [
  ...["", "", "a number up to 2^53 - 1; beyond it a BigInt or a string of digits"],
  ...["at most 32 levels of arrays and objects", "a parameter that the operation has", "one value"],
  ...['a non-empty string other than "." and ".."', "nothing: the signature sets it"],
  "an object with the operation's parameters",
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

/** The error of invalid parameters, from nine strings for each issue. */
export function refusedParameters(action: string, strings: readonly string[]): ValidationError {
  const issues: ValidationIssue[] = [];
  for (let i = 0; i < strings.length; i += 9) issues.push(issue(strings.slice(i, i + 9)));
  return new ValidationError(`${action}: ${issues.map(sentence).join("; ")}`, action, issues);
}

function issue([
  parameter = "",
  problem,
  shape,
  text = "",
  code,
  kind = "",
  rule,
  name,
  known = "",
]: string[]): ValidationIssue {
  const meant = name ? nearest(name, known.split(" ")) : undefined;
  return {
    parameter,
    problem: PROBLEMS[Number(problem)]!,
    given: given(shape, text),
    allowed: code === "0" ? expected(kind) : code === "1" ? ruled(kind, Number(rule)) : ALLOWED[Number(code)]!,
    ...(meant !== undefined && { nearest: meant }),
  };
}

function sentence({ parameter, problem, given, allowed, nearest }: ValidationIssue): string {
  if (problem === "missing") return `${parameter} is required: ${allowed}`;
  if (problem !== "unknown") return `${parameter}: given ${given}, allowed is ${allowed}`;
  const meant = nearest === undefined ? "" : `: did you mean ${nearest}?`;
  return `${parameter} is unknown${meant} (passthrough sends it unchecked)`;
}

function given(shape: string | undefined, text: string): string {
  return GIVEN[Number(shape)]!.replace("%", () => text);
}

/** The values that a type of the schema accepts. */
function expected(kind: string): string {
  const rest = kind.slice(1);
  switch (kind[0]) {
    case "s":
      return rest ? oneOf(rest.slice(1, -1)) : KINDS["s"]!;
    case "j":
      return expected(rest);
    case "{":
      return `an object with ${names(rest.slice(0, -1)).join(", ")}`;
    case "[": {
      const end = rest.indexOf("]");
      const [least = "", most = ""] = rest.slice(0, end).split("..");
      const from = Number(least) > 0 ? least : "";
      const limits = from ? (most ? ` of ${from} to ${most}` : ` of at least ${from}`) : most && ` of at most ${most}`;
      return `an array${limits}, each ${expected(rest.slice(end + 1))}`;
    }
    default:
      // A field without a type is a string.
      return KINDS[kind[0] ?? "s"]!;
  }
}

/** The values that a rule of an integer allows: `i(Other:value=1|2;value=3)`. */
function ruled(kind: string, number: number): string {
  const [other = "", rules = ""] = kind.slice(2, -1).split(":");
  const [value = "", allowed = ""] = rules.split(";")[number]?.split("=") ?? [];
  return `${oneOf(allowed)} while ${other} is ${value}`;
}

/** The names of the fields of an object. */
function names(fields: string): string[] {
  let depth = 0;
  let name = "";
  const names: string[] = [];
  for (const c of `${fields},`) {
    if (depth === 0 && c === ",") names.push(/^[/?]?([\w.-]*)/.exec(name)![1]!);
    name = depth === 0 && c === "," ? "" : name + c;
    depth += Number("([{".includes(c)) - Number(")]}".includes(c));
  }
  return names;
}

/** `a, b or c`. */
function oneOf(values: string): string {
  const all = values.split("|");
  const last = all.pop()!;
  return all.length > 0 ? `${all.join(", ")} or ${last}` : last;
}

/** The most similar known name: equal except for case, or within an edit distance of a third of its length. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const found = known
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, far }) => far * 3 <= Math.max(3, other.length))
    .sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1));
  return found[0]?.other;
}

/** The Levenshtein distance of two names. */
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
