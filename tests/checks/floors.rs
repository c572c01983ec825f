//! Floors of recycled content: at, just below and just above each, on the day before and on the day.

use meguru::checks::{Market, Outcome};
use serde_json::{Value, json};

use crate::{checked, found, product};

/// A little, beside a threshold.
const LITTLE: f64 = 1e-6;

fn proven(material: &str, mass: &str, shares: &Value) -> Value {
    json!({
        "material": material, "mass": mass, "inflow": shares,
        "evidence": [{ "for": "/inflow", "kind": "certificate", "reference": "7" }],
    })
}

#[track_caller]
fn outcome(document: &Value, market: Market, on: &str, rule: &str) -> Outcome {
    found(&checked(document, market, on), rule).outcome
}

#[test]
fn batteries() {
    let pack = |cobalt: f64, lithium: f64, nickel: f64| {
        let metal = |id: &str, share: f64| {
            proven(
                id,
                "1 kg",
                &json!({ "pre_consumer_recycled": share, "post_consumer_recycled": 0 }),
            )
        };
        product(
            "battery",
            &json!({ "battery_use": "ev" }),
            &json!([metal("cobalt", cobalt), metal("lithium", lithium), metal("nickel", nickel),
                { "material": "steel", "mass": "3 kg" }]),
        )
    };
    let first = |document: &Value, on| outcome(document, Market::Eu, on, "EU-BAT-02");
    let enough = pack(0.16, 0.06, 0.06);
    assert_eq!(first(&enough, "2031-08-17"), Outcome::NotYetInForce);
    assert_eq!(first(&enough, "2031-08-18"), Outcome::Met);
    assert_eq!(
        first(&pack(0.16 + LITTLE, 0.07, 0.07), "2031-08-18"),
        Outcome::Met
    );
    for short in [
        pack(0.16 - LITTLE, 0.06, 0.06),
        pack(0.16, 0.06 - LITTLE, 0.06),
        // Much of one metal does not make up for another.
        pack(1.0, 1.0, 0.06 - LITTLE),
    ] {
        assert_eq!(first(&short, "2031-08-18"), Outcome::NotMet, "{short}");
    }
    // Higher shares take the place of these.
    assert_eq!(first(&enough, "2036-08-17"), Outcome::Met);
    assert_eq!(first(&enough, "2036-08-18"), Outcome::NotApplicable);
    let second = |document: &Value, on| outcome(document, Market::Eu, on, "EU-BAT-03");
    assert_eq!(
        second(&pack(0.26, 0.12, 0.15), "2036-08-17"),
        Outcome::NotYetInForce
    );
    assert_eq!(second(&pack(0.26, 0.12, 0.15), "2036-08-18"), Outcome::Met);
    assert_eq!(
        second(&pack(0.26, 0.12, 0.15 - LITTLE), "2036-08-18"),
        Outcome::NotMet
    );
    // What a cell is made of is not known.
    let cell = product(
        "battery",
        &json!({ "battery_use": "ev" }),
        &json!([{ "material": "lithium_ion_battery", "mass": "3 kg" }]),
    );
    assert_eq!(first(&cell, "2031-08-18"), Outcome::CannotTell);
}

#[test]
fn vehicles_by_the_day_of_type_approval() {
    let car = |share: f64, approved: &str| {
        product(
            "vehicle",
            &json!({ "type_approval_date": approved }),
            &json!([proven("pp", "100 kg", &json!({ "post_consumer_recycled": share })),
                proven("epoxy", "50 kg", &json!({ "post_consumer_recycled": 0 })),
                { "material": "tyre", "mass": "40 kg" }, { "material": "steel", "mass": "900 kg" }]),
        )
    };
    // The day of placing on the market does not decide.
    let check =
        |share, approved| outcome(&car(share, approved), Market::Eu, "2040-01-01", "EU-ELV-01");
    assert_eq!(check(0.15, "2032-08-31"), Outcome::NotYetInForce);
    assert_eq!(check(0.15, "2032-09-01"), Outcome::Met);
    assert_eq!(check(0.15 - LITTLE, "2032-09-01"), Outcome::NotMet);
    assert_eq!(check(0.2, "2036-08-31"), Outcome::Met);
    assert_eq!(check(0.2, "2036-09-01"), Outcome::NotMet);
    assert_eq!(check(0.25, "2036-09-01"), Outcome::Met);
    let mut unknown = car(0.3, "2036-09-01");
    unknown["product"].as_object_mut().unwrap().remove("facts");
    assert_eq!(
        outcome(&unknown, Market::Eu, "2040-01-01", "EU-ELV-01"),
        Outcome::CannotTell
    );
}

