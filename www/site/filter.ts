/** Filters the list of operations. */

const input = document.querySelector<HTMLInputElement>("#filter")!;
const count = document.querySelector("output")!;
const rows = [...document.querySelectorAll<HTMLTableRowElement>("table.operations tbody tr")].map((row) => ({
  row,
  text: row.textContent!.toLowerCase(),
}));

function filter(): void {
  const words = input.value.toLowerCase().split(/\s+/);
  let shown = 0;
  for (const { row, text } of rows) {
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) shown += 1;
  }
  count.textContent = `${shown} of ${rows.length}`;
}

input.addEventListener("input", filter);
filter();
