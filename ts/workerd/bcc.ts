import "../wasm/workerd/bcc.js";
import { warmUp } from "../warm-up.js";

export * from "../bcc/index.js";

// Outside of any request, whose processor time is counted.
warmUp("bcc", "bce");
