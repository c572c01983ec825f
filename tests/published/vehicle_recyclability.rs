//! Recyclability and recoverability of vehicles, ISO 22628.

use serde_json::{Value, json};

use crate::common::{assess_value, document, figure, near, value};
use crate::comparison::{Checked, Comparison};
use crate::{case, stated, tolerance};

const METHOD: &str = "recyclability";

/// The steps by the symbols of the masses that they take.
const STEPS: [(&str, &str); 5] = [
    ("mP", "pre_treatment"),
    ("mD", "dismantling"),
    ("mM", "metal"),
    ("mTr", "residue_recycled"),
    ("mTe", "residue_energy"),
];

fn component(mass: f64, step: &str) -> Value {
    json!({ "mass": { "value": mass, "unit": "kg" }, "outflow": { "vehicle_step": step } })
}

/// A vehicle whose parts go to the five steps; what is left of its mass is disposed of where
/// `complete` asks for it.
fn vehicle(inputs: &Value, complete: bool) -> Value {
    let mut parts = Vec::new();
    let mut rest = stated(inputs, "mV");
    for (symbol, step) in STEPS {
        rest -= stated(inputs, symbol);
        parts.push(component(stated(inputs, symbol), step));
    }
    if complete {
        parts.push(component(rest, "disposal"));
    }
    of_mass(stated(inputs, "mV"), &parts)
}

fn of_mass(kilograms: f64, parts: &[Value]) -> Value {
    let mut document = document(&json!(parts));
    document["product"]["vehicle_mass"] = json!({ "value": kilograms, "unit": "kg" });
    document
}

pub(crate) fn compare(case: &Value) -> Checked {
    let mut comparison = Comparison::of(case, &vehicle(&case["inputs"], true));
    for (id, name) in [
        ("iso22628_recyclability", "Rcyc_pct"),
        ("iso22628_recyclability_contribution", "Rcyc_pct"),
        ("iso22628_recoverability", "Rcov_pct"),
        ("iso22628_recoverability_contribution", "Rcov_pct"),
    ] {
        comparison.figure(id, 100.0, stated(&case["expected"], name));
    }
    comparison.checked()
}

/// A sample of a data model, filled with placeholders: its masses are not those of its rates.
#[test]
fn the_rates_of_the_sample_are_not_those_of_its_masses() {
    let case = case(METHOD, "rrr-catenax-cx0066");
    assert_eq!(case["applies"], "mismatch");
    let assessment = assess_value(&vehicle(&case["inputs"], true));
    for (id, name, found) in [
        ("iso22628_recyclability", "Rcyc_pct", 70.3555),
        ("iso22628_recoverability", "Rcov_pct", 72.2950),
    ] {
        let percent = 100.0 * value(&assessment, id);
        near(percent, found, 5e-5, id);
        assert!((percent - stated(&case["expected"], name)).abs() > tolerance(&case));
    }
}

/// Its five masses leave 797 kg unnamed, so they are no complete vehicle: no rate, and a note.
#[test]
fn five_masses_short_of_the_vehicle_give_no_rate() {
    let case = case(METHOD, "rrr-catenax-cx0066");
    let assessment = assess_value(&vehicle(&case["inputs"], false));
    for id in ["iso22628_recyclability", "iso22628_recoverability"] {
        let rate = figure(&assessment, id);
        assert_eq!(rate.value, None, "{id}");
        let codes: Vec<_> = rate.notes.iter().map(|note| note.code).collect();
        assert!(codes.contains(&"vehicle.not_complete"), "{id}: {codes:?}");
    }
}

/// Its materials weigh 4,034 kg in a vehicle of 2,876 kg.
#[test]
fn materials_heavier_than_the_vehicle_are_flagged() {
    let inputs = &case(METHOD, "rrr-catenax-cx0066")["inputs"];
    let materials = inputs["materials"].as_object().unwrap();
    let parts: Vec<Value> = materials
        .values()
        .map(|mass| component(mass.as_f64().unwrap(), "metal"))
        .collect();
    let assessment = assess_value(&of_mass(stated(inputs, "mV"), &parts));
    near(value(&assessment, "product_mass"), 4_033.78, 1e-9, "kg");
    let share = figure(&assessment, "iso22628_recyclability_contribution");
    assert_eq!(share.value, None);
    let codes: Vec<_> = share.notes.iter().map(|note| note.code).collect();
    assert!(codes.contains(&"vehicle.parts_exceed"), "{codes:?}");
}
