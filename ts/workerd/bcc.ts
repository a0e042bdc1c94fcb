import "../wasm/workerd/bcc.js";
import { warmUp } from "../client.js";
import { BccClient } from "../bcc/index.js";

export * from "../bcc/index.js";

// Outside of any request, whose processor time is counted.
warmUp(new BccClient({ region: "bj", credentials: { accessKeyId: "-", secretAccessKey: "-" } }));
