//! Parts lists out of spreadsheets, against texts and files as they are found in practice.
#![cfg(all(feature = "spreadsheet", not(target_arch = "wasm32")))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "spreadsheet/materials.rs"]
mod materials;
