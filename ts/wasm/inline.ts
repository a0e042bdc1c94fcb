/** The module as text inside the bundle: what every bundler and runtime can load, without a file that could get lost. */

import { reader, text } from "../core/edgedesk.text.js";
import { provide } from "../module.js";

provide(() => new WebAssembly.Module(bytes()));

/** What the build's `scripts/printable.mjs` made the text of. It made the reader too: JavaScript that is run once is slow. */
function bytes(): Uint8Array<ArrayBuffer> {
  const binary = atob(reader);
  const code = new Uint8Array(binary.length);
  // A plain loop: `Uint8Array.from(binary, f)` takes many times as long.
  for (let i = 0; i < binary.length; i++) code[i] = binary.charCodeAt(i);
  const { memory, start, read } = new WebAssembly.Instance(new WebAssembly.Module(code)).exports as {
    memory: WebAssembly.Memory;
    start: WebAssembly.Global<"i32">;
    read: (length: number) => number;
  };
  const bytes = new Uint8Array(memory.buffer);
  new TextEncoder().encodeInto(text, bytes.subarray(start.value));
  return bytes.subarray(start.value, read(text.length));
}
