/** The frame of every page. */

import { groups } from "./documents.js";
import { escape, linkTo } from "./paths.js";

export interface Page {
  /** Its path in the site. */
  readonly path: string;
  readonly title: string;
  readonly html: string;
  /** The modules that it loads, beside the search. */
  readonly scripts?: readonly string[];
  /** Whether the page may open no connection, not even to the site: it is without search. */
  readonly isIsolated?: boolean;
}

/** The pages that are no documents. */
const TOOLS = [
  { title: "Signature desk", page: "desk/index.html" },
  { title: "Operations", page: "operations/index.html" },
];

/** The Content-Security-Policy. The desk's wasm is compiled from bytes in its script. */
function policy(isIsolated: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${isIsolated ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    `connect-src ${isIsolated ? "'none'" : "'self'"}`,
    isIsolated ? "img-src data:" : "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The HTML of a page. `titleOf`: the title of each document's page. */
export function layout(page: Page, titleOf: ReadonlyMap<string, string>): string {
  const { path, title, html, scripts = [], isIsolated = false } = page;
  const link = (to: string) => escape(linkTo(to, path));
  const entry = (to: string, text: string) =>
    `<li><a href="${link(to)}"${to === path ? ' aria-current="page"' : ""}>${escape(text)}</a></li>`;
  const list = (heading: string, entries: readonly string[]) => `<h2>${heading}</h2><ul>${entries.join("")}</ul>`;
  const navigation = [
    list(
      "Tools",
      TOOLS.map((tool) => entry(tool.page, tool.title)),
    ),
    ...groups.map((group) =>
      list(
        group.title,
        group.documents.map((document) => entry(document.page, titleOf.get(document.page)!)),
      ),
    ),
  ];
  const modules = isIsolated ? scripts : ["search.js", ...scripts];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escape(policy(isIsolated))}">
<meta name="referrer" content="no-referrer">
<title>${escape(title === "edgedesk" ? title : `${title} · edgedesk`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${link("style.css")}">
${modules.map((script) => `<script type="module" src="${link(script)}"></script>`).join("\n")}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><a class="brand" href="${link("index.html")}">edgedesk</a><a class="contents" href="#contents">Contents</a>${isIsolated ? "" : searchForm(link("search.json"))}</header>
<div class="columns">
<main id="content" tabindex="-1">
${html}
</main>
<nav id="contents" aria-label="Documentation">${navigation.join("")}</nav>
</div>
</body>
</html>
`;
}

function searchForm(index: string): string {
  return `<search class="search" data-index="${index}"><input type="search" placeholder="Search" aria-label="Search the documentation" autocomplete="off"><div class="found" hidden></div></search>`;
}
