/** Modules that the build makes. */

/** What wasm-bindgen generates for the module. */
declare module "virtual:desk" {
  export function explain(input: string): string;
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The file as a data: URL. */
declare module "*.wasm?url&inline" {
  const url: string;
  export default url;
}

/** The example parameters of each operation, by API and name. */
declare module "virtual:parameters" {
  const parameters: Readonly<Record<string, Readonly<Record<string, object>>>>;
  export default parameters;
}
