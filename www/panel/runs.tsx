/** The runs: their progress, and the outcome of each resource. */

import { useEffect, useState } from "preact/hooks";

import { Alert, Button, Dialog } from "../shared/controls.js";
import type { Action } from "./cloud.js";
import { download, downloadJson, toCsv } from "./export.js";
import type { Panel } from "./panel.js";
import { problemDetails, ProblemText } from "./problem-text.js";
import { problemOf } from "./problem.js";
import { type Item, OUTCOMES, type Run } from "./run.js";
import { numberText, t, timeText } from "./texts.js";

/** The most items that a run lists for an outcome. */
const MOST_ITEMS = 200;

/** What reverses an action. */
const UNDO: Readonly<Partial<Record<Action, Action>>> = { start: "stop", stop: "start" };

export function Runs({ panel }: { panel: Panel }) {
  const texts = t();
  const runs = panel.runs.value;
  return (
    <section class="runs" aria-label={texts.runs}>
      {runs.slice(0, 3).map((run) => (
        <RunCard key={run.id} panel={panel} run={run} />
      ))}
    </section>
  );
}

function RunCard({ panel, run }: { panel: Panel; run: Run }) {
  const texts = t();
  const counts = run.counts;
  const isActive = run.isActive.value;
  const settled = run.items.size - counts.waiting;
  return (
    <div class="run card" data-action={run.action} data-active={isActive}>
      <p>
        <strong>{texts.actions[run.action].title(run.items.size)}</strong>{" "}
        <span class="hint">{timeText(run.startedAt)}</span>
      </p>
      {isActive && (
        <progress aria-label={texts.actions[run.action].title(run.items.size)} value={settled} max={run.items.size} />
      )}
      <p class="counts" role="status">
        {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
          <span key={outcome} data-outcome={outcome}>
            {texts.outcomes[outcome]} <b>{numberText(counts[outcome])}</b>
          </span>
        ))}
      </p>
      <div class="actions">
        {isActive && <Button onClick={() => run.cancel()}>{texts.cancelRun}</Button>}
        <RunActions panel={panel} run={run} />
        <Button onClick={() => (panel.dialog.value = { kind: "run", run })}>{texts.outcomesOf}</Button>
        {!isActive && (
          <Button
            aria-label={texts.dismiss}
            onClick={() => (panel.runs.value = panel.runs.value.filter((other) => other !== run))}
          >
            <span aria-hidden="true">×</span>
          </Button>
        )}
      </div>
    </div>
  );
}

/** What can be done about a run that has ended. */
function RunActions({ panel, run }: { panel: Panel; run: Run }) {
  const texts = t();
  const [isChecking, setChecking] = useState(false);
  const [error, setError] = useState<unknown>();
  if (run.isActive.value) return null;
  const counts = run.counts;
  const undo = UNDO[run.action];
  const check = async (): Promise<void> => {
    setChecking(true);
    setError(undefined);
    try {
      await run.checkNow(panel.inventory);
      panel.message.value = texts.checked;
    } catch (reason) {
      setError(reason);
    } finally {
      setChecking(false);
    }
  };
  return (
    <>
      {counts.ambiguous + counts.interrupted > 0 && (
        <Button name="check" kind="primary" busy={isChecking} onClick={() => void check()}>
          {texts.checkNow}
        </Button>
      )}
      {counts.failed + counts["not-tried"] > 0 && (
        <Button name="retry" onClick={() => panel.ask(run.action, run.keys("failed", "not-tried"))}>
          {texts.retry(counts.failed + counts["not-tried"])}
        </Button>
      )}
      {undo && counts.done > 0 && (
        <Button name="undo" onClick={() => panel.ask(undo, run.keys("done"))}>
          {texts.actions[undo].undo}
        </Button>
      )}
      {error !== undefined && <ProblemText problem={problemOf(error)} />}
    </>
  );
}

export function RunDialog({ panel, run, onClose }: { panel: Panel; run: Run; onClose: () => void }) {
  const texts = t();
  const counts = run.counts;
  const items = [...run.items.values()];
  // A dialog of a run that was dismissed has nothing to show.
  useEffect(() => {
    if (!panel.runs.value.includes(run)) onClose();
  }, [panel.runs.value]);
  return (
    <Dialog title={texts.actions[run.action].title(run.items.size)} onClose={onClose}>
      {run.problem.value && <ProblemText problem={run.problem.value} />}
      {counts.ambiguous + counts.interrupted > 0 && <Alert kind="info">{texts.ambiguousHint}</Alert>}
      <div class="outcomes">
        {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
          <details key={outcome} open={outcome !== "done"}>
            <summary data-outcome={outcome}>
              {texts.outcomes[outcome]} {numberText(counts[outcome])}
            </summary>
            <ul>
              {items
                .filter((item) => item.outcome === outcome)
                .slice(0, MOST_ITEMS)
                .map((item) => (
                  <ItemLine key={item.key} item={item} />
                ))}
            </ul>
            {counts[outcome] > MOST_ITEMS && <p class="hint">{texts.moreInExport(counts[outcome] - MOST_ITEMS)}</p>}
          </details>
        ))}
      </div>
      <div class="actions">
        <RunActions panel={panel} run={run} />
        <Button onClick={() => exportRun(run)}>{texts.exportCsv}</Button>
        <Button onClick={() => downloadJson("run.json", run)}>{texts.exportJson}</Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </Dialog>
  );
}

function ItemLine({ item }: { item: Item }) {
  const texts = t();
  const { name, key, problem, inferred, requestId, orderId } = item;
  return (
    <li data-key={key}>
      <strong>{name}</strong> <small>{key}</small>
      {problem && (
        <p>
          {texts.problems[problem.kind]} <small>{problemDetails(problem)}</small>
        </p>
      )}
      {inferred && <p class="hint">{texts.inferred}</p>}
      {orderId && <small>{texts.order(orderId)}</small>}
      {requestId && <small>{texts.request(requestId)}</small>}
    </li>
  );
}

function exportRun({ items }: Run): void {
  const header = ["key", "name", "outcome", "code", "detail", "requestId", "orderId"];
  const rows = [...items.values()].map(({ key, name, outcome, problem, requestId, orderId }) => [
    ...[key, name, outcome, problem?.code, problem?.detail],
    ...[requestId ?? problem?.requestId, orderId],
  ]);
  download("run.csv", "text/csv", toCsv(header, rows));
}
