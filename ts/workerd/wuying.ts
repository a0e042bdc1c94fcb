import "../wasm/workerd/wuying.js";
import { warmUp } from "../warm-up.js";

export * from "../wuying/index.js";

// Outside of any request, whose processor time is counted.
warmUp("wuying", "anonymous");
