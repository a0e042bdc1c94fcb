/** Links between pages. They are relative, so that the site can stand below any path. */

import { posix } from "node:path";

/** The link from one page of the site to another. */
export function linkTo(page: string, from: string): string {
  const [path = "", fragment] = page.split("#");
  return posix.relative(posix.dirname(from), path) + (fragment === undefined ? "" : `#${fragment}`);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for an element or an attribute in quotation marks. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
