/** A pool of child processes that run jobs; a child that hangs or crashes is replaced. */

import { type ChildProcess, fork } from "node:child_process";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

import { buildSync } from "esbuild";

import type { Found, Order } from "./child.js";

/** A child above this size in MB is replaced, because memory that it holds would hide the growth of the next job. */
const LARGE = 40;

const LIMIT = 30_000;

/**
 * Compiles the child's script once, which makes its start ten times as fast. The file is inside the project, so that
 * "edgedesk" resolves to it.
 */
function program(): string {
  const outfile = fileURLToPath(new URL(`../../target/hostile/child-${process.pid}.mjs`, import.meta.url));
  const entry = fileURLToPath(new URL("child.ts", import.meta.url));
  const how = { bundle: true, format: "esm", platform: "node", packages: "external", ignoreAnnotations: true } as const;
  buildSync({ entryPoints: [entry], outfile, ...how });
  return outfile;
}

/** The idle children. */
export class Pool {
  readonly #free: Child[] = [];
  readonly #waiting: ((child: Child) => void)[] = [];
  readonly #program = program();
  #left: number;

  constructor(size = Math.min(2, availableParallelism())) {
    this.#left = size;
  }

  /** Runs a job. Never rejects. `fresh`: in a new child, which ends afterwards. */
  async do(order: Order, { fresh = false, limit = LIMIT } = {}): Promise<Found> {
    let child = await this.#take();
    if (fresh && child.used) child = this.#replaced(child);
    const found = await child.do(order, limit);
    this.#give(fresh || child.dead || found.memory > LARGE ? this.#replaced(child) : child);
    return found;
  }

  close(): void {
    for (const child of this.#free) child.end();
    rmSync(this.#program);
  }

  #replaced(child: Child): Child {
    child.end();
    return new Child(this.#program);
  }

  async #take(): Promise<Child> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#left > 0) {
      this.#left--;
      return new Child(this.#program);
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(child: Child): void {
    const next = this.#waiting.shift();
    if (next) next(child);
    else this.#free.push(child);
  }
}

class Child {
  readonly #process: ChildProcess;
  #said = "";
  used = false;
  dead = false;

  constructor(file: string) {
    const execArgv = ["--expose-gc"];
    this.#process = fork(file, { execArgv, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream!.on("data", (data) => (this.#said += data));
  }

  /** The result; a hang or a crash is a result too. */
  async do(order: Order, limit: number): Promise<Found> {
    this.used = true;
    this.#said = "";
    const ended = (verdict: string): Found => ({
      verdicts: [verdict],
      broken: [[]],
      wall: limit,
      blocked: 0,
      memory: 0,
    });
    let timer: NodeJS.Timeout;
    const found = await new Promise<Found>((resolve) => {
      timer = setTimeout(() => {
        this.end();
        resolve({ ...ended(`hangs: nothing in ${limit} ms`), blocked: limit });
      }, limit);
      this.#process.once("message", (message) => resolve(message as Found));
      const died = (how: string): void => {
        this.dead = true;
        resolve(ended(`the process ended: ${how} ${this.#said.slice(-500)}`));
      };
      this.#process.once("exit", (code, signal) => died(String(signal ?? code)));
      this.#process.send(order, (error) => error && died(error.message));
    });
    clearTimeout(timer!);
    for (const event of ["message", "exit"]) this.#process.removeAllListeners(event);
    const said = this.#said.trim();
    if (!said || this.dead) return found;
    return { ...found, broken: found.broken.map((one) => [...one, `wrote: ${said.slice(0, 200)}`]) };
  }

  end(): void {
    this.dead = true;
    this.#process.kill("SIGKILL");
  }
}
