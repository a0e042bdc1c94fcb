//! The secret fields of a schema. Reads the text of a schema that [`Schema::parse`](crate::param::schema::Schema::parse) has
//! accepted: redaction does not need the parsed schema.

use super::is_secret;
use crate::text::{split, split_at_or_end, split_once, take_while_bytes};

/// The type of values outside of the schema.
const ANY: &str = "a";

/// A type, as the text of the schema from its first character on.
type TypeText<'s> = &'s str;

/// Whether a field of an object is secret, and its type. `None` if the type is not an object or lacks the field.
fn field<'s>(object: TypeText<'s>, name: &str) -> Option<(bool, TypeText<'s>)> {
    let mut rest = object.strip_prefix('{');
    while let Some(fields) = rest {
        let (_, named) = take_while_bytes(fields, |byte| matches!(byte, b'/' | b'?'));
        let (found, marked) = take_while_bytes(named, |byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
        });
        if found == name && !name.is_empty() {
            let (marks, kind) = take_while_bytes(marked, |byte| matches!(byte, b'!' | b'#'));
            return Some((marks.ends_with('#') || is_secret(name), kind.strip_prefix(':').unwrap_or("")));
        }
        rest = after_comma(marked);
    }
    None
}

/// The fields of the same object after the next comma.
fn after_comma(fields: &str) -> Option<&str> {
    let mut depth = 0_usize;
    let mut is_in_values = false;
    for (at, byte) in fields.bytes().enumerate() {
        match byte {
            b')' => is_in_values = false,
            _ if is_in_values => {}
            b'(' => is_in_values = true,
            b'{' => depth += 1,
            b'}' => depth = depth.checked_sub(1)?,
            b',' if depth == 0 => return fields.get(at + 1..),
            _ => {}
        }
    }
    None
}

/// Whether a member is secret, by schema or name, and its type.
pub(super) fn member<'s>(kind: TypeText<'s>, name: &str) -> (bool, TypeText<'s>) {
    let other = || (is_secret(name), if kind.starts_with('{') { ANY } else { item(kind) });
    field(kind, name).unwrap_or_else(other)
}

/// The type of the items of a list or of the values of a map.
pub(super) fn item(kind: TypeText<'_>) -> TypeText<'_> {
    match kind.as_bytes().first() {
        Some(b'[') => split_once(kind, "]").map_or(ANY, |(_, item)| item),
        Some(b'*') => split_at_or_end(kind, 1).1,
        _ => kind,
    }
}

/// Whether the parameter of a flattened name (`BundleModels.1.Password`), or a parent of it, is secret. `None` if the object
/// has no such parameter.
pub(super) fn is_secret_at(object: TypeText<'_>, name: &str) -> Option<bool> {
    let mut kind = object;
    for step in split(name, ".") {
        let secret;
        (secret, kind) = match kind.as_bytes().first() {
            Some(b'{') => field(kind, step)?,
            Some(b'[') => (false, item(kind)),
            // The schema has no names here: the name decides.
            Some(b'*' | b'a') => member(kind, step),
            _ => return None,
        };
        if secret {
            return Some(true);
        }
    }
    Some(false)
}

#[cfg(test)]
mod tests {
    use super::{field, is_secret_at};
    use crate::param::schema::{Entries, Schema};

    /// Asserts that secrecy and type of each field are those of the parser.
    fn assert_fields_match(schema: &Schema, entries: Entries, object: &str) {
        for (_, entry) in schema.entries(entries) {
            let (secret, kind) = field(object, schema.name(entry)).unwrap();
            let of_parser = schema.text_of(entry.at);
            assert_eq!((secret, kind.starts_with(of_parser)), (entry.secret, true), "{object} {of_parser}");
            if kind.starts_with('{') {
                assert_fields_match(schema, schema.members(entry.at), kind);
            }
        }
        assert_eq!(field(object, ""), None);
        assert_eq!(field(object, "Unknown"), None);
    }

    #[test]
    fn secrecy_and_types_match_the_parser() {
        for text in [
            "",
            "A",
            "A!#,B#:s",
            "/instanceId!:d,?marker,body:{}",
            "One:s(a,b:c{|d(}x),Two#:i(One:a=1|2;b=3),Three",
            "Deep:{A:{B#:{C},D:[1..2]{E#}},F!:*{G:t}},Password:j[..3]{H,I#},Last#:b",
        ] {
            let schema = Schema::parse(text).unwrap();
            assert_fields_match(&schema, schema.top(), &["{", text].concat());
        }
    }

    #[test]
    fn a_flattened_name_is_resolved_through_lists_maps_and_objects() {
        let object = "{List:[1..9]{Open,Hidden#},Map:*s,Any:a,Deep:{Login:{Name,PassWord}},Text";
        for (name, expected) in [
            ("List.1.Open", Some(false)),
            ("List.12.Hidden", Some(true)),
            ("List.1", Some(false)),
            ("List.1.Other", None),
            ("Map.colour", Some(false)),
            ("Map.my_token", Some(true)),
            ("Any.list.1.my_token.x", Some(true)),
            ("Deep.Login.PassWord", Some(true)),
            ("Deep.Login", Some(false)),
            ("Text", Some(false)),
            ("Text.1", None),
            ("", None),
            ("Other", None),
        ] {
            assert_eq!(is_secret_at(object, name), expected, "{name}");
        }
    }
}
