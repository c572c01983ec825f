//! What several test programs share.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "each test program uses a part of this; a test fails by panicking"
)]

use std::path::{Path, PathBuf};

use meguru::assessment::Figure;
use meguru::{Assessment, Options, assess};
use serde_json::{Value, json};

/// A path below the folder of the package.
pub(crate) fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A JSON file below the folder of the package.
pub(crate) fn json_file(path: &str) -> Value {
    let text = std::fs::read(place(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Assesses a document that was built in the test.
pub(crate) fn assess_value(document: &Value) -> Assessment {
    assess(document.to_string().as_bytes(), Options::default())
}

/// A document of these components and nothing else.
pub(crate) fn document(components: &Value) -> Value {
    json!({ "format": "meguru/1", "product": { "name": "test" }, "components": components })
}

/// A figure that the catalogue has.
#[track_caller]
pub(crate) fn figure<'a>(assessment: &'a Assessment, id: &str) -> &'a Figure {
    assessment
        .figure(id)
        .unwrap_or_else(|| panic!("no figure {id}"))
}

/// The value of a figure that must have one.
#[track_caller]
pub(crate) fn value(assessment: &Assessment, id: &str) -> f64 {
    figure(assessment, id)
        .value
        .unwrap_or_else(|| panic!("{id} has no value: {:?}", assessment.problems))
}

/// Fails unless the two are as near as `tolerance`.
#[track_caller]
pub(crate) fn near(actual: f64, expected: f64, tolerance: f64, what: &str) {
    assert!(
        (actual - expected).abs() <= tolerance,
        "{what}: {actual} instead of {expected} ± {tolerance}"
    );
}
