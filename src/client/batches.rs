//! One operation for any number of resources, in batches.

use alloc::collections::{BTreeSet, VecDeque};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::CallError;
use crate::error::Error;
use crate::response::FailureKind;

/// The batches of a bulk call, without I/O: gives the ids of each call, takes how it ended, and has an outcome for each id.
///
/// A refused batch is halved until the ids that the vendor refuses are alone. An error that affects every call, such as wrong
/// credentials, ends the run.
///
/// ```
/// use edgedesk::{BatchOutcome, BatchResult, Batches, CallError};
///
/// # fn stop(ids: &[String]) -> Result<(), CallError> { Ok(()) }
/// let mut batches = Batches::new(["ecd-1", "ecd-2", "ecd-1"], 100);
/// while let Some(ids) = batches.next_batch() {
///     match stop(&ids) { // A call with all of them: StopDesktops::new(&ids).
///         Ok(_) => batches.succeeded(ids),
///         Err(error) => batches.failed(ids, error),
///     }
/// }
/// let results: Vec<BatchResult> = batches.into_results();
/// assert!(results.len() == 2 && results.iter().all(|result| result.outcome == BatchOutcome::Done));
/// ```
#[derive(Clone)]
pub struct Batches {
    queue: VecDeque<Vec<String>>,
    results: Vec<BatchResult>,
}

impl fmt::Debug for Batches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches")
            .field("batches", &self.queue.len())
            .field("results", &self.results.len())
            .finish()
    }
}

/// How a bulk call ended for an id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchResult {
    /// The id.
    pub id: String,
    /// How its call ended.
    pub outcome: BatchOutcome,
}

/// How a call of a batch ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BatchOutcome {
    /// The vendor accepted the call.
    Done,
    /// The call was not executed.
    Failed(CallError),
    /// The call may have been executed: find out before it is made again.
    Ambiguous(CallError),
    /// The run ended before.
    NotTried,
}

impl Batches {
    /// Batches of at most so many ids, each id once.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>, size: usize) -> Self {
        let mut known = BTreeSet::new();
        let ids: Vec<String> =
            ids.into_iter().map(Into::into).filter(|id| known.insert(id.clone())).collect();
        Self { queue: ids.chunks(size.max(1)).map(<[_]>::to_vec).collect(), results: Vec::new() }
    }

    /// The ids of the next call; then [`Batches::succeeded`] or [`Batches::failed`].
    pub fn next_batch(&mut self) -> Option<Vec<String>> {
        self.queue.pop_front()
    }

    /// The call with these ids succeeded.
    pub fn succeeded(&mut self, ids: Vec<String>) {
        self.record(ids, &BatchOutcome::Done);
    }

    /// The call with these ids failed.
    pub fn failed(&mut self, mut ids: Vec<String>, error: CallError) {
        let reach = Reach::of(&error);
        if reach == Reach::Ids && ids.len() > 1 {
            let second = ids.split_off(ids.len().div_ceil(2));
            self.queue.push_front(second);
            self.queue.push_front(ids);
            return;
        }
        let outcome = match reach {
            Reach::Ambiguous => BatchOutcome::Ambiguous(error),
            Reach::Ids | Reach::Call | Reach::Run => BatchOutcome::Failed(error),
        };
        self.record(ids, &outcome);
        if reach == Reach::Run {
            for ids in core::mem::take(&mut self.queue) {
                self.record(ids, &BatchOutcome::NotTried);
            }
        }
    }

    /// The outcome for each id; of those that [`Batches::next_batch`] has not given, [`BatchOutcome::NotTried`].
    #[must_use]
    pub fn into_results(mut self) -> Vec<BatchResult> {
        for ids in core::mem::take(&mut self.queue) {
            self.record(ids, &BatchOutcome::NotTried);
        }
        self.results
    }

    fn record(&mut self, ids: Vec<String>, outcome: &BatchOutcome) {
        self.results.extend(ids.into_iter().map(|id| BatchResult { id, outcome: outcome.clone() }));
    }
}

/// What an error says about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Some of the ids.
    Ids,
    /// This call alone.
    Call,
    /// This call, which may have been executed.
    Ambiguous,
    /// Every call.
    Run,
}

impl Reach {
    fn of(error: &CallError) -> Self {
        let failure = match error {
            CallError::Failed(failure) => failure,
            // An index: the issue is of one id.
            CallError::Invalid(Error::Validation(error))
                if error.issues.iter().all(|issue| issue.parameter.contains('[')) =>
            {
                return Self::Ids;
            }
            // The operation was executed.
            CallError::Response { .. } => return Self::Ambiguous,
            CallError::Invalid(_) | CallError::Credentials(_) => return Self::Run,
        };
        match failure.kind {
            _ if failure.ambiguous => Self::Ambiguous,
            FailureKind::Credentials
            | FailureKind::ExpiredCredentials
            | FailureKind::ExpiredSession
            | FailureKind::WrongPassword
            | FailureKind::WrongCode
            | FailureKind::Forbidden
            | FailureKind::Signature
            | FailureKind::Clock => Self::Run,
            _ if failure.retryable => Self::Call,
            _ => Self::Ids,
        }
    }
}
