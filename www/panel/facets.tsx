/** The facets: for each value the number of rows, and whether it is chosen. */

import { useState } from "preact/hooks";

import { Button } from "../shared/controls.js";
import { type Facet, FACET_NAMES } from "./arrange.js";
import type { Panel } from "./panel.js";
import { t, valueText } from "./texts.js";

/** The values that a facet shows at first, and at most. */
const FEW = 5;
const MOST = 200;

/** Facets that are open at first. */
const OPEN: readonly Facet[] = ["state", "connection", "charge", "cloud", "region"];

export function Facets({ panel }: { panel: Panel }) {
  const { counts } = panel.arrangement.value;
  return (
    <div class="facets">
      {FACET_NAMES.map((facet) => (
        <Values key={facet} panel={panel} facet={facet} counts={counts[facet]} />
      ))}
    </div>
  );
}

function Values({ panel, facet, counts }: { panel: Panel; facet: Facet; counts: ReadonlyMap<string, number> }) {
  const texts = t();
  const [isExpanded, setExpanded] = useState(false);
  const { view } = panel.place.value;
  const chosen = view.facets[facet] ?? [];
  // A chosen value stays in sight without rows.
  const values = [...new Set([...chosen, ...counts.keys()])]
    .filter((value) => value !== "")
    .sort((a, b) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || count(b) - count(a) || (a < b ? -1 : 1));
  function count(value: string): number {
    return counts.get(value) ?? 0;
  }
  if (values.length === 0) return null;
  const shown = values.slice(0, isExpanded ? MOST : FEW);
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    panel.show({ facets: { ...view.facets, [facet]: next } });
  };
  return (
    <details open={OPEN.includes(facet) || chosen.length > 0}>
      <summary>
        {texts.facets[facet]}
        {chosen.length > 0 && <span class="badge">{chosen.length}</span>}
      </summary>
      <ul aria-label={texts.facets[facet]}>
        {shown.map((value) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                data-facet={facet}
                value={value}
                onChange={() => toggle(value)}
              />
              <span class="value">{valueText(facet, value)}</span>
              <span class="count">{count(value)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > FEW && (
        <Button kind="link" onClick={() => setExpanded(!isExpanded)}>
          {isExpanded ? texts.fewer : texts.more(values.length - FEW)}
        </Button>
      )}
    </details>
  );
}
