import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";

import { compile } from "../../scripts/build.mjs";
import { root } from "../../scripts/setup/paths.mjs";
import { setUpRust } from "../../scripts/setup/rust.mjs";

/* The package is the same whoever builds it, and says nothing about the machine. */

const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), "edgedesk elsewhere ")));
after(() => rmSync(elsewhere, { recursive: true }));

/** A home of cargo that has what is downloaded, and nothing unpacked. */
function otherCargoHome(): string {
  const own = process.env["CARGO_HOME"] ?? join(homedir(), ".cargo");
  const registry = join(elsewhere, "cargo/registry");
  mkdirSync(registry, { recursive: true });
  for (const name of ["index", "cache"]) symlinkSync(join(own, "registry", name), join(registry, name), "dir");
  return dirname(registry);
}

/** The same compiler as one that is installed with the source of the standard library, in another place. */
function otherRustc(): string {
  const sysroot = execFileSync("rustc", ["--print", "sysroot"], { cwd: root, encoding: "utf8" }).trim();
  const other = join(elsewhere, "rust");
  mkdirSync(join(other, "lib/rustlib/src/rust/library/std/src"), { recursive: true });
  for (const folder of ["lib", "lib/rustlib"]) {
    for (const name of readdirSync(join(sysroot, folder))) {
      if (["rustlib", "src"].includes(name)) continue;
      symlinkSync(join(sysroot, folder, name), join(other, folder, name));
    }
  }
  // By this file rustc knows that the source is there.
  writeFileSync(join(other, "lib/rustlib/src/rust/library/std/src/lib.rs"), "");
  const program = join(other, "rustc");
  writeFileSync(program, `#!/bin/sh\nexec "${sysroot}/bin/rustc" --sysroot "${other}" "$@"\n`, { mode: 0o755 });
  return program;
}

/** The project's sources in a folder with a space in its name. */
function otherRoot(): string {
  const folder = join(elsewhere, "the project");
  for (const name of ["src", "crates", "examples", ".cargo", "Cargo.toml", "Cargo.lock", "README.md"]) {
    const filter = (path: string): boolean => !/[/\\](target|node_modules)$/.test(path);
    cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  }
  return folder;
}

// A compiler of a shell script's, and links, are not to be had everywhere; who builds there is told no untruth by it.
const skip = process.platform === "win32" && "is tried where links and shell scripts are to be had";

test(
  "the same bytes from another folder, with another CARGO_HOME, rustup and flags of one's own",
  { skip },
  async (t) => {
    const env = await setUpRust();
    const own = readFileSync(await compile("recovery", { env, quiet: true }));
    const start = performance.now();
    const others = {
      // Debian's is told of its sysroot already, and has no source in it.
      RUSTC: env["RUSTC"] ?? otherRustc(),
      CARGO_HOME: otherCargoHome(),
      CARGO_TARGET_DIR: join(elsewhere, "results"),
      CARGO_NET_OFFLINE: "true",
      RUSTFLAGS: "-Copt-level=0",
    };
    const other = readFileSync(await compile("recovery", { folder: otherRoot(), env: others, quiet: true }));
    t.diagnostic(`the second build took ${((performance.now() - start) / 1000).toFixed(1)} s`);
    assert.ok(own.equals(other), `${own.length} and ${other.length} bytes, or the same number of others`);
    assert.ok(!other.includes(elsewhere), "and no path of the other place");
  },
);

test("no file of the package contains a path of the build host", () => {
  const files = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  assert.ok(files.length > 20);
  const user = userInfo().username.replace(/\W/g, "\\$&");
  const homes = [homedir(), root, process.env["CARGO_HOME"], process.env["RUSTUP_HOME"]].filter((path) => path);
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    // The module is there as encoded text, too, of the same bytes as in edgedesk.wasm.
    const text = readFileSync(file, "latin1");
    for (const path of homes)
      assert.ok(!text.includes(`${path!}/`) && !text.includes(`${path!}\\`), `${path} in ${file}`);
    assert.doesNotMatch(text, new RegExp(`[/\\\\](home|Users|${user})[/\\\\]`), file);
    assert.doesNotMatch(text, /[/\\]\.(cargo|rustup)[/\\]|registry[/\\]src/, file);
    if (!name.endsWith(".wasm")) continue;
    const sources = text.match(/[~\w./\\:@ -]+\.rs(?!\w)/g) ?? [];
    assert.ok(sources.length > 0, "panics do name their places");
    for (const source of sources) assert.match(source, /^(\/crates|\/rustc\/[0-9a-f]{40}|src|crates)\/[\w./-]+$/, file);
  }
});
