//! Recycling allocation, per kilogram of material: the terms of the Circular Footprint Formula as the
//! core has them, and the steel can as a whole product.

use meguru::footprint::allocation::{energy_recovery, recycled_feedstock, recycling_after_use};
use serde_json::{Value, json};

use crate::common::{document, near};
use crate::comparison::{Checked, Comparison};
use crate::{case, number, stated, tolerance};

/// What a kilogram bears, term by term.
pub(crate) struct Terms {
    pub(crate) production: f64,
    pub(crate) recycling_eol: f64,
    pub(crate) energy: f64,
    pub(crate) disposal: f64,
}

impl Terms {
    /// The terms for the inputs of a case; what a case leaves out is none of it.
    pub(crate) fn of(inputs: &Value) -> Self {
        let input = |name| number(inputs, name);
        // A case that states no quality is of equal quality, one that states no A of cut-off.
        let quality = |name| inputs[name].as_f64().unwrap_or(1.0);
        let a = inputs["A"].as_f64().unwrap_or(1.0);
        let virgin = input("Ev");
        let recycled = inputs["Erecycled"]
            .as_f64()
            .unwrap_or_else(|| input("Erec"));
        let (r1, r2, r3) = (input("R1"), input("R2"), input("R3"));
        let feedstock = recycled_feedstock::<f64>((), a, virgin, recycled, quality("Qsin_Qp"));
        let after_use = recycling_after_use::<f64>(
            (),
            a,
            input("ErecyclingEoL"),
            input("EstarV"),
            quality("Qsout_Qp"),
        );
        let credit = input("LHV")
            * (input("XER_heat") * input("ESE_heat") + input("XER_elec") * input("ESE_elec"));
        let burden = input("EER");
        let disposal = inputs["ED"].as_f64().unwrap_or_else(|| input("E_D"));
        Self {
            production: (1.0 - r1) * virgin + r1 * feedstock,
            recycling_eol: r2 * after_use,
            energy: r3 * energy_recovery::<f64>((), input("B"), burden, credit),
            disposal: (1.0 - r2 - r3) * disposal,
        }
    }

    pub(crate) fn total(&self) -> f64 {
        self.production + self.recycling_eol + self.energy + self.disposal
    }
}

/// A kilogram of tinplate on the British market: the tables have the factors of the case.
fn steel_can(inputs: &Value) -> Value {
    let (recycled, output) = (stated(inputs, "R1"), stated(inputs, "R2"));
    let mut can = document(&json!([{
        "material": "tinplate",
        "mass": "1 kg",
        "inflow": { "post_consumer_recycled": recycled, "recycling_efficiency": 1 },
        "outflow": { "recycling": output, "recycling_efficiency": 1, "landfill": 1.0 - output },
    }]));
    can["product"]["markets"] = json!(["gb"]);
    can["production"] = json!({ "energy": [] });
    can["transport"] = json!([]);
    can["use"] = json!({ "energy": [] });
    if let Some(a) = inputs["A"].as_f64().filter(|a| *a != 0.2) {
        can["components"][0]["allocation"] = json!({ "allocation_factor": a });
    }
    can
}

pub(crate) fn compare(case: &Value) -> Checked {
    let (inputs, expected) = (&case["inputs"], &case["expected"]);
    let id = case["id"].as_str().unwrap();
    let mut terms = Terms::of(inputs);
    if id == "alloc-steelcan-eol" {
        // Without A: the recycled content plays no part, and recycling replaces virgin material.
        terms = Terms::of(&with(inputs, "A", 0.0));
    }
    for (name, found) in [
        ("production", terms.production),
        ("recycling_eol", terms.recycling_eol),
        ("energy", terms.energy),
        ("disposal", terms.disposal),
        ("total", terms.total()),
    ] {
        if let Some(printed) = expected[name].as_f64() {
            near(found, printed, tolerance(case), &format!("{id}: {name}"));
        }
    }
    if let (Some(low), Some(high)) = (
        expected["total_min"].as_f64(),
        expected["total_max"].as_f64(),
    ) {
        assert!(
            low - 1e-9 <= terms.total() && terms.total() <= high + 1e-9,
            "{id}"
        );
    }
    if !id.contains("steelcan") {
        return Checked::new();
    }
    let mut comparison = Comparison::of(case, &steel_can(inputs));
    let total = stated(expected, "total");
    let figures: &[&str] = match id {
        "cff-steelcan-annexc" => &["carbon_footprint_by_cff"],
        "cff-steelcan-A1" => &["carbon_footprint_by_cff", "carbon_footprint_by_cut_off"],
        "cff-steelcan-A0" => &["carbon_footprint_by_cff", "carbon_footprint_by_end_of_life"],
        "alloc-steelcan-cutoff" => &["carbon_footprint_by_cut_off"],
        _ => &["carbon_footprint_by_end_of_life"],
    };
    for figure in figures {
        comparison.figure(figure, 1.0, total);
    }
    comparison.checked()
}

fn with(inputs: &Value, name: &str, value: f64) -> Value {
    let mut inputs = inputs.clone();
    inputs[name] = json!(value);
    inputs
}

#[test]
fn fifty_fifty_is_the_mean_of_the_two_ends() {
    let can = case("allocation", "alloc-steelcan-cutoff");
    let assessment = crate::common::assess_value(&steel_can(&can["inputs"]));
    let value = |id| crate::common::value(&assessment, id);
    let ends = value("carbon_footprint_by_cut_off") + value("carbon_footprint_by_end_of_life");
    near(
        value("carbon_footprint_by_fifty_fifty"),
        ends / 2.0,
        1e-12,
        "mean",
    );
    // DESNZ 2025 with Annex C's steel packaging: 2.146 at A = 0.5.
    near(
        value("carbon_footprint_by_fifty_fifty"),
        2.146,
        5e-4,
        "A = 0.5",
    );
}
