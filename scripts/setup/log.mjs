/**
 * A step that could not be done: why, and the one command that mends it. Shown without a stack
 * trace, because what is wrong is the machine and not this code.
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
 * How long something took, as a person says it.
 * @param {number} since what `Date.now()` was
 */
export function took(since) {
  const seconds = Math.round((Date.now() - since) / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Ends the program on an error of the set-up, or rethrows what is none.
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\nsetup: ${error.message}`);
  process.exit(1);
}
