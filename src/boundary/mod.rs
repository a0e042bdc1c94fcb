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

use crate::error::{ConfigurationError, Error, Fault};
use crate::operation::Operation;
use crate::param::value::Value;
use crate::redact::shown;
use crate::request::{Request, prepare};
use crate::text::{decimal, utf16_length};
use call::{CallValues, call_of, secrets_of};
use event::advance;
use read::{Malformed, Reader, is_true, number, setting, text};

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
    /// The input is not of the encoding: a fault of the wrapper, not of its user. Strings: what is wrong.
    Malformed = 3,
}

/// The core behind the boundary: the buffers and the operations that were defined. Nothing else outlives an answer, and
/// the module's allocator relies on that.
#[derive(Default)]
pub struct Boundary {
    input: Vec<u8>,
    out: Out,
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
    /// The buffer for an input of up to `capacity` bytes. It grows for a long one, at least to twice its size, and never
    /// shrinks.
    pub fn input(&mut self, capacity: usize) -> &mut [u8] {
        if self.input.len() < capacity {
            self.input = vec![0; capacity.max(2 * self.input.len())];
        }
        &mut self.input
    }

    /// How many operations are kept.
    #[must_use]
    pub fn operations(&self) -> usize {
        self.operations.len()
    }

    /// The words of the last answer.
    #[must_use]
    pub fn words(&self) -> &[u32] {
        &self.out.words
    }

    /// The text of the last answer.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.out.text
    }

    /// Parses an operation and keeps it. In: name, version (or null), whether it uses a form body, method, path
    /// (null for RPC), schema (null for one that is not catalogued). Out: the handle in decimal digits. The same text
    /// always gives the same handle.
    pub fn define(&mut self, length: usize) {
        self.answer(length, |operations, out, input| {
            let known = operations.iter().position(|(known, _)| known == input);
            let defined = match known {
                Some(handle) => Ok(handle),
                None => operation(&mut Reader::new(input), operations.len())?.map(|operation| {
                    operations.push((input.to_owned(), operation));
                    operations.len() - 1
                }),
            };
            match defined {
                Ok(handle) => {
                    out.begin(Status::Done);
                    out.number(handle as i64);
                }
                Err(error) => out.refuse(&error.into()),
            }
            Ok(())
        });
    }

    /// Prepares a request. In: see `call.rs`. Out: method, URL, body, whether there is a body (`1` or nothing),
    /// whether it carries a client token (the same), canonical request, string to sign, signature, then names and values
    /// of the headers.
    pub fn prepare(&mut self, length: usize) {
        self.answer(length, |operations, out, input| {
            let mut reader = Reader::new(input);
            let operation = known(operations, &mut reader)?;
            let mut values: CallValues<'_> = reader.values()?;
            reader.end()?;
            match call_of(&mut values, operation).and_then(|call| prepare(operation, call)) {
                Ok(Request { method, url, headers, body, idempotent, stages }) => {
                    // As large as most answers.
                    out.text.reserve(2048);
                    out.words.reserve(32);
                    out.begin(Status::Done);
                    out.strings(&[&method, &url, body.as_deref().unwrap_or("")]);
                    out.flag(body.is_some());
                    out.flag(idempotent);
                    out.strings(&[&stages.canonical_request, &stages.string_to_sign, &stages.signature]);
                    for (name, value) in &headers {
                        out.push(name);
                        out.push(value);
                    }
                }
                Err(error) => out.refuse(&error),
            }
            Ok(())
        });
    }

    /// Takes the secrets of a call out of texts. In: what [`Boundary::prepare`] got, a list of further secrets (the
    /// request's own signature), a list of texts. Out: the texts.
    pub fn redact(&mut self, length: usize) {
        self.answer(length, |operations, out, input| {
            let mut reader = Reader::new(input);
            let operation = known(operations, &mut reader)?;
            let values = reader.values()?;
            let [also, given] = reader.values()?;
            reader.end()?;
            let mut secrets = secrets_of(&values, operation);
            texts(&also)?.into_iter().for_each(|secret| secrets.also(secret));
            let texts = texts(&given)?;
            out.begin(Status::Done);
            let forms = secrets.forms();
            texts.into_iter().for_each(|text| out.push(&forms.redact(text)));
            Ok(())
        });
    }

    /// What of a request a log may show. In: what [`Boundary::prepare`] got, the URL, a list of names and values of
    /// headers. Out: the URL, the values. See [`shown`].
    pub fn shown(&mut self, length: usize) {
        self.answer(length, |operations, out, input| {
            let mut reader = Reader::new(input);
            let operation = known(operations, &mut reader)?;
            let values = reader.values()?;
            let [url, headers] = reader.values()?;
            reader.end()?;
            let url = text(&url).ok_or(Malformed("a URL that is no text"))?;
            let headers = texts(&headers)?;
            let headers: Vec<(&str, &str)> = headers
                .chunks(2)
                .filter_map(|pair| if let [name, value] = pair { Some((*name, *value)) } else { None })
                .collect();
            let (url, values) = shown(operation, &secrets_of(&values, operation), url, &headers);
            out.begin(Status::Done);
            out.push(&url);
            values.iter().for_each(|value| out.push(value));
            Ok(())
        });
    }

    /// Goes on with the life of a call. In: what [`Boundary::prepare`] got (nulls do where nothing has failed: the secrets
    /// are taken out of what a failure shows), then see `event.rs`. Out: what to do
    /// (`send`, `wait`, `look-up`, `done`, `fail`, `give-up`), two numbers (send: time, timeout; wait: milliseconds,
    /// whether to renew the credentials; done: whether the success was looked up), the state of the call and that of
    /// its client, and for a failure: kind, whether it is retryable, whether it is ambiguous, whether it may be made again
    /// (`now`, `looked`, `never`), attempts, the wait that
    /// the server asks for, the vendor's page, advice, the vendor's text without secrets, and the diagnosis of a
    /// signature: `secret`, `request` or nothing, place, ours, theirs.
    pub fn advance(&mut self, length: usize) {
        self.answer(length, |operations, out, input| {
            let mut reader = Reader::new(input);
            let operation = known(operations, &mut reader)?;
            let call = reader.values()?;
            let event = reader.values()?;
            reader.end()?;
            advance(&event, operation, &call, out)
        });
    }

    /// Answers with what `act` writes about the first `length` bytes of the input.
    fn answer(
        &mut self,
        length: usize,
        act: impl FnOnce(&mut Vec<(String, Operation)>, &mut Out, &str) -> Result<(), Malformed>,
    ) {
        let Self { input, out, operations } = self;
        *out = Out::default();
        if let Err(Malformed(what)) = text_of(input, length).and_then(|text| act(operations, out, text)) {
            out.begin(Status::Malformed);
            out.push(what);
        }
        out.end();
    }
}

