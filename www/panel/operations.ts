/** The catalogue's operations, for the form. Loaded when the form is opened. */

import type { Operation } from "edgedesk/ecd";

import bcc from "../../catalogue/bcc.json" with { type: "json" };
import descriptions from "../../catalogue/descriptions.json" with { type: "json" };
import ecd from "../../catalogue/ecd-2020-09-30.json" with { type: "json" };
import wuying from "../../catalogue/ecd-2020-10-02.json" with { type: "json" };
import type { Api } from "./cloud.js";
import { endUserApi } from "./end-user.js";
import type { Panel } from "./panel.js";
import type { ApiName } from "./resource.js";

/** A parameter. */
export interface Parameter {
  name: string;
  type: string;
  required?: boolean;
  values?: readonly string[];
  closed?: boolean;
  default?: unknown;
  unit?: string;
  items?: { type: string };
  secret?: boolean;
  description?: string;
}

/** An operation of the catalogue. */
export interface Entry {
  name: string;
  summary: string;
  effect: "read" | "write" | "settle" | "once";
  paid?: boolean;
  method?: string;
  path?: string;
  action?: string;
  request: readonly Parameter[];
}

/** Parameters that the client and the gateway fill in. */
const FILLED_IN = ["RegionId", "ClientToken", "clientToken"];

/** Parameters that take ids of desktops or instances. */
const IDS = ["DesktopId", "InstanceIds", "ResourceId", "instanceIds", "instanceId", "InstanceId"];

export const OPERATIONS: Readonly<Record<ApiName, readonly Entry[]>> = {
  ecd: ecd.operations as unknown as readonly Entry[],
  wuying: wuying.operations as unknown as readonly Entry[],
  bcc: bcc.operations as unknown as readonly Entry[],
};

/** The APIs of the form: those of the clouds, and that of end users. */
export function apisOf({ clouds, config, activity }: Panel): readonly Api[] {
  return [...clouds, endUserApi(config.endUsers, activity.observe("wuying"))];
}

/** The parameters that the user enters: required ones first. */
export function parametersOf({ request }: Entry): Parameter[] {
  const entered = request.filter(({ name }) => !FILLED_IN.includes(name));
  return [...entered.filter(({ required }) => required), ...entered.filter(({ required }) => !required)];
}

export function descriptionOf(api: ApiName, { name, description }: Parameter): string {
  const known = descriptions[api === "bcc" ? "baidu" : "alibaba"] as Readonly<Record<string, string>>;
  return description ?? known[name] ?? "";
}

/** Whether a parameter takes ids of desktops or instances. */
export function takesIds({ name }: Parameter): boolean {
  return IDS.includes(name);
}

/** The operation for a client. The gateway or the vendor checks its parameters, so that the page needs no schema. */
export function operationOf({ name, effect, method, path, action }: Entry): Operation<any, any, object> {
  return {
    action: name,
    ...((effect === "read" || effect === "once") && { effect }),
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path: action === undefined ? path : `${path}?${action}` }),
  };
}

/** Thrown for a text that is not a value of its parameter. */
export class NotAValue extends Error {
  constructor(readonly parameter: string) {
    super(parameter);
  }
}

/** Reads the value that the user entered; undefined for an empty field. */
export function valueOf({ name, type, items }: Parameter, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  switch (type) {
    case "string":
      return text;
    case "boolean":
      return trimmed === "true";
    case "integer":
      // Digits: a number would lose those beyond 2^53.
      if (!/^-?\d+$/.test(trimmed)) throw new NotAValue(name);
      return Number.isSafeInteger(Number(trimmed)) ? Number(trimmed) : trimmed;
    case "number":
      if (!Number.isFinite(Number(trimmed))) throw new NotAValue(name);
      return Number(trimmed);
    case "array":
      if (items?.type === "string") return trimmed.split(/\s*\n\s*/);
  }
  try {
    return JSON.parse(trimmed);
  } catch {
    throw new NotAValue(name);
  }
}
