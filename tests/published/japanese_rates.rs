//! Rates of Japan's recycling laws, as manufacturers and schemes print them.

use meguru::figures::{RoundingMode, figure};
use serde_json::{Value, json};

use crate::common::{document, near};
use crate::comparison::{Checked, Comparison};
use crate::{case, cases, stated, tolerance, within_rounded_inputs, words};

const METHOD: &str = "recycling_rate_jp";

/// A unit of the case in the document's own: its size, and its name there.
fn unit(case: &Value) -> (f64, &'static str) {
    match case["inputs"]["unit"].as_str().unwrap() {
        "t" => (1.0, "t"),
        "kg" => (1.0, "kg"),
        "10^3 t" => (1e3, "t"),
        "10^4 t" => (1e4, "t"),
        other => panic!("{other}"),
    }
}

fn quantity(case: &Value, number: f64) -> Value {
    let (size, name) = unit(case);
    json!({ "value": number * size, "unit": name })
}

/// The take-back of a year. Each rate has its own two masses, so the printed ones are entered for
/// every rate that could be meant.
fn take_back(case: &Value) -> Value {
    let mass = |name| quantity(case, stated(&case["inputs"], name));
    let (part, whole) = (mass("numerator"), mass("denominator"));
    let mut document = document(&json!([{ "mass": "1 kg" }]));
    document["take_back"] =
        json!({ "recycled": part, "collected": part, "treated": whole, "sold": whole });
    document
}

/// A share in percent as a figure's own rule prints it.
fn printed(id: &str, share: f64) -> f64 {
    let rule = figure(id).unwrap().rounding.unwrap();
    let scale = 10_f64.powi(i32::from(rule.decimals));
    let scaled = 100.0 * share * scale;
    let whole = match rule.mode {
        RoundingMode::HalfUp => (scaled + 0.5).floor(),
        RoundingMode::Truncate => scaled.floor(),
    };
    whole / scale
}

pub(crate) fn compare(case: &Value) -> Checked {
    let id = case["id"].as_str().unwrap();
    if id == "jp-steelcan-2022-consumption" {
        return apparent_consumption(case);
    }
    if case["expected"]["total"].is_number() {
        return sum_of_materials(case);
    }
    let mut comparison = Comparison::of(case, &take_back(case));
    let percent = stated(&case["expected"], "rate_pct");
    for figure in words(case, "figures") {
        comparison.figure(&figure, 100.0, percent);
        let value = comparison.assessment().figure(&figure).unwrap().value;
        if case["printed_to"].is_null() {
            assert_eq!(printed(&figure, value.unwrap()), percent, "{id}");
        }
    }
    comparison.checked()
}

/// The recycled materials of an appliance, as the parts of one product.
fn sum_of_materials(case: &Value) -> Checked {
    let inputs = case["inputs"].as_object().unwrap();
    let masses: Vec<f64> = match inputs.get("materials") {
        Some(list) => list
            .as_array()
            .unwrap()
            .iter()
            .map(|mass| mass.as_f64().unwrap())
            .collect(),
        None => inputs.values().filter_map(Value::as_f64).collect(),
    };
    let parts: Vec<Value> = masses
        .iter()
        .map(|mass| json!({ "mass": quantity(case, *mass) }))
        .collect();
    assert_eq!(parts.len(), 5, "{}", case["id"]);
    let mut comparison = Comparison::of(case, &document(&json!(parts)));
    // The figure is in kilograms.
    let per_kilogram = if unit(case).1 == "t" { 1e-3 } else { 1.0 };
    let total = stated(&case["expected"], "total");
    comparison.figure("product_mass", per_kilogram, total);
    comparison.checked()
}

/// Steel cans are counted against what is consumed in the country, not what is shipped.
fn apparent_consumption(case: &Value) -> Checked {
    let input = |name| stated(&case["inputs"], name);
    let consumed = input("domestic_shipments") - input("exported_in_cans")
        + input("imported_in_cans")
        + input("imported_empty");
    let total = stated(&case["expected"], "apparent_consumption");
    near(consumed, total, tolerance(case), "apparent consumption");
    // A document states the mass sold; how a scheme arrives at it is the scheme's own sum.
    Checked::new()
}

/// Five of the printed appliance rates would be one higher if they were rounded.
#[test]
fn the_appliance_law_cuts_off() {
    let mut higher = Vec::new();
    for case in cases(METHOD) {
        if words(&case, "figures").contains("jp_appliance_recycling_rate") {
            let inputs = &case["inputs"];
            let rate = 100.0 * stated(inputs, "numerator") / stated(inputs, "denominator");
            if rate.round() > stated(&case["expected"], "rate_pct") {
                higher.push(case["id"].as_str().unwrap().to_owned());
            }
        }
    }
    assert_eq!(
        higher,
        [
            "jp-appliance-h24-washing-machine",
            "jp-appliance-skj-r5-tv",
            "jp-appliance-skj-r5-fridge",
            "jp-appliance-denso-r5-fridge",
            "jp-appliance-aquahas-h29-fridge",
        ]
    );
}

/// The printed masses do not give back the printed rate, which was made before they were rounded:
/// it lies within what they allow, and the program computes what it is given.
fn rate_of_unrounded_masses(id: &str, figure: Option<&str>, by_the_printed_masses: f64) {
    let case = case(METHOD, id);
    let printed_rate = stated(&case["expected"], "rate_pct");
    let input = |name| stated(&case["inputs"], name);
    within_rounded_inputs(
        &case,
        input("numerator"),
        input("denominator"),
        printed_rate / 100.0,
    );
    near(
        100.0 * input("numerator") / input("denominator"),
        by_the_printed_masses,
        5e-5,
        id,
    );
    if let Some(figure) = figure {
        let mut comparison = Comparison::of(&case, &take_back(&case));
        comparison.figure(figure, 100.0, printed_rate);
        let value = comparison.assessment().figure(figure).unwrap().value;
        assert_ne!(printed(figure, value.unwrap()), printed_rate, "{id}");
    }
}

const PC: Option<&str> = Some("jp_pc_resource_reuse_rate");

#[test]
fn displays_from_households_were_computed_unrounded() {
    rate_of_unrounded_masses("jp-pc3r2022-home-lcd", PC, 78.8442);
}

#[test]
fn notebooks_of_businesses_were_computed_unrounded() {
    rate_of_unrounded_masses("jp-pc3r2022-business-notebook", PC, 69.1057);
}

/// With 3.1 t of 4.0 t almost anything is possible.
#[test]
fn tubes_of_businesses_were_computed_unrounded() {
    rate_of_unrounded_masses("jp-pc3r2022-business-crt", PC, 77.5);
}

/// This one applies, within a tenth of a percent, but 73.991 would be printed as 74.0.
#[test]
fn displays_of_businesses_were_computed_unrounded_or_cut_off() {
    rate_of_unrounded_masses("jp-pc3r2022-business-lcd", PC, 73.9910);
}

#[test]
fn the_collection_of_bottles_was_computed_unrounded() {
    let figure = Some("jp_collection_rate");
    rate_of_unrounded_masses("jp-pet-2022-collection", figure, 94.3396);
}

/// Recycled cans that become cans over recycled cans: a rate inside the recycling, of which the
/// document says nothing.
#[test]
fn can_to_can_is_no_figure() {
    rate_of_unrounded_masses("jp-alcan-2013-can-to-can", None, 68.2353);
}
