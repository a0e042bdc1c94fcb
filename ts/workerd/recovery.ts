import "../wasm/workerd/recovery.js";
