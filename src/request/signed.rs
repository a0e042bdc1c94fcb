//! A signed request.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::sign::SigningTrace;

/// The public methods of a type with a signed request.
macro_rules! request_accessors {
    ($self:ident => $request:expr) => {
        /// The HTTP method.
        #[must_use]
        pub fn method(&$self) -> &str {
            &$request.method
        }

        /// The whole URL, percent-encoded. It may contain tokens: do not log it.
        #[must_use]
        pub fn url(&$self) -> &str {
            &$request.url
        }

        /// The headers to set, with names in lower case. `host` is signed but not included: HTTP clients set it.
        pub fn headers(&$self) -> impl Iterator<Item = (&str, &str)> {
            $request.headers.iter().map(|(name, value)| (&**name, value.as_str()))
        }

        /// The body.
        #[must_use]
        pub fn body(&$self) -> Option<&str> {
            $request.body.as_deref()
        }
    };
}
#[cfg(feature = "catalogue")]
pub(crate) use request_accessors;

/// A signed request of a [`RequestBuilder`](super::RequestBuilder), for any HTTP client to send.
///
/// ```
/// use edgedesk::operation::Operation;
/// use edgedesk::request::{RequestBuilder, SignedRequest};
/// use edgedesk::sign::SigningTrace;
/// use edgedesk::{Attempt, Timestamp};
///
/// let start = Operation::rest("StartInstance", "PUT", "/v2/instance/{id}?start", "/id!:d,?clientToken:t")?;
/// let request: SignedRequest = RequestBuilder::bce("access-key-id", "secret-access-key")
///     .region("bj")
///     .parameters([("id", "i-1"), ("clientToken", "my-token")])
///     .prepare(&start, Attempt::new(Timestamp::from_millis(1_430_123_029_000)?, ""))?;
/// assert!(request.is_idempotent());
/// let SigningTrace { canonical_request, .. } = request.trace();
/// assert!(canonical_request.starts_with("PUT\n/v2/instance/i-1\nclientToken=my-token&start=\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// `Debug` shows the method and the names of the headers only: the other strings contain tokens.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedRequest {
    pub(crate) method: String,
    pub(crate) url: String,
    pub(crate) headers: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Option<String>,
    pub(crate) idempotent: bool,
    pub(crate) trace: SigningTrace,
}

impl SignedRequest {
    request_accessors!(self => self);

    /// Whether the request has a client token: the vendor executes requests with the same token once.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// The intermediate strings of the signature, for a comparison with those of the server.
    #[must_use]
    pub fn trace(&self) -> &SigningTrace {
        &self.trace
    }
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| &**name).collect();
        f.debug_struct("SignedRequest")
            .field("method", &self.method)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}
