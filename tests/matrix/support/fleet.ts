import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import type { Cloud } from "../../../emulator/cloud.js";
import { moreDesktops, seed } from "../../../emulator/seed.js";
import type { Progress } from "../../../examples/fleet/src/job.js";
import { copied } from "../../../scripts/package/project.mjs";
import { root } from "../../../scripts/setup/paths.mjs";
import { lastLines, run } from "../../../scripts/setup/run.mjs";
import { until } from "../../until.js";
import { binary, freePort, type Server, startServer } from "./programs.js";
import { project } from "./project.js";
import { wranglerEnvironment } from "./wrangler.js";

/* `examples/fleet` on this host: bundled by Wrangler, and run by miniflare, which has the broker of Queues, or by workerd. */

const source = join(root, "examples/fleet");

export const ADMIN = "an-admin-token-of-at-least-32-characters";
export const PANEL = "a-panel-token-of-at-least-32-characters";
export const ORIGIN = "https://panel.example";

/** The configuration that a user deploys. */
export interface Configuration {
  compatibility_date: string;
  queues: { consumers: { queue: string; max_batch_size: number; max_batch_timeout: number; max_retries: number }[] };
  vars: { SETTLE_AFTER_SECONDS: number };
}

/** Reads `wrangler.jsonc`: JSON with comments and trailing commas. */
export function configuration(): Configuration {
  const text = readFileSync(join(source, "wrangler.jsonc"), "utf8");
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, "").replaceAll(/,(?=\s*[}\]])/g, "")) as Configuration;
}

/** The variables and secrets of the Worker. */
export function variables(endpoint: string): Record<string, unknown> {
  return {
    ...configuration().vars,
    ORIGINS: [ORIGIN],
    ADMIN_TOKEN: ADMIN,
    PANEL_TOKEN: PANEL,
    ALIBABA_CLOUD_ACCESS_KEY_ID: seed.ecd.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: seed.ecd.accessKeySecret,
    BAIDU_ACCESS_KEY_ID: seed.bcc.accessKeyId,
    BAIDU_SECRET_ACCESS_KEY: seed.bcc.secretAccessKey,
    ENDPOINT: endpoint,
  };
}

/** The folders of a bundled example. */
export interface FleetFolders {
  /** The example with its own tools and the packed tarball. */
  example: string;
  /** Miniflare, workerd, the broker for workerd, and in `dist` the Worker. */
  engine: string;
}

/** Bundles the Worker as `wrangler deploy` does. */
export async function bundle(): Promise<FleetFolders> {
  const [example, engine] = [await copied(source, "fleet"), await project("cloudflare")];
  const env = wranglerEnvironment(example);
  const args = ["deploy", "--dry-run", `--outdir=${join(engine, "dist")}`];
  const result = await run(binary(example, "wrangler"), args, { cwd: example, env });
  if (!result.ok) throw new Error(lastLines(result, 60));
  return { example, engine };
}

/** The modules of a bundled Worker, the main one first. */
export function modulesIn(dist: string): string[] {
  return ["worker.js", ...readdirSync(dist).filter((file) => file.endsWith(".wasm"))];
}

/** Ids of running desktops that the emulator has with `extraDesktops`. */
export function desktopIds(count: number): string[] {
  return moreDesktops(count).map(({ id }) => id);
}

/** A job on desktops, as the API takes it. */
export function jobOf(action: string, ids: readonly string[], parameters: object = {}): object {
  return { cloud: "ecd", action, region: seed.ecd.region, parameters, ids };
}

export function isFinished({ finished }: Progress): boolean {
  return finished;
}

/** How often ids were stopped or renewed: the counts that occur, in their order. */
export function countsOf(cloud: Cloud, verb: "stop" | "renew", ids: readonly string[]): number[] {
  const executions = cloud.executions(verb);
  return [...new Set(ids.map((id) => executions.get(id) ?? 0))].sort();
}

/** The API of a running Worker. */
export class FleetApi {
  constructor(private readonly fetch: (path: string, init: RequestInit) => Promise<Response>) {}

