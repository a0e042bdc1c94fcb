import { setUpBrowser } from "./setup/browser.mjs";
import { setUpFont } from "./setup/font.mjs";
import { setUpNodeModules } from "./setup/node-modules.mjs";
import { setUpOtherBrowsers } from "./setup/other-browsers.mjs";
import { setUpRust } from "./setup/rust.mjs";
import { main } from "./setup/log.mjs";
import { setUpTestRunner } from "./setup/test-runner.mjs";

export { chromiumFlags } from "./setup/browser.mjs";
export { setUpBrowser } from "./setup/browser.mjs";
export { setUpFont } from "./setup/font.mjs";
export { setUpOtherBrowsers } from "./setup/other-browsers.mjs";
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
 * Installs what the build needs: node_modules, and a Rust toolchain that compiles to wasm32.
 * @returns {Promise<Build>}
 */
export async function setUpBuild() {
  await setUpNodeModules();
  return { wasmEnv: await setUpRust() };
}

/**
 * Also installs wasm-bindgen's test runner, Chromium with its driver, Firefox and WebKit.
 * @returns {Promise<Build & Tests>}
 */
export async function setUpTests() {
  const build = await setUpBuild();
  // The browser first: this step may need the user's help.
  const browser = await setUpBrowser();
  await setUpFont();
  const others = await setUpOtherBrowsers();
  return { ...build, ...browser, ...others, testRunner: await setUpTestRunner() };
}

await main(import.meta.url, async () => {
  const { wasmEnv, ...programs } = await setUpTests();
  for (const [name, path] of Object.entries({ ...programs, ...wasmEnv })) {
    console.log(`setup: ${name} ${path}`);
  }
});
