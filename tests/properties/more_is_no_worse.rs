//! Which changes must not make which figure of the methods beside the MCI worse.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{assess_value, figure, value};
use crate::config;
use crate::documents::{any_document, complete_document, components_of};
use crate::monotonicity::{recycle, shift};

/// Rounding of a share or index.
const ROUNDING: f64 = 1e-9;

/// Fails where a figure that both documents have is smaller in the second.
fn no_lower(first: &Value, second: &Value, ids: &[&str]) -> Result<(), TestCaseError> {
    let (first, second) = (assess_value(first), assess_value(second));
    for id in ids {
        let (before, after) = (figure(&first, id).value, figure(&second, id).value);
        prop_assert_eq!(before.is_some(), after.is_some(), "{}", id);
        if let (Some(before), Some(after)) = (before, after) {
            let rounding = ROUNDING * before.abs().max(1.0);
            prop_assert!(after >= before - rounding, "{id}: {before}, then {after}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn more_recycled_input_never_lowers_circular_inflow(document in complete_document(), part in 0.0_f64..=1.0) {
        let mut after = document.clone();
        for component in components_of(&mut after) {
            component["value"] = json!(3);
            recycle(component, part);
        }
        let mut before = document;
        for component in components_of(&mut before) {
            component["value"] = json!(3);
        }
        no_lower(&before, &after, &["cti_circular_inflow", "iso59020_recycled_inflow", "plcm", "cti_material_circularity"])?;
    }

    /// Recycled instead of thrown away, at whatever yield.
    #[test]
    fn more_recovery_never_lowers_circular_outflow(
        document in complete_document(),
        from in prop::sample::select(&["landfill", "incineration", "energy_recovery"][..]),
        to in prop::sample::select(&["reuse", "remanufacture", "recycling"][..]),
        part in 0.0_f64..=1.0,
    ) {
        let mut after = document.clone();
        for component in components_of(&mut after) {
            shift(&mut component["outflow"], from, to, part);
        }
        no_lower(&document, &after, &[
            "cti_circular_outflow",
            "cti_material_circularity",
            "iso59020_expected_reused_outflow",
            "iso59020_expected_recycled_outflow",
            "iso59020_actual_reused_outflow",
            "iso59020_actual_recycled_outflow",
            "value_retained_by_reuse",
            "value_retained_by_recycling",
        ])?;
    }

    #[test]
    fn a_longer_life_never_lowers_product_circularity(document in complete_document(), years in 0.5_f64..30.0, more in 0.0_f64..30.0) {
        let with = |years: f64| {
            let mut document = document.clone();
            document["product"]["lifetime"] = json!({
                "years": years, "industry_average_years": 10, "refurbished_years": 3,
            });
            document
        };
        no_lower(&with(years), &with(years + more), &["pci", "longevity", "cti_actual_lifetime"])?;
    }

    /// Reuse and recycling only ever add years to the first life.
    #[test]
    fn longevity_is_at_least_the_life(document in any_document()) {
        if let Some(longevity) = figure(&assess_value(&document), "longevity").value {
            let years = document["product"]["lifetime"]["years"].as_f64().unwrap();
            prop_assert!(longevity >= years);
        }
    }

    #[test]
    fn a_higher_price_of_recyclate_never_lowers_the_economy_index(document in complete_document(), more in 0.0_f64..1e3) {
        let mut after = document.clone();
        for component in components_of(&mut after) {
            let price = component["prices"]["recycled"].as_f64().unwrap();
            component["prices"]["recycled"] = json!(price + more);
        }
        no_lower(&document, &after, &["cei"])?;
    }

    #[test]
    fn a_larger_radius_never_lowers_the_regional_shares(document in any_document(), radius in 0.0_f64..3_000.0, more in 0.0_f64..3_000.0) {
        let with = |radius: f64| {
            let mut document = document.clone();
            document["product"]["region"] = json!({ "name": "chubu", "radius_km": radius });
            document
        };
        let shares = ["regional_inflow_share", "regional_outflow_share", "regional_loop_share"];
        no_lower(&with(radius), &with(radius + more), &shares)?;
    }

    /// Recovery is recycling and more, of the same parts.
    #[test]
    fn recoverability_is_at_least_recyclability(document in complete_document()) {
        let assessment = assess_value(&document);
        for (recycled, recovered) in [
            ("iec62635_recyclability", "iec62635_recoverability"),
            ("iso22628_recyclability", "iso22628_recoverability"),
            ("iso22628_recyclability_contribution", "iso22628_recoverability_contribution"),
            ("jp_appliance_recycling_rate", "jp_resource_recovery_rate"),
        ] {
            let [recycled, recovered] = [recycled, recovered].map(|id| figure(&assessment, id));
            if recycled.coverage == recovered.coverage {
                let at_most = recovered.value.map(|rate| rate + ROUNDING);
                prop_assert!(recycled.value <= at_most, "{:?} and {at_most:?}", recycled.value);
            }
        }
    }

    /// What the three loops keep of the value is no more than the value.
    #[test]
    fn loops_keep_no_more_than_the_value(document in complete_document()) {
        let mut document = document;
        for component in components_of(&mut document) {
            component["value"] = json!(1);
        }
        let assessment = assess_value(&document);
        let kept: f64 = ["reuse", "remanufacturing", "recycling"]
            .iter()
            .map(|way| value(&assessment, &format!("value_retained_by_{way}")))
            .sum();
        prop_assert!(kept <= 1.0 + ROUNDING, "{kept}");
    }
}
