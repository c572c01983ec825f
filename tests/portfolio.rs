//! Several products together: ranges and regions.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::near;
use meguru::range::{NormalisingFactor, RangeAssessment, RangeOptions};
use meguru::region::cyclical_use_rate;
use meguru::{Entry, range, region};
use serde_json::{Value, json};

/// A product of one material, with what is sold of it.
fn product(mass_kg: f64, recycled: f64, collected: f64, sales: &Value) -> Vec<u8> {
    json!({
        "format": "meguru/1",
        "product": { "name": "test", "sales": sales },
        "components": [{
            "id": "part", "material": "pp", "mass": format!("{mass_kg} kg"),
            "inflow": { "post_consumer_recycled": recycled, "recycling_efficiency": 1 },
            "outflow": { "recycling": collected, "landfill": 1.0 - collected, "recycling_efficiency": 1 },
        }],
    })
    .to_string()
    .into_bytes()
}

fn assess_range(documents: &[Vec<u8>], options: RangeOptions) -> RangeAssessment {
    let names: Vec<String> = (0..documents.len()).map(|n| format!("{n}.json")).collect();
    let entries: Vec<Entry<'_>> = names
        .iter()
        .zip(documents)
        .map(|(name, document)| Entry { name, document })
        .collect();
    range::range(&entries, options)
}

fn value(range: &RangeAssessment, id: &str) -> f64 {
    range.figure(id).unwrap().value.unwrap()
}

#[test]
fn products_are_weighed_by_what_is_sold() {
    // 1000 pieces of 1 kg, wholly circular, beside 500 of 4 kg, wholly linear.
    let documents = [
        product(1.0, 1.0, 1.0, &json!({ "units_per_year": 1000 })),
        product(4.0, 0.0, 0.0, &json!({ "units_per_year": 500 })),
    ];
    let range = assess_range(&documents, RangeOptions::default());
    near(
        value(&range, "recycled_content"),
        1.0 / 3.0,
        1e-12,
        "content",
    );
    near(
        value(&range, "mci"),
        (1000.0 * 1.0 + 2000.0 * 0.1) / 3000.0,
        1e-12,
        "MCI",
    );
    near(value(&range, "product_mass"), 3000.0, 1e-9, "mass");
    assert!(!range.one_of_each);

    let sales = |units: u32, revenue: u32| json!({ "units_per_year": units, "revenue": revenue, "currency": "JPY" });
    let documents = [
        product(1.0, 1.0, 1.0, &sales(1000, 9_000_000)),
        product(4.0, 0.0, 0.0, &sales(500, 1_000_000)),
    ];
    let options = RangeOptions {
        normalising_factor: NormalisingFactor::Revenue,
        ..RangeOptions::default()
    };
    let range = assess_range(&documents, options);
    near(
        value(&range, "mci"),
        0.9 * 1.0 + 0.1 * 0.1,
        1e-12,
        "MCI by revenue",
    );
    assert_eq!(range.currency, Some("JPY"));
}

#[test]
fn the_floor_acts_once_at_the_end() {
    // Half the average life takes a linear product to 1 − 0.9 / 0.5 = −0.8; floored for itself it
    // would count as 0 and lift the range.
    let short = json!({
        "format": "meguru/1",
        "product": { "name": "short", "lifetime": { "years": 1, "industry_average_years": 2 } },
        "components": [{
            "id": "part", "mass": "1 kg",
            "inflow": { "reused": 0 }, "outflow": { "landfill": 1 },
        }],
    });
    let documents = [
        product(1.0, 1.0, 1.0, &json!({})),
        short.to_string().into_bytes(),
    ];
    let range = assess_range(&documents, RangeOptions::default());
    assert!(range.one_of_each);
    assert_eq!(range.products[1].mci, Some(0.0));
    near(
        value(&range, "mci"),
        (1.0 - 0.8) / 2.0,
        1e-12,
        "floored once",
    );
}

#[test]
fn small_products_are_left_out_and_said_so() {
    let documents = [
        product(97.0, 0.0, 0.0, &json!({})),
        product(3.0, 1.0, 1.0, &json!({})),
    ];
    let options = RangeOptions {
        de_minimis: 0.05,
        ..RangeOptions::default()
    };
    let range = assess_range(&documents, options);
    assert_eq!(range.products[1].status, "de_minimis");
    near(range.left_out, 0.03, 1e-12, "left out");
    near(value(&range, "recycled_content"), 0.0, 1e-12, "content");
}

