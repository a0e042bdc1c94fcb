/** Measures what a call costs the process it runs in. */

import { readFileSync, writeFileSync } from "node:fs";

/** What was used. */
export interface Used {
  /** Milliseconds, of the clock on the wall. */
  wall: number;
  /** The longest stretch in which the event loop did nothing else, in milliseconds of computing. */
  blocked: number;
  /** By how much memory grew at its height, in MB. */
  memory: number;
}

const HEARTBEAT = 5;
const MB = 2 ** 20;

// The originals: a child may let time run faster for the code under test.
const { setInterval, clearInterval, performance, setTimeout } = globalThis;
const now = performance.now.bind(performance);

/** Runs an action, and measures it. */
export async function measured<T>(action: () => Promise<T>): Promise<Used & { value: T }> {
  globalThis.gc?.();
  lowerPeak();
  const before = process.memoryUsage.rss();
  const began = now();
  let highest = before;
  let blocked = 0;
  let last = { at: began, cpu: process.cpuUsage() };
  const beat = (): void => {
    const at = now();
    const used = process.cpuUsage(last.cpu);
    // Another process that was given the processor has not blocked this one.
    blocked = Math.max(blocked, Math.min(at - last.at, (used.user + used.system) / 1000) - HEARTBEAT);
    highest = Math.max(highest, process.memoryUsage.rss());
    last = { at, cpu: process.cpuUsage() };
  };
  const timer = setInterval(beat, HEARTBEAT);
  try {
    const value = await action();
    // The last stretch ends with the next turn of the loop.
    await new Promise((resolve) => setTimeout(resolve, 0));
    beat();
    return { value, wall: now() - began, blocked, memory: (Math.max(highest, peak()) - before) / MB };
  } finally {
    clearInterval(timer);
  }
}

/** Linux keeps the highest resident size, and forgets it when it is told to. */
function lowerPeak(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {}
}

function peak(): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))![1]) * 1024;
  } catch {
    return 0;
  }
}
