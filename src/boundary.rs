//! The boundary to JavaScript: one text in, one text out, through memory that both sides see.
//!
//! This is the one place where the encoding is specified; `ts/boundary.ts` is its other side.
//!
//! # In
//!
//! A sequence of values in UTF-8, each a letter and what belongs to it. Lengths are in UTF-16 code units, because
//! that is what JavaScript knows without looking at a string; no character needs an escape.
//!
//! ```text
//! value  = "z"                          null
//!        | "t" | "f"                    true, false
//!        | "s" length ":" text          string
//!        | "n" length ":" digits        number (a double)
//!        | "i" length ":" digits        BigInt
//!        | "u" length ":" words         something that cannot be sent, in words
//!        | "[" *value "]"               array
//!        | "{" *( length ":" name value ) "}"
//! ```
//!
//! # Out
//!
//! Words of 32 bits: the [`Status`], the address and the length in bytes of one UTF-8 text, the count of the strings
//! in it, and the length of each in UTF-16 code units.

use std::borrow::Cow;

use crate::endpoint::Target;
use crate::error::{ConfigurationError, Error, Fault, Problem, ValidationError};
use crate::operation::Operation;
use crate::param::check::Given;
use crate::param::schema::MAX_DEPTH;
use crate::param::value::Value;
use crate::redact;
use crate::request::{Call, Form, Request, Signing, prepare};
use crate::sign::Credentials;
use crate::time::{MILLIS, Timestamp};

/// The first word of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Status {
    /// What was asked for.
    Done = 0,
    /// Strings: the message, then five per fault (parameter, problem, given, allowed, nearest).
    Validation = 1,
    /// Strings: the message, the setting, given, allowed.
    Configuration = 2,
    /// The input is not of the encoding, or an operation's schema not of its grammar: a fault of the wrapper, not of
    /// its user. Strings: what is wrong.
    Malformed = 3,
}

/// The core behind the boundary: the buffers and the operations that were defined.
#[derive(Default)]
pub struct Boundary {
    input: Vec<u8>,
    text: String,
    words: Vec<u32>,
    operations: Vec<(String, Operation)>,
}

/// How many distinct operations are kept. The catalogue has 518; a caller that makes up a new schema for every call
/// must not fill the memory.
const MAX_OPERATIONS: usize = 4096;

impl std::fmt::Debug for Boundary {
    /// Shows sizes only: the buffers hold keys.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Boundary").field("operations", &self.operations.len()).finish_non_exhaustive()
    }
}

impl Boundary {
    /// The buffer for an input of up to `capacity` bytes. It grows for a long one and never shrinks below it.
    pub fn input(&mut self, capacity: usize) -> &mut [u8] {
        if self.input.len() < capacity {
            self.input.resize(capacity, 0);
        }
        &mut self.input
    }

    /// The words of the last answer.
    #[must_use]
    pub fn words(&self) -> &[u32] {
        &self.words
    }

    /// The text of the last answer.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Parses an operation and keeps it. In: name, version (or null), whether it uses a form body, method, path
    /// (null for RPC), schema. Out: the handle in decimal digits. The same text always gives the same handle.
    pub fn define(&mut self, length: usize) {
        let input = std::mem::take(&mut self.input);
        let answer = text_of(&input, length).and_then(|text| {
            if let Some(handle) = self.operations.iter().position(|(known, _)| known == text) {
                return Ok(handle);
            }
            if self.operations.len() >= MAX_OPERATIONS {
                return Err(Malformed("more operations than are kept"));
            }
            self.operations.push((text.to_owned(), operation(&mut Reader::new(text))?));
            Ok(self.operations.len() - 1)
        });
        match answer {
            Ok(handle) => self.answer(Status::Done, &[&handle.to_string()]),
            Err(Malformed(what)) => self.answer(Status::Malformed, &[what]),
        }
        self.input = input;
    }

