/** The documents of the site. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../../scripts/setup/paths.mjs";

/** A file of the project that is a page of the site. */
export interface Document {
  /** The file's path in the project. */
  readonly source: string;
  /** The page's path in the site, without a leading slash. */
  readonly page: string;
  /** Its title in lists; the document's heading otherwise. */
  readonly title?: string;
}

/** Documents under one heading of the navigation. */
export interface Group {
  readonly title: string;
  readonly documents: readonly Document[];
}

/** The guides, in the order in which a new user needs them. Guides that the list lacks follow. */
const GUIDES = [
  "errors",
  "retries",
  "credentials",
  "login",
  "bulk",
  "fleet",
  "browsers",
  "gateway",
  "servers",
  "telemetry",
  "testing",
  "rust",
];

function markdownFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.includes("node_modules"))
    .sort();
}

function guides(): Document[] {
  const names = markdownFiles("docs/guide").map((file) => file.replace(/\.md$/, ""));
  const ordered = [...GUIDES.filter((name) => names.includes(name)), ...names.filter((name) => !GUIDES.includes(name))];
  return ordered.map((name) => ({ source: `docs/guide/${name}.md`, page: `guide/${name}.html` }));
}

/** The reference by TypeDoc. The pages of the operations replace its lists of them. */
function reference(): Document[] {
  return markdownFiles("docs/api")
    .filter((file) => file !== "README.md" && !file.startsWith("operations-"))
    .map((file) => ({
      source: `docs/api/${file}`,
      page: `api/${file.replace(/\.md$/, ".html")}`,
      title: `edgedesk/${file.replace(/\.md$/, "")}`,
    }));
}

/** Every document, in the order of the navigation. */
export const groups: readonly Group[] = [
  { title: "Start", documents: [{ source: "README.md", page: "index.html", title: "edgedesk" }] },
  { title: "Guides", documents: guides() },
  { title: "Reference", documents: reference() },
  {
    title: "Project",
    documents: [
      { source: "ARCHITECTURE.md", page: "project/architecture.html" },
      { source: "bench/results.md", page: "project/results.html" },
      { source: "bench/README.md", page: "project/benchmark.html" },
      { source: "bench/fleet.md", page: "project/fleet.html" },
      { source: "emulator/README.md", page: "project/emulator.html" },
      { source: "verify/README.md", page: "project/verify.html" },
      { source: "catalogue/README.md", page: "project/catalogue.html" },
      { source: "tests/hostile/results.md", page: "project/hostile.html" },
      { source: "CHANGELOG.md", page: "project/changelog.html" },
      { source: "CONTRIBUTING.md", page: "project/contributing.html" },
      { source: "SECURITY.md", page: "project/security.html" },
    ],
  },
];

/** Documents that others link to, and that the navigation does not list. */
export const unlisted: readonly Document[] = [
  ...readdirSync(join(root, "examples"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && markdownFiles(`examples/${entry.name}`).includes("README.md"))
    .map(({ name }) => ({ source: `examples/${name}/README.md`, page: `project/examples/${name}.html` })),
  { source: "examples/native/src/main.rs", page: "project/examples/native.html", title: "A native program" },
];

export const documents: readonly Document[] = [...groups.flatMap((group) => group.documents), ...unlisted];

/** The pictures of documents. */
const PICTURES = "docs/images";

/** The pictures by their paths in the site. */
export function pictures(): [string, Uint8Array<ArrayBuffer>][] {
  const files = readdirSync(join(root, PICTURES));
  return files.map((file) => [`images/${file}`, new Uint8Array(readFileSync(join(root, PICTURES, file)))]);
}

/** The page of a file of the project, or the address where it is published; undefined if it has none. */
export function pageOf(source: string): string | undefined {
  if (source.startsWith(`${PICTURES}/`)) return source.slice("docs/".length);
  // Its links are rustdoc's.
  if (source === "src/README.md") return "https://docs.rs/edgedesk";
  const list = /^docs\/api\/operations-(\w+)\.md$/.exec(source);
  if (list) return `operations/index.html#${list[1]}`;
  if (source === "docs/api/README.md") return "operations/index.html";
  return documents.find((document) => document.source === source)?.page;
}

export function read({ source }: Document): string {
  return readFileSync(join(root, source), "utf8");
}
