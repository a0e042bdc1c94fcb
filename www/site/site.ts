/** The documentation as static pages. */

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { build, type Plugin } from "vite";

import { documents, pictures, read } from "./documents.js";
import { parametersOf } from "./examples.js";
import { apis } from "./facts.js";
import { layout } from "./layout.js";
import { render } from "./markdown.js";
import { operationList, operationPages } from "./operations.js";

/** The files of the site by their paths. */
export type Site = ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>;

/** An entry of the search's index. */
export interface Found {
  readonly page: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

/** The scripts and the style, entries of one build, so that scripts share chunks. */
const ENTRIES = { search: "search.ts", operations: "filter.ts", desk: "desk/main.tsx", style: "style.css" };

/** Builds the site. The package and the desk's module are built before. */
export async function buildSite(): Promise<Site> {
  const rendered = documents.map((document) => {
    const result = document.source.endsWith(".md")
      ? render(read(document), document.source, document.page)
      : render(`# ${document.title}\n\n\`\`\`rust\n${read(document)}\n\`\`\`\n`, document.source, document.page);
    return { document, ...result, title: document.title ?? result.title };
  });
  const titles = new Map(rendered.map(({ document, title }) => [document.page, title]));
  const operations = await operationPages();

  const site = new Map<string, string | Uint8Array<ArrayBuffer>>([...(await assets()), ...pictures()]);
  const add = (page: Parameters<typeof layout>[0]) => site.set(page.path, layout(page, titles));
  for (const { document, title, html } of rendered) add({ path: document.page, title, html });
  for (const { path, title, html } of operations) add({ path, title, html });
  add({ path: "operations/index.html", title: "Operations", html: operationList(), scripts: ["operations.js"] });
  add({
    path: "desk/index.html",
    title: "Signature desk",
    html: await readFile(new URL("desk/desk.html", import.meta.url), "utf8"),
    scripts: ["desk.js"],
    isIsolated: true,
  });

  const index: Found[] = [
    ...rendered.flatMap(({ document, title, sections }) =>
      sections.map(({ id, heading, text }) => ({
        page: id === "" ? document.page : `${document.page}#${id}`,
        title,
        heading,
        text,
      })),
    ),
    ...operations.map(({ path, title, text }) => ({ page: path, title, heading: "", text })),
  ];
  site.set("search.json", JSON.stringify(index));
  return site;
}

async function assets(): Promise<[string, string | Uint8Array<ArrayBuffer>][]> {
  const root = fileURLToPath(new URL(".", import.meta.url));
  const { output } = (await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "warn",
    plugins: [virtualModules(root)],
    build: {
      write: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      // The largest chunks hold all operations of an API.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, `${root}${file}`])),
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          assetFileNames: "[name][extname]",
        },
      },
    },
  })) as Extract<Awaited<ReturnType<typeof build>>, { output: unknown }>;
  return output.map((file) => [
    file.fileName,
    file.type === "chunk" ? file.code : (file.source as string | Uint8Array<ArrayBuffer>),
  ]);
}

/** The modules that the build makes: the glue of the desk's wasm, and the example parameters of each operation. */
function virtualModules(root: string): Plugin {
  const name = "virtual:parameters";
  return {
    name: "virtual-modules",
    resolveId: (id) => ({ [name]: `\0${name}`, "virtual:desk": `${root}desk/core/edgedesk_bg.js` })[id],
    load: (id) => {
      if (id !== `\0${name}`) return undefined;
      const all = apis.map((facts) => [
        facts.api,
        Object.fromEntries(facts.operations.map((operation) => [operation.name, parametersOf(operation, facts)])),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(all))};`;
    },
  };
}
