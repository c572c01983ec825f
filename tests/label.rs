//! Labels and badges: what refuses them, what they say, how they are drawn.
#![cfg(all(feature = "label", not(target_arch = "wasm32")))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "label/badge.rs"]
mod badge;
mod common;
#[path = "label/conditions.rs"]
mod conditions;
#[path = "label/drawing.rs"]
mod drawing;
#[path = "label/gate.rs"]
mod gate;
#[path = "label/texts.rs"]
mod texts;

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use meguru::checks::label::{Audience, Grounds, Label, Language, Refused, Request, label};
use meguru::checks::{Date, Market};
use serde_json::{Value, json};
use unic_langid::LanguageIdentifier;

use common::place;

static GROUNDS: LazyLock<Grounds> =
    LazyLock::new(|| Grounds::shipped().unwrap_or_else(|problems| panic!("{problems:#?}")));

thread_local! {
    static BUNDLES: [(Language, FluentBundle<FluentResource>); 2] =
        [Language::English, Language::Japanese].map(|language| (language, bundle(language.word())));
}

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.parse().unwrap();
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.set_use_isolating(false);
    for file in ["core", "label"] {
        let path = place(&format!("messages/{language}/{file}.ftl"));
        let text = std::fs::read_to_string(path).unwrap();
        bundle
            .add_resource(FluentResource::try_new(text).unwrap())
            .unwrap();
    }
    bundle
}

/// The text of an id; one that the catalogue lacks fails the test.
fn words(language: Language, id: &str, values: &[(&str, String)]) -> String {
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        arguments.set(*name, FluentValue::from(value.clone()));
    }
    BUNDLES.with(|bundles| {
        let (_, bundle) = bundles
            .iter()
            .find(|(other, _)| *other == language)
            .unwrap();
        let message = bundle.get_message(id);
        let pattern = message.and_then(|message| message.value());
        let pattern = pattern.unwrap_or_else(|| panic!("no text {id}"));
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        assert!(errors.is_empty(), "{id}: {errors:?}");
        text.into_owned()
    })
}

#[track_caller]
fn day(text: &str) -> Date {
    Date::read(text).expect("a day")
}

/// A kettle whose every figure is stated and proven, with its whole life. 1 kg PP (30 % after use, 10 %
/// before) and 1 kg steel (none): 15 % and 5 % of the product.
fn kettle() -> Value {
    let proof = |number: &str| {
        json!([
            { "for": "/inflow", "kind": "certificate", "reference": number },
            { "for": "/outflow", "kind": "test_report", "reference": number },
            { "for": "/mass", "kind": "other", "reference": number },
        ])
    };
    let outflow = json!({ "recycling": 0.5, "landfill": 0.5, "recycling_efficiency": 0.8, "recyclability_rate": 0.9 });
    json!({
        "format": "meguru/1",
        "product": {
            "name": "Kettle",
            "category": "kettle",
            "functional_unit": { "description": "boiling water for ten years", "amount": 1 },
            "lifetime": { "years": 10, "industry_average_years": 10 },
            "end_of_life_scenario": "shredder",
            "markets": ["jp"],
        },
        "components": [
            { "material": "pp", "mass": "1 kg", "emission_factor": "2 kg CO2e/kg",
              "inflow": { "post_consumer_recycled": 0.3, "pre_consumer_recycled": 0.1, "recycling_efficiency": 0.9 },
              "outflow": outflow, "evidence": proof("7") },
            { "material": "steel", "mass": "1 kg", "emission_factor": "2 kg CO2e/kg",
              "inflow": { "post_consumer_recycled": 0 }, "outflow": outflow, "evidence": proof("8") },
        ],
        "production": { "energy": [] },
        "transport": [],
        "use": { "energy": [] },
    })
}

/// A request of these figures for consumers in Japan.
fn request(figures: &[&str]) -> Request<'static> {
    Request {
        figures: figures.iter().map(|id| (*id).to_owned()).collect(),
        claim: None,
        market: Market::Jp,
        audience: Audience::Consumer,
        placed_on_market: None,
        date: day("2026-11-26"),
        language: Language::English,
        report: None,
        document_sha256: None,
    }
}

fn labelled(document: &Value, request: &Request<'_>) -> Result<Label, Box<Refused>> {
    label(document.to_string().as_bytes(), &GROUNDS, request, &words)
}

/// A label that there must be.
#[track_caller]
fn made(document: &Value, request: &Request<'_>) -> Label {
    labelled(document, request).unwrap_or_else(|refused| panic!("{refused:#?}"))
}

/// A refusal that there must be, with its rules in order.
#[track_caller]
fn refused(document: &Value, request: &Request<'_>) -> (Refused, Vec<String>) {
    match labelled(document, request) {
        Ok(label) => panic!("a label: {label:#?}"),
        Err(refused) => {
            let rules = refused.objections.iter().map(|one| one.rule.clone());
            let rules = rules.collect();
            (*refused, rules)
        }
    }
}
