/** In workerd, the import of a wasm file is its compiled module. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

interface Uint8ArrayConstructor {
  /** Newer than TypeScript's target: undefined in older engines. */
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}
