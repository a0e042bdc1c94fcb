/** A reference parser of JSON (RFC 8259) with exact integers: slow, and without regular expressions. */

/** @throws {SyntaxError} */
export function reference(text: string): unknown {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`at ${at}`);
  };
  const space = (): void => {
    while (at < text.length && " \t\n\r".includes(text[at]!)) at++;
  };
  const expect = (mark: string): void => {
    if (!text.startsWith(mark, at)) fail();
    at += mark.length;
  };
  const isDigit = (): boolean => text[at] !== undefined && text[at]! >= "0" && text[at]! <= "9";
  const digits = (): void => {
    if (!isDigit()) fail();
    while (isDigit()) at++;
  };

  const string = (): string => {
    expect('"');
    let made = "";
    for (;;) {
      const character = text[at++];
      if (character === undefined || character < " ") return fail();
      if (character === '"') return made;
      if (character !== "\\") {
        made += character;
        continue;
      }
      const mark = text[at++] ?? fail();
      if (mark === "u") {
        const code = text.slice(at, at + 4);
        if (code.length < 4 || [...code].some((c) => !"0123456789abcdefABCDEF".includes(c))) fail();
        made += String.fromCharCode(parseInt(code, 16));
        at += 4;
      } else {
        const index = '"\\/bfnrt'.indexOf(mark);
        made += index < 0 ? fail() : '"\\/\b\f\n\r\t'[index]!;
      }
    }
  };

  const number = (): unknown => {
    const start = at;
    if (text[at] === "-") at++;
    if (text[at] === "0") at++;
    else digits();
    let whole = true;
    if (text[at] === ".") {
      whole = false;
      at++;
      digits();
    }
    if (text[at] === "e" || text[at] === "E") {
      whole = false;
      at++;
      if (text[at] === "+" || text[at] === "-") at++;
      digits();
    }
    const written = text.slice(start, at);
    return whole && !Number.isSafeInteger(Number(written)) ? BigInt(written) : Number(written);
  };

  const value = (): unknown => {
    space();
    let made: unknown;
    switch (text[at]) {
      case "{": {
        const object = {};
        at++;
        space();
        if (text[at] === "}") at++;
        else {
          for (;;) {
            space();
            const name = string();
            space();
            expect(":");
            // As in JSON.parse, `__proto__` is an ordinary name.
            Object.defineProperty(object, name, {
              value: value(),
              enumerable: true,
              configurable: true,
              writable: true,
            });
            if (text[at] === "}") break;
            expect(",");
          }
          at++;
        }
        made = object;
        break;
      }
      case "[": {
        const list: unknown[] = [];
        at++;
        space();
        if (text[at] === "]") at++;
        else {
          for (;;) {
            list.push(value());
            if (text[at] === "]") break;
            expect(",");
          }
          at++;
        }
        made = list;
        break;
      }
      case '"':
        made = string();
        break;
      case "t":
        expect("true");
        made = true;
        break;
      case "f":
        expect("false");
        made = false;
        break;
      case "n":
        expect("null");
        made = null;
        break;
      default:
        made = number();
    }
    space();
    return made;
  };

  const made = value();
  if (at < text.length) fail();
  return made;
}

/** Whether two values are the same JSON, -0 and the order of names included. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  const others = Object.keys(b);
  if (names.length !== others.length) return false;
  return names.every(
    (name, i) => others[i] === name && same((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
}