#[test]
fn a_product_of_unknown_sales_is_named_and_never_guessed() {
    let documents = [
        product(1.0, 1.0, 1.0, &json!({ "units_per_year": 10 })),
        product(1.0, 0.0, 0.0, &json!({})),
        b"not a document".to_vec(),
    ];
    let range = assess_range(&documents, RangeOptions::default());
    assert_eq!(range.products[1].status, "weight_unknown");
    assert_eq!(range.products[2].status, "unreadable");
    near(value(&range, "recycled_content"), 1.0, 1e-12, "content");
    let needs = &range.figure("recycled_content").unwrap().needs;
    assert!(needs.iter().any(|missing| {
        missing.document == "1.json" && missing.path == "/product/sales/units_per_year"
    }));
    assert!(
        range
            .problems
            .iter()
            .any(|problem| problem.document == "2.json")
    );
}

#[test]
fn money_of_two_currencies_is_not_added_up() {
    let sales =
        |currency: &str| json!({ "units_per_year": 1, "revenue": 100, "currency": currency });
    let documents = [
        product(1.0, 1.0, 1.0, &sales("JPY")),
        product(1.0, 0.0, 0.0, &sales("EUR")),
    ];
    let options = RangeOptions {
        normalising_factor: NormalisingFactor::Revenue,
        ..RangeOptions::default()
    };
    let range = assess_range(&documents, options);
    assert_eq!(range.products[1].status, "currency_differs");
    let by_mass = assess_range(&documents, RangeOptions::default());
    assert_eq!(by_mass.figure("cti_revenue").unwrap().value, None);
    // Silence about money is no other currency.
    let documents = [
        product(1.0, 1.0, 1.0, &sales("JPY")),
        product(1.0, 0.0, 0.0, &json!({ "units_per_year": 1 })),
    ];
    let silent = assess_range(&documents, options);
    assert_eq!(silent.products[1].status, "weight_unknown");
}

#[test]
fn a_range_of_one_is_its_product() {
    let documents = [product(2.5, 0.4, 0.7, &json!({}))];
    let range = assess_range(&documents, RangeOptions::default());
    let single = meguru::assess(&documents[0], meguru::Options::default());
    for (id, figure) in &range.figures {
        let alone = single.figure(id).unwrap().value;
        match (figure.value, alone) {
            (Some(value), Some(alone)) => near(value, alone, 1e-9, id),
            (one, other) => assert_eq!(one, other, "{id}"),
        }
    }
}

#[test]
fn the_flows_of_a_region_balance() {
    let documents = [
        product(1.0, 0.25, 0.8, &json!({ "units_per_year": 2000 })),
        product(0.5, 0.5, 0.4, &json!({ "units_per_year": 1000 })),
    ];
    let entries: Vec<Entry<'_>> = documents
        .iter()
        .map(|document| Entry {
            name: "d",
            document,
        })
        .collect();
    let table = region::region(&entries);
    let [row] = table.rows.as_slice() else {
        panic!("one material, one row: {:?}", table.rows)
    };
    near(
        row.inflow.virgin + row.inflow.post_consumer_recycled,
        2.5,
        1e-12,
        "in",
    );
    near(
        row.outflow.recycling + row.outflow.landfill,
        2.5,
        1e-12,
        "out",
    );
    near(row.recyclate_wanted, 0.5 + 0.25, 1e-12, "wanted");
    near(row.recyclate_supplied, 1.6 + 0.2, 1e-12, "supplied");
    near(row.collection_rate.unwrap(), 1.8 / 2.5, 1e-12, "collected");
    near(
        table.cyclical_use_rate_inflow.unwrap(),
        0.75 / 2.5,
        1e-12,
        "entrance",
    );
    assert_eq!(table.total.inflow, row.inflow);
}

#[test]
fn japans_material_flow_of_2006() {
    // MOE, Japan's material flow 2006: 228 million t in cycles beside 1591 of natural resources.
    near(
        cyclical_use_rate(228.0, 1591.0).unwrap(),
        0.125_344,
        1e-6,
        "rate",
    );
    assert_eq!(cyclical_use_rate(0.0, 0.0), None);
}
