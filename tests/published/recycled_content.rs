//! Recycled content by ISO 14021 and the variants that build on it.

use meguru::circularity::plastic_packaging_tax::counted_mass;
use meguru::circularity::recycled_content::leed;
use meguru::flows::part_flows;
use meguru::product::read;
use meguru::resolve::{Lists, resolve};
use meguru::tables::Family;
use serde_json::{Value, json};

use crate::common::{assess_value, document, near, value};
use crate::comparison::{Checked, Comparison};
use crate::{case, number, stated, tolerance};

const METHOD: &str = "recycled_content";

/// One kilogram with these shares.
fn product(post_consumer: f64, pre_consumer: f64) -> Value {
    document(&json!([{
        "mass": "1 kg",
        "inflow": {
            "post_consumer_recycled": post_consumer, "pre_consumer_recycled": pre_consumer,
        },
    }]))
}

/// A case of two percentages as a product.
fn product_of(case: &Value) -> Value {
    let share = |name| number(&case["inputs"], name) / 100.0;
    product(share("post_consumer_pct"), share("pre_consumer_pct"))
}

/// Each case has its own kind of result.
pub(crate) fn compare(case: &Value) -> Checked {
    let expected = &case["expected"];
    match case["id"].as_str().unwrap() {
        "rc-ftc-greeting-card" => sum(case, stated(expected, "total_recycled_pct")),
        "rc-steel-2001-proposed-bof" | "rc-steel-2001-proposed-eaf" => {
            sum(case, stated(expected, "combined_pct"))
        }
        "rc-leed-bof-289" => half_of_pre_consumer(case),
        "rc-leed-dollars" => value_of_recycled_steel(case),
        "rc-elko-switch" => plastics_of_the_switch(case),
        "rc-ppt-classification" => heaviest_material(case),
        other => panic!("{other} is not compared"),
    }
}

/// Pre- and post-consumer content add up.
fn sum(case: &Value, percent: f64) -> Checked {
    let mut comparison = Comparison::of(case, &product_of(case));
    comparison.figure("recycled_content", 100.0, percent);
    comparison.checked()
}

/// "50 percent total recycled fiber, including 30 percent post-consumer": the parts stand apart.
#[test]
fn the_parts_of_the_greeting_card_stand_apart() {
    let case = case(METHOD, "rc-ftc-greeting-card");
    let assessment = assess_value(&product_of(&case));
    for (id, name) in [
        ("post_consumer_recycled_content", "post_consumer_pct"),
        ("pre_consumer_recycled_content", "pre_consumer_pct"),
    ] {
        let expected = number(&case["inputs"], name);
        near(
            100.0 * value(&assessment, id),
            expected,
            tolerance(&case),
            id,
        );
    }
}

/// LEED counts pre-consumer content half.
fn half_of_pre_consumer(case: &Value) -> Checked {
    let expected = stated(&case["expected"], "leed_value_pct");
    let inputs = &case["inputs"];
    let found = leed::<f64>(
        (),
        number(inputs, "post_consumer_pct"),
        number(inputs, "pre_consumer_pct"),
    );
    near(found, expected, tolerance(case), "the function");
    let mut comparison = Comparison::of(case, &product_of(case));
    comparison.figure("leed_recycled_content", 100.0, expected);
    comparison.checked()
}

/// The shares of post- and pre-consumer are of the recycled part, which is a quarter of the steel.
fn value_of_recycled_steel(case: &Value) -> Checked {
    let input = |name| stated(&case["inputs"], name);
    let recycled = input("recycled_fraction");
    let document = product(
        recycled * input("post_share"),
        recycled * input("pre_share"),
    );
    let mut comparison = Comparison::of(case, &document);
    for (id, name) in [
        ("recycled_content", "recycled_value"),
        ("post_consumer_recycled_content", "post_value"),
        ("pre_consumer_recycled_content", "pre_value"),
    ] {
        comparison.figure(id, input("cost"), stated(&case["expected"], name));
    }
    comparison.checked()
}

