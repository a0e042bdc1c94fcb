/** Validates and encodes the definition of an operation. `src/operation.rs` validates the same in Rust. */

import type { Api } from "./boundary/core.js";
import { encodeDefinition } from "./boundary/messages.js";
import type { Operation } from "./operation.js";
import { SERVICES } from "./service.js";
import { invalidSettingText, optionalString, quote } from "./setting-error.js";

/** The schema of an operation that is not catalogued: the parameters that the client fills in. */
const UNCATALOGUED = "RegionId,ClientId,SessionId#,LoginToken#";

/** The maximum length of a name or a path, which the core stores. */
const MAX_LENGTH = 1024;

/**
 * Encodes the definition of an operation.
 *
 * @throws {ConfigurationError} The name, method or path is invalid, or the schema has other path parameters than the path.
 */
export function definitionOf(api: Api, operation: Operation): string {
  const { action, form, service } = operation;
  const [schema, method, path] = (["schema", "method", "path"] as const).map((member) =>
    optionalString(operation[member] ?? undefined, member, action),
  );
  if (!/^[\w.-]+$/.test(action) || action.length > MAX_LENGTH) {
    const given = action === "" ? "an empty string" : quote(action);
    throw invalidSettingText(action, "action", given, 'a name of letters and digits, as in "StopDesktops"');
  }
  const open = schema === undefined;
  const version = service?.version ?? SERVICES[api].version;
  if (version !== null) {
    const fields = schema ?? UNCATALOGUED;
    return encodeDefinition({ name: action, version, form, method: null, path: null, schema: fields, open });
  }
  const names = pathParameters(path ?? "", action);
  // `fetch` changes the case of some methods after signing, and forbids others.
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
 * The names of the path parameters. A path that URL parsers would change is invalid: it is signed unchanged, and must not
 * become part of the host.
 */
function pathParameters(path: string, action: string): string[] {
  const [, start = "", query] = /^\/([^?]*)(?:\?(.*))?$/s.exec(path) ?? ["", "//"];
  const segments = start.split("/");
  // A trailing slash is allowed.
  const isPlain = (segment: string, index: number): boolean =>
    segment === "" ? index === segments.length - 1 : /^(\{[\w.-]+\}|(?!\.\.?$)[\w.~-]+)$/.test(segment);
  const names = segments.filter((segment) => segment.startsWith("{")).map((segment) => segment.slice(1, -1));
  const isDistinct = new Set(names).size === names.length;
  if (path.length <= MAX_LENGTH && isDistinct && segments.every(isPlain) && /^[\w.~=&-]*$/.test(query ?? ""))
    return names;
  const allowed =
    'a path of plain segments and {parameters} that begins with "/", as in "/v2/instance/{instanceId}?stop"';
  throw invalidSettingText(action, "path", quote(path), allowed);
}
