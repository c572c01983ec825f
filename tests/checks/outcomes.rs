//! Each outcome, and the days on which it changes.

use meguru::checks::{Check, Market, Outcome, Shown};
use serde_json::{Value, json};

use crate::{RULES, checked, day, found, product};

/// A drink bottle of PET with a post-consumer share.
fn bottle(share: f64) -> Value {
    let facts = json!({ "single_use": true, "contact_sensitive": true });
    let mut document = product(
        "pet_bottle",
        &facts,
        &json!([{
            "material": "pet", "mass": "23 g",
            "inflow": { "post_consumer_recycled": share },
            "evidence": [{ "for": "/inflow/post_consumer_recycled", "kind": "certificate", "reference": "7" }],
        }]),
    );
    document["product"]["facts"]["heavy_metals_mg_per_kg"] = json!(40);
    document
}

fn codes(check: &Check) -> Vec<&str> {
    check.because.iter().map(|note| note.code).collect()
}

#[test]
fn the_plant_mean_of_packaging_is_for_a_person() {
    // On the day before the first minimum, on its day, and on that of the second.
    for (on, outcome, threshold) in [
        ("2029-12-31", Outcome::NotYetInForce, 0.3),
        ("2030-01-01", Outcome::Review, 0.3),
        ("2039-12-31", Outcome::Review, 0.3),
        ("2040-01-01", Outcome::Review, 0.65),
    ] {
        let checks = checked(&bottle(0.25), Market::Eu, on);
        let check = found(&checks, "EU-PPWR-07");
        assert_eq!(check.outcome, outcome, "{on}");
        assert_eq!(check.value, Some(Shown::Number(0.25)));
        assert_eq!(check.threshold, Some(Shown::Number(threshold)), "{on}");
        let distance = check.distance.unwrap();
        assert!((distance - (threshold - 0.25)).abs() < 1e-12, "{distance}");
        assert_eq!(check.from, Some(day("2030-01-01")));
        let later = (on < "2040-01-01").then_some(0.65);
        assert_eq!(check.later.map(|later| later.threshold), later, "{on}");
    }
    let checks = checked(&bottle(0.25), Market::Eu, "2030-01-01");
    assert_eq!(codes(found(&checks, "EU-PPWR-07")), ["judge.person"]);
    assert_eq!(found(&checks, "EU-PPWR-08").outcome, Outcome::NotApplicable);
}

#[test]
fn a_missing_act_leaves_a_grade_undetermined() {
    for on in ["2026-11-25", "2030-01-01"] {
        let checks = checked(&bottle(0.5), Market::Eu, on);
        let check = found(&checks, "EU-PPWR-03");
        assert_eq!(check.outcome, Outcome::Undetermined, "{on}");
        assert_eq!(check.threshold, Some(Shown::Number(0.7)));
        assert_eq!(check.from, Some(day("2030-01-01")));
    }
}

#[test]
fn what_was_not_read_never_passes_or_fails() {
    // Every rule from memory, for a product of each category that one of them names.
    for category in ["smartphone", "laptop", "battery", "packaging", "kettle"] {
        for proven in [true, false] {
            let facts = json!({ "labels_sought": ["c2c", "tco"], "cyclable_mass_share": 0.4,
                "cadmium_share": 0.5, "lead_share": 0.5, "resin_marked": proven, "has_battery": true });
            let document = product(
                category,
                &facts,
                &json!([
                    { "material": "abs", "mass": "200 g", "inflow": { "post_consumer_recycled": 0.5 } },
                ]),
            );
            for market in [Market::Jp, Market::Fr, Market::De, Market::Uk, Market::Us] {
                for check in checked(&document, market, "2031-01-01").checks {
                    let verified = RULES.rule(&check.rule).unwrap().verified.word();
                    let decides = matches!(
                        check.outcome,
                        Outcome::Met | Outcome::NotMet | Outcome::EvidenceNeeded
                    );
                    assert!(
                        !decides || verified == "yes",
                        "{}: {:?}",
                        check.rule,
                        check.outcome
                    );
                }
            }
        }
    }
}

