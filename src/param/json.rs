//! Compact JSON: no spaces, non-ASCII as it is. Written by hand because a JSON crate would be the largest thing in the
//! npm package.

use crate::prelude::*;
use edgedesk_encoding::encode::push_hex;

/// Appends a string.
pub(super) fn push_string(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    // Most texts need no escape.
    if text.iter().all(|byte| *byte >= b' ' && *byte != b'"' && *byte != b'\\') {
        out.extend_from_slice(text);
    } else {
        text.iter().for_each(|byte| push_escaped(out, *byte));
    }
    out.push(b'"');
}

fn push_escaped(out: &mut Vec<u8>, byte: u8) {
    let letter = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        0..b' ' => {
            out.extend_from_slice(b"\\u00");
            return push_hex(out, &[byte]);
        }
        _ => return out.push(byte),
    };
    out.extend_from_slice(&[b'\\', letter]);
}

/// Puts a comma before all but the first item or member: only behind a bracket that was just written there is none.
pub(super) fn separate(out: &mut Vec<u8>) {
    if !matches!(out.last(), Some(b'[' | b'{')) {
        out.push(b',');
    }
}

/// Begins a member with its name.
pub(super) fn member(out: &mut Vec<u8>, name: &str) {
    separate(out);
    push_string(out, name.as_bytes());
    out.push(b':');
}
