import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { remap } from "../prefixes.mjs";
import { aptInstall, aptVersions } from "./apt.mjs";
import { cache, root } from "./paths.mjs";
import { lastLines, run, work } from "./run.mjs";
import { StepError } from "./log.mjs";

/*
 * A Rust for wasm32 where rustup's server cannot be reached. Debian packages a compiler and the source of its standard
 * library, which is compiled once into a separate sysroot; the packages' files do not change:
 *
 *   bin/rustc, bin/rustdoc                  call Debian's programs with this sysroot
 *   lib/rustlib/wasm32-unknown-unknown/lib  the compiled standard library
 *   lib/rustlib/HOST/lib                    Debian's, for build scripts, macros and native code
 *   lib/rustlib/HOST/bin/rust-lld           Debian's lld, under the name that rustc expects
 *
 * cargo is the one on PATH; RUSTC and RUSTDOC select the compiler.
 */

const target = "wasm32-unknown-unknown";
const lld = "/usr/bin/lld-22"; // of the LLVM that rustc 1.96 is built with
/** The version of the sysroot's layout: increase it to have sysroots made again. */
const LAYOUT = 2;
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
    await aptInstall(packages, "using Debian's Rust instead, 100 MB of packages, about 40 s");
    versions = await aptVersions(packages);
  }
  // A standard library works only with the compiler that compiled it: the name has the version.
  const sysroot = join(cache, `rust-${versions?.["rustc-web"].replace(/[^\w.-]/g, "_")}-${LAYOUT}`);
  if (!existsSync(sysroot)) {
    if (onlyIfMade) return undefined;
    await makeSysroot(sysroot);
  }
  return {
    RUSTC: join(sysroot, "bin/rustc"),
    RUSTDOC: join(sysroot, "bin/rustdoc"),
    // Native builds use rustup's compiler: two compilers in one folder would invalidate each other's results.
    CARGO_TARGET_DIR: join(root, "target/wasm-fallback"),
  };
}

/**
 * Makes the sysroot in a temporary folder and renames it at the end: a sysroot that exists is complete.
 * @param {string} sysroot
 */
async function makeSysroot(sysroot) {
  await mkdir(cache, { recursive: true });
  await removeInterrupted();
  const making = await mkdtemp(join(cache, "making-"));
  try {
    await compileStd(join(making, "std"));
    await layOut(join(making, "sysroot"), join(making, `std/target/${target}/release/deps`));
    await rename(join(making, "sysroot"), sysroot);
  } catch (error) {
    // Another set-up made it at the same time.
    if (!existsSync(sysroot)) throw error;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** Removes folders of interrupted runs. One of the last hour may belong to a run in progress. */
async function removeInterrupted() {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!name.startsWith("making-")) continue;
    if (Date.now() - (await stat(folder)).mtimeMs < 3_600_000) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Compiles the standard library, as a dependency of an empty crate.
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
    // Panic messages contain paths: those of an official build, none of this host.
    ["/usr/lib/rustlib/src/rust", `/rustc/${await commit()}`],
    [process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "/cargo"],
    [homedir(), "~"],
    [folder, "std"],
  ]);
  const result = await work(
    "compiling Rust's standard library for wasm32, once per host, about 70 s on two cores",
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
        // With bitcode for LTO in release builds. This variable allows paths with spaces.
        CARGO_ENCODED_RUSTFLAGS: ["-Cembed-bitcode=yes", ...flags].join("\x1f"),
        // Each of these would replace one of the above.
        RUSTC_WRAPPER: undefined,
        RUSTC_WORKSPACE_WRAPPER: undefined,
        CARGO_BUILD_TARGET: undefined,
      },
    },
  );
  if (result.ok) return;
  throw new StepError(
    `Rust's standard library for wasm32 could not be compiled:\n${lastLines(result)}`,
    `rustup target add ${target}   # where rustup's server can be reached`,
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
    // $0 is an absolute path, because RUSTC has one.
    await writeFile(file, `#!/bin/sh\nexec /usr/bin/${name} --sysroot "\${0%/bin/*}" "$@"\n`);
    await chmod(file, 0o755);
  }
}
