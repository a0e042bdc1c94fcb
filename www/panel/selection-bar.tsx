/** The selection: how many, and what to do with them. */

import { Button } from "../shared/controls.js";
import { ACTIONS } from "./cloud.js";
import type { Panel } from "./panel.js";
import { numberText, t } from "./texts.js";

export function SelectionBar({ panel }: { panel: Panel }) {
  const texts = t();
  const selection = panel.selection.value;
  const { keys } = panel.arrangement.value;
  const hidden = selection.size - panel.selectedRows.value;
  const clouds = panel.selectedClouds.value;
  const refusals = ACTIONS.map((action) => [action, panel.rights.refusal(action, clouds)] as const);
  return (
    <div class="selection-bar" role="toolbar" aria-label={texts.selection} data-count={selection.size}>
      <p role="status">
        <strong>{texts.selected(selection.size)}</strong>
        {hidden > 0 && <span class="hint"> {texts.selectedHidden(hidden)}</span>}
      </p>
      {refusals.map(([action, reason]) => (
        <Button
          key={action}
          data-action={action}
          busy={selection.size === 0 || reason !== undefined}
          aria-describedby={reason === undefined ? undefined : "refusals"}
          onClick={() => panel.ask(action, selection)}
        >
          {texts.actions[action].button}
        </Button>
      ))}
      {clouds.includes("ecd") && (
        <Button name="timers" onClick={() => (panel.dialog.value = { kind: "timers", keys: [...selection] })}>
          {texts.setTimers}
        </Button>
      )}
      <Button busy={selection.size === 0} onClick={() => panel.openOperation(clouds[0]!, undefined, selection)}>
        {texts.otherOperation}
      </Button>
      {panel.selectedRows.value < keys.length && (
        <Button kind="link" onClick={() => panel.selectAll()}>
          {texts.selectAllMatching(numberText(keys.length))}
        </Button>
      )}
      {selection.size > 0 && (
        <Button kind="link" onClick={() => (panel.selection.value = new Set())}>
          {texts.clear}
        </Button>
      )}
      <p class="hint" id="refusals">
        {refusals
          .filter(([, reason]) => reason !== undefined)
          .map(([action, reason]) => `${texts.actions[action].button}: ${reason}`)
          .join(" ")}
      </p>
    </div>
  );
}
