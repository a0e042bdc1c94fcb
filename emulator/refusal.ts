import type { ApiError } from "./api-error.js";
import { REDACTED, isSecret, redactJson } from "./redact.js";
import type { SignatureReport } from "./signature-diagnosis.js";
import { desktopStatus } from "./state/desktop.js";
import { instanceStatus } from "./state/instance.js";
import type { State } from "./state/state.js";
import { formatInstant } from "./time.js";

/** Why a request was refused, for the request log. It contains no secret. */
export interface Refusal {
  /** The vendor's error code; undefined for a preflight request. */
  readonly code?: string;
  /** A sentence. */
  readonly reason: string;
  /** What the request would have to have. */
  readonly expected?: string;
  /** What it has. */
  readonly received?: string;
  /** The desktops and instances that the request names, in the state that they had. */
  readonly resources?: readonly string[];
  /** The comparison of the signature, where it is wrong. */
  readonly signature?: SignatureReport;
}

/** The longest text of a value, in characters. */
const MAX_LENGTH = 300;
/** The most resources. */
const MAX_RESOURCES = 20;

/**
 * Describes an error for the log.
 *
 * @param parameters those of the request, where its operation is catalogued
 */
export function refusalOf(
  { code, message, reason }: ApiError,
  parameters: Readonly<Record<string, unknown>> | undefined,
  state: State,
  now: number,
): Refusal {
  const { sentence = message, parameter, expected, signature } = reason;
  const received = reason.received ?? (parameter && valueText(parameter, parameters));
  const resources = describeNamed(parameters, state, now);
  return {
    code,
    // The vendor's message may repeat a value.
    reason: withoutSecrets(sentence, parameters),
    ...(expected && { expected }),
    ...(received && { received: received.slice(0, MAX_LENGTH) }),
    ...(resources.length > 0 && { resources }),
    ...(signature && { signature }),
  };
}

/** The value of a parameter. */
function valueText(name: string, parameters: Readonly<Record<string, unknown>> = {}): string | undefined {
  const value = parameters[name];
  if (value === undefined || value === "") return undefined;
  if (isSecret(name)) return REDACTED;
  return typeof value === "string" ? value : JSON.stringify(redactJson(value));
}

function withoutSecrets(sentence: string, parameters: unknown): string {
  return secrets(parameters).reduce((text, secret) => text.replaceAll(secret, REDACTED), sentence);
}

/** The values of secret members. Short ones are no secrets and part of many words. */
function secrets(value: unknown): string[] {
  return strings(value).flatMap(([name, text]) => (isSecret(name) && text.length > 3 ? text : []));
}

/** All strings of a value, with the path of each. */
function strings(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => strings(member, `${path}.${name}`));
}

function describeNamed(parameters: unknown, state: State, now: number): string[] {
  const ids = [...new Set(strings(parameters).flatMap(([, text]) => text.split(",")))];
  return ids
    .flatMap((id) => {
      const [desktop, instance] = [state.desktops.get(id), state.instances.get(id)];
      const resource = desktop ?? instance;
      if (!resource) return [];
      const { expiresAt } = resource;
      const charge =
        expiresAt === undefined
          ? "pay-as-you-go"
          : `subscription, ${now < expiresAt ? "ends" : "ended"} ${formatInstant(expiresAt)}`;
      const status = desktop
        ? desktopStatus(desktop, now)
        : instance
          ? instanceStatus(instance, now)
          : resource.status(now);
      const place = desktop && `in ${desktop.facts.region}, of ${desktop.facts.endUserIds.join(", ") || "no user"}`;
      return [[`${id} is ${status}`, charge, place].filter(Boolean).join(", ")];
    })
    .slice(0, MAX_RESOURCES);
}
