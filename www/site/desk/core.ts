/** The desk's module, crates/desk. */

import * as glue from "virtual:desk";
// In the script, because the page may open no connection.
import wasm from "./core/edgedesk_bg.wasm?url&inline";

/** Two strings of a signature, and where they begin to differ. */
export interface Comparison {
  readonly step: string;
  readonly isEqual: boolean;
  /** The part that differs first, such as `parameter DesktopId.1`; empty if unknown. */
  readonly location: string;
  readonly expected: string;
  readonly other: string;
  /** The number of code points before the first difference. */
  readonly at: number;
}

/** A signature, step by step. */
export interface Explanation {
  readonly scheme: string;
  readonly accessKeyId: string;
  readonly date: string;
  readonly steps: readonly { readonly name: string; readonly text: string }[];
  readonly findings: readonly string[];
  /** The request's signature. */
  readonly sent: string;
  /** The signature with the visitor's secret; null without one. */
  readonly computed: string | null;
  readonly server: Comparison | null;
  readonly own: Comparison | null;
}

/** Why an input cannot be explained. */
export interface Problem {
  readonly problem: string;
}

export interface Input {
  readonly request: string;
  readonly answer?: string;
  readonly own?: string;
  readonly secret?: string;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

let isReady = false;

/** Compiles the module. */
export async function load(): Promise<void> {
  const bytes = Uint8Array.from(atob(wasm.slice(wasm.indexOf(",") + 1)), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes, { "./edgedesk_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
  isReady = true;
}

/** Explains the signature of a request. */
export function explain(input: Input): Explanation | Problem {
  if (!isReady) return { problem: "the desk is loading" };
  return JSON.parse(glue.explain(JSON.stringify(input))) as Explanation | Problem;
}