#[test]
fn the_tax_of_the_united_kingdom() {
    let film = |post: f64, pre: f64| {
        product(
            "packaging",
            &json!({}),
            &json!([
                proven(
                    "ldpe",
                    "10 g",
                    &json!({ "post_consumer_recycled": post, "pre_consumer_recycled": pre })
                ),
                proven("paper", "1 kg", &json!({ "post_consumer_recycled": 0 })),
            ]),
        )
    };
    let check = |post, pre, on| outcome(&film(post, pre), Market::Uk, on, "UK-PPT-01");
    assert_eq!(check(0.3, 0.0, "2022-03-31"), Outcome::NotYetInForce);
    assert_eq!(check(0.3, 0.0, "2022-04-01"), Outcome::Met);
    assert_eq!(check(0.3 - LITTLE, 0.0, "2026-11-25"), Outcome::NotMet);
    // Pre-consumer counts until the planned switch.
    assert_eq!(check(0.1, 0.2, "2027-03-31"), Outcome::Met);
    assert_eq!(check(0.1, 0.2, "2027-04-01"), Outcome::Review);
}

#[test]
fn voluntary_labels() {
    let shirt = |share: f64, logo: bool| {
        product(
            "apparel",
            &json!({ "labels_sought": ["grs", "rcs"], "grs_logo_wanted": { "value": logo, "evidence": "application" } }),
            &json!([proven(
                "cotton",
                "200 g",
                &json!({ "post_consumer_recycled": share })
            )]),
        )
    };
    let grs = |share, logo| {
        let mut document = shirt(share, logo);
        document["product"]["facts"]["evidence_on_file"] = json!(["LAB-GRS-01"]);
        outcome(&document, Market::Uk, "2026-11-25", "LAB-GRS-01")
    };
    assert_eq!(grs(0.2, false), Outcome::Met);
    assert_eq!(grs(0.2 - LITTLE, false), Outcome::NotMet);
    assert_eq!(grs(0.2, true), Outcome::NotMet);
    assert_eq!(grs(0.5, true), Outcome::Met);
    let rcs = |share| outcome(&shirt(share, false), Market::Jp, "2026-11-25", "LAB-RCS-01");
    assert_eq!(rcs(0.05), Outcome::Met);
    assert_eq!(rcs(0.05 - LITTLE), Outcome::NotMet);
}

#[test]
fn rates_of_japanese_take_back() {
    let rate = |category: &str, rate: f64, tv: &str| {
        let mut document = product(
            category,
            &json!({ "tv_type": { "value": tv, "evidence": "catalogue" }, "evidence_on_file": [] }),
            &json!([{ "material": "steel", "mass": "1 kg" }]),
        );
        document["take_back"] =
            json!({ "treated": "1000 kg", "recycled": format!("{} kg", rate * 1000.0) });
        document
    };
    let check = |category: &str, share: f64, tv: &str, rule: &str| {
        outcome(&rate(category, share, tv), Market::Jp, "2026-11-25", rule)
    };
    for (category, tv, rule, limit) in [
        ("air_conditioner", "flat", "JP-HARL-01", 0.80),
        ("television", "tube", "JP-HARL-02", 0.55),
        ("television", "flat", "JP-HARL-02", 0.74),
        ("refrigerator", "flat", "JP-HARL-03", 0.70),
        ("washing_machine", "flat", "JP-HARL-04", 0.82),
        ("desktop_computer", "flat", "JP-3R-17", 0.50),
        ("laptop", "flat", "JP-3R-17", 0.20),
        ("monitor", "flat", "JP-3R-17", 0.55),
    ] {
        assert_eq!(
            check(category, limit, tv, rule),
            Outcome::EvidenceNeeded,
            "{category}"
        );
        assert_eq!(
            check(category, limit + 1e-5, tv, rule),
            Outcome::EvidenceNeeded
        );
        assert_eq!(
            check(category, limit - 1e-5, tv, rule),
            Outcome::NotMet,
            "{category}"
        );
    }
}

/// The recycled share that a French phrase may claim, and the American one.
#[test]
fn what_is_claimed_must_be_there() {
    let chair = |claimed: f64, diverted: bool| {
        product(
            "chair",
            &json!({
                "claims_recycled_content": true, "claimed_recycled_share": { "value": claimed, "evidence": "artwork" },
                "pre_consumer_diverted_from_waste": diverted,
            }),
            &json!([
                proven(
                    "pp",
                    "1 kg",
                    &json!({ "post_consumer_recycled": 0.2, "pre_consumer_recycled": 0.4 })
                ),
                proven("steel", "1 kg", &json!({ "post_consumer_recycled": 0 }))
            ]),
        )
    };
    let check = |claimed, diverted, market, rule| {
        outcome(&chair(claimed, diverted), market, "2026-11-25", rule)
    };
    assert_eq!(check(0.3, true, Market::Fr, "FR-AGEC-02"), Outcome::Met);
    assert_eq!(check(0.31, true, Market::Fr, "FR-AGEC-02"), Outcome::NotMet);
    assert_eq!(check(0.3, true, Market::Us, "US-FTC-03"), Outcome::Met);
    assert_eq!(check(0.3, false, Market::Us, "US-FTC-03"), Outcome::NotMet);
    assert_eq!(check(0.1, false, Market::Us, "US-FTC-03"), Outcome::Met);
}