#[test]
fn a_rule_read_in_part_warns_with_its_distance() {
    let part = |share: f64| json!([{ "material": "pp", "mass": "10 g", "inflow": { "pre_consumer_recycled": share } }]);
    let document = product("stationery", &json!({}), &part(0.3));
    let checks = checked(&document, Market::Jp, "2026-11-25");
    let check = found(&checks, "JP-GPP-01");
    assert_eq!(check.outcome, Outcome::Review);
    assert_eq!(codes(check), ["verified.part"]);
    assert!((check.distance.unwrap() - 0.1).abs() < 1e-12);
}

#[test]
fn what_is_missing_is_named() {
    let document = product(
        "smartphone",
        &json!({}),
        &json!([{ "material": "abs", "mass": "20 g" }]),
    );
    let checks = checked(&document, Market::Eu, "2026-11-25");
    let check = found(&checks, "EU-PH-01");
    assert_eq!(check.outcome, Outcome::CannotTell);
    assert_eq!(check.needs, ["/product/facts/battery_cycles_at_80"]);
    let mut document = document;
    document["product"]
        .as_object_mut()
        .unwrap()
        .remove("category");
    let checks = checked(&document, Market::Eu, "2026-11-25");
    let check = found(&checks, "EU-PH-01");
    assert_eq!(check.outcome, Outcome::CannotTell);
    assert_eq!(check.needs, ["/product/category"]);
}

#[test]
fn another_category_is_out_of_scope() {
    let checks = checked(&bottle(0.5), Market::Eu, "2026-11-25");
    let check = found(&checks, "EU-PH-01");
    assert_eq!(check.outcome, Outcome::NotApplicable);
    assert_eq!(codes(check), ["scope.other_category"]);
}

#[test]
fn a_value_without_proof_is_evidence_needed() {
    let outcome = |fact: Value, on_file: Value| {
        let mut document = bottle(0.5);
        document["product"]["facts"]["heavy_metals_mg_per_kg"] = fact;
        document["product"]["facts"]["evidence_on_file"] = on_file;
        let checks = checked(&document, Market::Eu, "2026-11-25");
        found(&checks, "EU-PPWR-01").clone()
    };
    let bare = outcome(json!(100), json!([]));
    assert_eq!(bare.outcome, Outcome::EvidenceNeeded);
    assert_eq!(bare.needs, ["/product/facts/heavy_metals_mg_per_kg"]);
    let proven = json!({ "value": 100, "evidence": "XRF 12" });
    assert_eq!(outcome(proven, json!([])).outcome, Outcome::Met);
    assert_eq!(
        outcome(json!(100), json!(["EU-PPWR-01"])).outcome,
        Outcome::Met
    );
    let above = outcome(json!(100.001), json!(["EU-PPWR-01"]));
    assert_eq!(above.outcome, Outcome::NotMet);
    assert!((above.distance.unwrap() - 0.001).abs() < 1e-9);
    // The law holds since 12 August 2026.
    let checks = checked(&bottle(0.5), Market::Eu, "2026-08-11");
    assert_eq!(found(&checks, "EU-PPWR-01").outcome, Outcome::NotYetInForce);
}

/// A proof that has run out on the day of the law proves nothing.
#[test]
fn a_proof_must_be_valid_on_the_day() {
    let mut document = bottle(0.5);
    document["components"][0]["evidence"][0]["valid_until"] = json!("2026-06-30");
    for (on, outcome) in [
        ("2026-06-30", Outcome::Met),
        ("2026-07-01", Outcome::EvidenceNeeded),
    ] {
        let checks = checked(&document, Market::Uk, on);
        assert_eq!(found(&checks, "UK-PPT-01").outcome, outcome, "{on}");
    }
}

