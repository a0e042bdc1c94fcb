//! `cargo run -p xtask -- MODULE.wasm FOLDER`: wasm-bindgen's work on a compiled module. A crate on its library
//! instead of its command, because this builds in a fifth of the time and shares the version pinned in Cargo.toml.

use std::error::Error;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(module), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: cargo run -p xtask -- MODULE.wasm FOLDER".into());
    };
    // "bundler" is the one target whose glue neither loads the module nor keeps anybody from loading it again:
    // the wrapper does both, synchronously and from whatever form it has the module in.
    Bindgen::new()
        .bundler(true)?
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .input_path(module)
        .out_name("edgedesk")
        .generate(folder)?;
    Ok(())
}
