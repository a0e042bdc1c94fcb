import { run } from "./run.mjs";

onmessage = (event) => event.waitUntil(run(event.data).then((report) => event.source.postMessage(report)));
