//! What is stated wrongly is treated as missing: no default, no zero and no average takes its place.

use serde_json::{Value, json};

use crate::assess_file;
use crate::common::{assess_value, document, figure, near, value};

/// A wrong field is treated as missing: the part is left out of the figure, the field is named, and
/// what the figure says about the rest is untouched.
#[test]
fn a_wrong_field_leaves_its_part_out() {
    let foot = json!([{
        "id": "foot", "material": "steel", "mass": "180 g",
        "inflow": { "post_consumer_recycled": 0.5, "recycling_efficiency": 0.9 },
        "outflow": { "recycling": 0.8, "landfill": 0.2, "recycling_efficiency": 0.9 }
    }]);
    let alone = assess_value(&document(&foot));
    let shade = "/components/0";
    let mut wrong = Vec::new();
    for (name, id, need) in [
        ("mass-pounds", "product_mass", "/mass"),
        ("mass-null", "mci", "/mass"),
        ("mass-decimal-comma", "virgin_feedstock", "/mass"),
        (
            "mass-object-unit-unknown",
            "carbon_footprint_stage_raw_materials",
            "/mass",
        ),
        ("quantity-zero", "product_mass", "/quantity"),
        ("quantity-in-words", "linear_flow_index", "/quantity"),
        (
            "share-percent-as-number",
            "recycled_content",
            "/inflow/post_consumer_recycled",
        ),
        ("share-null", "mci", "/inflow/post_consumer_recycled"),
        (
            "share-negative",
            "carbon_footprint_stage_raw_materials",
            "/inflow/post_consumer_recycled",
        ),
        ("inflow-sum-above-one", "recycled_content", "/inflow"),
        ("inflow-number", "virgin_feedstock", "/inflow"),
        (
            "inflow-null",
            "carbon_footprint_stage_raw_materials",
            "/inflow",
        ),
        ("outflow-sum-above-one", "unrecoverable_waste", "/outflow"),
        ("outflow-list", "mci_at_average_life", "/outflow"),
        (
            "recycling-efficiency-zero",
            "mci",
            "/inflow/recycling_efficiency",
        ),
        (
            "outflow-sorting-yield-percent-as-number",
            "mci",
            "/outflow/sorting_yield",
        ),
        ("measured-at-unknown", "mci", "/outflow/measured_at"),
        (
            "outflow-collected-above-one",
            "unrecoverable_waste",
            "/outflow/recycling",
        ),
        (
            "outflow-energy-recovery-efficiency-percent-as-number",
            "mci",
            "/outflow/energy_recovery_efficiency",
        ),
        (
            "yield-feedstock-zero",
            "carbon_footprint_stage_raw_materials",
            "/process/feedstock_yield",
        ),
        (
            "yield-manufacturing-zero",
            "carbon_footprint_stage_raw_materials",
            "/process/manufacturing_yield",
        ),
        (
            "process-text",
            "carbon_footprint_stage_raw_materials",
            "/process",
        ),
        ("role-unknown", "recycled_content", "/role"),
        ("role-unknown", "mci", "/role"),
        (
            "emission-factor-without-unit",
            "carbon_footprint_stage_raw_materials",
            "/emission_factor",
        ),
    ] {
        let assessment = assess_file(&format!("{name}.json"));
        let found = figure(&assessment, id);
        let path = format!("{shade}{need}");
        if !found.needs.contains(&path) {
            wrong.push(format!(
                "{name}: {id} does not ask for {path}: {:?}",
                found.needs
            ));
        }
        let rest = figure(&alone, id).value;
        if found.value != rest {
            wrong.push(format!("{name}: {id} is {:?}, not {rest:?}", found.value));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each case runs on its own so that one defect hides no other.
#[track_caller]
fn has_no_value_and_needs(name: &str, id: &str, need: &str) {
    let assessment = assess_file(&format!("{name}.json"));
    let found = figure(&assessment, id);
    assert_eq!(found.value, None, "{name}: {id}");
    assert!(
        found.needs.iter().any(|path| path == need),
        "{name}: {id} does not ask for {need}: {:?}",
        found.needs
    );
}

#[test]
fn a_wrong_lifetime_is_not_average() {
    for name in [
        "lifetime-zero",
        "lifetime-negative",
        "lifetime-in-words",
        "lifetime-unit-unknown",
    ] {
        has_no_value_and_needs(name, "mci", "/product/lifetime/years");
        has_no_value_and_needs(name, "utility", "/product/lifetime/years");
    }
    has_no_value_and_needs(
        "lifetime-average-zero",
        "mci",
        "/product/lifetime/industry_average_years",
    );
    has_no_value_and_needs("lifetime-list", "mci", "/product/lifetime");
    has_no_value_and_needs(
        "intensity-zero",
        "mci",
        "/product/intensity/functional_units",
    );
    // What does not depend on the lifetime stands.
    near(
        value(&assess_file("lifetime-zero.json"), "mci_at_average_life"),
        value(
            &assess_file("accepted-extensions.json"),
            "mci_at_average_life",
        ),
        0.0,
        "MCI at average life",
    );
}

#[test]
fn a_wrong_product_is_not_average() {
    has_no_value_and_needs("product-list", "mci", "/product");
    has_no_value_and_needs("product-list", "utility", "/product");
}

#[test]
fn a_wrong_activity_is_not_none() {
    for (name, need) in [
        ("energy-unit-missing", "/use/energy/0/unit"),
        ("energy-amount-missing", "/use/energy/0/amount"),
        ("energy-carrier-unknown", "/use/energy/0/carrier"),
        ("energy-unit-not-convertible", "/use/energy/0/unit"),
        ("energy-per-unknown", "/use/energy/0/per"),
        ("energy-geography-unknown", "/use/energy/0/geography"),
        ("energy-geography-number", "/use/energy/0/geography"),
    ] {
        has_no_value_and_needs(name, "carbon_footprint_stage_use", need);
    }
    for name in ["transport-mode-unknown", "transport-mode-missing"] {
        has_no_value_and_needs(
            name,
            "carbon_footprint_stage_distribution",
            "/transport/0/mode",
        );
    }
}

#[test]
fn a_wrong_list_of_use_is_not_none() {
    // The empty list of consumables says nothing about the energy.
    has_no_value_and_needs(
        "energy-item-text-beside-consumables",
        "carbon_footprint_stage_use",
        "/use/energy",
    );
}

#[test]
fn wrong_consumables_are_named_beside_the_energy() {
    let assessment = assess_file("consumables-number-beside-energy.json");
    let stage = figure(&assessment, "carbon_footprint_stage_use");
    assert!(
        stage.needs.iter().any(|path| path == "/use/consumables"),
        "{:?}",
        stage.needs
    );
}

/// An assembly whose components cannot be read has an unknown mass, not none.
#[test]
fn an_unreadable_assembly_is_not_weightless() {
    for name in [
        "assembly-empty",
        "assembly-item-text",
        "assembly-components-object",
    ] {
        let assessment = assess_file(&format!("{name}.json"));
        for id in ["product_mass", "mci", "recycled_content"] {
            let found = figure(&assessment, id);
            assert!(
                found
                    .needs
                    .iter()
                    .any(|path| path.starts_with("/components/2")),
                "{name}: {id} is silent about the assembly: {:?}",
                found.needs
            );
        }
    }
}

/// The field to mend is the one that is wrong.
#[test]
fn a_wrong_quantity_of_an_assembly_is_named_where_it_stands() {
    has_no_value_and_needs(
        "assembly-quantity-zero",
        "product_mass",
        "/components/0/quantity",
    );
}

/// `JP` is an error (markets are written in small letters), so it chooses no route.
#[test]
fn a_wrong_market_chooses_no_default() {
    let assess_market = |market: &str| {
        let mut document = document(&json!([
            { "id": "a", "material": "pp", "mass": "1 kg", "inflow": { "reused": 0 } }
        ]));
        document["product"]["markets"] = json!([market]);
        document["product"]["category"] = json!("packaging");
        assess_value(&document)
    };
    assert!(
        figure(&assess_market("jp"), "unrecoverable_waste")
            .value
            .is_some()
    );
    assert_eq!(
        figure(&assess_market("JP"), "unrecoverable_waste").value,
        None
    );
}

/// Proof that is itself wrong proves nothing.
#[test]
fn wrong_evidence_proves_nothing() {
    let origin = |name: &str| {
        let assessment = assess_file(&format!("{name}.json"));
        let figure = figure(&assessment, "product_mass").clone();
        serde_json::to_value(figure.origin).unwrap()
    };
    let with = |kind: Value| {
        let mut evidence = json!({ "for": "/mass" });
        if !kind.is_null() {
            evidence["kind"] = kind;
        }
        let document = document(&json!([
            { "id": "a", "material": "pp", "mass": "1 kg", "evidence": [evidence] }
        ]));
        let assessment = assess_value(&document);
        serde_json::to_value(figure(&assessment, "product_mass").origin).unwrap()
    };
    assert_eq!(with(json!("invoice")), "evidenced");
    assert_eq!(with(json!("hearsay")), "stated");
    assert_eq!(with(Value::Null), "stated");
    assert_eq!(origin("evidence-object"), "stated");
}
