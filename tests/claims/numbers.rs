//! Numbers in claims, held against the figures: product against packaging, before against after use.

use meguru::checks::claims::{Finding, Language, Surface};
use meguru::checks::{Market, Outcome};

use crate::{findings, weighed, weighed_of};

#[track_caller]
fn one(text: &str, market: Market) -> Finding {
    let found = findings(text, market);
    let recycled: Vec<Finding> = found
        .into_iter()
        .filter(|finding| finding.theme == "recycled_content")
        .collect();
    assert!(!recycled.is_empty(), "{text}");
    recycled
        .into_iter()
        .min_by_key(|finding| finding.outcome)
        .unwrap()
}

fn codes(finding: &Finding) -> Vec<&str> {
    finding.because.iter().map(|note| note.code).collect()
}

#[test]
fn a_number_is_held_against_the_meaning_of_the_market() {
    for (text, market, outcome) in [
        // Over the whole mass: (0.3 + 0.1) of one kilogram in two.
        ("Product: 20 % recycled material", Market::Eu, Outcome::Met),
        (
            "Product: 21 % recycled material",
            Market::Eu,
            Outcome::NotMet,
        ),
        ("製品の再生材20%使用", Market::Jp, Outcome::Met),
        ("製品の再生材21%使用", Market::Jp, Outcome::NotMet),
        // Over the plastics, in Japan.
        ("再生プラスチック40%使用（本体）", Market::Jp, Outcome::Met),
        (
            "再生プラスチック４１％使用（本体）",
            Market::Jp,
            Outcome::NotMet,
        ),
        ("本体に再生材を2割使用", Market::Jp, Outcome::Met),
        // By kind.
        (
            "body with 15 % post-consumer recycled material",
            Market::Eu,
            Outcome::Met,
        ),
        (
            "body with 16 % post-consumer recycled material",
            Market::Eu,
            Outcome::NotMet,
        ),
        // The box.
        (
            "Die Verpackung besteht zu 80 % aus Recyclingmaterial",
            Market::De,
            Outcome::Met,
        ),
        (
            "Die Verpackung besteht zu 81 % aus Recyclingmaterial",
            Market::De,
            Outcome::NotMet,
        ),
        (
            "produit comportant au moins 20 % de matières recyclées",
            Market::Fr,
            Outcome::Met,
        ),
        (
            "produit comportant au moins 25 % de matières recyclées",
            Market::Fr,
            Outcome::NotMet,
        ),
    ] {
        assert_eq!(one(text, market).outcome, outcome, "{text}");
    }
}

#[test]
fn it_is_told_where_the_number_would_be_right() {
    let found = one("Product of 80 % recycled material", Market::Eu);
    assert_eq!(found.outcome, Outcome::NotMet);
    assert_eq!(codes(&found), ["claim.too_much", "claim.true_of_packaging"]);
    assert_eq!((found.claimed, found.supported), (Some(0.8), Some(0.2)));
    let found = one("本体に再生材40%使用", Market::Jp);
    assert_eq!(
        codes(&found),
        [
            "claim.too_much",
            "claim.true_of_packaging",
            "claim.true_of_plastics"
        ]
    );
    let found = one("本体にポストコンシューマ再生材20%使用", Market::Jp);
    assert!(
        codes(&found).contains(&"claim.true_of_both_kinds"),
        "{found:?}"
    );
}

#[test]
fn without_a_number_nothing_is_said() {
    let found = one("再生材を使っています", Market::Jp);
    assert_eq!(found.outcome, Outcome::NotMet);
    assert_eq!(codes(&found), ["claim.no_percentage"]);
    let found = one("fabriqué en plastique recyclé à 10 %", Market::Fr);
    assert_eq!(found.outcome, Outcome::NotMet);
    assert!(codes(&found).contains(&"claim.fixed_phrase"));
    // What the scrap would have become is not said: 15 to 20 %.
    let found = one("18 % recycled material", Market::Us);
    assert_eq!(found.outcome, Outcome::CannotTell);
    assert_eq!(
        found.needs,
        ["/product/facts/pre_consumer_diverted_from_waste"]
    );
}

#[test]
fn wordings_say_no_more_than_the_figures() {
    let found = one("再生材を使っています", Market::Jp);
    assert_eq!(
        found.suggestions,
        [
            "再生材料20%使用（ポストコンシューマ材料15%、プレコンシューマ材料5%。包装を除く製品の質量に対する割合、2026-11-25時点）",
            "包装：再生材料80%使用（ポストコンシューマ材料80%、プレコンシューマ材料0%。包装の質量に対する割合、2026-11-25時点）",
        ]
    );
    // A wording that is suggested is one that holds.
    for market in [Market::Jp, Market::Eu, Market::Fr, Market::De] {
        let text = match market {
            Market::Jp => "再生材使用",
            Market::Fr => "plastique recyclé",
            Market::De => "Rezyklat",
            _ => "recycled material",
        };
        for wording in one(text, market).suggestions {
            let refused = findings(&wording, market)
                .into_iter()
                .any(|finding| finding.outcome == Outcome::NotMet);
            assert!(!refused, "{wording}: {:?}", findings(&wording, market));
        }
    }
}

/// The French ban is one of products and packaging.
#[test]
fn where_words_stand_decides_in_france() {
    let outcome = |surface| {
        let claims = weighed(
            "sac biodégradable",
            Market::Fr,
            &[Language::French],
            surface,
        );
        claims.findings.first().unwrap().outcome
    };
    assert_eq!(outcome(Some(Surface::Product)), Outcome::NotMet);
    assert_eq!(outcome(Some(Surface::Elsewhere)), Outcome::Review);
    assert_eq!(outcome(None), Outcome::Review);
}

#[test]
fn the_case_around_a_bottle_proves_nothing_of_the_bottle() {
    let part = |material: &str, share: f64, role: Option<&str>| {
        let mut part = serde_json::json!({
            "material": material, "mass": "20 g",
            "inflow": { "post_consumer_recycled": share, "pre_consumer_recycled": 0 },
            "evidence": [{ "for": "/inflow", "kind": "certificate", "reference": "7" }],
        });
        if let Some(role) = role {
            part["role"] = role.into();
        }
        part
    };
    let bottle = serde_json::json!({
        "format": "meguru/1",
        "product": { "name": "Bottle", "category": "pet_bottle", "placed_on_market": "2026-11-01" },
        "components": [part("pet", 0.3, None), part("corrugated_board", 0.9, Some("packaging"))],
    });
    let outcome = |text: &str| {
        let found = weighed_of(&bottle, text, Market::Jp, &[], None).findings;
        let recycled = found
            .into_iter()
            .find(|finding| finding.theme == "recycled_content")
            .unwrap();
        (recycled.outcome, recycled.supported)
    };
    // Both together hold 60 %, which no sentence about the bottle may say.
    assert_eq!(outcome("再生材60%のボトル"), (Outcome::NotMet, Some(0.3)));
    assert_eq!(outcome("再生材30%のボトル"), (Outcome::Met, Some(0.3)));
}
