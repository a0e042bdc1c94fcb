//! Resolves the address of a request and the signed host. A relay makes them differ.

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::{ConfigurationError, quoted};
use crate::text::{concat, join, parse_integer, split, split_once, take_while_bytes};

/// The settings of an endpoint.
#[derive(Clone, Copy, Default)]
pub(crate) struct EndpointConfig<'a> {
    /// The region: `cn-hangzhou`, `bj`. The vendor's rule makes a host of it, so no list can become outdated.
    pub(crate) region: Option<&'a str>,
    /// An address that replaces the region's: `https://gateway.example/ecd`, or a host, for https.
    pub(crate) endpoint: Option<&'a str>,
    /// The signed host, if the endpoint is a relay to another host.
    pub(crate) host: Option<&'a str>,
}

/// A resolved endpoint.
pub(crate) struct Endpoint {
    /// The base of the URL: scheme, host, and the path prefix of a relay, without a trailing `/`.
    pub(crate) base: String,
    /// The signed host.
    pub(crate) host: String,
}

impl EndpointConfig<'_> {
    /// Resolves the address of a service whose public hosts are `service.region.domain`.
    ///
    /// # Errors
    /// There is neither a region nor an endpoint, or a setting is invalid.
    pub(crate) fn resolve(&self, service: &str, domain: &str) -> Result<Endpoint, ConfigurationError> {
        let (base, host) = match (self.endpoint, self.region) {
            (Some(endpoint), _) => parse(endpoint)?,
            (None, Some(region)) => {
                if !is_region(region) {
                    return Err(ConfigurationError::new(
                        "region",
                        &quoted(region),
                        "small letters, digits and \"-\", as in \"cn-hangzhou\" or \"bj\"",
                    ));
                }
                let host = concat(&[service, ".", region, ".", domain]);
                (concat(&["https://", &host]), host)
            }
            (None, None) => {
                return Err(ConfigurationError::new("region", "nothing", "a region, or an endpoint"));
            }
        };
        let host = match self.host.map(str::to_ascii_lowercase) {
            Some(host) if port_of(&host).is_some() => host,
            Some(host) => {
                return Err(ConfigurationError::new(
                    "host",
                    described(&host),
                    "a host name with an optional port, as in \"bcc.bj.baidubce.com\"",
                ));
            }
            None => host,
        };
        Ok(Endpoint { base, host })
    }
}

/// Describes an address without its content: a URL may contain a password.
fn described(address: &str) -> &'static str {
    if address.is_empty() { "an empty string" } else { "a string that is no such address" }
}

/// Splits an endpoint into the base of its URLs and the value of the `Host` header: in lower case, without a default port.
fn parse(endpoint: &str) -> Result<(String, String), ConfigurationError> {
    let (scheme, rest, default_port) = if let Some(rest) = endpoint.strip_prefix("https://") {
        ("https://", rest, ":443")
    } else if let Some(rest) = endpoint.strip_prefix("http://") {
        ("http://", rest, ":80")
    } else {
        ("https://", endpoint, ":443")
    };
    let (host, prefix) = take_while_bytes(rest, |byte| *byte != b'/');
    let host = host.to_ascii_lowercase();
    let is_valid_host = port_of(&host).is_some_and(|port| !BLOCKED_PORTS.contains(&port));
    if !is_valid_host || !is_prefix(prefix) {
        return Err(ConfigurationError::new(
            "endpoint",
            described(endpoint),
            "an http or https address without query, such as \"https://gateway.example/ecd\", at a port that fetch \
             does not block",
        ));
    }
    let host = host.strip_suffix(default_port).unwrap_or(&host);
    Ok((concat(&[scheme, host, prefix.trim_end_matches('/')]), host.into()))
}

/// Whether URL parsers keep a path unchanged: they remove `..`, percent-encoded too.
fn is_prefix(prefix: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/%".contains(&byte);
    let is_removed =
        |segment: &&str| matches!(&*join(&split(&segment.to_ascii_lowercase(), "%2e"), "."), "." | "..");
    prefix.bytes().all(plain) && !split(prefix, "/").iter().any(is_removed)
}

/// The ports that `fetch` blocks: <https://fetch.spec.whatwg.org/#port-blocking>.
const BLOCKED_PORTS: [u16; 82] = [
    1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
    109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
    526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
    3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
];

/// The port of a host in lower case, 443 by default. `None` if URL parsers would change or reject the host: the signed host
/// must be the sent one.
fn port_of(host: &str) -> Option<u16> {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    };
    let is_valid_name = match name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(address) => is_ipv6(address),
        None => is_name(name),
    };
    let port = match port {
        Some(port) if port.starts_with('0') => None,
        Some(port) => parse_integer(port)?.try_into().ok(),
        None => Some(443),
    };
    port.filter(|_| is_valid_name)
}

/// Whether a string is a region: words of lower-case letters and digits, joined by `-`. URL parsers do not change it.
fn is_region(text: &str) -> bool {
    let is_word = |word: &&str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= 63 && split(text, "-").iter().all(is_word)
}

/// Whether a string is a host name or a canonical IPv4 address. `xn--` labels are refused because URL parsers may reject them,
/// and empty labels because the name would not be canonical.
fn is_name(name: &str) -> bool {
    let labels = split(name, ".");
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len()) && label.bytes().all(plain) && !label.starts_with("xn--")
    };
    let is_octet = |label: &&str| {
        let is_canonical = *label == "0" || !label.starts_with(['0', '-']);
        is_canonical && parse_integer(label).is_some_and(|octet| octet < 256)
    };
    // URL parsers read a name as an IPv4 address if its last label is a number.
    let is_number = |label: &str| {
        let hex = label.strip_prefix("0x");
        hex.is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))
            || label.bytes().all(|b| b.is_ascii_digit())
    };
    name.len() <= 253
        && labels.iter().all(is_label)
        && (!labels.last().is_some_and(|last| is_number(last))
            || (labels.len() == 4 && labels.iter().all(is_octet)))
}

/// Whether a string is an IPv6 address in the form of URL parsers: `::` is the first of the longest runs of two or more zeros.
fn is_ipv6(address: &str) -> bool {
    let (head, tail) = split_once(address, "::").unwrap_or((address, ""));
    let groups = |text: &'_ str| -> Vec<bool> {
        let groups = if text.is_empty() { Vec::new() } else { split(text, ":") };
        groups.iter().map(|group| *group == "0").collect()
    };
    let is_group = |group: &&str| {
        (1..=4).contains(&group.len())
            && group.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'))
            && (*group == "0" || !group.starts_with('0'))
    };
    let (before, after) = (groups(head), groups(tail));
    let explicit = before.len() + after.len();
    let is_short = head.len() + tail.len() < address.len();
    let hidden = 8_usize.saturating_sub(explicit);
    let all = |text: &str| text.is_empty() || split(text, ":").iter().all(is_group);
    let longest = |zeros: &[bool]| zeros.split(|zero| !zero).map(<[bool]>::len).max().unwrap_or(0);
    all(head)
        && all(tail)
        && if is_short {
            hidden >= 2
                && before.last() != Some(&true)
                && after.first() != Some(&true)
                && longest(&before) < hidden
                && longest(&after) <= hidden
        } else {
            explicit == 8 && longest(&before) < 2
        }
}
