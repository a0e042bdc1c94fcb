import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { aptInstall, hasApt } from "./apt.mjs";
import { onPath } from "./paths.mjs";
import { lastLines, run, work } from "./run.mjs";
import { say, StepError } from "./log.mjs";
import { setUpDebianRust } from "./debian-rust.mjs";

const target = "wasm32-unknown-unknown";

/**
 * Installs a Rust toolchain that compiles natively and to wasm32.
 * @returns {Promise<Record<string, string>>} environment to add to cargo where it compiles to wasm32
 */
export async function setUpRust() {
  findCargo();
  await setUpLinker();
  const { ok, rust } = await stdForWasm();
  if (ok) return {};
  // Installed by an earlier run: the server is not tried again.
  const made = await setUpDebianRust({ onlyIfMade: true });
  if (made) return made;
  const failure = await addTarget();
  if (!failure) return {};
  if (!hasApt()) {
    throw new StepError(
      `${rust} has no standard library for ${target}, and rustup could not fetch it:\n${failure}`,
      `rustup target add ${target}`,
    );
  }
  say(`rustup could not fetch the standard library for ${target}:`);
  console.log(failure);
  return /** @type {Record<string, string>} */ (await setUpDebianRust());
}

/** Installs clippy and rustfmt, which rustup's minimal profile omits. */
export async function setUpLinters() {
  const missing = [];
  for (const [command, component] of [
    ["clippy", "clippy"],
    ["fmt", "rustfmt"],
  ]) {
    if (!(await run("cargo", [command, "--version"])).ok) missing.push(component);
  }
  if (missing.length === 0) return;
  const args = ["component", "add", ...missing];
  const fix = `rustup ${args.join(" ")}`;
  if (!onPath("rustup")) throw new StepError(`There is no ${missing.join(" and no ")}.`, fix);
  const result = await work(`${fix} (a few seconds)`, "rustup", args, {
    seconds: 120,
    env: { RUSTUP_MAX_RETRIES: "1" },
  });
  if (!result.ok) throw new StepError(`${missing.join(" and ")} could not be added:\n${lastLines(result, 4)}`, fix);
}

/** Adds cargo to PATH: a shell that was open before Rust was installed lacks it. */
function findCargo() {
  if (onPath("cargo") && onPath("rustc")) return;
  const bin = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "bin");
  const exe = process.platform === "win32" ? "cargo.exe" : "cargo";
  if (!existsSync(join(bin, exe))) {
    throw new StepError(
      "Rust is not installed.",
      process.platform === "win32"
        ? "winget install Rustlang.Rustup"
        : "curl --proto '=https' -sSf https://sh.rustup.rs | sh -s -- -y",
    );
  }
  process.env.PATH = `${bin}${delimiter}${process.env.PATH ?? ""}`;
}

/** Installs a C compiler if there is none: rustc links build scripts and tests with it, and rustup does not install one. */
async function setUpLinker() {
  if (process.platform === "win32" || onPath("cc")) return;
  if (process.platform === "darwin") {
    throw new StepError("There is no C compiler (cc), which rustc links with.", "xcode-select --install");
  }
  const packages = ["gcc", "libc6-dev"];
  if (!hasApt()) throw new StepError("There is no C compiler (cc), which rustc links with. Install gcc or clang.");
  await aptInstall(packages, "installing a C compiler, which rustc links with, about 30 s");
}

/**
 * Whether the rustc in use has a standard library for wasm32. Checks the file, because rustc prints the folder of every
 * target, installed or not.
 */
async function stdForWasm() {
  const { ok, output } = await run(process.env.RUSTC ?? "rustc", [
    ...["--print", "target-libdir"],
    ...["--target", target],
  ]);
  if (!ok) throw new StepError(`rustc does not start:\n  | ${output.trim()}`, "rustup default stable");
  const libdir = output.trim().split("\n").at(-1) ?? "";
  const files = await readdir(libdir).catch(() => []);
  return { ok: files.some((file) => /^libstd-.*\.rlib$/.test(file)), rust: `Rust in ${libdir}` };
}

/** @returns {Promise<string | undefined>} why it could not be added */
async function addTarget() {
  if (!onPath("rustup")) return "  | there is no rustup";
  const result = await work(
    `rustup target add ${target} (downloads its standard library, a few seconds)`,
    "rustup",
    ["target", "add", target],
    {
      // Without this limit rustup retries for minutes if the server does not respond.
      seconds: 120,
      env: { RUSTUP_MAX_RETRIES: "1", RUST_BACKTRACE: "0" },
    },
  );
  if (!result.ok) return lastLines(result, 4);
  // The rustc on PATH may not be rustup's.
  return (await stdForWasm()).ok ? undefined : "  | the rustc on PATH is not rustup's";
}
