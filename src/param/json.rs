//! Compact JSON: no spaces, non-ASCII as it is. Written by hand because what is written is one small enum, and
//! because a JSON crate would be the largest thing in the npm package.

use super::value::Value;
use crate::prelude::*;

/// What becomes of members that are null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nulls {
    /// They stay, as the official SDKs keep them in JSON-encoded parameters.
    Stay,
    /// They are left out at every level, as in a REST body.
    Drop,
}

/// The JSON text of a value.
#[must_use]
pub fn text(value: &Value<'_>, nulls: Nulls) -> String {
    let mut out = String::new();
    write(&mut out, value, nulls);
    out
}

fn write(out: &mut String, value: &Value<'_>, nulls: Nulls) {
    match value {
        Value::Null | Value::Unsendable(_) => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Integer(digits) | Value::Number(digits) => out.push_str(digits),
        Value::Text(text) => string(out, text),
        Value::List(items) => {
            let mut before = '[';
            for item in items {
                out.push(core::mem::replace(&mut before, ','));
                write(out, item, nulls);
            }
            out.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Value::Object(members) => {
            let mut before = "{";
            for (name, value) in members {
                if value.is_null() && nulls == Nulls::Drop {
                    continue;
                }
                out.push_str(core::mem::replace(&mut before, ","));
                string(out, name);
                out.push(':');
                write(out, value, nulls);
            }
            out.push_str(if before == "{" { "{}" } else { "}" });
        }
    }
}

fn string(out: &mut String, text: &str) {
    out.push('"');
    // Most texts need no escape.
    if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
        out.push_str(text);
        return out.push('"');
    }
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if c < ' ' => {
                out.push_str("\\u00");
                out.push_str(&crate::encode::hex(&[c as u8]));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
