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

  /** A required list of at most `limit` items. */
  requiredList(name: string, limit: number): string[] {
    const items = this.list(name);
    if (items.length === 0) missing(name);
    if (items.length > limit) invalid(name, `takes 1 to ${limit} items`);
    return items;
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
