//! The fields of the messages that JavaScript sends. `ts/boundary/messages.ts` has the same lists in the same
//! order, and `tests/package/messages.test.ts` compares the two.

use super::reader::{InputValue, Reader};
use edgedesk_encoding::tape::{Malformed, Tape};

/// Each field of a message holds the position of its value.
macro_rules! messages {
    ($($(#[$doc:meta])* $message:ident $places:ident { $($(#[$field_doc:meta])* $field:ident,)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(super) struct $message<'t> {
            tape: Tape<'t>,
            positions: $places,
        }

        #[derive(Clone, Copy)]
        struct $places {
            $($field: usize,)*
        }

        impl<'t> $message<'t> {
            /// Reads the next values.
            pub(super) fn read(reader: &mut Reader<'t>) -> Result<Self, Malformed> {
                let [$($field),*] = reader.positions()?;
                Ok(Self { tape: reader.tape, positions: $places { $($field),* } })
            }

            $($(#[$field_doc])* pub(super) fn $field(&self) -> InputValue<'t> {
                InputValue { tape: self.tape, index: self.positions.$field }
            })*
        }
    )* };
}

messages! {
    /// An operation.
    Definition DefinitionPlaces {
        name,
        /// Null for Baidu's.
        version,
        /// Whether its parameters travel in a form body.
        form,
        /// Null for Alibaba's, as is the path.
        method,
        path,
        schema,
        /// Whether it takes other parameters, too.
        open,
    }

    /// Settings that many calls of a client share; already checked.
    Context ContextPlaces {
        /// `acs3`, `rpc`, `anonymous` or `bce`.
        signing,
        id,
        /// Null with an external signer.
        secret,
        token,
        /// What the path is appended to.
        base,
        /// The host that is signed.
        host,
        /// Whether V1 puts parameters into a form body.
        form_body,
        /// Whether V1 repeats action and version in headers.
        action_headers,
        /// How long a signature of bce-auth-v1 holds, in seconds.
        expiry,
    }

    /// An attempt of a call.
    Attempt AttemptPlaces {
        /// The signature of an external signer; null in the first round.
        signature,
        /// `2026-01-02T03:04:05Z`
        date,
        nonce,
        passthrough,
        /// Values for parameters that the call leaves out.
        defaults,
        parameters,
    }
}

/// A message of strings and flags only; numbers are strings of digits.
macro_rules! words {
    ($($(#[$doc:meta])* $message:ident { $($(#[$field_doc:meta])* $field:ident,)* })*) => { $(
        $(#[$doc])*
        pub(super) struct $message<'t> {
            $($(#[$field_doc])* pub(super) $field: Option<&'t str>,)*
        }

        impl<'t> $message<'t> {
            /// Reads the next values.
            pub(super) fn read(reader: &mut Reader<'t>) -> Result<Self, Malformed> {
                let [$($field),*] = reader.words()?;
                Ok(Self { $($field),* })
            }
        }
    )* };
}

words! {
    /// An event of a call; follows its context and attempt.
    Event {
        /// `read`, `settle` or `once`; anything else is a write.
        effect,
        /// Whether the call carries a client token.
        idempotent,
        /// Whether the credentials can be renewed.
        renewable,
        /// The operation that reads what the call changes.
        read_by,
        /// The numbers of the policy: attempts, base, throttled base, cap, timeout, total timeout, largest skew.
        limits,
        /// What is repeated when throttled: `safe`, `all`; anything else is `unpaid`.
        throttled,
        /// The client's state, null at first.
        client_state,
        /// The call's state, null at first.
        call_state,
        /// The monotonic clock, the wall clock, and a random number of 32 bits.
        now,
        /// `ready`: the call begins, or the wait is over. `failed`, with the platform's words. `timeout`.
        /// `answer`, with [`ResponseFacts`]. `looked-up`, with `true`, `false` or null. `aborted`, with whether
        /// an attempt is under way.
        event,
        payload,
    }

    /// The response of a server; nulls for other events.
    ResponseFacts {
        status,
        /// `result`, `error` or `foreign`.
        kind,
        code,
        message,
        /// The permission that is missing.
        permission,
        date,
        age,
        retry_after,
        acs_retry_after,
        /// The signed texts of the request, for a diagnosis.
        canonical_request,
        string_to_sign,
        signature,
    }
}
