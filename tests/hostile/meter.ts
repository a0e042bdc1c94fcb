/** Measures time, blocking and memory of an action. */

import { readFileSync, writeFileSync } from "node:fs";

/** The measurement of an action. */
export interface Used {
  /** Wall time in milliseconds. */
  wall: number;
  /** The longest stretch without a turn of the event loop, in milliseconds of processor time. */
  blocked: number;
  /** The peak growth of memory in MB. */
  memory: number;
}

const HEARTBEAT = 5;
const MB = 2 ** 20;

// The real timers, because a child may accelerate them later.
const { setInterval, clearInterval, performance, setTimeout } = globalThis;
const now = performance.now.bind(performance);

/** Runs and measures an action. */
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
    // Processor time, because other processes may have taken the processor.
    blocked = Math.max(blocked, Math.min(at - last.at, (used.user + used.system) / 1000) - HEARTBEAT);
    highest = Math.max(highest, process.memoryUsage.rss());
    last = { at, cpu: process.cpuUsage() };
  };
  const timer = setInterval(beat, HEARTBEAT);
  try {
    const value = await action();
    // The next turn of the event loop ends the last stretch.
    await new Promise((resolve) => setTimeout(resolve, 0));
    beat();
    return { value, wall: now() - began, blocked, memory: (Math.max(highest, peak()) - before) / MB };
  } finally {
    clearInterval(timer);
  }
}

/** Resets Linux's peak of the resident size. */
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
