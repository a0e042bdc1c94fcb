//! Builds and signs requests of V1, and of the end-user API without a signature.

use alloc::string::String;
use alloc::vec::Vec;

use super::{AttemptInput, Context, FORM_TYPE, RPC, Template, Workspace};
use crate::operation::Operation;
use crate::param::issue::Issues;
use crate::param::walk::reserved;
use crate::sign::{Credentials, Key, rpc};
use edgedesk_encoding::encode::{base64, percent};
use edgedesk_encoding::tape::{Span, Tag};

/// Parameters that V1 and Anonymous set. Only `passthrough` could add one to a call.
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

/// The parameters that the scheme sets, sorted by name.
pub(super) fn protocol_parameters<'o>(
    action: &'o str,
    version: &'o str,
    attempt: AttemptInput<'o>,
    context: &Context<'o>,
    signed: bool,
) -> Vec<(&'static str, &'o str)> {
    let Credentials { id, token, .. } = context.credentials;
    let mut protocol = Vec::with_capacity(9);
    if signed {
        protocol.push(("AccessKeyId", id));
    }
    protocol.extend_from_slice(&[("Action", action), ("Format", "JSON")]);
    if signed {
        protocol.extend(token.map(|token| ("SecurityToken", token)));
        protocol.push(("SignatureMethod", "HMAC-SHA1"));
    }
    protocol.push(("SignatureNonce", attempt.nonce));
    if signed {
        protocol.push(("SignatureVersion", "1.0"));
    }
    protocol.extend_from_slice(&[("Timestamp", attempt.date), ("Version", version)]);
    protocol
}

// Not inlined: an engine compiles a function, so a scheme, at its first call.
#[inline(never)]
pub(super) fn write(
    operation: &Operation,
    version: &str,
    signed: bool,
    context: &Context<'_>,
    attempt: AttemptInput<'_>,
    template: &mut Template,
    workspace: &mut Workspace,
) -> Result<(), Issues> {
    let Context { credentials, base, options, .. } = *context;
    let AttemptInput { parameters, .. } = attempt;
    let tape = parameters.tape;
    let schema = &operation.schema;
    let is_reserved = |(name, value)| tape.tag(value) != Tag::Null && RESERVED.contains(&tape.part(name));
    if tape.members(parameters.explicit).any(is_reserved) {
        return Err(reserved(schema, parameters, &RESERVED, &mut workspace.sent));
    }
    let Workspace { sent, out, sha1, scratch, .. } = workspace;
    out.is_new = template.is_new(context, options.form_body);

    out.put(base.as_bytes());
    out.put(b"/");
    if options.form_body {
        out.end();
    } else {
        out.put(b"?");
    }
    let start = out.at();
    sent.pairs.sort(tape.text);
    sent.pairs.write(tape.text, &mut out.text);
    let canonical = Span { start, end: out.at() };
    scratch.clear();
    let mut signature = String::new();
    if signed && RPC {
        rpc::push_string_to_sign(scratch, "POST", out.from(start));
        signature = match credentials.key {
            Key::Secret(secret) => base64(&sha1.code([secret, "&"], |key| key.concat(), scratch)),
            Key::External => String::new(),
            Key::Signature(signature) => signature.into(),
        };
        out.put(b"&Signature=");
        percent(&mut out.text, signature.as_bytes());
    }
    out.end();
    if !options.form_body {
        out.end();
    }
    out.repeat(canonical);
    out.end();
    out.put(scratch);
    out.end();
    out.string(&signature);
    // V1 has no signing prefix.
    out.end();
    out.flags(options.form_body, sent.has_token, "POST", "0");

    if out.is_new {
        out.constant("accept", "application/json");
        if options.action_headers {
            out.constant("x-acs-action", &operation.name);
            out.constant("x-acs-version", version);
        }
        if options.form_body {
            out.constant("content-type", FORM_TYPE);
        }
    }
    Ok(())
}
