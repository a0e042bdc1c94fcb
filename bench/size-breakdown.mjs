/**
 * The sizes of the modules by part, as twiggy reports them: sections as shipped, and functions by source module. Only the
 * compiler's output before wasm-opt has names, so that functions have shares instead of shipped sizes.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { compile } from "../scripts/build.mjs";
import { setUpBuild } from "../scripts/setup.mjs";
import { built } from "./project.mjs";
import { kB, table } from "./report.mjs";
import { gzip, modules } from "./sizes.mjs";

const SECTIONS = ["custom", "type", "import", "function", "table", "memory", "global", "export", "start"];
SECTIONS.push("element", "code", "data", "data count", "tag");

/** Reads LEB128 numbers and the byte ranges whose lengths they are. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }
  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }
  text() {
    return new TextDecoder().decode(this.take(this.number()));
  }
  get done() {
    return this.at >= this.bytes.length;
  }
}

function sections(bytes) {
  const reader = new Reader(bytes.subarray(8));
  const out = [];
  while (!reader.done) {
    const id = reader.bytes[reader.at++];
    out.push({ id, name: SECTIONS[id] ?? String(id), body: reader.take(reader.number()) });
  }
  return out;
}

/** The size and name of each function; an empty name if it has none. */
function functions(bytes) {
  const all = sections(bytes);
  const code = new Reader(all.find(({ id }) => id === 10).body);
  const sizes = Array.from({ length: code.number() }, () => code.take(code.number()).length);
  let imported = 0;
  const imports = all.find(({ id }) => id === 2);
  // Only functions are imported here: a module, a name, and a type for each.
  if (imports) imported = new Reader(imports.body).number();
  const names = new Map();
  for (const { id, body } of all) {
    if (id !== 0) continue;
    const reader = new Reader(body);
    if (reader.text() !== "name") continue;
    while (!reader.done) {
      const kind = reader.number();
      const part = new Reader(reader.take(reader.number()));
      if (kind !== 1) continue;
      for (let left = part.number(); left > 0; left--) names.set(part.number(), part.text());
    }
  }
  return sizes.map((size, index) => ({ size, name: names.get(index + imported) ?? "" }));
}

/**
 * The crate and modules in a mangled name. rustc has two manglings, and a module has names of both.
 */
function path(name) {
  const legacy = name.startsWith("_ZN");
  let rest = legacy ? name.slice(3) : (/^_R\w*?Cs[0-9A-Za-z]*_(\d.*)$/.exec(name)?.[1] ?? "");
  const length = legacy ? /^(\d+)/ : /^(?:s[0-9A-Za-z]*_)?(\d+)_?/;
  const parts = [];
  for (let match; (match = length.exec(rest));) {
    const end = match[0].length + Number(match[1]);
    parts.push(rest.slice(match[0].length, end));
    rest = rest.slice(end);
  }
  // `<edgedesk::sign::Key as core::fmt::Debug>::fmt` counts for the type's module.
  if (parts[0]?.startsWith("_$LT$")) {
    const readable = parts[0].replaceAll("..", "::").replaceAll(/\$\w+\$/g, " ");
    return (/\w+(?:::\w+)+/.exec(readable)?.[0] ?? "core").split("::");
  }
  return parts;
}

/** The part of a function: `edgedesk::param::check` for `edgedesk::param::check::…`; the crate for other crates. */
function part(name) {
  const [crate = "", ...rest] = path(name);
  // Exports and the compiler's own functions are not mangled.
  if (crate === "") return name || "without a name";
  return crate === "edgedesk" ? ["edgedesk", ...rest.slice(0, -1)].slice(0, 3).join("::") : crate;
}

/** The table of the largest parts of a module's code. */
function parts(title, file, shown) {
  if (!existsSync(file)) return `(${title}: the compiler's output, which has names, does not exist.)`;
  const sums = new Map();
  let total = 0;
  for (const { size, name } of functions(readFileSync(file))) {
    sums.set(part(name), (sums.get(part(name)) ?? 0) + size);
    total += size;
  }
  const row = (name, size) => [name, kB(size), `${((size / total) * 100).toFixed(1)} %`];
  const largest = [...sums].sort(([, a], [, b]) => b - a);
  const rest = largest.slice(shown).reduce((sum, [, size]) => sum + size, 0);
  const rows = [...largest.slice(0, shown).map(([name, size]) => row(name, size)), row("the rest", rest)];
  return table([title, "kB", "share"], rows);
}

/** The tables of sections and parts of all modules. */
export async function sizeBreakdown() {
  const shipped = Object.entries(await modules());
  const lines = shipped.flatMap(([name, module]) =>
    sections(module)
      .filter(({ body }) => body.length >= 100)
      .map((section) => [`${name}.wasm: ${section.name}`, kB(section.body.length), kB(gzip(section.body))]),
  );
  const { wasmEnv } = await setUpBuild();
  const code = [];
  for (const [name] of shipped) {
    const file = await compile(name, { env: wasmEnv, quiet: true });
    code.push(parts(`code of ${name}.wasm before wasm-opt, by source module`, file, 24));
  }
  const core = join(built, "cargo/wasm32-unknown-unknown/size/core_alone.wasm");
  return [
    table(["sections of the modules as shipped, kB", "bytes", "gz alone"], lines),
    ...code,
    parts("the same of the three schemes alone", core, 12),
  ].join("\n\n");
}
