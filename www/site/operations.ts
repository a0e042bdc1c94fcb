/** The pages of the operations. */

import { fieldDoc, operationDoc } from "../../scripts/catalogue-docs.mjs";
import { curl, rust, typescript } from "./examples.js";
import { apis, type ApiFacts, type Field, type OperationFacts, type Shape, vendorOf } from "./facts.js";
import { codeBlock } from "./markdown.js";
import { formatRust, formatTypeScript } from "./format.js";
import { escape, linkTo } from "./paths.js";

/** The name of an operation's page. */
export const operationPath = ({ api }: ApiFacts, { name }: OperationFacts): string => `operations/${api}/${name}.html`;

/** Inline code in a sentence, as the catalogue writes it. */
const inline = (text: string) =>
  escape(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");

/** The list of all operations, which operations.js filters. */
export function operationList(): string {
  const table = (facts: ApiFacts) => `
<h2 id="${facts.api}">edgedesk/${facts.api}</h2>
<p>${escape(facts.title)}: ${facts.operations.length} operations.</p>
<div class="wide" tabindex="0"><table class="operations"><thead><tr><th scope="col">operation</th><th scope="col">what it does</th></tr></thead>
<tbody>${facts.operations.map((operation) => row(facts, operation)).join("\n")}</tbody></table></div>`;
  const row = (facts: ApiFacts, operation: OperationFacts) => {
    const { name, summary, paid } = operation;
    const link = linkTo(operationPath(facts, operation), "operations/index.html");
    return `<tr><td><a href="${link}">${name}</a></td><td>${inline(summary)}${paid ? ' <span class="paid">costs money</span>' : ""}</td></tr>`;
  };
  return `<h1>Operations</h1>
<p>Every operation that edgedesk knows, with its parameters, limits and examples.</p>
<p><label for="filter">Filter by name or words</label> <input id="filter" type="search" autocomplete="off"> <output for="filter"></output></p>
${apis.map(table).join("\n")}`;
}

/** The pages' HTML by their paths, and the texts that the search finds. */
export async function operationPages(): Promise<{ path: string; title: string; html: string; text: string }[]> {
  const all = apis.flatMap((facts) => facts.operations.map((operation) => ({ facts, operation })));
  const rustExamples = formatRust(all.map(({ facts, operation }) => rust(operation, facts)));
  return Promise.all(
    all.map(async ({ facts, operation }, index) => {
      const path = operationPath(facts, operation);
      const code = await formatTypeScript(typescript(operation, facts));
      const html = page(facts, operation, path, { code, rustCode: rustExamples[index]! });
      const names = operation.request.map(({ name }) => name);
      return { path, title: `${operation.name} (${facts.api})`, html, text: `${operation.summary} ${names.join(" ")}` };
    }),
  );
}

function page(
  facts: ApiFacts,
  operation: OperationFacts,
  path: string,
  { code, rustCode }: { code: string; rustCode: string },
): string {
  const { name, request, response } = operation;
  const [summary = "", ...others] = operationDoc(operation as never) as string[];
  const vendorPage =
    operation.page ?? (facts.version && `https://api.aliyun.com/document/ecd/${facts.version}/${name}`);
  const address = operation.method
    ? `${operation.method} ${operation.path}${operation.action ? `?${operation.action}` : ""}`
    : `Action=${name}, Version=${facts.version}`;
  const guide = (file: string, text: string) => `<a href="${linkTo(`guide/${file}.html`, path)}">${text}</a>`;
  return `<p class="trail"><a href="${linkTo(`operations/index.html#${facts.api}`, path)}">edgedesk/${facts.api}</a></p>
<h1>${name}</h1>
<p>${inline(summary)}</p>
<p><code>${escape(address)}</code></p>
<p>${inline(others.join(" "))}</p>
<p>${vendorPage ? `<a href="${escape(vendorPage)}">The vendor's page</a> · ` : ""}<a href="${linkTo(`desk/index.html#${facts.api}/${name}`, path)}">Sign it in the signature desk</a></p>
<h2 id="examples">Examples</h2>
<h3>TypeScript</h3>
${codeBlock(code, "ts")}
<p>${guide(facts.api === "wuying" ? "login" : "credentials", facts.api === "wuying" ? "Where the session comes from" : "Where the credentials come from")}; ${guide("errors", "errors")}; ${guide("retries", "retries")}.</p>
<h3>Rust</h3>
${codeBlock(rustCode, "rust")}
<p>${guide("rust", "The client, and sending")}.</p>
<h3>curl</h3>
<p>Signed with the key of an example on 2026-01-02, so the vendor refuses it: sign your own in the desk.</p>
${codeBlock(curl(operation, facts), "sh")}
<h2 id="parameters">Parameters</h2>
${fieldTable(facts, request, true)}
<h2 id="response">Response</h2>
${fieldTable(facts, response, false)}`;
}

interface Row {
  readonly path: string;
  readonly field: Field;
}

/** Fields within objects, arrays and maps follow their owner: `Tag[].Key`. */
function* rows(facts: ApiFacts, fields: readonly Field[], prefix: string, depth: number): Generator<Row> {
  for (const field of fields) {
    const path = `${prefix}${field.name}`;
    yield { path, field };
    if (depth > 0) yield* rowsWithin(facts, field, path, depth - 1);
  }
}

function* rowsWithin(facts: ApiFacts, shape: Shape, path: string, depth: number): Generator<Row> {
  if (shape.items) yield* rowsWithin(facts, shape.items, `${path}[]`, depth);
  if (shape.mapOf) yield* rowsWithin(facts, shape.mapOf, `${path}{}`, depth);
  const fields = shape.fields ?? (shape.model === undefined ? [] : (facts.models[shape.model] ?? []));
  yield* rows(facts, fields, `${path}.`, depth);
}

/** Recursive models end here. */
const DEPTH = 5;

function fieldTable(facts: ApiFacts, fields: readonly Field[], isRequest: boolean): string {
  const list = [...rows(facts, fields, "", DEPTH)];
  if (list.length === 0) return `<p>${isRequest ? "None." : "Only the vendor's id of the request."}</p>`;
  const row = ({ path, field }: Row) => {
    const notes = [
      ...(isRequest && field.required
        ? [facts.filled.includes(field.name) ? "Filled in by the client." : "<strong>Required.</strong>"]
        : []),
      ...(fieldDoc(vendorOf(facts.api), field, false) as string[]).map(inline),
    ];
    return `<tr><td><code>${escape(path)}</code></td><td>${typeName(field)}</td><td>${notes.join(" ")}</td></tr>`;
  };
  return `<div class="wide" tabindex="0"><table><thead><tr><th scope="col">name</th><th scope="col">type</th><th scope="col">meaning and limits</th></tr></thead>
<tbody>${list.map(row).join("\n")}</tbody></table></div>`;
}

function typeName({ type, items, mapOf, format }: Shape): string {
  if (type === "array") return `${items ? typeName(items) : "any"}[]`;
  if (type === "map") return `map of ${mapOf ? typeName(mapOf) : "any"}`;
  return format === "int64" ? "integer (64 bits)" : type;
}
