/** Properties of the window that rendering depends on. */

import { signal } from "@preact/signals";

const narrow = matchMedia("(width < 48rem)");

/** Whether rows are cards; the style sheet has the same width. */
export const isNarrow = signal(narrow.matches);

narrow.addEventListener("change", () => (isNarrow.value = narrow.matches));
