/**
 * A step that failed, with the reason and a command that fixes it. Shown without a stack trace: the cause is the host, not
 * this code.
 */
export class SetupError extends Error {
  /**
   * @param {string} reason
   * @param {string} [mend] one command to paste into a shell
   */
  constructor(reason, mend) {
    super(mend ? `${reason}\nThis mends it:\n\n    ${mend}\n` : reason);
    this.name = "SetupError";
    this.mend = mend;
  }
}

/** @param {string} line */
export function say(line) {
  console.log(`setup: ${line}`);
}

/**
 * Formats a duration.
 * @param {number} since the start, from `Date.now()`
 */
export function took(since) {
  const seconds = Math.round((Date.now() - since) / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Ends the program on a SetupError; rethrows any other error.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\nsetup: ${error.message}`);
  process.exit(1);
}
