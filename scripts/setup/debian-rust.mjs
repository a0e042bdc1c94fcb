import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { remap } from "../prefixes.mjs";
import { aptInstall, aptVersions } from "./apt.mjs";
import { cache, root } from "./paths.mjs";
import { lastLines, run, work } from "./run.mjs";
import { SetupError } from "./log.mjs";

/*
 * A Rust for wasm32 where rustup's server cannot be reached: Debian packages a compiler and the source
 * of its standard library, which is compiled here, once. The result is a sysroot of its own, which
 * leaves the packages' files as they are:
 *
 *   bin/rustc, bin/rustdoc                  Debian's programs, told of this sysroot
 *   lib/rustlib/wasm32-unknown-unknown/lib  the standard library that was compiled here
 *   lib/rustlib/HOST/lib                    Debian's, for build scripts, macros and native code
 *   lib/rustlib/HOST/bin/rust-lld           Debian's lld, under the name by which rustc looks for it
 *
 * cargo remains the one on PATH; RUSTC and RUSTDOC say which compiler it shall use.
 */

const target = "wasm32-unknown-unknown";
const lld = "/usr/bin/lld-22"; // of the LLVM that rustc 1.96 is built with
/** Counts the changes of what is made here. */
const RECIPE = 2;
const packages = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];

/**
 * @param {{ onlyIfMade?: boolean }} [options]
 * @returns {Promise<Record<string, string> | undefined>} environment for cargo; undefined if not made
 */
export async function setUpDebianRust({ onlyIfMade = false } = {}) {
  if (process.platform !== "linux") return undefined;
  let versions = await aptVersions(packages);
  if (!versions) {
    if (onlyIfMade) return undefined;
    await aptInstall(packages, "falling back on Debian's Rust, 100 MB of packages, about 40 s");
    versions = await aptVersions(packages);
  }
  // A standard library serves only the compiler that made it, so the version is part of the name; so is how it is made.
  const sysroot = join(cache, `rust-${versions?.["rustc-web"].replace(/[^\w.-]/g, "_")}-${RECIPE}`);
  if (!existsSync(sysroot)) {
    if (onlyIfMade) return undefined;
    await makeSysroot(sysroot);
  }
  return {
    RUSTC: join(sysroot, "bin/rustc"),
    RUSTDOC: join(sysroot, "bin/rustdoc"),
    // Native builds use rustup's compiler: two in one folder would undo each other's work in turn.
    CARGO_TARGET_DIR: join(root, "target/wasm-fallback"),
  };
}

/**
 * Built in a temporary folder and renamed at the end: a sysroot that exists is complete.
 * @param {string} sysroot
 */
async function makeSysroot(sysroot) {
  await mkdir(cache, { recursive: true });
  await removeRemains();
  const making = await mkdtemp(join(cache, "making-"));
  try {
    await compileStd(join(making, "std"));
    await layOut(join(making, "sysroot"), join(making, `std/target/${target}/release/deps`));
    await rename(join(making, "sysroot"), sysroot);
  } catch (error) {
    // Another set-up at the same time was first: as good.
    if (!existsSync(sysroot)) throw error;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** Removes what runs left that were interrupted; not a folder that another run may be at work in. */
async function removeRemains() {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!name.startsWith("making-")) continue;
    if (Date.now() - (await stat(folder)).mtimeMs < 3_600_000) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Compiles the standard library, as a dependency of a crate that is empty.
 * @param {string} folder
 */
async function compileStd(folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "lib.rs"), "#![no_std]\n");
  await writeFile(
    join(folder, "Cargo.toml"),
    `[package]
name = "empty"
version = "0.0.0"
edition = "2024"

[workspace]

[lib]
path = "lib.rs"

[profile.release]
codegen-units = 1
`,
  );
  const flags = remap([
    // The paths of an official build, because panics carry them, and none of this machine.
    ["/usr/lib/rustlib/src/rust", `/rustc/${await commit()}`],
    [process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "/cargo"],
    [homedir(), "~"],
    [folder, "std"],
  ]);
  const result = await work(
    "compiling Rust's standard library for wasm32, once on this machine, about 70 s on two cores",
    "/usr/bin/cargo",
    [
      ...["build", "--release", "--target", target, "--target-dir", join(folder, "target")],
      "-Zbuild-std=std,panic_abort,test,proc_macro",
    ],
    {
      cwd: folder,
      env: {
        RUSTC: "/usr/bin/rustc",
        RUSTC_BOOTSTRAP: "1", // allows -Z in a stable release
        // With bitcode, so that a release build with LTO can optimise across it. This form takes paths with spaces.
        CARGO_ENCODED_RUSTFLAGS: ["-Cembed-bitcode=yes", ...flags].join("\x1f"),
        // Each would win over one of the above.
        RUSTC_WRAPPER: undefined,
        RUSTC_WORKSPACE_WRAPPER: undefined,
        CARGO_BUILD_TARGET: undefined,
      },
    },
  );
  if (result.ok) return;
  throw new SetupError(
    `Rust's standard library for wasm32 could not be compiled:\n${lastLines(result)}`,
    `rustup target add ${target}   # wherever rustup's server can be reached`,
  );
}

/** The commit that the compiler was built from. */
async function commit() {
  const { output } = await run("/usr/bin/rustc", ["-vV"]);
  return /commit-hash: (\w+)/.exec(output)?.[1] ?? "unknown";
}

/**
 * @param {string} sysroot
 * @param {string} compiled the folder with the compiled libraries
 */
async function layOut(sysroot, compiled) {
  const wasm = join(sysroot, `lib/rustlib/${target}/lib`);
  await mkdir(wasm, { recursive: true });
  for (const file of await readdir(compiled)) {
    if (!file.endsWith(".rlib") || file.startsWith("libempty-")) continue;
    await cp(join(compiled, file), join(wasm, file));
  }

  const { output } = await run("/usr/bin/rustc", ["--print", "target-libdir"]);
  const hostLib = output.trim(); // …/lib/rustlib/HOST/lib
  const host = join(sysroot, "lib/rustlib", hostLib.split("/").at(-2) ?? "");
  await mkdir(join(host, "bin"), { recursive: true });
  await symlink(hostLib, join(host, "lib"));
  await symlink(lld, join(host, "bin/rust-lld"));

  await mkdir(join(sysroot, "bin"));
  for (const name of ["rustc", "rustdoc"]) {
    const file = join(sysroot, "bin", name);
    // $0 is a whole path: cargo calls it by what RUSTC says.
    await writeFile(file, `#!/bin/sh\nexec /usr/bin/${name} --sysroot "\${0%/bin/*}" "$@"\n`);
    await chmod(file, 0o755);
  }
}
