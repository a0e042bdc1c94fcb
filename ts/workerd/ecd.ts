import "../wasm/workerd/ecd.js";
import { warmUp } from "../warm-up.js";

export * from "../ecd/index.js";

// Outside of any request, whose processor time is counted.
warmUp("ecd", "acs3");
