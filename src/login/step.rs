//! The stages that wait for the user.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use super::{Context, Refusal, Submission, stage};
use crate::Session;
use crate::wuying::{
    GetLoginToken, GetLoginTokenResponse, GetLoginTokenResponsePasswordStrategy, RefreshLoginToken,
    SendTokenCode,
};

/// A stage of a login that waits for the user, or its end. The compiler checks that a `match` handles all of them. `Debug`
/// shows the stage alone.
///
/// ```
/// use edgedesk::login::{KeepAlive, Password, Refusal, RefusalKind, Step, Submission};
///
/// /// What a form says.
/// fn title(step: &Step) -> &'static str {
///     match step.refusal() {
///         Some(Refusal { kind: RefusalKind::Locked, .. }) => return "Too many tries: wait a while.",
///         Some(_) => return "That was wrong: try again.",
///         None => {}
///     }
///     match step {
///         Step::Password(_) | Step::KeepAlive(_) => "Log in",
///         Step::MfaBind(_) => "Scan the code with an authenticator app",
///         Step::MfaVerify(_) | Step::TokenVerify(_) => "Enter the code",
///         Step::ChangePassword(change) if change.needs_old_password() => "Enter the old and a new password",
///         Step::ChangePassword(_) => "Enter a new password",
///         Step::Done(_) => "Welcome",
///         Step::Unknown(_) => "Ask your administrator",
///     }
/// }
/// let password = Password::new().keep_alive(true);
/// assert_eq!(title(&Step::Password(password.clone())), "Log in");
/// let submission: Submission = password.submit("cn-hangzhou+dir-1", "alice", "password");
/// let later: Submission = KeepAlive::new("cn-hangzhou+dir-1", "alice").submit("keep-alive-token");
/// # let _ = (submission, later);
/// ```
#[derive(Clone)]
pub enum Step {
    /// User name and password.
    Password(Password),
    /// The user sets up an authenticator app.
    MfaBind(MfaBind),
    /// A code of the authenticator app.
    MfaVerify(MfaVerify),
    /// A code that was sent by mail or text message.
    TokenVerify(TokenVerify),
    /// The password has to be changed. Usual at the first login: initial passwords are valid for three days.
    ChangePassword(ChangePassword),
    /// A `KeepAliveToken`, in place of a password.
    KeepAlive(KeepAlive),
    /// A stage that this version does not know.
    Unknown(Box<Unknown>),
    /// The user is logged in.
    Done(Box<Done>),
}

impl Step {
    /// The vendor's name of the stage; empty at the end.
    #[must_use]
    pub fn stage(&self) -> &str {
        match self {
            Self::Password(_) => stage::PASSWORD,
            Self::MfaBind(_) => stage::MFA_BIND,
            Self::MfaVerify(_) => stage::MFA_VERIFY,
            Self::TokenVerify(_) => stage::TOKEN_VERIFY,
            Self::ChangePassword(_) => stage::CHANGE_PASSWORD,
            Self::KeepAlive(_) => stage::KEEP_ALIVE,
            Self::Unknown(step) => &step.stage,
            Self::Done(_) => "",
        }
    }

    /// Why the vendor refused the last submission of this step.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Password(step) => step.refusal.as_ref(),
            Self::MfaBind(step) => step.refusal.as_ref(),
            Self::MfaVerify(step) => step.refusal.as_ref(),
            Self::TokenVerify(step) => step.refusal.as_ref(),
            Self::ChangePassword(step) => step.refusal.as_ref(),
            Self::KeepAlive(step) => step.refusal.as_ref(),
            Self::Unknown(step) => step.refusal.as_ref(),
            Self::Done(_) => None,
        }
    }

    /// The same step, refused.
    pub(super) fn with_refusal(mut self, refusal: Option<Refusal>) -> Self {
        match &mut self {
            Self::Password(step) => step.refusal = refusal,
            Self::MfaBind(step) => step.refusal = refusal,
            Self::MfaVerify(step) => step.refusal = refusal,
            Self::TokenVerify(step) => step.refusal = refusal,
            Self::ChangePassword(step) => step.refusal = refusal,
            Self::KeepAlive(step) => step.refusal = refusal,
            Self::Unknown(step) => step.refusal = refusal,
            Self::Done(_) => {}
        }
        self
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Step").field("stage", &self.stage()).finish_non_exhaustive()
    }
}

