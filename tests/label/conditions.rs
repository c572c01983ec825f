//! Every condition of labels has what it refuses.

use meguru::checks::Outcome;
use meguru::checks::label::Request;
use serde_json::{Value, json};

use crate::gate::{changed, with_claim};
use crate::{GROUNDS, kettle, refused, request};

/// Figures that a condition refuses, of which document.
fn figures() -> Vec<(&'static str, Value, Request<'static>)> {
    let whole = kettle();
    let no_scenario = changed(|document| {
        document["product"]
            .as_object_mut()
            .unwrap()
            .remove("end_of_life_scenario");
    });
    let no_use = changed(|document| {
        document.as_object_mut().unwrap().remove("use");
    });
    let unknown = changed(|document| {
        for part in document["components"].as_array_mut().unwrap() {
            part.as_object_mut().unwrap().remove("inflow");
        }
    });
    vec![
        ("LABEL-01", unknown, request(&["recycled_content"])),
        (
            "LABEL-02",
            whole.clone(),
            request(&["cyclical_use_rate_inflow"]),
        ),
        ("LABEL-02", whole.clone(), request(&["regional_loop_share"])),
        ("LABEL-03", whole.clone(), request(&["jp_collection_rate"])),
        (
            "LABEL-04",
            whole.clone(),
            request(&["carbon_footprint_cradle_to_gate"]),
        ),
        (
            "LABEL-04",
            whole.clone(),
            request(&["carbon_footprint_stage_use"]),
        ),
        ("LABEL-04", no_use, request(&["carbon_footprint"])),
        (
            "LABEL-05",
            whole.clone(),
            request(&["recycled_content_mass_balance"]),
        ),
        (
            "LABEL-06",
            whole.clone(),
            request(&["reuse_carbon_footprint_saving_per_use"]),
        ),
        ("LABEL-07", whole.clone(), request(&["linear_flow_index"])),
        (
            "LABEL-08",
            no_scenario,
            request(&["iec62635_recyclability"]),
        ),
    ]
}

/// Words that a condition refuses.
fn claims() -> Vec<(&'static str, Value, Request<'static>)> {
    let whole = kettle();
    let weak = changed(|document| {
        document["components"][0]["inflow"]["post_consumer_recycled"] =
            json!({ "value": 0.3, "origin": "estimated" });
    });
    vec![
        (
            "LABEL-06",
            whole.clone(),
            with_claim(&["recycled_content"], "49 % less CO2"),
        ),
        (
            "LABEL-06",
            whole.clone(),
            with_claim(&["carbon_footprint"], "当社比"),
        ),
        (
            "LABEL-10",
            weak.clone(),
            with_claim(
                &["recycled_content"],
                "Recycled content of the product: 20 %",
            ),
        ),
        // The words rest on the figure, whether it is printed or not.
        (
            "LABEL-10",
            weak,
            with_claim(
                &["mci_at_average_life"],
                "Recycled content of the product: 20 %",
            ),
        ),
        (
            "LABEL-11",
            whole.clone(),
            with_claim(&["recycled_content"], "環境にやさしい"),
        ),
        (
            "LABEL-11",
            whole.clone(),
            with_claim(&["recycled_content"], "ごみゼロ"),
        ),
        (
            "LABEL-11",
            whole.clone(),
            with_claim(&["mci_at_average_life"], "カーボンニュートラル"),
        ),
        (
            "LABEL-12",
            whole.clone(),
            with_claim(&["carbon_footprint"], "CO2 −49 %"),
        ),
        // More than the figure, where no rule was read that would refuse it.
        (
            "LABEL-12",
            whole.clone(),
            with_claim(
                &["recycled_content"],
                "Recycled content of the product: 21 %",
            ),
        ),
        (
            "LABEL-12",
            whole,
            with_claim(&["recycled_content"], "6割を節約"),
        ),
    ]
}

/// What each condition refuses.
fn cases() -> Vec<(&'static str, Value, Request<'static>)> {
    [figures(), claims()].concat()
}

#[test]
fn every_condition_refuses_what_it_is_there_for() {
    for (rule, document, request) in cases() {
        let (refused, rules) = refused(&document, &request);
        assert!(
            rules.iter().any(|other| other == rule),
            "{rule}: {refused:#?}"
        );
        assert_eq!(refused.problems, []);
        let objection = refused
            .objections
            .iter()
            .find(|one| one.rule == rule)
            .unwrap();
        assert_eq!(objection.outcome, Outcome::NotMet);
        assert!(!objection.statement.ja.is_empty() && !objection.remedy.en.is_empty());
    }
    // That of badges stands beside the badges.
    let tested: Vec<&str> = cases()
        .iter()
        .map(|(rule, ..)| *rule)
        .chain(["LABEL-09"])
        .collect();
    for rule in &GROUNDS.conditions.rules {
        assert!(
            tested.contains(&rule.id.as_str()),
            "{} has no case",
            rule.id
        );
    }
}
