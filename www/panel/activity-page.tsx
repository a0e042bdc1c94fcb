/** The log of calls: who, what, with which outcome and request id. */

import { useState } from "preact/hooks";

import { Button } from "../shared/controls.js";
import { type Entry, isRead } from "./activity.js";
import { download, downloadJson, toCsv } from "./export.js";
import type { Panel } from "./panel.js";
import { instantText, numberText, t } from "./texts.js";
import { viewTexts } from "./view-texts.js";

/** The most entries that the page shows; exports have all. */
const MOST = 300;

export function ActivityPage({ panel }: { panel: Panel }) {
  const texts = t();
  const views = viewTexts();
  const [hasReads, setReads] = useState(false);
  const entries = panel.activity.entries.value.filter((entry) => hasReads || !isRead(entry));
  return (
    <section class="page" aria-labelledby="activity-title">
      <h1 id="activity-title">{views.activity.title}</h1>
      <p class="hint">{views.activity.intro}</p>
      <div class="actions">
        <label class="check">
          <input
            type="checkbox"
            name="reads"
            checked={hasReads}
            onChange={(event) => setReads(event.currentTarget.checked)}
          />
          {views.activity.reads}
        </label>
        <Button onClick={() => exportCsv(entries)}>{texts.exportCsv}</Button>
        <Button onClick={() => downloadJson("activity.json", entries)}>{texts.exportJson}</Button>
      </div>
      {entries.length === 0 ? (
        <p class="empty">{views.activity.none}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={views.activity.title}>
          <table>
            <thead>
              <tr>
                {views.activity.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.slice(0, MOST).map((entry, at) => (
                <Line key={entries.length - at} panel={panel} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {entries.length > MOST && <p class="hint">{texts.moreInExport(entries.length - MOST)}</p>}
    </section>
  );
}

function Line({ panel, entry }: { panel: Panel; entry: Entry }) {
  const texts = t();
  const views = viewTexts();
  const { time, user, operation, outcome, signature, code, requestId, duration, attempts } = entry;
  return (
    <tr>
      <td>{instantText(new Date(time).toISOString())}</td>
      <td>{user}</td>
      <td>
        <Button kind="link" onClick={() => (panel.dialog.value = { kind: "request", entry })}>
          {operation}
        </Button>
      </td>
      <td data-outcome={outcome}>
        {texts.outcomes[outcome]} {code && <small>{code}</small>}
      </td>
      <td>{views.activity.signatures[signature]}</td>
      <td class="id">{requestId}</td>
      <td class="number">{views.activity.took(numberText(duration), attempts)}</td>
    </tr>
  );
}

function exportCsv(entries: readonly Entry[]): void {
  const header = [
    "time",
    "user",
    "api",
    "operation",
    "outcome",
    "signature",
    "code",
    "requestId",
    "duration",
    "attempts",
  ];
  const rows = entries.map(
    ({ time, user, api, operation, outcome, signature, code, requestId, duration, attempts }) => [
      ...[new Date(time).toISOString(), user, api, operation, outcome],
      ...[signature, code, requestId, duration, attempts],
    ],
  );
  download("activity.csv", "text/csv", toCsv(header, rows));
}