  async request(method: string, path: string, body?: unknown, token = ADMIN): Promise<{ status: number; body: any }> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = { authorization: `Bearer ${token}` };
    const response = await this.fetch(`/v1${path}`, { method, headers, ...(text !== undefined && { body: text }) });
    return { status: response.status, body: await response.json() };
  }

  async ok<Body = Progress>(method: string, path: string, body?: unknown): Promise<Body> {
    const answer = await this.request(method, path, body);
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  }

  /** Polls a job until its progress fits. `between` may advance the clock of the broker. */
  async until(
    job: string,
    fits: (progress: Progress) => boolean,
    between: () => Promise<unknown> = () => sleep(50),
  ): Promise<Progress> {
    let progress!: Progress;
    const look = async (): Promise<boolean> => {
      progress = await this.ok("GET", `/jobs/${job}`);
      const { size, queued, running, dead, done, failed, ambiguous } = progress;
      const sum = queued + running + dead + done + failed + ambiguous;
      if (sum !== size) throw new Error(`the sum is ${sum} of ${size}: ${JSON.stringify(progress)}`);
      return fits(progress);
    };
    await until(look, () => JSON.stringify(progress), between);
    return progress;
  }
}

/** What the tests use of miniflare 4. */
export interface Miniflare {
  ready: Promise<URL>;
  dispatchFetch(url: string, init: RequestInit): Promise<Response>;
  getWorker(name: string): Promise<{ queue(name: string, messages: object[]): Promise<QueueResult> }>;
  getDurableObjectNamespace(binding: string): Promise<{ idFromName(name: string): object; get(id: object): any }>;
  _getInternalDurableObjectNamespace(plugin: string, service: string, name: string): Promise<InternalNamespace>;
  dispose(): Promise<void>;
}

interface InternalNamespace {
  idFromName(name: string): object;
  get(id: object): { fetch(url: string, init: object): Promise<Response> };
}

/** The outcome of a batch. */
export interface QueueResult {
  outcome: string;
  ackAll: boolean;
  explicitAcks: string[];
  retryMessages: { msgId: string; delaySeconds?: number }[];
}

/** Overrides of a queue's consumer, in miniflare's names. */
export interface ConsumerOptions {
  maxBatchSize?: number;
  maxBatchTimeout?: number;
  maxRetries?: number;
}

/** How miniflare runs the Worker. */
export interface MiniflareOptions {
  /** The number of queues of chunks: miniflare runs one consumer for each. Default: 1. */
  queues?: number;
  /** Overrides of the consumer of chunks; null for a queue that is not consumed. */
  consumer?: ConsumerOptions | null;
  /** Overrides of variables and secrets. */
  vars?: object;
  /** Further Workers. */
  beside?: readonly object[];
}

/** Starts miniflare with the Worker. */
export async function startMiniflare(
  engine: string,
  endpoint: string,
  { queues = 1, consumer = {}, vars = {}, beside = [] }: MiniflareOptions = {},
): Promise<Miniflare> {
  const tools = createRequire(join(engine, "package.json"))("miniflare");
  // Virtual time of the broker: internal, and the same in miniflare 4 and 5.
  tools._enableControlEndpoints();
  const dist = join(engine, "dist");
  const { compatibility_date, queues: configured } = configuration();
  const [chunks, dead] = configured.consumers.map((options) => ({
    maxBatchSize: options.max_batch_size,
    maxBatchTimeout: options.max_batch_timeout,
    maxRetries: options.max_retries,
  }));
  const names = Array.from({ length: queues }, (_, index) => (index === 0 ? "" : `${index}`));
  const consumers = names.map((name) => [
    `fleet-chunks${name}`,
    { ...chunks, deadLetterQueue: "fleet-dead", ...consumer },
  ]);
  const worker = {
    name: "fleet",
    modulesRoot: dist,
    modules: modulesIn(dist).map((file) => ({
      type: file.endsWith(".wasm") ? "CompiledWasm" : "ESModule",
      path: join(dist, file),
    })),
    compatibilityDate: compatibility_date,
    durableObjects: { LEDGER: { className: "Ledger", useSQLite: true } },
    queueProducers: Object.fromEntries(names.map((name) => [`CHUNKS${name && `_${name}`}`, `fleet-chunks${name}`])),
    queueConsumers: {
      ...(consumer && Object.fromEntries(consumers)),
      "fleet-dead": { ...dead, maxBatchTimeout: 0 },
    },
    bindings: { ...variables(endpoint), ...vars },
  };
  const log = new tools.Log(tools.LogLevel.ERROR);
  const miniflare: Miniflare = new tools.Miniflare({ log, workers: [worker, ...beside] });
  await miniflare.ready;
  return miniflare;
}

/** The API of a Worker in miniflare. */
export function apiOf(miniflare: Miniflare): FleetApi {
  return new FleetApi((path, init) => miniflare.dispatchFetch(`http://fleet.example${path}`, init));
}

/** The ledger of a Worker in miniflare. */
export async function ledgerIn(miniflare: Miniflare): Promise<any> {
  const namespace = await miniflare.getDurableObjectNamespace("LEDGER");
  return namespace.get(namespace.idFromName("ledger"));
}

