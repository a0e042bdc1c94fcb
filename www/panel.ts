/** The panel: one table of desktops and instances, three buttons, and a log of the responses. */

import { ApiError, CallError, EdgedeskError } from "edgedesk/ecd";

import type { Config } from "./config.js";
import { type Action, type Row, type Section, sectionsOf } from "./sections.js";

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const [stop, start, renew] = ["stop", "start", "renew"].map((id) => byId<HTMLButtonElement>(id)) as [
  HTMLButtonElement,
  HTMLButtonElement,
  HTMLButtonElement,
];

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

/** The rows of a section, and the selected ones. */
class SectionView {
  readonly body = element("tbody");
  readonly selected = new Set<string>();
  #rows: Row[] = [];
  #problem = "";

  constructor(readonly section: Section) {
    this.body.dataset["kind"] = section.key;
    this.body.append(this.#heading(), this.#line("Loading …"));
  }

  /** Whether a desktop or instance is changing its status. */
  get busy(): boolean {
    return this.#rows.some(({ state }) => state.endsWith("ing") && state !== "Running");
  }

  async refresh(): Promise<void> {
    try {
      this.#rows = await this.section.list();
      this.#problem = "";
    } catch (error) {
      this.#problem = sentence(error);
    }
    this.#render();
  }

  #heading(): HTMLElement {
    const api = element("small", {}, this.section.api);
    return element("tr", {}, element("th", { colSpan: 6, scope: "rowgroup" }, this.section.title, api));
  }

  #line(text: string, className = ""): HTMLElement {
    return element("tr", {}, element("td", { colSpan: 6, className }, text));
  }

  #render(): void {
    // The focused row keeps the focus.
    const focused = (document.activeElement as HTMLInputElement | null)?.id;
    const rows = this.#rows.map((row) => this.#row(row));
    if (this.#problem) rows.unshift(this.#line(this.#problem, "problem"));
    else if (rows.length === 0) rows.push(this.#line("There are none."));
    this.body.replaceChildren(this.#heading(), ...rows);
    if (focused && this.body.contains(document.getElementById(focused))) byId(focused).focus();
  }

  #row({ id, name, state, charge, expires }: Row): HTMLElement {
    const box = element("input", { type: "checkbox", id: `${this.section.key}:${id}`, checked: this.selected.has(id) });
    box.ariaLabel = `${name}, ${this.section.title}`;
    box.addEventListener("change", () => {
      if (box.checked) this.selected.add(id);
      else this.selected.delete(id);
      updateButtons();
    });
    const stateText = element("span", { className: "state" }, state);
    stateText.dataset["state"] = state;
    const row = element(
      "tr",
      {},
      element("td", {}, box),
      element("td", {}, element("label", { htmlFor: box.id }, name)),
      element("td", {}, stateText),
      element("td", {}, charge),
      element("td", { className: "expires" }, day(expires)),
      element("td", { className: "id" }, id),
    );
    row.dataset["id"] = id;
    return row;
  }
}

/** The date of a time, in UTC like the vendor's. */
function day(instant: string): string {
  return instant.slice(0, 10) || "–";
}

let sections: SectionView[] = [];

function updateButtons(): void {
  const count = sections.reduce((sum, { selected }) => sum + selected.size, 0);
  const renewable = sections.some(({ section, selected }) => section.renew && selected.size > 0);
  byId("selected").textContent = count === 0 ? "Nothing selected" : `${count} selected`;
  stop.disabled = start.disabled = count === 0;
  renew.disabled = !renewable;
}

/** Makes the calls that `of` returns for the selected rows of each section, concurrently, and logs each. */
async function perform(of: (section: Section, ids: string[]) => Action[]): Promise<void> {
  const calls = sections.flatMap(({ section, selected }) => (selected.size ? of(section, [...selected]) : []));
  for (const { selected } of sections) selected.clear();
  updateButtons();
  await Promise.all(calls.map(log));
  await refresh();
}

async function log({ name, run }: Action): Promise<void> {
  byId("no-log").hidden = true;
  const outcome = element("small", {}, "in progress …");
  const entry = element("li", {}, name, outcome);
  byId("log").prepend(entry);
  try {
    const fields = Object.entries(await run()).map(([field, value]) => `${field} ${value}`);
    outcome.textContent = `accepted: ${fields.join(", ")}`;
  } catch (error) {
    entry.className = "failed";
    outcome.textContent = sentence(error);
  }
}

/** Formats an error for the user. */
function sentence(error: unknown): string {
  if (error instanceof ApiError) {
    const request = error.requestId ? `, request ${error.requestId}` : "";
    return `Refused: ${error.message} (${error.code}, HTTP ${error.status}${request}) ${error.advice}`;
  }
  if (error instanceof CallError) return `${error.message}. ${error.advice}`;
  if (error instanceof EdgedeskError) return error.message;
  throw error;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Polls all lists: often while a status changes, rarely otherwise, and not while the page is hidden. */
async function refresh(): Promise<void> {
  clearTimeout(timer);
  await Promise.all(sections.map((section) => section.refresh()));
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(refresh, sections.some(({ busy }) => busy) ? 700 : 5000);
}

const config = (await (await fetch("/config.json")).json()) as Config;
sections = sectionsOf(config).map((section) => new SectionView(section));
document.querySelector("table")!.append(...sections.map(({ body }) => body));

stop.addEventListener("click", () => perform((section, ids) => section.stop(ids)));
start.addEventListener("click", () => perform((section, ids) => section.start(ids)));
renew.addEventListener("click", () => {
  const period = byId<HTMLInputElement>("period").valueAsNumber;
  const unit = byId<HTMLSelectElement>("unit").value as "Month" | "Year";
  return perform((section, ids) => section.renew?.(ids, period, unit) ?? []);
});
byId("actions").addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("visibilitychange", () => document.hidden || refresh());
await refresh();
