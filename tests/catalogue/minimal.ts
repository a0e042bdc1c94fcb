/** A minimal valid call of each catalogued operation. */

import { readFile } from "node:fs/promises";

interface Field {
  name: string;
  type: string;
  required?: boolean;
  values?: string[];
  closed?: boolean;
  items?: Field;
  fields?: Field[];
  minItems?: number;
  minLength?: number;
  minimum?: number;
}

export interface Minimal {
  entry: "ecd" | "wuying" | "bcc";
  action: string;
  parameters: Record<string, unknown>;
}

const FILES = { ecd: "ecd-2020-09-30", wuying: "ecd-2020-10-02", bcc: "bcc" } as const;
/** The client fills these in, so a minimal call omits them. */
const FILLED = ["RegionId", "ClientId", "ClientToken", "SessionId", "LoginToken"];

/** One minimal call of every operation. */
export async function minimalCalls(): Promise<Minimal[]> {
  const calls: Minimal[] = [];
  for (const entry of ["ecd", "wuying", "bcc"] as const) {
    const file = new URL(`../../catalogue/${FILES[entry]}.json`, import.meta.url);
    const { operations } = JSON.parse(await readFile(file, "utf8")) as {
      operations: { name: string; request: Field[] }[];
    };
    for (const { name, request } of operations) {
      const needed = request.filter((field) => field.required && !FILLED.includes(field.name));
      calls.push({ entry, action: name, parameters: object(needed) });
    }
  }
  return calls;
}

const object = (fields: Field[]) => Object.fromEntries(fields.map((field) => [field.name, value(field)]));

function value({ type, values, items, fields, minLength = 1, minimum = 1 }: Field): unknown {
  switch (type) {
    case "string":
      return values?.[0] ?? "x".repeat(Math.max(1, minLength));
    case "integer":
    case "number":
      return Math.max(1, minimum);
    case "boolean":
      return true;
    case "array":
      return [value(items!)];
    case "object":
    case "any":
      return fields ? required(fields) : {};
    default:
      throw new Error(`no value of type ${type}`);
  }
}

/** The required members, or else the first member, because an empty object is not sent. */
function required(fields: Field[]): Record<string, unknown> {
  const needed = fields.filter((field) => field.required);
  return object(needed.length > 0 ? needed : fields.slice(0, 1));
}