    /// Prepares a request. In: see [`read_call`]. Out: method, URL, body, whether there is a body (`1` or nothing),
    /// canonical request, string to sign, then names and values of the headers.
    pub fn prepare(&mut self, length: usize) {
        let input = std::mem::take(&mut self.input);
        match text_of(&input, length).and_then(|text| self.prepared(text)) {
            Ok(Ok(request)) => {
                let Request { method, url, headers, body, stages } = &request;
                let has_body = if body.is_some() { "1" } else { "" };
                let body = body.as_deref().unwrap_or("");
                let mut strings: Vec<&str> =
                    vec![method, url, body, has_body, &stages.canonical_request, &stages.string_to_sign];
                for (name, value) in headers {
                    strings.extend([*name, value.as_str()]);
                }
                self.answer(Status::Done, &strings);
            }
            Ok(Err(Error::Validation(error))) => {
                let message = error.to_string();
                let mut strings = vec![message.as_str()];
                for fault in &error.faults {
                    strings.extend([
                        fault.parameter.as_str(),
                        fault.problem.name(),
                        &fault.given,
                        &fault.allowed,
                    ]);
                    strings.push(fault.nearest.as_deref().unwrap_or(""));
                }
                self.answer(Status::Validation, &strings);
            }
            Ok(Err(Error::Configuration(error))) => {
                let message = error.to_string();
                self.answer(Status::Configuration, &[&message, error.setting, &error.given, error.allowed]);
            }
            Err(Malformed(what)) => self.answer(Status::Malformed, &[what]),
        }
        self.input = input;
    }

    fn prepared(&self, text: &str) -> Result<Result<Request, Error>, Malformed> {
        let mut reader = Reader::new(text);
        let operation = self.operation(&mut reader)?;
        let call = read_call(&mut reader, operation)?;
        reader.end()?;
        Ok(call.and_then(|call| prepare(operation, call)))
    }

    /// Takes the secrets of a call out of a text. In: what [`Boundary::prepare`] got, then the text. Out: the text.
    pub fn redact(&mut self, length: usize) {
        let input = std::mem::take(&mut self.input);
        match text_of(&input, length).and_then(redacted) {
            Ok(text) => self.answer(Status::Done, &[&text]),
            Err(Malformed(what)) => self.answer(Status::Malformed, &[what]),
        }
        self.input = input;
    }

    fn operation(&self, reader: &mut Reader<'_>) -> Result<&Operation, Malformed> {
        let handle: Option<usize> = number(&reader.value()?);
        let known = handle.and_then(|handle| self.operations.get(handle));
        known.map(|(_, operation)| operation).ok_or(Malformed("a handle that was never given out"))
    }

    fn answer(&mut self, status: Status, strings: &[&str]) {
        self.text.clear();
        self.words.clear();
        self.words.extend([status as u32, 0, 0, strings.len() as u32]);
        for string in strings {
            self.text.push_str(string);
            self.words.push(utf16_length(string) as u32);
        }
        // Written last: the text may have moved while it grew.
        let place = [self.text.as_ptr() as usize as u32, self.text.len() as u32];
        for (word, value) in self.words.iter_mut().skip(1).zip(place) {
            *word = value;
        }
    }
}

