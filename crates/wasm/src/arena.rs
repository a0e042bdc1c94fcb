//! Size-class allocator: blocks of 16 bytes times a power of two, with a free list per size. A general allocator
//! would be a twentieth of the module, and of the time of a call.
//!
//! It is the only unsafe code, and this is its rule: **the memory from a block's address up to its size belongs to whom
//! it was given out to, until he gives it back; then its first word is the list's.** Blocks are made by moving a mark and
//! are never cut, joined or moved; only the last one before the mark grows where it is.
#![expect(unsafe_code, reason = "an allocator cannot be written without")]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;
use core::ptr::{null_mut, with_exposed_provenance_mut};

const PAGE: usize = 65_536;
/// How many pages are taken at least: JavaScript recreates its views after each growth.
const PAGES: usize = 4;
/// The smallest block, which has room for a word, and what all are aligned to: the most that wasm's types need.
const SMALLEST: usize = 16;
/// How many sizes there are: the largest is half of what an address can reach.
const SIZES: usize = 28;

/// The one allocator of the module.
pub(crate) struct Arena {
    /// The first free block of each size; 0 where there is none.
    free: [Cell<usize>; SIZES],
    /// Where the next block begins.
    top: Cell<usize>,
    /// Where the memory ends.
    end: Cell<usize>,
}

// SAFETY: the module is built without the feature "atomics": no second thread can see its memory.
unsafe impl Sync for Arena {}

impl Arena {
    pub(crate) const fn new() -> Self {
        Self { free: [const { Cell::new(0) }; SIZES], top: Cell::new(0), end: Cell::new(0) }
    }

    /// The size of the block for a layout, and the list of its size.
    fn block(&self, size: usize, align: usize) -> Option<(usize, &Cell<usize>)> {
        if align > SMALLEST {
            return None;
        }
        let size = size.max(SMALLEST).checked_next_power_of_two()?;
        let list = self.free.get((size / SMALLEST).trailing_zeros() as usize)?;
        Some((size, list))
    }

    /// Moves the mark behind a new block; its address.
    fn bump(&self, size: usize) -> Option<usize> {
        let start = self.top.get();
        match start.checked_add(size) {
            Some(top) if top <= self.end.get() => self.top.set(top),
            _ => return self.grow(size),
        }
        Some(start)
    }

    #[cold]
    #[inline(never)]
    fn grow(&self, size: usize) -> Option<usize> {
        let end = memory_size::<0>() * PAGE;
        if self.end.get() != end {
            // The first time, what the memory begins with belongs to the compiler; later, what came in between is not ours.
            self.top.set(end);
        }
        let pages = self.top.get().checked_add(size)?.saturating_sub(end).div_ceil(PAGE).max(PAGES);
        if memory_grow::<0>(pages) == usize::MAX {
            return None;
        }
        self.end.set(end + pages * PAGE);
        self.bump(size)
    }
}

// SAFETY: an address is given out by a list, which has it from `dealloc`, or by `bump`, which gives each once; within the
// memory, aligned to `SMALLEST`, and as large as the layout or larger.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Some((size, list)) = self.block(layout.size(), layout.align()) else { return null_mut() };
        let first = list.get();
        if first == 0 {
            return self.bump(size).map_or(null_mut(), with_exposed_provenance_mut);
        }
        let block = with_exposed_provenance_mut::<usize>(first);
        // SAFETY: a block in a list is free, and its first word is where the next one is.
        list.set(unsafe { block.read() });
        block.cast()
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some((_, list)) = self.block(layout.size(), layout.align()) {
            // SAFETY: it was given out by `alloc`, is at least a word and aligned to one, and no longer owned.
            unsafe { block.cast::<usize>().write(list.get()) };
            list.set(block.expose_provenance());
        }
    }

    unsafe fn realloc(&self, old: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let blocks = (self.block(layout.size(), layout.align()), self.block(size, layout.align()));
        let (Some((before, _)), Some((after, _))) = blocks else { return null_mut() };
        if before == after {
            return old;
        }
        let is_last = old.expose_provenance() + before == self.top.get();
        if is_last && before < after && self.bump(after - before) == Some(old.expose_provenance() + before) {
            // The last one grows where it is, as texts do while they are written.
            return old;
        }
        // SAFETY: a layout that has a block is one.
        let new = unsafe { self.alloc(Layout::from_size_align_unchecked(size, layout.align())) };
        if !new.is_null() {
            // SAFETY: both are as large as that, and no block is in another one.
            unsafe {
                new.copy_from_nonoverlapping(old, layout.size().min(size));
                self.dealloc(old, layout);
            }
        }
        new
    }
}
