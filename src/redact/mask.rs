//! Marks the bytes of a string that redaction replaces.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::REDACTED;

pub(super) struct Mask<'t> {
    text: &'t str,
    hidden: Vec<bool>,
}

impl<'t> Mask<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, hidden: vec![false; text.len()] }
    }

    pub(super) fn end(&self) -> usize {
        self.hidden.len()
    }

    pub(super) fn hide(&mut self, from: usize, to: usize) {
        if let Some(hidden) = self.hidden.get_mut(from..to) {
            hidden.fill(true);
        }
    }

    /// The string with [`REDACTED`] in place of each run of hidden bytes.
    pub(super) fn applied(&self) -> String {
        let mut out = String::with_capacity(self.text.len());
        let mut was_hidden = false;
        for (at, c) in self.text.char_indices() {
            // A character is hidden as a whole.
            let is_hidden = self.hidden.get(at..at + c.len_utf8()).is_none_or(|bytes| bytes.contains(&true));
            if !is_hidden {
                out.push(c);
            } else if !was_hidden {
                out.push_str(REDACTED);
            }
            was_hidden = is_hidden;
        }
        out
    }
}
