import { ApiError } from "../api-error.js";
import { fromUtf8 } from "../encoding.js";
import { type Pair, type RawRequest, decodeForm, header } from "../http/raw-request.js";

/** The parameters of a call, from the query and from a form body. */
export class Parameters {
  /** All parameters, decoded, in the order of arrival. */
  readonly pairs: readonly Pair[];
  readonly #values: ReadonlyMap<string, string>;

  /** @param pairs decoded names and values */
  constructor(pairs: readonly Pair[]) {
    this.pairs = pairs;
    this.#values = new Map(pairs);
  }

  /** Decodes the parameters of a request. */
  static of(request: RawRequest): Parameters {
    const isForm = header(request, "content-type")?.startsWith("application/x-www-form-urlencoded");
    return new Parameters([...decodeForm(request.query), ...(isForm ? decodeForm(fromUtf8(request.body)) : [])]);
  }

  /** A value. An empty one counts as absent: SDKs send unset strings as `Name=`. */
  text(name: string): string | undefined {
    return this.#values.get(name) || undefined;
  }

  /** A required value. */
  required(name: string): string {
    return this.text(name) ?? missing(name);
  }

  /** The items of `Name.1`, `Name.2`, ... in numeric order; gaps are allowed. */
  list(name: string): string[] {
    return this.pairs
      .map(([key, value]) => [Number(key.slice(name.length + 1)), value, key] as const)
      .filter(([index, value, key]) => key === `${name}.${index}` && index > 0 && value !== "")
      .sort(([a], [b]) => a - b)
      .map(([, value]) => value);
  }

  /** The value of a parameter that is sent as one, or the items of one that is sent as a list. */
  values(name: string): string[] {
    const single = this.text(name);
    return single === undefined ? this.list(name) : [single];
  }

  /** A required list of at most `limit` items. */
  requiredList(name: string, limit: number): string[] {
    const items = this.list(name);
    if (items.length === 0) missing(name);
    if (items.length > limit) invalid(name, `takes 1 to ${limit} items`);
    return items;
  }

  /** The objects of `Name.1.Member`, `Name.2.Member`, ... in numeric order; gaps are allowed. */
  objects(name: string): Parameters[] {
    const objects = new Map<number, Pair[]>();
    for (const [key, value] of this.#within(name)) {
      const dot = key.indexOf(".");
      const index = Number(key.slice(0, dot));
      if (dot < 0 || !(index > 0)) continue;
      const pairs = objects.get(index) ?? [];
      pairs.push([key.slice(dot + 1), value]);
      objects.set(index, pairs);
    }
    return [...objects].sort(([a], [b]) => a - b).map(([, pairs]) => new Parameters(pairs));
  }

  /** The object of `Name.Member`; without members where the parameter is absent. */
  object(name: string): Parameters {
    return new Parameters(this.#within(name));
  }

  /** These parameters with one that is sent as JSON in place of its text, as if it were sent member by member. */
  withJson(name: string): Parameters {
    const text = this.text(name);
    if (text === undefined) return this;
    const others = this.pairs.filter(([key]) => key !== name);
    return new Parameters([...others, ...flatten(name, parseJson(name, text))]);
  }

  #within(name: string): Pair[] {
    const prefix = `${name}.`;
    return this.pairs.flatMap(([key, value]): Pair[] =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    );
  }

  /** An integer, or the default. */
  integer(name: string, fallback: number, [minimum, maximum]: readonly [number, number]): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    if (!(value >= minimum && value <= maximum)) invalid(name, `takes ${minimum} to ${maximum}`);
    return value;
  }

  /** A boolean, or the default. `True` counts too: the vendor's Python SDK sends it. */
  boolean(name: string, fallback: boolean): boolean {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return fallback;
    if (text !== "true" && text !== "false") invalid(name, "takes true or false");
    return text === "true";
  }

  /** One of the allowed values; by default the first. */
  choice<const Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
    const text = this.text(name) ?? values[0];
    return values.find((value) => value === text) ?? invalid(name, `takes ${values.join(", ")}`);
  }
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return invalid(name, "takes JSON");
  }
}

/** The pairs of a JSON value as parameters are sent: `Name.Member`, and `Name.1` for an item. */
function flatten(name: string, value: unknown): Pair[] {
  if (typeof value !== "object" || value === null) return value === null ? [] : [[name, String(value)]];
  const first = Array.isArray(value) ? 1 : undefined;
  return Object.entries(value).flatMap(([key, member]) =>
    flatten(`${name}.${first === undefined ? key : Number(key) + first}`, member),
  );
}

/**
 * Throws the error for a missing parameter.
 *
 * @param sentence why, for the log
 */
export function missing(name: string, sentence = `The parameter ${name} is missing.`): never {
  throw new ApiError(400, `Missing${name}`, `${name} is mandatory for this action.`).because({ sentence });
}

/** Throws the error for an invalid parameter. */
export function invalid(name: string, reason: string): never {
  const message = `The specified parameter ${name} is not valid: it ${reason}.`;
  throw new ApiError(400, "InvalidParameter", message).because({
    sentence: `The parameter ${name} ${reason}.`,
    parameter: name,
  });
}
