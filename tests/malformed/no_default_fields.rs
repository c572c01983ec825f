//! The same for every field beside mass, shares and use: what is stated wrongly is missing, and no
//! table, convention or other field takes its place.
#![allow(clippy::too_many_lines, reason = "a table of cases")]

use meguru::Assessment;
use serde_json::{Value, json};

use crate::common::{assess_value, figure};

/// A part of a metal: for metals there are defaults of contents, efficiency and the vehicle's step.
pub(crate) fn part() -> Value {
    json!({
        "material": "steel", "mass": "2 kg",
        "inflow": {
            "post_consumer_recycled": 0.4, "reused": 0.1, "recycling_efficiency": 0.9,
            "chain_of_custody": "segregated", "manufacturer_controlled": 0.2,
            "supply": { "region": "chubu", "distance_km": 80 },
        },
        "process": {
            "feedstock_yield": 0.9, "feedstock_scrap_recycled": 0.5,
            "manufacturing_yield": 0.8, "manufacturing_scrap_recycled": 0.5,
        },
        "outflow": {
            "reuse": 0.2, "remanufacture": 0.1, "recycling": 0.5, "landfill": 0.2,
            "recycling_efficiency": 0.9, "data_basis": "expected", "recovery_potential": 0.9,
            "recyclability_rate": 0.7, "recoverability_rate": 0.8, "vehicle_step": "dismantling",
            "value_retention": { "reuse": 0.8, "remanufacture": 0.6, "recycling": 0.3 },
            "recovery": { "region": "kanto", "distance_km": 300 },
        },
        "value": 500, "prices": { "virgin": 120, "recycled": 60, "variation": 0.2 },
        "material_energy": { "virgin": "30 MJ/kg", "recycling": "10 MJ/kg" },
        "substances": [{ "raw_material": "manganese", "share": 0.01 }],
        "substances_of_concern": 0.001,
    })
}

pub(crate) fn product(parts: &[Value]) -> Value {
    json!({
        "format": "meguru/1.1",
        "product": {
            "name": "Lamp", "markets": ["jp"], "reference_year": 2026, "vehicle_mass": "1 t",
            "lifetime": { "years": 6, "industry_average_years": 5, "refurbished_years": 3 },
            "growth": { "resource_inflow": 0.01, "gross_domestic_product": 0.02 },
            "sales": {
                "currency": "JPY", "price": 1000, "units_per_year": 50, "revenue": 50_000,
                "circular_revenue": 5_000,
            },
            "region": { "name": "chubu", "radius_km": 100 },
        },
        "components": parts,
        "production": {
            "energy": [{ "carrier": "city_gas", "amount": 2, "unit": "m3", "renewable_share": 0.1 }],
            "exported_energy": [
                { "carrier": "city_gas", "amount": 1, "unit": "m3", "renewable_share": 0.1 },
            ],
            "water": {
                "used": "5 m3", "withdrawal": "3 m3", "circular_withdrawal": "1 m3",
                "discharge": "2 m3", "circular_discharge": "1 m3",
            },
            "residual_energy": { "content": "10 MJ", "recovered": "4 MJ" },
        },
        "transport": [],
        "lives": {
            "return_rate": 0.8, "maximum_uses": 20, "parts_replaced": 0.1, "transport": [],
            "energy": [], "cost_per_cycle": 100, "displacement_rate": 0.9,
            "replaced_product": { "mass": "3 kg", "carbon_footprint": 9 },
        },
        "take_back": {
            "sold": "100 t", "collected": "60 t", "treated": "55 t", "recycled": "40 t",
            "recycled_with_charge": "5 t", "heat_recovered": "2 t",
        },
    })
}

/// Puts a value in place of a field, or adds the field.
pub(crate) fn put(document: &mut Value, place: &str, value: &Value) {
    let (parent, field) = place.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[field.parse::<usize>().unwrap()] = value.clone(),
        object => object[field] = value.clone(),
    }
}

pub(crate) fn asks_for(assessment: &Assessment, id: &str, need: &str) -> Result<(), String> {
    let needs = &figure(assessment, id).needs;
    if needs.iter().any(|path| path == need) {
        Ok(())
    } else {
        Err(format!("{id} does not ask for {need}: {needs:?}"))
    }
}

