/** In workerd, the import of a wasm file is its compiled module. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