/// A `Debug` that shows the type's name alone: steps hold passwords, secrets and session ids.
macro_rules! opaque {
    ($($name:ident),*) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        })*
    };
}
opaque!(Password, MfaBind, MfaVerify, TokenVerify, ChangePassword, KeepAlive, Unknown, Done);

/// [`Step::Password`].
#[derive(Clone, Default)]
pub struct Password {
    pub(super) refusal: Option<Refusal>,
    pub(super) keep_alive: Option<bool>,
}

impl Password {
    /// The beginning of a login.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the vendor gives a `KeepAliveToken`, with which [`KeepAlive`] logs in again without a password.
    #[must_use]
    pub fn keep_alive(self, keep_alive: bool) -> Self {
        Self { keep_alive: Some(keep_alive), ..self }
    }

    /// Submits a user of an office site.
    #[must_use]
    pub fn submit(&self, office_site_id: &str, end_user_id: &str, password: &str) -> Submission {
        let context = Box::new(Context {
            session_id: None,
            office_site_id: Some(office_site_id.into()),
            end_user_id: Some(end_user_id.into()),
            password: Some(password.into()),
        });
        let input = GetLoginToken {
            current_stage: Some(stage::PASSWORD.into()),
            office_site_id: context.office_site_id.clone(),
            end_user_id: context.end_user_id.clone(),
            password: context.password.clone(),
            keep_alive: self.keep_alive,
            ..GetLoginToken::default()
        };
        Submission::first(Step::Password(self.clone()), context, input)
    }
}

/// [`Step::MfaBind`].
#[derive(Clone)]
pub struct MfaBind {
    /// The secret for an authenticator app, in Base32. Secret.
    pub secret: Option<String>,
    /// The same as a QR code, a PNG in Base64. Secret.
    pub qr_code_png: Option<String>,
    pub(super) context: Box<Context>,
    pub(super) refusal: Option<Refusal>,
    /// Whether the server has named `MFAVerify` as the stage that takes the code.
    pub(super) verify: bool,
}

impl MfaBind {
    /// Submits the first code that the app shows.
    #[must_use]
    pub fn submit(&self, code: &str) -> Submission {
        let stage = if self.verify { stage::MFA_VERIFY } else { stage::MFA_BIND };
        Submission::new(Step::MfaBind(self.clone()), self.context.clone(), stage)
            .with(|input| input.authentication_code(code))
    }
}

/// [`Step::MfaVerify`].
#[derive(Clone)]
pub struct MfaVerify {
    pub(super) context: Box<Context>,
    pub(super) refusal: Option<Refusal>,
}

impl MfaVerify {
    /// Submits the six digits that the app shows.
    #[must_use]
    pub fn submit(&self, code: &str) -> Submission {
        Submission::new(Step::MfaVerify(self.clone()), self.context.clone(), stage::MFA_VERIFY)
            .with(|input| input.authentication_code(code))
    }
}

/// [`Step::TokenVerify`].
#[derive(Clone)]
pub struct TokenVerify {
    /// The masked mail address that the code went to.
    pub email: Option<String>,
    /// The masked telephone number that the code went to.
    pub phone: Option<String>,
    /// Whether the account is locked after too many wrong codes.
    pub locked: bool,
    /// For how long it was last locked; the vendor does not document the unit.
    pub last_lock_duration: Option<i64>,
    pub(super) context: Box<Context>,
    pub(super) refusal: Option<Refusal>,
}

impl TokenVerify {
    /// Submits the code that was sent.
    #[must_use]
    pub fn submit(&self, code: &str) -> Submission {
        Submission::new(Step::TokenVerify(self.clone()), self.context.clone(), stage::TOKEN_VERIFY)
            .with(|input| input.token_code(code))
    }

    /// The call that sends another code. The step remains:
    ///
    /// ```
    /// # use edgedesk::login::TokenVerify;
    /// # use edgedesk::wuying::SendTokenCode;
    /// fn another_code(step: &TokenVerify) -> SendTokenCode {
    ///     step.resend()
    /// }
    /// # let _ = another_code;
    /// ```
    #[must_use]
    pub fn resend(&self) -> SendTokenCode {
        let Context { session_id, office_site_id, end_user_id, .. } = *self.context.clone();
        SendTokenCode { session_id, office_site_id, end_user_id, ..SendTokenCode::default() }
    }
}

/// [`Step::ChangePassword`].
#[derive(Clone)]
pub struct ChangePassword {
    /// The rules of passwords, as the vendor's own clients get them.
    pub strategy: Option<GetLoginTokenResponsePasswordStrategy>,
    pub(super) context: Box<Context>,
    pub(super) refusal: Option<Refusal>,
}

