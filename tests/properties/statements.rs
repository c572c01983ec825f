//! What a document states is used as it stands, or the figure says that it is not.

use serde_json::{Value, json};

use crate::common::{assess_value, document, figure, value};
use crate::errors;

fn origin_of_mass(component: &Value) -> Value {
    let assessment = assess_value(&document(&json!([component])));
    serde_json::to_value(figure(&assessment, "product_mass").origin).unwrap()
}

/// The number of pieces weighs as much in a mass as the mass of a piece.
#[test]
fn an_estimated_quantity_makes_an_estimated_mass() {
    let component = json!({ "mass": "1 kg", "quantity": { "value": 2, "origin": "estimated" } });
    assert_eq!(origin_of_mass(&component), "estimated");
}

/// One piece, because none is stated, needs no proof; without this nothing is ever evidenced.
#[test]
fn proof_of_all_that_is_stated_makes_an_evidenced_figure() {
    let component = json!({
        "mass": "1 kg",
        "inflow": { "post_consumer_recycled": 0.5, "recycling_efficiency": 0.9 },
        "evidence": [{ "for": "/mass", "kind": "invoice" }, { "for": "/inflow", "kind": "certificate" }],
    });
    assert_eq!(origin_of_mass(&component), "evidenced");
    let assessment = assess_value(&document(&json!([component])));
    let origin = serde_json::to_value(figure(&assessment, "recycled_content").origin).unwrap();
    assert_eq!(origin, "evidenced");
}

/// A factor as suppliers write it.
#[test]
fn an_emission_factor_is_read_in_every_notation() {
    for factor in [
        json!({ "value": 2.1, "unit": "kg CO2e/kg" }),
        json!({ "value": 2.1, "unit": "kg CO₂e/kg" }),
        json!({ "value": 2.1, "unit": "kg-CO2eq/kg" }),
        json!("2.1 kg CO2e/kg"),
        json!("２．１ kg CO₂e/kg"),
    ] {
        let assessment = assess_value(&document(
            &json!([{ "mass": "1 kg", "emission_factor": factor }]),
        ));
        assert_eq!(errors(&assessment), Vec::<String>::new(), "{factor}");
        let found = value(&assessment, "carbon_footprint_stage_raw_materials");
        assert_eq!(found, 2.1, "{factor}");
    }
}

/// Half of the feedstock is lost: with one yield stated the loss cannot be left out in silence.
#[test]
fn a_yield_stated_alone_counts_or_is_named() {
    let part = |process: Value| {
        let mut component = json!({ "material": "pp", "mass": "1 kg", "inflow": { "reused": 0 } });
        component["process"] = process;
        assess_value(&document(&json!([component])))
    };
    let id = "carbon_footprint_stage_raw_materials";
    let without = value(&part(json!({})), id);
    for field in ["feedstock_yield", "manufacturing_yield"] {
        let assessment = part(json!({ field: 0.5 }));
        let stage = figure(&assessment, id);
        let counts = stage.value.is_some_and(|value| value > 1.5 * without);
        assert!(
            counts || !stage.needs.is_empty() || !stage.notes.is_empty(),
            "{field} is ignored: {:?}",
            stage.value
        );
    }
}

/// A part of unknown mass may be any share of the product: the rest is not all of it.
#[test]
fn a_part_of_unknown_mass_is_not_covered() {
    let inflow = json!({ "post_consumer_recycled": 0.5 });
    let assessment = assess_value(&document(&json!([
        { "mass": "1 kg", "inflow": inflow },
        { "inflow": inflow },
    ])));
    let content = figure(&assessment, "recycled_content");
    assert_eq!(content.needs, ["/components/1/mass"]);
    assert_ne!(content.coverage, Some(1.0));
}

/// Half of a pair that the indicator compares is no pair; the figure says so for both pairs.
#[test]
fn half_of_an_intensity_is_named() {
    let mut document = document(&json!([{ "mass": "1 kg" }]));
    document["product"]["lifetime"] = json!({ "years": 6, "industry_average_years": 5 });
    document["product"]["intensity"] = json!({ "functional_units": 5000 });
    let assessment = assess_value(&document);
    assert!(!figure(&assessment, "utility").notes.is_empty());
}

/// A utility beyond every number is no reason for full marks.
#[test]
fn an_infinite_utility_gives_no_indicator() {
    let mut document = document(&json!([
        { "mass": "1 kg", "inflow": { "reused": 0 }, "outflow": { "reuse": 0 } }
    ]));
    document["product"]["lifetime"] = json!({ "years": 1000, "industry_average_years": 5e-324 });
    let assessment = assess_value(&document);
    assert_eq!(figure(&assessment, "utility").value, None);
    assert_eq!(figure(&assessment, "mci").value, None);
}

fn plastic(role: &str, category: Option<&str>) -> Value {
    let mut document = document(&json!([
        { "material": "steel", "mass": "1 kg", "inflow": { "reused": 1 }, "outflow": { "reuse": 1 } },
        { "role": role, "material": "pp", "mass": "1 kg", "inflow": { "reused": 0 } },
    ]));
    document["product"]["markets"] = json!(["eu"]);
    if let Some(category) = category {
        document["product"]["category"] = json!(category);
    }
    document
}

/// The tables' route of packaging is for packaging, whatever comes in it.
#[test]
fn packaging_takes_the_route_of_packaging() {
    let covered = |document: &Value| {
        let assessment = assess_value(document);
        figure(&assessment, "carbon_footprint_stage_end_of_life").coverage
    };
    let product = covered(&plastic("product", Some("packaging")));
    assert_eq!(product, Some(1.0));
    for category in [None, Some("kettle")] {
        let packaging = covered(&plastic("packaging", category));
        assert_eq!(packaging, product, "{category:?}");
    }
}
