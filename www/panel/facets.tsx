/** The facets: for each value the number of rows, and whether it is chosen. */

import { useRef, useState } from "preact/hooks";

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
  return (
    <div class="facets">
      {FACET_NAMES.map((facet) => (
        <FacetGroup key={facet} panel={panel} facet={facet} />
      ))}
    </div>
  );
}

function FacetGroup({ panel, facet }: { panel: Panel; facet: Facet }) {
  const chosen = panel.place.value.view.facets[facet]?.length ?? 0;
  const [isOpen, setOpen] = useState(OPEN.includes(facet) || chosen > 0);
  const isHeld = useRef(false);
  const hold = (): void => void (isHeld.current = true);
  const release = (): void => void (isHeld.current = false);
  return (
    <details
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      {...{ onPointerEnter: hold, onFocusIn: hold, onPointerLeave: release, onFocusOut: release }}
    >
      <summary>
        {t().facets[facet]}
        {chosen > 0 && <span class="badge">{chosen}</span>}
      </summary>
      {/* Values are counted only where they are shown. */}
      {isOpen && <Values panel={panel} facet={facet} isHeld={isHeld} />}
    </details>
  );
}

interface ValuesProperties {
  panel: Panel;
  facet: Facet;
  /** Whether values keep their places, because the pointer or the focus is on them. */
  isHeld: { readonly current: boolean };
}

function Values({ panel, facet, isHeld }: ValuesProperties) {
  const texts = t();
  const [isExpanded, setExpanded] = useState(false);
  const { view } = panel.place.value;
  const chosen = view.facets[facet] ?? [];
  const counts = panel.arrangement.value.counts(facet);
  // A chosen value stays in sight without rows.
  const all = new Map<string, number>([...chosen.map((value) => [value, counts.get(value) ?? 0] as const), ...counts]);
  all.delete("");
  const isChosen = (value: string): boolean => chosen.includes(value);
  const places = useRef<ReadonlyMap<string, number>>(new Map());
  const placeOf = (value: string): number => (isHeld.current ? (places.current.get(value) ?? Infinity) : 0);
  const values = [...all].sort(
    ([a, aCount], [b, bCount]) =>
      // Equal places are both infinite, whose difference is not a number.
      (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)) ||
      Number(isChosen(b)) - Number(isChosen(a)) ||
      bCount - aCount ||
      (a < b ? -1 : 1),
  );
  places.current = new Map(values.map(([value], place) => [value, place]));
  if (values.length === 0) return <p class="hint">{texts.none}</p>;
  const shown = values.slice(0, isExpanded ? MOST : FEW);
  const toggle = (value: string): void => {
    const next = isChosen(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    panel.show({ facets: { ...view.facets, [facet]: next } });
  };
  return (
    <>
      <ul aria-label={texts.facets[facet]}>
        {shown.map(([value, count]) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(value)}
                data-facet={facet}
                value={value}
                onChange={() => toggle(value)}
              />
              <span class="value">{valueText(facet, value)}</span>
              <span class="count">{count}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > FEW && (
        <Button kind="link" onClick={() => setExpanded(!isExpanded)}>
          {isExpanded ? texts.fewer : texts.more(values.length - FEW)}
        </Button>
      )}
    </>
  );
}