impl ChangePassword {
    /// Whether the old password is needed: [`Password::submit`] has not got it in this login.
    #[must_use]
    pub fn needs_old_password(&self) -> bool {
        self.context.password.is_none()
    }

    /// Submits a new password. `old_password` may be left out unless [`ChangePassword::needs_old_password`].
    #[must_use]
    pub fn submit(&self, old_password: Option<&str>, new_password: &str) -> Submission {
        let old_password = old_password.map(ToOwned::to_owned).or_else(|| self.context.password.clone());
        Submission::new(Step::ChangePassword(self.clone()), self.context.clone(), stage::CHANGE_PASSWORD)
            .with(|input| GetLoginToken { old_password, ..input }.new_password(new_password))
    }
}

/// [`Step::KeepAlive`].
#[derive(Clone, Default)]
pub struct KeepAlive {
    pub(super) context: Box<Context>,
    pub(super) refusal: Option<Refusal>,
}

impl KeepAlive {
    /// The beginning of a login without a password, of a user of an office site.
    #[must_use]
    pub fn new(office_site_id: &str, end_user_id: &str) -> Self {
        let (office_site_id, end_user_id) = (Some(office_site_id.into()), Some(end_user_id.into()));
        let context = Context { office_site_id, end_user_id, ..Context::default() };
        Self { context: Box::new(context), refusal: None }
    }

    /// Submits the token that an earlier login got.
    #[must_use]
    pub fn submit(&self, keep_alive_token: &str) -> Submission {
        let input = GetLoginToken {
            current_stage: Some(stage::KEEP_ALIVE.into()),
            office_site_id: self.context.office_site_id.clone(),
            end_user_id: self.context.end_user_id.clone(),
            keep_alive_token: Some(keep_alive_token.into()),
            ..GetLoginToken::default()
        };
        Submission::first(Step::KeepAlive(self.clone()), self.context.clone(), input)
    }
}

/// [`Step::Unknown`].
#[derive(Clone)]
pub struct Unknown {
    /// The vendor's name of the stage; empty if the response has neither a next stage nor a token.
    pub stage: String,
    /// The response that named it.
    pub response: GetLoginTokenResponse,
    pub(super) context: Box<Context>,
    pub(super) refusal: Option<Refusal>,
}

impl Unknown {
    /// Submits a stage with parameters of the caller's choice. Stage, session and office site are filled in.
    #[must_use]
    pub fn submit(&self, stage: &str, parameters: GetLoginToken) -> Submission {
        let Context { session_id, office_site_id, .. } = *self.context.clone();
        Submission::new(Step::Unknown(Box::new(self.clone())), self.context.clone(), stage).with(|_| {
            GetLoginToken { current_stage: Some(stage.into()), session_id, office_site_id, ..parameters }
        })
    }
}

/// [`Step::Done`].
#[derive(Clone)]
pub struct Done {
    /// The last response: the user's name, and the `KeepAliveToken` if the login asked for one.
    pub response: GetLoginTokenResponse,
    pub(super) context: Box<Context>,
}

impl Done {
    /// The session, for [`WuyingClient::with_session`](crate::WuyingClient::with_session).
    #[must_use]
    pub fn session(&self) -> Session {
        Session::new(self.session_id(), self.response.login_token.clone().unwrap_or_default())
    }

    /// The id of the session: that of the login's first response.
    #[must_use]
    pub fn session_id(&self) -> &str {
        self.context.session_id.as_deref().unwrap_or_default()
    }

    /// The call that replaces the `LoginToken` before it expires. The client fills in session and token.
    ///
    /// ```
    /// use edgedesk::login::Done;
    /// use edgedesk::wuying::RefreshLoginToken;
    /// use edgedesk::WuyingClient;
    ///
    /// fn logged_in(wuying: &WuyingClient, done: &Done) -> (WuyingClient, RefreshLoginToken) {
    ///     (wuying.with_session(done.session()), done.refresh())
    /// }
    /// # let _ = logged_in;
    /// ```
    #[must_use]
    pub fn refresh(&self) -> RefreshLoginToken {
        let Context { office_site_id, end_user_id, .. } = *self.context.clone();
        RefreshLoginToken { office_site_id, ..RefreshLoginToken::new(end_user_id.unwrap_or_default()) }
    }
}
