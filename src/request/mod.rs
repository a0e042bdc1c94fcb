//! Requests of any operation, validated, built and signed without the types of the catalogue: for operations whose name is
//! known at run time only, and for builds without the feature `catalogue`.

mod acs3;
mod bce;
mod builder;
mod output;
mod rpc;
mod scheme;
mod settings;
mod signed;
mod workspace;

use alloc::vec::Vec;

use crate::operation::Operation;
use crate::param::issue::Issues;
use crate::param::walk::{Layout, Parameters, walk};
use crate::sign::Credentials;

pub use builder::{Attempt, RequestBuilder};
pub use edgedesk_encoding::value::Value;
pub use signed::SignedRequest;

pub(crate) use output::Output;
use scheme::{ACS3, BCE, PARAMETERS, RPC};
pub(crate) use scheme::{ALIBABA, Scheme, Signing, SigningOptions};
#[cfg(feature = "catalogue")]
pub(crate) use signed::request_accessors;
pub(crate) use workspace::{Template, Workspace};

const FORM_TYPE: &str = "application/x-www-form-urlencoded";

/// The names of all headers that a request may have.
const HEADERS: [&str; 11] = [
    "accept",
    "authorization",
    "content-type",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-security-token",
    "x-acs-signature-nonce",
    "x-acs-version",
    "x-bce-date",
    "x-bce-security-token",
];

/// Validated settings that many requests of a client share.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    /// Differs between the contexts that a template may be used with.
    pub(crate) number: u32,
    /// Empty for [`Signing::Anonymous`].
    pub(crate) credentials: Credentials<'a>,
    /// The base of the URL, without a trailing `/`.
    pub(crate) base: &'a str,
    /// The signed host.
    pub(crate) host: &'a str,
    pub(crate) options: SigningOptions,
}

/// The settings that differ between attempts.
#[derive(Clone, Copy)]
pub(crate) struct AttemptInput<'a> {
    /// `2026-01-02T03:04:05Z`.
    pub(crate) date: &'a str,
    pub(crate) nonce: &'a str,
    pub(crate) parameters: Parameters<'a>,
}

/// Validates the parameters, and writes a request to the workspace's output.
///
/// # Errors
/// The issues of the parameters.
pub(crate) fn write(
    operation: &Operation,
    scheme: Scheme<'_>,
    template: &mut Template,
    context: &Context<'_>,
    attempt: AttemptInput<'_>,
    workspace: &mut Workspace,
) -> Result<(), Issues> {
    let protocol_parameters = match scheme {
        Scheme::Rpc { version, signed } if PARAMETERS => {
            rpc::protocol_parameters(&operation.name, version, attempt, context, signed)
        }
        _ => Vec::new(),
    };
    let layout = match scheme {
        // Without a body, parameters go into the query.
        Scheme::Bce { method, .. } if BCE => {
            Layout::ByLocation { has_body: !matches!(method, "GET" | "HEAD") }
        }
        _ => Layout::Query(&protocol_parameters),
    };
    let AttemptInput { parameters, .. } = attempt;
    let parameters = Parameters { passthrough: parameters.passthrough || operation.open, ..parameters };
    let attempt = AttemptInput { parameters, ..attempt };
    walk(&operation.schema, parameters, layout, &mut workspace.sent)?;
    workspace.out.clear();
    workspace.out.text.reserve(RESERVED_LENGTH);
    match scheme {
        Scheme::Acs3 { version, form_body } if ACS3 => {
            acs3::write(&operation.name, version, form_body, context, attempt, template, workspace);
        }
        Scheme::Rpc { version, signed } if PARAMETERS => {
            rpc::write(operation, version, signed, context, attempt, template, workspace)?;
        }
        Scheme::Bce { method, path } if BCE => {
            bce::write(operation, method, path, context, attempt, template, workspace);
        }
        // `Scheme::of` returns only schemes of this build.
        _ => {}
    }
    Ok(())
}

/// The reserved length of the output, in bytes: enough for most requests and the strings of their signatures.
const RESERVED_LENGTH: usize = 4096;
