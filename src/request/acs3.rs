//! Builds and signs requests of ACS3-HMAC-SHA256.

use super::{AttemptInput, Context, FORM_TYPE, Template, Workspace};
use crate::sign::{Key, acs3};
use edgedesk_encoding::encode::push_hex;
use edgedesk_encoding::hash::sha256;
use edgedesk_encoding::tape::Span;

/// SHA-256 of the empty body, which all but five operations have.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

// Not inlined: an engine compiles a function, so a scheme, at its first call.
#[inline(never)]
pub(super) fn write(
    action: &str,
    version: &str,
    form_body: bool,
    context: &Context<'_>,
    attempt: AttemptInput<'_>,
    template: &mut Template,
    workspace: &mut Workspace,
) {
    let Workspace { sent, out, sha256: keyed, .. } = workspace;
    let AttemptInput { date, nonce, parameters } = attempt;
    let credentials = context.credentials;
    out.is_new = template.is_new(context, form_body);
    if out.is_new {
        build_template(template, action, version, credentials.token, form_body, context.host);
    }

    out.put(context.base.as_bytes());
    out.put(b"/");
    if form_body {
        out.end();
    } else if !sent.pairs.is_empty() {
        out.put(b"?");
    }
    let start = out.at();
    sent.pairs.sort(parameters.tape.text);
    sent.pairs.write(parameters.tape.text, &mut out.text);
    let query = Span { start, end: out.at() };
    out.end();
    if !form_body {
        out.end();
    }
    let hashed;
    let hash = if form_body {
        hashed = sha256(out.from(start));
        &hashed
    } else {
        EMPTY
    };

    let canonical = out.at();
    out.put(b"POST\n/\n");
    if !form_body {
        out.repeat(query);
    }
    template.fill(out, &[hash, date, nonce].map(str::as_bytes));
    out.put(hash.as_bytes());
    out.end();
    let hashed = sha256(out.from(canonical));
    let string_to_sign = out.at();
    for part in [acs3::ALGORITHM, "\n", &hashed] {
        out.put(part.as_bytes());
    }
    out.end();
    let signature = out.at();
    match credentials.key {
        Key::Secret(secret) => {
            let code = keyed.code([secret, ""], |[secret, _]| secret.into(), out.from(string_to_sign));
            push_hex(&mut out.text, &code);
        }
        Key::External => {}
        Key::Signature(signature) => out.put(signature.as_bytes()),
    }
    let signature = Span { start: signature, end: out.at() };
    out.end();
    // ACS3 has no signing prefix.
    out.end();
    out.flags(form_body, sent.has_token, "POST", "4");
    for (name, value) in
        [("x-acs-content-sha256", hash), ("x-acs-date", date), ("x-acs-signature-nonce", nonce)]
    {
        out.differing(name, value);
        out.end();
    }
    out.differing("authorization", "");
    acs3::push_authorization(&mut out.text, credentials.id, &template.signed);
    out.repeat(signature);
    out.end();
    if out.is_new {
        out.constant("accept", "application/json");
        out.constant("x-acs-action", action);
        out.constant("x-acs-version", version);
        if let Some(token) = credentials.token {
            out.constant("x-acs-security-token", token);
        }
        if form_body {
            out.constant("content-type", FORM_TYPE);
        }
    }
}

/// Builds the canonical headers and the list of signed headers; the hash of the body follows them.
fn build_template(
    template: &mut Template,
    action: &str,
    version: &str,
    token: Option<&str>,
    form_body: bool,
    host: &str,
) {
    let Template { headers, placeholders, signed, .. } = template;
    let mut line = |name: &str, value: Option<&str>| {
        for part in ["\n", name, ":", value.unwrap_or_default()] {
            headers.extend_from_slice(part.as_bytes());
        }
        if value.is_none() {
            placeholders.push(headers.len());
        }
        let separator = if signed.is_empty() { "" } else { ";" };
        signed.extend_from_slice(separator.as_bytes());
        signed.extend_from_slice(name.as_bytes());
    };
    if form_body {
        line("content-type", Some(FORM_TYPE));
    }
    line("host", Some(host));
    line("x-acs-action", Some(action));
    line("x-acs-content-sha256", None);
    line("x-acs-date", None);
    if token.is_some() {
        line("x-acs-security-token", token);
    }
    line("x-acs-signature-nonce", None);
    line("x-acs-version", Some(version));
    headers.extend_from_slice(b"\n\n");
    headers.extend_from_slice(signed);
    headers.push(b'\n');
}
