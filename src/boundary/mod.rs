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

use crate::prelude::*;
mod call;
mod event;
mod read;

use crate::error::{ConfigurationError, Error};
use crate::operation::Operation;
use crate::param::value::Value;
use crate::request::{Request, prepare};
use call::{CALL_VALUES, read_call, secrets_of};
use event::read_event;
use read::{Malformed, Reader, number, text};

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

impl core::fmt::Debug for Boundary {
    /// Shows sizes only: the buffers hold keys.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
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
        let input = core::mem::take(&mut self.input);
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

    /// Prepares a request. In: see `call.rs`. Out: method, URL, body, whether there is a body (`1` or nothing),
    /// whether it carries a client token (the same), canonical request, string to sign, then names and values of the
    /// headers.
    pub fn prepare(&mut self, length: usize) {
        let input = core::mem::take(&mut self.input);
        match text_of(&input, length).and_then(|text| self.prepared(text)) {
            Ok(Ok(request)) => {
                let Request { method, url, headers, body, idempotent, stages } = &request;
                let (has_body, idempotent) = (flag(body.is_some()), flag(*idempotent));
                let body = body.as_deref().unwrap_or("");
                let mut strings: Vec<&str> = vec![method, url, body, has_body, idempotent];
                strings.extend([stages.canonical_request.as_str(), &stages.string_to_sign]);
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
        let input = core::mem::take(&mut self.input);
        match text_of(&input, length).and_then(redacted) {
            Ok(text) => self.answer(Status::Done, &[&text]),
            Err(Malformed(what)) => self.answer(Status::Malformed, &[what]),
        }
        self.input = input;
    }

    /// Goes on with the life of a call. In: what [`Boundary::prepare`] got, then see `event.rs`. Out: what to do
    /// (`send`, `wait`, `look-up`, `done`, `fail`, `give-up`), two numbers (send: time, timeout; wait: milliseconds,
    /// whether to renew the credentials; done: whether the success was looked up), the state of the call and that of
    /// its client, and for a failure: kind, whether it is retryable, whether it is ambiguous, attempts, the wait that
    /// the server asks for, the vendor's page, advice, the vendor's text without secrets, and the diagnosis of a
    /// signature: `secret`, `request` or nothing, place, ours, theirs.
    pub fn advance(&mut self, length: usize) {
        let input = core::mem::take(&mut self.input);
        match text_of(&input, length).and_then(|text| self.advanced(text)) {
            Ok(Ok(strings)) => {
                let strings: Vec<&str> = strings.iter().map(String::as_str).collect();
                self.answer(Status::Done, &strings);
            }
            Ok(Err(error)) => {
                let message = error.to_string();
                self.answer(Status::Configuration, &[&message, error.setting, &error.given, error.allowed]);
            }
            Err(Malformed(what)) => self.answer(Status::Malformed, &[what]),
        }
        self.input = input;
    }

    fn advanced(&self, text: &str) -> Result<Result<Vec<String>, ConfigurationError>, Malformed> {
        let mut reader = Reader::new(text);
        let operation = self.operation(&mut reader)?;
        let mut values = Vec::with_capacity(CALL_VALUES);
        for _ in 0..CALL_VALUES {
            values.push(reader.value()?);
        }
        let secrets = secrets_of(&values);
        let event = read_event(&mut reader)?;
        reader.end()?;
        Ok(event.map(|event| event.advance(operation, &secrets)))
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

fn text_of(input: &[u8], length: usize) -> Result<&str, Malformed> {
    let bytes = input.get(..length).ok_or(Malformed("a length beyond the buffer"))?;
    core::str::from_utf8(bytes).map_err(|_| Malformed("bytes that are not UTF-8"))
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

fn redacted(input: &str) -> Result<String, Malformed> {
    let mut reader = Reader::new(input);
    reader.value()?;
    let mut values = Vec::with_capacity(CALL_VALUES);
    for _ in 0..CALL_VALUES {
        values.push(reader.value()?);
    }
    let message = reader.value()?;
    reader.end()?;
    match message {
        Value::Text(message) => Ok(secrets_of(&values).redact(&message)),
        _ => Err(Malformed("a message that is no text")),
    }
}

fn flag(is: bool) -> &'static str {
    if is { "1" } else { "" }
}

fn utf16_length(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}
