/** Where the compiled module comes from. The entry points decide: a string inside the bundle, or an import in workerd. */

import { IN_BROWSER } from "./environment.js";
import { ConfigurationError, InternalError } from "./errors.js";

let source: (() => WebAssembly.Module) | undefined;
let module: WebAssembly.Module | undefined;

/** Says how to get the module. It is compiled when the first request is prepared, not when the package is imported. */
export function provide(compile: () => WebAssembly.Module): void {
  source = compile;
}

/**
 * A new instance of the module.
 *
 * @throws {ConfigurationError} WebAssembly is not allowed here.
 */
export function instantiated(operation: string, imports: WebAssembly.Imports): WebAssembly.Exports {
  try {
    module ??= (source as () => WebAssembly.Module)();
    // WebKit compiles what a policy forbids, and refuses it here.
    return new WebAssembly.Instance(module, imports).exports;
  } catch (cause) {
    throw refusal(operation, cause);
  }
}

/** The module itself is valid, so that an engine which does not compile it obeys somebody's setting. */
function refusal(operation: string, cause: unknown): Error {
  const [setting, advice] =
    typeof WebAssembly === "undefined"
      ? ["WebAssembly", "it does not exist here; a browser's lockdown mode may have switched it off"]
      : !(cause instanceof WebAssembly.CompileError)
        ? []
        : IN_BROWSER
          ? ["Content-Security-Policy", "the page's Content-Security-Policy needs script-src 'wasm-unsafe-eval'"]
          : ["conditions", "this runtime takes only modules that were deployed; bundle with the condition 'workerd'"];
  if (!setting) return new InternalError(`${operation}: WebAssembly did not start (${cause})`, operation, cause);
  const message = `${operation}: WebAssembly was not compiled: ${advice} (${cause})`;
  return new ConfigurationError(message, operation, setting, { cause });
}
