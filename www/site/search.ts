/** The search of the documentation: an index that is loaded when the field gets the focus. */

import MiniSearch from "minisearch";

import type { Found } from "./site.js";

const box = document.querySelector<HTMLElement>("search[data-index]")!;
const input = box.querySelector("input")!;
const list = box.querySelector<HTMLElement>(".found")!;
const index = new URL(box.dataset["index"]!, location.href);
let loading: Promise<MiniSearch<Found>> | undefined;

async function load(): Promise<MiniSearch<Found>> {
  const found = (await (await fetch(index)).json()) as Found[];
  const search = new MiniSearch<Found>({
    idField: "page",
    fields: ["heading", "title", "text"],
    storeFields: ["page", "title", "heading"],
    // StopDesktops is found by "stop", too.
    tokenize: (text) => text.split(/[\s\p{P}]+/u).flatMap((word) => [word, ...(word.match(/[A-Z]?[a-z]+|\d+/g) ?? [])]),
    searchOptions: { boost: { heading: 3, title: 2 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
  });
  search.addAll(found);
  return search;
}

/** Shows at most this many results. */
const LIMIT = 12;

async function show(): Promise<void> {
  const text = input.value.trim();
  if (text === "") {
    list.hidden = true;
    return;
  }
  let search: MiniSearch<Found>;
  try {
    search = await (loading ??= load());
  } catch {
    loading = undefined;
    list.replaceChildren(message("The index of the search could not be loaded. Try again."));
    list.hidden = false;
    return;
  }
  // Another key was pressed while the index was loading.
  if (text !== input.value.trim()) return;
  const results = search.search(text).slice(0, LIMIT);
  const links = results.map(({ page, title, heading }) => {
    const link = document.createElement("a");
    link.href = new URL(String(page), index).href;
    link.textContent = heading === "" || heading === title ? String(title) : `${title}: ${heading}`;
    return link;
  });
  list.replaceChildren(...(links.length > 0 ? links : [message(`No page has “${text}”.`)]));
  list.hidden = false;
}

function message(text: string): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.setAttribute("role", "status");
  paragraph.textContent = text;
  return paragraph;
}

input.addEventListener("focus", () => void (loading ??= load()).catch(() => (loading = undefined)));
input.addEventListener("input", () => void show());
box.addEventListener("keydown", (event) => {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === "Escape") {
    list.hidden = true;
    input.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    (next < 0 ? input : (links[next] ?? input)).focus();
  } else if (event.key === "Enter" && event.target === input) {
    links[0]?.click();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
    return;
  event.preventDefault();
  input.focus();
});
