//! Desktops and instances: how an API lists them by id.

use alloc::string::String;

use super::{Api, Bcc, Ecd, Wuying};
use crate::catalogue::pages::PagedInput;
use crate::{bcc, defaults, ecd, wuying};

/// An API whose resources are listed by id.
pub trait Resources: Api {
    type List: PagedInput<Api = Self>;
    /// How many ids one call takes.
    const BATCH_SIZE: usize;

    /// The input that lists these resources, at most [`Resources::BATCH_SIZE`].
    fn list(ids: &[String]) -> Self::List;

    /// The id and the status of a resource.
    fn status(item: <Self::List as PagedInput>::Item) -> (Option<String>, Option<String>);
}

impl Resources for Ecd {
    type List = ecd::DescribeDesktops;
    const BATCH_SIZE: usize = defaults::ECD_BATCH_SIZE as usize;

    fn list(ids: &[String]) -> Self::List {
        ecd::DescribeDesktops::new().desktop_id(ids).max_results(defaults::ECD_BATCH_SIZE)
    }

    fn status(item: <Self::List as PagedInput>::Item) -> (Option<String>, Option<String>) {
        (item.desktop_id, item.desktop_status)
    }
}

impl Resources for Wuying {
    type List = wuying::DescribeGlobalDesktops;
    const BATCH_SIZE: usize = defaults::WUYING_BATCH_SIZE as usize;

    fn list(ids: &[String]) -> Self::List {
        // Without `WithoutLatency`, the list is up to three seconds old.
        wuying::DescribeGlobalDesktops::new()
            .desktop_id(ids)
            .max_results(defaults::WUYING_BATCH_SIZE)
            .without_latency(true)
    }

    fn status(item: <Self::List as PagedInput>::Item) -> (Option<String>, Option<String>) {
        (item.desktop_id, item.desktop_status)
    }
}

impl Resources for Bcc {
    type List = bcc::ListInstanceByIds;
    const BATCH_SIZE: usize = defaults::BCC_BATCH_SIZE as usize;

    fn list(ids: &[String]) -> Self::List {
        bcc::ListInstanceByIds::new(ids)
    }

    fn status(item: <Self::List as PagedInput>::Item) -> (Option<String>, Option<String>) {
        (item.id, item.status)
    }
}
