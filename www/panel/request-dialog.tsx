/** The request of a call in the log: what the page sent, what was signed, and what the response tells of the signature. */

import { useMemo } from "preact/hooks";

import { Alert, Button, Dialog } from "../shared/controls.js";
import type { Entry, SentRequest } from "./activity.js";
import type { Inspection } from "./cloud.js";
import { Code, InspectionText } from "./inspection.js";
import { toJson } from "./json.js";
import { apisOf, operationOf, OPERATIONS } from "./operations.js";
import type { Panel } from "./panel.js";
import { t } from "./texts.js";
import { viewTexts } from "./view-texts.js";

export function RequestDialog({ panel, entry, onClose }: { panel: Panel; entry: Entry; onClose: () => void }) {
  const texts = viewTexts().inspection;
  const request = panel.activity.requestOf(entry);
  const inspection = useMemo(() => request && inspectionOf(panel, entry, request), [panel, entry]);
  const { signature, outcome, code } = entry;
  return (
    <Dialog title={texts.of(entry.operation)} onClose={onClose}>
      <div class="inspection">
        <Alert kind={signature === "refused" ? "error" : "info"}>
          {texts.verdicts[signature]}
          {outcome === "failed" && signature === "accepted" && ` ${texts.refusedFor(code ?? "")}`}
        </Alert>
        {request ? (
          <Code title={entry.api === "wuying" ? texts.sent : texts.sentToGateway} text={requestText(request)} />
        ) : (
          <p class="empty">{texts.gone}</p>
        )}
        {inspection && <InspectionText inspection={inspection} />}
      </div>
      <div class="actions">
        <Button onClick={onClose}>{t().close}</Button>
      </div>
    </Dialog>
  );
}

function requestText({ method, url, headers, body }: SentRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url}`, ...lines, "", toJson(body, 2)].join("\n");
}

/** The request that the gateway signed, built again; undefined if nothing was signed. */
function inspectionOf(
  panel: Panel,
  { api, operation, signature }: Entry,
  { body }: SentRequest,
): Inspection | undefined {
  const known = OPERATIONS[api].find(({ name }) => name === operation);
  const { parameters, region } = body as { parameters?: object; region?: string };
  if (signature === "none" || !known || !parameters) return undefined;
  const signed = apisOf(panel).find(({ name }) => name === api);
  try {
    return signed?.inspect(operationOf(known), parameters, region ?? signed.regions[0]!);
  } catch {
    // A parameter whose secret is hidden may be no value of its type.
    return undefined;
  }
}
