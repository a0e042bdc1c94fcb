//! Reads the values of an input.

use alloc::vec::Vec;

use crate::param::issue::{Received, described};
use crate::text::{parse_integer, split};
use edgedesk_encoding::tape::{Tag, Tape};

pub(super) use edgedesk_encoding::tape::Malformed;

/// One value of an input.
#[derive(Clone, Copy)]
pub(super) struct InputValue<'t> {
    pub(super) tape: Tape<'t>,
    pub(super) index: usize,
}

impl<'t> InputValue<'t> {
    pub(super) fn tag(self) -> Tag {
        self.tape.tag(self.index)
    }

    pub(super) fn text(self) -> Option<&'t str> {
        (self.tag() == Tag::Text).then(|| self.tape.text(self.index))
    }

    pub(super) fn is_true(self) -> bool {
        self.tag() == Tag::True
    }

    /// The value, if it is an integer of type `T`.
    pub(super) fn number<T: TryFrom<i64>>(self) -> Option<T> {
        match self.tag() {
            Tag::Number | Tag::Integer => parse_integer(self.tape.text(self.index))?.try_into().ok(),
            _ => None,
        }
    }

    /// The items of a list.
    pub(super) fn items(self) -> impl Iterator<Item = Self> {
        let Self { tape, index } = self;
        tape.items(index).map(move |index| Self { tape, index })
    }

    /// The strings of a list.
    pub(super) fn texts(self) -> Result<Vec<&'t str>, Malformed> {
        if self.tag() != Tag::List {
            return Err(Malformed("a value that is not a list"));
        }
        let mut texts = Vec::new();
        for item in self.items() {
            texts.push(item.text().ok_or(Malformed("a value that is not a string"))?);
        }
        Ok(texts)
    }

    /// Describes the value for an issue.
    pub(super) fn described(self) -> Received {
        described(self.tape, self.index, false)
    }
}

/// Reads the values of an input in order.
pub(super) struct Reader<'t> {
    pub(super) tape: Tape<'t>,
    next: usize,
    end: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn new(tape: Tape<'t>) -> Self {
        Self { tape, next: 0, end: tape.nodes.len() }
    }

    pub(super) fn end(&self) -> Result<(), Malformed> {
        if self.next == self.end { Ok(()) } else { Err(Malformed("more values than expected")) }
    }

    /// The positions of the next `N` values.
    pub(super) fn positions<const N: usize>(&mut self) -> Result<[usize; N], Malformed> {
        let mut positions = [0; N];
        for position in &mut positions {
            if self.next == self.end {
                return Err(Malformed("fewer values than expected"));
            }
            *position = self.next;
            self.next = self.tape.next(self.next);
        }
        Ok(positions)
    }

    /// The next `N` values.
    pub(super) fn values<const N: usize>(&mut self) -> Result<[InputValue<'t>; N], Malformed> {
        let tape = self.tape;
        Ok(self.positions()?.map(|index| InputValue { tape, index }))
    }

    /// The next `N` strings, numbers and flags. Flags that are not set and other values are `None`.
    pub(super) fn words<const N: usize>(&mut self) -> Result<[Option<&'t str>; N], Malformed> {
        let tape = self.tape;
        Ok(self.positions()?.map(|index| match tape.tag(index) {
            Tag::Text | Tag::Number => Some(tape.text(index)),
            Tag::True => Some("true"),
            _ => None,
        }))
    }
}

/// Parses numbers that are separated by spaces.
pub(super) fn numbers<const N: usize>(text: &str) -> Result<[i64; N], Malformed> {
    let mut numbers = [0; N];
    read_numbers(text, &mut numbers)?;
    Ok(numbers)
}

fn read_numbers(text: &str, numbers: &mut [i64]) -> Result<(), Malformed> {
    let mut texts = split(text, " ").into_iter();
    for number in numbers {
        *number = texts
            .next()
            .and_then(parse_integer)
            .ok_or(Malformed("a string that is not a list of numbers"))?;
    }
    Ok(())
}
