//! Chains of lives: the number of uses, what a use costs, and from when on reuse pays.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{assess_value, figure, value};
use crate::documents::{complete_document, components_of};
use crate::{agree, config};

/// The document with these fields of its lives, used in Japan, with everything else of them stated.
fn with_lives(document: &Value, fields: Value) -> Value {
    let mut document = document.clone();
    let lives = document["lives"].as_object_mut().unwrap();
    lives.remove("number_of_uses");
    if let Value::Object(fields) = fields {
        lives.extend(fields);
    }
    document["product"]["markets"] = json!(["jp"]);
    for place in ["production", "transport"] {
        if document[place].is_null() {
            document[place] = if place == "production" {
                json!({ "energy": [] })
            } else {
                json!([])
            };
        }
    }
    document
}

fn uses(document: &Value) -> f64 {
    value(&assess_value(document), "reuse_number_of_uses")
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_higher_return_rate_never_lowers_the_uses(
        document in complete_document(),
        rate in 0.0_f64..=1.0,
        more in 0.0_f64..=1.0,
        maximum in 1_u32..200,
    ) {
        let with = |rate: f64| {
            let fields = json!({ "return_rate": rate, "maximum_uses": maximum });
            uses(&with_lives(&document, fields))
        };
        let (fewer, more) = (with(rate), with(rate + (1.0 - rate) * more));
        prop_assert!(fewer <= more * (1.0 + 1e-9), "{fewer} and {more}");
        for uses in [fewer, more] {
            prop_assert!((1.0..=f64::from(maximum) * (1.0 + 1e-9)).contains(&uses), "{uses}");
        }
    }

    /// One by one: after each use the share that comes back is used again.
    #[test]
    fn uses_are_the_sum_of_returns(document in complete_document(), rate in 0.0_f64..0.999, maximum in 1_i32..80) {
        let expected: f64 = (0..maximum).map(|use_before| rate.powi(use_before)).sum();
        let found = uses(&with_lives(&document, json!({ "return_rate": rate, "maximum_uses": maximum })));
        prop_assert!(agree(Some(found), Some(expected), 1e-9), "{found}, not {expected}");
    }

    #[test]
    fn used_once_a_product_is_spread_over_nothing(document in complete_document()) {
        let assessment = assess_value(&with_lives(&document, json!({ "return_rate": 0 })));
        let mass = value(&assessment, "product_mass");
        prop_assert!(agree(Some(value(&assessment, "reuse_mass_per_use")), Some(mass), 1e-12));
        let price = figure(&assessment, "reuse_value_per_use").value;
        prop_assert!(agree(price, document["product"]["sales"]["price"].as_f64(), 1e-9));
    }

    /// An alternative between a cycle and a first life: at the break-even, and only there, both
    /// are equal; with more uses the one that goes round is better.
    #[test]
    fn at_the_break_even_both_footprints_are_equal(document in complete_document(), between in 0.01_f64..0.9) {
        let mut document = document;
        for component in components_of(&mut document) {
            // A material with factors for its making and for every treatment.
            component["material"] = json!("pp");
            component["outflow"] = json!({ "recycling": 0.3, "incineration": 0.7 });
        }
        let with = |uses: f64, alternative: f64| {
            let replaced = json!({ "mass": "1 kg", "carbon_footprint": alternative });
            assess_value(&with_lives(&document, json!({
                "number_of_uses": uses, "displacement_rate": 1, "replaced_product": replaced,
            })))
        };
        let per_use = |uses: f64| value(&with(uses, 0.0), "reuse_carbon_footprint_per_use");
        let first = per_use(1.0);
        let cycle = 2.0 * per_use(2.0) - first;
        // Of a cycle that costs nearly as much as the product nothing can be said in these digits.
        prop_assume!(first > 0.0 && first - cycle > 1e-3 * (first + cycle.abs()));
        let alternative = cycle + between * (first - cycle);
        let even = value(&with(1.0, alternative), "reuse_break_even_uses");
        prop_assert!(agree(Some(even), Some(1.0 / between), 1e-6), "{even}, not {}", 1.0 / between);
        let at = with(even, alternative);
        let scale = first.abs().max(alternative.abs());
        let found = value(&at, "reuse_carbon_footprint_per_use");
        prop_assert!((found - alternative).abs() <= 1e-9 * scale, "{found}, not {alternative}");
        prop_assert!(value(&at, "reuse_carbon_footprint_saving_per_use").abs() <= 1e-9 * scale);
        prop_assert!(value(&with(even * 1.5, alternative), "reuse_carbon_footprint_saving_per_use") > 0.0);
        if even >= 1.5 {
            prop_assert!(value(&with(even / 1.5, alternative), "reuse_carbon_footprint_saving_per_use") < 0.0);
        }
    }

    #[test]
    fn at_the_break_even_both_masses_are_equal(
        document in complete_document(),
        replaced in 0.0_f64..0.9,
        between in 0.05_f64..0.9,
        displaced in 0.1_f64..=1.0,
    ) {
        let mass = value(&assess_value(&document), "product_mass");
        let alternative = mass * (replaced + between * (1.0 - replaced));
        prop_assume!(alternative > 1e-6);
        let with = |uses: f64| {
            let product = json!({ "mass": { "value": alternative / displaced, "unit": "kg" } });
            assess_value(&with_lives(&document, json!({
                "number_of_uses": uses, "parts_replaced": replaced,
                "displacement_rate": displaced, "replaced_product": product,
            })))
        };
        let even = value(&with(1.0), "reuse_break_even_uses_by_mass");
        prop_assert!(agree(Some(even), Some(1.0 / between), 1e-9), "{even}, not {}", 1.0 / between);
        let found = value(&with(even), "reuse_mass_per_use");
        prop_assert!((found - alternative).abs() <= 1e-9 * mass, "{found}, not {alternative}");
    }
}
