//! A site's bill, shared out to a product and a customer, and what co-products bear.

use serde_json::{Value, json};

use crate::common::{assess_value, figure, near, value};
use crate::{GRID, power, product};

fn site(fields: &Value) -> Value {
    let mut site = json!({
        "energy": [
            power(120_000.0),
            { "carrier": "city_gas", "amount": 1000, "unit": "m3", "emission_factor": 2.5 },
        ],
        "allocate_by": "machine_hours",
        "product_amount": 300,
        "site_amount": 2000,
        "pieces": 5000,
    });
    let more = fields.as_object().unwrap().clone();
    site.as_object_mut().unwrap().extend(more);
    let mut product = product();
    product["production"] = json!({ "site": site });
    product
}

const BILL: f64 = 120_000.0 * GRID + 2500.0;

#[test]
fn a_piece_bears_its_share_of_the_bill() {
    let production = |fields: &Value| {
        value(
            &assess_value(&site(fields)),
            "carbon_footprint_stage_production",
        )
    };
    let share = 300.0 / 2000.0 / 5000.0;
    near(production(&json!({})), BILL * share, 1e-9, "plain");
    // Pieces that are scrapped are borne by the good ones.
    let scrapped = production(&json!({ "yield": 0.8 }));
    near(scrapped, BILL * share / 0.8, 1e-9, "yield");
    let shared = production(&json!({ "common_area_share": 0.2 }));
    near(shared, BILL * share, 1e-9, "common area shared");
    let left_out = production(&json!({ "common_area_share": 0.2, "common_area": "left_out" }));
    near(left_out, BILL * share * 0.8, 1e-9, "common area left out");
}

#[test]
fn the_shares_of_all_products_are_the_bill() {
    let of = |amount: f64, pieces: f64| {
        let document = site(&json!({ "product_amount": amount, "pieces": pieces }));
        pieces
            * value(
                &assess_value(&document),
                "carbon_footprint_stage_production",
            )
    };
    near(of(300.0, 5000.0) + of(1700.0, 90.0), BILL, 1e-6, "sum");
}

#[test]
fn own_energy_adds_to_the_share() {
    let mut both = site(&json!({}));
    both["production"]["energy"] = json!([power(2.0)]);
    let share = 300.0 / 2000.0 / 5000.0;
    let production = value(&assess_value(&both), "carbon_footprint_stage_production");
    near(production, 2.0 * GRID + BILL * share, 1e-9, "both");
}

#[test]
fn a_bill_without_its_amounts_is_unknown_and_not_zero() {
    for field in ["product_amount", "site_amount", "pieces", "energy"] {
        let mut document = site(&json!({}));
        document["production"]["site"]
            .as_object_mut()
            .unwrap()
            .remove(field);
        let assessment = assess_value(&document);
        let stage = figure(&assessment, "carbon_footprint_stage_production");
        assert_eq!(stage.value, None, "{field}");
        let needs = stage.needs.join(" ");
        assert!(needs.contains("/production"), "{field}: {needs}");
    }
}

#[test]
fn a_customer_is_told_its_share_of_the_site() {
    let assessment = assess_value(&site(&json!({ "customer_amount": 50 })));
    let whole = value(&assessment, "site_carbon_footprint");
    near(whole, BILL, 1e-6, "site");
    let customer = value(&assessment, "site_carbon_footprint_of_customer");
    near(customer, BILL * 50.0 / 2000.0, 1e-6, "customer");
}

#[test]
fn co_products_bear_their_part_of_the_production() {
    let mut joint = product();
    joint["production"]["co_products"] =
        json!({ "allocate_by": "mass", "product_amount": 3, "co_product_amount": 1 });
    let production = value(&assess_value(&joint), "carbon_footprint_stage_production");
    near(production, 10.0 * GRID * 0.75, 1e-9, "joint");
    // What comes with it is a product too: both parts are the whole.
    joint["production"]["co_products"] =
        json!({ "allocate_by": "value", "product_amount": 1, "co_product_amount": 3 });
    let other = value(&assess_value(&joint), "carbon_footprint_stage_production");
    near(production + other, 10.0 * GRID, 1e-9, "whole");
}

/// Steel that is cut out of sheet: a fifth is lost, and half of the loss recycled.
fn cut(process: &Value) -> Value {
    let mut product = product();
    product["components"] = json!([{
        "material": "pp", "mass": "2 kg", "emission_factor": "3 kg CO2e/kg",
        "process": process,
        "outflow": { "recycling": 0.5, "energy_recovery": 0.5, "recycling_efficiency": 1 },
    }]);
    product
}

#[test]
fn scrap_that_is_not_recycled_is_disposed_of_in_production() {
    let document = cut(&json!({ "manufacturing_yield": 0.8, "manufacturing_scrap_recycled": 0.5 }));
    let assessment = assess_value(&document);
    // Half of what leaves the product is burnt: a kilogram burnt is the stage over a kilogram.
    let burnt = value(&assessment, "carbon_footprint_stage_end_of_life");
    let lost = 2.0 / 0.8 * 0.2 * 0.5;
    let production = value(&assessment, "carbon_footprint_stage_production");
    near(production, 10.0 * GRID + lost * burnt, 1e-9, "scrap");
    // All of it recycled, there is none to dispose of.
    let document = cut(&json!({ "manufacturing_yield": 0.8, "manufacturing_scrap_recycled": 1 }));
    let production = value(
        &assess_value(&document),
        "carbon_footprint_stage_production",
    );
    near(production, 10.0 * GRID, 1e-9, "recycled");
    // Both losses, one after the other.
    let document = cut(&json!({
        "feedstock_yield": 0.9, "feedstock_scrap_recycled": 0,
        "manufacturing_yield": 0.8, "manufacturing_scrap_recycled": 0,
    }));
    let gross = 2.0 / 0.9 / 0.8;
    let production = value(
        &assess_value(&document),
        "carbon_footprint_stage_production",
    );
    near(
        production,
        10.0 * GRID + (gross - 2.0) * burnt,
        1e-9,
        "both",
    );
}

#[test]
fn scrap_of_unknown_way_is_said() {
    let assessment = assess_value(&cut(&json!({ "manufacturing_yield": 0.8 })));
    let stage = figure(&assessment, "carbon_footprint_stage_production");
    near(stage.value.unwrap(), 10.0 * GRID, 1e-9, "energy alone");
    let note = |note: &meguru::figures::Note| note.code == "footprint.losses_without_disposal";
    assert!(stage.notes.iter().any(note), "{:?}", stage.notes);
    let needs = "/components/0/process/manufacturing_scrap_recycled".to_owned();
    assert!(stage.needs.contains(&needs), "{:?}", stage.needs);
}
