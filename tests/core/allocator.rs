//! The allocator of the npm package's module: live blocks never overlap.

#![cfg(target_arch = "wasm32")]

use core::alloc::{GlobalAlloc, Layout};
use wasm_bindgen_test::wasm_bindgen_test;

#[path = "../../crates/wasm/src/arena.rs"]
mod arena;

/// A live block, with the byte that fills it.
struct Held(*mut u8, Layout, u8);

impl Held {
    fn is_intact(&self) -> bool {
        (0..self.1.size()).all(|at| unsafe { self.0.add(at).read() } == self.2)
    }

    fn fill(&self) {
        unsafe { self.0.write_bytes(self.2, self.1.size()) };
    }
}

#[wasm_bindgen_test]
fn live_blocks_never_overlap() {
    let arena = arena::Arena::new();
    let mut held: Vec<Held> = Vec::new();
    let mut state = 1_u32;
    let mut random = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    for step in 0..20_000_usize {
        let size = 1 + if random(50) == 0 { random(1 << 20) } else { random(300) };
        match random(3) {
            0 if !held.is_empty() => {
                let Held(block, layout, byte) = held.swap_remove(random(held.len()));
                assert!(Held(block, layout, byte).is_intact());
                unsafe { arena.dealloc(block, layout) };
            }
            1 if !held.is_empty() => {
                let index = random(held.len());
                let Held(block, layout, byte) = held[index];
                let new = unsafe { arena.realloc(block, layout, size) };
                assert!(!new.is_null());
                let layout = Layout::from_size_align(size.min(layout.size()), layout.align()).unwrap();
                assert!(Held(new, layout, byte).is_intact(), "realloc keeps the content");
                held[index] = Held(new, Layout::from_size_align(size, layout.align()).unwrap(), byte);
                held[index].fill();
            }
            _ if held.len() < 200 => {
                let layout = Layout::from_size_align(size, 1 << random(5)).unwrap();
                let block = unsafe { arena.alloc(layout) };
                assert!(!block.is_null() && block.addr() % layout.align() == 0);
                held.push(Held(block, layout, step as u8));
                held[held.len() - 1].fill();
            }
            _ => {}
        }
    }
    assert!(held.iter().all(Held::is_intact));
}

#[wasm_bindgen_test]
fn freed_blocks_are_reused() {
    let arena = arena::Arena::new();
    let layout = Layout::from_size_align(1000, 8).unwrap();
    let before = core::arch::wasm32::memory_size::<0>();
    for _ in 0..10_000 {
        let blocks = [(); 3].map(|()| unsafe { arena.alloc(layout) });
        for block in blocks {
            unsafe { arena.dealloc(block, layout) };
        }
    }
    assert!(core::arch::wasm32::memory_size::<0>() - before <= 8);
    let page = Layout::from_size_align(1 << 16, 1 << 16).unwrap();
    assert!(unsafe { arena.alloc(page) }.is_null(), "the core needs no such alignment");
}
