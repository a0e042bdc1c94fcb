/** Strings that UTF-8 can encode: those without lone surrogates. */

/** Whether a string has no lone surrogate. */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);
}

/** Replaces lone surrogates, which a server may send and UTF-8 cannot encode. */
export function wellFormed(text: string): string {
  return isWellFormed(text) ? text : text.replace(/\p{Surrogate}/gu, "\ufffd");
}
