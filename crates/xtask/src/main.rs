//! `cargo run -p xtask -- FOLDER NAME…` runs wasm-bindgen on the modules `FOLDER/NAME.wasm` and writes
//! `FOLDER/NAME/edgedesk_bg.wasm`. wasm-bindgen's library builds in a fifth of its command's time, and Cargo.toml pins its
//! version.

use std::error::Error;
use std::path::PathBuf;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("usage: cargo run -p xtask -- FOLDER NAME…")?);
    for name in arguments {
        // The build uses the module only: its exports take and return numbers, which need no JavaScript glue.
        // "bundler" is the only target whose module loads without glue.
        Bindgen::new()
            .bundler(true)?
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .input_path(folder.join(&name).with_extension("wasm"))
            .out_name("edgedesk")
            .generate(folder.join(&name))?;
    }
    Ok(())
}
