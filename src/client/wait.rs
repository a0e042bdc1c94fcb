//! Waits until desktops or instances have a status. `tests/vectors/wait.json` holds this and the npm package's `waitFor` to the
//! same decisions.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use super::CallError;
use crate::defaults::{
    LOOKUPS_FOR_MISSING, MAX_INTERVAL_GROWTH, TERMINAL_STATUSES, WAIT_INTERVAL, WAIT_TIMEOUT,
};

/// A wait for a status, without I/O: takes what a list says, and tells when to list again.
///
/// ```
/// use std::time::{Duration, Instant};
/// use edgedesk::{StatusWait, WaitStep};
///
/// # let statuses = ["Stopping", "Stopped"].map(Some).into_iter();
/// # let mut statuses = statuses.map(|status| [("ecd-7w78ozhjcwa3u", status)]);
/// # let mut list = || statuses.next().unwrap();
/// # fn random() -> u32 { 0 }
/// let mut wait = StatusWait::new(["ecd-7w78ozhjcwa3u"], "Stopped").interval(Duration::from_millis(1));
/// let started = Instant::now();
/// loop {
///     let found = list(); // Ids and statuses, from DescribeDesktops.
///     match wait.observe(found, started.elapsed(), random()) {
///         WaitStep::Again(pause) => std::thread::sleep(pause),
///         WaitStep::Done(result) => break result?,
///     }
/// }
/// # Ok::<(), edgedesk::WaitError>(())
/// ```
#[derive(Clone, Debug)]
pub struct StatusWait {
    ids: Vec<String>,
    wanted: String,
    timeout: Option<Duration>,
    pause: Duration,
    longest_pause: Duration,
    lookups: u32,
    statuses: BTreeMap<String, String>,
}

/// What a [`StatusWait`] needs next.
#[derive(Debug)]
#[must_use]
pub enum WaitStep {
    /// Let so much time pass, and list again.
    Again(Duration),
    /// The wait is over.
    Done(Result<(), WaitError>),
}

/// Why a wait ended without the status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WaitError {
    /// A resource has a status that only another operation changes.
    #[non_exhaustive]
    Status {
        /// The resource.
        id: String,
        /// Its status.
        status: String,
    },
    /// A resource does not exist, in the region that was listed.
    #[non_exhaustive]
    NotFound {
        /// The resource.
        id: String,
    },
    /// The time was over.
    #[non_exhaustive]
    Timeout {
        /// The first resource without the status.
        id: String,
        /// Its status, if it was listed.
        status: Option<String>,
    },
    /// The resources cannot be listed.
    Call(CallError),
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status { id, status } => {
                write!(f, "{id} is {status}, which does not change without another operation")
            }
            Self::NotFound { id } => write!(f, "{id} does not exist: check the id and the region"),
            Self::Timeout { id, status } => {
                let status = status.as_deref().unwrap_or("not listed");
                write!(f, "the time is over, and {id} is {status}")
            }
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl core::error::Error for WaitError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        if let Self::Call(error) = self { Some(error) } else { None }
    }
}

impl StatusWait {
    /// A wait until all these resources have the status: `Running`, `Stopped`. One that does not exist is `Deleted`.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>, status: impl Into<String>) -> Self {
        let wait = Self {
            ids: ids.into_iter().map(Into::into).collect(),
            wanted: status.into(),
            timeout: Some(Duration::from_millis(WAIT_TIMEOUT.into())),
            pause: Duration::ZERO,
            longest_pause: Duration::ZERO,
            lookups: 0,
            statuses: BTreeMap::new(),
        };
        wait.interval(Duration::from_millis(WAIT_INTERVAL.into()))
    }

    /// How long to wait; `None` without a limit. By default 5 minutes.
    #[must_use]
    pub fn timeout(self, timeout: impl Into<Option<Duration>>) -> Self {
        Self { timeout: timeout.into(), ..self }
    }

    /// The first interval between two lookups. It doubles with each, up to ten times as long. By default 1 s.
    #[must_use]
    pub fn interval(self, interval: Duration) -> Self {
        Self { pause: interval, longest_pause: interval.saturating_mul(MAX_INTERVAL_GROWTH), ..self }
    }

    /// The ids that were given.
    #[must_use]
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// Takes what a list says: ids and statuses, others too. `elapsed` is the time since the beginning, `random` is uniform
    /// over its type and spreads concurrent waits.
    pub fn observe<'l>(
        &mut self,
        found: impl IntoIterator<Item = (&'l str, Option<&'l str>)>,
        elapsed: Duration,
        random: u32,
    ) -> WaitStep {
        let statuses = found.into_iter().filter_map(|(id, status)| Some((id.to_owned(), status?.to_owned())));
        self.statuses = statuses.collect();
        self.lookups += 1;
        self.step(elapsed, random)
    }

    /// Takes a transient failure of the list. The last statuses stay.
    ///
    /// ```
    /// use core::time::Duration;
    /// use edgedesk::{StatusWait, WaitStep};
    ///
    /// let mut wait = StatusWait::new(["ecd-1"], "Stopped").timeout(Duration::from_secs(60));
    /// assert!(matches!(wait.lookup_failed(Duration::ZERO, 0), WaitStep::Again(_)));
    /// ```
    pub fn lookup_failed(&mut self, elapsed: Duration, random: u32) -> WaitStep {
        self.step(elapsed, random)
    }

    fn step(&mut self, elapsed: Duration, random: u32) -> WaitStep {
        let status_of = |id: &String| self.statuses.get(id).map(String::as_str);
        let is_ready = |id: &&String| match status_of(id) {
            Some(status) => status == self.wanted,
            None => self.wanted == "Deleted" && self.lookups > 0,
        };
        let waiting: Vec<&String> = self.ids.iter().filter(|id| !is_ready(id)).collect();
        let Some(first) = waiting.first() else { return WaitStep::Done(Ok(())) };
        let failed = |error| WaitStep::Done(Err(error));
        let stuck = waiting.iter().find_map(|id| {
            let status = status_of(id).filter(|status| TERMINAL_STATUSES.contains(status))?;
            Some(WaitError::Status { id: (*id).clone(), status: status.into() })
        });
        if let Some(error) = stuck {
            return failed(error);
        }
        let missing = waiting.iter().find(|id| status_of(id).is_none());
        if let Some(id) = missing.filter(|_| self.lookups >= LOOKUPS_FOR_MISSING) {
            return failed(WaitError::NotFound { id: (*id).clone() });
        }
        // Jitter over the upper half of the interval.
        let pause = self.pause / 2 + (self.pause / 2).mul_f64(f64::from(random) / f64::from(u32::MAX));
        if self.timeout.is_some_and(|timeout| elapsed.saturating_add(pause) > timeout) {
            return failed(WaitError::Timeout {
                id: (*first).clone(),
                status: status_of(first).map(Into::into),
            });
        }
        self.pause = self.pause.saturating_mul(2).min(self.longest_pause);
        WaitStep::Again(pause)
    }
}
