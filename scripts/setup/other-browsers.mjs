import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { aptInstall, hasApt } from "./apt.mjs";
import { onPath } from "./paths.mjs";
import { SetupError } from "./log.mjs";

/*
 * The two engines beside Chromium's. The matrix only opens addresses with them, so they need no driver.
 */

/** @typedef {{ firefox: string, webkit: string }} OtherBrowsers both as paths; webkit is empty where there is none */

/**
 * Makes sure of Firefox, and on Linux of WebKitGTK's own little browser with a display for it.
 * @returns {Promise<OtherBrowsers>}
 */
export async function setUpOtherBrowsers() {
  const missing = [
    ...(findFirefox() ? [] : ["firefox-esr"]),
    ...(process.platform !== "linux" || findWebKit() ? [] : ["webkit2gtk-driver"]),
    // Of xvfb's package, where only the driver's is there.
    ...(process.platform !== "linux" || onPath("xvfb-run") ? [] : ["xvfb", "xauth"]),
  ];
  if (missing.length > 0 && hasApt()) await aptInstall(missing, "Firefox and WebKit for the tests, about 60 s");
  const firefox = findFirefox();
  const webkit = findWebKit();
  if (!firefox)
    throw new SetupError("The tests need Firefox. Where it is can be said with FIREFOX_PATH.", mendFirefox());
  if (process.platform === "linux" && !(webkit && onPath("xvfb-run"))) {
    throw new SetupError("The tests need WebKitGTK's MiniBrowser (or MINIBROWSER_PATH) and xvfb-run.");
  }
  // Safari has no way to open an address with a profile of its own, so elsewhere there is no WebKit.
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

function mendFirefox() {
  if (process.platform === "darwin") return "brew install --cask firefox";
  if (process.platform === "win32") return "winget install Mozilla.Firefox";
  return undefined;
}
