//! Lists that the vendors return in pages.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::OperationInput;

/// The input of an operation that lists in pages: see [`Pages`].
///
/// ```
/// use edgedesk::{PagedInput, Pages, ecd::DescribeDesktops};
///
/// fn pages_of<R: PagedInput>(input: R) -> Pages<R> {
///     Pages::new(input)
/// }
/// assert!(pages_of(DescribeDesktops::new()).next_input().is_some());
/// ```
pub trait PagedInput: OperationInput {
    /// What it lists.
    type Item;

    /// Takes the items out of a response.
    fn take_items(response: &mut Self::Response) -> Vec<Self::Item>;

    /// Asks for the page that follows a response with so many items; `false` where that was the last page.
    fn turn_page(&mut self, response: &Self::Response, items: usize) -> bool;
}

/// The pages of a list, without I/O: gives the input of each page, and takes its response.
///
/// ```
/// use edgedesk::ecd::DescribeDesktops;
/// use edgedesk::{Attempt, Credentials, EcdClient, HttpResponse, Pages, Timestamp};
///
/// let ecd = EcdClient::new("cn-hangzhou", Credentials::new("id", "secret"));
/// # let mut responses = [
/// #     r#"{"RequestId":"1","Desktops":[{"DesktopId":"ecd-1"}],"NextToken":"t"}"#,
/// #     r#"{"RequestId":"2","Desktops":[{"DesktopId":"ecd-2"}],"NextToken":""}"#,
/// # ].into_iter();
/// # let mut exchange = |_url: &str| HttpResponse::new(200, [], responses.next().unwrap());
/// let mut pages = Pages::new(DescribeDesktops::new().max_results(1));
/// let mut desktops = Vec::new();
/// while let Some(page) = pages.next_input() {
///     let attempt = Attempt::new(Timestamp::try_from(std::time::SystemTime::now())?, "a-nonce-that-is-new");
///     let request = ecd.prepare(page, attempt)?;
///     let response = exchange(request.url()); // Any HTTP client, or a `Call` with its retries.
///     desktops.extend(pages.read(request.read(response)?));
/// }
/// assert_eq!(desktops.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A page that fails can be asked for again: [`Pages::next_input`] returns the same input until [`Pages::read`] has its
/// response.
pub struct Pages<R> {
    input: R,
    is_over: bool,
}

impl<R> fmt::Debug for Pages<R> {
    /// Shows whether all pages were read: an input holds parameters.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("is_over", &self.is_over).finish_non_exhaustive()
    }
}

impl<R: PagedInput> Pages<R> {
    /// The pages from the one that the input asks for.
    #[must_use]
    pub fn new(input: R) -> Self {
        Self { input, is_over: false }
    }

    /// The input of the next page; `None` after the last.
    #[must_use]
    pub fn next_input(&self) -> Option<&R> {
        (!self.is_over).then_some(&self.input)
    }

    /// The items of the response to [`Pages::next_input`], and turns to the page after it.
    pub fn read(&mut self, mut response: R::Response) -> Vec<R::Item> {
        let items = R::take_items(&mut response);
        self.is_over = !self.input.turn_page(&response, items.len());
        items
    }
}

/// The next page by token. A repeated token would loop.
pub(super) fn next_token(token: &mut Option<String>, next: Option<&str>) -> bool {
    let next = next.filter(|next| !next.is_empty() && token.as_deref() != Some(next));
    next.map(|next| *token = Some(next.into())).is_some()
}

/// The next page by number. The last page reaches the total, is not full, or is empty.
pub(super) fn next_number(
    number: &mut Option<i64>,
    size: Option<i64>,
    total: Option<i64>,
    items: usize,
) -> bool {
    let count = i64::try_from(items).unwrap_or(i64::MAX);
    let (page, size) = (number.unwrap_or(1), size.unwrap_or(count));
    let reaches_total = total.is_some_and(|total| page.saturating_mul(size) >= total);
    if count == 0 || count < size || reaches_total {
        return false;
    }
    *number = Some(page.saturating_add(1));
    true
}