/// The printed total holds scrap of the same plant, which ISO 14021 excludes: the parts add up to
/// less, and the program says what the parts say.
fn printed_total_holds_scrap_of_the_plant(id: &str, parts: f64) {
    let case = case(METHOD, id);
    assert_eq!(case["applies"], "mismatch");
    let found = 100.0 * value(&assess_value(&product_of(&case)), "recycled_content");
    near(found, parts, tolerance(&case), "sum of the parts");
    let printed = number(&case["expected"], "combined_pct");
    assert!(printed - found > 1.0, "printed {printed}, parts {found}");
}

#[test]
fn steel_of_2001_from_the_blast_furnace_contradicts_itself() {
    printed_total_holds_scrap_of_the_plant("rc-steel-2001-bof", 30.3);
}

#[test]
fn steel_of_2001_from_the_arc_furnace_contradicts_itself() {
    printed_total_holds_scrap_of_the_plant("rc-steel-2001-eaf", 93.8);
}

/// The declaration's parts, with shares of 100 g as masses. Its parts add up to 100.1 g, as rounded
/// declarations do: nothing may be refused for that.
fn plastics_of_the_switch(case: &Value) -> Checked {
    let reference = |name: &str| match name {
        "PC 90 % recycled" | "PC 40 % recycled" => "pc",
        "ABS" => "abs",
        "PE" => "hdpe",
        "PA" => "polyamide",
        "steel" => "steel",
        "brass" => "brass",
        "stainless steel" => "stainless_steel",
        "silver" => "silver",
        "cardboard" | "paper" => "corrugated_board",
        other => panic!("{other}"),
    };
    let components: Vec<Value> = case["inputs"]["materials"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| {
            json!({
                "material": reference(part["name"].as_str().unwrap()),
                "mass": { "value": number(part, "share_pct"), "unit": "g" },
                "inflow": { "pre_consumer_recycled": number(part, "recycled") },
            })
        })
        .collect();
    let document = document(&json!(components));
    let mut comparison = Comparison::of(case, &document);
    assert_eq!(comparison.assessment().problems, []);
    let expected = |name| stated(&case["expected"], name);
    for id in ["plastics_recycled_content", "jp_recycled_material_use_rate"] {
        comparison.figure(id, 100.0, expected("recycled_share_of_plastics_pct"));
    }
    let document = read(document.to_string().as_bytes()).document.unwrap();
    let lists = Lists::of(&document);
    let (mut plastics, mut recycled) = (0.0, 0.0);
    for part in &resolve(&document, &lists).parts {
        if part.material.unwrap().family == Family::Plastics {
            let flows = part_flows::<f64>((), part);
            plastics += 1_000.0 * flows.mass.unwrap();
            recycled += 1_000.0 * flows.inflow.unwrap().pre_consumer_recycled;
        }
    }
    near(
        plastics,
        expected("plastics_pct"),
        tolerance(case),
        "plastics",
    );
    near(
        recycled,
        expected("recycled_plastic_g"),
        tolerance(case),
        "recycled",
    );
    comparison.checked()
}

/// Plastic is the heaviest single material, so the whole component counts.
fn heaviest_material(case: &Value) -> Checked {
    let grams = |name| stated(&case["inputs"], name) / 1_000.0;
    let counted = counted_mass(&[
        ("plastic", Family::Plastics, grams("plastic_g")),
        ("aluminium", Family::Metals, grams("aluminium_g")),
        ("cardboard", Family::Paper, grams("cardboard_g")),
    ]);
    assert_eq!(
        case["expected"]["is_plastic_component"],
        json!(counted > 0.0)
    );
    near(
        1_000.0 * counted,
        stated(&case["expected"], "counted_mass_g"),
        tolerance(case),
        "counted mass",
    );
    // The tax is a rule, not a figure.
    Checked::new()
}
