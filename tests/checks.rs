//! Checks: packs, outcomes, dates, thresholds, recycled content in every meaning.
#![cfg(all(feature = "checks", not(target_arch = "wasm32")))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "checks/content.rs"]
mod content;
#[path = "checks/design.rs"]
mod design;
#[path = "checks/every_rule.rs"]
mod every_rule;
#[path = "checks/fees.rs"]
mod fees;
#[path = "checks/floors.rs"]
mod floors;
#[path = "checks/outcomes.rs"]
mod outcomes;
#[path = "checks/packs.rs"]
mod packs;

use std::sync::LazyLock;

use meguru::checks::pack::{Rules, shipped};
use meguru::checks::{Check, Checks, Date, Market, check};
use serde_json::{Value, json};

/// The rules that Meguru ships.
static RULES: LazyLock<Rules> =
    LazyLock::new(|| shipped().unwrap_or_else(|problems| panic!("{problems:#?}")));

#[track_caller]
fn day(text: &str) -> Date {
    Date::read(text).expect("a day")
}

/// Checks a document, which must have no faults.
#[track_caller]
fn checked(document: &Value, market: Market, on: &str) -> Checks {
    let checks = check(
        document.to_string().as_bytes(),
        &RULES,
        market,
        Some(day(on)),
    );
    assert_eq!(checks.problems, [], "{document}");
    checks
}

/// What came of a rule.
#[track_caller]
fn found<'c>(checks: &'c Checks, rule: &str) -> &'c Check {
    checks
        .checks
        .iter()
        .find(|check| check.rule == rule)
        .unwrap_or_else(|| panic!("no rule {rule} in this market"))
}

/// A product of these components, with facts.
fn product(category: &str, facts: &Value, components: &Value) -> Value {
    json!({
        "format": "meguru/1",
        "product": { "name": "test", "category": category, "facts": facts },
        "components": components,
    })
}
