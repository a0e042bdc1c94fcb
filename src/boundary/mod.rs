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
mod messages;
mod read;
mod recovery;
mod refusal;

use crate::error::ConfigurationError;
use crate::operation::Operation;
use crate::request::{ALIBABA, BAIDU, Output, Template, Workspace, write};
use crate::text::utf16_length;
use call::call_of;
use edgedesk_wire::tape::{self, Tape};
use messages::{Call, Definition};
use read::{Malformed, Reader};
use refusal::Refused;

/// The first word of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Status {
    /// What was asked for.
    Done = 0,
    /// Strings: nine for each fault. Where; the number of the problem; the number of what was given, and what of it is
    /// shown; the number of what is allowed, the text of the kind, the number of a rule in it; for an unknown name the name,
    /// and those that it may be meant for, with spaces between.
    Validation = 1,
    /// Strings: the setting; the number of what was given, and what of it is shown; what is allowed.
    Configuration = 2,
    /// The input is not of the encoding: a fault of the wrapper, not of its user. Strings: what is wrong.
    Malformed = 3,
}

/// The core behind the boundary: its buffers, and the operations that were defined. Buffers beyond a mebibyte are given
/// back with the next request.
#[derive(Default)]
pub struct Boundary {
    input: Vec<u8>,
    words: Vec<u32>,
    workspace: Workspace,
    operations: Vec<Defined>,
}

/// An operation, with the text that defined it.
struct Defined {
    definition: String,
    operation: Operation,
    template: Template,
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
        &self.words
    }

    /// The text of the last answer.
    #[must_use]
    pub fn text(&self) -> &str {
        core::str::from_utf8(&self.workspace.out.text).unwrap_or_default()
    }

    /// Parses an operation and keeps it. In: name, version (or null), whether it uses a form body, method, path
    /// (null for RPC), schema (null for one that is not catalogued). Out: the handle in decimal digits. The same text
    /// always gives the same handle.
    pub fn define(&mut self, length: usize) {
        // Only now: the last answer has been read.
        self.workspace.give_back();
        self.answer(length, |operations, workspace, tape| {
            let known = operations.iter().position(|known| known.definition == tape.text);
            let defined = match known {
                Some(handle) => Ok(handle),
                None => defined(tape, operations.len())?.map(|operation| {
                    let definition = tape.text.to_owned();
                    operations.push(Defined { definition, operation, template: Template::default() });
                    operations.len() - 1
                }),
            };
            Ok(match defined {
                Ok(handle) => {
                    workspace.out.number(handle as i64);
                    Status::Done
                }
                Err(error) => Refused::from(error).write(None, &mut workspace.out),
            })
        });
    }

    /// Prepares a request. In: a `Call` of `messages.rs`. Out: method, URL, body, whether there is a body (`1` or nothing),
    /// whether it carries a client token (the same), canonical request, string to sign, signature, then names and values
    /// of the headers.
    pub fn prepare(&mut self, length: usize) {
        self.workspace.give_back();
        self.answer(length, |operations, workspace, tape| {
            let mut reader = Reader::new(tape);
            let Defined { operation, template, .. } = known(operations, &mut reader)?;
            let call = Call::read(&mut reader)?;
            reader.end()?;
            let written = call_of(&call).and_then(|(settings, parameters)| {
                Ok(write(operation, template, settings, parameters, workspace)?)
            });
            Ok(match written {
                Ok(()) => Status::Done,
                Err(refused) => refused.write(Some(&operation.schema), &mut workspace.out),
            })
        });
    }

    /// Answers with what `act` writes about the first `length` bytes of the input.
    fn answer(
        &mut self,
        length: usize,
        act: impl FnOnce(&mut Vec<Defined>, &mut Workspace, Tape<'_>) -> Result<Status, Malformed>,
    ) {
        let Self { input, words, workspace, operations } = self;
        workspace.out.clear();
        let mut nodes = core::mem::take(&mut workspace.nodes);
        let status = text_of(input, length).and_then(|text| {
            tape::read(text, &mut nodes)?;
            act(operations, workspace, Tape { text, nodes: &nodes })
        });
        workspace.nodes = nodes;
        let status = status.unwrap_or_else(|Malformed(what)| {
            workspace.out.clear();
            workspace.out.string(what);
            Status::Malformed
        });
        end(words, status, &workspace.out);
    }
}

/// The operation that a handle stands for.
fn known<'o>(operations: &'o mut [Defined], reader: &mut Reader<'_>) -> Result<&'o mut Defined, Malformed> {
    let [handle] = reader.values()?;
    let known = handle.number().and_then(|handle: usize| operations.get_mut(handle));
    known.ok_or(Malformed("a handle that was never given out"))
}

/// The words of an answer.
fn end(words: &mut Vec<u32>, status: Status, out: &Output) {
    words.clear();
    let facts = [status as usize, out.text.as_ptr() as usize, out.text.len(), out.ends.len()];
    words.extend(facts.map(|fact| fact as u32));
    words.extend(out.parts().map(|part| utf16_length(part) as u32));
}

fn text_of(input: &[u8], length: usize) -> Result<&str, Malformed> {
    let bytes = input.get(..length).ok_or(Malformed("a length beyond the buffer"))?;
    core::str::from_utf8(bytes).map_err(|_| Malformed("bytes that are not UTF-8"))
}

/// What a definition says, where `kept` operations are there already. What a caller of the npm package can get wrong is
/// the inner error.
fn defined(tape: Tape<'_>, kept: usize) -> Result<Result<Operation, ConfigurationError>, Malformed> {
    let mut reader = Reader::new(tape);
    let definition = Definition::read(&mut reader)?;
    reader.end()?;
    Ok(operation(&definition, kept))
}

fn operation(definition: &Definition<'_>, kept: usize) -> Result<Operation, ConfigurationError> {
    if kept >= MAX_OPERATIONS {
        return Err(ConfigurationError::new(
            "operation",
            "one more than are kept",
            "up to 4096 different operations: what changes from call to call belongs into {parameters} of the path",
        ));
    }
    let name = definition.name().setting("action")?.unwrap_or("");
    let schema = definition.schema().setting("schema")?;
    // A module has the operations that it can sign.
    let form = definition.form().is_true();
    if let Some(version) = definition.version().text().filter(|_| ALIBABA) {
        return match schema {
            Some(schema) => Operation::rpc(name, version, form, schema),
            None => Operation::uncatalogued_rpc(name, version, form),
        };
    }
    if !BAIDU {
        return Err(ConfigurationError::new("operation", "one of another API", "one of this module's API"));
    }
    let method = definition.method().setting("method")?.unwrap_or("");
    let path = definition.path().setting("path")?.unwrap_or("");
    match schema {
        Some(schema) => Operation::rest(name, method, path, schema),
        None => Operation::uncatalogued_rest(name, method, path),
    }
}
