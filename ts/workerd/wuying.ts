import "../wasm/workerd/wuying.js";
import { warmUp } from "../client.js";
import { WuyingClient } from "../wuying/index.js";

export * from "../wuying/index.js";

// Outside of any request, whose processor time is counted.
warmUp(new WuyingClient({ region: "cn-hangzhou", clientId: "-" }));
