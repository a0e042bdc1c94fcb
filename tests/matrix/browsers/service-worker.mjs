// A service worker cannot import anything later.
import "./edgedesk/dist/recovery.js";

import { run } from "./run.mjs";

onmessage = (event) => event.waitUntil(run(event.data).then((report) => event.source.postMessage(report)));
