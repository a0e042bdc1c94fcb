//! The state that the calls of a client share.

use core::sync::atomic::{AtomicI64, Ordering};

use crate::retry::ClientState;

/// Retry budget and clock skew. Calls on several threads each apply their own change; no order is needed between the two.
#[derive(Debug)]
pub(crate) struct SharedState {
    tokens: AtomicI64,
    skew: AtomicI64,
}

impl Default for SharedState {
    fn default() -> Self {
        let [tokens, skew] = ClientState::default().to_numbers();
        Self { tokens: tokens.into(), skew: skew.into() }
    }
}

impl SharedState {
    pub(crate) fn load(&self) -> ClientState {
        ClientState::from_numbers([self.tokens.load(Ordering::Relaxed), self.skew.load(Ordering::Relaxed)])
    }

    pub(crate) fn update<T>(&self, change: impl FnOnce(&mut ClientState) -> T) -> T {
        let mut state = self.load();
        let [tokens, skew] = state.to_numbers();
        let result = change(&mut state);
        let [tokens_then, skew_then] = state.to_numbers();
        self.tokens.fetch_add(tokens_then - tokens, Ordering::Relaxed);
        if skew_then != skew {
            self.skew.store(skew_then, Ordering::Relaxed);
        }
        result
    }
}
