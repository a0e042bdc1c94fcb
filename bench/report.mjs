/** Formats tables and figures. */

/** A Markdown table, aligned to the right except for its first column. */
export function table(head, rows) {
  const texts = [head, ...rows].map((row) => row.map((cell) => String(cell ?? "")));
  const widths = head.map((_, column) => Math.max(3, ...texts.map((row) => row[column].length)));
  const left = (column) => column === 0;
  const line = (row) =>
    `| ${row.map((cell, column) => (left(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = widths.map((width, column) => (left(column) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(texts[0]), `| ${rule.join(" | ")} |`, ...texts.slice(1).map(line)].join("\n");
}

/** Bytes in kB of 1000 bytes. */
export const kB = (bytes) => (bytes / 1000).toFixed(1);

/** Microseconds with about three digits. */
export const micros = (value) => (Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 1) : "");

/** A ratio. */
export const times = (value) => (value === undefined ? "" : `${value.toFixed(2)}×`);
