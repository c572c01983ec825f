//! The mass-weighted mean of scores, which many methods form.
//!
//! The scores of the cases are another method's. They go through the recyclability rate, whose sum
//! over masses is the same; the cases verify the mean, not the formula of that rate.

use serde_json::{Value, json};

use crate::common::{assess_value, document, figure, near, value};
use crate::comparison::{Checked, Comparison};
use crate::{case, stated, tolerance};

const METHOD: &str = "aggregation";
const MEAN: &str = "iec62635_recyclability";

/// A part with a score from 0 to 1; what is `null` is left out.
fn component(mass: &Value, score: &Value) -> Value {
    let mut component = json!({ "outflow": {} });
    if let Some(mass) = mass.as_f64() {
        component["mass"] = json!({ "value": mass, "unit": "kg" });
    }
    if let Some(score) = score.as_f64() {
        component["outflow"]["recyclability_rate"] = json!(score);
    }
    component
}

/// Layers of mass and a score from 0 to 100.
fn layers(case: &Value) -> Vec<Value> {
    let layers = case["inputs"]["layers"].as_array().unwrap();
    let share = |score: &Value| {
        score
            .as_f64()
            .map_or(Value::Null, |score| json!(score / 100.0))
    };
    layers
        .iter()
        .map(|layer| component(&layer[0], &share(&layer[1])))
        .collect()
}

pub(crate) fn compare(case: &Value) -> Checked {
    if case["id"] == "elca-weighted-mean" {
        return weighted_means(case);
    }
    let mut comparison = Comparison::of(case, &document(&json!(layers(case))));
    comparison.figure(MEAN, 100.0, stated(&case["expected"], "mean"));
    comparison.checked()
}

/// Three scores, weighted by mass and by volume: the source gets the same by both.
fn weighted_means(case: &Value) -> Checked {
    let mut checked = Checked::new();
    for weight in ["mass", "volume"] {
        for score in ["ci", "eol", "dism"] {
            let items = case["inputs"]["items"].as_array().unwrap();
            let parts: Vec<Value> = items
                .iter()
                .map(|item| {
                    let mut part = component(&item[weight], &item[score]);
                    part["quantity"] = item["quantity"].clone();
                    part
                })
                .collect();
            let mut comparison = Comparison::of(case, &document(&json!(parts)));
            comparison.figure(MEAN, 1.0, stated(&case["expected"], score));
            checked.append(&mut comparison.checked());
        }
    }
    checked
}

/// What lacks a mass or a score counts neither above nor below the line, and the figure says so: the
/// fields that are missing, and, where every mass is known, the share that was left out.
#[test]
fn a_layer_without_mass_or_score_is_left_out_and_named() {
    let case = case(METHOD, "elca-eol-missing");
    let mut parts = layers(&case);
    let assessment = assess_value(&document(&json!(parts)));
    let mean = figure(&assessment, MEAN);
    assert_eq!(
        mean.needs,
        [
            "/components/1/mass",
            "/components/2/outflow/recyclability_rate"
        ]
    );
    // A share of a whole that nobody knows would be invented.
    assert_eq!(mean.coverage, None);

    parts.remove(1);
    let assessment = assess_value(&document(&json!(parts)));
    let covered = figure(&assessment, MEAN).coverage.unwrap();
    let kilograms = covered * value(&assessment, "product_mass");
    let expected = stated(&case["expected"], "covered_mass");
    near(kilograms, expected, 1e-12, "covered mass");
}

/// The peer takes two masses below zero and their signs cancel. Nothing weighs less than nothing.
#[test]
fn masses_below_zero_are_refused() {
    let case = case(METHOD, "elca-eol-negative-mass");
    assert_eq!(case["applies"], "reject");
    let layers_of_case = case["inputs"]["layers"].as_array().unwrap();
    let sum = |term: &dyn Fn(&Value) -> f64| layers_of_case.iter().map(term).sum::<f64>();
    let mass = |layer: &Value| layer[0].as_f64().unwrap();
    let theirs = sum(&|layer| mass(layer) * layer[1].as_f64().unwrap()) / sum(&mass);
    let expected = stated(&case["expected"], "mean");
    near(theirs, expected, tolerance(&case), "the peer's");

    let assessment = assess_value(&document(&json!(layers(&case))));
    assert_eq!(figure(&assessment, MEAN).value, None);
    let problems: Vec<_> = assessment
        .problems
        .iter()
        .filter(|problem| problem.code.starts_with("number."))
        .map(|problem| (problem.code, problem.path.as_str()))
        .collect();
    assert_eq!(
        problems,
        [
            ("number.negative", "/components/0/mass/value"),
            ("number.negative", "/components/1/mass/value")
        ]
    );
}

/// Points of a table for buildings, which go below zero: no share, and another method.
#[test]
fn points_below_zero_are_no_share() {
    let case = case(METHOD, "elca-index-formula");
    assert_eq!(case["applies"], "out_of_scope");
    let input = |name| stated(&case["inputs"], name);
    let points = 0.3 * input("dismantling") + 0.7 * input("eol");
    let expected = stated(&case["expected"], "circularity_index");
    near(points, expected, tolerance(&case), "their index");

    let part = component(&json!(1), &json!(input("eol") / 100.0));
    let assessment = assess_value(&document(&json!([part])));
    assert_eq!(figure(&assessment, MEAN).value, None);
    let codes: Vec<_> = assessment
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert!(codes.contains(&"number.negative"), "{codes:?}");
}
