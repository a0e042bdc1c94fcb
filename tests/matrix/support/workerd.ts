import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes the configuration of a Worker without a bundler: each file of the package is a module, and workerd compiles the
 * wasm modules at its start.
 *
 * @param beside further modules of the Worker
 * @returns the path of the configuration
 */
export function workerdConfig(
  folder: string,
  worker: string,
  cloud: string,
  flags: readonly string[] = [],
  beside: readonly string[] = ["suite.mjs"],
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
  writeFileSync(
    path,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [${modules.join(",\n        ")}],
      compatibilityDate = "2025-09-01",
      compatibilityFlags = ${JSON.stringify(flags)},
      bindings = [(name = "CLOUD", text = "${cloud}")],
    )),
    # The emulator listens on the loopback address, which Workers cannot reach by default.
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  # For \`workerd serve\`, which gets another port.
  sockets = [(name = "http", address = "127.0.0.1:0", service = "main")],
);
`,
  );
  return path;
}
