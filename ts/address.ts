/** Whether the platform sends a request to the host that was signed. */

import { ConfigurationError } from "./errors.js";

/** The last scheme and host that were in order, with the slash behind them: those of nearly every further request. */
let known = "";

/**
 * Checks that the platform reads the address as it was signed. It rewrites some spellings of a host, and refuses others without
 * sending anything, which afterwards looks like a lost answer.
 *
 * @throws {ConfigurationError} It would not be sent, or to another host than the one that was signed.
 */
export function checkAddress(url: string, operation: string): void {
  if (known !== "" && url.startsWith(known)) return;
  const [start = "", scheme, host] = /^(https?:)\/\/([^/?#]*)\//.exec(url) ?? [];
  const parsed = parse(url);
  if (start === "" || parsed?.protocol !== scheme || parsed?.host !== host) {
    const given = parsed ? `an address that this platform reads as "${parsed.host}"` : "an address that it cannot read";
    const message = `${operation}: endpoint: given ${given}, allowed is an http or https address in the spelling of the platform`;
    throw new ConfigurationError(message, operation, "endpoint");
  }
  known = start;
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
