/** The module as text inside the bundle: what every bundler and runtime can load, without a file that could get lost. */

import { base64 } from "../core/edgedesk.base64.js";
import { provide } from "../module.js";

provide(() => new WebAssembly.Module(bytes(base64)));

function bytes(text: string): Uint8Array<ArrayBuffer> {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const out = new Uint8Array(binary.length);
  // A plain loop: `Uint8Array.from(binary, f)` takes fifty times as long.
  for (let i = 0; i < binary.length; i++) out[i] = binary.charCodeAt(i);
  return out;
}