/// The input is not of the encoding.
#[derive(Debug, PartialEq, Eq)]
struct Malformed(&'static str);

fn text_of(input: &[u8], length: usize) -> Result<&str, Malformed> {
    let bytes = input.get(..length).ok_or(Malformed("a length beyond the buffer"))?;
    std::str::from_utf8(bytes).map_err(|_| Malformed("bytes that are not UTF-8"))
}

fn operation(reader: &mut Reader<'_>) -> Result<Operation, Malformed> {
    let name = reader.value()?;
    let version = reader.value()?;
    let form = reader.value()?;
    let method = reader.value()?;
    let path = reader.value()?;
    let schema = reader.value()?;
    reader.end()?;
    let (Some(name), Some(schema)) = (text(&name), text(&schema)) else {
        return Err(Malformed("an operation without name or schema"));
    };
    match (text(&version), text(&method), text(&path)) {
        (Some(version), _, _) => Operation::rpc(name, version, form == Value::Bool(true), schema),
        (None, Some(method), Some(path)) => Operation::rest(name, method, path, schema),
        _ => return Err(Malformed("an operation with neither version nor method and path")),
    }
    .map_err(|_| Malformed("a schema that is not of the grammar"))
}

/// The values of a call after its handle: scheme, key id, secret, token, region, endpoint, host, form body, action
/// headers, expiry in s, time in ms, nonce, passthrough, defaults, parameters.
///
/// What a caller of the npm package can get wrong is a [`ConfigurationError`] or [`ValidationError`], not malformed.
fn read_call<'a>(
    reader: &mut Reader<'a>,
    operation: &Operation,
) -> Result<Result<Call<'a>, Error>, Malformed> {
    let scheme = reader.value()?;
    let (secret_name, token_name) = match text(&scheme) {
        Some("bce") => ("secretAccessKey", "sessionToken"),
        _ => ("accessKeySecret", "securityToken"),
    };
    let id = reader.setting("accessKeyId")?;
    let secret = reader.setting(secret_name)?;
    let token = reader.setting(token_name)?;
    let region = reader.setting("region")?;
    let endpoint = reader.setting("endpoint")?;
    let host = reader.setting("host")?;
    let body = reader.value()? == Value::Bool(true);
    let action_headers = reader.value()? == Value::Bool(true);
    let expiry = reader.value()?;
    let time = reader.value()?;
    let nonce = reader.setting("nonce")?;
    let passthrough = reader.value()? == Value::Bool(true);
    let defaults = reader.value()?;
    let parameters = reader.value()?;
    let build = || {
        let signing = match text(&scheme) {
            Some("acs3") => Signing::Acs3,
            Some("rpc") => Signing::Rpc,
            Some("anonymous") => Signing::Anonymous,
            Some("bce") => Signing::Bce,
            _ => {
                let allowed = "\"acs3\", \"rpc\", \"anonymous\" or \"bce\"";
                return Err(ConfigurationError::new("signing", scheme.describe(), allowed).into());
            }
        };
        let expiry = number(&expiry).filter(|s| (1..=86_400).contains(s)).ok_or_else(|| {
            ConfigurationError::new("expiry", expiry.describe(), "whole seconds from 1 to 86400")
        })?;
        let time = number(&time).ok_or_else(|| ConfigurationError::new("now", time.describe(), MILLIS))?;
        let time = Timestamp::from_millis(time)?;
        let parameters = match parameters {
            Value::Object(members) => members,
            Value::Null => Vec::new(),
            other => {
                let fault = Fault {
                    parameter: "parameters".into(),
                    problem: Problem::Type,
                    given: other.describe().into_owned(),
                    allowed: "an object with the operation's parameters".into(),
                    nearest: None,
                };
                return Err(ValidationError { operation: operation.name.clone(), faults: vec![fault] }.into());
            }
        };
        let defaults = if let Value::Object(members) = defaults { members } else { Vec::new() };
        let credentials = match (id?, secret?, token?) {
            (None, None, _) => None,
            (id, secret, token) => {
                Some(Credentials { id: id.unwrap_or(""), secret: secret.unwrap_or(""), token })
            }
        };
        Ok(Call {
            signing,
            credentials,
            time,
            nonce: nonce?.unwrap_or(""),
            target: Target { region: region?, endpoint: endpoint?, host: host? },
            given: Given { parameters, defaults, passthrough },
            form: Form { body, action_headers, expiry },
        })
    };
    Ok(build())
}

