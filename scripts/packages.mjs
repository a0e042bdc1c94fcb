/** The npm packages of this project. They have the same version and are released together. Run, it prints their folders. */

import { main } from "./setup/log.mjs";

/**
 * @typedef {object} NpmPackage
 * @property {string} name
 * @property {string} folder relative to the project's
 */

/** @type {readonly NpmPackage[]} */
export const PACKAGES = [
  { name: "edgedesk", folder: "." },
  { name: "edgedesk-emulator", folder: "emulator" },
  { name: "edgedesk-verify", folder: "verify" },
];

await main(import.meta.url, async () => {
  for (const { folder } of PACKAGES) console.log(folder);
});
