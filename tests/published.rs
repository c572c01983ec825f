//! Numbers that others published. `tests/published/*.json` holds the facts of each case, with its
//! source; what applies must come out to the printed precision, and what does not has a test of its
//! own that says why.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "published/copies.rs"]
mod copies;
#[path = "published/material_circularity.rs"]
mod material_circularity;
#[path = "published/recycled_content.rs"]
mod recycled_content;

use common::json_file;
use serde_json::Value;

/// All cases of a method.
fn cases(method: &str) -> Vec<Value> {
    let file = json_file(&format!("tests/published/{method}.json"));
    file["cases"].as_array().unwrap().clone()
}

/// One case by its id.
#[track_caller]
fn case(method: &str, id: &str) -> Value {
    let case = cases(method).into_iter().find(|case| case["id"] == id);
    case.unwrap_or_else(|| panic!("no case {id}"))
}

/// A number of a case; zero where the source states none.
fn number(object: &Value, name: &str) -> f64 {
    object[name].as_f64().unwrap_or(0.0)
}

/// How far a result may be from the printed one.
fn tolerance(case: &Value) -> f64 {
    // Rounding of the last bits is no difference where the source prints an exact number.
    number(case, "tolerance").max(1e-12)
}
