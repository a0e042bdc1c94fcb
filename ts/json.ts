/** JSON with exact integers, in a time that is linear in the text. */

/** How deep an answer may nest, and how many digits an integer may have: far beyond what the vendors send. */
const MAX_DEPTH = 100;
const MAX_DIGITS = 100;

/** How many arrays and objects an answer may have: an empty one takes three characters, and ten times as much memory. */
const MAX_CONTAINERS = 300_000;

/** How many integers that a number cannot hold: each is read three times. */
const MAX_INTEGERS = 50_000;

/**
 * `JSON.parse`, except that an integer which a number cannot hold exactly becomes a `BigInt`.
 *
 * @throws {SyntaxError} The text is no JSON, nests deeper than 100 levels, has an integer of more than 100 digits, or more than
 * 300 000 arrays and objects or 50 000 long integers.
 */
export function parseJson(text: string): unknown {
  if (text.length > 2 * MAX_CONTAINERS) checkContainers(text);
  const value: unknown = JSON.parse(text);
  checkDepth(value);
  // Nearly every answer has no such integer, and then this costs one look at the text.
  return /\d{16}/.test(text) ? withExactIntegers(value, text) : value;
}

/** Counts what looks like the beginning of an array or object, in strings too: before anything is made of the text. */
function checkContainers(text: string): void {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) count++;
  }
  if (count > MAX_CONTAINERS) throw new SyntaxError(`the JSON has more than ${MAX_CONTAINERS} arrays and objects`);
}

/** The recursion is as deep as what is allowed, and no deeper. */
function checkDepth(value: unknown, depth = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (depth === MAX_DEPTH) throw new SyntaxError(`the JSON nests deeper than ${MAX_DEPTH} levels`);
  for (const member of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof member === "object") checkDepth(member, depth + 1);
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
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = exact(value[i], (quoted as unknown[])[i]);
    return value;
  }
  const [members, others] = [value, quoted] as [Record<string, unknown>, Record<string, unknown>];
  // A member called `__proto__` is an own one here, and is assigned as such.
  for (const name of Object.keys(members)) members[name] = exact(members[name], others[name]);
  return value;
}

/** A valid JSON text, with quotes around the integers that a number cannot hold. */
function withQuotedIntegers(text: string): string {
  let out = "";
  let at = 0;
  let left = MAX_INTEGERS;
  const quotedInteger = (token: string): string => {
    if (!/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))) return token;
    if (token.length > MAX_DIGITS) throw new SyntaxError(`the JSON has an integer of more than ${MAX_DIGITS} digits`);
    if (--left < 0) throw new SyntaxError(`the JSON has more than ${MAX_INTEGERS} integers beyond 2^53`);
    return `"${token}"`;
  };
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

/** Behind the string that begins at `quote`: at the first quote with an even number of backslashes before it. */
function endOfString(text: string, quote: number): number {
  for (let at = quote; ;) {
    at = text.indexOf('"', at + 1);
    let before = at;
    while (text[before - 1] === "\\") before--;
    if ((at - before) % 2 === 0) return at + 1;
  }
}
