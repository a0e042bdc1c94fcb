/** Compiles and instantiates the modules. Entry points provide them: encoded in the bundle, or imported in workerd. */

import { ConfigurationError, InternalError } from "../errors.js";
import { IN_BROWSER } from "../runtime.js";
import type { Api } from "./core.js";

/** The modules: one for the requests of each API, one for failures. */
export type ModuleName = Api | "recovery";

const sources: { [Name in ModuleName]?: () => WebAssembly.Module } = {};
const modules: { [Name in ModuleName]?: WebAssembly.Module } = {};

/** Registers the source of a module, which is compiled at its first use. */
export function provide(name: ModuleName, compile: () => WebAssembly.Module): void {
  sources[name] = compile;
}

/**
 * Instantiates a module.
 *
 * @throws {ConfigurationError} The environment does not allow WebAssembly.
 */
export function instantiate(name: ModuleName, operation: string): WebAssembly.Exports {
  try {
    const module = (modules[name] ??= sources[name]!());
    // WebKit enforces the policy here, not at compilation.
    return new WebAssembly.Instance(module).exports;
  } catch (cause) {
    throw refusal(operation, cause);
  }
}

/** The module is valid; a CompileError therefore means a Content-Security-Policy or a runtime restriction. */
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
