//! The fields of the messages that JavaScript sends. `ts/boundary/messages.ts` has the same lists in the same
//! order, and `tests/package/messages.test.ts` compares the two.

use super::reader::{InputValue, Reader};
use edgedesk_encoding::tape::{Malformed, Tape};

/// Messages of any values. A field is the position of its value on the tape.
macro_rules! messages {
    ($($(#[$doc:meta])* $message:ident $positions:ident { $($(#[$field_doc:meta])* $field:ident,)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(super) struct $message<'t> {
            tape: Tape<'t>,
            positions: $positions,
        }

        #[derive(Clone, Copy)]
        struct $positions {
            $($field: usize,)*
        }

        impl<'t> $message<'t> {
            /// Reads the next values.
            pub(super) fn read(reader: &mut Reader<'t>) -> Result<Self, Malformed> {
                let [$($field),*] = reader.positions()?;
                Ok(Self { tape: reader.tape, positions: $positions { $($field),* } })
            }

            $($(#[$field_doc])* pub(super) fn $field(&self) -> InputValue<'t> {
                InputValue { tape: self.tape, index: self.positions.$field }
            })*
        }
    )* };
}

messages! {
    /// An operation.
    Definition DefinitionPositions {
        name,
        /// Null for Baidu's operations.
        version,
        /// Whether the parameters are sent in a form body.
        form,
        /// Null for Alibaba's operations, like the path.
        method,
        path,
        schema,
        /// Whether parameters that are not in the schema are sent.
        open,
    }

    /// Validated settings that many calls of a client share.
    Context ContextPositions {
        /// `acs3`, `rpc`, `anonymous` or `bce`.
        signing,
        id,
        /// Null with an external signer.
        secret,
        token,
        /// The base of the URL.
        base,
        /// The signed host.
        host,
        /// Whether V1 sends parameters in a form body.
        form_body,
        /// Whether V1 repeats action and version in headers.
        action_headers,
        /// How long a signature of bce-auth-v1 is valid, in seconds.
        expiry,
    }

    /// An attempt of a call.
    Attempt AttemptPositions {
        /// The signature of an external signer; null in the first round.
        signature,
        /// `2026-01-02T03:04:05Z`
        date,
        nonce,
        passthrough,
        /// Values for parameters that the call omits.
        defaults,
        parameters,
    }
}

/// Messages of strings and flags; numbers are strings of digits.
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
        /// `read`, `settle` or `once`; any other value is a write.
        effect,
        /// Whether the call carries a client token.
        idempotent,
        /// Whether the credentials can be renewed.
        renewable,
        /// The operation that reads the changed state.
        read_by,
        /// The numbers of the policy: maximum attempts, base delay, throttled base delay, maximum delay, timeout, total
        /// timeout, maximum skew.
        limits,
        /// The calls that are repeated after throttling: `safe`, `all`; any other value is `unpaid`.
        throttled,
        /// The client's state; null before its first failure.
        client_state,
        /// The call's state; null before its first failure.
        call_state,
        /// The monotonic clock, the wall clock, and a random number of 32 bits.
        now,
        /// `ready`: the call begins, or the wait is over. `failed`; the payload is the platform's message. `timeout`.
        /// `answer`; a [`ResponseFacts`] follows. `looked-up`; the payload is `true`, `false` or null. `aborted`; the payload
        /// is set if an attempt is in progress.
        event,
        payload,
    }

    /// The facts about a response; nulls for other events.
    ResponseFacts {
        status,
        /// `result`, `error` or `foreign`.
        kind,
        code,
        message,
        /// The missing permission.
        permission,
        date,
        age,
        retry_after,
        acs_retry_after,
        /// The intermediate strings of the signature, for the diagnosis.
        canonical_request,
        string_to_sign,
        signature,
    }
}
