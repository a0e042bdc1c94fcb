/** Reads the source of the vendors' Python SDKs as text, by the few patterns that their generators emit. */

/** @typedef {{ type: string, required?: boolean }} Fact of one field; `required` is absent if the SDK does not say */
/** @typedef {Map<string, Fact>} Fields by their path: `Desktops[].Disks[].DiskId` */
/** @typedef {{ address?: string, request: Fields, response?: Fields }} SdkOperation */

/** The methods of a class that are indented by four blanks: name and body, without documentation. */
export function* methods(source) {
  for (const [, name, body] of source.matchAll(/\n {4}def ([a-z]\w*)\(self(.*?)(?=\n {4}(?:def|@)|$)/gs)) {
    yield { name, body: body.replaceAll(/"""(?:.|\n)*?"""/g, "") };
  }
}

/** The catalogue's name of an operation. */
export const pascal = (name) => name.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const SCALARS = { str: "string", int: "integer", float: "number", bool: "boolean", Any: "any" };

/**
 * The fields of a class and, at every depth, of the classes that its members have as types.
 *
 * @param classes the members of each class by name, with their Python types
 * @returns {Fields}
 */
export function fieldsOf(classes, name) {
  const fields = new Map();
  const add = (path, type, required, seen) => {
    const [, list] = /^List\[(.*)\]$/.exec(type) ?? [];
    const kind = list ? "array" : (SCALARS[type] ?? (type.startsWith("Dict[") ? "map" : "object"));
    if (!path.endsWith("[]")) fields.set(path, { type: kind, required });
    if (list) add(`${path}[]`, list, undefined, seen);
    const inner = type.split(".").at(-1);
    if (!seen.includes(inner)) addAll(inner, `${path}.`, [...seen, inner]);
  };
  const addAll = (owner, prefix, seen) => {
    for (const [member, { type, required }] of classes.get(owner) ?? []) add(prefix + member, type, required, seen);
  };
  addAll(name, "", [name]);
  return fields;
}
