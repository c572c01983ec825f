//! What nobody states is missing, also where a figure combines several fields: it is neither none of
//! something nor something else.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::float_cmp,
    reason = "a test fails by panicking; sums are exact"
)]

mod common;

use common::{assess_value, document, figure};
use meguru::Assessment;
use serde_json::{Value, json};

/// One part, and a production.
fn made(production: &Value) -> Assessment {
    let mut document = document(&json!([{ "material": "pp", "mass": "1 kg" }]));
    document["format"] = json!("meguru/1.1");
    document["product"]["lifetime"] = json!({ "years": 6 });
    document["production"] = production.clone();
    assess_value(&document)
}

fn electricity(amount: f64) -> Value {
    json!({ "carrier": "electricity", "amount": amount, "unit": "kWh", "geography": "JP" })
}

/// 1000 kWh for 100 pieces, of which the product has 10 in ten pieces: 10 kWh each.
fn site() -> Value {
    json!({
        "energy": [electricity(1000.0)], "allocate_by": "pieces",
        "product_amount": 10, "site_amount": 100, "pieces": 10,
    })
}

#[test]
fn a_part_of_unknown_material_may_be_of_any_family() {
    let assessment = assess_value(&document(&json!([
        { "mass": "9 kg", "inflow": { "reused": 0 } },
        { "material": "pp", "mass": "1 kg", "inflow": { "post_consumer_recycled": 1 } },
        { "mass": "1 kg", "role": "packaging", "inflow": { "reused": 0 } },
    ])));
    for id in [
        "plastics_recycled_content",
        "jp_recycled_material_use_rate",
        "plastics_post_consumer_recycled_content",
    ] {
        let rate = figure(&assessment, id);
        assert_eq!(rate.value, Some(1.0), "{id}: of what is known");
        assert_eq!(rate.coverage, Some(0.1), "{id}");
        assert_eq!(rate.needs, ["/components/0/material"], "{id}");
    }
    for (id, needed) in [
        ("metals_recycled_content", "/components/0/material"),
        (
            "packaging_plastics_recycled_content",
            "/components/2/material",
        ),
    ] {
        let rate = figure(&assessment, id);
        assert_eq!(rate.value, None, "{id}");
        assert!(
            rate.notes.is_empty(),
            "{id}: none of it is not what is known"
        );
        assert_eq!(rate.needs, [needed], "{id}");
    }
}

#[test]
fn the_energy_of_production_has_the_share_of_a_site_and_not_that_of_co_products() {
    let of = |production: &Value| figure(&made(production), "emf_production_energy").value;
    assert_eq!(of(&json!({ "site": site() })), Some(36.0));
    assert_eq!(
        of(&json!({ "site": site(), "energy": [electricity(5.0)] })),
        Some(54.0)
    );
    let shared = json!({ "allocate_by": "mass", "product_amount": 1, "co_product_amount": 3 });
    assert_eq!(
        of(&json!({ "site": site(), "energy": [electricity(5.0)], "co_products": shared })),
        Some(13.5)
    );
    let mut yearly = electricity(1.0);
    yearly["per"] = json!("year");
    assert_eq!(
        of(&json!({ "energy": [yearly] })),
        Some(21.6),
        "of six years"
    );

    let mut unclear = site();
    unclear.as_object_mut().unwrap().remove("site_amount");
    let assessment = made(&json!({ "site": unclear, "energy": [electricity(5.0)] }));
    let energy = figure(&assessment, "emf_production_energy");
    assert_eq!(energy.value, None, "its own alone would pass for all of it");
    assert_eq!(energy.needs, ["/production/site/site_amount"]);
}

#[test]
fn the_renewable_share_of_energy_is_one_of_the_bill_too() {
    let mut bill = site();
    bill["energy"][0]["renewable_share"] = json!(0);
    let mut own = electricity(2.5);
    own["renewable_share"] = json!(1);
    let assessment = made(&json!({ "site": bill, "energy": [own] }));
    for id in ["cti_renewable_energy", "iso59020_renewable_energy"] {
        assert_eq!(
            figure(&assessment, id).value,
            Some(0.2),
            "2.5 of 12.5 kWh: {id}"
        );
    }
}

#[test]
fn what_is_counted_in_a_unit_of_energy_is_energy() {
    let assessment = made(&json!({
        "energy": [{ "carrier": "town heat", "amount": 5, "unit": "kWh", "emission_factor": 0.3 }],
    }));
    assert_eq!(
        figure(&assessment, "emf_production_energy").value,
        Some(18.0)
    );
}

#[test]
fn units_of_volume_convert_and_a_normal_cubic_metre_is_more_gas() {
    let stage = |carrier: &str, amount: f64, unit: &str| {
        let energy =
            json!({ "carrier": carrier, "amount": amount, "unit": unit, "geography": "JP" });
        let assessment = made(&json!({ "energy": [energy] }));
        figure(&assessment, "carbon_footprint_stage_production")
            .value
            .unwrap_or_else(|| panic!("{carrier} in {unit}"))
    };
    let close = |one: f64, other: f64| assert!((one / other - 1.0).abs() < 1e-12, "{one}, {other}");
    close(stage("water", 500.0, "L"), stage("water", 0.5, "m3"));
    close(stage("diesel", 2.0, "kL"), stage("diesel", 2000.0, "L"));
    // 0 °C and 1 atm against 25 °C and 1 bar, to the fourth digit of the constant.
    let warmer = 298.15 / 273.15 * 1.01325;
    let ratio = stage("city_gas", 1.0, "Nm3") / stage("city_gas", 1.0, "m3");
    assert!((ratio / warmer - 1.0).abs() < 5e-5, "{ratio}");
}

#[test]
fn a_limit_is_told_in_the_unit_of_the_number() {
    let assessment = assess_value(&document(&json!([
        { "material": "pp", "mass": { "value": 1e9, "unit": "t" } },
        { "material": "pp", "mass": "1 kg",
          "outflow": { "recycling": 0.9, "recycling_efficiency": 0, "measured_at": "plant_output" } },
    ])));
    let told: Vec<String> = assessment
        .problems
        .iter()
        .map(|problem| serde_json::to_string(problem).unwrap())
        .collect();
    assert!(
        told.iter().any(
            |text| text.contains("number.too_large") && text.contains(r#""maximum":1000000.0"#)
        ),
        "{told:?}"
    );
    assert!(
        told.iter().any(|text| text.contains("number.not_positive")
            && text.contains("/components/1/outflow/recycling_efficiency")),
        "{told:?}"
    );
}

/// The recovery rate of appliances counts what is used for heat and what is recycled at a charge
/// (再商品化等重量 + 処理費負担分, as recyclers print it); a mass that is not stated is not none.
#[test]
fn the_recovery_of_appliances_counts_heat_and_charged_recycling() {
    let of = |take_back: Value| {
        let mut document = document(&json!([{ "material": "pp", "mass": "1 kg" }]));
        document["format"] = json!("meguru/1.1");
        document["take_back"] = take_back;
        let assessment = assess_value(&document);
        assert_eq!(assessment.problems, []);
        ["jp_appliance_recycling_rate", "jp_resource_recovery_rate"]
            .map(|id| figure(&assessment, id).value)
    };
    let mut masses = json!({
        "treated": "100 t", "recycled": "80 t", "heat_recovered": "6 t", "recycled_with_charge": "4 t",
    });
    assert_eq!(of(masses.clone()), [Some(0.8), Some(0.9)]);
    masses.as_object_mut().unwrap().remove("heat_recovered");
    assert_eq!(of(masses), [Some(0.8), None]);
}
