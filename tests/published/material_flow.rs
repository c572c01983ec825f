//! The rate of cyclical use of a country: what goes round over all that is taken in.

use serde_json::Value;

use crate::common::near;
use crate::comparison::Checked;
use crate::{case, stated, tolerance, within_rounded_inputs};

const METHOD: &str = "material_flow_jp";

/// Stands for `meguru::region::cyclical_use_rate`: swap it for a `use` once there is one, and delete
/// it. Japan's basic plan defines the rate (入口側の循環利用率).
fn cyclical_use_rate(cyclical_use: f64, natural_resources: f64) -> Option<f64> {
    let taken_in = cyclical_use + natural_resources;
    (taken_in > 0.0).then(|| cyclical_use / taken_in)
}

pub(crate) fn compare(case: &Value) -> Checked {
    let (inputs, expected) = (&case["inputs"], &case["expected"]);
    if case["id"] == "jp-flow-2006-identities" {
        identities(case);
    } else {
        let rate = cyclical_use_rate(
            stated(inputs, "cyclical_use"),
            stated(inputs, "natural_resources_input"),
        );
        let printed = stated(expected, "cyclical_use_rate_pct");
        near(100.0 * rate.unwrap(), printed, tolerance(case), "rate");
    }
    // The rate is of a country, not of a product: no figure of the catalogue.
    Checked::new()
}

/// The boxes of the diagram add up to each other.
fn identities(case: &Value) {
    let input = |name| stated(&case["inputs"], name);
    let imports = input("imported_resources") + input("imported_products");
    let natural = input("domestic") + imports;
    for (name, found) in [
        ("imports", imports),
        ("natural_resources_input", natural),
        ("total_material_input", natural + input("cyclical_use")),
    ] {
        near(
            found,
            stated(&case["expected"], name),
            tolerance(case),
            name,
        );
    }
}

/// Masses of two digits do not give back a rate of two digits: 9.8 % by them, 9.9 % in print.
#[test]
fn the_rate_of_2001_was_made_of_unrounded_masses() {
    let case = case(METHOD, "jp-flow-2001-rate");
    assert_eq!(case["applies"], "mismatch");
    let input = |name| stated(&case["inputs"], name);
    let (cyclical, total) = (input("cyclical_use"), input("total_input"));
    let printed = stated(&case["expected"], "cyclical_use_rate_pct");
    let rate = 100.0 * cyclical_use_rate(cyclical, total - cyclical).unwrap();
    near(rate, 9.813, 5e-4, "by the printed masses");
    within_rounded_inputs(&case, cyclical, total, printed / 100.0);
}

#[test]
fn nothing_taken_in_has_no_rate() {
    assert_eq!(cyclical_use_rate(0.0, 0.0), None);
}