/// A wrong field of one part leaves that part out, and nothing else of it or of the other.
#[test]
fn a_wrong_field_of_a_part_leaves_it_out() {
    let alone = assess_value(&product(&[part()]));
    let mut wrong = Vec::new();
    for (field, value, need, ids) in [
        (
            "/value",
            json!(-1),
            "/value",
            &["plcm", "value_retained_by_reuse"][..],
        ),
        ("/prices/virgin", json!("dear"), "/prices/virgin", &["cei"]),
        (
            "/prices/recycled",
            json!(1e13),
            "/prices/recycled",
            &["cei"],
        ),
        (
            "/prices/variation",
            json!(-1),
            "/prices/variation",
            &["emf_material_price_variation"],
        ),
        ("/prices", json!(5), "/prices/virgin", &["cei"]),
        (
            "/material_energy/virgin",
            json!(30),
            "/material_energy/virgin",
            &["cullen_circularity_index"],
        ),
        (
            "/material_energy/recycling",
            json!("1 MJ"),
            "/material_energy/recycling",
            &["cullen_circularity_index"],
        ),
        // Not what the table says of steel.
        (
            "/substances",
            json!({}),
            "/substances",
            &[
                "critical_raw_material_content",
                "strategic_raw_material_content",
                "cti_critical_inflow",
            ],
        ),
        (
            "/substances/0/share",
            json!(2),
            "/substances",
            &["critical_raw_material_content"],
        ),
        (
            "/substances_of_concern",
            json!(2),
            "/substances_of_concern",
            &["emf_substances_of_concern"],
        ),
        (
            "/inflow/chain_of_custody",
            json!("?"),
            "/inflow/chain_of_custody",
            &["recycled_content", "recycled_content_segregated", "mci"],
        ),
        // Not the share that stands beside them.
        (
            "/inflow/lots",
            json!([{ "kind": "post_consumer", "share": 2 }]),
            "/inflow/lots",
            &["recycled_content", "mci", "pci", "cti_circular_inflow"],
        ),
        (
            "/inflow/lots",
            json!([{ "kind": "post_consumer", "share": 0.1 }]),
            "/inflow/lots",
            &["recycled_content", "plcm"],
        ),
        (
            "/inflow/manufacturer_controlled",
            json!(0.6),
            "/inflow/manufacturer_controlled",
            &["jisc9911_resource_reuse_index"],
        ),
        (
            "/inflow/supply/distance_km",
            json!(-1),
            "/inflow/supply",
            &["regional_inflow_share"],
        ),
        (
            "/inflow/supply/distance_km",
            json!(-1),
            "/inflow/supply/distance_km",
            &["regional_loop_distance"],
        ),
        (
            "/outflow/recovery/region",
            json!(1),
            "/outflow/recovery",
            &["regional_outflow_share"],
        ),
        (
            "/outflow/recovery",
            json!("near"),
            "/outflow/recovery/distance_km",
            &["regional_loop_distance"],
        ),
        (
            "/process/feedstock_scrap_recycled",
            json!(2),
            "/process/feedstock_scrap_recycled",
            &["pci", "pci_linear_flow_index"],
        ),
        (
            "/process/manufacturing_scrap_recycled",
            json!(2),
            "/process/manufacturing_scrap_recycled",
            &["pci"],
        ),
        // Not expected, as where it is left out.
        (
            "/outflow/data_basis",
            json!("?"),
            "/outflow/data_basis",
            &["iso59020_expected_recycled_outflow", "cti_circular_outflow"],
        ),
        // Not 1.
        (
            "/outflow/recovery_potential",
            json!(2),
            "/outflow/recovery_potential",
            &["cti_circular_outflow"],
        ),
        // Not the efficiency of its recycling.
        (
            "/outflow/recyclability_rate",
            json!(2),
            "/outflow/recyclability_rate",
            &["iec62635_recyclability"],
        ),
        (
            "/outflow/recyclability_rate",
            json!(0.81),
            "/outflow/recyclability_rate",
            &["iec62635_recyclability"],
        ),
        (
            "/outflow/recoverability_rate",
            json!(2),
            "/outflow/recoverability_rate",
            &["iec62635_recoverability"],
        ),
        (
            "/outflow/value_retention/recycling",
            json!(2),
            "/outflow/value_retention/recycling",
            &["value_retained_by_recycling"],
        ),
        (
            "/outflow/value_retention",
            json!([]),
            "/outflow/value_retention/reuse",
            &["value_retained_by_reuse"],
        ),
    ] {
        let mut document = product(&[part(), part()]);
        put(&mut document, &format!("/components/0{field}"), &value);
        let assessment = assess_value(&document);
        assert!(!assessment.problems.is_empty(), "{field}");
        for id in ids {
            if let Err(what) = asks_for(&assessment, id, &format!("/components/0{need}")) {
                wrong.push(format!("{field} {value}: {what}"));
            }
            let (found, rest) = (figure(&assessment, id).value, figure(&alone, id).value);
            assert!(rest.is_some(), "{id}");
            if found != rest {
                wrong.push(format!("{field} {value}: {id} is {found:?}, not {rest:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Metals go to the metal step, but not those whose step is wrong: half the mass is left.
#[test]
fn a_wrong_step_of_a_vehicle_is_not_metal() {
    let mut document = product(&[part(), part()]);
    let id = "iso22628_recyclability_contribution";
    let both = figure(&assess_value(&document), id).value.unwrap();
    put(
        &mut document,
        "/components/0/outflow/vehicle_step",
        &json!("?"),
    );
    let assessment = assess_value(&document);
    asks_for(&assessment, id, "/components/0/outflow/vehicle_step").unwrap();
    assert_eq!(figure(&assessment, id).value, Some(both / 2.0));
}
