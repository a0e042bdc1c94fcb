// A service worker has no dynamic import, so it imports the code for failures at the start.
import "./edgedesk/dist/recovery.js";

import { run } from "./run.mjs";

onmessage = (event) => event.waitUntil(run(event.data).then((report) => event.source.postMessage(report)));
