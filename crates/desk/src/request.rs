//! Reads a pasted request.

use crate::curl;
use crate::explanation::Problem;

/// A request as it was sent.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    pub host: String,
    /// The percent-encoded path.
    pub path: String,
    /// The percent-encoded query, without a question mark.
    pub query: String,
    /// Names in lower case, in the order of the request.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Request {
    /// Parses a curl command, an HTTP request (`PUT /v2/… HTTP/1.1`, headers, an empty line, a body), or a URL.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Problem::new("there is no request: paste a curl command, an HTTP request or a URL"));
        }
        if text == "curl" || text.starts_with("curl ") || text.starts_with("curl\t") {
            return curl::parse(text);
        }
        Self::from_http(&text.replace("\r\n", "\n"))
    }

    fn from_http(text: &str) -> Result<Self, Problem> {
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut lines = head.lines();
        let mut words = lines.next().unwrap_or_default().split_whitespace();
        let first = words.next().unwrap_or_default();
        let mut request = Self { method: "GET".into(), ..Self::default() };
        match words.next() {
            Some(target) => {
                request.method = first.to_ascii_uppercase();
                request.set_target(target);
            }
            None => request.set_target(first),
        }
        for line in lines {
            request.push_header(line)?;
        }
        request.body = body.into();
        request.checked()
    }

    /// Sets host, path and query from a URL or a path.
    pub fn set_target(&mut self, target: &str) {
        let target = target.split('#').next().unwrap_or_default();
        let rest = match target.split_once("://") {
            Some((_, rest)) => {
                let end = rest.find(['/', '?']).unwrap_or(rest.len());
                let (host, rest) = rest.split_at(end);
                self.host = host.to_ascii_lowercase();
                rest
            }
            None => target,
        };
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        self.path = if path.is_empty() { "/" } else { path }.into();
        self.query = query.into();
    }

    /// Adds a header line, `name: value`.
    pub fn push_header(&mut self, line: &str) -> Result<(), Problem> {
        let Some((name, value)) = line.split_once(':').filter(|(name, _)| !name.trim().is_empty()) else {
            return Err(Problem::new(&format!("the header line \"{line}\" has no name and colon")));
        };
        self.headers.push((name.trim().to_ascii_lowercase(), value.trim().into()));
        Ok(())
    }

    /// The value of the first header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Requires what all schemes sign. A `host` header is the signed host, also where a relay's URL differs.
    pub fn checked(mut self) -> Result<Self, Problem> {
        if !self.path.starts_with('/') {
            return Err(Problem::new("the first line is neither a URL nor a method with a path"));
        }
        match self.header("host") {
            Some(host) => self.host = host.to_ascii_lowercase(),
            None => self.headers.push(("host".into(), self.host.clone())),
        }
        if self.host.is_empty() {
            return Err(Problem::new("the request has no host: add a Host header, or paste the whole URL"));
        }
        Ok(self)
    }
}
