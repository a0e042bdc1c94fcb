import { render } from "preact";

import { Alert } from "../shared/controls.js";
import { App } from "./app.js";
import type { Config } from "./config.js";
import { Panel } from "./panel.js";
import { t, textsLoaded } from "./texts.js";

try {
  await textsLoaded();
  const config = (await (await fetch("config.json")).json()) as Config;
  render(<App panel={new Panel(config)} />, document.body);
} catch {
  // No configuration, or a browser without storage.
  render(
    <main>
      <Alert>{t().failedToStart}</Alert>
    </main>,
    document.body,
  );
}
