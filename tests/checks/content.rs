//! Recycled content in each meaning, by hand and by property.

use meguru::checks::profiles;
use meguru::checks::recycled_content::{Content, Meaning, Profile};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{near, value};
use crate::{RULES, day, product};

#[track_caller]
fn profile(document: &Value, on: &str) -> Vec<Profile> {
    let found = profiles(document.to_string().as_bytes(), &RULES, Some(day(on)));
    assert_eq!(found.problems, [], "{document}");
    found.profiles
}

#[track_caller]
fn content(profile: &Profile, meaning: Meaning) -> &Content {
    profile
        .contents
        .iter()
        .find(|content| content.meaning == meaning)
        .unwrap_or_else(|| panic!("no {meaning:?}"))
}

/// 1 kg of PP (20 % after use, 30 % before), 1 kg of epoxy, 2 kg of steel (50 % after use), and a bag.
fn chair() -> Value {
    product(
        "vehicle_part",
        &json!({}),
        &json!([
            { "material": "pp", "mass": "1 kg", "inflow": { "post_consumer_recycled": 0.2, "pre_consumer_recycled": 0.3 } },
            { "material": "epoxy", "mass": "1 kg", "inflow": { "post_consumer_recycled": 0, "pre_consumer_recycled": 0 } },
            { "material": "steel", "mass": "2 kg", "inflow": { "post_consumer_recycled": 0.5 } },
            { "role": "packaging", "material": "ldpe", "mass": "20 g", "inflow": { "post_consumer_recycled": 0.4 } },
        ]),
    )
}

#[test]
fn one_bill_of_materials_has_several_recycled_contents() {
    let profiles = profile(&chair(), "2026-11-25");
    let [product, bag] = profiles.as_slice() else {
        panic!("{profiles:?}")
    };
    for (meaning, expected) in [
        (Meaning::JapanUseRate, 0.5 / 2.0),
        (Meaning::Iso14021, 1.5 / 4.0),
        (Meaning::EuPackaging, 0.2 / 2.0),
        (Meaning::EuVehicle, 0.2 / 1.0),
        (Meaning::UkPackagingTax, 0.5 / 2.0),
        (Meaning::FranceProductSheet, 1.5 / 4.0),
        (Meaning::JapanCosmetics, 0.35 / 2.0),
    ] {
        let found = content(product, meaning).value.unwrap();
        near(found, expected, 1e-12, meaning.word());
    }
    // Whether the scrap would have become waste is not said.
    let open = content(product, Meaning::GreenGuides);
    assert_eq!(open.value, None);
    let [low, high] = open.range.unwrap();
    near(low, 1.2 / 4.0, 1e-12, "least");
    near(high, 1.5 / 4.0, 1e-12, "most");
    assert_eq!(
        open.needs,
        ["/product/facts/pre_consumer_diverted_from_waste"]
    );
    let left_out: Vec<_> = content(product, Meaning::EuVehicle)
        .excluded
        .iter()
        .map(|excluded| (excluded.reason, excluded.kilograms))
        .collect();
    assert_eq!(left_out.len(), 3, "{left_out:?}");
    assert!(left_out.contains(&("content.thermoset", 1.0)));
    assert!(left_out.contains(&("content.no_plastic", 2.0)));
    assert!(bag.packaging && bag.at == "/components/3");
    near(
        content(bag, Meaning::EuPackaging).value.unwrap(),
        0.4,
        1e-12,
        "bag",
    );
    assert_eq!(
        content(bag, Meaning::EuPackaging).unproven,
        ["/components/3/inflow/post_consumer_recycled"]
    );
}

#[test]
fn small_plastic_parts_are_free_of_the_european_minimum() {
    let pack = |label: f64| {
        product(
            "packaging",
            &json!({}),
            &json!([
                { "material": "pet", "mass": { "value": 100.0 - label, "unit": "g" }, "inflow": { "post_consumer_recycled": 0.3 } },
                { "material": "pp", "mass": { "value": label, "unit": "g" }, "inflow": { "post_consumer_recycled": 0 } },
            ]),
        )
    };
    let found = |label| {
        content(
            &profile(&pack(label), "2030-01-01")[0],
            Meaning::EuPackaging,
        )
        .value
        .unwrap()
    };
    near(found(4.99), 0.3, 1e-9, "below 5 %");
    near(found(5.0), 0.3 * 0.95, 1e-9, "5 %");
}

#[test]
fn mass_balance_stands_on_a_line_of_its_own() {
    let document = product(
        "packaging",
        &json!({}),
        &json!([
            { "material": "pp", "mass": "1 kg", "inflow": { "lots": [
                { "kind": "post_consumer", "share": 0.1, "chain_of_custody": "segregated", "certificate": "7" },
                { "kind": "post_consumer", "share": 0.4, "chain_of_custody": "mass_balance", "certificate": "8" },
            ] } },
        ]),
    );
    let profiles = profile(&document, "2027-03-31");
    for found in &profiles[0].contents {
        near(found.value.unwrap(), 0.1, 1e-12, found.meaning.word());
        near(
            found.mass_balance.unwrap(),
            0.4,
            1e-12,
            found.meaning.word(),
        );
        assert_eq!(found.unproven, [] as [&str; 0]);
    }
    // From April 2027, as planned, certified chemical recycling counts in the United Kingdom.
    let mut certified = document;
    certified["product"]["facts"] = json!({ "certified_chemical_recycling": true });
    let profiles = profile(&certified, "2027-04-01");
    near(
        content(&profiles[0], Meaning::UkPackagingTax)
            .value
            .unwrap(),
        0.5,
        1e-12,
        "UK",
    );
    near(
        content(&profiles[0], Meaning::EuPackaging).value.unwrap(),
        0.1,
        1e-12,
        "EU",
    );
}

