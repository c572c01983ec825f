//! Primary data and data quality, weighted by the footprint.

use serde_json::{Value, json};

use crate::common::{assess_value, figure, near, value};
use crate::{GRID, product};

fn rated(data: &Value) -> Value {
    let mut product = product();
    product["components"][0]["emission_factor_data"] = data.clone();
    product
}

#[test]
fn primary_data_are_of_the_very_supplier() {
    let share = |document: &Value| value(&assess_value(document), "primary_data_share");
    let assessment = assess_value(&product());
    let account = assessment.footprint.clone().unwrap();
    let whole: f64 = account
        .contributions
        .iter()
        .map(|term| term.value.abs())
        .sum();
    // 2 kg at the supplier's 3 kg CO2e.
    near(share(&product()), 6.0 / whole, 1e-12, "supplier");
    let database = rated(&json!({ "kind": "database" }));
    assert_eq!(share(&database), 0.0);
    let mut estimate = product();
    estimate["components"][0]["emission_factor"] =
        json!({ "value": 3, "unit": "kg CO2e/kg", "origin": "estimated" });
    assert_eq!(share(&estimate), 0.0);
}

#[test]
fn ratings_are_means_weighted_by_the_footprint() {
    let mut alone = rated(&json!({
        "kind": "supplier_specific", "geography": "SE", "year": 2018,
    }));
    alone["components"].as_array_mut().unwrap().pop();
    alone["components"][0]["outflow"] = json!({ "recycling": 1, "recycling_efficiency": 1 });
    alone["transport"] = json!([]);
    let assessment = assess_value(&alone);
    let (own, grid) = (6.0, 10.0 * GRID);
    let mean =
        |own_rating: f64, grid_rating: f64| (own * own_rating + grid * grid_rating) / (own + grid);
    let technology = value(&assessment, "technological_data_quality");
    near(technology, mean(1.0, 3.0), 1e-9, "technology");
    // All rows of Japanese power are for Japan; the upstream is of 2021, and the oldest row rules.
    let geography = value(&assessment, "geographical_data_quality");
    near(geography, mean(4.0, 1.0), 1e-9, "geography");
    let time = value(&assessment, "temporal_data_quality");
    near(time, mean(3.0, 2.0), 1e-9, "time");
    let overall = value(&assessment, "data_quality_rating");
    near(overall, (technology + geography + time) / 3.0, 1e-12, "DQR");
}

#[test]
fn a_rating_needs_what_it_compares_with() {
    let mut nowhere = product();
    nowhere["product"]
        .as_object_mut()
        .unwrap()
        .remove("reference_year");
    let assessment = assess_value(&nowhere);
    let time = figure(&assessment, "temporal_data_quality");
    assert_eq!(time.value, None);
    assert!(time.needs.contains(&"/product/reference_year".to_owned()));
    assert_eq!(figure(&assessment, "data_quality_rating").value, None);
    assert!(value(&assessment, "technological_data_quality") >= 1.0);
    // The date of placing on the market names a year, too.
    nowhere["product"]["placed_on_market"] = json!("2026-11-01");
    assert!(value(&assess_value(&nowhere), "temporal_data_quality") >= 1.0);
}
