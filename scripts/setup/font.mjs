import { aptInstall, hasApt } from "./apt.mjs";
import { say } from "./log.mjs";
import { run } from "./run.mjs";

const PACKAGE = "fonts-wqy-zenhei";

/** Installs a font with Chinese characters on Debian, for the tests' pictures of pages. Other systems have one. */
export async function setUpFont() {
  if (!hasApt()) return;
  const { ok, output } = await run("fc-list", [":lang=zh", "file"]);
  if (ok && output.trim() !== "") return;
  // Without the font, one test fails and names the package; the others do not need it.
  await aptInstall([PACKAGE], "A font with Chinese characters for the tests, about 10 s").catch((error) =>
    say(`no font with Chinese characters: ${error.message}`),
  );
}
