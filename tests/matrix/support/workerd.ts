import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface WorkerdOptions {
  /** The address of the emulator: the binding `CLOUD`. */
  cloud?: string;
  flags?: readonly string[];
  /** Further modules of the Worker. */
  beside?: readonly string[];
  /**
   * A Durable Object class of the Worker: the binding `LIMITS`. A second instance of the Worker has the same binding, and listens
   * at the socket `twin`.
   */
  durableObject?: string;
}

/**
 * Writes the configuration of a Worker without a bundler: each file of the package is a module, and workerd compiles the
 * wasm modules at its start.
 *
 * @returns the path of the configuration
 */
export function workerdConfig(
  folder: string,
  worker: string,
  { cloud = "", flags = [], beside = ["suite.mjs"], durableObject }: WorkerdOptions = {},
): string {
  const dist = "node_modules/edgedesk/dist";
  const files = readdirSync(join(folder, dist), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(js|wasm)$/.test(file));
  const modules = [
    `(name = "${worker}", esModule = embed "${worker}")`,
    ...beside.map((file) => `(name = "${file}", esModule = embed "${file}")`),
    ...files.map((file) => {
      const kind = file.endsWith(".wasm") ? "wasm" : "esModule";
      return `(name = "edgedesk/dist/${file}", ${kind} = embed "${dist}/${file}")`;
    }),
  ];
  const path = join(folder, `${[worker, ...flags].join("-")}.capnp`);
  const bindings = [`(name = "CLOUD", text = "${cloud}")`];
  const common = `
      modules = [${modules.join(",\n        ")}],
      compatibilityDate = "2025-09-01",
      compatibilityFlags = ${JSON.stringify(flags)},`;
  const limits = `durableObjectNamespace = (className = "${durableObject}", serviceName = "main")`;
  if (durableObject !== undefined) bindings.push(`(name = "LIMITS", ${limits})`);
  const storage =
    durableObject === undefined
      ? ""
      : `
      durableObjectNamespaces = [(className = "${durableObject}", uniqueKey = "${durableObject}", enableSql = true)],
      durableObjectStorage = (localDisk = "disk"),`;
  // Only storage on a disk is SQLite.
  const twin =
    durableObject === undefined
      ? ""
      : `(name = "twin", worker = (${common}
      bindings = [${bindings.join(", ")}],
    )),
    (name = "disk", disk = (path = "${emptyFolder(join(folder, "disk"))}", writable = true)),`;
  writeFileSync(
    path,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (${common}${storage}
      bindings = [${bindings.join(", ")}],
    )),
    ${twin}
    # The emulator listens on the loopback address, which Workers cannot reach by default.
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  # For \`workerd serve\`, which gets other ports.
  sockets = [
    (name = "http", address = "127.0.0.1:0", service = "main"),
    ${twin && '(name = "twin", address = "127.0.0.1:0", service = "twin"),'}
  ],
);
`,
  );
  return path;
}

function emptyFolder(path: string): string {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  return path;
}
