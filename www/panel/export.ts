/** Exports as files. */

import { toJson } from "./json.js";

type Cell = string | number | undefined;

/** Formats rows as CSV, with a byte order mark, by which spreadsheets recognise UTF-8. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(quoted).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** Quotes a cell. A spreadsheet would execute a text that begins like a formula. */
function quoted(cell: Cell): string {
  const text = String(cell ?? "");
  const safe = typeof cell === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Saves a text as a file. */
export function download(name: string, type: "text/csv" | "application/json", text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves values as a JSON file. */
export function downloadJson(name: string, values: unknown): void {
  download(name, "application/json", `${toJson(values, 2)}\n`);
}
