import { ApiError } from "../api-error.js";
import { type Entry, ecdEntries } from "../catalogue.js";
import { type RawRequest, header } from "../http/raw-request.js";
import { cataloguedOperation } from "./catalogued-operation.js";
import type { Operation, Operations, UserOperation } from "./operation.js";
import { adminOperations } from "./operations-admin.js";
import { enduserOperations } from "./operations-enduser.js";
import { stsOperations } from "./operations-sts.js";
import { type Parameters, missing } from "./parameters.js";
import { sampleOperation } from "./sample-operation.js";

interface Api {
  readonly operations: Operations;
  /** Whether calls may be unsigned. */
  readonly allowsAnonymous: boolean;
}

const adminEntries = ecdEntries["2020-09-30"]!;

const apis: Readonly<Record<string, Api>> = {
  "2020-09-30": {
    operations: Object.fromEntries(
      Object.entries(adminOperations).map(([name, run]) => [name, cataloguedOperation(adminEntries[name]!, run)]),
    ),
    allowsAnonymous: false,
  },
  "2020-10-02": { operations: enduserOperations, allowsAnonymous: true },
  "2015-04-01": { operations: stsOperations, allowsAnonymous: false },
};

/** A requested operation. */
export interface Route {
  readonly name: string;
  readonly operation: Operation | UserOperation;
  /** Whether the call may be unsigned. */
  readonly allowsAnonymous: boolean;
}

/** The operation that the request asks for; throws where there is none. */
export function route(request: RawRequest, parameters: Parameters): Route {
  const version = versionOf(request, parameters) ?? missing("Version");
  const name = actionOf(request, parameters) ?? missing("Action");
  const api = lookUp(apis, version);
  if (!api) {
    throw new ApiError(400, "InvalidVersion", "Specified parameter Version is not valid.").because({
      sentence: "The emulator has no API of this version.",
      expected: `one of ${Object.keys(apis).join(", ")}`,
      received: version,
    });
  }
  const entry = entryOf(request, parameters);
  const operation = lookUp(api.operations, name) ?? (entry && sampleOperation(entry));
  if (!operation) {
    const message = "Specified api is not found, please check your url and method.";
    throw new ApiError(404, "InvalidAction.NotFound", message).because({
      sentence: `The API ${version} has no operation of this name in the catalogue.`,
      received: name,
    });
  }
  return { name, operation, allowsAnonymous: api.allowsAnonymous };
}

/** The name of the requested operation, whether or not it exists. */
export function actionOf(request: RawRequest, parameters: Parameters): string | undefined {
  return parameters.text("Action") ?? header(request, "x-acs-action");
}

/** The catalogue's entry for the requested operation. */
export function entryOf(request: RawRequest, parameters: Parameters): Entry | undefined {
  const entries = lookUp(ecdEntries, versionOf(request, parameters) ?? "");
  return entries && lookUp(entries, actionOf(request, parameters) ?? "");
}

function versionOf(request: RawRequest, parameters: Parameters): string | undefined {
  return parameters.text("Version") ?? header(request, "x-acs-version");
}

// Own properties only: `constructor` is not an operation.
function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
