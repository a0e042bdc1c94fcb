/**
 * The table of desktops and instances. Only the rows in sight are rendered, and a row that leaves gives its elements to
 * one that enters. On a phone, each row is a card.
 */

import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";

import { COLUMNS, type Column } from "./arrange.js";
import { cellContent } from "./cell.js";
import type { Panel } from "./panel.js";
import { isNarrow } from "./media.js";
import type { Resource } from "./resource.js";
import { t } from "./texts.js";

/** The height of a row and of a card, in pixels: the style sheet has the same. */
const ROW = 40;
const CARD = 104;

/** Rows that are rendered before and after those in sight. */
const OVER = 8;

/** The least width of each column in rem, and its share of the rest. */
const WIDTHS: Readonly<Record<Column, readonly [least: number, share: number]>> = {
  name: [10, 2],
  state: [7.5, 0],
  connection: [9, 0],
  users: [8, 1],
  spec: [11, 0.5],
  charge: [9, 0],
  expires: [7.5, 0],
  idle: [7, 0],
  site: [9, 1],
  region: [8.5, 0],
  cloud: [7, 0],
  ip: [8.5, 0],
  os: [12, 0.5],
  tags: [10, 1],
  id: [14, 0.5],
};

/** The width of the checkbox's column, in rem. */
const CHECK = 2.7;

