/** The sizes of bundles that esbuild makes of the packed package, and of the peers for the same task. */

import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { join, resolve } from "node:path";

import { build } from "esbuild";

import { MODULES } from "../scripts/build.mjs";
import { coreAlone } from "./crates.mjs";
import { common, setUp } from "./project.mjs";
import { kB, table } from "./report.mjs";

const THREE = ["DescribeDesktops", "StartDesktops", "StopDesktops"];
const TEN = [
  ...THREE,
  ...["RebootDesktops", "RenewDesktops", "CreateDesktops", "DeleteDesktops", "ModifyDesktopName", "RunCommand"],
  "GetConnectionTicket",
];
const parts = { "one operation": ["StopDesktops"], "three operations": THREE, "ten operations": TEN };

const own = {
  ...Object.fromEntries(
    Object.entries(parts).map(([name, operations]) => [
      name,
      `export { EcdClient, ${operations.join(", ")} } from "edgedesk/ecd";`,
    ]),
  ),
  "all operations of ecd": `export * from "edgedesk/ecd";`,
  "all operations": ["ecd", "wuying", "bcc"].map((api) => `export * as ${api} from "edgedesk/${api}";`).join("\n"),
};

const LOGIN = ["importSession", "login", "openDesktop", "watchDesktops"];

/** The imports of an application with three operations of one API. */
const apps = {
  ecd: `export { EcdClient, ${THREE.join(", ")} } from "edgedesk/ecd";`,
  bcc: `export { BccClient, GetInstance, StartInstance, StopInstance } from "edgedesk/bcc";`,
  wuying: `export { WuyingClient, DescribeGlobalDesktops, StartDesktops, StopDesktops } from "edgedesk/wuying";`,
};
apps["wuying and a login"] = `${apps.wuying}\nexport { ${LOGIN.join(", ")} } from "edgedesk/wuying/login";`;

/** The peers. An SDK of a vendor has that vendor's API only. */
const peers = {
  "@alicloud/openapi-core (platform=node)": {
    contents: `export { default } from "@alicloud/openapi-core";`,
    options: { platform: "node" },
  },
  "@baiducloud/sdk (its BccClient; platform=node)": {
    contents: `import sdk from "@baiducloud/sdk"; export const { BccClient } = sdk;`,
    options: { platform: "node" },
  },
  "@baiducloud/sdk (its BccClient; platform=browser)": {
    contents: `import sdk from "@baiducloud/sdk"; export const { BccClient } = sdk;`,
    options: { platform: "browser" },
  },
  "@alicloud/pop-core (platform=node)": {
    contents: `export { default } from "@alicloud/pop-core";`,
    options: { platform: "node" },
  },
  "@noble/hashes and a signer by hand, one request": { contents: `export { signer } from "./peers/noble.js";` },
  "a gateway by hand (bench/peers/gateway-by-hand.js)": {
    contents: `export { createProxy } from "./peers/gateway-by-hand.js";`,
  },
  "WebCrypto and a signer by hand, one request": { contents: `export { signer } from "./peers/webcrypto.js";` },
};

/** The size after gzip at its highest level, which servers use for static files. */
export const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } })
    .length;

const size = (bytes) => ({ min: bytes.length, gz: gzip(bytes), br: brotli(bytes) });
const sum = (sizes) =>
  sizes.reduce((a, b) => ({ min: a.min + b.min, gz: a.gz + b.gz, br: a.br + b.br }), { min: 0, gz: 0, br: 0 });

async function bundle(contents, options) {
  const { outputFiles } = await built(contents, options);
  return outputFiles.map(({ contents }) => contents);
}

async function built(contents, options) {
  const resolveDir = await setUp();
  return build({
    ...common,
    stdin: { contents, resolveDir },
    minify: true,
    write: false,
    outdir: "out",
    // Licence comments are the same kind of text in all candidates: none counts.
    legalComments: "none",
    ...options,
  });
}

/**
 * The sizes that a page loads of each entry point: the chunks before its first call, and all chunks. Each file is compressed
 * separately, as servers do.
 */
