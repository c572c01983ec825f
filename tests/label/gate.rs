//! What the rules of a market, the words and the document refuse, and what they let through.

use meguru::checks::label::{Audience, Form, Request};
use meguru::checks::{Market, Outcome};
use serde_json::{Value, json};

use crate::{day, kettle, labelled, made, refused, request};

/// The kettle with a change.
pub(crate) fn changed(change: impl FnOnce(&mut Value)) -> Value {
    let mut document = kettle();
    change(&mut document);
    document
}

pub(crate) fn with_claim<'r>(figures: &[&str], claim: &'r str) -> Request<'r> {
    Request {
        claim: Some(claim),
        ..request(figures)
    }
}

#[test]
fn what_no_condition_is_against_is_printed() {
    let label = made(
        &kettle(),
        &request(&[
            "recycled_content",
            "post_consumer_recycled_content",
            "pre_consumer_recycled_content",
            "plastics_recycled_content",
            "mci_at_average_life",
            "iec62635_recyclability",
            "carbon_footprint",
            "carbon_footprint_per_functional_unit",
        ]),
    );
    assert_eq!(label.form, Form::Panel);
    let shown: Vec<(&str, &str)> = label
        .figures
        .iter()
        .map(|figure| (figure.id.as_str(), figure.texts.value.as_str()))
        .collect();
    assert_eq!(shown.first(), Some(&("recycled_content", "20\u{A0}%")));
    assert_eq!(
        shown.get(1),
        Some(&("post_consumer_recycled_content", "15\u{A0}%"))
    );
    assert_eq!(
        shown.get(2),
        Some(&("pre_consumer_recycled_content", "5\u{A0}%"))
    );
    assert_eq!(
        shown.get(3),
        Some(&("plastics_recycled_content", "40\u{A0}%"))
    );
    assert!(shown.get(6).unwrap().1.ends_with("kg CO2e"), "{shown:?}");
    assert!(label.source.contains("factor table") && label.source.contains("2026-11-26"));
}

#[test]
fn an_unknown_figure_names_what_would_complete_it() {
    let document = changed(|document| {
        for part in document["components"].as_array_mut().unwrap() {
            part.as_object_mut().unwrap().remove("inflow");
        }
    });
    let (refused, _) = refused(&document, &request(&["recycled_content"]));
    let objection = refused.objections.iter().find(|one| one.rule == "LABEL-01");
    let needs = &objection.unwrap().needs;
    assert!(
        needs.contains(&"/components/0/inflow".to_owned()),
        "{needs:?}"
    );
    let document = changed(|document| {
        let product = document["product"].as_object_mut().unwrap();
        product.remove("end_of_life_scenario");
    });
    let (refused, _) = crate::refused(&document, &request(&["iec62635_recyclability"]));
    let needs = &refused.objections.first().unwrap().needs;
    assert_eq!(needs, &["/product/end_of_life_scenario"]);
}

/// In the EU a label of one's own towards consumers is banned from 27 September 2026: by the day of placing
/// on the market or of the label, whichever is later, since packs printed before are caught too.
#[test]
fn consumers_in_the_eu_get_a_sentence_from_the_day_of_the_ban() {
    let of = |market, audience, placed: &str, date: &str| {
        let request = Request {
            market,
            audience,
            placed_on_market: Some(day(placed)),
            date: day(date),
            ..request(&["mci_at_average_life"])
        };
        let label = made(&kettle(), &request);
        (label.form, label.sentence_from.map(|day| day.to_string()))
    };
    let (before, ban) = ("2026-09-26", "2026-09-27");
    for market in [Market::Eu, Market::Fr, Market::De] {
        let panel = (Form::Panel, Some(ban.to_owned()));
        assert_eq!(of(market, Audience::Consumer, before, before), panel);
        for (placed, date) in [(ban, ban), (before, ban), (ban, before)] {
            let sentence = (Form::Sentence, None);
            assert_eq!(of(market, Audience::Consumer, placed, date), sentence);
        }
        assert_eq!(
            of(market, Audience::Business, ban, ban),
            (Form::Panel, None)
        );
    }
    for market in [Market::Jp, Market::Uk, Market::Us] {
        assert_eq!(
            of(market, Audience::Consumer, ban, ban),
            (Form::Panel, None)
        );
    }
}

/// A certified label that the product has makes this one no better.
#[test]
fn the_documents_own_label_does_not_stand_for_this_one() {
    let document = changed(|document| {
        document["product"]["facts"] = json!({
            "sold_to_consumers": false,
            "shows_sustainability_label": false,
            "label_on_certification_scheme": { "value": true, "evidence": "EU Ecolabel 12" },
        });
    });
    let request = Request {
        market: Market::Eu,
        ..request(&["mci_at_average_life"])
    };
    assert_eq!(made(&document, &request).form, Form::Sentence);
}

#[test]
fn rules_of_the_market_hold_for_what_a_label_shows() {
    // Japan's guide to labels of footprints: whole life, kg, and the way to the report.
    let footprint = request(&["carbon_footprint"]);
    let without = made(&kettle(), &footprint);
    let rules = |label: &meguru::checks::label::Label| -> Vec<String> {
        let cautions = label.cautions.iter();
        cautions.map(|one| one.rule.clone()).collect()
    };
    assert!(rules(&without).contains(&"JP-CFP-03".to_owned()));
    let with = Request {
        report: Some("https://example.com/report"),
        ..footprint
    };
    let with = made(&kettle(), &with);
    assert!(!rules(&with).contains(&"JP-CFP-03".to_owned()));
    assert!(
        with.remarks
            .iter()
            .any(|text| text.contains("https://example.com/report"))
    );
    let no_use = changed(|document| {
        document.as_object_mut().unwrap().remove("use");
    });
    let (_, rules) = refused(&no_use, &request(&["carbon_footprint"]));
    assert_eq!(rules, ["LABEL-04", "JP-CFP-01"]);
}

