/** What the core is told of an operation, checked. The checks are those of `src/operation.rs`. */

import type { Api } from "./boundary/core.js";
import { encodeDefinition } from "./boundary/messages.js";
import type { Operation } from "./operation.js";
import { invalidSettingText, optionalString, quote } from "./own-properties.js";
import { SERVICES } from "./service.js";

/** Of an operation that is not catalogued: what the client fills in. All else is sent as it is given. */
const UNCATALOGUED = "RegionId,ClientId,SessionId#,LoginToken#";

/** How long a name or a path may be; they are kept. */
const LONGEST = 1024;

/**
 * An operation in the core's encoding.
 *
 * @throws {ConfigurationError} Its name, method or path is none that can be sent, or its schema puts other parameters into the
 * path than the path has.
 */
export function definitionOf(api: Api, operation: Operation): string {
  const { action, form } = operation;
  const [schema, method, path] = (["schema", "method", "path"] as const).map((member) =>
    optionalString(operation[member] ?? undefined, member, action),
  );
  if (!/^[\w.-]+$/.test(action) || action.length > LONGEST) {
    const given = action === "" ? "an empty string" : quote(action);
    throw invalidSettingText(action, "action", given, 'a name of letters and digits, as in "StopDesktops"');
  }
  const open = schema === undefined;
  const version = SERVICES[api].version;
  if (version !== null) {
    const fields = schema ?? UNCATALOGUED;
    return encodeDefinition({ name: action, version, form, method: null, path: null, schema: fields, open });
  }
  const names = pathParameters(path ?? "", action);
  // `fetch` makes capitals of some methods, after the signature, and sends others never.
  if (!/^(?!CONNECT$|TRACE$|TRACK$)[A-Z]{1,32}$/.test(method ?? "")) {
    const allowed = "an HTTP method in capitals that fetch sends: GET, POST, PUT, DELETE, PATCH";
    throw invalidSettingText(action, "method", quote(method ?? ""), allowed);
  }
  const inPath = schema?.match(/(^|,)\/[\w.-]+/g)?.map((field) => field.replace(/,?\//, "")) ?? [];
  if (!open && (inPath.length !== names.length || names.some((name) => !inPath.includes(name)))) {
    const allowed = 'a field that begins with "/" for each {name} of the path';
    throw invalidSettingText(action, "schema", "other parameters of the path than the path has", allowed);
  }
  const fields = schema ?? names.map((name) => `/${name}!:d`).join(",");
  return encodeDefinition({ name: action, version, form: false, method, path, schema: fields, open });
}

/**
 * The names of the parameters in a path. One that URL parsers would change is refused: it is signed as it stands, and what follows
 * the host must not become part of it.
 */
function pathParameters(path: string, action: string): string[] {
  const [, start = "", query] = /^\/([^?]*)(?:\?(.*))?$/s.exec(path) ?? ["", "//"];
  const segments = start.split("/");
  // A slash at the end is plain too.
  const isPlain = (segment: string, index: number): boolean =>
    segment === "" ? index === segments.length - 1 : /^(\{[\w.-]+\}|(?!\.\.?$)[\w.~-]+)$/.test(segment);
  const names = segments.filter((segment) => segment.startsWith("{")).map((segment) => segment.slice(1, -1));
  const isDistinct = new Set(names).size === names.length;
  if (path.length <= LONGEST && isDistinct && segments.every(isPlain) && /^[\w.~=&-]*$/.test(query ?? "")) return names;
  const allowed =
    'a path of plain segments and {parameters} that begins with "/", as in "/v2/instance/{instanceId}?stop"';
  throw invalidSettingText(action, "path", quote(path), allowed);
}
