import { type Operation, operationOf } from "../operation.js";
import { invalidSetting } from "../setting-error.js";

/**
 * An operation with another version in its path. Baidu's documentation leaves the version open, as in `PUT
 * /v{version}/instance/{instanceId}?stop`; the catalogue has the version of the current SDKs. Reuse the result for several
 * calls.
 *
 * @param version The number in the path.
 * @throws {ConfigurationError} The path has no version, or the version is not a positive integer.
 *
 * @example
 * ```ts
 * await bcc.send(atVersion(StopInstance, 1), { instanceId: "i-YufwpQAe" });
 * ```
 */
export function atVersion<Request, Response, Item>(
  operation: Operation<"bcc", Request, Response, Item>,
  version: number,
): Operation<"bcc", Request, Response, Item> {
  const { action, path = "" } = operationOf(operation, "bcc");
  const [, rest] = /^\/v\d+(\/.*)$/.exec(path) ?? [];
  if (rest === undefined)
    throw invalidSetting(action, "path", path, "one that begins with a version, as in /v2/instance");
  if (!Number.isInteger(version) || version < 1)
    throw invalidSetting(action, "version", version, "a whole number from 1");
  return { ...operation, path: `/v${version}${rest}` };
}
