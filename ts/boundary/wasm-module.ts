/** Where the compiled modules come from. The entry points decide: a text inside the bundle, or an import in workerd. */

import { ConfigurationError, InternalError } from "../errors.js";
import { IN_BROWSER } from "../runtime.js";
import type { Api } from "./core.js";

/** One module for the requests of each API, and one for what may follow a failure. */
export type ModuleName = Api | "recovery";

const sources: { [Name in ModuleName]?: () => WebAssembly.Module } = {};
const modules: { [Name in ModuleName]?: WebAssembly.Module } = {};

/** Says how to get a module. It is compiled when it is needed, not when the package is imported. */
export function provide(name: ModuleName, compile: () => WebAssembly.Module): void {
  sources[name] = compile;
}

/**
 * A new instance of a module.
 *
 * @throws {ConfigurationError} WebAssembly is not allowed here.
 */
export function instantiate(name: ModuleName, operation: string): WebAssembly.Exports {
  try {
    const module = (modules[name] ??= sources[name]!());
    // WebKit compiles what a policy forbids, and refuses it here.
    return new WebAssembly.Instance(module).exports;
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
