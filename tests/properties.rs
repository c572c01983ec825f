//! What must hold for every document, tried on random ones.
//!
//! The seed is fixed, so that a run says the same everywhere; `PROPTEST_RNG_SEED=random` and
//! `PROPTEST_CASES=10000` look further.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "properties/allocation.rs"]
mod allocation;
mod common;
#[path = "properties/company.rs"]
mod company;
#[path = "properties/coverage.rs"]
mod coverage;
#[path = "properties/documents.rs"]
mod documents;
#[path = "properties/explanation.rs"]
mod explanation;
#[path = "properties/expression.rs"]
mod expression;
#[path = "properties/figures.rs"]
mod figures;
#[path = "properties/invariance.rs"]
mod invariance;
#[path = "properties/lives.rs"]
mod lives;
#[path = "properties/loops.rs"]
mod loops;
#[path = "properties/methods_agree.rs"]
mod methods_agree;
#[path = "properties/monotonicity.rs"]
mod monotonicity;
#[path = "properties/more_is_no_worse.rs"]
mod more_is_no_worse;
#[path = "properties/part_fields.rs"]
mod part_fields;
#[path = "properties/robustness.rs"]
mod robustness;
#[path = "properties/statements.rs"]
mod statements;
#[path = "properties/targets.rs"]
mod targets;
#[path = "properties/units.rs"]
mod units;

use meguru::{Assessment, Severity};
use proptest::test_runner::{Config, RngSeed};

/// Settings of every property.
fn config() -> Config {
    let mut config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    let chosen = |variable| std::env::var_os(variable).is_some();
    if !chosen("PROPTEST_CASES") {
        // `cargo test` is for every change: seconds, not minutes.
        config.cases = 96;
    }
    if !chosen("PROPTEST_RNG_SEED") {
        config.rng_seed = RngSeed::Fixed(20_261_123);
    }
    config
}

/// The problems that make a field unusable.
fn errors(assessment: &Assessment) -> Vec<String> {
    assessment
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| format!("{} at {}", problem.code, problem.path))
        .collect()
}

/// Whether two values agree to `tolerance`, relative where they are large and absolute where they
/// are small.
fn agree(a: Option<f64>, b: Option<f64>, tolerance: f64) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0),
        (None, None) => true,
        _ => false,
    }
}