/// Each law counts recycled content in its own way; a label prints no figure that the market's does not bear.
#[test]
fn recycled_content_is_held_against_the_meaning_of_the_market() {
    let us = |document: &Value| {
        let request = Request {
            market: Market::Us,
            ..request(&["recycled_content"])
        };
        labelled(document, &request)
    };
    // Pre-consumer material counts only where it would have been waste.
    let unknown = us(&kettle()).unwrap_err();
    assert!(
        unknown.objections.iter().any(|one| one.rule == "US-FTC-03"),
        "{unknown:#?}"
    );
    let said = |diverted: bool| {
        changed(|document| {
            document["product"]["facts"] = json!({
                "pre_consumer_diverted_from_waste": { "value": diverted, "evidence": "audit 3" },
            });
        })
    };
    assert!(us(&said(false)).is_err());
    assert!(us(&said(true)).is_ok());
    let france = Request {
        market: Market::Fr,
        ..request(&["recycled_content"])
    };
    let label = made(&kettle(), &france);
    let sentence = &label.figures.first().unwrap().texts.sentence;
    assert!(
        sentence.contains("produit comportant au moins 20 % de matières recyclées"),
        "{sentence}"
    );
}

/// What mass balance attributes stays outside, and the label says so.
#[test]
fn attributed_material_is_never_inside_recycled_content() {
    let document = changed(|document| {
        let inflow = &mut document["components"][0]["inflow"];
        inflow["post_consumer_recycled"] = json!(0.3);
        inflow["chain_of_custody"] = json!("mass_balance");
    });
    let plain = made(&kettle(), &request(&["recycled_content"]));
    match labelled(&document, &request(&["recycled_content"])) {
        Ok(label) => {
            let (one, other) = (
                label.figures.first().unwrap(),
                plain.figures.first().unwrap(),
            );
            assert!(one.value < other.value);
            assert!(
                one.remarks.iter().any(|text| text.contains("mass balance")),
                "{one:#?}"
            );
        }
        Err(refused) => panic!("{refused:#?}"),
    }
}

#[test]
fn words_that_the_checker_refuses_refuse_the_label() {
    let (refused_more, _) = refused(
        &kettle(),
        &with_claim(&["recycled_content"], "本体に再生材30%使用"),
    );
    let finding = refused_more.findings.first().expect("a finding");
    assert_eq!(
        (finding.outcome, finding.claimed),
        (Outcome::NotMet, Some(0.3))
    );
    assert_eq!(finding.suggestions.len(), 1);
    let label = made(
        &kettle(),
        &with_claim(&["recycled_content"], "本体に再生材20%使用"),
    );
    assert_eq!(label.claim.as_deref(), Some("本体に再生材20%使用"));
    // A sentence for consumers in the EU is checked as well as a panel.
    let eu = Request {
        market: Market::Eu,
        ..with_claim(&["recycled_content"], "An eco-friendly kettle.")
    };
    let (refused_eu, _) = refused(&kettle(), &eu);
    assert!(
        refused_eu
            .findings
            .iter()
            .any(|one| one.rules.iter().any(|rule| rule.rule == "EU-EMP-02"))
    );
}

#[test]
fn documents_and_requests_that_are_wrong_get_no_label() {
    let (none, _) = refused(&kettle(), &request(&[]));
    assert_eq!(
        none.problems.first().map(|problem| problem.code),
        Some("label.no_figure")
    );
    let wrong = changed(|document| document["components"][0]["mass"] = json!("a lot"));
    let (wrong, _) = refused(&wrong, &request(&["recycled_content"]));
    assert!(
        wrong
            .problems
            .iter()
            .any(|problem| problem.path == "/components/0/mass")
    );
    let (broken, _) = refused(&json!([]), &request(&["recycled_content"]));
    assert!(!broken.problems.is_empty());
}

/// Figures that rest on defaults or estimates for more than 30 % of the mass say so.
#[test]
fn a_figure_on_defaults_is_indicative() {
    for (grams, indicative) in [(299, false), (300, false), (301, true)] {
        let document = changed(|document| {
            let parts = document["components"].as_array_mut().unwrap();
            parts.truncate(1);
            let mut weak = parts.first().unwrap().clone();
            weak["mass"] = json!(format!("{grams} g"));
            weak["inflow"]["post_consumer_recycled"] =
                json!({ "value": 0.3, "origin": "estimated" });
            parts[0]["mass"] = json!(format!("{} g", 1000 - grams));
            parts.push(weak);
        });
        let label = made(&document, &request(&["recycled_content"]));
        assert_eq!(label.indicative, indicative, "{grams}");
        let texts = &label.figures.first().unwrap().texts;
        assert_eq!(texts.value.starts_with("about"), indicative);
        assert_eq!(texts.rests_on.starts_with("Indicative"), indicative);
        assert_eq!(texts.sentence.contains("indication"), indicative);
    }
}
