/** Parameters whose values no view and no log shows. */

import { isSecretName } from "../../catalogue/secret-names.js";

/** Whether a parameter is secret in any operation: `Content` is, in a command of CreateDesktops. */
export function isSecret(name: string): boolean {
  return name === "Content" || isSecretName(name);
}

/** A copy of parameters, in which `***` replaces secrets. */
export function redacted<Value>(parameters: Value): Value {
  if (Array.isArray(parameters)) return parameters.map(redacted) as Value;
  if (typeof parameters !== "object" || parameters === null) return parameters;
  const members = Object.entries(parameters).map(([name, value]) => [name, isSecret(name) ? "***" : redacted(value)]);
  return Object.fromEntries(members) as Value;
}
