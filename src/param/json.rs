//! Writes compact JSON, without spaces and with non-ASCII characters unescaped. A JSON crate would be the largest part of the
//! npm package.

use alloc::vec::Vec;

use edgedesk_encoding::encode::push_hex;

/// Appends a string.
pub(super) fn push_string(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    // Most strings need no escape.
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

/// Appends a comma unless the item or member is the first, which follows an opening bracket.
pub(super) fn separate(out: &mut Vec<u8>) {
    if !matches!(out.last(), Some(b'[' | b'{')) {
        out.push(b',');
    }
}

/// Appends the name of a member.
pub(super) fn member(out: &mut Vec<u8>, name: &str) {
    separate(out);
    push_string(out, name.as_bytes());
    out.push(b':');
}
