//! Flattens a tree into the names and values of a query or form: `DesktopId.1`, `Tag.1.Key`, `O.P.Q.2`.

use crate::prelude::*;
use crate::text::{concat, count};
use alloc::borrow::Cow;

use super::value::Value;

/// Appends `name` and what is below it. Arrays count from 1; `null` keeps its place in an array and sends nothing,
/// as do empty arrays and objects; an empty string is sent.
///
/// ```
/// use edgedesk::param::{flatten::flatten, value::Value};
///
/// let mut pairs = Vec::new();
/// flatten(&mut pairs, "DesktopId".into(), vec![Some("a"), None, Some("c")].into());
/// assert_eq!(pairs, [("DesktopId.1".into(), "a".into()), ("DesktopId.3".into(), "c".into())]);
/// ```
pub fn flatten<'a>(out: &mut Vec<(Cow<'a, str>, Cow<'a, str>)>, name: Cow<'a, str>, value: Value<'a>) {
    match value {
        Value::Null | Value::Unsendable(_) => {}
        Value::Bool(value) => out.push((name, if value { "true" } else { "false" }.into())),
        Value::Integer(text) | Value::Number(text) | Value::Text(text) => out.push((name, text)),
        Value::List(items) => {
            for (index, item) in items.into_iter().enumerate() {
                flatten(out, below(&name, &count(index + 1)), item);
            }
        }
        Value::Object(members) => {
            for (member, item) in members {
                flatten(out, below(&name, &member), item);
            }
        }
    }
}

fn below<'a>(name: &str, step: &str) -> Cow<'a, str> {
    concat(&[name, ".", step]).into()
}
