//! Flattens a tree into the names and values of a query or form: `DesktopId.1`, `Tag.1.Key`, `O.P.Q.2`.

use crate::prelude::*;
use crate::text::{concat, push_count};
use alloc::borrow::Cow;

use crate::pairs::Pair;
use crate::value::Value;

/// Appends `name` and what is below it. Arrays count from 1, and come in the order of these numbers as texts (1, 10, 2), so
/// that there is little to sort; `null` keeps its place in an array and sends nothing, as do empty arrays and objects; an
/// empty string is sent.
///
/// ```
/// use edgedesk_wire::flatten::flatten;
///
/// let mut pairs = Vec::new();
/// flatten(&mut pairs, "DesktopId".into(), vec![Some("a"), None, Some("c")].into());
/// assert_eq!(pairs, [("DesktopId.1".into(), "a".into()), ("DesktopId.3".into(), "c".into())]);
/// ```
pub fn flatten<'a>(out: &mut Vec<Pair<'a>>, name: Cow<'a, str>, value: Value<'a>) {
    match value {
        Value::Null | Value::Unsendable(_) => {}
        Value::Bool(value) => out.push((name, if value { "true" } else { "false" }.into())),
        Value::Integer(text) | Value::Number(text) | Value::Text(text) => out.push((name, text)),
        Value::List(mut items) => {
            for first in 1..=9 {
                flatten_items(out, &name, &mut items, first);
            }
        }
        Value::Object(members) => {
            for (member, item) in members {
                flatten(out, below(&name, &member), item);
            }
        }
    }
}

/// Item `number`, and those whose numbers begin with its digits.
fn flatten_items<'a>(out: &mut Vec<Pair<'a>>, name: &str, items: &mut [Value<'a>], number: usize) {
    let Some(item) = items.get_mut(number - 1) else { return };
    flatten(out, numbered(name, number), core::mem::replace(item, Value::Null));
    let next = number * 10;
    if next <= items.len() {
        for next in next..next + 10 {
            flatten_items(out, name, items, next);
        }
    }
}

fn below<'a>(name: &str, step: &str) -> Cow<'a, str> {
    concat(&[name, ".", step]).into()
}

fn numbered<'a>(name: &str, number: usize) -> Cow<'a, str> {
    let mut out = String::with_capacity(name.len() + 5);
    out.push_str(name);
    out.push('.');
    push_count(&mut out, number);
    out.into()
}
