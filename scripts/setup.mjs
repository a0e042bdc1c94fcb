import { pathToFileURL } from "node:url";
import { setUpBrowser } from "./setup/browser.mjs";
import { setUpNodeModules } from "./setup/node-modules.mjs";
import { setUpOtherBrowsers } from "./setup/other-browsers.mjs";
import { setUpRust } from "./setup/rust.mjs";
import { giveUp } from "./setup/log.mjs";
import { setUpTestRunner } from "./setup/test-runner.mjs";

/*
 * What a fresh machine lacks. Plain JavaScript without a dependency, because it runs before there is
 * a node_modules. Every step first looks whether it has anything to do, and says what it does.
 */

export { chromiumFlags } from "./setup/browser.mjs";
export { setUpBrowser } from "./setup/browser.mjs";
export { setUpOtherBrowsers } from "./setup/other-browsers.mjs";
export { giveUp, SetupError } from "./setup/log.mjs";
export { setUpLinters } from "./setup/rust.mjs";
export { setUpTestRunner } from "./setup/test-runner.mjs";

/**
 * @typedef {object} Build
 * @property {Record<string, string>} wasmEnv environment to add to every cargo that compiles to
 *   wasm32; empty where rustup brings the target
 */

/**
 * @typedef {object} Tests
 * @property {string} testRunner wasm-bindgen-test-runner
 * @property {string} chromium
 * @property {string} chromedriver
 * @property {string} firefox
 * @property {string} webkit empty where there is none
 */

/**
 * Makes sure of what the build needs: node_modules, and a Rust that compiles to wasm32.
 * @returns {Promise<Build>}
 */
export async function setUpBuild() {
  await setUpNodeModules();
  return { wasmEnv: await setUpRust() };
}

/**
 * In addition: wasm-bindgen's test runner, Chromium with its driver, Firefox and WebKit.
 * @returns {Promise<Build & Tests>}
 */
export async function setUpTests() {
  const build = await setUpBuild();
  // The browser first: it is the step that may need a person, who should not be kept waiting for it.
  const browser = await setUpBrowser();
  const others = await setUpOtherBrowsers();
  return { ...build, ...browser, ...others, testRunner: await setUpTestRunner() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { wasmEnv, ...programs } = await setUpTests().catch(giveUp);
  for (const [name, path] of Object.entries({ ...programs, ...wasmEnv })) {
    console.log(`setup: ${name} ${path}`);
  }
}