/** The virtual clock of one queue of miniflare's broker. */
export async function clockOf(miniflare: Miniflare, queue: string): Promise<(ms: number) => Promise<void>> {
  const namespace = await miniflare._getInternalDurableObjectNamespace("queues", "queues:queue", "QueueBrokerObject");
  const broker = namespace.get(namespace.idFromName(queue));
  const control = async (name: string, ...args: unknown[]): Promise<void> => {
    const cf = { miniflare: { name: queue, controlOp: { name, args } } };
    const response = await broker.fetch("http://broker.example/", { method: "POST", cf });
    if (!response.ok) throw new Error(await response.text());
    await response.arrayBuffer();
  };
  await control("enableFakeTimers", 1_000_000);
  return async (ms) => {
    await control("advanceFakeTime", ms);
    await control("waitForFakeTasks");
  };
}

/** The Worker in plain workerd, with a ledger on disk, so that it can be killed and started again. */
export class Workerd {
  #server: Server | undefined;
  #control = "";
  readonly #disk = mkdtempSync(join(tmpdir(), "edgedesk-fleet-"));

  constructor(
    private readonly engine: string,
    private readonly endpoint: string,
    private readonly vars: object = {},
  ) {}

  readonly api = new FleetApi((path, init) => fetch(this.#server!.url + path, init));

  async start(): Promise<void> {
    const port = await freePort();
    const config = this.#config(port);
    const args = (main: string): string[] => [
      "serve",
      "--experimental",
      config,
      `--socket-addr=http=127.0.0.1:${main}`,
    ];
    this.#server = await startServer(binary(this.engine, "workerd"), args, { cwd: this.engine });
    this.#control = `http://127.0.0.1:${port}`;
  }

  /** Ends workerd with SIGKILL. */
  async kill(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#disk, { recursive: true, force: true });
  }

  /** Sets the broker: consumers at once, retries, the factor of delays, and how often each message is delivered. */
  async broker(settings: object): Promise<void> {
    await fetch(`${this.#control}/settings`, { method: "POST", body: JSON.stringify(settings) });
  }

  /** Runs the ledger's alarm as if it were `ms` later. */
  async sweepAfter(ms: number): Promise<void> {
    const response = await fetch(`${this.#control}/sweep?now=${Date.now() + ms}`);
    if (!response.ok) throw new Error(`sweep: ${response.status} ${await response.text()}\n${this.#server?.said()}`);
  }

  #config(port: number): string {
    const { compatibility_date: date } = configuration();
    const modules = modulesIn(join(this.engine, "dist")).map(
      (file) => `(name = "${file}", ${file.endsWith(".wasm") ? "wasm" : "esModule"} = embed "dist/${file}")`,
    );
    const bindings = Object.entries({ ...variables(this.endpoint), ...this.vars }).map(([name, value]) =>
      typeof value === "string"
        ? `(name = "${name}", text = ${JSON.stringify(value)})`
        : `(name = "${name}", json = ${JSON.stringify(JSON.stringify(value))})`,
    );
    const path = join(this.engine, "fleet.capnp");
    writeFileSync(
      path,
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [${modules.join(", ")}],
      compatibilityDate = "${date}",
      durableObjectNamespaces = [(className = "Ledger", uniqueKey = "ledger", enableSql = true)],
      durableObjectStorage = (localDisk = "disk"),
      bindings = [
        (name = "LEDGER", durableObjectNamespace = "Ledger"),
        (name = "CHUNKS", queue = "broker"),
        ${bindings.join(",\n        ")},
      ],
    )),
    (name = "broker", worker = (
      modules = [(name = "broker.mjs", esModule = embed "broker.mjs")],
      compatibilityDate = "${date}",
      compatibilityFlags = ["service_binding_extra_handlers", "experimental"],
      durableObjectNamespaces = [(className = "Broker", uniqueKey = "broker", preventEviction = true)],
      durableObjectStorage = (inMemory = void),
      bindings = [
        (name = "BROKER", durableObjectNamespace = "Broker"),
        (name = "CONSUMER", service = "main"),
        (name = "LEDGER", durableObjectNamespace = (className = "Ledger", serviceName = "main")),
      ],
    )),
    (name = "disk", disk = (path = "${this.#disk}", writable = true)),
    # The emulator listens on the loopback address, which Workers cannot reach by default.
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [
    (name = "control", address = "127.0.0.1:${port}", service = "broker"),
    (name = "http", address = "127.0.0.1:0", service = "main"),
  ],
);
`,
    );
    return path;
  }
}
