/* The time by function in Node, from V8's profiler. */

import { Session } from "node:inspector/promises";

export async function profile(once, { millis = 3000 }) {
  const work = async (millis) => {
    for (const end = performance.now() + millis; performance.now() < end;) {
      for (let i = 0; i < 20; i++) {
        const result = once();
        if (typeof result.then === "function") await result;
      }
    }
  };
  await work(500);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  await work(millis);
  const { profile } = await session.post("Profiler.stop");
  const sums = new Map();
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const { id, callFrame, hitCount } of profile.nodes) {
    const { functionName, url } = callFrame;
    // Functions of wasm have no names and count as one. A built-in function counts for its caller.
    const wasm = url.startsWith("wasm:") || functionName.startsWith("wasm-");
    const name = wasm ? "in wasm" : url === "" || url.startsWith("node:") ? builtIn(id) : functionName || "(anonymous)";
    sums.set(name, (sums.get(name) ?? 0) + hitCount);
  }
  const total = [...sums.values()].reduce((a, b) => a + b);
  return [...sums].map(([name, hits]) => ({ name, share: hits / total })).sort((a, b) => b.share - a.share);

  function builtIn(id) {
    const { functionName } = nodes.get(id).callFrame;
    if (functionName.startsWith("(")) return functionName;
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
      const { functionName: caller, url } = nodes.get(at).callFrame;
      if (url !== "" && !url.startsWith("node:")) return `built-in functions that ${caller} calls`;
    }
    return functionName;
  }
}
