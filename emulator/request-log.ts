import type { ReceivedRequest } from "./cloud.js";
import type { RequestDetails, RequestLog, RequestSummary } from "./control-api.js";
import { type Pair, decodeForm, decodeQuery } from "./http/raw-request.js";
import { redactJson, redactPairs } from "./redact.js";

/* The request log as the control API shows it: without secrets. */

/** The longest text of a value, in characters. */
const MAX_LENGTH = 4000;

/** The entries after an id. */
export function logAfter(requests: readonly ReceivedRequest[], after: number): RequestLog {
  return { first: requests[0]?.id ?? after + 1, items: requests.filter(({ id }) => id > after).map(summary) };
}

function summary({ id, at, method, operation, status, durationMs, fault, refusal }: ReceivedRequest): RequestSummary {
  return { id, at, method, operation, status, durationMs, fault, code: refusal?.code, reason: refusal?.reason };
}

/** An entry with all that was received. */
export function details(request: ReceivedRequest): RequestDetails {
  const { host, pathname, search } = new URL(request.url);
  const { headers, body } = request;
  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  // Alibaba's requests are on the root path, and a plus in their query is a space.
  const query = (pathname === "/" ? decodeForm : decodeQuery)(search.slice(1));
  return {
    ...summary(request),
    host: headers["host"] ?? host,
    path: pathname,
    headers: redacted(Object.entries(headers)),
    parameters: redacted([...query, ...(isForm ? decodeForm(body) : [])]),
    body: isForm || body === "" ? undefined : bodyText(body),
    refusal: request.refusal,
  };
}

function redacted(pairs: readonly Pair[]): Pair[] {
  return redactPairs(pairs).map(([name, value]) => [name, shortened(value)]);
}

/** A body as indented JSON. Other bodies are not shown, because their secrets have no names. */
function bodyText(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return `${body.length} characters that are not JSON`;
  }
  return shortened(JSON.stringify(redactJson(value), undefined, 2));
}

function shortened(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)}…`;
}
