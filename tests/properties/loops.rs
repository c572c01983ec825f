//! Products at the ends of every scale: wholly linear, and a loop without a loss.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{assess_value, value};
use crate::documents::{complete_document, components_of, positive_share, process};
use crate::{agree, config};

const SHARES: [&str; 11] = [
    "post_consumer_recycled",
    "pre_consumer_recycled",
    "reused",
    "renewable",
    "reuse",
    "remanufacture",
    "recycling",
    "composting",
    "energy_recovery",
    "incineration",
    "landfill",
];

/// The document with these shares of every component and no others, used as long as the average,
/// recycled without a loss.
fn with_flows(document: &Value, inflow: &Value, outflow: &Value) -> Value {
    let mut document = document.clone();
    let product = document["product"].as_object_mut().unwrap();
    product.remove("lifetime");
    product.remove("intensity");
    for component in components_of(&mut document) {
        component["value"] = json!(7);
        for (block, wanted) in [("inflow", inflow), ("outflow", outflow)] {
            let block = component[block].as_object_mut().unwrap();
            for field in SHARES {
                block.remove(field);
            }
            for field in [
                "manufacturer_controlled",
                "sorting_yield",
                "recycling_yield",
            ] {
                block.remove(field);
            }
            block.insert("recycling_efficiency".to_owned(), json!(1));
            block.insert("recovery_potential".to_owned(), json!(1));
            block.extend(wanted.as_object().unwrap().clone());
        }
        component["inflow"]
            .as_object_mut()
            .unwrap()
            .remove("recovery_potential");
    }
    document
}

fn hold(document: &Value, expected: &[(&str, f64)]) -> Result<(), TestCaseError> {
    let assessment = assess_value(document);
    for (id, expected) in expected {
        let found = value(&assessment, id);
        prop_assert!(
            agree(Some(found), Some(*expected), 1e-9),
            "{id}: {found}, not {expected}"
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    /// Whatever is lost on the way, as long as nothing of it is recycled: all that came in is waste.
    #[test]
    fn a_linear_product_is_not_circular(document in complete_document(), process in process()) {
        let mut document = with_flows(&document, &json!({ "reused": 0 }), &json!({ "landfill": 1 }));
        for component in components_of(&mut document) {
            component["process"] = process.clone();
            component["process"]["feedstock_scrap_recycled"] = json!(0);
            component["process"]["manufacturing_scrap_recycled"] = json!(0);
        }
        hold(&document, &[
            ("linear_flow_index", 1.0),
            ("mci", 0.1),
            ("pci_linear_flow_index", 1.0),
            ("pci", 0.0),
            ("cti_circular_inflow", 0.0),
            ("cti_circular_outflow", 0.0),
            ("cti_material_circularity", 0.0),
            ("plcm", 0.0),
            ("recycled_content", 0.0),
            ("value_retained_by_reuse", 0.0),
        ])?;
    }

    /// What is recycled comes in and goes out recycled, the rest reused.
    #[test]
    fn a_loop_without_losses_is_circular(document in complete_document(), recycled in positive_share()) {
        let inflow = json!({ "post_consumer_recycled": recycled, "reused": 1.0 - recycled });
        let outflow = json!({ "recycling": recycled, "reuse": 1.0 - recycled });
        hold(&with_flows(&document, &inflow, &outflow), &[
            ("linear_flow_index", 0.0),
            ("mci", 1.0),
            ("pci_linear_flow_index", 0.0),
            ("pci", 1.0),
            ("cti_circular_inflow", 1.0),
            ("cti_circular_outflow", 1.0),
            ("cti_material_circularity", 1.0),
            ("plcm", 1.0),
            ("recycled_content", recycled),
            ("reused_content", 1.0 - recycled),
        ])?;
    }

    /// Losses on the way are no losses of the loop where all scrap is recycled too: more comes in,
    /// and as much more goes out.
    #[test]
    fn scrap_that_is_recycled_closes_the_loop(document in complete_document(), process in process()) {
        let (inflow, outflow) = (json!({ "pre_consumer_recycled": 1 }), json!({ "recycling": 1 }));
        let mut document = with_flows(&document, &inflow, &outflow);
        for component in components_of(&mut document) {
            component["process"] = process.clone();
            component["process"]["feedstock_scrap_recycled"] = json!(1);
            component["process"]["manufacturing_scrap_recycled"] = json!(1);
        }
        hold(&document, &[("pci_linear_flow_index", 0.0), ("pci", 1.0)])?;
    }

    /// A sum of shares that is one, however it is divided, is never more than one.
    #[test]
    fn a_whole_in_many_shares_is_a_whole(document in complete_document(), weights in prop::array::uniform4(1_u32..1_000)) {
        let total = f64::from(weights.iter().sum::<u32>());
        let [a, b, c, d] = weights.map(|weight| f64::from(weight) / total);
        let inflow = json!({ "post_consumer_recycled": a, "pre_consumer_recycled": b, "reused": c, "renewable": d });
        let outflow = json!({ "reuse": a, "remanufacture": b, "recycling": c, "composting": d });
        let assessment = assess_value(&with_flows(&document, &inflow, &outflow));
        for id in ["cti_circular_inflow", "cti_circular_outflow", "cti_material_circularity"] {
            let found = value(&assessment, id);
            prop_assert!((1.0 - 1e-9..=1.0).contains(&found), "{id}: {found:e}");
        }
    }

    #[test]
    fn recyclability_is_what_its_rates_are(document in complete_document(), rate in 0.0_f64..=1.0, more in 0.0_f64..=1.0) {
        let recoverable = rate + (1.0 - rate) * more;
        let mut document = document;
        for component in components_of(&mut document) {
            component["outflow"]["recyclability_rate"] = json!(rate);
            component["outflow"]["recoverability_rate"] = json!(recoverable);
        }
        hold(&document, &[
            ("iec62635_recyclability", rate),
            ("iec62635_recoverability", recoverable),
        ])?;
    }
}
