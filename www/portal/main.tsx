import { render } from "preact";

import { App } from "./app.js";
import type { Config } from "./config.js";
import { Portal } from "./portal.js";

const config = (await (await fetch("config.json")).json()) as Config;
render(<App portal={new Portal(config)} />, document.body);
