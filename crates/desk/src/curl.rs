//! Reads a curl command, as a user wrote it or a browser's "Copy as cURL" did.

use crate::explanation::Problem;
use crate::request::Request;

/// Options without an effect on the signature, which take no value.
const FLAGS: [&str; 14] = [
    "--compressed",
    "--fail",
    "--globoff",
    "--http1.1",
    "--http2",
    "--include",
    "--insecure",
    "--location",
    "--no-buffer",
    "--path-as-is",
    "--show-error",
    "--silent",
    "--verbose",
    "--get",
];

/// Options without an effect on the signature, which take a value.
const SETTINGS: [&str; 8] = [
    "--connect-timeout",
    "--cookie",
    "--max-time",
    "--output",
    "--proxy",
    "--referer",
    "--retry",
    "--user-agent",
];

/// The long names of short options.
const SHORT: [(char, &str); 20] = [
    ('X', "--request"),
    ('H', "--header"),
    ('d', "--data"),
    ('f', "--fail"),
    ('g', "--globoff"),
    ('i', "--include"),
    ('k', "--insecure"),
    ('L', "--location"),
    ('N', "--no-buffer"),
    ('S', "--show-error"),
    ('s', "--silent"),
    ('v', "--verbose"),
    ('G', "--get"),
    ('b', "--cookie"),
    ('m', "--max-time"),
    ('o', "--output"),
    ('x', "--proxy"),
    ('e', "--referer"),
    ('A', "--user-agent"),
    ('I', "--head"),
];

pub fn parse(command: &str) -> Result<Request, Problem> {
    // The first word is `curl`.
    let mut words = words(command)?.into_iter();
    words.next();
    let mut request = Request::default();
    let mut method = None;
    let mut data: Vec<String> = Vec::new();
    let mut in_query = false;
    while let Some(word) = words.next() {
        let (name, mut attached) = option(&word)?;
        let Some(name) = name else {
            request.set_target(&word);
            continue;
        };
        in_query |= name == "--get";
        if name == "--head" {
            method = Some("HEAD".into());
            continue;
        }
        if FLAGS.contains(&name.as_str()) {
            continue;
        }
        let mut value = || {
            attached
                .take()
                .or_else(|| words.next())
                .ok_or_else(|| Problem::new(&format!("curl's {name} has no value")))
        };
        match name.as_str() {
            "--request" => method = Some(value()?),
            "--url" => request.set_target(&value()?),
            "--header" => request.push_header(&value()?)?,
            "--data" | "--data-raw" | "--data-binary" | "--data-ascii" => {
                let text = value()?;
                if name != "--data-raw" && text.starts_with('@') {
                    return Err(Problem::new(
                        "curl reads the body from a file: replace @file with its content",
                    ));
                }
                data.push(text);
            }
            name if SETTINGS.contains(&name) => drop(value()?),
            _ => {
                return Err(Problem::new(&format!("the desk does not know curl's option {name}: remove it")));
            }
        }
    }
    let body = data.join("&");
    if in_query {
        let separator = if request.query.is_empty() || body.is_empty() { "" } else { "&" };
        request.query = [request.query.as_str(), separator, &body].concat();
    } else if !data.is_empty() {
        if request.header("content-type").is_none() {
            request.push_header("content-type: application/x-www-form-urlencoded")?;
        }
        request.body = body;
    }
    let default = if data.is_empty() || in_query { "GET" } else { "POST" };
    request.method = method.unwrap_or_else(|| default.into());
    request.checked()
}

/// The long name of an option, and the value that is attached to it. No name: the word is the URL.
fn option(word: &str) -> Result<(Option<String>, Option<String>), Problem> {
    if word.starts_with("--") {
        return Ok((Some(word.into()), None));
    }
    let Some(short) = word.strip_prefix('-').filter(|short| !short.is_empty()) else {
        return Ok((None, None));
    };
    let mut letters = short.chars();
    let letter = letters.next().unwrap_or_default();
    let unknown = || Problem::new(&format!("the desk does not know curl's option -{letter}: remove it"));
    let (_, name) = SHORT.iter().find(|(own, _)| *own == letter).ok_or_else(unknown)?;
    let rest = letters.as_str();
    // `-sS` is two flags: no flag has an effect but -G and -I, which are then not attached.
    let attached = (!rest.is_empty() && !FLAGS.contains(name)).then(|| rest.to_owned());
    Ok((Some((*name).into()), attached))
}

/// Splits a command into words as a POSIX shell does, with `$'…'`.
fn words(command: &str) -> Result<Vec<String>, Problem> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut rest = command.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '\'' => quoted(&mut rest, word.get_or_insert_default(), false)?,
            '$' if rest.peek() == Some(&'\'') => {
                rest.next();
                quoted(&mut rest, word.get_or_insert_default(), true)?;
            }
            '"' => double_quoted(&mut rest, word.get_or_insert_default())?,
            '\\' => match rest.next() {
                // A line that goes on in the next.
                Some('\n') | None => {}
                Some('\r') => drop(rest.next_if_eq(&'\n')),
                Some(escaped) => word.get_or_insert_default().push(escaped),
            },
            space if space.is_whitespace() => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    Ok(words)
}

type Characters<'t> = core::iter::Peekable<core::str::Chars<'t>>;

fn unclosed() -> Problem {
    Problem::new("a quotation mark of the curl command is not closed")
}

fn quoted(rest: &mut Characters<'_>, word: &mut String, has_escapes: bool) -> Result<(), Problem> {
    loop {
        match rest.next().ok_or_else(unclosed)? {
            '\'' => return Ok(()),
            '\\' if has_escapes => word.push(match rest.next().ok_or_else(unclosed)? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => {
                    let digits: String = rest.by_ref().take(4).collect();
                    let code = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                    code.ok_or_else(|| Problem::new(&format!("\\u{digits} is not a character")))?
                }
                escaped => escaped,
            }),
            other => word.push(other),
        }
    }
}

fn double_quoted(rest: &mut Characters<'_>, word: &mut String) -> Result<(), Problem> {
    loop {
        match rest.next().ok_or_else(unclosed)? {
            '"' => return Ok(()),
            '\\' => match rest.next().ok_or_else(unclosed)? {
                '\n' => {}
                escaped @ ('"' | '\\' | '$' | '`') => word.push(escaped),
                other => word.extend(['\\', other]),
            },
            other => word.push(other),
        }
    }
}
