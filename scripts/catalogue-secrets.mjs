/**
 * What catalogue/secrets.json decides: of each name whether its values are secret. A name stands in one of its two lists;
 * where an operation (or a model of BCC) decides otherwise, `Operation.Name` stands in the other. `words` is for names that
 * no catalogue has: one that holds such a word is secret.
 */

/** The catalogue with a mark on each field that is secret. */
export function marked({ operations, models = {}, ...facts }, { secret }) {
  const decided = new Set(secret);
  const mark = (owner, fields) =>
    fields?.map((field) => ({
      ...inner(owner, field),
      secret: decided.has(field.name) !== decided.has(`${owner}.${field.name}`),
    }));
  const inner = (owner, field) => ({
    ...field,
    ...(field.fields && { fields: mark(owner, field.fields) }),
    ...(field.items && { items: inner(owner, field.items) }),
    ...(field.mapOf && { mapOf: inner(owner, field.mapOf) }),
  });
  return {
    ...facts,
    operations: operations.map((operation) => ({
      ...operation,
      request: mark(operation.name, operation.request),
      ...(operation.response && { response: mark(operation.name, operation.response) }),
    })),
    models: Object.fromEntries(Object.entries(models).map(([name, fields]) => [name, mark(name, fields)])),
  };
}

/** A name as the redactor compares it. */
export const plain = (name) => name.toLowerCase().replaceAll(/[_-]/g, "");

/** src/redact/names.rs. */
export function namesFile({ secret, open, words }) {
  const everywhere = (names) => [...new Set(names.filter((name) => !name.includes(".")).map(plain))].sort();
  const sounds = (name) => words.some((word) => name.includes(word));
  return `//! Names whose values are secret. Generated from \`catalogue/secrets.json\` by \`scripts/catalogue.mjs\`; do not edit.
//! All are in lower case, without \`_\` and \`-\`, with \`|\` between them.

/// Secret, though they hold none of the words.
${list(
  "SECRET",
  everywhere(secret).filter((name) => !sounds(name)),
)}

/// Not secret, though they hold one of the words.
${list("OPEN", everywhere(open).filter(sounds))}

/// What makes a name secret, be it one of the catalogue's or not.
${list("WORDS", words)}
`;
}

/** Names with `|` between them, a line each. */
function list(name, items) {
  return `pub(super) const ${name}: &str = "\\\n${items.map((item) => `    ${item}`).join("|\\\n")}";`;
}
