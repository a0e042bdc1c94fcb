//! Sorts and encodes the names and values of a query or form.

use alloc::vec::Vec;

use crate::encode::QueryWriter;
use crate::sort::sorted_indices;
use crate::tape::{Node, Span, Tag};
use crate::text::push_digits;

/// Flag in the start of a span: the span refers to [`Pairs::stored`] instead of the input.
const STORED: usize = 1 << (usize::BITS - 1);

/// A name, followed by the number of a list item unless that is 0, and its value.
#[derive(Clone, Copy)]
struct Pair {
    name: Span,
    number: usize,
    value: Span,
}

/// Names and values, as spans of the input or of strings that are stored here. Methods that read a span take the input as an
/// argument. The items of a list share one name.
///
/// `Debug` shows the number of pairs.
#[derive(Clone, Default)]
pub struct Pairs {
    items: Vec<Pair>,
    stored: Vec<u8>,
}

impl core::fmt::Debug for Pairs {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Pairs").field("items", &self.items.len()).finish_non_exhaustive()
    }
}

impl Pairs {
    /// Clears the items and keeps the capacity.
    pub fn clear(&mut self) {
        self.items.clear();
        self.stored.clear();
    }

    /// Whether there is no pair.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Stores a string that is not part of the input.
    pub fn store(&mut self, text: &[u8]) -> Span {
        let start = self.stored.len();
        self.stored.extend_from_slice(text);
        self.span_from(start)
    }

    /// The name of a member: `name.member`.
    pub fn member_name(&mut self, name: Span, member: &[u8]) -> Span {
        let start = self.begin_name(name);
        self.stored.extend_from_slice(member);
        self.span_from(start)
    }

    /// The name of an item: `name.number`.
    pub fn item_name(&mut self, name: Span, number: usize) -> Span {
        let start = self.begin_name(name);
        push_digits(&mut self.stored, number as u64);
        self.span_from(start)
    }

    /// Begins a stored name with another stored name and a dot.
    fn begin_name(&mut self, name: Span) -> usize {
        let start = self.stored.len();
        self.stored.extend_from_within(name.start & !STORED..name.end);
        self.stored.push(b'.');
        start
    }

    fn span_from(&self, start: usize) -> Span {
        Span { start: start | STORED, end: self.stored.len() }
    }

    /// The bytes of a span.
    #[inline]
    #[must_use]
    pub fn bytes<'t>(&'t self, input: &'t str, span: Span) -> &'t [u8] {
        let (text, Span { start, end }) = self.resolve(input, span);
        text.get(start..end).unwrap_or_default()
    }

    /// Adds a name and its value.
    pub fn push(&mut self, name: Span, value: Span) {
        self.items.push(Pair { name, number: 0, value });
    }

    /// Adds the items of a list of strings and nulls.
    pub fn push_texts(&mut self, name: Span, items: &[Node]) {
        self.items.reserve(items.len());
        for number in lexicographic_numbers(items.len()) {
            if let Some(Node { tag: Tag::Text, span }) = items.get(number - 1) {
                self.items.push(Pair { name, number, value: *span });
            }
        }
    }

