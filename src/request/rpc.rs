use super::{FORM_TYPE, RPC, Ready, Refusal, Workspace};
use crate::param::walk::reserved;
use crate::prelude::*;
use crate::sign::Credentials;
use crate::sign::{Key, rpc};
use edgedesk_wire::encode::{base64, percent};
use edgedesk_wire::tape::{Span, Tag};

/// Names that V1 and Anonymous use themselves. Only `passthrough` could bring one in.
const RESERVED: [&str; 12] = [
    "AccessKeyId",
    "Action",
    "BearerToken",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// The parameters of the scheme itself, in the order of their names.
pub(super) fn own<'o>(
    name: &'o str,
    version: &'o str,
    nonce: &'o str,
    date: &'o str,
    credentials: Option<Credentials<'o>>,
) -> Vec<(&'static str, &'o str)> {
    let mut own = Vec::with_capacity(9);
    if let Some(Credentials { id, .. }) = credentials {
        own.push(("AccessKeyId", id));
    }
    own.extend_from_slice(&[("Action", name), ("Format", "JSON")]);
    if let Some(Credentials { token, .. }) = credentials {
        own.extend(token.map(|token| ("SecurityToken", token.trim_ascii())));
        own.push(("SignatureMethod", "HMAC-SHA1"));
    }
    own.push(("SignatureNonce", nonce));
    if credentials.is_some() {
        own.push(("SignatureVersion", "1.0"));
    }
    own.extend_from_slice(&[("Timestamp", date), ("Version", version)]);
    own
}

// A function of its own: an engine compiles only the schemes that are called.
#[inline(never)]
pub(super) fn write(
    call: Ready<'_>,
    credentials: Option<Credentials<'_>>,
    version: &str,
    workspace: &mut Workspace,
) -> Result<(), Refusal> {
    let Ready { operation, parameters, form, .. } = call;
    let tape = parameters.tape;
    let schema = &operation.schema;
    let is_reserved = |name: &str| RESERVED.contains(&name);
    if schema.fields().any(|field| is_reserved(field.name))
        || parameters.passthrough
            && tape
                .members(parameters.given)
                .any(|(name, value)| tape.tag(value) != Tag::Null && is_reserved(tape.part(name)))
    {
        let faults = reserved(schema, parameters, &RESERVED, &mut workspace.sent);
        if !faults.found().is_empty() {
            return Err(Refusal::Parameters(faults));
        }
    }
    let Workspace { sent, out, address, scratch, .. } = &mut *workspace;

    out.string("POST");
    out.put(address.base.as_bytes());
    out.put(b"/");
    if form.body {
        out.end();
    } else {
        out.put(b"?");
    }
    let start = out.at();
    sent.pairs.sort(tape.text);
    sent.pairs.write(tape.text, &mut out.text);
    let canonical = Span { start, end: out.at() };
    scratch.clear();
    let signature = match credentials {
        Some(credentials) if RPC => sign(credentials, canonical, workspace),
        _ => String::new(),
    };
    let Workspace { sent, out, scratch, .. } = workspace;
    out.end();
    if !form.body {
        out.end();
    }
    out.flag(form.body);
    out.flag(sent.has_token);
    out.again(canonical);
    out.end();
    out.put(scratch);
    out.end();
    out.string(&signature);

    out.header("accept", "application/json");
    if form.action_headers {
        out.header("x-acs-action", &operation.name);
        out.header("x-acs-version", version);
    }
    if form.body {
        out.header("content-type", FORM_TYPE);
    }
    Ok(())
}

/// Puts the signature behind the canonical request, and leaves the string to sign in the scratch.
fn sign(credentials: Credentials<'_>, canonical: Span, workspace: &mut Workspace) -> String {
    let Workspace { out, scratch, sha1, .. } = workspace;
    let request = out.text.get(canonical.start..canonical.end).unwrap_or_default();
    rpc::push_string_to_sign(scratch, "POST", request);
    let signature = match credentials.key {
        Key::Secret(secret) => base64(&sha1.code([secret, "&"].concat().as_bytes(), scratch)),
        Key::Signature(signature) => signature.into(),
    };
    out.put(b"&Signature=");
    percent(&mut out.text, signature.as_bytes());
    signature
}
