/** Modules as text inside the bundle: what every bundler and runtime can load, without a file that could get lost. */

/** A module as the build's `scripts/encode-module.mjs` writes it: its text, and the module that makes bytes of it. */
export interface EncodedModule {
  reader: string;
  text: string;
}

/** Compiles a module. */
export function compileModule(printed: EncodedModule): WebAssembly.Module {
  return new WebAssembly.Module(bytes(printed));
}

/** The bytes that the text stands for. Its reader is WebAssembly too: JavaScript that is run once is slow. */
function bytes({ reader, text }: EncodedModule): Uint8Array<ArrayBuffer> {
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
