//! Recycling allocation: the stages add up by every allocation, and the allocations agree where there
//! is nothing to allocate.

use meguru::{Allocation, Options};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{assess_value, figure, value};
use crate::documents::{complete_document, components_of};
use crate::{agree, config};

const TOTALS: [(Allocation, &str); 4] = [
    (Allocation::CutOff, "carbon_footprint_by_cut_off"),
    (Allocation::EndOfLife, "carbon_footprint_by_end_of_life"),
    (Allocation::FiftyFifty, "carbon_footprint_by_fifty_fifty"),
    (Allocation::CircularFootprint, "carbon_footprint_by_cff"),
];

/// The document with every component of this steel, going these ways.
fn of_steel(document: &Value, inflow: &Value, outflow: &Value, allocation: &Value) -> Value {
    let mut document = document.clone();
    for component in components_of(&mut document) {
        let component = component.as_object_mut().unwrap();
        component.remove("emission_factor");
        component.remove("lots");
        component.insert("material".to_owned(), json!("steel"));
        component.insert("inflow".to_owned(), inflow.clone());
        component.insert("outflow".to_owned(), outflow.clone());
        component.insert("allocation".to_owned(), allocation.clone());
    }
    document
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_stages_add_up_by_every_allocation(document in complete_document()) {
        let text = document.to_string();
        for (allocation, total) in TOTALS {
            let options = Options { allocation, ..Options::default() };
            let assessment = meguru::assess(text.as_bytes(), options);
            let found = |id: &str| figure(&assessment, id).value;
            let stages: f64 = ["raw_materials", "production", "distribution", "use", "end_of_life"]
                .iter()
                .filter_map(|stage| found(&format!("carbon_footprint_stage_{stage}")))
                .sum();
            if let Some(footprint) = found("carbon_footprint") {
                prop_assert!(agree(Some(footprint), Some(stages), 1e-9), "{total}: {footprint} and {stages}");
                prop_assert_eq!(Some(footprint), found(total));
            }
        }
    }

    #[test]
    fn without_recycling_every_allocation_is_cut_off(document in complete_document()) {
        let inflow = json!({ "post_consumer_recycled": 0, "pre_consumer_recycled": 0, "reused": 0 });
        let document = of_steel(&document, &inflow, &json!({ "landfill": 1 }), &json!({}));
        let assessment = assess_value(&document);
        let by_cut_off = value(&assessment, TOTALS[0].1);
        for (_, total) in TOTALS {
            prop_assert!(agree(Some(value(&assessment, total)), Some(by_cut_off), 1e-9), "{total}");
        }
    }

    /// A = 1 is cut-off, A = 0 with equal quality the end-of-life approach, and between them the
    /// formula is a straight line.
    #[test]
    fn the_formula_goes_from_one_approach_to_the_other(
        document in complete_document(),
        content in 0.0_f64..=1.0,
        recycling in 0.0_f64..=1.0,
        factor in 0.0_f64..=1.0,
    ) {
        let inflow = json!({ "post_consumer_recycled": content, "pre_consumer_recycled": 0, "reused": 0 });
        let outflow = json!({ "recycling": recycling, "landfill": 1.0 - recycling });
        let allocation = json!({ "allocation_factor": factor, "quality_in": 1, "quality_out": 1 });
        let assessment = assess_value(&of_steel(&document, &inflow, &outflow, &allocation));
        let [cut_off, end_of_life, half, formula] = TOTALS.map(|(_, total)| value(&assessment, total));
        let expected = factor * cut_off + (1.0 - factor) * end_of_life;
        let scale = cut_off.abs() + end_of_life.abs();
        prop_assert!((formula - expected).abs() <= 1e-9 * scale, "{formula} and {expected}");
        prop_assert!((half - f64::midpoint(cut_off, end_of_life)).abs() <= 1e-9 * scale, "{half}");
    }
}
