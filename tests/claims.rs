//! Claims: words in every inflection and width, negations, quotations, names, numbers, and a corpus.
#![cfg(all(feature = "checks", not(target_arch = "wasm32")))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "claims/corpus.rs"]
mod corpus;
#[path = "claims/numbers.rs"]
mod numbers;
#[path = "claims/words.rs"]
mod words;

use std::sync::LazyLock;

use meguru::checks::claims::{Claims, Finding, Language, Request, Surface, Terms, claim};
use meguru::checks::pack::{Rules, shipped};
use meguru::checks::{Date, Market};
use serde_json::{Value, json};

static RULES: LazyLock<Rules> =
    LazyLock::new(|| shipped().unwrap_or_else(|problems| panic!("{problems:#?}")));
static TERMS: LazyLock<Terms> =
    LazyLock::new(|| Terms::shipped(&RULES).unwrap_or_else(|problems| panic!("{problems:#?}")));

/// A kettle of 1 kg PP (30 % after use, 10 % before) and 1 kg steel (none), in a box (80 % after use).
fn kettle() -> Value {
    json!({
        "format": "meguru/1",
        "product": { "name": "kettle", "category": "kettle" },
        "components": [
            { "material": "pp", "mass": "1 kg",
              "inflow": { "post_consumer_recycled": 0.3, "pre_consumer_recycled": 0.1 },
              "evidence": [{ "for": "/inflow", "kind": "certificate", "reference": "7" }] },
            { "material": "steel", "mass": "1 kg", "inflow": { "post_consumer_recycled": 0 } },
            { "role": "packaging", "material": "corrugated_board", "mass": "200 g",
              "inflow": { "post_consumer_recycled": 0.8 },
              "evidence": [{ "for": "/inflow", "kind": "certificate", "reference": "8" }] },
        ],
    })
}

/// What is found in a text about the kettle.
fn weighed(text: &str, market: Market, languages: &[Language], surface: Option<Surface>) -> Claims {
    weighed_of(&kettle(), text, market, languages, surface)
}

/// What is found in a text about a product.
fn weighed_of(
    document: &Value,
    text: &str,
    market: Market,
    languages: &[Language],
    surface: Option<Surface>,
) -> Claims {
    let request = Request {
        text,
        languages: languages.to_vec(),
        market,
        surface,
        day: Date::read("2026-11-25"),
    };
    let claims = claim(document.to_string().as_bytes(), &RULES, &TERMS, &request);
    assert_eq!(claims.problems, []);
    for finding in &claims.findings {
        let chars = text
            .chars()
            .skip(finding.start)
            .take(finding.end - finding.start);
        assert_eq!(chars.collect::<String>(), finding.text, "{text}");
    }
    claims
}

/// The findings of a text about the kettle, in the market's languages.
fn findings(text: &str, market: Market) -> Vec<Finding> {
    weighed(text, market, &[], None).findings
}
