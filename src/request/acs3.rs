use super::{FORM_TYPE, Ready, Template, Workspace};
use crate::prelude::*;
use crate::sign::{Credentials, Key, acs3};
use crate::text::find;
use edgedesk_wire::encode::push_hex;
use edgedesk_wire::hash::sha256;
use edgedesk_wire::tape::Span;

/// SHA-256 of nothing: the hash of the body of all but five operations.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

// A function of its own: an engine compiles only the schemes that are called.
#[inline(never)]
pub(super) fn write(
    call: Ready<'_>,
    credentials: Credentials<'_>,
    version: &str,
    form_body: bool,
    template: &mut Template,
    workspace: &mut Workspace,
) {
    let Workspace { sent, out, date, address, sha256: keyed, .. } = workspace;
    let (name, date, nonce) = (&call.operation.name, &date.text, call.nonce);
    if !template.is_of(&address.host, credentials.token) {
        make(template, name, version, credentials.token, form_body, &address.host);
    }

    out.string("POST");
    out.put(address.base.as_bytes());
    out.put(b"/");
    if form_body {
        out.end();
    } else if !sent.pairs.is_empty() {
        out.put(b"?");
    }
    let start = out.at();
    sent.pairs.sort(call.parameters.tape.text);
    sent.pairs.write(call.parameters.tape.text, &mut out.text);
    let parameters = Span { start, end: out.at() };
    out.end();
    if !form_body {
        out.end();
    }
    out.flag(form_body);
    out.flag(sent.has_token);
    let hashed;
    let hash = if form_body {
        hashed = sha256(out.text.get(parameters.start..parameters.end).unwrap_or_default());
        &hashed
    } else {
        EMPTY
    };

    let canonical = out.at();
    out.put(b"POST\n/\n");
    if !form_body {
        out.again(parameters);
    }
    template.push(out, &[hash, date, nonce]);
    out.put(hash.as_bytes());
    out.end();
    let string_to_sign = out.at();
    let hashed_request = sha256(out.text.get(canonical..string_to_sign).unwrap_or_default());
    for part in [acs3::ALGORITHM, "\n", &hashed_request] {
        out.put(part.as_bytes());
    }
    out.end();
    let signature = out.at();
    match credentials.key {
        Key::Secret(secret) => {
            let text = out.text.get(string_to_sign..).unwrap_or_default();
            let code = keyed.code(secret.as_bytes(), text);
            push_hex(&mut out.text, &code);
        }
        Key::Signature(signature) => out.put(signature.as_bytes()),
    }
    let signature = Span { start: signature, end: out.at() };
    out.end();

    out.header("x-acs-action", name);
    out.header("x-acs-content-sha256", hash);
    out.header("x-acs-date", date);
    out.header("x-acs-signature-nonce", nonce);
    out.header("x-acs-version", version);
    if let Some(token) = credentials.token {
        out.header("x-acs-security-token", token);
    }
    if form_body {
        out.header("content-type", FORM_TYPE);
    }
    out.string("authorization");
    acs3::push_authorization(&mut out.text, credentials.id, &template.names);
    out.again(signature);
    out.end();
    out.header("accept", "application/json");
}

/// The canonical headers up to the hash of the body, with holes for the same hash, the date and the nonce.
fn make(
    template: &mut Template,
    name: &str,
    version: &str,
    token: Option<&str>,
    form_body: bool,
    host: &str,
) {
    const HOLES: [&str; 3] = ["\nx-acs-content-sha256:", "\nx-acs-date:", "\nx-acs-signature-nonce:"];
    let mut headers = Vec::with_capacity(8);
    if form_body {
        headers.push(("content-type", FORM_TYPE));
    }
    let always = [("host", host), ("x-acs-action", name), ("x-acs-content-sha256", ""), ("x-acs-date", "")];
    headers.extend_from_slice(&always);
    if let Some(token) = token {
        headers.push(("x-acs-security-token", token));
    }
    headers.extend_from_slice(&[("x-acs-signature-nonce", ""), ("x-acs-version", version)]);
    let Span { start, end } = acs3::push_headers(&mut template.text, &headers);
    template.names = template.text.get(start..end).unwrap_or_default().into();
    let text = core::str::from_utf8(&template.text).unwrap_or_default();
    for line in HOLES {
        template.holes.extend(find(text, line).map(|at| at + line.len()));
    }
}
