/** What a signature's comparisons mean, as a sentence. */

import type { Comparison, Explanation } from "./core.js";

export interface Verdict {
  readonly kind: "good" | "bad" | "open";
  readonly text: string;
}

/** The verdict on a signature. */
export function verdictOf({ sent, computed, server, own }: Explanation): Verdict {
  const matches = computed === null ? undefined : computed === sent;
  if (server && !server.isEqual) {
    return {
      kind: "bad",
      text: `The server signed another ${server.step} than this request has${first(server)}. Either something changed the request on its way (a proxy, an extension, a custom fetch), or what is pasted here is not what was sent.`,
    };
  }
  if (own && !own.isEqual) {
    return {
      kind: "bad",
      text: `Your code's ${own.step} is not that of this request${first(own)}. Change your code until both are the same.`,
    };
  }
  if (matches === true) {
    return server
      ? {
          kind: "bad",
          text: "The server signed the same string, and the signature is right for this secret: the secret is not that of this access key id, or the key is disabled.",
        }
      : { kind: "good", text: "The signature is that of this request and this secret." };
  }
  if (matches === false) {
    const what = server
      ? "The server signed the string below. The request's signature is not that of this string and this secret"
      : "The request's signature is not that of this request and this secret";
    return {
      kind: "bad",
      text: own
        ? "Your code signed the right string, so it used another secret, or computes or encodes the signature otherwise."
        : `${what}: your code signed another string, or used another secret. Paste what your code signed to find the difference.`,
    };
  }
  if (server) {
    return {
      kind: "bad",
      text: "The server signed the same string, so the secret is wrong, or belongs to another access key id.",
    };
  }
  return {
    kind: "open",
    text: "Enter the secret to compute the signature, or the vendor's response to compare the strings.",
  };
}

function first({ location, expected, at }: Comparison): string {
  if (location !== "") return `; first difference: ${location}`;
  const line = [...expected].slice(0, at).filter((character) => character === "\n").length + 1;
  return `; first difference: line ${line}`;
}

/** A text in three parts: before, within and after the part where it differs from the other. */
export function differing({ expected, other, at }: Comparison): Record<"expected" | "other", [string, string, string]> {
  const [a, b] = [[...expected], [...other]];
  let common = 0;
  const longest = Math.min(a.length, b.length) - at;
  while (common < longest && a[a.length - 1 - common] === b[b.length - 1 - common]) common += 1;
  const parts = (text: string[]): [string, string, string] => [
    text.slice(0, at).join(""),
    text.slice(at, text.length - common).join(""),
    text.slice(text.length - common).join(""),
  ];
  return { expected: parts(a), other: parts(b) };
}
