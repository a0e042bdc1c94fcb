/** Values that functions throw or return. */

import { type Slip, throwing } from "./kit.js";

/** Values that functions throw or return. */
const STRANGE: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  "a number": () => 7,
  "a text": () => "words",
  "an empty text": () => "",
  "a symbol": () => Symbol("s"),
  "a BigInt": () => 7n,
  "a function": () => () => 1,
  "an array": () => [1],
  "an object": () => ({}),
  "an object without prototype": () => Object.create(null) as object,
  "an object whose message throws": () => ({
    get message() {
      return throwing();
    },
    get name() {
      return throwing();
    },
    get cause() {
      return throwing();
    },
    get code() {
      return throwing();
    },
  }),
  "an object whose toString throws": () => ({ toString: throwing, [Symbol.toPrimitive]: throwing }),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a proxy that throws": () =>
    new Proxy({}, { get: throwing, getPrototypeOf: throwing, has: throwing, ownKeys: throwing }),
  "an error whose message is no text": () =>
    Object.assign(new Error(), { message: { a: 1 }, name: 5, code: Symbol("c"), cause: null }),
  "an error that is its own cause": () => {
    const error = new Error("round");
    error.cause = error;
    return error;
  },
  "an error with a message of 5 MB": () => new Error("m".repeat(5e6)),
  "an error of another realm": () => ({ __proto__: { name: "Error", toString: () => "Error: far" }, message: "far" }),
  "a frozen error": () => Object.freeze(new TypeError("frozen")),
  "a thenable that never settles": () => ({ then: () => {} }),
  "a thenable that throws": () => ({ then: throwing }),
};

export const each = (make: (name: string, value: () => unknown) => Slip[]): Slip[] =>
  Object.entries(STRANGE).flatMap(([name, value]) => make(name, value));
