//! Methods that say the same in other words give the same number.

use meguru::Assessment;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{assess_value, figure, value};
use crate::documents::{any_document, complete_document, components_of, flat_document};
use crate::{agree, config};

fn of(assessment: &Assessment, id: &str) -> Option<f64> {
    figure(assessment, id).value
}

/// Sum of some figures, where all have values.
fn sum(assessment: &Assessment, ids: &[&str]) -> Option<f64> {
    ids.iter().map(|id| of(assessment, id)).sum()
}

fn covers_all(assessment: &Assessment, ids: &[&str]) -> bool {
    let whole = |share: f64| share >= 1.0 - 1e-12;
    ids.iter()
        .all(|id| figure(assessment, id).coverage.is_some_and(whole))
}

const OUTFLOWS: [&str; 3] = ["reused", "recycled", "biological"];

/// Mass of all pieces of each component, in grams.
fn masses(document: &Value) -> Vec<f64> {
    let components = document["components"].as_array().unwrap();
    let mass = |component: &Value| {
        component["mass"]["value"].as_f64().unwrap() * component["quantity"].as_f64().unwrap_or(1.0)
    };
    components.iter().map(mass).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn circular_inflow_is_reused_recycled_and_renewable(document in any_document()) {
        let assessment = assess_value(&document);
        let parts = sum(&assessment, &["iso59020_reused_inflow", "iso59020_recycled_inflow", "iso59020_renewable_inflow"]);
        let whole = of(&assessment, "cti_circular_inflow");
        prop_assert!(agree(whole, parts, 1e-9), "{whole:?} and {parts:?}");
    }

    #[test]
    fn material_circularity_is_the_mean_of_inflow_and_outflow(document in any_document()) {
        let assessment = assess_value(&document);
        let sides = ["cti_circular_inflow", "cti_circular_outflow"];
        if covers_all(&assessment, &sides) {
            let mean = sum(&assessment, &sides).map(|sum| sum / 2.0);
            prop_assert!(agree(of(&assessment, "cti_material_circularity"), mean, 1e-9));
        }
    }

    #[test]
    fn what_is_recovered_goes_one_of_four_ways(document in any_document()) {
        let assessment = assess_value(&document);
        let ways = ["reuse", "remanufacturing", "recycling", "biodegradation"]
            .map(|way| of(&assessment, &format!("cti_recovery_{way}")));
        let given: Vec<f64> = ways.into_iter().flatten().collect();
        prop_assert!(given.is_empty() || given.len() == 4);
        prop_assert!(given.is_empty() || agree(Some(given.iter().sum()), Some(1.0), 1e-9));
    }

    /// A rate is expected or realised: no part is in both, and together they are the whole outflow.
    #[test]
    fn expected_and_realised_outflow_are_the_whole(document in complete_document()) {
        let mut document = document;
        for component in components_of(&mut document) {
            component["outflow"]["recovery_potential"] = json!(1);
        }
        let assessment = assess_value(&document);
        let side = |kind: &str| {
            let ids = OUTFLOWS.map(|way| format!("iso59020_{kind}_{way}_outflow"));
            let coverage = figure(&assessment, &ids[0]).coverage.unwrap();
            let value = ids.iter().map(|id| of(&assessment, id)).sum::<Option<f64>>();
            (coverage, value.unwrap_or(0.0))
        };
        let ((expected, expected_value), (actual, actual_value)) = (side("expected"), side("actual"));
        prop_assert!(agree(Some(expected + actual), Some(1.0), 1e-9), "{expected} and {actual}");
        let together = expected * expected_value + actual * actual_value;
        prop_assert!(agree(Some(together), of(&assessment, "cti_circular_outflow"), 1e-9), "{together}");
    }

    /// ISO 59020 divides what is used by what is taken in, the other only what is used again.
    #[test]
    fn water_used_again_is_what_is_used_beyond_the_first_time(document in any_document()) {
        let assessment = assess_value(&document);
        let again = of(&assessment, "cti_onsite_water_circulation");
        let used = of(&assessment, "iso59020_onsite_water_reuse");
        prop_assert_eq!(again.is_some(), used.is_some());
        if let (Some(again), Some(used)) = (again, used) {
            prop_assert!(agree(Some(again), Some((used - 1.0).max(0.0)), 1e-9), "{used} and {again}");
        }
    }

    #[test]
    fn the_same_rates_under_two_names_are_the_same(document in any_document()) {
        let assessment = assess_value(&document);
        for (one, other) in [
            ("jp_recycled_material_use_rate", "plastics_recycled_content"),
            ("cti_actual_lifetime", "iso59020_lifetime_ratio"),
            ("cti_circular_material_productivity", "iso59020_material_productivity"),
            ("jp_appliance_recycling_rate", "jp_pc_resource_reuse_rate"),
            ("reused_content", "iso59020_reused_inflow"),
            ("recycled_content", "iso59020_recycled_inflow"),
        ] {
            prop_assert!(agree(of(&assessment, one), of(&assessment, other), 1e-12), "{one}");
        }
    }

    /// Where a model is stated for every recycled share, the physical models together are the
    /// recycled content.
    #[test]
    fn physical_models_are_the_recycled_content(document in any_document()) {
        let assessment = assess_value(&document);
        let models = ["segregated", "controlled_blending", "custody_not_stated"]
            .map(|model| format!("recycled_content_{model}"));
        let models = [&*models[0], &*models[1], &*models[2]];
        if covers_all(&assessment, &models) {
            let content = of(&assessment, "recycled_content");
            prop_assert!(agree(sum(&assessment, &models), content, 1e-9), "{content:?}");
            prop_assert_eq!(of(&assessment, models[2]), Some(0.0));
        }
    }

    /// Without any stated model the whole recycled content is of none.
    #[test]
    fn without_a_model_all_content_is_of_none(document in complete_document()) {
        let mut document = document;
        for component in components_of(&mut document) {
            component["inflow"].as_object_mut().unwrap().remove("chain_of_custody");
        }
        let assessment = assess_value(&document);
        let content = of(&assessment, "recycled_content");
        prop_assert!(agree(of(&assessment, "recycled_content_custody_not_stated"), content, 1e-9));
    }

    /// What is attributed by book-keeping leaves the recycled content for a figure of its own.
    #[test]
    fn mass_balance_is_apart(document in complete_document(), which: prop::sample::Index) {
        let (mut before, mut after) = (document.clone(), document);
        for document in [&mut before, &mut after] {
            for component in components_of(document) {
                component["inflow"]["chain_of_custody"] = json!("segregated");
            }
        }
        let components = components_of(&mut after);
        let which = which.index(components.len());
        components[which]["inflow"]["chain_of_custody"] = json!("mass_balance");
        let (before, after) = (assess_value(&before), assess_value(&after));
        let attributed = of(&after, "recycled_content_mass_balance");
        let physical = of(&after, "recycled_content");
        let together = attributed.zip(physical).map(|(one, other)| one + other);
        prop_assert!(agree(together, of(&before, "recycled_content"), 1e-9));
        let none = after.figure("recycled_content").unwrap().by_component.iter()
            .find(|component| component.path == format!("/components/{which}"));
        prop_assert_eq!(none.map(|component| component.value), Some(0.0));
    }

    /// Lots say the same as the shares that are their sums.
    #[test]
    fn lots_are_their_sums(document in flat_document()) {
        let mut sums = document.clone();
        for component in components_of(&mut sums) {
            let Some(inflow) = component["inflow"].as_object_mut() else {
                continue;
            };
            // A share says of all its lots one model; of several it says none.
            let Some(lots) = inflow.remove("lots") else {
                continue;
            };
            let lots = lots.as_array().unwrap().clone();
            let share = |kind: &str| -> f64 {
                let of_kind = lots.iter().filter(|lot| lot["kind"] == kind);
                of_kind.map(|lot| lot["share"].as_f64().unwrap()).sum()
            };
            for kind in ["post_consumer", "pre_consumer"] {
                inflow.insert(format!("{kind}_recycled"), json!(share(kind)));
            }
        }
        let with_models = |document: &Value| {
            let text = document.to_string();
            text.contains("mass_balance")
        };
        // Mass balance of some lots is no statement that a sum could make.
        if !with_models(&document) {
            let (lots, sums) = (assess_value(&document), assess_value(&sums));
            for id in ["recycled_content", "post_consumer_recycled_content", "mci", "pci", "plcm"] {
                prop_assert!(agree(of(&lots, id), of(&sums, id), 1e-9), "{id}");
            }
        }
    }

    #[test]
    fn strategic_raw_materials_are_critical(document in any_document()) {
        let assessment = assess_value(&document);
        let [strategic, critical] = ["strategic_raw_material_content", "critical_raw_material_content"]
            .map(|id| of(&assessment, id));
        prop_assert_eq!(strategic.is_some(), critical.is_some());
        prop_assert!(strategic <= critical.map(|critical| critical + 1e-12));
    }

    /// The indicator of a product is the mean of its components' by mass, floored once.
    #[test]
    fn product_circularity_is_the_mean_of_its_components(document in complete_document()) {
        let assessment = assess_value(&document);
        let masses = masses(&document);
        let pci = figure(&assessment, "pci");
        prop_assert_eq!(pci.by_component.len(), masses.len());
        let weighted: f64 = pci.by_component.iter().zip(&masses).map(|(one, mass)| one.value * mass).sum();
        let mean = weighted / masses.iter().sum::<f64>();
        prop_assert!(agree(pci.value, Some(mean.max(0.0)), 1e-9), "{:?} and {mean}", pci.value);

        let impact = figure(&assessment, "pci_impact_share");
        if let Some(largest) = impact.value {
            let shares = impact.by_component.iter().map(|component| component.value);
            prop_assert!(agree(Some(shares.clone().sum()), Some(1.0), 1e-9));
            prop_assert_eq!(shares.fold(0.0, f64::max), largest);
        }
    }

    /// Energy that costs nothing to recycle with is all saved: what is left is the recycled share.
    #[test]
    fn saved_energy_is_the_recycled_share_where_recycling_is_free(document in complete_document()) {
        let mut document = document;
        for component in components_of(&mut document) {
            component["material_energy"] = json!({ "virgin": "80 MJ/kg", "recycling": "0 MJ/kg" });
            component["outflow"]["data_basis"] = json!("realised");
        }
        let assessment = assess_value(&document);
        let recycled = value(&assessment, "iso59020_actual_recycled_outflow");
        prop_assert!(agree(of(&assessment, "cullen_circularity_index"), Some(recycled), 1e-9));
    }
}