export function Table({ panel }: { panel: Panel }) {
  const texts = t();
  const scroller = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(600);
  /** The key of the row that the keyboard is at, and of the other end of a range. */
  const current = useSignal<string | undefined>(undefined);
  const anchor = useSignal<string | undefined>(undefined);
  const { keys } = panel.arrangement.value;
  // Rows that are held change too.
  void panel.inventory.version.value;
  const rowHeight = isNarrow.value ? CARD : ROW;
  const chosen = panel.columns.value;
  const columns = useMemo(() => COLUMNS.filter((column) => chosen.includes(column)), [chosen]);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => (height.value = entry!.contentRect.height));
    observer.observe(scroller.current!);
    return () => observer.disconnect();
  }, []);

  const at = current.value === undefined ? -1 : keys.indexOf(current.value);
  const first = Math.max(0, Math.floor(top.value / rowHeight) - OVER);
  const end = Math.min(keys.length, Math.ceil((top.value + height.value) / rowHeight) + OVER);
  const slots = Math.ceil(height.value / rowHeight) + 2 * OVER + 1;
  const shown = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  // The current row keeps the focus while it is scrolled out of sight.
  if (at >= 0 && (at < first || at >= end)) shown.push(at);

  const moveTo = (index: number, extends_: boolean): void => {
    const to = Math.max(0, Math.min(keys.length - 1, index));
    const key = keys[to];
    if (key === undefined) return;
    if (extends_) {
      const from = Math.max(0, keys.indexOf(anchor.value ?? current.value ?? key));
      panel.select(keys.slice(Math.min(from, to), Math.max(from, to) + 1), true);
    } else {
      anchor.value = key;
    }
    current.value = key;
    const view = scroller.current!;
    const [rowTop, room] = [to * rowHeight, view.clientHeight - 2 * rowHeight];
    if (rowTop < view.scrollTop) view.scrollTop = rowTop;
    else if (rowTop > view.scrollTop + room) view.scrollTop = rowTop - room;
    top.value = view.scrollTop;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys of a header's button are its own, and so is Space on a checkbox.
    const target = event.target as HTMLElement;
    if (target.closest(".head") || (event.key === " " && target.matches("input"))) return;
    const page = Math.max(1, Math.floor(height.value / rowHeight) - 2);
    const key = current.value ?? keys[0];
    // Before the first move, the first row has the focus.
    const from = Math.max(0, at);
    const moves: Readonly<Record<string, number>> = {
      ...{ ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + page, PageUp: from - page },
      ...{ Home: 0, End: keys.length - 1 },
    };
    const to = moves[event.key];
    if (to !== undefined) moveTo(to, event.shiftKey);
    else if (event.key === " " && key !== undefined) {
      if (event.shiftKey) moveTo(from, true);
      else panel.select([key], !panel.selection.value.has(key));
    } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) panel.selectAll();
    else if (event.key === "Enter" && key !== undefined) panel.openDetails(key);
    else if (event.key === "Escape" && panel.selection.value.size > 0) panel.selection.value = new Set();
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const key = target.closest<HTMLElement>(".row")?.dataset["key"];
    if (key === undefined) return;
    if (event.shiftKey) moveTo(keys.indexOf(key), true);
    else {
      const isSelecting = target.matches("input") || event.ctrlKey || event.metaKey;
      if (isSelecting) panel.select([key], !panel.selection.value.has(key));
      else panel.openDetails(key);
      anchor.value = key;
    }
    current.value = key;
  };

  return (
    <div
      class="table"
      role="grid"
      aria-label={texts.table}
      aria-rowcount={keys.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      style={widthsOf(columns)}
      ref={scroller}
      onScroll={(event) => (top.value = event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <Header panel={panel} columns={columns} />
      <div
        class="body"
        role="rowgroup"
        style={{ height: `${keys.length * rowHeight}px` }}
        onClick={onClick}
        onPointerEnter={() => (panel.isHeld.value = true)}
        onPointerLeave={() => (panel.isHeld.value = false)}
      >
        {shown.map((index) => {
          const key = keys[index]!;
          const resource = panel.inventory.get(key);
          if (!resource) return null;
          return (
            <Row
              // The row with the focus keeps its element.
              key={index === at ? "current" : index % slots}
              {...{ resource, columns, index }}
              top={index * rowHeight}
              idle={panel.idle.value.get(key)}
              isSelected={panel.selection.value.has(key)}
              isOpen={panel.place.value.details === key}
              isFirst={at < 0 && index === 0}
              isCurrent={index === at}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The widths of the columns, for the style sheet: rows are grids of their own. */
function widthsOf(columns: readonly Column[]): Record<string, string> {
  const least = columns.reduce((sum, column) => sum + WIDTHS[column][0], CHECK);
  const tracks = columns.map((column) => {
    const [width, share] = WIDTHS[column];
    return share === 0 ? `${width}rem` : `minmax(${width}rem, ${share}fr)`;
  });
  return { "--columns": [`${CHECK}rem`, ...tracks].join(" "), "--least": `${least}rem` };
}

function Header({ panel, columns }: { panel: Panel; columns: readonly Column[] }) {
  const texts = t();
  const { sort, descending } = panel.place.value.view;
  const { keys } = panel.arrangement.value;
  const selected = panel.selectedRows.value;
  const isAll = keys.length > 0 && selected === keys.length;
  return (
    <div class="head" role="rowgroup">
      <div class="row" role="row" aria-rowindex={1}>
        <div role="columnheader" class="check">
          <input
            type="checkbox"
            aria-label={texts.selectAll(keys.length)}
            checked={isAll}
            indeterminate={selected > 0 && !isAll}
            onChange={() => panel.select(keys, !isAll)}
          />
        </div>
        {columns.map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-sort={sort === column ? (descending ? "descending" : "ascending") : "none"}
          >
            <button
              type="button"
              onClick={() => panel.show({ sort: column, descending: sort === column && !descending })}
            >
              {texts.columns[column]}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}

interface RowProperties {
  resource: Resource;
  columns: readonly Column[];
  index: number;
  top: number;
  idle: number | undefined;
  isSelected: boolean;
  /** Whether its details are open. */
  isOpen: boolean;
  /** Whether it is the first row, where no row is the current one. */
  isFirst: boolean;
  isCurrent: boolean;
}

/** A row. It has no handlers, and reads signals of texts only: one with the same properties is not rendered again. */
function Row({ resource, columns, index, top, idle, isSelected, isOpen, isFirst, isCurrent }: RowProperties) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Only where the grid has the focus: a row must not take it from another control.
    if (isCurrent && row.current?.closest(".table")?.contains(document.activeElement)) {
      row.current.focus({ preventScroll: true });
    }
  }, [isCurrent, resource.key]);
  return (
    <div
      class="row"
      role="row"
      ref={row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isFirst || isCurrent ? 0 : -1}
      style={`transform: translateY(${top}px)`}
      data-key={resource.key}
      data-state={resource.state}
      data-open={isOpen}
    >
      <div role="gridcell" class="check">
        {/* The selection is the state; the box follows it. */}
        <input type="checkbox" tabIndex={-1} aria-label={t().selectOne(resource.name)} checked={isSelected} />
      </div>
      {columns.map((column) => (
        <div key={column} role="gridcell" class={`cell cell-${column}`}>
          {cellContent(resource, column, idle)}
        </div>
      ))}
    </div>
  );
}
