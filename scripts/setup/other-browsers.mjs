import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { aptInstall, hasApt } from "./apt.mjs";
import { onPath } from "./paths.mjs";
import { StepError } from "./log.mjs";

/** @typedef {{ firefox: string, webkit: string }} OtherBrowsers both as paths; webkit is empty where there is none */

/**
 * Finds or installs Firefox and, on Linux, WebKitGTK's MiniBrowser with a virtual display. They need no driver: the matrix
 * only opens addresses in them.
 * @returns {Promise<OtherBrowsers>}
 */
export async function setUpOtherBrowsers() {
  const missing = [
    ...(findFirefox() ? [] : ["firefox-esr"]),
    ...(process.platform !== "linux" || findWebKit() ? [] : ["webkit2gtk-driver"]),
    // The driver's package does not depend on xvfb.
    ...(process.platform !== "linux" || onPath("xvfb-run") ? [] : ["xvfb", "xauth"]),
  ];
  if (missing.length > 0 && hasApt()) await aptInstall(missing, "Firefox and WebKit for the tests, about 60 s");
  const firefox = findFirefox();
  const webkit = findWebKit();
  if (!firefox)
    throw new StepError("The tests need Firefox. Set FIREFOX_PATH if it is installed elsewhere.", fixFirefox());
  if (process.platform === "linux" && !(webkit && onPath("xvfb-run"))) {
    throw new StepError(
      "The tests need WebKitGTK's MiniBrowser and xvfb-run. Set MINIBROWSER_PATH if it is installed elsewhere.",
    );
  }
  // Safari cannot open an address with a separate profile, so that macOS has no WebKit here.
  return { firefox, webkit: webkit ?? "" };
}

function findFirefox() {
  const usual = [
    process.env.FIREFOX_PATH,
    onPath("firefox-esr"),
    onPath("firefox"),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    `${process.env.ProgramFiles}\\Mozilla Firefox\\firefox.exe`,
  ];
  return usual.find((path) => path && existsSync(path));
}

function findWebKit() {
  if (process.env.MINIBROWSER_PATH) return process.env.MINIBROWSER_PATH;
  const libraries = existsSync("/usr/lib") ? readdirSync("/usr/lib").map((name) => join("/usr/lib", name)) : [];
  return [...libraries, "/usr/libexec", "/usr/lib"]
    .flatMap((folder) => ["4.1", "4.0", "6.0"].map((version) => join(folder, `webkit2gtk-${version}/MiniBrowser`)))
    .find(existsSync);
}

function fixFirefox() {
  if (process.platform === "darwin") return "brew install --cask firefox";
  if (process.platform === "win32") return "winget install Mozilla.Firefox";
  return undefined;
}
