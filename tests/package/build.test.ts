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

/* The package's bytes do not depend on the host of the build, and contain no path of it. */

const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), "edgedesk elsewhere ")));
after(() => rmSync(elsewhere, { recursive: true }));

/** Another CARGO_HOME, with the downloaded crates of the user's. */
function otherCargoHome(): string {
  const own = process.env["CARGO_HOME"] ?? join(homedir(), ".cargo");
  const registry = join(elsewhere, "cargo/registry");
  mkdirSync(registry, { recursive: true });
  for (const name of ["index", "cache"]) symlinkSync(join(own, "registry", name), join(registry, name), "dir");
  return dirname(registry);
}

/** The same compiler in another folder, with the source of the standard library beside it. */
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
  // rustc looks for this file to find the source.
  writeFileSync(join(other, "lib/rustlib/src/rust/library/std/src/lib.rs"), "");
  const program = join(other, "rustc");
  writeFileSync(program, `#!/bin/sh\nexec "${sysroot}/bin/rustc" --sysroot "${other}" "$@"\n`, { mode: 0o755 });
  return program;
}

/** A copy of the project in a folder with a space in its name. */
function otherRoot(): string {
  const folder = join(elsewhere, "the project");
  for (const name of ["src", "crates", "examples", ".cargo", "Cargo.toml", "Cargo.lock", "README.md"]) {
    const filter = (path: string): boolean => !/[/\\](target|node_modules)$/.test(path);
    cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  }
  return folder;
}

// The test needs symbolic links, and a compiler that is a shell script.
const skip = process.platform === "win32" && "needs symbolic links and shell scripts";

test("another folder, CARGO_HOME, compiler folder and RUSTFLAGS give the same bytes", { skip }, async (t) => {
  const env = await setUpRust();
  const own = readFileSync(await compile("recovery", { env, quiet: true }));
  const start = performance.now();
  const others = {
    // Set-up passes Debian's rustc with its sysroot, which has no source.
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
});

test("no file of the package contains a path of the build host", () => {
  const files = readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  assert.ok(files.length > 20);
  const user = userInfo().username.replace(/\W/g, "\\$&");
  const homes = [homedir(), root, process.env["CARGO_HOME"], process.env["RUSTUP_HOME"]].filter((path) => path);
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    // The package also has the module's bytes as encoded text.
    const text = readFileSync(file, "latin1");
    for (const path of homes)
      assert.ok(!text.includes(`${path!}/`) && !text.includes(`${path!}\\`), `${path} in ${file}`);
    assert.doesNotMatch(text, new RegExp(`[/\\\\](home|Users|${user})[/\\\\]`), file);
    assert.doesNotMatch(text, /[/\\]\.(cargo|rustup)[/\\]|registry[/\\]src/, file);
    if (!name.endsWith(".wasm")) continue;
    const sources = text.match(/[~\w./\\:@ -]+\.rs(?!\w)/g) ?? [];
    assert.ok(sources.length > 0, "panics do name their places");
    // A string without a path may stand directly before it.
    const known = /^[^/\\]*(\/crates|\/rustc\/[0-9a-f]{40}|src|crates)\/[\w./-]+$/;
    for (const source of sources) assert.match(source, known, file);
  }
});
