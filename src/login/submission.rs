//! A call of `GetLoginToken` on its way, and what follows its response.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use super::step::{
    ChangePassword, Done, KeepAlive, MfaBind, MfaVerify, Password, Step, TokenVerify, Unknown,
};
use super::{Context, Refusal, RefusalKind, stage};
use crate::CallError;
use crate::wuying::{GetLoginToken, GetLoginTokenResponse};

/// A stage that was submitted.
#[derive(Clone)]
pub struct Submission {
    /// The call to send. A driver may add what describes the device, such as `client_type` and `uuid`. It never has the
    /// session id of an earlier login.
    pub input: GetLoginToken,
    context: Box<Context>,
    step: Step,
}

/// What follows a response.
#[derive(Clone, Debug)]
pub enum Transition {
    /// A stage that waits for the user, or the end.
    Step(Step),
    /// Another call that needs nothing of the user.
    Send(Box<Submission>),
}

impl fmt::Debug for Submission {
    /// Shows the stage: the input has secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Submission").field("stage", &self.stage()).finish_non_exhaustive()
    }
}

impl Submission {
    /// A call for `stage` of a session that has begun.
    pub(super) fn new(step: Step, context: Box<Context>, stage: &str) -> Self {
        let input = GetLoginToken {
            current_stage: Some(stage.into()),
            session_id: context.session_id.clone(),
            office_site_id: context.office_site_id.clone(),
            ..GetLoginToken::default()
        };
        Self { input, context, step }
    }

    /// A call that begins a session, with `input`.
    pub(super) fn first(step: Step, mut context: Box<Context>, input: GetLoginToken) -> Self {
        context.session_id = None;
        Self { input, context, step }
    }

    /// The same call with other parameters.
    pub(super) fn with(self, change: impl FnOnce(GetLoginToken) -> GetLoginToken) -> Self {
        Self { input: change(self.input), ..self }
    }

    fn stage(&self) -> &str {
        self.input.current_stage.as_deref().unwrap_or_default()
    }

    /// What the response leads to. A login is done when a response has a `LoginToken` and names no next stage.
    #[must_use]
    pub fn answered(self, response: &GetLoginTokenResponse) -> Transition {
        let asked_to_bind = self.stage() == stage::MFA_BIND;
        let mut context = self.context;
        context.session_id = context.session_id.or_else(|| filled(&response.session_id));
        context.office_site_id = context.office_site_id.or_else(|| filled(&response.office_site_id));
        context.end_user_id = context.end_user_id.or_else(|| filled(&response.end_user_id));

        let next = filled(&response.next_stage);
        let (secret, qr_code_png) = (filled(&response.secret), filled(&response.qr_code_png));
        let enrols = secret.is_some() || qr_code_png.is_some();
        let done = next.is_none() && filled(&response.login_token).is_some();
        let refusal = None;
        Transition::Step(match next.as_deref().unwrap_or_default() {
            "" if done => Step::Done(Box::new(Done { context, response: response.clone() })),
            // The secret comes with the response before this stage or with one to it (unverified): asked for once.
            stage::MFA_BIND if !enrols && !asked_to_bind => {
                let step = Step::MfaBind(MfaBind {
                    secret,
                    qr_code_png,
                    context: context.clone(),
                    refusal,
                    verify: false,
                });
                return Transition::Send(Box::new(Self::new(step, context, stage::MFA_BIND)));
            }
            "" | stage::MFA_BIND | stage::MFA_VERIFY if enrols => {
                let verify = next.as_deref() != Some(stage::MFA_BIND);
                Step::MfaBind(MfaBind { secret, qr_code_png, context, refusal, verify })
            }
            stage::MFA_BIND => {
                Step::MfaBind(MfaBind { secret, qr_code_png, context, refusal, verify: false })
            }
            stage::PASSWORD => Step::Password(Password { refusal, keep_alive: None }),
            stage::MFA_VERIFY => Step::MfaVerify(MfaVerify { context, refusal }),
            stage::TOKEN_VERIFY => {
                let risk = response.risk_verify_info.clone().unwrap_or_default();
                Step::TokenVerify(TokenVerify {
                    email: filled(&risk.email),
                    phone: filled(&risk.phone),
                    locked: risk.locked.is_some_and(|locked| locked.eq_ignore_ascii_case("true")),
                    last_lock_duration: risk.last_lock_duration,
                    context,
                    refusal,
                })
            }
            stage::CHANGE_PASSWORD => {
                let strategy = response.password_strategy.clone();
                Step::ChangePassword(ChangePassword { strategy, context, refusal })
            }
            stage::KEEP_ALIVE => Step::KeepAlive(KeepAlive { context, refusal }),
            other => Step::Unknown(Box::new(Unknown {
                stage: other.into(),
                response: response.clone(),
                context,
                refusal,
            })),
        })
    }

    /// The step that was submitted, after a call that failed. If the vendor refused it, [`Step::refusal`] says why;
    /// otherwise, as after a lost connection, the step can be submitted again.
    #[must_use]
    pub fn failed(self, error: &CallError) -> Step {
        let refusal = error.failure().filter(|failure| !failure.code.is_empty()).map(|failure| Refusal {
            kind: RefusalKind::of(self.stage(), failure.kind, &failure.code),
            code: failure.code.clone(),
            message: failure.message.clone(),
        });
        self.step.with_refusal(refusal)
    }
}

/// A text, if there is one: the vendor sends empty strings for what is not there.
fn filled(text: &Option<String>) -> Option<String> {
    text.clone().filter(|text| !text.is_empty())
}
