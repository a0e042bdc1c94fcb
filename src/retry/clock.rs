//! Skew of the local clock, from a response that rejected the request's time.

use super::Clocks;
use crate::response::{Body, Response};
use crate::text::take_while_bytes;
use crate::time::Timestamp;

/// Samples with a longer round trip, in milliseconds, are ignored.
const LONGEST_ROUND_TRIP: i64 = 10_000;

/// Bytes of a message that are searched.
const LONGEST_MESSAGE: usize = 8192;

/// Both clocks when a server refused the time of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClockSkew {
    /// The local clock.
    pub local: Timestamp,
    /// The server's.
    pub server: Timestamp,
    /// The difference exceeds the largest skew that the client corrects.
    pub exceeds_limit: bool,
}

/// Milliseconds to add to the local clock. `None` without a usable or fresh server time.
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
    // Dates have whole seconds: half a second is the mean error.
    let server = server.or_else(|| Timestamp::from_http(headers.date?))?.millis() + 500;
    Some(server.saturating_sub(sent.wall.saturating_add(received.wall) / 2))
}

/// The server's time in its message, which may also quote the request's time.
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