/// The operation that a handle stands for.
fn known<'o>(
    operations: &'o [(String, Operation)],
    reader: &mut Reader<'_>,
) -> Result<&'o Operation, Malformed> {
    let handle: Option<usize> = number(&reader.value()?);
    let known = handle.and_then(|handle| operations.get(handle));
    known.map(|(_, operation)| operation).ok_or(Malformed("a handle that was never given out"))
}

/// The answer as it is written.
#[derive(Default)]
struct Out {
    text: String,
    words: Vec<u32>,
}

impl Out {
    fn begin(&mut self, status: Status) {
        self.words.extend([status as u32, 0, 0, 0]);
    }

    /// Adds a string.
    #[inline(never)]
    fn push(&mut self, string: &str) {
        self.text.push_str(string);
        self.words.push(utf16_length(string) as u32);
    }

    fn strings(&mut self, strings: &[&str]) {
        for string in strings {
            self.push(string);
        }
    }

    fn number(&mut self, number: i64) {
        self.push(&decimal(number));
    }

    fn flag(&mut self, is: bool) {
        self.push(if is { "1" } else { "" });
    }

    /// Called last: the text may have moved while it grew.
    fn end(&mut self) {
        let facts = [self.text.as_ptr() as usize, self.text.len(), self.words.len().saturating_sub(4)];
        for (word, fact) in self.words.iter_mut().skip(1).zip(facts) {
            *word = fact as u32;
        }
    }

    fn refuse(&mut self, error: &Error) {
        match error {
            Error::Validation(error) => {
                self.begin(Status::Validation);
                self.push(&error.message());
                for Fault { parameter, problem, given, allowed, nearest } in &error.faults {
                    let nearest = nearest.as_deref().unwrap_or("");
                    self.strings(&[parameter, problem.name(), given, allowed, nearest]);
                }
            }
            Error::Configuration(error) => {
                self.begin(Status::Configuration);
                let message = error.message();
                self.strings(&[&message, error.setting, &error.given, error.allowed]);
            }
        }
    }
}

/// The texts of a list.
fn texts<'v>(list: &'v Value<'_>) -> Result<Vec<&'v str>, Malformed> {
    let Value::List(items) = list else { return Err(Malformed("texts that are no list")) };
    items.iter().map(|item| text(item).ok_or(Malformed("a text that is none"))).collect()
}

fn text_of(input: &[u8], length: usize) -> Result<&str, Malformed> {
    let bytes = input.get(..length).ok_or(Malformed("a length beyond the buffer"))?;
    core::str::from_utf8(bytes).map_err(|_| Malformed("bytes that are not UTF-8"))
}

/// What a definition says, where `kept` operations are there already. What a caller of the npm package can get wrong is
/// the inner error.
fn operation(
    reader: &mut Reader<'_>,
    kept: usize,
) -> Result<Result<Operation, ConfigurationError>, Malformed> {
    let name = reader.value()?;
    let version = reader.value()?;
    let form = reader.value()?;
    let method = reader.value()?;
    let path = reader.value()?;
    let schema = reader.value()?;
    reader.end()?;
    Ok(defined([&name, &version, &method, &path, &schema], is_true(&form), kept))
}

fn defined(
    [name, version, method, path, schema]: [&Value<'_>; 5],
    form: bool,
    kept: usize,
) -> Result<Operation, ConfigurationError> {
    if kept >= MAX_OPERATIONS {
        return Err(ConfigurationError::new(
            "operation",
            "one more than are kept",
            "up to 4096 different operations: what changes from call to call belongs into {parameters} of the path",
        ));
    }
    let name = setting(name, "action")?.unwrap_or("");
    let schema = setting(schema, "schema")?;
    if let Some(version) = text(version) {
        return match schema {
            Some(schema) => Operation::rpc(name, version, form, schema),
            None => Operation::uncatalogued_rpc(name, version, form),
        };
    }
    let method = setting(method, "method")?.unwrap_or("");
    let path = setting(path, "path")?.unwrap_or("");
    match schema {
        Some(schema) => Operation::rest(name, method, path, schema),
        None => Operation::uncatalogued_rest(name, method, path),
    }
}
