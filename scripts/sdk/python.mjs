/** Reads Python source as text: what the vendors' SDKs are generated in has few forms. */

/** @typedef {{ type: string, required?: boolean }} Fact of one field; what an SDK does not say is left out */
/** @typedef {Map<string, Fact>} Fields by their path: `Desktops[].Disks[].DiskId` */
/** @typedef {{ address?: string, request: Fields, response?: Fields }} SdkOperation */

/** The methods of a class that are indented by four blanks: name and body, without documentation. */
export function* methods(source) {
  for (const [, name, body] of source.matchAll(/\n {4}def ([a-z]\w*)\(self(.*?)(?=\n {4}(?:def|@)|$)/gs)) {
    yield { name, body: body.replaceAll(/"""(?:.|\n)*?"""/g, "") };
  }
}

/** The name that an operation has in the catalogue. */
export const pascal = (name) => name.replace(/(?:^|_)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const SCALARS = { str: "string", int: "integer", float: "number", bool: "boolean", Any: "any" };

/**
 * The fields of a class and, at every depth, of the classes that it names.
 *
 * @param classes by name: the members, each with its type as Python has it
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
