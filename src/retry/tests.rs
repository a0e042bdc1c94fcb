//! The retry state machine with a simulated network, server and clock.

mod clock;
#[cfg(not(target_arch = "wasm32"))]
mod properties;
mod repetition;
mod simulation;
