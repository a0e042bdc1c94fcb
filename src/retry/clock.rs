//! How wrong this machine's clock is, from an answer that refused its time.

use super::Clocks;
use crate::response::{Body, Response};
use crate::text::take_while_bytes;
use crate::time::Timestamp;

/// Between request and answer the server's clock may have been read at any moment; beyond this, in milliseconds,
/// nothing is learned from it.
const LONGEST_ROUND_TRIP: i64 = 10_000;

/// How far a message is read, in bytes.
const LONGEST_MESSAGE: usize = 8192;

/// Both clocks when a server refused the time of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockSkew {
    /// This machine's, as it is.
    pub local: Timestamp,
    /// The server's.
    pub server: Timestamp,
    /// They differ by more than the client corrects.
    pub exceeds_limit: bool,
}

/// What has to be added to this machine's clock, in milliseconds. `None` where the answer does not tell, or tells what
/// may be old.
pub(super) fn skew(
    response: &Response<'_>,
    sent: Clocks,
    received: Clocks,
    signed: Timestamp,
) -> Option<i64> {
    let headers = &response.headers;
    let from_cache = headers.age.is_some_and(|age| age.trim_ascii() != "0");
    if from_cache || received.monotonic.saturating_sub(sent.monotonic) > LONGEST_ROUND_TRIP {
        return None;
    }
    let server = match response.body {
        Body::Error { message, .. } => in_message(message, signed),
        _ => None,
    };
    // The fraction of a second was cut, and is half a second on average.
    let server = server.or_else(|| Timestamp::from_http(headers.date?))?.millis() + 500;
    Some(server.saturating_sub(sent.wall.saturating_add(received.wall) / 2))
}

/// The server's time where its message names it. It may name the one that was sent as well.
fn in_message(message: &str, signed: Timestamp) -> Option<Timestamp> {
    let of_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'.');
    let mut rest = message;
    while !rest.is_empty() && message.len() - rest.len() < LONGEST_MESSAGE {
        let (word, behind) = take_while_bytes(rest, of_word);
        if let Some(time) = Timestamp::from_iso(word.trim_end_matches('.')).filter(|time| *time != signed) {
            return Some(time);
        }
        rest = take_while_bytes(behind, |byte| !of_word(byte)).1;
    }
    None
}
