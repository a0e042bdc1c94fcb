/** The panel: one table of all machines, three buttons, and a log of what the calls answered. */

import { ApiError, CallError, EdgedeskError } from "edgedesk/ecd";

import type { Config } from "./config.js";
import { type Action, type Kind, kinds, type Machine } from "./kinds.js";

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

/** One kind's rows, and which of them are ticked. */
class Section {
  readonly body = element("tbody");
  readonly selected = new Set<string>();
  #machines: Machine[] = [];
  #problem = "";

  constructor(readonly kind: Kind) {
    this.body.dataset["kind"] = kind.key;
    this.body.append(this.#heading(), this.#line("Loading …"));
  }

  /** Whether a machine is on its way from one state to another. */
  get busy(): boolean {
    return this.#machines.some(({ state }) => state.endsWith("ing") && state !== "Running");
  }

  async refresh(): Promise<void> {
    try {
      this.#machines = await this.kind.list();
      this.#problem = "";
    } catch (error) {
      this.#problem = sentence(error);
    }
    this.#render();
  }

  #heading(): HTMLElement {
    const api = element("small", {}, this.kind.api);
    return element("tr", {}, element("th", { colSpan: 6, scope: "rowgroup" }, this.kind.title, api));
  }

  #line(text: string, className = ""): HTMLElement {
    return element("tr", {}, element("td", { colSpan: 6, className }, text));
  }

  #render(): void {
    // The row that has the keyboard keeps it.
    const focused = (document.activeElement as HTMLInputElement | null)?.id;
    const rows = this.#machines.map((machine) => this.#row(machine));
    if (this.#problem) rows.unshift(this.#line(this.#problem, "problem"));
    else if (rows.length === 0) rows.push(this.#line("There are none."));
    this.body.replaceChildren(this.#heading(), ...rows);
    if (focused && this.body.contains(document.getElementById(focused))) byId(focused).focus();
  }

  #row({ id, name, state, charge, expires }: Machine): HTMLElement {
    const box = element("input", { type: "checkbox", id: `${this.kind.key}:${id}`, checked: this.selected.has(id) });
    box.ariaLabel = `${name}, ${this.kind.title}`;
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

/** The day of an instant, in UTC as the vendor gives it. */
function day(instant: string): string {
  return instant.slice(0, 10) || "–";
}

let sections: Section[] = [];

function updateButtons(): void {
  const count = sections.reduce((sum, { selected }) => sum + selected.size, 0);
  const renewable = sections.some(({ kind, selected }) => kind.renew && selected.size > 0);
  byId("selected").textContent = count === 0 ? "Nothing selected" : `${count} selected`;
  stop.disabled = start.disabled = count === 0;
  renew.disabled = !renewable;
}

/** Makes the calls that `of` gives for each kind's ticked machines, all at once, and logs each. */
async function perform(of: (kind: Kind, ids: string[]) => Action[]): Promise<void> {
  const calls = sections.flatMap(({ kind, selected }) => (selected.size ? of(kind, [...selected]) : []));
  for (const { selected } of sections) selected.clear();
  updateButtons();
  await Promise.all(calls.map(log));
  await refresh();
}

async function log({ name, run }: Action): Promise<void> {
  byId("no-log").hidden = true;
  const outcome = element("small", {}, "under way …");
  const entry = element("li", {}, name, outcome);
  byId("log").prepend(entry);
  try {
    const answer = Object.entries(await run()).map(([field, value]) => `${field} ${value}`);
    outcome.textContent = `accepted: ${answer.join(", ")}`;
  } catch (error) {
    entry.className = "failed";
    outcome.textContent = sentence(error);
  }
}

/** An error as a person reads it. */
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

/** Reads all lists, and again soon while something changes, later while nothing does, never while nobody looks. */
async function refresh(): Promise<void> {
  clearTimeout(timer);
  await Promise.all(sections.map((section) => section.refresh()));
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(refresh, sections.some(({ busy }) => busy) ? 700 : 5000);
}

const config = (await (await fetch("/config.json")).json()) as Config;
sections = kinds(config).map((kind) => new Section(kind));
document.querySelector("table")!.append(...sections.map(({ body }) => body));

stop.addEventListener("click", () => perform((kind, ids) => kind.stop(ids)));
start.addEventListener("click", () => perform((kind, ids) => kind.start(ids)));
renew.addEventListener("click", () => {
  const period = byId<HTMLInputElement>("period").valueAsNumber;
  const unit = byId<HTMLSelectElement>("unit").value as "Month" | "Year";
  return perform((kind, ids) => kind.renew?.(ids, period, unit) ?? []);
});
byId("actions").addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("visibilitychange", () => document.hidden || refresh());
await refresh();
