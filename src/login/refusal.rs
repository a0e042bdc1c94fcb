//! Why the vendor refused a stage.

use alloc::string::String;
use core::fmt;

use super::stage;
use crate::response::FailureKind;
use crate::text::contains_any;

/// Why the vendor refused a stage. The step remains, and can be submitted again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// What the user can do about it.
    pub kind: RefusalKind,
    /// The vendor's code.
    pub code: String,
    /// The vendor's message, without secrets.
    pub message: String,
}

/// What a user can do about a refusal. The vendor documents no codes of a login: each kind but [`RefusalKind::Other`] is
/// of codes whose names say so (unverified).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefusalKind {
    /// A wrong user name or password.
    WrongPassword,
    /// A wrong or expired code.
    WrongCode,
    /// Too many tries: the account is locked for a while.
    Locked,
    /// The login took too long, or is in another stage: it has to begin again.
    Expired,
    /// The new password does not fit the rules.
    WeakPassword,
    /// Anything else: the message says it.
    Other,
}

impl RefusalKind {
    /// The stable name, as the npm package has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WrongPassword => "wrong-password",
            Self::WrongCode => "wrong-code",
            Self::Locked => "locked",
            Self::Expired => "expired",
            Self::WeakPassword => "weak-password",
            Self::Other => "other",
        }
    }

    /// The kind of a refusal of `stage`.
    pub(super) fn of(stage: &str, kind: FailureKind, code: &str) -> Self {
        if contains_any(code, "Lock|TooMany") {
            return Self::Locked;
        }
        match kind {
            FailureKind::WrongPassword => Self::WrongPassword,
            FailureKind::WrongCode => Self::WrongCode,
            FailureKind::ExpiredSession => Self::Expired,
            _ if contains_any(code, "Stage") => Self::Expired,
            _ if stage == stage::CHANGE_PASSWORD && contains_any(code, "Password") => Self::WeakPassword,
            _ => Self::Other,
        }
    }
}

impl fmt::Display for RefusalKind {
    /// Formats like [`RefusalKind::as_str`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