fn redacted(input: &str) -> Result<Cow<'_, str>, Malformed> {
    /// How many values of a call stand before its secret and its token.
    const BEFORE_SECRET: usize = 3;
    /// … between them and its defaults and parameters.
    const BETWEEN: usize = 9;

    let mut reader = Reader::new(input);
    for _ in 0..BEFORE_SECRET {
        reader.value()?;
    }
    let keys = [reader.value()?, reader.value()?];
    for _ in 0..BETWEEN {
        reader.value()?;
    }
    let trees = [reader.value()?, reader.value()?];
    let message = reader.value()?;
    reader.end()?;
    let mut secrets: Vec<&str> = keys.iter().filter_map(text).collect();
    for tree in &trees {
        redact::secrets(&mut secrets, "", tree);
    }
    match message {
        Value::Text(message) => Ok(redact::redact(&message, &secrets).into_owned().into()),
        _ => Err(Malformed("a message that is no text")),
    }
}

fn text<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    if let Value::Text(text) = value { Some(text) } else { None }
}

/// A whole number; settings have no use for others.
fn number<T: std::str::FromStr>(value: &Value<'_>) -> Option<T> {
    match value {
        Value::Number(digits) | Value::Integer(digits) => digits.parse().ok(),
        _ => None,
    }
}

fn utf16_length(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    fn end(&self) -> Result<(), Malformed> {
        if self.rest.is_empty() { Ok(()) } else { Err(Malformed("more values than expected")) }
    }

    fn value(&mut self) -> Result<Value<'a>, Malformed> {
        self.value_at(0)
    }

    fn value_at(&mut self, depth: usize) -> Result<Value<'a>, Malformed> {
        // One level more than the check allows, so that it is the check that reports a value nested too deep.
        if depth > MAX_DEPTH + 2 {
            return Err(Malformed("values nested too deep"));
        }
        let letter = self.letter().ok_or(Malformed("the end in place of a value"))?;
        Ok(match letter {
            'z' => Value::Null,
            't' => Value::Bool(true),
            'f' => Value::Bool(false),
            's' => Value::Text(self.counted()?.into()),
            'n' => Value::Number(self.counted()?.into()),
            'i' => Value::Integer(self.counted()?.into()),
            'u' => Value::Unsendable(self.counted()?.into()),
            '[' => {
                let mut items = Vec::new();
                while !self.eat(']') {
                    items.push(self.value_at(depth + 1)?);
                }
                Value::List(items)
            }
            '{' => {
                let mut members = Vec::new();
                while !self.eat('}') {
                    let name = self.counted()?;
                    members.push((name.into(), self.value_at(depth + 1)?));
                }
                Value::Object(members)
            }
            _ => return Err(Malformed("a letter that begins no value")),
        })
    }

    /// A setting that must be text or absent; anything else is its caller's error.
    fn setting(
        &mut self,
        name: &'static str,
    ) -> Result<Result<Option<&'a str>, ConfigurationError>, Malformed> {
        Ok(match self.value()? {
            Value::Null => Ok(None),
            Value::Text(Cow::Borrowed(text)) => Ok(Some(text)),
            // Not described further: what was put there by mistake may be a secret.
            _ => Err(ConfigurationError::new(name, "something that is no string", "a string")),
        })
    }

    fn letter(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let letter = chars.next();
        self.rest = chars.as_str();
        letter
    }

    fn eat(&mut self, mark: char) -> bool {
        match self.rest.strip_prefix(mark) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn counted(&mut self) -> Result<&'a str, Malformed> {
        let (units, rest) = self.rest.split_once(':').ok_or(Malformed("a length without end"))?;
        let units: usize = units.parse().map_err(|_| Malformed("a length that is no number"))?;
        let bytes = bytes_of(rest, units).ok_or(Malformed("a length beyond the input"))?;
        let (text, rest) = rest.split_at(bytes);
        self.rest = rest;
        Ok(text)
    }
}

/// The bytes that the first `units` UTF-16 code units of a text take; `None` where it ends before, or within a pair.
fn bytes_of(text: &str, units: usize) -> Option<usize> {
    if text.as_bytes().get(..units).is_some_and(<[u8]>::is_ascii) {
        return Some(units);
    }
    let mut left = units;
    for (at, c) in text.char_indices() {
        if left == 0 {
            return Some(at);
        }
        left = left.checked_sub(c.len_utf16())?;
    }
    (left == 0).then_some(text.len())
}
