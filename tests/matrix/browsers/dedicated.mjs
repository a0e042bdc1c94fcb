import { cloud, post } from "./post.mjs";

const worker = new Worker("/dedicated-worker.mjs", { type: "module" });
worker.onmessage = ({ data }) => post(data);
worker.onerror = ({ message }) => post({ broken: `the worker failed: ${message}` });
worker.postMessage(cloud);
