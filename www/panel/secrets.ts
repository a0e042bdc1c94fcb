/** Parameters whose values no view and no log shows. */

/** The words of their names. A test compares them with the parameters that the catalogue marks as secret. */
const WORDS = new RegExp(
  "apikey|authentication|authorization|bosurl|callbackurl|commandcontent|cookie|credential|encryptkey|encryptedkey" +
    "|createwithscript|fingerprint|pass(?:code|phrase|wd|word|$)|privatekey|pwd|secret|sessionid|ticket|token|trustkey" +
    "|userdata|verifycode|^content$|^license$",
  "i",
);

/** Names that have such a word, and no secret. */
const OPEN = /^(?:client|next)token$/i;

export function isSecret(name: string): boolean {
  return WORDS.test(name) && !OPEN.test(name);
}

/** A copy of parameters, in which `***` replaces secrets. */
export function redacted<Value>(parameters: Value): Value {
  if (Array.isArray(parameters)) return parameters.map(redacted) as Value;
  if (typeof parameters !== "object" || parameters === null) return parameters;
  const members = Object.entries(parameters).map(([name, value]) => [name, isSecret(name) ? "***" : redacted(value)]);
  return Object.fromEntries(members) as Value;
}