#[test]
fn the_gravest_of_several_parts_stands_for_the_rule() {
    let part = |marked: bool, mass: &str| json!({ "material": "abs", "mass": mass, "facts": { "resin_marked": { "value": marked, "evidence": "drawing" } } });
    let check = |first: Value| {
        let parts = json!([part(true, "300 g"), first, part(false, "99.9 g")]);
        let checks = checked(
            &product("television", &json!({}), &parts),
            Market::Jp,
            "2026-11-25",
        );
        found(&checks, "JP-3R-12").clone()
    };
    // 100 g is the limit, and only what lies above it counts.
    assert_eq!(check(part(false, "99.999 g")).outcome, Outcome::Met);
    let failed = check(part(false, "100 g"));
    assert_eq!(failed.outcome, Outcome::NotMet);
    assert_eq!(failed.at.as_deref(), Some("/components/1"));
    assert_eq!(failed.subjects.len(), 3);
}

#[test]
fn a_narrow_market_has_the_rules_of_the_wide_one() {
    let ids = |market| -> Vec<String> {
        let checks = checked(&bottle(0.5), market, "2030-01-01");
        checks.checks.into_iter().map(|check| check.rule).collect()
    };
    let (eu, fr) = (ids(Market::Eu), ids(Market::Fr));
    assert!(eu.iter().all(|rule| fr.contains(rule)) && fr.len() > eu.len());
    assert!(fr.contains(&"FR-AGEC-02".to_owned()) && !eu.contains(&"FR-AGEC-02".to_owned()));
    assert!(ids(Market::Jp).iter().all(|rule| !rule.starts_with("EU-")));
}

#[test]
fn the_day_is_that_of_the_document_where_none_is_named() {
    let mut document = bottle(0.5);
    let text = document.to_string();
    let checks = meguru::checks::check(text.as_bytes(), &RULES, Market::Eu, None);
    assert_eq!(checks.problems.first().unwrap().code, "checks.no_day");
    assert!(checks.checks.is_empty());
    document["product"]["placed_on_market"] = json!("2031-01-01");
    let text = document.to_string();
    let checks = meguru::checks::check(text.as_bytes(), &RULES, Market::Eu, None);
    assert_eq!(checks.placed_on_market, Some(day("2031-01-01")));
    assert!(!checks.checks.is_empty());
}

#[test]
fn facts_are_read_strictly() {
    for (facts, code) in [
        (json!({ "single_us": true }), "fact.unknown"),
        (json!({ "single_use": "yes" }), "fact.mismatch"),
        (json!({ "packaging_use": "bottle" }), "fact.mismatch"),
        (json!({ "empty_space_share": 30 }), "fact.mismatch"),
        (json!({ "type_approval_date": "2030" }), "fact.mismatch"),
        (json!({ "labels_sought": "grs" }), "fact.mismatch"),
        (
            json!({ "single_use": { "value": true, "proof": "x" } }),
            "fact.mismatch",
        ),
        (
            json!({ "evidence_on_file": ["EU-XX-01"] }),
            "fact.unknown_rule",
        ),
        (json!({ "evidence_on_file": "EU-PPWR-01" }), "fact.mismatch"),
    ] {
        let document = product(
            "packaging",
            &facts,
            &json!([{ "material": "pp", "mass": "1 g" }]),
        );
        let text = document.to_string();
        let checks =
            meguru::checks::check(text.as_bytes(), &RULES, Market::Eu, Some(day("2030-01-01")));
        let found: Vec<&str> = checks.problems.iter().map(|problem| problem.code).collect();
        assert_eq!(found, [code], "{facts}");
    }
    let share = json!({ "empty_space_share": "50 %" });
    checked(
        &product(
            "packaging",
            &share,
            &json!([{ "material": "pp", "mass": "1 g" }]),
        ),
        Market::Eu,
        "2030-01-01",
    );
}
