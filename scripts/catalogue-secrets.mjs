/** Generates the names of secrets for redaction from the fields marked in the catalogue and from catalogue/secrets.json. */

import { everyField, fieldLists } from "./catalogue-files.mjs";

/** A name as redaction compares it. */
export const plain = (name) => name.toLowerCase().replaceAll(/[_-]/g, "");

/** The text of src/redact/names.rs. `facts` are the APIs' files; `open` and `words` are of catalogue/secrets.json. */
export function namesFile(facts, { open, words }) {
  const fields = facts.flatMap((file) => [...fieldLists(file)].flatMap((list) => [...everyField(list.fields)]));
  const secret = fields.filter((field) => field.secret && !open.includes(field.name)).map(({ name }) => name);
  const sorted = (names) => [...new Set(names.map(plain))].sort();
  const hasWord = (name) => words.some((word) => name.includes(word));
  return `//! Names whose values are secret. Generated from \`catalogue/\` by \`scripts/catalogue.mjs\`; do not edit.
//! All are in lower case, without \`_\` and \`-\`, with \`|\` between them.

/// Secret names that contain none of [\`WORDS\`].
${list(
  "SECRET",
  sorted(secret).filter((name) => !hasWord(name)),
)}

/// Names that contain one of [\`WORDS\`] and are not secret.
${list("OPEN", sorted(open).filter(hasWord))}

/// A name that contains one of these words is secret.
${list("WORDS", words)}
`;
}

/** A constant of names with `|` between them, one per line. */
function list(name, items) {
  return `pub(super) const ${name}: &str = "\\\n${items.map((item) => `    ${item}`).join("|\\\n")}";`;
}
