import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium, type Page } from "playwright-core";

import { chromiumFlags } from "../../../scripts/setup.mjs";
import { setUpOtherBrowsers } from "../../../scripts/setup/other-browsers.mjs";
import { LIMIT } from "../../until.js";

/** A running browser. */
export interface Running {
  /** A host that resolves to the loopback address, and is not a secure context without https. */
  readonly untrustedHost: string;
  /** Opens an address in a new page, which reports to its server. */
  open(address: string): Promise<void>;
  /** The browser's output, or its console's errors. */
  said(): string;
  close(): Promise<void>;
}

/** A host name for the loopback address; browsers treat 127.0.0.1 and localhost as secure contexts without https. */
const UNTRUSTED_HOST = "edgedesk.test";

/** Chromium, driven by the DevTools protocol. */
export async function startChromium(): Promise<Running> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${UNTRUSTED_HOST} 127.0.0.1`],
  });
  let complaints = "";
  let page: Page | undefined;
  return {
    untrustedHost: UNTRUSTED_HOST,
    async open(address) {
      await page?.close();
      complaints = "";
      page = await browser.newPage();
      page.on("console", (message) => (complaints += `${message.text()}\n`));
      page.on("pageerror", (error) => (complaints += `${error}\n`));
      // A development server bundles the first time.
      await page.goto(address, { timeout: LIMIT });
    },
    said: () => complaints,
    close: () => browser.close(),
  };
}

/** Firefox, started with a new profile for each address, which needs no driver. */
export async function startFirefox(): Promise<Running> {
  const program = process.env["FIREFOX_PATH"] || (await setUpOtherBrowsers()).firefox;
  const settings = {
    "network.dns.localDomains": UNTRUSTED_HOST,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "browser.aboutwelcome.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.update.disabledForTesting": true,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "browser.dom.window.dump.enabled": true,
    "devtools.console.stdout.content": true,
  };
  return starting(UNTRUSTED_HOST, (address, folder) => {
    const lines = Object.entries(settings).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(join(folder, "user.js"), lines.join(""));
    return spawn(program, ["--headless", "--no-remote", "--profile", folder, address], {
      detached: true,
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" },
    });
  });
}

/** WebKitGTK's test browser, on a virtual display. */
export async function startWebKit(): Promise<Running> {
  const program = process.env["MINIBROWSER_PATH"] || (await setUpOtherBrowsers()).webkit;
  // It has no option to map host names; but the IPv4-mapped IPv6 form of 127.0.0.1 is not a secure context.
  return starting("[::ffff:7f00:1]", (address, folder) =>
    spawn("xvfb-run", ["--auto-servernum", program, "--private", address], {
      detached: true,
      env: { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    }),
  );
}

function starting(untrustedHost: string, start: (address: string, folder: string) => ChildProcess): Running {
  let said = "";
  let end = async (): Promise<void> => {};
  return {
    untrustedHost,
    async open(address) {
      await end();
      const folder = mkdtempSync(join(tmpdir(), "edgedesk-browser-"));
      const child = start(address, folder);
      child.on("error", (error) => (said += `${error}\n`));
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said += data));
      const closed = new Promise((resolve) => child.once("close", resolve));
      end = async () => {
        end = async () => {};
        // Kills the process group, because the browser starts further processes.
        try {
          if (child.pid && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
        } catch {}
        await closed;
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      };
    },
    said: () => said,
    close: () => end(),
  };
}
