//! Bounds of the figures, balance of the flows, and agreement with an implementation of the
//! indicator that shares no line with the program's.

use meguru::figures::{catalogue, figure as describe};
use meguru::flows::part_flows;
use meguru::product::read;
use meguru::resolve::{Lists, resolve};
use proptest::prelude::*;
use serde_json::Value;

use crate::common::{assess_value, value};
use crate::documents::{any_document, complete_document};
use crate::{agree, config, errors};

/// Shares may exceed one by what their sum is allowed to (1e-9), and by rounding.
const SLACK: f64 = 1e-8;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn generated_documents_are_valid(document in any_document()) {
        let assessment = assess_value(&document);
        prop_assert_eq!(errors(&assessment), Vec::<String>::new());
        prop_assert_eq!(assessment.figures.len(), catalogue().len());
    }

    #[test]
    fn figures_keep_the_bounds_of_the_catalogue(document in any_document()) {
        for (id, figure) in &assess_value(&document).figures {
            let description = describe(id).unwrap();
            if let Some(value) = figure.value {
                prop_assert!(value.is_finite());
                prop_assert!(description.minimum.is_none_or(|minimum| value >= minimum), "{id}: {value}");
                prop_assert!(description.maximum.is_none_or(|maximum| value <= maximum), "{id}: {value}");
            }
            for share in [figure.coverage, figure.default_mass_share, figure.unverified_mass_share] {
                prop_assert!(share.is_none_or(|share| (0.0..=1.0).contains(&share)), "{id}: {share:?}");
            }
        }
    }

    /// A value that is missing names the fields that would give it; one that covers all of the
    /// mass and names nothing is complete.
    #[test]
    fn a_missing_value_says_what_it_needs(document in any_document()) {
        for (id, figure) in &assess_value(&document).figures {
            prop_assert!(
                figure.value.is_some() || !figure.needs.is_empty() || !figure.notes.is_empty(),
                "{id} is silent"
            );
        }
    }

    /// What goes into each part comes out of it.
    #[test]
    fn flows_balance(document in any_document()) {
        let text = document.to_string();
        let document = read(text.as_bytes()).document.unwrap();
        let lists = Lists::of(&document);
        let resolved = resolve(&document, &lists);
        let (mut mass_sum, mut virgin_sum) = (0.0, 0.0);
        for part in &resolved.parts {
            let flows = part_flows::<f64>((), part);
            let mass = flows.mass.unwrap();
            prop_assert!(mass > 0.0);
            if let Some(inflow) = flows.inflow {
                let recycled = inflow.post_consumer_recycled + inflow.pre_consumer_recycled;
                let sum = inflow.virgin + recycled + inflow.reused + inflow.renewable;
                prop_assert!((sum - mass).abs() <= SLACK * mass, "in {sum}, mass {mass}");
                prop_assert!((recycled - mass * inflow.recycled_share).abs() <= SLACK * mass);
                for term in [inflow.virgin, recycled, inflow.reused, inflow.renewable] {
                    prop_assert!((0.0..=mass * (1.0 + SLACK)).contains(&term));
                }
                if part.packaging == Ok(false) {
                    mass_sum += mass;
                    virgin_sum += inflow.virgin;
                }
            }
            if let Some(outflow) = flows.outflow {
                let sum = outflow.reuse
                    + outflow.recycling
                    + outflow.composting
                    + outflow.energy_recovery
                    + outflow.incineration
                    + outflow.landfill
                    + outflow.unspecified();
                prop_assert!((sum - 1.0).abs() <= SLACK, "out {sum}");
            }
        }
        let assessment = assess_value(&serde_json::from_str(&text).unwrap());
        let virgin = assessment.figure("virgin_feedstock").unwrap().value;
        prop_assert!(agree(virgin, (mass_sum > 0.0).then_some(virgin_sum), 1e-9));
    }

    #[test]
    fn contents_and_virgin_share_are_the_whole(document in complete_document()) {
        let assessment = assess_value(&document);
        let of = |id| value(&assessment, id);
        let recycled = of("recycled_content");
        prop_assert!(agree(
            Some(recycled),
            Some(of("post_consumer_recycled_content") + of("pre_consumer_recycled_content")),
            1e-9,
        ));
        let virgin = of("virgin_feedstock") / of("product_mass");
        let whole = recycled + of("reused_content") + of("renewable_content") + virgin;
        prop_assert!((whole - 1.0).abs() <= SLACK, "{whole}");
    }

    #[test]
    fn the_footprint_is_the_sum_of_its_stages(document in any_document()) {
        let assessment = assess_value(&document);
        let of = |id: &str| assessment.figure(id).unwrap().value;
        let stages: Vec<f64> = ["raw_materials", "production", "distribution", "use", "end_of_life"]
            .iter()
            .filter_map(|stage| of(&format!("carbon_footprint_stage_{stage}")))
            .collect();
        if let Some(total) = of("carbon_footprint") {
            prop_assert!(agree(Some(total), Some(stages.iter().sum()), 1e-12));
        } else {
            prop_assert_eq!(of("carbon_footprint_stage_raw_materials"), None);
        }
        prop_assert_eq!(of("carbon_footprint"), of("carbon_footprint_by_cut_off"));
    }

    #[test]
    fn the_indicator_agrees_with_a_second_implementation(document in complete_document()) {
        let expected = Indicator::of(&document);
        let assessment = assess_value(&document);
        for (id, expected) in [
            ("virgin_feedstock", expected.virgin),
            ("unrecoverable_waste", expected.waste),
            ("linear_flow_index", expected.linear_flow_index),
            ("utility", expected.utility),
            ("mci", (1.0 - expected.linear_flow_index * 0.9 / expected.utility).max(0.0)),
            ("mci_at_average_life", (1.0 - expected.linear_flow_index * 0.9).max(0.0)),
        ] {
            let found = value(&assessment, id);
            prop_assert!(agree(Some(found), Some(expected), 1e-9), "{id}: {found}, not {expected}");
        }
    }
}

