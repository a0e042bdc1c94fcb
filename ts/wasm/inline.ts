/** The module as text inside the bundle: what every bundler and runtime can load, without a file that could get lost. */

import { alphabet, order, text } from "../core/edgedesk.text.js";
import { provide } from "../module.js";

provide(() => new WebAssembly.Module(bytes()));

/** Undoes the build's `scripts/printable.mjs`. */
function bytes(): Uint8Array<ArrayBuffer> {
  const values = Uint8Array.from(order.match(/../g)!, (hex) => parseInt(hex, 16));
  const ranks = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) ranks[alphabet.charCodeAt(i)] = i;
  const singles = alphabet.length - 2;
  const out = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let rank = ranks[text.charCodeAt(i)]!;
    if (rank >= singles) rank = singles + (rank - singles) * alphabet.length + ranks[text.charCodeAt(++i)]!;
    out[length++] = values[rank]!;
  }
  return out.subarray(0, length);
}
