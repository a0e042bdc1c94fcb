import { render } from "preact";

import { App } from "./app.js";
import { Emulator } from "./emulator.js";

const emulator = new Emulator();
render(<App emulator={emulator} />, document.body);
emulator.watch();