/// The indicator straight from the document, as its equations stand.
struct Indicator {
    virgin: f64,
    waste: f64,
    linear_flow_index: f64,
    utility: f64,
}

impl Indicator {
    fn of(document: &Value) -> Self {
        let number = |value: &Value| value.as_f64().unwrap_or(0.0);
        let (mut mass, mut virgin, mut disposed, mut lost_after, mut lost_before) =
            (0.0, 0.0, 0.0, 0.0, 0.0);
        for component in document["components"].as_array().unwrap() {
            let (inflow, outflow) = (&component["inflow"], &component["outflow"]);
            let m = number(&component["mass"]["value"]) / 1_000.0 * number(&component["quantity"]);
            let f_r = number(&inflow["post_consumer_recycled"])
                + number(&inflow["pre_consumer_recycled"]);
            let f_s = number(&inflow["renewable"]);
            let e_f = number(&inflow["recycling_efficiency"]);
            let c_r = number(&outflow["recycling"]);
            let c_u = number(&outflow["reuse"]) + number(&outflow["remanufacture"]);
            let c_c = number(&outflow["composting"]).min(f_s);
            let e_c = if outflow["recycling_efficiency"].is_null() {
                number(&outflow["sorting_yield"]) * number(&outflow["recycling_yield"])
            } else {
                number(&outflow["recycling_efficiency"])
            };
            mass += m;
            virgin += m * (1.0 - f_r - number(&inflow["reused"]) - f_s);
            disposed += m * (1.0 - c_r - c_u - c_c);
            lost_after += m * (1.0 - e_c) * c_r;
            lost_before += m * (1.0 - e_f) * f_r / e_f;
        }
        let waste = disposed + lost_before.midpoint(lost_after);
        let ratio = |object: &Value, own: &str, average: &str| {
            if object.is_null() {
                1.0
            } else {
                number(&object[own]) / number(&object[average])
            }
        };
        let product = &document["product"];
        Self {
            virgin,
            waste,
            linear_flow_index: (virgin + waste) / (2.0 * mass + (lost_before - lost_after) / 2.0),
            utility: ratio(&product["lifetime"], "years", "industry_average_years")
                * ratio(
                    &product["intensity"],
                    "functional_units",
                    "industry_average_functional_units",
                ),
        }
    }
}
