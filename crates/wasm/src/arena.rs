//! Size-class allocator: blocks of 16 bytes times a power of two, with a free list per size. A general allocator
//! would take a twentieth of the module's size and of a call's time.
//!
//! The invariant of the unsafe code: **the caller of `alloc` has exclusive access to the block until `dealloc`; after that, the
//! first word of the block links the free list.** `bump` creates blocks below `top`. Blocks are never split, merged or moved;
//! only the last block before `top` grows in place.
#![expect(unsafe_code, reason = "an allocator cannot be written without")]

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;
use core::ptr::{null_mut, with_exposed_provenance_mut};

const PAGE: usize = 65_536;
/// The minimum growth, in pages: JavaScript recreates its views after each growth.
const PAGES: usize = 4;
/// The size of the smallest block, which holds a word, and the alignment of all blocks: the maximum of wasm's types.
const SMALLEST: usize = 16;
/// The number of block sizes: the largest is half of the address space.
const SIZES: usize = 28;

/// The allocator of the module.
pub(crate) struct Arena {
    /// The first free block of each size, or 0.
    free: [Cell<usize>; SIZES],
    /// The address of the next new block.
    top: Cell<usize>,
    /// The end of the memory.
    end: Cell<usize>,
}

// SAFETY: the module is built without the feature "atomics", so a second thread cannot access its memory.
unsafe impl Sync for Arena {}

impl Arena {
    pub(crate) const fn new() -> Self {
        Self { free: [const { Cell::new(0) }; SIZES], top: Cell::new(0), end: Cell::new(0) }
    }

    /// The block size for a layout, and the free list of that size.
    fn block(&self, size: usize, align: usize) -> Option<(usize, &Cell<usize>)> {
        if align > SMALLEST {
            return None;
        }
        let size = size.max(SMALLEST).checked_next_power_of_two()?;
        let list = self.free.get((size / SMALLEST).trailing_zeros() as usize)?;
        Some((size, list))
    }

    /// Creates a block at `top`. Returns its address.
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
            // The compiler's data and growth by other code come before the new memory.
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

// SAFETY: a block comes from a free list, filled by `dealloc`, or from `bump`, which returns each address once. A block is
// within the memory, aligned to `SMALLEST`, and at least as large as the layout.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Some((size, list)) = self.block(layout.size(), layout.align()) else { return null_mut() };
        let first = list.get();
        if first == 0 {
            return self.bump(size).map_or(null_mut(), with_exposed_provenance_mut);
        }
        let block = with_exposed_provenance_mut::<usize>(first);
        // SAFETY: a block in a list is free, and its first word is the address of the next one.
        list.set(unsafe { block.read() });
        block.cast()
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some((_, list)) = self.block(layout.size(), layout.align()) {
            // SAFETY: the block comes from `alloc`, holds at least a word, is aligned to a word, and has no owner.
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
            // The last block grows in place: strings grow while they are written.
            return old;
        }
        // SAFETY: a size and an alignment that have a block are a valid layout.
        let new = unsafe { self.alloc(Layout::from_size_align_unchecked(size, layout.align())) };
        if !new.is_null() {
            // SAFETY: both blocks have at least that length, and blocks do not overlap.
            unsafe {
                new.copy_from_nonoverlapping(old, layout.size().min(size));
                self.dealloc(old, layout);
            }
        }
        new
    }
}
