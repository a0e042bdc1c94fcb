import "../wasm/workerd/ecd.js";
import { warmUp } from "../client.js";
import { EcdClient } from "../ecd/index.js";

export * from "../ecd/index.js";

// Outside of any request, whose processor time is counted.
warmUp(new EcdClient({ region: "cn-hangzhou", credentials: { accessKeyId: "-", accessKeySecret: "-" } }));
