//! Pages, waits and bulk calls over [`Client::send`](crate::Client::send).

use alloc::string::String;
use alloc::vec::Vec;

use super::platform::{Sleep, monotonic, random};
use crate::catalogue::OperationInput;
use crate::catalogue::pages::{PagedInput, Pages};
use crate::client::batches::{BatchResult, Batches};
use crate::client::resources::Resources;
use crate::client::wait::{StatusWait, WaitError, WaitStep};
use crate::client::{Api, CallError, Client};

/// The pages of a list, from [`Client::paginate`].
#[derive(Debug)]
#[must_use]
pub struct Paginator<A: Api, R> {
    client: Client<A>,
    pages: Pages<R>,
}

impl<A: Api, R: PagedInput<Api = A>> Paginator<A, R> {
    /// The items of the next page; `None` after the last. After an error, the same page is asked for again.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn next_page(&mut self) -> Result<Option<Vec<R::Item>>, CallError> {
        let Some(input) = self.pages.next_input() else { return Ok(None) };
        let response = self.client.send(input).await?;
        Ok(Some(self.pages.read(response)))
    }

    /// The items of all pages that are left.
    ///
    /// # Errors
    /// As [`Client::send`].
    pub async fn all(mut self) -> Result<Vec<R::Item>, CallError> {
        let mut items = Vec::new();
        while let Some(page) = self.next_page().await? {
            items.extend(page);
        }
        Ok(items)
    }
}

impl<A: Api> Client<A> {
    /// The pages of a list. Each is asked for when it is read.
    ///
    /// ```no_run
    /// # #[cfg(target_arch = "wasm32")]
    /// # async fn example(ecd: edgedesk::EcdClient) -> Result<(), edgedesk::CallError> {
    /// use edgedesk::ecd::DescribeDesktops;
    ///
    /// let desktops = ecd.paginate(DescribeDesktops::new().max_results(100)).all().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn paginate<R: PagedInput<Api = A>>(&self, input: R) -> Paginator<A, R> {
        Paginator { client: self.clone(), pages: Pages::new(input) }
    }
}

impl<A: Resources> Client<A> {
    /// Polls until desktops or instances have a status, with growing intervals.
    ///
    /// ```no_run
    /// # #[cfg(target_arch = "wasm32")]
    /// # async fn example(ecd: edgedesk::EcdClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use edgedesk::{StatusWait, ecd::StopDesktops};
    ///
    /// let id = "ecd-7w78ozhjcwa3u";
    /// ecd.send(&StopDesktops::new([id])).await?;
    /// ecd.wait_for(StatusWait::new([id], "Stopped")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`WaitError`]: a resource does not exist, does not get the status in time or at all, or cannot be listed. A transient
    /// failure of the list does not end the wait.
    pub async fn wait_for(&self, mut wait: StatusWait) -> Result<(), WaitError> {
        let started = monotonic();
        loop {
            let listed = self.list(wait.ids()).await;
            let elapsed = monotonic().saturating_sub(started);
            let step = match listed {
                Ok(found) => {
                    let found = found.iter().map(|(id, status)| (id.as_str(), status.as_deref()));
                    wait.observe(found, elapsed, random())
                }
                Err(CallError::Failed(failure)) if failure.retryable => wait.lookup_failed(elapsed, random()),
                Err(error) => return Err(WaitError::Call(error)),
            };
            match step {
                WaitStep::Again(pause) => Sleep::new(pause).await,
                WaitStep::Done(result) => return result,
            }
        }
    }

    async fn list(&self, ids: &[String]) -> Result<Vec<(String, Option<String>)>, CallError> {
        let mut found = Vec::new();
        for ids in ids.chunks(A::BATCH_SIZE) {
            let items = self.paginate(A::list(ids)).all().await?;
            let items = items.into_iter().map(A::status);
            found.extend(items.filter_map(|(id, status)| Some((id?, status))));
        }
        Ok(found)
    }

    /// One operation for any number of desktops or instances, one batch after the other: 100 ids per call, 20 of an end
    /// user's. Has an outcome for each id.
    ///
    /// ```no_run
    /// # #[cfg(target_arch = "wasm32")]
    /// # async fn example(ecd: edgedesk::EcdClient, ids: Vec<String>) {
    /// use edgedesk::{BatchOutcome, ecd::StopDesktops};
    ///
    /// let results = ecd.send_batches(ids, |ids| StopDesktops::new(ids).stopped_mode("StopCharging")).await;
    /// for result in results.iter().filter(|result| result.outcome != BatchOutcome::Done) {
    ///     println!("{}: {:?}", result.id, result.outcome);
    /// }
    /// # }
    /// ```
    pub async fn send_batches<R: OperationInput<Api = A>>(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
        input: impl Fn(&[String]) -> R,
    ) -> Vec<BatchResult> {
        let mut batches = Batches::new(ids, A::BATCH_SIZE);
        while let Some(ids) = batches.next_batch() {
            match self.send(&input(&ids)).await {
                Ok(_) => batches.succeeded(ids),
                Err(error) => batches.failed(ids, error),
            }
        }
        batches.into_results()
    }
}
