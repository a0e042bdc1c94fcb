/** Rules: which operations a principal may call, and with which parameters. Everything else is refused. */

import type { Api } from "../boundary/core.js";
import type { Operation } from "../operation.js";
import { invalidSettingText } from "../setting-error.js";
import { SERVICES } from "../service.js";
import { exactJson } from "./json.js";
import { isLimit, type Limit } from "./limit.js";
import { Refusal } from "./refusal.js";
import { isArrayType, itemType, parameterTypes, takes } from "./schema.js";

/** Who calls: what `authorize` returns. */
export interface Principal {
  /** Unique and lasting: limits and audit entries have it. */
  readonly id: string;
}

/** The type of a parameter's values: of an array, that of its items. */
type ValueOf<Parameter> =
  NonNullable<Parameter> extends ReadonlyArray<infer Item> ? Item : Exclude<Parameter, null | undefined>;

/**
 * Which values a parameter may have: `true` for all that the catalogue accepts, or the allowed ones. A parameter whose values are
 * restricted is required, unless it is `optional`: many operations act on everything without it.
 */
export type ParameterRule<P, Parameter> =
  | true
  | readonly ValueOf<Parameter>[]
  | {
      /** The allowed values, such as the ids that belong to the principal; of an array, those of its items. */
      of: readonly ValueOf<Parameter>[] | ((principal: P) => Iterable<ValueOf<Parameter>>);
      /** The maximum number of an array's items. */
      max?: number;
      /** Whether calls may omit the parameter. */
      optional?: true;
    };

/** What calls of an operation are allowed. */
export interface Rule<P, Request> {
  /** The parameters that calls may have. Default: none. */
  parameters?: { readonly [Name in keyof Request]?: ParameterRule<P, Request[Name]> };
  /** Parameters with a fixed value. Calls need not have them, and may not have another value. */
  fixed?: { readonly [Name in keyof Request]?: Request[Name] };
  /** Whether the call is allowed; asked last. `parameters` includes the fixed ones. */
  when?: (principal: P, parameters: Readonly<Request>) => boolean | Promise<boolean>;
  /** How many calls of the operation a principal may make, each attempt counted. */
  limit?: Limit;
}

/** An operation with its rule; made by the argument of `allow`. */
export interface AllowedOperation<P> {
  readonly operation: Operation<Api>;
  readonly rule: Rule<P, Record<string, unknown>>;
}

/** Pairs an operation with its rule. */
export type Allow<P> = <A extends Api, Request extends object>(
  operation: Operation<A, Request, any, any>,
  rule: Rule<P, Request>,
) => AllowedOperation<P>;

/** The compiled rules of a gateway. */
export class Rules<P extends Principal> {
  readonly #rules = new Map<string, CompiledRule<P>>();

  /** @throws {ConfigurationError} A rule contradicts the catalogue. */
  constructor(allow: (on: Allow<P>) => readonly AllowedOperation<P>[], clouds: ReadonlySet<Api>) {
    const on = ((operation: Operation<Api>, rule: Rule<P, Record<string, unknown>>) => ({
      operation,
      rule,
    })) as Allow<P>;
    for (const { operation, rule } of allow(on)) {
      const compiled = new CompiledRule(operation, rule ?? {});
      const key = `${compiled.api}/${compiled.operation.action}`;
      if (!clouds.has(compiled.api)) throw contradiction(operation, "its cloud", "one of clouds");
      if (this.#rules.has(key)) throw contradiction(operation, "two rules", "one rule");
      this.#rules.set(key, compiled);
    }
  }

  /** @throws {Refusal} No rule has the operation. */
  of(cloud: string, action: string): CompiledRule<P> {
    const rule = this.#rules.get(`${cloud}/${action}`);
    if (rule) return rule;
    throw new Refusal("OperationNotAllowed", `No rule allows ${action}.`);
  }
}

/** A rule that was compared with the catalogue. */
export class CompiledRule<P extends Principal> {
  readonly operation: Operation<Api>;
  readonly api: Api;
  readonly limit: Limit | undefined;
  readonly #when: Rule<P, Record<string, unknown>>["when"];
  readonly #fixed: Readonly<Record<string, unknown>>;
  readonly #parameters: ReadonlyMap<string, ParameterRule<P, unknown>>;
  readonly #types: ReadonlyMap<string, string>;

