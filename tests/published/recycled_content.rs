//! Recycled content by ISO 14021 and the variants that build on it.

use meguru::circularity::plastic_packaging_tax::counted_mass;
use meguru::circularity::recycled_content::leed;
use meguru::flows::part_flows;
use meguru::product::read;
use meguru::resolve::{Lists, resolve};
use meguru::tables::Family;
use serde_json::{Value, json};

use crate::common::{assess_value, document, near, value};
use crate::{case, cases, number, tolerance};

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

#[test]
fn pre_and_post_consumer_add_up_as_published() {
    for (id, name) in [
        ("rc-ftc-greeting-card", "total_recycled_pct"),
        ("rc-steel-2001-proposed-bof", "combined_pct"),
        ("rc-steel-2001-proposed-eaf", "combined_pct"),
    ] {
        let case = case(METHOD, id);
        let found = 100.0 * value(&assess_value(&product_of(&case)), "recycled_content");
        near(found, number(&case["expected"], name), tolerance(&case), id);
    }
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

#[test]
fn leed_counts_half_of_pre_consumer_as_published() {
    let case = case(METHOD, "rc-leed-bof-289");
    let expected = number(&case["expected"], "leed_value_pct");
    let inputs = &case["inputs"];
    let found = leed::<f64>(
        (),
        number(inputs, "post_consumer_pct"),
        number(inputs, "pre_consumer_pct"),
    );
    near(found, expected, tolerance(&case), "the function");
    let figure = value(&assess_value(&product_of(&case)), "leed_recycled_content");
    near(100.0 * figure, expected, tolerance(&case), "the figure");
}

/// The shares of post- and pre-consumer are of the recycled part, which is a quarter of the steel.
#[test]
fn the_value_of_recycled_steel_is_as_published() {
    let case = case(METHOD, "rc-leed-dollars");
    let input = |name| number(&case["inputs"], name);
    let recycled = input("recycled_fraction");
    let assessment = assess_value(&product(
        recycled * input("post_share"),
        recycled * input("pre_share"),
    ));
    for (id, name) in [
        ("recycled_content", "recycled_value"),
        ("post_consumer_recycled_content", "post_value"),
        ("pre_consumer_recycled_content", "pre_value"),
    ] {
        let dollars = input("cost") * value(&assessment, id);
        near(
            dollars,
            number(&case["expected"], name),
            tolerance(&case),
            name,
        );
    }
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
#[test]
fn the_plastics_of_the_switch_are_as_published() {
    let case = case(METHOD, "rc-elko-switch");
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
    let assessment = assess_value(&document);
    assert_eq!(assessment.problems, []);
    let share = 100.0 * value(&assessment, "plastics_recycled_content");
    let expected = |name| number(&case["expected"], name);
    near(
        share,
        expected("recycled_share_of_plastics_pct"),
        tolerance(&case),
        "recycled share",
    );
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
        tolerance(&case),
        "plastics",
    );
    near(
        recycled,
        expected("recycled_plastic_g"),
        tolerance(&case),
        "recycled",
    );
}

#[test]
fn plastic_as_the_heaviest_material_counts_whole_as_published() {
    let case = case(METHOD, "rc-ppt-classification");
    let grams = |name| number(&case["inputs"], name) / 1_000.0;
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
        number(&case["expected"], "counted_mass_g"),
        tolerance(&case),
        "counted mass",
    );
}

/// Every case of the file is named above.
#[test]
fn no_case_is_left_out() {
    let source = include_str!("recycled_content.rs");
    for case in cases(METHOD) {
        let id = case["id"].as_str().unwrap();
        assert!(source.contains(id), "{id} has no test");
    }
}
