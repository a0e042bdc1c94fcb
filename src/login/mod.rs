//! The login of an end user as a state machine without I/O: `GetLoginToken` is called once for each stage, and each
//! response names the next stage.
//!
//! A [`Step`] is a stage that waits for the user. Its `submit` makes a [`Submission`], whose
//! [`input`](Submission::input) a driver sends; the response makes the next [`Transition`].
//!
//! ```text
//! Step ─▶ submit ─▶ Submission ─┬─▶ answered ─▶ Transition ─┬─▶ Step
//!   ▲                           │                           └─▶ Send(Submission)
//!   └────────── failed ◀────────┘
//! ```
//!
//! ```
//! use edgedesk::login::{Password, Step, Transition};
//! # use edgedesk::wuying::GetLoginTokenResponse;
//! # fn send(_: &edgedesk::wuying::GetLoginToken) -> Result<GetLoginTokenResponse, edgedesk::CallError> {
//! #     let mut response = GetLoginTokenResponse::default();
//! #     response.session_id = Some("session-id".into());
//! #     response.login_token = Some("login-token".into());
//! #     Ok(response)
//! # }
//! # fn ask(_: &str) -> String { String::new() }
//!
//! let mut submission = Password::new().submit("cn-hangzhou+dir-1", "alice", "password");
//! let session = loop {
//!     let step = match send(&submission.input) {
//!         Ok(response) => match submission.answered(&response) {
//!             Transition::Send(next) => {
//!                 submission = *next;
//!                 continue;
//!             }
//!             Transition::Step(step) => step,
//!         },
//!         Err(error) => submission.failed(&error),
//!     };
//!     submission = match step {
//!         Step::Done(done) => break done.session(),
//!         Step::MfaVerify(step) => step.submit(&ask("the code of the authenticator app")),
//!         Step::TokenVerify(step) => step.submit(&ask("the code of the mail")),
//!         other => panic!("this program does not know the stage {}", other.stage()),
//!     };
//! };
//! # let _ = session;
//! ```
//!
//! The npm package has the same machine in TypeScript (`ts/wuying/login/stages.ts`); `tests/vectors/login.json` holds
//! both to the same transitions.

mod refusal;
mod step;
mod submission;

use alloc::string::String;

pub use refusal::{Refusal, RefusalKind};
pub use step::{ChangePassword, Done, KeepAlive, MfaBind, MfaVerify, Password, Step, TokenVerify, Unknown};
pub use submission::{Submission, Transition};

/// What the stages of one login share.
#[derive(Clone, Default)]
struct Context {
    /// Of the first response; each later stage sends it.
    session_id: Option<String>,
    office_site_id: Option<String>,
    end_user_id: Option<String>,
    /// For a forced change of the password that the user has just entered.
    password: Option<String>,
}

/// The stages that the vendor documents, by their names in `CurrentStage` and `NextStage`.
mod stage {
    pub(super) const PASSWORD: &str = "ADPassword";
    pub(super) const MFA_BIND: &str = "MFABind";
    pub(super) const MFA_VERIFY: &str = "MFAVerify";
    pub(super) const TOKEN_VERIFY: &str = "TokenVerify";
    pub(super) const CHANGE_PASSWORD: &str = "ChangePassword";
    pub(super) const KEEP_ALIVE: &str = "KeepAliveVerify";
}
