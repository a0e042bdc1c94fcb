/** The documents for users, and their blocks of code. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "../../scripts/setup/paths.mjs";

/** A block of code in a document. */
export interface Block {
  /** The document's path, relative to the project. */
  readonly document: string;
  readonly language: string;
  readonly code: string;
}

/** The README and the guides. */
export const documents: readonly string[] = [
  "README.md",
  ...readdirSync(join(root, "docs/guide")).map((file) => join("docs/guide", file)),
];

export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** All blocks of the documents, in their order. */
export const blocks: readonly Block[] = documents.flatMap((document) =>
  [...read(document).matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", code = ""]) => ({
    document,
    language,
    code,
  })),
);
