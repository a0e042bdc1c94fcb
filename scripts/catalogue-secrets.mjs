/** The names by which the redactor knows secrets, from the marks of the catalogue's fields and from catalogue/secrets.json. */

import { everyField, fieldLists } from "./catalogue-files.mjs";

/** A name as the redactor compares it. */
export const plain = (name) => name.toLowerCase().replaceAll(/[_-]/g, "");

/** src/redact/names.rs: `facts` are the APIs' files, `names` is catalogue/secrets.json. */
export function namesFile(facts, { open, words }) {
  const fields = facts.flatMap((file) => [...fieldLists(file)].flatMap((list) => [...everyField(list.fields)]));
  const secret = fields.filter((field) => field.secret && !open.includes(field.name)).map(({ name }) => name);
  const sorted = (names) => [...new Set(names.map(plain))].sort();
  const holdsWord = (name) => words.some((word) => name.includes(word));
  return `//! Names whose values are secret. Generated from \`catalogue/\` by \`scripts/catalogue.mjs\`; do not edit.
//! All are in lower case, without \`_\` and \`-\`, with \`|\` between them.

/// Secret, though they hold none of the words.
${list(
  "SECRET",
  sorted(secret).filter((name) => !holdsWord(name)),
)}

/// Not secret, though they hold one of the words.
${list("OPEN", sorted(open).filter(holdsWord))}

/// What makes a name secret, be it one of the catalogue's or not.
${list("WORDS", words)}
`;
}

/** Names with `|` between them, a line each. */
function list(name, items) {
  return `pub(super) const ${name}: &str = "\\\n${items.map((item) => `    ${item}`).join("|\\\n")}";`;
}
