import { cloud, post } from "./post.mjs";

navigator.serviceWorker.onmessage = ({ data }) => post(data);
try {
  await navigator.serviceWorker.register("/service-worker.mjs", { type: "module" });
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage(cloud);
} catch (error) {
  post({ broken: `the service worker failed: ${error}` });
}
