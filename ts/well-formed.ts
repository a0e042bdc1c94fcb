/** Texts that have UTF-8: those without a lone surrogate. */

/** Whether a text has no lone surrogate. */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);
}

/** A server may send half a pair; the core takes text only. */
export function wellFormed(text: string): string {
  return isWellFormed(text) ? text : text.replace(/\p{Surrogate}/gu, "\ufffd");
}
