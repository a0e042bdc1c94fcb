//! Names and values, sorted and written as a query.

use alloc::borrow::Cow;

use crate::encode::Ascii;
use crate::prelude::*;

/// A name and its value, of a query, a form or a list of headers.
pub type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// By name, then by value, each by code point. A merge sort that leaves what is in order alone, as most parameters are;
/// the standard library's is larger than a signing scheme.
pub fn sort(pairs: &mut Vec<Pair<'_>>) {
    if pairs.is_sorted() {
        return;
    }
    let mut behind = pairs.split_off(pairs.len() / 2);
    sort(pairs);
    sort(&mut behind);
    let mut behind = behind.into_iter().peekable();
    let mut merged = Vec::with_capacity(pairs.len() + behind.len());
    for pair in pairs.drain(..) {
        while let Some(smaller) = behind.next_if(|other| *other < pair) {
            merged.push(smaller);
        }
        merged.push(pair);
    }
    merged.extend(behind);
    *pairs = merged;
}

/// Sorted by name, percent-encoded and joined: what is signed and what goes on the wire.
#[must_use]
pub fn query(parameters: &mut Vec<Pair<'_>>) -> String {
    sort(parameters);
    let mut out =
        Ascii::with_capacity(parameters.iter().map(|(name, value)| name.len() + value.len() + 2).sum());
    for (name, value) in parameters {
        if !out.is_empty() {
            out.push(b'&');
        }
        out.percent(name);
        out.push(b'=');
        out.percent(value);
    }
    out.into_string()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::{Pair, sort};
    use crate::prelude::*;

    proptest::proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(texts: Vec<(String, String)>) {
            let pairs = || texts.iter().map(|(name, value)| (name.into(), value.into())).collect::<Vec<Pair<'_>>>();
            let (mut ours, mut theirs) = (pairs(), pairs());
            sort(&mut ours);
            theirs.sort();
            proptest::prop_assert_eq!(ours, theirs);
        }
    }
}
