//! The boundary to JavaScript: a message is one string, and a reply is one string, in shared memory.
//!
//! This page specifies the encoding; `ts/boundary/` implements the JavaScript side.
//!
//! # In
//!
//! A sequence of values in UTF-8, each a letter and its content. Lengths are in UTF-16 code units, which JavaScript has without
//! reading a string. No character needs an escape.
//!
//! ```text
//! value  = "z"                          null
//!        | "t" | "f"                    true, false
//!        | "s" length ":" text          string
//!        | "n" length ":" digits        number (a double)
//!        | "i" length ":" digits        BigInt
//!        | "u" length ":" words         description of a value that cannot be sent
//!        | "[" *value "]"               array
//!        | "{" *( length ":" name value ) "}"
//! ```
//!
//! # Out
//!
//! Words of 32 bits: the [`Status`], the address and the length in bytes of a UTF-8 string, the number of strings in it,
//! and the length of each in UTF-16 code units.

mod advance;
mod issues;
mod messages;
mod prepare;
mod reader;
mod recovery;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::operation::{Operation, Placement, Protocol};
use crate::param::issue::Issues;
use crate::param::schema::{Schema, SchemaError};
use crate::request::{ALIBABA, Output, Scheme, Template, Workspace, write};
use crate::text::utf16_length;
use edgedesk_encoding::tape::{self, Tag, Tape};
use issues::write_issues;
use messages::{Attempt, Context, Definition};
use prepare::{CurrentContext, attempt_of};
use reader::{InputValue, Malformed, Reader};

/// The first word of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Status {
    /// Success.
    Done = 0,
    /// The parameters are invalid. Strings: nine for each issue.
    ///
    /// 1. the path, 2. the code of the problem,
    /// 3. the code of the received value, 4. its displayed part,
    /// 5. the code of the allowed values, 6. the type in the schema, 7. the index of its rule,
    /// 8. an unknown name, 9. the known names, separated by spaces.
    Validation = 1,
    /// The schema of the operation has a syntax error. Strings: its byte offset.
    Schema = 2,
    /// The input is malformed, because of a bug in the wrapper. Strings: the reason.
    Malformed = 3,
}

/// The state of a module: buffers, the current context and the defined operations. Buffers never shrink; the wrapper replaces a
/// module whose memory is large.
#[derive(Default)]
pub struct Boundary {
    input: Vec<u8>,
    words: Vec<u32>,
    context: CurrentContext,
    workspace: Workspace,
    operations: Vec<DefinedOperation>,
}

/// An operation and its encoded definition.
struct DefinedOperation {
    definition: String,
    operation: Operation,
    template: Template,
}

/// The maximum number of operations. The catalogue has fewer; a caller may create a new schema for each call, which must not
/// fill the memory.
const MAX_OPERATIONS: usize = 4096;

impl core::fmt::Debug for Boundary {
    /// Shows sizes only: the buffers hold keys.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Boundary").field("operations", &self.operations.len()).finish_non_exhaustive()
    }
}

impl Boundary {
    /// The buffer for an input of up to `capacity` bytes. It grows at least to twice its size, and never shrinks.
    pub fn input(&mut self, capacity: usize) -> &mut [u8] {
        if self.input.len() < capacity {
            self.input = vec![0; capacity.max(2 * self.input.len())];
        }
        &mut self.input
    }

    /// The number of defined operations.
    #[must_use]
    pub fn operations(&self) -> usize {
        self.operations.len()
    }

    /// The words of the last reply.
    #[must_use]
    pub fn words(&self) -> &[u32] {
        &self.words
    }

    /// The text of the last reply.
    #[must_use]
    pub fn text(&self) -> &str {
        core::str::from_utf8(&self.workspace.out.text).unwrap_or_default()
    }

    /// Parses and stores an operation. In: a `Definition` of `messages.rs`, whose values are valid except for the schema. Out:
    /// the handle in decimal digits. Equal definitions have the same handle.
    pub fn define(&mut self, length: usize) {
        self.run(length, |operations, _, workspace, tape| {
            let mut reader = Reader::new(tape);
            let definition = Definition::read(&mut reader)?;
            reader.end()?;
            let handle = match operations.iter().position(|known| known.definition == tape.text) {
                Some(handle) => handle,
                None if operations.len() >= MAX_OPERATIONS => return Err(Malformed("too many operations")),
                None => {
                    let operation = match operation(&definition) {
                        Ok(operation) => operation,
                        Err(SchemaError { at }) => {
                            workspace.out.number(at as i64);
                            return Ok(Status::Schema);
                        }
                    };
                    let definition = tape.text.to_owned();
                    operations.push(DefinedOperation {
                        definition,
                        operation,
                        template: Template::default(),
                    });
                    operations.len() - 1
                }
            };
            workspace.out.number(handle as i64);
            Ok(Status::Done)
        });
    }

