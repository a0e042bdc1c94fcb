/** JSON with exact integers, in a time that is linear in the text. */

/** UTF-16 code units; a closing mark is two behind its opening one. */
const [QUOTE, COMMA, COLON, BRACKET, BACKSLASH, BRACE] = [0x22, 0x2c, 0x3a, 0x5b, 0x5c, 0x7b];

/** How deep an answer may nest, and how many digits an integer may have: far beyond what the vendors send. */
const MAX_DEPTH = 100;
const MAX_DIGITS = 100;

/** How many arrays and objects an answer may have: an empty one takes three characters, and ten times as much memory. */
const MAX_CONTAINERS = 100_000;

/** How many values it may have in all, and how many of them as members of objects: a new name takes most time. */
const MAX_VALUES = 500_000;
const MAX_MEMBERS = 100_000;

/** How many runs of 16 digits: integers that a number may not hold are read three times. And how long a run may be. */
const MAX_LONG = 20_000;
const MAX_RUN = 1000;

/**
 * `JSON.parse`, except that an integer which a number cannot hold exactly becomes a `BigInt`.
 *
 * @throws {SyntaxError} The text is no JSON, nests deeper than 100 levels, has an integer of more than 100 digits, or more
 * values than an answer may have.
 */
export function parseJson(text: string): unknown {
  checkShape(text);
  const value: unknown = JSON.parse(text);
  // Nearly every answer has no such integer, and then this costs one look at the text.
  return /\d{16}/.test(text) ? withExactIntegers(value, text) : value;
}

/** Counts what is nested and what there is in all, before anything is made of the text. */
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

/** Behind the string that begins at `quote`, or at the end of a text that breaks off in it. */
function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    // What is escaped ends nothing.
    if (unit === BACKSLASH) at++;
  }
  return text.length;
}