#[test]
fn what_is_not_known_leaves_a_range() {
    let document = product(
        "packaging",
        &json!({}),
        &json!([
            { "material": "pp", "mass": "3 kg", "inflow": { "post_consumer_recycled": 0.4 } },
            { "material": "pp", "mass": "1 kg" },
        ]),
    );
    let profiles = profile(&document, "2030-01-01");
    let found = content(&profiles[0], Meaning::EuPackaging);
    let [low, high] = found.range.unwrap();
    near(low, 0.3, 1e-12, "least");
    near(high, 0.55, 1e-12, "most");
    assert_eq!(found.needs, ["/components/1/inflow"]);
}

fn part() -> impl Strategy<Value = Value> {
    let material = prop::sample::select(vec![
        "pp",
        "pet",
        "epoxy",
        "pur_flexible",
        "steel",
        "paper",
        "tyre",
        "cobalt",
    ]);
    (material, 1_u32..5000, 0_u32..=50, 0_u32..=50, any::<bool>()).prop_map(
        |(material, grams, post, pre, attributed)| {
            let mut part = json!({
                "material": material, "mass": { "value": grams, "unit": "g" },
                "inflow": { "post_consumer_recycled": f64::from(post) / 100.0, "pre_consumer_recycled": f64::from(pre) / 100.0 },
            });
            if attributed {
                part["inflow"]["chain_of_custody"] = json!("mass_balance");
            }
            part
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Bounds, the order of the meanings, and agreement with the figures of the assessment.
    #[test]
    fn meanings_keep_their_order(parts in prop::collection::vec(part(), 1..6)) {
        let document = product("chair", &json!({ "pre_consumer_diverted_from_waste": true }), &json!(parts));
        let profiles = profile(&document, "2026-11-25");
        let found = |meaning| {
            let content = profiles[0].contents.iter().find(|content| content.meaning == meaning);
            content.and_then(|content| content.value)
        };
        for content in &profiles[0].contents {
            let value = content.value.unwrap();
            prop_assert!((0.0..=1.0).contains(&value));
            prop_assert!(content.numerator <= content.denominator + 1e-9);
            let whole: f64 = content.components.iter().map(|part| part.kilograms).sum();
            prop_assert!((whole - content.denominator).abs() < 1e-9);
        }
        let order = |less, more| match (found(less), found(more)) {
            (Some(less), Some(more)) => less <= more + 1e-9,
            _ => true,
        };
        // Over the same plastics: after use alone, with half of before use, with all of it.
        prop_assert!(order(Meaning::JapanCosmetics, Meaning::JapanUseRate));
        prop_assert!(order(Meaning::GreenGuides, Meaning::Iso14021));
        prop_assert_eq!(found(Meaning::Iso14021), found(Meaning::FranceProductSheet));
        let assessment = crate::common::assess_value(&document);
        near(found(Meaning::Iso14021).unwrap(), value(&assessment, "recycled_content"), 1e-9, "ISO 14021");
        if let Some(rate) = found(Meaning::JapanUseRate) {
            near(rate, value(&assessment, "jp_recycled_material_use_rate"), 1e-9, "use rate");
        }
    }

    /// What is before use never counts where a law wants what was used.
    #[test]
    fn scrap_from_before_use_does_not_count_everywhere(share in 0_u32..=100) {
        let document = product("packaging", &json!({}), &json!([
            { "material": "pet", "mass": "1 kg", "inflow": { "pre_consumer_recycled": f64::from(share) / 100.0 } },
        ]));
        let profiles = profile(&document, "2030-01-01");
        prop_assert_eq!(content(&profiles[0], Meaning::EuPackaging).value, Some(0.0));
        prop_assert_eq!(content(&profiles[0], Meaning::EuVehicle).value, Some(0.0));
        prop_assert_eq!(content(&profiles[0], Meaning::UkPackagingTax).value, Some(0.0));
        near(content(&profiles[0], Meaning::JapanUseRate).value.unwrap(), f64::from(share) / 100.0, 1e-12, "Japan");
    }
}

/// No rule may name another jurisdiction's meaning; the reader of packs refuses it, and here it is seen.
#[test]
fn no_rule_uses_the_wrong_meaning() {
    let mut used = 0;
    for rule in &RULES.rules {
        for condition in [&rule.when, &rule.check].into_iter().flatten() {
            condition.condition.names(&mut |name, _| {
                if let Some(meaning) = Meaning::of(name) {
                    used += 1;
                    assert!(
                        meaning.jurisdictions().contains(&rule.jurisdiction),
                        "{}",
                        rule.id
                    );
                }
            });
        }
    }
    assert!(used > 25, "{used}");
}