    /// Replaces the current context. In: a `Context` of `messages.rs`.
    pub fn context(&mut self, length: usize) {
        self.run(length, |_, context, _, tape| {
            let mut reader = Reader::new(tape);
            context.replace(&Context::read(&mut reader)?)?;
            reader.end()?;
            Ok(Status::Done)
        });
    }

    /// Prepares a request in the current context. In: the handle of an operation, an `Attempt` of `messages.rs`. Out: see
    /// [`crate::request::Output`].
    pub fn prepare(&mut self, length: usize) {
        self.run(length, |operations, current, workspace, tape| {
            let mut reader = Reader::new(tape);
            let DefinedOperation { operation, template, .. } = operation_of_handle(operations, &mut reader)?;
            let attempt = Attempt::read(&mut reader)?;
            reader.end()?;
            let (signing, context) = current.of_attempt(&attempt)?;
            let scheme =
                Scheme::of(&operation.protocol, signing).ok_or(Malformed("a scheme of another vendor"))?;
            let parameters = attempt.parameters();
            let written = if matches!(parameters.tag(), Tag::Object | Tag::Null) {
                write(operation, scheme, template, &context, attempt_of(&attempt), workspace)
            } else {
                Err(Issues::of_parameters(parameters.described()))
            };
            Ok(match written {
                Ok(()) => Status::Done,
                Err(issues) => {
                    write_issues(&issues, &operation.schema, &mut workspace.out);
                    Status::Validation
                }
            })
        });
    }

    /// Parses the first `length` bytes of the input, runs `act` and writes the reply.
    fn run(
        &mut self,
        length: usize,
        act: impl FnOnce(
            &mut Vec<DefinedOperation>,
            &mut CurrentContext,
            &mut Workspace,
            Tape<'_>,
        ) -> Result<Status, Malformed>,
    ) {
        let Self { input, words, context, workspace, operations } = self;
        workspace.out.clear();
        let mut nodes = core::mem::take(&mut workspace.nodes);
        let status = text_of(input, length).and_then(|text| {
            tape::read(text, &mut nodes)?;
            act(operations, context, workspace, Tape { text, nodes: &nodes })
        });
        workspace.nodes = nodes;
        let status = status.unwrap_or_else(|Malformed(what)| {
            workspace.out.clear();
            workspace.out.string(what);
            Status::Malformed
        });
        write_words(words, status, &workspace.out);
    }
}

/// Finds the operation of a handle.
fn operation_of_handle<'o>(
    operations: &'o mut [DefinedOperation],
    reader: &mut Reader<'_>,
) -> Result<&'o mut DefinedOperation, Malformed> {
    let [handle] = reader.values()?;
    let known = handle.number().and_then(|handle: usize| operations.get_mut(handle));
    known.ok_or(Malformed("an unknown handle"))
}

/// Writes the words of a reply.
fn write_words(words: &mut Vec<u32>, status: Status, out: &Output) {
    words.clear();
    let header = [status as usize, out.text.as_ptr() as usize, out.text.len(), out.ends.len()];
    words.extend(header.map(|word| word as u32));
    let is_ascii = out.text.is_ascii();
    let units = |part: &[u8]| if is_ascii { part.len() } else { utf16_length(part) };
    words.extend(out.parts().map(|part| units(part) as u32));
}

fn text_of(input: &[u8], length: usize) -> Result<&str, Malformed> {
    let bytes = input.get(..length).ok_or(Malformed("a length beyond the buffer"))?;
    core::str::from_utf8(bytes).map_err(|_| Malformed("bytes that are not UTF-8"))
}

/// Parses a definition. A module has the protocols of its schemes only.
fn operation(definition: &Definition<'_>) -> Result<Operation, SchemaError> {
    let text = |item: InputValue<'_>| item.text().unwrap_or_default().to_owned();
    let protocol = match definition.version().text() {
        Some(version) if ALIBABA => {
            let placement = if definition.form().is_true() { Placement::Form } else { Placement::Query };
            Protocol::Rpc { version: version.into(), placement }
        }
        _ => Protocol::Rest { method: text(definition.method()), path: text(definition.path()) },
    };
    let schema = Schema::parse(definition.schema().text().unwrap_or_default())?;
    Ok(Operation { name: text(definition.name()), protocol, schema, open: definition.open().is_true() })
}
