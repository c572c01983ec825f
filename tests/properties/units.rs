//! A figure does not depend on the unit or the notation in which its inputs are written.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{assess_value, document, value};
use crate::config;

/// `digits × 10^exponent` as plain decimal text.
fn decimal(digits: u32, exponent: i32) -> String {
    let digits = digits.to_string();
    if exponent >= 0 {
        return digits + &"0".repeat(usize::try_from(exponent).unwrap());
    }
    let decimals = usize::try_from(-exponent).unwrap();
    let padded = format!("{digits:0>width$}", width = decimals + 1);
    let (whole, fraction) = padded.split_at(padded.len() - decimals);
    format!("{whole}.{fraction}")
}

fn mass_of(mass: &Value) -> f64 {
    value(
        &assess_value(&document(&json!([{ "mass": mass }]))),
        "product_mass",
    )
}

fn content_of(share: &Value) -> f64 {
    let component = json!([{ "mass": "1 kg", "inflow": { "post_consumer_recycled": share } }]);
    value(&assess_value(&document(&component)), "recycled_content")
}

/// Full-width form of ASCII text.
fn full_width(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '!'..='~' => char::from_u32(u32::from(letter) + 0xFEE0).unwrap(),
            ' ' => '\u{3000}',
            other => other,
        })
        .collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_mass_is_the_same_in_every_unit(digits in 1_u32..1_000_000, exponent in -3_i32..4) {
        let kilograms = mass_of(&json!(format!("{} kg", decimal(digits, exponent - 3))));
        for (unit, shift) in [("mg", 3), ("g", 0), ("t", -6)] {
            let text = decimal(digits, exponent + shift);
            let found = mass_of(&json!(format!("{text} {unit}")));
            prop_assert_eq!(found.to_bits(), kilograms.to_bits(), "{} {}: {}, not {}", text, unit, found, kilograms);
        }
    }

    #[test]
    fn a_mass_is_the_same_in_every_notation(digits in 1_u32..1_000_000, exponent in -6_i32..3) {
        let text = decimal(digits, exponent);
        let expected = mass_of(&json!(format!("{text} g"))).to_bits();
        let number: f64 = text.parse().unwrap();
        for mass in [
            json!({ "value": number, "unit": "g" }),
            json!({ "value": number, "unit": "ｇ" }),
            json!(format!("{text}g")),
            json!(full_width(&format!("{text} g"))),
            json!(format!("{digits}e{exponent} g")),
            json!(format!(" {text} グラム ")),
        ] {
            prop_assert_eq!(mass_of(&mass).to_bits(), expected, "{}", mass);
        }
    }

    #[test]
    fn a_share_is_the_same_as_number_and_percentage(digits in 0_u32..=10_000, exponent in -6_i32..=-4) {
        let text = decimal(digits, exponent);
        let number: Value = serde_json::from_str(&text).unwrap();
        let expected = content_of(&number);
        let percent = decimal(digits, exponent + 2);
        let in_percent: f64 = percent.parse().unwrap();
        for share in [
            json!(format!("{percent} %")),
            json!(full_width(&format!("{percent}%"))),
            json!({ "value": in_percent, "unit": "%" }),
            json!({ "value": number, "unit": "1" }),
            json!({ "value": number }),
        ] {
            let found = content_of(&share);
            prop_assert_eq!(found.to_bits(), expected.to_bits(), "{}: {}, not {}", share, found, expected);
        }
    }
}

/// Whole percentages are what people type: each is exactly the number it stands for.
#[test]
fn whole_percentages_are_exact() {
    for percent in 0..=100_u32 {
        let expected: f64 = decimal(percent, -2).parse().unwrap();
        let found = content_of(&json!(format!("{percent} %")));
        assert_eq!(found.to_bits(), expected.to_bits(), "{percent} %");
    }
}

/// The unit of an amount of energy changes nothing either.
#[test]
fn energy_is_the_same_in_every_unit() {
    let stage = |amount: f64, unit: &str| {
        let mut document = document(&json!([{ "mass": "1 kg", "material": "pp" }]));
        document["production"] = json!({ "energy": [
            { "carrier": "electricity", "amount": amount, "unit": unit, "geography": "JP" }
        ] });
        value(
            &assess_value(&document),
            "carbon_footprint_stage_production",
        )
    };
    for kilowatt_hours in [1.0, 1.234, 5.67, 80.1, 12_345.6] {
        let expected = stage(kilowatt_hours, "kWh");
        for (amount, unit) in [
            (kilowatt_hours * 1e3, "Wh"),
            (kilowatt_hours / 1e3, "MWh"),
            (kilowatt_hours * 3.6, "MJ"),
            (kilowatt_hours * 3.6e-3, "GJ"),
        ] {
            let found = stage(amount, unit);
            assert!(
                (found - expected).abs() <= 1e-14 * expected,
                "{amount} {unit}: {found}, not {expected}"
            );
        }
    }
}

proptest! {
    #![proptest_config(config())]

    /// Decimals are read to the nearest number, as the standard library reads them.
    #[test]
    fn decimals_are_read_to_the_nearest_number(
        bits in any::<u64>(),
        digits in "[1-9][0-9]{0,40}",
        fraction in "[0-9]{1,40}",
    ) {
        let number = f64::from_bits(bits >> 1);
        let shortest = format!("{number:?}");
        for text in [shortest, format!("{digits}.{fraction}"), format!("0.{fraction}")] {
            let Ok(expected) = text.parse::<f64>() else { continue };
            // Infinities and absurd exponents are refused elsewhere.
            if let Some(found) = meguru::quantity::read_number(&text) {
                prop_assert_eq!(found.number.to_bits(), expected.to_bits(), "{}", text);
            }
        }
    }
}
