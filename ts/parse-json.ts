/** Parses JSON with exact integers, in linear time. */

/** UTF-16 code units; each closing bracket is the opening one plus 2. */
const [QUOTE, COMMA, COLON, BRACKET, BACKSLASH, BRACE] = [0x22, 0x2c, 0x3a, 0x5b, 0x5c, 0x7b];

/** Maximum nesting depth and digits of an integer: far more than the vendors send. */
const MAX_DEPTH = 100;
const MAX_DIGITS = 100;

/** Maximum number of arrays and objects: an empty one takes three characters, but ten times the memory. */
const MAX_CONTAINERS = 100_000;

/** Maximum number of values and of object members: new member names take most time. */
const MAX_VALUES = 500_000;
const MAX_MEMBERS = 100_000;

/** Maximum number and length of runs of 16 digits or more: such integers are read three times. */
const MAX_LONG = 20_000;
const MAX_RUN = 1000;

/**
 * `JSON.parse`, except that an integer which a number cannot hold exactly becomes a `BigInt`.
 *
 * @throws {SyntaxError} The text is no JSON, nests deeper than 100 levels, has an integer of more than 100 digits, or more
 * values than a response may have.
 */
export function parseJson(text: string): unknown {
  checkShape(text);
  const value: unknown = JSON.parse(text);
  // Most responses have no such integer: then this is one scan of the text.
  return /\d{16}/.test(text) ? withExactIntegers(value, text) : value;
}

/** Checks depth and counts before parsing. */
function checkShape(text: string): void {
  let [depth, containers, values, members, long, digits] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at) - 1;
    if (unit >= 0x30 && unit <= 0x39) {
      if (++digits === 16) long++;
      if (digits > MAX_RUN) throw new SyntaxError(`the JSON has a number of more than ${MAX_RUN} digits`);
      continue;
    }
    digits = 0;
    if (unit === COMMA) values++;
    else if (unit === COLON) members++;
    else if (unit === BRACKET || unit === BRACE) {
      containers++;
      if (++depth > MAX_DEPTH) throw new SyntaxError(`the JSON nests deeper than ${MAX_DEPTH} levels`);
    } else if (unit === BRACKET + 2 || unit === BRACE + 2) depth--;
  }
  if (containers > MAX_CONTAINERS || values > MAX_VALUES || members > MAX_MEMBERS || long > MAX_LONG) {
    const found = `${containers} arrays and objects, ${values} commas, ${members} members, ${long} long integers`;
    throw new SyntaxError(`the JSON has ${found}`);
  }
}

/**
 * Parses the text again with the long integers in quotes. Where one tree has a number and the other a string, the string has
 * all digits. Markers in the text would be ambiguous, because strings may contain them.
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
  // `JSON.parse` creates an own member `__proto__`; this assigns to it.
  for (const name of Object.keys(members)) members[name] = exact(members[name], others[name]);
  return value;
}

/** Quotes the integers of a valid JSON text that a number cannot represent. */
function withQuotedIntegers(text: string): string {
  let out = "";
  let at = 0;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    // One character class, so that the regular expression does not backtrack.
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

/** The end of the string that begins at `quote`; the end of the text if the string is not closed. */
function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    // Skips an escaped character.
    if (unit === BACKSLASH) at++;
  }
  return text.length;
}
