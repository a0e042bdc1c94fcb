import { existsSync } from "node:fs";
import { aptInstall, hasApt } from "./apt.mjs";
import { onPath } from "./paths.mjs";
import { run } from "./run.mjs";
import { SetupError } from "./log.mjs";

/**
 * How the tests start Chromium: without a window, as root too, and without traffic of its own.
 * The project's webdriver.json, for wasm-bindgen's runner, holds the same list. Give it a new user-data-dir each time.
 */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox", // root has no sandbox, and the pages are our own
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
 * Makes sure of Chromium and of the driver that wasm-bindgen's runner steers it with.
 * @returns {Promise<Browser>}
 */
export async function setUpBrowser() {
  const problems = /** @type {string[]} */ ([]);
  const found = await find(problems);
  if (found) return found;
  if (!hasApt() || process.env.CHROMIUM_PATH) throw missing(problems);

  await aptInstall(["chromium", "chromium-driver"], `Chromium for the tests, about 40 s`).catch((error) => {
    // On Ubuntu there is no such package; what Ubuntu has says so when it is started.
    throw problems.length > 0 ? missing(problems) : error;
  });
  const installed = await find(problems);
  if (installed) return installed;
  throw missing(problems);
}

/**
 * The first browser that starts and has a driver of its version.
 * @param {string[]} problems why those that are there will not do
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
      problems.push(`${chromium} is here, but no chromedriver`);
      continue;
    }
    const [browser, driver] = await Promise.all([major(chromium), major(chromedriver)]);
    if (!browser.version) problems.push(`${chromium} does not start: ${browser.said}`);
    else if (!driver.version) problems.push(`${chromedriver} does not start: ${driver.said}`);
    else if (browser.version !== driver.version) {
      problems.push(`${chromium} is version ${browser.version}, but ${chromedriver} is ${driver.version}`);
    } else return { chromium, chromedriver };
  }
}

/** Browsers that are there. CHROMIUM_PATH, where it is set, is the only one that counts. */
function candidates() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return [named];
  const paths = onLinux.map(onPath).filter((path) => path !== undefined);
  const usual = elsewhere[/** @type {"darwin" | "win32"} */ (process.platform)] ?? [];
  return [...paths, ...usual.filter(existsSync)];
}

/**
 * A program's major version, which shows too that it starts: what Ubuntu calls chromium-browser may
 * be a script that only says that a snap is needed.
 * @param {string} program
 */
async function major(program) {
  // On Windows chrome.exe has no --version, it would open a window: it is taken as it is.
  if (process.platform === "win32") return { version: "installed", said: "" };
  const { ok, output } = await run(program, ["--version"]);
  const version = ok ? /(\d+)\.\d+\.\d+/.exec(output)?.[1] : undefined;
  return { version, said: output.trim().split("\n").at(-1) };
}

/** @param {string[]} problems */
function missing(problems) {
  const found = problems.length > 0 ? `\n  | ${[...new Set(problems)].join("\n  | ")}` : "";
  return new SetupError(
    `The browser tests need Chromium (or Chrome) and its chromedriver.${found}\n` +
      "Where they are can be said with CHROMIUM_PATH and CHROMEDRIVER_PATH.",
    mendBy(),
  );
}

function mendBy() {
  if (process.env.CHROMIUM_PATH) return "unset CHROMIUM_PATH CHROMEDRIVER_PATH";
  if (process.platform === "darwin") return "brew install --cask google-chrome chromedriver";
  if (process.platform === "win32") return "winget install Google.Chrome Chromium.ChromeDriver";
  if (hasApt()) return "sudo snap install chromium"; // Debian's packages have been tried by now
  return undefined;
}
