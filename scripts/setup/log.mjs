/** What scripts print, and how they end. */

import { fileURLToPath } from "node:url";

/**
 * A step of a script that failed, with the reason and a command that fixes it. Shown without a stack trace: the cause is
 * the host or the checked files, not the script.
 */
export class StepError extends Error {
  /**
   * @param {string} reason
   * @param {string} [fix] one command to paste into a shell
   */
  constructor(reason, fix) {
    super(fix ? `${reason}\nTo fix this, run:\n\n    ${fix}\n` : reason);
    this.name = "StepError";
  }
}

/** @param {string} line */
export function say(line) {
  console.log(`setup: ${line}`);
}

/**
 * Formats the time since a start.
 * @param {number} since the start, from `Date.now()`
 */
export function took(since) {
  const seconds = Math.round((Date.now() - since) / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Runs `action` if the module is the main program. A failed step ends the program with its message.
 * @param {string} url the module's `import.meta.url`
 * @param {() => Promise<void>} action
 */
export async function main(url, action) {
  if (process.argv[1] === fileURLToPath(url)) await action().catch(giveUp);
}

/**
 * Ends the program on a StepError; rethrows any other error.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  if (!(error instanceof StepError)) throw error;
  console.error(`\n✗ ${error.message}`);
  process.exit(1);
}
