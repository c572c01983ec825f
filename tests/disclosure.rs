//! Disclosure readiness: points of the examples by hand, what is missing, and frameworks as data.
#![cfg(all(feature = "checks", not(target_arch = "wasm32")))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "disclosure/examples.rs"]
mod examples;
#[path = "disclosure/frameworks.rs"]
mod frameworks;
#[path = "disclosure/states.rs"]
mod states;

use std::sync::LazyLock;

use meguru::checks::disclosure::{
    Disclosed, Disclosure, FrameworkReport, Frameworks, PointReport, disclosure, shipped_frameworks,
};
use serde_json::{Value, json};

/// The frameworks that Meguru ships.
static FRAMEWORKS: LazyLock<Frameworks> =
    LazyLock::new(|| shipped_frameworks().unwrap_or_else(|problems| panic!("{problems:#?}")));

/// What a document, which must have no faults, is ready to disclose.
#[track_caller]
fn disclosed(document: &Value) -> Disclosure {
    let disclosure = disclosure(document.to_string().as_bytes(), &FRAMEWORKS);
    assert_eq!(disclosure.problems, [], "{document}");
    disclosure
}

/// The same for an example.
#[track_caller]
fn example(name: &str) -> Disclosure {
    disclosed(&common::json_file(&format!("examples/{name}.json")))
}

#[track_caller]
fn framework<'d>(disclosure: &'d Disclosure, id: &str) -> &'d FrameworkReport {
    disclosure
        .frameworks
        .iter()
        .find(|framework| framework.id == id)
        .unwrap_or_else(|| panic!("no framework {id}"))
}

#[track_caller]
fn point<'d>(disclosure: &'d Disclosure, of: &str, id: &str) -> &'d PointReport {
    framework(disclosure, of)
        .points
        .iter()
        .find(|point| point.id == id)
        .unwrap_or_else(|| panic!("no point {id} of {of}"))
}

/// The number of a point.
#[track_caller]
fn number(point: &PointReport) -> f64 {
    match point.value {
        Some(Disclosed::Number(number)) => number,
        _ => panic!("no number: {point:#?}"),
    }
}

/// A product of these components.
fn product(product: &Value, components: &Value) -> Value {
    let mut product = product.clone();
    product["name"] = json!("test");
    json!({ "format": "meguru/1", "product": product, "components": components })
}
