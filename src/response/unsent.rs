//! Whether a transport's words say that nothing was sent.
//!
//! A write that failed so is not ambiguous, so nothing counts that a server has a say in: neither what may stand
//! in an address nor what a caller's own `fetch` may find in a response. `Headers.append: … is an invalid header
//! value` and a bare `Invalid URL` are missing for that reason: a `fetch` that constructs a `Response` from
//! received headers, or reads an address in it, fails with the same words.

use crate::text::{contains_any, equals_any, split, split_at_or_end, split_once, starts_with_any};

/// Codes of a connection that did not come about.
const CODES: &str = concat!(
    "ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|",
    // A certificate is looked at before anything is sent. An alert of the server's may come later, and is not here.
    "ERR_TLS_CERT_ALTNAME_INVALID|ERR_TLS_HANDSHAKE_TIMEOUT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|",
    // Bun.
    "ConnectionRefused|FailedToOpenSocket|DNSResolveFailed",
);

/// How OpenSSL's names begin of what is wrong with a certificate.
const CERTIFICATES: &str = "CERT_|UNABLE_TO_";

/// How a platform's own message begins that refuses to send.
const REFUSALS: &str = concat!(
    "Failed to parse URL from|bad port|unknown scheme|Request with GET/HEAD method cannot have body|",
    // Chromium and Firefox: what they were called with. A failed exchange is "Failed to fetch", "NetworkError …".
    "Failed to execute 'fetch' on|Window.fetch|WorkerGlobalScope.fetch|",
    // Bun.
    "fetch() |",
    // workerd.
    "Fetch API cannot load",
);

/// Deno's, somewhere behind the address.
const DENO: &str = "client error (Connect)|error trying to connect|tcp connect error|dns error|Connection refused|\
                    invalid peer certificate";

/// Whether the words, `CODE Name: message` with the cause's message at its end, say that no connection came about or that
/// the platform refused to send. Browsers never say of a connection.
pub(super) fn never_sent(words: &str) -> bool {
    let (code, told) = split_once(words, " ").unwrap_or((words, ""));
    let connecting = |message: &str| starts_with_any(message, "connect E|getaddrinfo E");
    // A connection that was there can become unreachable, too.
    let exchanged = contains_any(told, "read E|write E");
    let known = equals_any(code, CODES) || starts_with_any(code, CERTIFICATES);
    if connecting(words) || (known && !exchanged) {
        return true;
    }
    let message = message_of(words);
    if message.starts_with("error sending request") {
        return contains_any(behind_address(message), DENO);
    }
    starts_with_any(message, REFUSALS)
        || starts_with_any(message, DENO)
        || (message.starts_with("'") && message.ends_with("' is not a valid HTTP method."))
        || (code.starts_with("E") && connecting(message))
}

/// The message behind `CODE Name: ` and `fetch failed: `, where it is of that form.
fn message_of(words: &str) -> &str {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b' ');
    let message = match split_once(words, ": ") {
        Some((before, behind)) if before.bytes().all(is_name) && split(before, " ").len() <= 2 => behind,
        _ => words,
    };
    message.strip_prefix("fetch failed: ").unwrap_or(message)
}

/// What stands behind the last word with a slash: an address holds what a caller was given.
fn behind_address(message: &str) -> &str {
    let slash = message.bytes().rposition(|byte| byte == b'/').unwrap_or(0);
    split_once(split_at_or_end(message, slash).1, " ").map_or("", |(_, behind)| behind)
}
