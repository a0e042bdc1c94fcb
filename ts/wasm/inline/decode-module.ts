/** Decodes modules that the bundle contains as text: every bundler and runtime can load them, without a separate file. */

/** A module as the build's `scripts/encode-module.mjs` writes it: its text, and the module that makes bytes of it. */
export interface EncodedModule {
  reader: string;
  text: string;
}

/** Compiles a module. */
export function compileModule(printed: EncodedModule): WebAssembly.Module {
  return new WebAssembly.Module(bytes(printed));
}

/** Decodes the text. The decoder is WebAssembly: JavaScript that runs once is slow. */
function bytes({ reader, text }: EncodedModule): Uint8Array<ArrayBuffer> {
  const binary = atob(reader);
  const code = new Uint8Array(binary.length);
  // A plain loop: `Uint8Array.from(binary, f)` is many times slower.
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
