/** Generates the names of secrets for redaction from the fields marked in the catalogue and from catalogue/secrets.json. */

import { everyField, fieldLists } from "./catalogue-files.mjs";

/** A name as redaction compares it. */
export const plain = (name) => name.toLowerCase().replaceAll(/[_-]/g, "");

/** The names that redaction compares. `facts` are the APIs' files; `open` and `words` are of catalogue/secrets.json. */
function namesOf(facts, { open, words }) {
  const fields = facts.flatMap((file) => [...fieldLists(file)].flatMap((list) => [...everyField(list.fields)]));
  const secret = fields.filter((field) => field.secret && !open.includes(field.name)).map(({ name }) => name);
  const sorted = (names) => [...new Set(names.map(plain))].sort();
  const hasWord = (name) => words.some((word) => name.includes(word));
  return { secret: sorted(secret).filter((name) => !hasWord(name)), open: sorted(open).filter(hasWord), words };
}

/** The text of src/redact/names.rs. */
export function rustNames(facts, listed) {
  const { secret, open, words } = namesOf(facts, listed);
  return `//! Names whose values are secret. Generated from \`catalogue/\` by \`scripts/catalogue.mjs\`; do not edit.
//! All are in lower case, without \`_\` and \`-\`, with \`|\` between them.

/// Secret names that contain none of [\`WORDS\`].
${list("SECRET", secret)}

/// Names that contain one of [\`WORDS\`] and are not secret.
${list("OPEN", open)}

/// A name that contains one of these words is secret.
${list("WORDS", words)}
`;
}

/** The text of catalogue/secret-names.ts, for the emulator and the panel. */
export function typescriptNames(facts, listed) {
  const { secret, open, words } = namesOf(facts, listed);
  return `/* Names whose values are secret. Generated from \`catalogue/\` by \`scripts/catalogue.mjs\`; do not edit. */

/** Secret names that contain none of {@link WORDS}. */
const SECRET: ReadonlySet<string> = new Set(${JSON.stringify(secret)});

/** Names that contain one of {@link WORDS} and are not secret. */
const OPEN: ReadonlySet<string> = new Set(${JSON.stringify(open)});

const WORDS = /${words.join("|")}|signature$/;

/** Whether the values of a parameter, a member or a header of this name are secret, as the crate's redaction has it. */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replaceAll(/[_-]/g, "");
  return SECRET.has(plain) || (WORDS.test(plain) && !OPEN.has(plain));
}
`;
}

/** A constant of names with `|` between them, one per line. */
function list(name, items) {
  return `pub(super) const ${name}: &str = "\\\n${items.map((item) => `    ${item}`).join("|\\\n")}";`;
}