export async function loadedSizes() {
  const out = {};
  for (const [name, contents] of Object.entries(apps)) {
    const { outputFiles, metafile } = await built(contents, { splitting: true });
    const sizes = outputFiles.map((file) => ({ path: file.path, ...size(file.contents) }));
    const chunks = metafile.outputs;
    // A chunk of a dynamic import is an entry point, too.
    const pending = Object.keys(chunks).filter((path) => chunks[path].entryPoint === "<stdin>");
    for (const path of pending) {
      const imported = chunks[path].imports.filter(({ kind, external }) => kind === "import-statement" && !external);
      for (const { path: next } of imported) if (!pending.includes(next)) pending.push(next);
    }
    const first = sizes.filter(({ path }) => pending.some((chunk) => resolve(chunk) === path));
    out[name] = { start: sum(first), all: sum(sizes) };
  }
  return out;
}

/** The modules of the packed package, by name. */
export async function modules() {
  const folder = join(await setUp(), "node_modules/edgedesk/dist/core");
  const files = Object.keys(MODULES).map((name) => [name, readFileSync(join(folder, `${name}.wasm`))]);
  return Object.fromEntries(files);
}

/** edgedesk's sizes, each `{ min, gz, br }` in bytes. A Worker's upload is script and module, each compressed separately. */
export async function ownSizes() {
  const wasm = Object.fromEntries(Object.entries(await modules()).map(([name, bytes]) => [name, size(bytes)]));
  const out = { loaded: await loadedSizes(), inlined: {}, worker: {}, script: {}, wasm };
  for (const [name, contents] of Object.entries(own)) {
    out.inlined[name] = sum((await bundle(contents, {})).map(size));
    const files = await bundle(contents, { conditions: ["workerd"], loader: { ".wasm": "copy" } });
    out.worker[name] = sum(files.map(size));
    const script = files.find((file) => file[0] !== 0);
    out.script[name] = size(script);
  }
  const worker = { conditions: ["workerd"], external: ["*.wasm"] };
  const [alone, both] = await Promise.all(
    [apps.ecd, `${apps.ecd}\nexport { createGateway } from "edgedesk/gateway";`].map(async (contents) =>
      sum((await bundle(contents, worker)).map(size)),
    ),
  );
  out.gateway = { min: both.min - alone.min, gz: both.gz - alone.gz, br: both.br - alone.br };
  return out;
}

/** edgedesk's sizes; with `all` also those of the peers and of the three schemes alone. */
export async function sizes({ all = true } = {}) {
  const out = { ...(await ownSizes()), peers: {} };
  if (!all) return out;
  try {
    out.core = size(readFileSync(await coreAlone()));
  } catch (error) {
    out.core = { error: error.message.split("\n")[0] };
  }
  for (const [name, { contents, options }] of Object.entries(peers)) {
    try {
      out.peers[name] = sum((await bundle(contents, options)).map(size));
    } catch (error) {
      out.peers[name] = { error: error.message };
    }
  }
  return out;
}

/** The table of {@link sizes}. */
export function sizeTable({ loaded, inlined, worker, script, gateway, peers, wasm, core }) {
  const row = (name, { min, gz, br, error }) => (error ? [name, error, "", ""] : [name, kB(min), kB(gz), kB(br)]);
  const rows = (sizes, prefix) => Object.entries(sizes).map(([name, size]) => row(`${prefix}${name}`, size));
  return table(
    ["kB", "min", "gz", "br"],
    [
      ...Object.entries(loaded).flatMap(([name, { start, all }]) => [
        row(`edgedesk/${name}, three operations: loaded at the start`, start),
        row(`edgedesk/${name}, three operations: after a first failure, in all`, all),
      ]),
      ...rows(inlined, "edgedesk, inlined: "),
      ...rows(worker, "edgedesk, Worker (script and wasm): "),
      row("edgedesk, Worker: the script for three operations alone", script["three operations"]),
      row("edgedesk/gateway, beside the script for three operations in a Worker", gateway),
      ...rows(wasm, "edgedesk, the wasm alone: "),
      ...(core ? [row("the three schemes alone, as wasm (bench/core)", core)] : []),
      ...rows(peers, ""),
    ],
  );
}
