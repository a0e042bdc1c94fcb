/** Values that callers' functions and platforms throw: of any type, and perhaps with secrets. */

/** The maximum length of a string that is redacted, in characters; shown strings are shorter. */
export const MAX_TEXT_LENGTH = 65_536;

/** The maximum length of a name, a code, an id or a URL. */
export const MAX_NAME_LENGTH = 4096;

/** An error without secrets. */
export type SafeError = Error & { code?: string };

/** `instanceof` that does not throw for a revoked proxy. */
export function isInstance<T>(thrown: unknown, type: abstract new (...given: never) => T): thrown is T {
  try {
    return thrown instanceof type;
  } catch {
    return false;
  }
}

/** Reads a member; `undefined` if that throws. */
export function readMember(object: unknown, name: string): unknown {
  try {
    return (object as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
