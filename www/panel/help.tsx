import { Button, Dialog } from "../shared/controls.js";
import type { Panel } from "./panel.js";
import { t } from "./texts.js";
import { viewTexts } from "./view-texts.js";

/** The keys of the panel, and whether single keys are shortcuts. */
export function Help({ panel, onClose }: { panel: Panel; onClose: () => void }) {
  const texts = t();
  const views = viewTexts();
  return (
    <Dialog title={views.help.title} onClose={onClose}>
      <dl class="keys">
        {views.help.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={panel.hasShortcuts.value}
          onChange={(event) => (panel.hasShortcuts.value = event.currentTarget.checked)}
        />
        {views.help.shortcuts}
      </label>
      <div class="actions">
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </Dialog>
  );
}
