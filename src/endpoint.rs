//! Where a request is sent, and the host that it is signed for: two things, so that a relay can stand between.

use crate::error::{ConfigurationError, quoted};
use crate::prelude::*;
use crate::text::{concat, span, whole};

/// What a caller says about the address; `None` is "by rule".
///
/// `Debug` shows what is given, not what it is: an address may hold a password.
#[derive(Clone, Copy, Default)]
pub struct Target<'a> {
    /// The region: `cn-hangzhou`, `bj`. Chooses the host by the vendor's rule; there is no list that could go stale.
    pub region: Option<&'a str>,
    /// Where to send instead: `https://gateway.example/ecd`, or a bare host for https.
    pub endpoint: Option<&'a str>,
    /// The host that is signed, when the endpoint is a relay that forwards to another.
    pub host: Option<&'a str>,
}

impl core::fmt::Debug for Target<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Target")
            .field("region", &self.region.is_some())
            .field("endpoint", &self.endpoint.is_some())
            .field("host", &self.host.is_some())
            .finish()
    }
}

/// A resolved address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// What the path is appended to: scheme, host, and the prefix of a relay; no `/` at the end.
    pub base: String,
    /// The host that is signed.
    pub host: String,
}

impl Target<'_> {
    /// Resolves the address of a service whose public hosts are `service.region.domain`.
    ///
    /// # Errors
    /// When there is neither region nor endpoint, or one of the three is not what its name says.
    pub fn resolve(&self, service: &str, domain: &str) -> Result<Endpoint, ConfigurationError> {
        let (base, host) = match (self.endpoint, self.region) {
            (Some(endpoint), _) => parse(endpoint)?,
            (None, Some(region)) => {
                if region.is_empty() || !region.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
                    return Err(ConfigurationError::new(
                        "region",
                        quoted(region),
                        "letters, digits and \"-\", as in \"cn-hangzhou\" or \"bj\"",
                    ));
                }
                let host = concat(&[service, ".", region, ".", domain]);
                (concat(&["https://", &host]), host)
            }
            (None, None) => {
                return Err(ConfigurationError::new("region", "nothing", "a region, or an endpoint"));
            }
        };
        let host = match self.host {
            Some(host) if is_host(host) => host.to_ascii_lowercase(),
            Some(host) => {
                return Err(ConfigurationError::new(
                    "host",
                    quoted(host),
                    "a host name with an optional port, as in \"bcc.bj.baidubce.com\"",
                ));
            }
            None => host,
        };
        Ok(Endpoint { base, host })
    }
}

/// Splits an endpoint into the base of its URLs and the host that a client would send for it: in lower case,
/// without a default port.
fn parse(endpoint: &str) -> Result<(String, String), ConfigurationError> {
    let (scheme, rest, default_port) = if let Some(rest) = endpoint.strip_prefix("https://") {
        ("https://", rest, ":443")
    } else if let Some(rest) = endpoint.strip_prefix("http://") {
        ("http://", rest, ":80")
    } else {
        ("https://", endpoint, ":443")
    };
    let (host, prefix) = span(rest, |byte| *byte != b'/');
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/%".contains(&b);
    if !is_host(host) || !prefix.bytes().all(plain) {
        return Err(ConfigurationError::new(
            "endpoint",
            // Not the text itself: a URL may carry a password.
            if endpoint.is_empty() { "an empty string" } else { "a string that is no such address" },
            "an http or https address without query, such as \"https://gateway.example/ecd\"",
        ));
    }
    let host = host.to_ascii_lowercase();
    let host = host.strip_suffix(default_port).unwrap_or(&host);
    Ok((concat(&[scheme, host, prefix.trim_end_matches('/')]), host.into()))
}

/// A name or an address in brackets, with an optional port.
fn is_host(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    };
    let address = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let plain = |text: &str, marks: &[u8]| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || marks.contains(&b))
    };
    address.map_or_else(|| plain(name, b"-._"), |address| plain(address, b":."))
        && port.is_none_or(|port| whole(port).is_some_and(|port| u16::try_from(port).is_ok()))
}
