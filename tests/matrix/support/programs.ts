import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";

import { until } from "../../until.js";

const windows = process.platform === "win32";

/** The path of a program of an installed package; on Windows npm installs command files. */
export function binary(folder: string, name: string): string {
  return installed(join(folder, "node_modules/.bin", windows ? `${name}.cmd` : name));
}

/** A version of Node, from npm's package for this system. */
export function node(folder: string, age: "oldest" | "newest"): string {
  const name = `node-${age}-${process.platform}-${process.arch}`;
  return installed(join(folder, "node_modules", name, "bin", windows ? "node.exe" : "node"));
}

function installed(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} was not installed`);
  return path;
}

/** A running server process. */
export interface Server {
  /** The server's address, without a trailing slash. */
  readonly url: string;
  /** The server's output. */
  said(): string;
  close(): Promise<void>;
}

/** Starts a server process at a free port, and waits until it listens. */
export async function startServer(
  program: string,
  args: (port: string) => string[],
  { cwd, env }: { cwd: string; env?: Record<string, string> },
): Promise<Server> {
  const port = await freePort();
  // A separate process group, because these servers start processes that would outlive them.
  const child = spawn(program, args(String(port)), { cwd, env: { ...process.env, ...env }, detached: !windows });
  let said = "";
  let ended = false;
  child.on("error", (error) => (said += `${error}\n`));
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += data));
  const closed = new Promise<void>((resolve) => child.once("close", resolve)).then(() => void (ended = true));
  const close = async () => {
    kill(child);
    await closed;
  };
  const failure = (): string => `${program} does not serve:\n${said}`;
  try {
    await until(async () => (await listens(port)) || ended, failure);
    if (ended) throw new Error(failure());
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, said: () => said, close };
}

/** Kills the process group at once: a bundler's server has no state to save. */
function kill({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(windows ? pid : -pid, "SIGKILL");
  } catch {}
}

/** A port at which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Connects without a request, because the first request may compile for minutes. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
