//! The module's memory. A question and its answer are all that lives in it, beside the operations and the buffer for
//! questions, which are kept for good. So allocation moves a mark, freeing does nothing, and each question begins where
//! what is kept ends. A general allocator is a twentieth of the module and of the time of a call.
#![expect(unsafe_code, reason = "an allocator cannot be written without")]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;
use core::ptr::{null_mut, with_exposed_provenance_mut};

const PAGE: usize = 65_536;
/// How many pages are taken at least: each time they grow, JavaScript has to make its views anew.
const PAGES: usize = 4;

/// The one allocator of the module.
pub(crate) struct Arena {
    /// Where the next allocation begins.
    top: Cell<usize>,
    /// Where the memory ends.
    end: Cell<usize>,
    /// Where what is kept ends.
    kept: Cell<usize>,
}

// SAFETY: the module is built without the feature "atomics": no second thread can see its memory.
unsafe impl Sync for Arena {}

impl Arena {
    pub(crate) const fn new() -> Self {
        Self { top: Cell::new(0), end: Cell::new(0), kept: Cell::new(0) }
    }

    /// Keeps what is there for good.
    pub(crate) fn keep(&self) {
        self.kept.set(self.top.get());
    }

    /// Takes back all that is not kept.
    ///
    /// # Safety
    /// Nothing that was allocated since the last [`Arena::keep`] may be used again.
    pub(crate) unsafe fn take_back(&self) {
        self.top.set(self.kept.get());
    }

    /// Room of a size from the mark on, and the mark behind it.
    fn room(&self, size: usize, align: usize) -> Option<usize> {
        let start = self.top.get().checked_next_multiple_of(align)?;
        let end = start.checked_add(size)?;
        if end > self.end.get() {
            return self.grow(size, align);
        }
        self.top.set(end);
        Some(start)
    }

    #[cold]
    #[inline(never)]
    fn grow(&self, size: usize, align: usize) -> Option<usize> {
        let end = memory_size::<0>() * PAGE;
        if self.end.get() == 0 {
            // The first time: what the memory begins with belongs to the compiler.
            self.top.set(end);
            self.kept.set(end);
        }
        // An allocation is aligned to less than a page, and no page has been used beyond the mark.
        let pages = (self.top.get() + align).checked_add(size)?.checked_sub(end)?.div_ceil(PAGE).max(PAGES);
        if memory_grow::<0>(pages) == usize::MAX {
            return None;
        }
        self.end.set(end + pages * PAGE);
        self.room(size, align)
    }
}

// SAFETY: `room` gives out each address once until it is taken back, within the memory and aligned.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.room(layout.size(), layout.align()).map_or(null_mut(), with_exposed_provenance_mut)
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}

    unsafe fn realloc(&self, old: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let start = old.expose_provenance();
        if start + layout.size() == self.top.get() {
            // The last one grows where it is, as texts do while they are written.
            self.top.set(start);
        }
        let new = self.room(size, layout.align()).map_or(null_mut(), with_exposed_provenance_mut::<u8>);
        if !new.is_null() && new != old {
            // SAFETY: both are as large as that, and the new room is not the old one's.
            unsafe { new.copy_from(old, layout.size().min(size)) };
        }
        new
    }
}
