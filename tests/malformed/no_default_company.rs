//! The same for what a company states beside its components.
#![allow(clippy::too_many_lines, reason = "a table of cases")]

use serde_json::{Value, json};

use crate::common::{assess_value, figure};
use crate::no_default_fields::{asks_for, part, product, put};

/// A wrong field beside the components leaves the figures that need it without a value.
#[test]
fn a_wrong_field_of_the_company_leaves_its_figures_out() {
    let right = assess_value(&product(&[part()]));
    assert_eq!(right.problems, []);
    let mut wrong = Vec::new();
    for (field, value, need, ids) in [
        (
            "/product/sales/currency",
            json!("YEN"),
            "",
            &["cti_revenue", "reuse_value_per_use"][..],
        ),
        // Not revenue over units.
        (
            "/product/sales/price",
            json!(-1),
            "",
            &["iso59020_material_productivity", "reuse_value_per_use"],
        ),
        // Not price times units.
        (
            "/product/sales/revenue",
            json!(-1),
            "",
            &["cti_revenue", "circular_revenue_share"],
        ),
        (
            "/product/sales/circular_revenue",
            json!(50_001),
            "",
            &["circular_revenue_share"],
        ),
        (
            "/product/growth/resource_inflow",
            json!("slow"),
            "",
            &["iso59020_resource_intensity_index"],
        ),
        (
            "/product/growth/gross_domestic_product",
            json!([]),
            "",
            &["iso59020_resource_intensity_index"],
        ),
        (
            "/product/region/radius_km",
            json!(-1),
            "/product/region",
            &["regional_inflow_share", "regional_loop_share"],
        ),
        (
            "/product/region/name",
            json!(" "),
            "/product/region",
            &["regional_inflow_share", "regional_outflow_share"],
        ),
        (
            "/product/vehicle_mass",
            json!(1000),
            "",
            &["iso22628_recyclability_contribution"],
        ),
        (
            "/product/lifetime/refurbished_years",
            json!(0),
            "",
            &["longevity"],
        ),
        (
            "/product/lifetime/years",
            json!(0),
            "",
            &["longevity", "pci", "cti_actual_lifetime"],
        ),
        // Not the table's word on gas.
        (
            "/production/energy/0/renewable_share",
            json!(10),
            "",
            &["cti_renewable_energy", "iso59020_renewable_energy"],
        ),
        (
            "/production/exported_energy",
            json!({}),
            "",
            &["iso59020_renewable_energy"],
        ),
        (
            "/production/water/used",
            json!(5),
            "",
            &[
                "cti_onsite_water_circulation",
                "iso59020_onsite_water_reuse",
            ],
        ),
        (
            "/production/water/withdrawal",
            json!("-3 m3"),
            "",
            &["cti_water_circularity", "emf_production_water"],
        ),
        (
            "/production/water/circular_withdrawal",
            json!("3.1 m3"),
            "",
            &[
                "cti_water_circularity",
                "iso59020_circular_water_withdrawal",
            ],
        ),
        (
            "/production/water/circular_discharge",
            json!("2.1 m3"),
            "",
            &["cti_water_circularity", "iso59020_quality_water_discharge"],
        ),
        (
            "/production/residual_energy/recovered",
            json!("11 MJ"),
            "",
            &["iso59020_residual_energy_recovered"],
        ),
        // Not the return rate's series.
        (
            "/lives/number_of_uses",
            json!(0.5),
            "",
            &[
                "reuse_number_of_uses",
                "reuse_mass_per_use",
                "reuse_value_per_use",
                "reuse_carbon_footprint_per_use",
            ],
        ),
        (
            "/lives/return_rate",
            json!(80),
            "",
            &["reuse_number_of_uses"],
        ),
        (
            "/lives/maximum_uses",
            json!(0.5),
            "",
            &["reuse_number_of_uses"],
        ),
        (
            "/lives/parts_replaced",
            json!(2),
            "",
            &[
                "reuse_mass_per_use",
                "reuse_carbon_footprint_per_use",
                "reuse_break_even_uses",
            ],
        ),
        (
            "/lives/transport",
            json!({}),
            "",
            &["reuse_carbon_footprint_per_use"],
        ),
        (
            "/lives/energy",
            json!("none"),
            "",
            &["reuse_carbon_footprint_per_use", "reuse_break_even_uses"],
        ),
        (
            "/lives/cost_per_cycle",
            json!(-1),
            "",
            &["reuse_value_per_use"],
        ),
        (
            "/lives/displacement_rate",
            json!(90),
            "",
            &[
                "reuse_break_even_uses",
                "reuse_break_even_uses_by_mass",
                "reuse_carbon_footprint_saving_per_use",
            ],
        ),
        (
            "/lives/replaced_product/mass",
            json!(3),
            "",
            &["reuse_break_even_uses_by_mass"],
        ),
        (
            "/lives/replaced_product/carbon_footprint",
            json!("9 t"),
            "",
            &["reuse_carbon_footprint_saving_per_use"],
        ),
        (
            "/take_back/treated",
            json!(55),
            "",
            &["jp_appliance_recycling_rate", "jp_resource_recovery_rate"],
        ),
        (
            "/take_back/recycled",
            json!("56 t"),
            "",
            &["jp_appliance_recycling_rate", "jp_recycling_rate"],
        ),
        (
            "/take_back/recycled_with_charge",
            json!("16 t"),
            "",
            &["jp_resource_recovery_rate"],
        ),
        (
            "/take_back/heat_recovered",
            json!("-1 t"),
            "",
            &["jp_resource_recovery_rate"],
        ),
        (
            "/take_back/sold",
            json!("-1 t"),
            "",
            &["jp_recycling_rate", "jp_collection_rate"],
        ),
    ] {
        let mut document = product(&[part()]);
        put(&mut document, field, &value);
        let assessment = assess_value(&document);
        assert!(!assessment.problems.is_empty(), "{field}");
        for id in ids {
            assert!(figure(&right, id).value.is_some(), "{id}");
            let need = if need.is_empty() { field } else { need };
            if let Err(what) = asks_for(&assessment, id, need) {
                wrong.push(format!("{field}: {what}"));
            }
            if let Some(value) = figure(&assessment, id).value {
                wrong.push(format!("{field}: {id} is {value} all the same"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Progress from a wrong base is not judged, and the target names the field to mend.
#[test]
fn a_target_with_a_wrong_base_is_not_judged() {
    let target = |base_year: Value, base_value: Value| {
        let mut document = product(&[part()]);
        document["targets"] = json!([{
            "figure": "recycled_content", "year": 2030, "value": 0.5,
            "base_year": base_year, "base_value": base_value,
        }]);
        let assessment = assess_value(&document);
        let target = assessment.targets.first().unwrap().clone();
        (target.on_track, target.needs)
    };
    assert_eq!(target(json!(2020), json!(0.1)), (Some(true), vec![]));
    let year = vec!["/targets/0/base_year".to_owned()];
    assert_eq!(target(json!(20), json!(0.1)), (None, year.clone()));
    assert_eq!(target(json!(2030), json!(0.1)), (None, year));
    let value = vec!["/targets/0/base_value".to_owned()];
    assert_eq!(target(json!(2020), json!("a tenth")), (None, value));
}
