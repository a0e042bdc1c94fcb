//! Builds and signs requests of bce-auth-v1.

use alloc::vec;
use alloc::vec::Vec;

use super::{AttemptInput, Context, Output, Template, Workspace};
use crate::operation::Operation;
use crate::param::walk::WrittenParameters;
use crate::sign::{Key, bce};
use crate::text::{format_i64, split, split_once};
use edgedesk_encoding::encode::{percent, push_hex};
use edgedesk_encoding::tape::Span;

const JSON_TYPE: &str = "application/json; charset=utf-8";

// Not inlined: an engine compiles a function, so a scheme, at its first call.
#[inline(never)]
pub(super) fn write(
    operation: &Operation,
    method: &str,
    path: &str,
    context: &Context<'_>,
    attempt: AttemptInput<'_>,
    template: &mut Template,
    workspace: &mut Workspace,
) {
    let Workspace { sent, out, query, sha256, .. } = workspace;
    let Context { credentials, base, host, options, .. } = *context;
    let (date, input) = (attempt.date, attempt.parameters.tape.text);
    // The walk writes "{" if the method can have a body; more content means that the call has body parameters.
    let has_body = sent.body.len() > 1 || !sent.body.is_empty() && operation.has_body();
    out.is_new = template.is_new(context, has_body);
    if out.is_new {
        build_template(template, host, credentials.token);
    }

    let (path, fixed_query) = split_once(path, "?").unwrap_or((path, ""));
    query.clear();
    for item in split(fixed_query, "&").into_iter().filter(|item| !item.is_empty()) {
        match split_once(item, "=") {
            Some((name, value)) => query.push(name.as_bytes(), Some(value.as_bytes())),
            None => query.push(item.as_bytes(), None),
        }
    }
    for (name, value) in sent.pairs.iter(input) {
        query.push(&name, Some(value));
    }

    out.put(base.as_bytes());
    let start = out.at();
    fill(out, path, sent, input);
    let path = Span { start, end: out.at() };
    query.push_wire(&mut out.text);
    out.end();
    if has_body {
        out.put(&sent.body);
        out.put(b"}");
    }
    out.end();
    let canonical = out.at();
    out.put(method.as_bytes());
    out.put(b"\n");
    out.repeat(path);
    out.put(b"\n");
    query.push_canonical(&mut out.text);
    out.put(b"\n");
    let mut encoded_date = Vec::new();
    percent(&mut encoded_date, date.as_bytes());
    template.fill(out, &[&encoded_date]);
    let canonical = Span { start: canonical, end: out.at() };
    out.end();
    // The string to sign is the canonical request.
    out.repeat(canonical);
    out.end();
    let prefix = bce::prefix_of(credentials.id, date, &format_i64(options.expiry.into()));
    let signature = out.at();
    match credentials.key {
        Key::Secret(secret) => {
            let text = out.text.get(canonical.start..canonical.end).unwrap_or_default();
            let code =
                sha256.code([secret, &prefix], |[secret, prefix]| bce::signing_key(secret, prefix), text);
            push_hex(&mut out.text, &code);
        }
        Key::External => {}
        Key::Signature(signature) => out.put(signature.as_bytes()),
    }
    let signature = Span { start: signature, end: out.at() };
    out.end();
    out.string(&prefix);
    out.flags(has_body, sent.has_token, method, "2");

    out.differing("x-bce-date", date);
    out.end();
    out.differing("authorization", "");
    for part in [prefix.as_bytes(), b"/", &template.signed, b"/"] {
        out.put(part);
    }
    out.repeat(signature);
    out.end();
    if out.is_new {
        if let Some(token) = credentials.token {
            out.constant("x-bce-security-token", token);
        }
        if has_body {
            out.constant("content-type", JSON_TYPE);
        }
    }
}

/// Builds the canonical headers with a placeholder for the date. The default set of signed headers would cover content-length
/// and content-type, which browsers add.
fn build_template(template: &mut Template, host: &str, token: Option<&str>) {
    bce::push_header(&mut template.headers, "host", host);
    template.headers.push(b'\n');
    bce::push_header(&mut template.headers, "x-bce-date", "");
    template.placeholders = vec![template.headers.len()];
    template.signed = b"host;x-bce-date".into();
    if let Some(token) = token {
        template.headers.push(b'\n');
        bce::push_header(&mut template.headers, "x-bce-security-token", token);
        template.signed.extend_from_slice(b";x-bce-security-token");
    }
}

/// Appends the path with its percent-encoded parameters; the same string is signed and sent.
fn fill(out: &mut Output, template: &str, sent: &WrittenParameters, input: &str) {
    let mut rest = template;
    while let Some((before, after)) = split_once(rest, "{") {
        out.put(before.as_bytes());
        let (name, after) = split_once(after, "}").unwrap_or((after, ""));
        rest = after;
        if let Some((_, value)) =
            sent.path.iter().find(|(known, _)| sent.pairs.bytes(input, *known) == name.as_bytes())
        {
            percent(&mut out.text, sent.pairs.bytes(input, *value));
        }
    }
    out.put(rest.as_bytes());
}
