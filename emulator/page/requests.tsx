/** The request log: a filter, and the details with the reason of a refusal. */

import { useEffect, useState } from "preact/hooks";

import { Field } from "../../www/shared/controls.js";
import type { RequestDetails, RequestSummary } from "../control-api.js";
import type { Refusal } from "../refusal.js";
import type { Difference, SignatureReport } from "../signature-diagnosis.js";
import type { Emulator } from "./emulator.js";
import { t, timeText } from "./texts.js";

/** The most requests that are shown. */
const SHOWN = 200;

export function Requests({ emulator }: { emulator: Emulator }) {
  const [filter, setFilter] = useState("");
  const [refusedOnly, setRefusedOnly] = useState(false);
  const texts = t().requests;
  const all = emulator.requests.value;
  const matching = all.filter((request) => (!refusedOnly || isRefused(request)) && matches(request, filter));
  return (
    <>
      <div class="filter">
        <Field
          type="search"
          label={texts.filter}
          hint={texts.filterHint}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={refusedOnly}
            onChange={(event) => setRefusedOnly(event.currentTarget.checked)}
          />
          {texts.refusedOnly}
        </label>
      </div>
      <p class="hint" role="status">
        {all.length === 0
          ? texts.none
          : matching.length === 0
            ? texts.noMatch
            : texts.count(matching.length, all.length)}
        {matching.length > SHOWN && ` ${texts.latest(SHOWN)}`}
      </p>
      <ul class="list">
        {matching.slice(0, SHOWN).map((request) => (
          <li key={request.id} class="card">
            <Request emulator={emulator} request={request} />
          </li>
        ))}
      </ul>
    </>
  );
}

function isRefused({ status, durationMs }: RequestSummary): boolean {
  return status >= 400 || (status === 0 && durationMs !== undefined);
}

function matches({ operation, code, reason, status, fault, method }: RequestSummary, filter: string): boolean {
  const text = [operation, code, reason, status, fault, method].join(" ").toLowerCase();
  return filter
    .toLowerCase()
    .split(" ")
    .every((word) => text.includes(word));
}

function Request({ emulator, request }: { emulator: Emulator; request: RequestSummary }) {
  const [open, setOpen] = useState(false);
  const texts = t().requests;
  const { at, operation, method, status, durationMs, code, fault, reason } = request;
  const outcome = durationMs === undefined ? texts.pending : status === 0 ? texts.dropped : String(status);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <time>{timeText(at)}</time> <strong>{operation ?? `${method}, ${texts.unnamed}`}</strong>{" "}
        <span class={`badge ${isRefused(request) ? "bad" : "good"}`}>{outcome}</span>
        {code && <code>{code}</code>}
        {fault && <span class="badge">{texts.fault(fault)}</span>}
        {reason && <span class="reason">{reason}</span>}
      </summary>
      {open && <Details key={status} emulator={emulator} id={request.id} />}
    </details>
  );
}

function Details({ emulator, id }: { emulator: Emulator; id: number }) {
  const texts = t();
  const [details, setDetails] = useState<RequestDetails | "gone">();
  useEffect(() => {
    emulator.details(id).then(setDetails, () => setDetails("gone"));
  }, [id]);
  if (!details) return <p>{texts.loading}</p>;
  if (details === "gone") return <p>{texts.requests.gone}</p>;
  const { refusal, method, host, path, parameters, headers, body } = details;
  return (
    <div class="details">
      {refusal && <Evidence refusal={refusal} />}
      <h2>{texts.requests.request}</h2>
      <p>
        <code>
          {method} {host}
          {path}
        </code>
      </p>
      <Pairs heading={texts.requests.parameters} pairs={parameters} />
      <Pairs heading={texts.requests.headers} pairs={headers} />
      {body !== undefined && (
        <>
          <h3>{texts.requests.body}</h3>
          <pre>{body}</pre>
        </>
      )}
      <p class="hint">{texts.requests.redaction}</p>
    </div>
  );
}

/** What led to the reason, which the summary has. */
function Evidence({ refusal }: { refusal: Refusal }) {
  const texts = t().requests;
  const { expected, received, resources, signature } = refusal;
  const facts = [
    [texts.expected, expected],
    [texts.received, received],
    [texts.resources, resources?.join("\n")],
  ] as const;
  return (
    <>
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {signature && <Signature report={signature} />}
    </>
  );
}

function Signature({ report: { scheme, server, client, difference } }: { report: SignatureReport }) {
  const texts = t().requests;
  const inCanonical = server.canonicalRequest !== client?.canonicalRequest;
  const at = (isCanonical: boolean) => (isCanonical === inCanonical ? difference : undefined);
  return (
    <>
      <p>
        <code>{scheme}</code>{" "}
        {client && (difference ? texts.difference(difference.line, difference.column) : texts.sameText)}
      </p>
      <div class="comparison">
        <Signed heading={texts.server} text={server.canonicalRequest} difference={at(true)} />
        <Signed heading={texts.client} text={client?.canonicalRequest} difference={at(true)} />
        <Signed heading={texts.stringToSign} text={server.stringToSign} difference={at(false)} />
        <Signed heading={texts.clientStringToSign} text={client?.stringToSign} difference={at(false)} />
      </div>
    </>
  );
}

/** A text that was signed; the character with the difference and those after it are marked. */
function Signed({
  heading,
  text,
  difference,
}: {
  heading: string;
  text: string | undefined;
  difference: Difference | undefined;
}) {
  const start = difference && text !== undefined ? offsetOf(text, difference) : (text?.length ?? 0);
  const end = text?.indexOf("\n", start) ?? -1;
  return (
    <section>
      <h3>{heading}</h3>
      {text === undefined ? (
        <p>{t().requests.unknown}</p>
      ) : (
        <pre>
          {text.slice(0, start)}
          {difference && <mark>{text.slice(start, end < 0 ? undefined : end) || "¶"}</mark>}
          {end >= 0 && difference && text.slice(end)}
        </pre>
      )}
    </section>
  );
}

function offsetOf(text: string, { line, column }: Difference): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

function Pairs({ heading, pairs }: { heading: string; pairs: RequestDetails["headers"] }) {
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <dl>
        {pairs.map(([name, value], index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
