import { render } from "preact";

import { Alert } from "../shared/controls.js";
import { App } from "./app.js";
import type { Config } from "./config.js";
import { Portal } from "./portal.js";
import { t } from "./texts.js";

try {
  const config = (await (await fetch("config.json")).json()) as Config;
  render(<App portal={new Portal(config)} />, document.body);
} catch {
  // No configuration, or a browser without storage.
  render(
    <main>
      <Alert>{t().errors.unexpected}</Alert>
    </main>,
    document.body,
  );
}
