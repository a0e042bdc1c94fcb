/** JSON with exact integers, in a time that is linear in the text. */

/** How deep an answer may nest, and how many digits an integer may have: far beyond what the vendors send. */
const MAX_DEPTH = 100;
const MAX_DIGITS = 100;

/**
 * `JSON.parse`, except that an integer which a number cannot hold exactly becomes a `BigInt`.
 *
 * @throws {SyntaxError} The text is no JSON, nests deeper than 100 levels, or has an integer of more than 100 digits.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  checkDepth(value);
  // Nearly every answer has no such integer, and then this costs one look at the text.
  return /\d{16}/.test(text) ? withExactIntegers(value, text) : value;
}

/** Level by level: a recursion would itself be limited by the stack. */
function checkDepth(value: unknown): void {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new SyntaxError(`the JSON nests deeper than ${MAX_DEPTH} levels`);
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== "object" || each === null) continue;
      for (const member of Array.isArray(each) ? each : Object.values(each)) {
        if (typeof member === "object" && member !== null) next.push(member);
      }
    }
    level = next;
  }
}

/**
 * Parses the text once more with the long integers in quotes: where one tree has a number and the other a string, the
 * string has all its digits. So no mark in the text is needed, which a string in it might have too.
 */
function withExactIntegers(value: unknown, text: string): unknown {
  const quoted = withQuotedIntegers(text);
  return quoted === text ? value : exact(value, JSON.parse(quoted));
}

function exact(value: unknown, quoted: unknown): unknown {
  if (typeof value === "number" && typeof quoted === "string") return BigInt(quoted);
  if (typeof value !== "object" || value === null) return value;
  const [members, others] = [value, quoted] as [Record<string, unknown>, Record<string, unknown>];
  // A member called `__proto__` is an own one here, and is assigned as such.
  for (const name of Object.keys(members)) members[name] = exact(members[name], others[name]);
  return value;
}

/** A valid JSON text, with quotes around the integers that a number cannot hold. */
function withQuotedIntegers(text: string): string {
  let out = "";
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    // One class of characters, so that nothing is tried twice.
    out += text.slice(at, end).replace(/[-+.\deE]{16,}/g, quotedInteger);
    at = quote < 0 ? end : endOfString(text, quote);
    out += text.slice(end, at);
  }
  return out;
}

function quotedInteger(token: string): string {
  if (!/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))) return token;
  if (token.length > MAX_DIGITS) throw new SyntaxError(`the JSON has an integer of more than ${MAX_DIGITS} digits`);
  return `"${token}"`;
}

/** Behind the string that begins at `quote`: at the first quote with an even number of backslashes before it. */
function endOfString(text: string, quote: number): number {
  for (let at = quote; ;) {
    at = text.indexOf('"', at + 1);
    let before = at;
    while (text[before - 1] === "\\") before--;
    if ((at - before) % 2 === 0) return at + 1;
  }
}
