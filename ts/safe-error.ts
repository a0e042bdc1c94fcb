/** What callers' functions and platforms throw: anything, and perhaps with a secret in it. */

/** How many characters of a text the core is handed; it redacts them, and what a person sees is shorter still. */
export const MAX_TEXT_LENGTH = 65_536;

/** The same of a name, a code, an id, an address: longer ones are none. */
export const MAX_NAME_LENGTH = 4096;

/** An error that is safe to log. */
export type SafeError = Error & { code?: string };

/** Whether something is an instance of a class; a proxy that was revoked is none of any. */
export function isInstance<T>(thrown: unknown, type: abstract new (...given: never) => T): thrown is T {
  try {
    return thrown instanceof type;
  } catch {
    return false;
  }
}

/** A member; `undefined` where reading it throws. */
export function readMember(object: unknown, name: string): unknown {
  try {
    return (object as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
