import { existsSync } from "node:fs";
import { aptInstall, hasApt } from "./apt.mjs";
import { onPath } from "./paths.mjs";
import { run } from "./run.mjs";
import { StepError } from "./log.mjs";

/**
 * Chromium's flags for the tests: without a window, also as root, and without background traffic. webdriver.json, for
 * wasm-bindgen's runner, has the same list. Each start needs a new user-data-dir.
 */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox", // Chromium has no sandbox for root, and the pages are the project's
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @typedef {{ chromium: string, chromedriver: string }} Browser both as paths */

const onLinux = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];
const elsewhere = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
};

/**
 * Finds or installs Chromium and chromedriver, which wasm-bindgen's runner uses.
 * @returns {Promise<Browser>}
 */
export async function setUpBrowser() {
  const problems = /** @type {string[]} */ ([]);
  const found = await find(problems);
  if (found) return found;
  if (!hasApt() || process.env.CHROMIUM_PATH) throw missing(problems);

  await aptInstall(["chromium", "chromium-driver"], `Chromium for the tests, about 40 s`).catch((error) => {
    // Ubuntu has no such package. Its chromium-browser is a script that asks for a snap.
    throw problems.length > 0 ? missing(problems) : error;
  });
  const installed = await find(problems);
  if (installed) return installed;
  throw missing(problems);
}

/**
 * The first browser that starts and has a driver of its version.
 * @param {string[]} problems receives the reasons why the others are unusable
 * @returns {Promise<Browser | undefined>}
 */
async function find(problems) {
  const chromedriver = process.env.CHROMEDRIVER_PATH ?? onPath("chromedriver") ?? onPath("chromium.chromedriver"); // the snap's
  for (const chromium of candidates()) {
    if (!existsSync(chromium)) {
      problems.push(`${chromium} does not exist`);
      continue;
    }
    if (!chromedriver || !existsSync(chromedriver)) {
      problems.push(`${chromium} exists, but there is no chromedriver`);
      continue;
    }
    const [browser, driver] = await Promise.all([major(chromium), major(chromedriver)]);
    if (!browser.version) problems.push(`${chromium} does not start: ${browser.message}`);
    else if (!driver.version) problems.push(`${chromedriver} does not start: ${driver.message}`);
    else if (browser.version !== driver.version) {
      problems.push(`${chromium} is version ${browser.version}, but ${chromedriver} is ${driver.version}`);
    } else return { chromium, chromedriver };
  }
}

/** The installed browsers; only CHROMIUM_PATH if it is set. */
function candidates() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return [named];
  const paths = onLinux.map(onPath).filter((path) => path !== undefined);
  const usual = elsewhere[/** @type {"darwin" | "win32"} */ (process.platform)] ?? [];
  return [...paths, ...usual.filter(existsSync)];
}

/**
 * A program's major version, which also proves that it starts: Ubuntu's chromium-browser may be a script that asks for a
 * snap.
 * @param {string} program
 */
async function major(program) {
  // chrome.exe has no --version and would open a window: its version is not checked.
  if (process.platform === "win32") return { version: "installed", message: "" };
  const { ok, output } = await run(program, ["--version"]);
  const version = ok ? /(\d+)\.\d+\.\d+/.exec(output)?.[1] : undefined;
  return { version, message: output.trim().split("\n").at(-1) };
}

/** @param {string[]} problems */
function missing(problems) {
  const found = problems.length > 0 ? `\n  | ${[...new Set(problems)].join("\n  | ")}` : "";
  return new StepError(
    `The browser tests need Chromium (or Chrome) and its chromedriver.${found}\n` +
      "Set CHROMIUM_PATH and CHROMEDRIVER_PATH if they are installed elsewhere.",
    fix(),
  );
}

function fix() {
  if (process.env.CHROMIUM_PATH) return "unset CHROMIUM_PATH CHROMEDRIVER_PATH";
  if (process.platform === "darwin") return "brew install --cask google-chrome chromedriver";
  if (process.platform === "win32") return "winget install Google.Chrome Chromium.ChromeDriver";
  if (hasApt()) return "sudo snap install chromium"; // Debian's packages were tried before
  return undefined;
}
