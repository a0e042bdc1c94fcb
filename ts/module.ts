/** Where the compiled module comes from. The entry points decide: a string inside the bundle, or an import in workerd. */

let source: (() => WebAssembly.Module) | undefined;
let module: WebAssembly.Module | undefined;

/** Says how to get the module. It is compiled when the first request is prepared, not when the package is imported. */
export function provide(compile: () => WebAssembly.Module): void {
  source = compile;
}

/** The compiled module. */
export function compiled(): WebAssembly.Module {
  return (module ??= (source as () => WebAssembly.Module)());
}
