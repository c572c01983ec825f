//! Numbers that others published. `tests/published/*.json` holds the facts of each case, with its
//! source; what applies must come out to the printed precision, and what does not has a test of its
//! own that says why.
//!
//! `docs/methods.md` is made of the same files, so what it claims is what is compared here.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "published/aggregation.rs"]
mod aggregation;
#[path = "published/allocation.rs"]
mod allocation;
#[path = "published/circular_economy_index.rs"]
mod circular_economy_index;
#[path = "published/circular_footprint.rs"]
mod circular_footprint;
#[path = "published/circular_transition.rs"]
mod circular_transition;
mod common;
#[path = "published/comparison.rs"]
mod comparison;
#[path = "published/copies.rs"]
mod copies;
#[path = "published/energy_circularity_index.rs"]
mod energy_circularity_index;
#[path = "published/environmental_performance.rs"]
mod environmental_performance;
#[path = "published/footprint.rs"]
mod footprint;
#[path = "published/iso59020.rs"]
mod iso59020;
#[path = "published/japanese_rates.rs"]
mod japanese_rates;
#[path = "published/material_circularity.rs"]
mod material_circularity;
#[path = "published/material_flow.rs"]
mod material_flow;
#[path = "published/product_circularity.rs"]
mod product_circularity;
#[path = "published/recycled_content.rs"]
mod recycled_content;
#[path = "published/vehicle_recyclability.rs"]
mod vehicle_recyclability;

use std::collections::BTreeSet;

use common::{json_file, place};
use comparison::Checked;
use meguru::figures::{Verification, catalogue};
use serde_json::Value;

/// A file of cases, and what compares one that applies with what comes out.
struct Method {
    name: &'static str,
    compare: fn(&Value) -> Checked,
    /// The tests beside the file.
    tests: &'static str,
}

/// The tests of a module beside its file of cases.
macro_rules! method {
    ($module:ident, $name:literal) => {
        Method {
            name: $name,
            compare: $module::compare,
            tests: include_str!(concat!("published/", stringify!($module), ".rs")),
        }
    };
}

/// Every file of cases.
static METHODS: &[Method] = &[
    method!(aggregation, "aggregation"),
    method!(allocation, "allocation"),
    method!(circular_economy_index, "cei"),
    method!(circular_footprint, "cff"),
    method!(circular_transition, "cti"),
    method!(energy_circularity_index, "cullen_ci"),
    method!(environmental_performance, "ecpi"),
    method!(footprint, "footprint"),
    method!(iso59020, "iso59020"),
    method!(japanese_rates, "recycling_rate_jp"),
    method!(material_circularity, "mci"),
    method!(material_flow, "material_flow_jp"),
    method!(product_circularity, "pci"),
    method!(recycled_content, "recycled_content"),
    method!(vehicle_recyclability, "recyclability"),
];

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

/// A number that the case must state.
#[track_caller]
fn stated(object: &Value, name: &str) -> f64 {
    let number = object[name].as_f64();
    number.unwrap_or_else(|| panic!("no number {name} in {object}"))
}

/// How far a result may be from the printed one.
fn tolerance(case: &Value) -> f64 {
    // Rounding of the last bits is no difference where the source prints an exact number.
    number(case, "tolerance").max(1e-12)
}

/// The words of a list of a case; none where it has no such list.
fn words(case: &Value, name: &str) -> BTreeSet<String> {
    let list = case[name].as_array().into_iter().flatten();
    list.map(|word| word.as_str().unwrap().to_owned()).collect()
}

/// Half of the last digit of a printed share: a tenth of a percent.
const HALF_A_TENTH: f64 = 0.000_5;

/// Fails unless a share that prints as `printed` lies between what its printed masses allow, which
/// were rounded to `printed_to`.
#[track_caller]
fn within_rounded_inputs(case: &Value, part: f64, whole: f64, printed: f64) {
    let half = stated(case, "printed_to") / 2.0;
    let (low, high) = (
        (part - half) / (whole + half),
        (part + half) / (whole - half),
    );
    assert!(
        low <= printed + HALF_A_TENTH && printed - HALF_A_TENTH <= high,
        "{}: {printed} does not come of {low} to {high}",
        case["id"]
    );
}

/// What a case says that it checks, and what is compared, are the same. `figures` are those whose
/// formula the case is about; `through` are those that another method's arithmetic was sent through.
#[test]
fn every_case_that_applies_comes_out() {
    for method in METHODS {
        let mut count = 0;
        for case in cases(method.name) {
            let figures = words(&case, "figures");
            let through = words(&case, "through");
            if case["applies"] == "yes" {
                let compared = (method.compare)(&case);
                let listed: Checked = figures.union(&through).cloned().collect();
                assert_eq!(compared, listed, "{}", case["id"]);
                count += 1;
            } else {
                assert!(figures.is_empty() && through.is_empty(), "{}", case["id"]);
            }
        }
        assert!(count > 0 || method.name == "ecpi", "{}", method.name);
    }
}

#[test]
fn every_case_that_does_not_apply_has_a_test_that_says_why() {
    for method in METHODS {
        for case in cases(method.name) {
            let id = case["id"].as_str().unwrap();
            let named = method.tests.contains(&format!("\"{id}\""));
            assert!(case["applies"] == "yes" || named, "{id} has no test");
        }
    }
}

#[test]
fn every_file_of_cases_is_run() {
    let names: BTreeSet<&str> = METHODS.iter().map(|method| method.name).collect();
    let files: BTreeSet<String> = std::fs::read_dir(place("tests/published"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert!(files.iter().map(String::as_str).eq(names), "{files:?}");
}

/// `published_case` is said of exactly those figures that a published case, which applies, is
/// compared with. A derived case or a peer's synthetic one shows arithmetic, and verifies nothing.
#[test]
fn a_figure_is_called_verified_where_a_published_case_comes_out() {
    let all = METHODS.iter().flat_map(|method| cases(method.name));
    let verified: BTreeSet<String> = all
        .filter(|case| case["kind"] == "published" && case["applies"] == "yes")
        .flat_map(|case| words(&case, "figures"))
        .collect();
    let declared: BTreeSet<String> = catalogue()
        .iter()
        .filter(|figure| figure.verification == Verification::PublishedCase)
        .map(|figure| figure.id.to_owned())
        .collect();
    assert_eq!(declared, verified);
}
