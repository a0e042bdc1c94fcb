/** What narrows the rows, chooses the columns, and exports. */

import { useEffect, useRef } from "preact/hooks";

import { Button } from "../shared/controls.js";
import { COLUMNS, type Facet } from "./arrange.js";
import { download, downloadJson, toCsv } from "./export.js";
import type { Panel } from "./panel.js";
import type { Resource } from "./resource.js";
import { t, valueText } from "./texts.js";

/** The hours and days of the reports until the user changes them. */
const IDLE_HOURS = 4;
const EXPIRING_DAYS = 30;

export function Toolbar({ panel }: { panel: Panel }) {
  const texts = t();
  const { view } = panel.place.value;
  const { idleHours, expiringDays } = view;
  const report = idleHours !== undefined ? "idle" : expiringDays !== undefined ? "expiring" : "all";
  const showReport = (next: string): void =>
    panel.show({
      idleHours: next === "idle" ? IDLE_HOURS : undefined,
      expiringDays: next === "expiring" ? EXPIRING_DAYS : undefined,
      ...(next === "expiring" && { sort: "expires", descending: false }),
    });
  return (
    <div class="toolbar" role="search" aria-label={texts.filter}>
      <input
        type="search"
        name="filter"
        aria-label={texts.filter}
        aria-keyshortcuts="/"
        placeholder={texts.filterHint}
        value={view.text}
        onInput={(event) => panel.show({ text: event.currentTarget.value })}
      />
      <select
        name="report"
        aria-label={texts.report}
        value={report}
        onChange={(event) => showReport(event.currentTarget.value)}
      >
        <option value="all">{texts.reports.all}</option>
        <option value="idle">{texts.reports.idle}</option>
        <option value="expiring">{texts.reports.expiring}</option>
      </select>
      {idleHours !== undefined && (
        <Amount
          name="idle-hours"
          label={texts.idleHours}
          value={idleHours}
          onChange={(hours) => panel.show({ idleHours: hours })}
        />
      )}
      {expiringDays !== undefined && (
        <Amount
          name="expiring-days"
          label={texts.expiringDays}
          value={expiringDays}
          onChange={(days) => panel.show({ expiringDays: days })}
        />
      )}
      <Menu label={texts.columnsTitle}>
        {COLUMNS.map((column) => (
          <label key={column} class="check">
            <input
              type="checkbox"
              value={column}
              checked={panel.columns.value.includes(column)}
              disabled={column === "name"}
              onChange={() => {
                const shown = panel.columns.value;
                const isShown = shown.includes(column);
                panel.columns.value = isShown ? shown.filter((other) => other !== column) : [...shown, column];
              }}
            />
            {texts.columns[column]}
          </label>
        ))}
      </Menu>
      <Menu label={texts.export}>
        <Button onClick={() => exportCsv(panel)}>{texts.exportCsv}</Button>
        <Button
          onClick={() =>
            downloadJson(
              "resources.json",
              rowsOf(panel).map(({ fields, ...row }) => ({ ...row, fields })),
            )
          }
        >
          {texts.exportJson}
        </Button>
      </Menu>
    </div>
  );
}

/** The chosen values, each with a button that drops it. */
export function Chips({ panel }: { panel: Panel }) {
  const texts = t();
  const { facets } = panel.place.value.view;
  const chips = Object.entries(facets).flatMap(([facet, values]) =>
    values.map((value) => ({ facet: facet as Facet, value })),
  );
  if (chips.length === 0) return null;
  const drop = (facet: Facet, value: string): void =>
    panel.show({ facets: { ...facets, [facet]: facets[facet]?.filter((other) => other !== value) ?? [] } });
  return (
    <p class="chips">
      {chips.map(({ facet, value }) => (
        <Button key={`${facet} ${value}`} onClick={() => drop(facet, value)}>
          <span class="hidden">{texts.drop} </span>
          {texts.facets[facet]}: {valueText(facet, value)} <span aria-hidden="true">×</span>
        </Button>
      ))}
      <Button kind="link" onClick={() => panel.show({ facets: {} })}>
        {texts.dropAll}
      </Button>
    </p>
  );
}

function Amount({
  name,
  label,
  value,
  onChange,
}: {
  name: string;
  label: string;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <label class="amount">
      <input
        type="number"
        name={name}
        min={0}
        max={9999}
        value={value}
        onInput={({ currentTarget: { valueAsNumber } }) => {
          if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0) onChange(valueAsNumber);
        }}
      />
      {label}
    </label>
  );
}

/** A button that opens a group of controls. Escape and a click elsewhere close it. */
function Menu({ label, children }: { label: string; children: preact.ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      if (!menu.current?.contains(event.target as Node)) menu.current?.removeAttribute("open");
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        event.stopPropagation();
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary class="button">{label}</summary>
      <div class="menu-items card">{children}</div>
    </details>
  );
}

/** The rows of the view. */
function rowsOf(panel: Panel): Resource[] {
  return panel.arrangement.value.keys.flatMap((key) => panel.inventory.get(key) ?? []);
}

function exportCsv(panel: Panel): void {
  const columns = COLUMNS.filter((column) => column !== "idle");
  const cells = rowsOf(panel).map((row) => [
    ...columns.map((column) => [row[column]].flat().join(" ")),
    panel.idle.value.get(row.key)?.toFixed(1),
  ]);
  download("resources.csv", "text/csv", toCsv([...columns, "idle"], cells));
}