  constructor(operation: Operation<Api>, { parameters = {}, fixed = {}, when, limit }: AllowedOperation<P>["rule"]) {
    const { api, schema } = operation ?? {};
    if (api === undefined || schema === undefined) {
      throw contradiction(operation, "an operation without schema", "an operation of edgedesk/ecd, wuying or bcc");
    }
    this.operation = operation;
    this.api = api;
    this.limit = limit;
    this.#when = when;
    this.#fixed = { ...fixed };
    this.#parameters = new Map(Object.entries(parameters as Record<string, ParameterRule<P, unknown>>));
    this.#types = parameterTypes(schema);
    if (limit !== undefined && !isLimit(limit)) throw contradiction(operation, "limit", "whole numbers above 0");
    if (when !== undefined && typeof when !== "function") throw contradiction(operation, "when", "a function");
    for (const [name, value] of Object.entries(fixed)) {
      if (this.#parameters.has(name)) throw contradiction(operation, `${name} twice`, "fixed or parameters");
      if (!takes(this.#typeOf(name), value))
        throw contradiction(operation, `fixed.${name}`, "a value of the catalogue");
    }
    for (const [name, rule] of this.#parameters) this.#checkRule(name, this.#typeOf(name), rule);
  }

  /** The ids and other values that belong to the principal, for the audit. */
  resourcesIn(parameters: Readonly<Record<string, unknown>>): string[] {
    const restricted = [...this.#parameters].filter(([, rule]) => isRestriction(rule) && typeof rule.of === "function");
    return restricted.flatMap(([name]) => [parameters[name] ?? []].flat().map(String));
  }

  /**
   * Checks the parameters of a call, and adds the fixed ones.
   *
   * @throws {Refusal}
   */
  async check(principal: P, given: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
    for (const [name, value] of Object.entries(given)) {
      if (this.#parameters.has(name)) continue;
      // The name is quoted only if it is one of the catalogue.
      const known = this.#types.has(name) ? name : "of this name";
      if (!Object.hasOwn(this.#fixed, name)) throw refused("The rule does not allow a parameter", known);
      if (!isSame(value, this.#fixed[name])) throw refused("The rule fixes", name);
    }
    for (const [name, rule] of this.#parameters) {
      if (rule === true) continue;
      const { of, max = Infinity, optional = false } = isRestriction(rule) ? rule : { of: rule };
      const isGiven = Object.hasOwn(given, name);
      if (!isGiven && optional) continue;
      if (!isGiven) throw refused("The rule requires", name);
      const value = given[name];
      if (Array.isArray(value) !== isArrayType(this.#types.get(name)!)) throw refused("The rule allows no such", name);
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (items.length === 0 || items.length > max) throw refused("The rule allows no such number of", name);
      const allowed = new Set(typeof of === "function" ? of(principal) : of);
      if (!items.every((item) => allowed.has(item))) throw refused("The rule allows no such value of", name);
    }
    const parameters = { ...given, ...this.#fixed };
    if (this.#when && (await this.#when(principal, Object.freeze({ ...parameters }))) !== true) {
      throw new Refusal("OperationNotAllowed", `The rule of ${this.operation.action} does not allow this call.`);
    }
    return parameters;
  }

  #typeOf(name: string): string {
    const type = this.#types.get(name);
    if (type === undefined) throw contradiction(this.operation, name, "a parameter of the catalogue");
    if (name === SERVICES[this.api].clientToken)
      throw contradiction(this.operation, name, "no client token: each call has one");
    return type;
  }

  #checkRule(name: string, type: string, rule: unknown): void {
    const allowed = "true, an array of allowed values, or { of, max, optional }";
    const refuse = (): Error => contradiction(this.operation, `parameters.${name}`, allowed);
    if (rule === true) return;
    if (typeof rule !== "object" || rule === null) throw refuse();
    const { of, max = 1 } = isRestriction(rule as ParameterRule<P, unknown>)
      ? (rule as { of: unknown; max?: unknown })
      : { of: rule };
    if (!Number.isSafeInteger(max) || (max as number) < 1) throw refuse();
    if (typeof of === "function") return;
    if (!Array.isArray(of) || of.length === 0 || !of.every((item) => takes(itemType(type), item))) throw refuse();
  }
}

function isRestriction<P>(
  rule: ParameterRule<P, unknown>,
): rule is Exclude<ParameterRule<P, unknown>, true | readonly unknown[]> {
  return typeof rule === "object" && !Array.isArray(rule);
}

/** Whether a value of a call is the fixed one. */
function isSame(given: unknown, fixed: unknown): boolean {
  return exactJson(given) === exactJson(fixed);
}

function refused(words: string, name: string): Refusal {
  return new Refusal("ParameterNotAllowed", `${words} ${name}.`);
}

function contradiction(operation: Operation | undefined, given: string, allowed: string): Error {
  return invalidSettingText(operation?.action ?? "", "allow", given, allowed);
}