    /// The names and values.
    pub fn iter<'t>(&'t self, input: &'t str) -> impl Iterator<Item = (Vec<u8>, &'t [u8])> {
        self.items.iter().map(move |pair| {
            let mut name = self.bytes(input, pair.name).to_vec();
            if pair.number > 0 {
                name.push(b'.');
                push_digits(&mut name, pair.number as u64);
            }
            (name, self.bytes(input, pair.value))
        })
    }

    /// Sorts by name, then by value, each by code point.
    pub fn sort(&mut self, input: &str) {
        let is_sorted = self.items.is_sorted_by(|a, b| {
            if a.name == b.name && a.number > 0 {
                // The items of a list are in order.
                return true;
            }
            let (before, after) = (self.bytes(input, a.name), self.bytes(input, b.name));
            // The order of `Tag.1` and `Tag.Key` depends on the number, which this comparison omits.
            before < after && (a.number == 0 || !after.starts_with(before))
        });
        if !is_sorted {
            self.sort_expanded(input);
        }
    }

    #[cold]
    #[inline(never)]
    fn sort_expanded(&mut self, input: &str) {
        let mut items = core::mem::take(&mut self.items);
        for pair in items.iter_mut().filter(|pair| pair.number > 0) {
            pair.name = self.item_name(pair.name, pair.number);
            pair.number = 0;
        }
        let key = |index: usize| {
            let pair = items.get(index)?;
            Some((self.bytes(input, pair.name), self.bytes(input, pair.value)))
        };
        let order = sorted_indices(items.len(), &|a, b| key(a) < key(b));
        self.items.extend(order.into_iter().filter_map(|index| items.get(index)));
    }

    /// Appends the query to `out`: percent-encoded and joined.
    #[inline(never)]
    pub fn write(&self, input: &str, out: &mut Vec<u8>) {
        let bound = self.items.iter().map(|pair| {
            let bytes = self.bytes(input, pair.name).len() + self.bytes(input, pair.value).len();
            bytes * 3 + QueryWriter::MAX_ITEM_OVERHEAD
        });
        let mut query = QueryWriter::new(out, bound.sum());
        for pair in &self.items {
            let (text, name) = self.resolve(input, pair.name);
            query.name(text, name, pair.number);
            let (text, value) = self.resolve(input, pair.value);
            query.value(text, value);
        }
    }

    /// The string that contains a span, and the span in it.
    fn resolve<'t>(&'t self, input: &'t str, span: Span) -> (&'t [u8], Span) {
        let text = if span.start & STORED == 0 { input.as_bytes() } else { &self.stored };
        (text, Span { start: span.start & !STORED, end: span.end })
    }
}

/// The numbers from 1 to `count` in the order of their decimal strings: 1, 10, 11, 2.
pub fn lexicographic_numbers(count: usize) -> impl Iterator<Item = usize> {
    let mut next = 1;
    (0..count).map(move |_| {
        let number = next;
        if next <= count / 10 {
            next *= 10;
        } else {
            while next % 10 == 9 || next == count {
                next /= 10;
            }
            next += 1;
        }
        number
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{Pairs, lexicographic_numbers};
    use crate::encode::percent_encoded;
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    fn written(pairs: &[(String, String)], is_stored: bool) -> String {
        let input: String = pairs.iter().map(|(_, value)| value.as_str()).collect();
        let mut out = Vec::new();
        let mut all = Pairs::default();
        let mut start = 0;
        for (name, value) in pairs {
            let name = all.store(name.as_bytes());
            let end = start + value.len();
            let value =
                if is_stored { all.store(value.as_bytes()) } else { crate::tape::Span { start, end } };
            start = end;
            all.push(name, value);
        }
        all.sort(&input);
        all.write(&input, &mut out);
        String::from_utf8(out).unwrap()
    }

    proptest::proptest! {
        #[test]
        fn sorts_and_writes_like_the_standard_library(mut pairs: Vec<(String, String)>, is_stored: bool) {
            let actual = written(&pairs, is_stored);
            pairs.sort();
            let item = |(name, value): &(String, String)| percent_encoded(name) + "=" + &percent_encoded(value);
            let expected: Vec<String> = pairs.iter().map(item).collect();
            proptest::prop_assert_eq!(actual, expected.join("&"));
        }
    }

    #[test]
    fn numbers_are_in_the_order_of_their_strings() {
        for count in 0..1200 {
            let mut expected: Vec<String> = (1..=count).map(|number: usize| number.to_string()).collect();
            expected.sort();
            let actual: Vec<String> = lexicographic_numbers(count).map(|number| number.to_string()).collect();
            assert_eq!(actual, expected, "{count}");
        }
    }
}
