//! Badges: the same gate, and none of what is indicative.

use meguru::checks::Market;
use meguru::checks::label::{Audience, Badge, Refused, Request, badge_permitted};
use serde_json::{Value, json};

use crate::{GROUNDS, day, kettle, request, words};

fn badge(document: &Value, request: &Request<'_>) -> Result<Badge, Box<Refused>> {
    badge_permitted(document.to_string().as_bytes(), &GROUNDS, request, &words)
}

#[test]
fn a_badge_has_the_shape_that_is_written_down() {
    let badge = badge(&kettle(), &request(&["recycled_content"])).unwrap();
    let found = serde_json::to_value(&badge).unwrap();
    let docs = std::fs::read_to_string(crate::place("docs/label.md")).unwrap();
    let example = docs
        .split("```json")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let example: Value = serde_json::from_str(example.unwrap()).unwrap();
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(keys(&found), keys(&example));
    assert_eq!(keys(&found["figure"]), keys(&example["figure"]));
    for language in ["en", "ja"] {
        assert_eq!(
            keys(&found["texts"][language]),
            keys(&example["texts"][language]),
            "{language}"
        );
    }
    assert_eq!(found["figure"]["value"], json!(0.2));
    assert_eq!(found["plain"], json!(false));
    assert_eq!(found["document_sha256"], Value::Null);
}

#[test]
fn a_badge_for_consumers_in_the_eu_is_plain() {
    let of = |date: &str| {
        let request = Request {
            market: Market::De,
            date: day(date),
            document_sha256: Some("00ff"),
            ..request(&["recycled_content"])
        };
        badge(&kettle(), &request).unwrap()
    };
    let before = of("2026-09-26");
    assert!(!before.plain);
    assert_eq!(before.plain_from, Some(day("2026-09-27")));
    let after = of("2026-09-27");
    assert!(after.plain && after.plain_from.is_none());
    assert_eq!(after.document_sha256.as_deref(), Some("00ff"));
    for (_, texts) in &after.texts {
        assert!(!texts.figure.sentence.is_empty() && !texts.source.is_empty());
    }
}

#[test]
fn there_is_no_badge_of_an_indication() {
    for (grams, allowed) in [(300, true), (301, false)] {
        let mut document = kettle();
        let parts = document["components"].as_array_mut().unwrap();
        parts.truncate(1);
        let mut weak = parts[0].clone();
        weak["mass"] = json!(format!("{grams} g"));
        weak["inflow"]["post_consumer_recycled"] = json!({ "value": 0.3, "origin": "estimated" });
        parts[0]["mass"] = json!(format!("{} g", 1000 - grams));
        parts.push(weak);
        for (market, audience) in [
            (Market::Jp, Audience::Business),
            (Market::Eu, Audience::Consumer),
        ] {
            let request = Request {
                market,
                audience,
                ..request(&["recycled_content"])
            };
            let found = badge(&document, &request);
            assert_eq!(found.is_ok(), allowed, "{grams} {market:?}: {found:#?}");
            if let Err(refused) = found {
                let rules: Vec<&str> = refused
                    .objections
                    .iter()
                    .map(|one| one.rule.as_str())
                    .collect();
                assert_eq!(rules, ["LABEL-09"]);
            }
        }
    }
}

/// A badge is one figure; words of anybody's are for labels.
#[test]
fn a_badge_is_of_the_first_figure_alone() {
    let request = Request {
        claim: Some("49 % less CO2"),
        ..request(&["mci_at_average_life", "linear_flow_index"])
    };
    let badge = badge(&kettle(), &request).unwrap();
    assert_eq!(badge.figure.id, "mci_at_average_life");
    let (_, texts) = badge.texts.first().unwrap();
    assert!(texts.remarks.iter().any(|text| text.contains("0.10")));
}
