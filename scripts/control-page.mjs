/** Builds the emulator's control page as one file without references, `emulator/page.html`. */

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { bundle } from "./bundle.mjs";
import { root } from "./setup/paths.mjs";
import { stale, stamp } from "./stamps.mjs";

const FOLDER = join(root, "emulator/page");
const FILE = join(root, "emulator/page.html");
const SOURCES = [
  ...["emulator/page", "emulator/faults.ts", "emulator/state/sessions.ts"],
  ...["www/shared", "scripts/bundle.mjs", "scripts/control-page.mjs", "package-lock.json"],
];

/** Builds the page, if its sources changed. */
export async function buildControlPage() {
  if (!stale("control-page", SOURCES) && existsSync(FILE)) return;
  const [script, style] = await Promise.all(["main.tsx", "style.css"].map((name) => bundle(join(FOLDER, name))));
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = readFileSync(join(FOLDER, "index.html"), "utf8")
    .replace("POLICY", () => policy)
    .replace("<!-- STYLE -->", () => `<style>${style}</style>`)
    .replace("<!-- SCRIPT -->", () => `<script type="module">${script}</script>`);
  writeFileSync(FILE, page);
  stamp("control-page", SOURCES);
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
