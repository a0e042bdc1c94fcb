//! `cargo run -p xtask -- FOLDER NAME…`: wasm-bindgen's work on the compiled modules `NAME.wasm` of a folder; writes
//! `NAME/edgedesk_bg.wasm` beside each. A crate on its library instead of its command, because this builds in a fifth of the
//! time and shares the version pinned in Cargo.toml.

use std::error::Error;
use std::path::PathBuf;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("usage: cargo run -p xtask -- FOLDER NAME…")?);
    for name in arguments {
        // Of its files only the module is of use: the exports take and give numbers, and need no glue in JavaScript.
        // "bundler" is the one target whose module does not depend on glue that loads it.
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
