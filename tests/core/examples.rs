//! Every public item has an example that `cargo test --doc` runs: its name occurs in one.
#![cfg(not(target_arch = "wasm32"))]

use std::path::{Path, PathBuf};

/// Folders and files without public items, and `fetch`, whose examples run in the guide only: it does not exist natively.
const EXCEPT: [&str; 5] = ["boundary", "fetch", "generated", "tests", "tests.rs"];

/// Items of private modules that Rust requires to be public.
const PRIVATE: [&str; 5] = ["Signing", "Settled", "ResolvedCredentials", "Resources", "Sealed"];

#[test]
fn every_public_item_occurs_in_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    collect(&root.join("src"), &mut sources);
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap();
    let code: Vec<String> = sources.iter().map(read).collect();
    let mut examples: String = code.iter().map(|source| in_comments(source)).collect();
    for page in ["README.md", "src/README.md", "docs/guide/rust.md"] {
        examples += &in_fences(&read(&root.join(page)), "```rust");
    }
    let words: Vec<&str> = examples.split(|c: char| !c.is_alphanumeric() && c != '_').collect();

    let names = code.iter().flat_map(|source| source.lines().filter_map(public_name));
    let names: Vec<&str> = names.filter(|name| !PRIVATE.contains(name)).collect();
    assert!(names.len() > 150, "the scan finds {} public items", names.len());
    let missing: Vec<&&str> = names.iter().filter(|name| !words.contains(name)).collect();
    assert!(missing.is_empty(), "no example has {missing:?}");
}

fn collect(folder: &Path, sources: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if EXCEPT.contains(&name) {
            continue;
        }
        if path.is_dir() {
            collect(&path, sources);
        } else if name.ends_with(".rs") {
            sources.push(path);
        }
    }
}

/// The name of the item that a line declares.
fn public_name(line: &str) -> Option<&str> {
    let item = line.trim_start().strip_prefix("pub ")?;
    let (kind, rest) = item.split_once(' ')?;
    let is_item = ["struct", "enum", "trait", "fn", "type", "const"].contains(&kind);
    is_item.then(|| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
}

/// The Rust of the doc comments.
fn in_comments(source: &str) -> String {
    let comments = source.lines().filter_map(|line| {
        let line = line.trim_start();
        line.strip_prefix("///").or_else(|| line.strip_prefix("//!")).map(str::trim_start)
    });
    in_fences(&comments.collect::<Vec<_>>().join("\n"), "```")
}

/// The lines between `fence` and the next end of a block.
fn in_fences(text: &str, fence: &str) -> String {
    let mut inside = None;
    let mut out = String::new();
    for line in text.lines() {
        match (line.starts_with("```"), inside) {
            (true, None) => inside = Some(line == fence),
            (true, Some(_)) => inside = None,
            (false, Some(true)) => out.extend([line, "\n"]),
            (false, _) => {}
        }
    }
    out
}
