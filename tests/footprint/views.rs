//! The footprint seen from other sides.

use serde_json::json;

use crate::common::{assess_value, figure, near, value};
use crate::{GRID, power, product};

#[test]
fn the_gate_lies_behind_production() {
    let assessment = assess_value(&product());
    let raw = value(&assessment, "carbon_footprint_stage_raw_materials");
    let gate = value(&assessment, "carbon_footprint_cradle_to_gate");
    near(gate, raw + 10.0 * GRID, 1e-9, "cradle to gate");
    // Without knowing the production nobody knows the gate.
    let mut silent = product();
    silent.as_object_mut().unwrap().remove("production");
    let silent = assess_value(&silent);
    assert_eq!(
        figure(&silent, "carbon_footprint_cradle_to_gate").value,
        None
    );
}

#[test]
fn the_whole_is_divided_by_units_and_years() {
    let assessment = assess_value(&product());
    let whole = value(&assessment, "carbon_footprint");
    let unit = figure(&assessment, "carbon_footprint_per_functional_unit");
    assert_eq!(unit.basis, "functional_unit");
    near(unit.value.unwrap(), whole / 8.0, 1e-12, "per unit");
    let year = value(&assessment, "carbon_footprint_per_year_of_use");
    near(year, whole / 4.0, 1e-12, "per year");
}

#[test]
fn packaging_is_inside_and_can_be_taken_out() {
    let assessment = assess_value(&product());
    let box_ = value(&assessment, "carbon_footprint_packaging");
    let mut bare = product();
    bare["components"].as_array_mut().unwrap().pop();
    // The lorry carries the box too.
    let stages = |document: &serde_json::Value| {
        let assessment = assess_value(document);
        value(&assessment, "carbon_footprint_stage_raw_materials")
            + value(&assessment, "carbon_footprint_stage_end_of_life")
    };
    near(stages(&product()) - stages(&bare), box_, 1e-12, "packaging");
    let none = assess_value(&bare);
    assert_eq!(figure(&none, "carbon_footprint_packaging").value, None);
}

#[test]
fn biogenic_carbon_cancels_over_a_life_and_stands_apart() {
    let assessment = assess_value(&product());
    let uptake = value(&assessment, "biogenic_carbon_uptake");
    let release = value(&assessment, "biogenic_carbon_release");
    // Corrugated board is the only biological material here.
    let carbon = meguru::tables::material("corrugated_board").unwrap().1;
    let carbon = carbon.biogenic_carbon_fraction.unwrap();
    near(uptake, -0.1 * carbon * 44.0 / 12.0, 1e-12, "uptake");
    near(uptake + release, 0.0, 1e-15, "balance");
    let gate = value(&assessment, "carbon_footprint_cradle_to_gate");
    let with = value(
        &assessment,
        "carbon_footprint_cradle_to_gate_with_biogenic_uptake",
    );
    near(with, gate + uptake, 1e-12, "gate with uptake");
    // Over the whole life both conventions agree, and the footprint is the sum of its stages.
    let whole = value(&assessment, "carbon_footprint");
    let pef = value(&assessment, "pef_climate_change_without_biogenic_co2");
    near(whole, pef, 1e-12, "0/0");

    let mut stated = product();
    stated["components"][0]["biogenic_carbon"] = json!(0.25);
    let more = assess_value(&stated);
    let more = value(&more, "biogenic_carbon_uptake");
    near(more - uptake, -2.0 * 0.25 * 44.0 / 12.0, 1e-12, "stated");
}

#[test]
fn what_flies_stands_apart() {
    let none = assess_value(&product());
    assert_eq!(value(&none, "carbon_footprint_aircraft_transport"), 0.0);
    let mut flown = product();
    flown["transport"] = json!([
        { "mode": "truck", "distance_km": 100 },
        { "mode": "air_long", "distance_km": 9000, "emission_factor": 0.5 },
    ]);
    let flown = assess_value(&flown);
    let air = value(&flown, "carbon_footprint_aircraft_transport");
    near(air, 2.1 / 1000.0 * 9000.0 * 0.5, 1e-12, "air");
}

#[test]
fn mass_without_a_factor_is_said() {
    let mut unknown = product();
    unknown["components"][0]
        .as_object_mut()
        .unwrap()
        .remove("emission_factor");
    unknown["components"][0]["material"] = json!("abs");
    let left_out = value(&assess_value(&unknown), "carbon_footprint_mass_left_out");
    near(left_out, 2.0 / 2.1, 1e-12, "left out");
    let none = value(&assess_value(&product()), "carbon_footprint_mass_left_out");
    assert_eq!(none, 0.0);
}

#[test]
fn a_contract_stands_beside_the_average_of_the_place() {
    let mut contract = product();
    let mut green = power(10.0);
    green["emission_factor"] = json!(0.05);
    contract["production"]["energy"] = json!([green]);
    let assessment = assess_value(&contract);
    let market = value(&assessment, "carbon_footprint");
    let location = value(&assessment, "carbon_footprint_location_based");
    near(location - market, 10.0 * (GRID - 0.05), 1e-9, "contract");
    let plain = value(&assess_value(&product()), "carbon_footprint");
    near(location, plain, 1e-9, "location-based");

    // A supplier of the table: its factor after certificates, and the upstream of the average.
    let mut supplied = product();
    let mut kansai = power(10.0);
    kansai["supplier"] = json!("kansai_residual");
    supplied["production"]["energy"] = json!([kansai]);
    let assessment = assess_value(&supplied);
    let production = value(&assessment, "carbon_footprint_stage_production");
    near(production, 10.0 * (GRID - 0.423 + 0.415), 1e-9, "supplier");
}

#[test]
fn a_factor_of_a_part_of_its_activity_is_flagged() {
    let noted = |boundary: &str| {
        let mut document = product();
        document["production"]["energy"][0]["emission_factor"] = json!(0.1);
        document["production"]["energy"][0]["emission_factor_data"] =
            json!({ "boundary": boundary });
        let assessment = assess_value(&document);
        let notes = &figure(&assessment, "carbon_footprint_stage_production").notes;
        notes
            .iter()
            .any(|note| note.code == "factor.partial_boundary")
    };
    assert!(noted("well-to-tank"));
    assert!(noted("power station stack per kWh sold"));
    assert!(!noted("life cycle, consumption mix"));
}
