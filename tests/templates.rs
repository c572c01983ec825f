//! The templates that people begin with: one for each kind of product that the page offers. Each must
//! be free of problems, compute its key figures for (nearly) all of its mass, name a source for every
//! number, and carry its names in Japanese and English, of which the page shows one.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use meguru::{Options, assess};
use serde_json::Value;

/// File, mass in kg, circularity at average life, recycled content and footprint in kg CO2e of each
/// template, as they were reviewed by eye: to four digits after the point.
const REVIEWED: [(&str, [f64; 4]); 12] = [
    ("apparel", [0.17, 0.239, 0.0, 0.5321]),
    ("battery", [1.9, 0.3091, 0.0, 11.9706]),
    ("building-product", [14.039, 0.5372, 0.449, 1.9833]),
    ("furniture", [50.0, 0.1481, 0.002, 24.2684]),
    ("it-device", [1.4, 0.1381, 0.0093, 127.1617]),
    ("packaging", [0.5455, 0.8956, 0.9232, 0.6226]),
    ("pet-bottle", [0.0264, 0.5981, 0.3284, 0.0977]),
    ("small-appliance", [1.055, 0.1341, 0.0, 197.3524]),
    ("textile", [0.25, 0.1334, 0.0, 0.7862]),
    ("tool", [0.655, 0.3923, 0.0695, 1.0552]),
    ("toy", [0.26, 0.1987, 0.0077, 1.1706]),
    ("vehicle-part", [1.968, 0.1844, 0.0085, 9.1978]),
];

const FIGURES: [&str; 4] = [
    "product_mass",
    "mci_at_average_life",
    "recycled_content",
    "carbon_footprint",
];

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data/templates"))
}

fn text(name: &str) -> String {
    let path = folder().join(format!("{name}.json"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_template_is_reviewed() {
    let files: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    let reviewed = REVIEWED.map(|(name, _)| name.to_owned());
    assert_eq!(files, BTreeSet::from(reviewed));
}

#[test]
fn every_template_computes_its_key_figures_without_a_problem() {
    for (name, expected) in REVIEWED {
        let assessment = assess(text(name).as_bytes(), Options::default());
        assert!(
            assessment.problems.is_empty(),
            "{name}: {:?}",
            assessment.problems
        );
        for (id, expected) in FIGURES.into_iter().zip(expected) {
            let figure = assessment.figure(id).unwrap();
            let value = figure.value.unwrap_or_else(|| panic!("{name}: {id}"));
            assert!(
                (value - expected).abs() <= 0.000_05,
                "{name}: {id}: {value} instead of {expected}"
            );
            let least = if id == "carbon_footprint" { 0.97 } else { 1.0 };
            assert!(figure.coverage.unwrap() >= least, "{name}: {id}");
        }
    }
}

/// Plain numbers other than counts, numbers without a source, and assumptions that pass for more.
fn unsourced(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Number(_) => found.push(place.to_owned()),
        Value::Array(items) => items.iter().for_each(|item| unsourced(item, place, found)),
        Value::Object(object) if object.get("value").is_some_and(Value::is_number) => {
            let source = object.get("source").and_then(Value::as_str).unwrap_or("");
            let estimated = object
                .get("origin")
                .is_some_and(|origin| origin == "estimated");
            if source.is_empty() || (source.contains("assumption") && !estimated) {
                found.push(format!("{place}: {source}"));
            }
        }
        Value::Object(object) => {
            for (key, item) in object {
                let design = ["quantity", "amount", "emission_factor_data"].contains(&key.as_str());
                if !design || item.is_object() && key == "amount" {
                    unsourced(item, &format!("{place}/{key}"), found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn every_number_of_a_template_names_its_source() {
    for (name, _) in REVIEWED {
        let mut found = Vec::new();
        unsourced(&serde_json::from_str(&text(name)).unwrap(), "", &mut found);
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn every_name_of_a_template_stands_in_japanese_and_in_english() {
    let in_both = |value: &Value| {
        let words = value.as_str().unwrap();
        let (japanese, english) = words.split_once(" / ").unwrap_or_else(|| panic!("{words}"));
        assert!(!japanese.is_ascii() && english.is_ascii(), "{words}");
    };
    for (name, _) in REVIEWED {
        let document: Value = serde_json::from_str(&text(name)).unwrap();
        in_both(&document["product"]["name"]);
        in_both(&document["product"]["functional_unit"]["description"]);
        for component in document["components"].as_array().unwrap() {
            in_both(&component["name"]);
        }
    }
}

/// The page takes the first part for the one that its question about the main material means.
#[test]
fn the_first_part_of_a_template_is_its_heaviest() {
    for (name, _) in REVIEWED {
        let document: Value = serde_json::from_str(&text(name)).unwrap();
        let mass = |part: &Value| {
            let alone = serde_json::json!({
                "format": "meguru/1", "product": { "name": "" }, "components": [part],
            });
            let assessment = assess(alone.to_string().as_bytes(), Options::default());
            assessment.figure("product_mass").unwrap().value.unwrap()
        };
        let parts = document["components"].as_array().unwrap();
        let of_product = || parts.iter().filter(|part| part.get("role").is_none());
        let first = mass(of_product().next().unwrap());
        assert!(of_product().all(|part| mass(part) <= first), "{name}");
    }
}

/// Ids in the first column of a table.
fn ids(table: &str) -> BTreeSet<String> {
    let path = folder().parent().unwrap().join(table);
    let lines = fs::read_to_string(path).unwrap();
    lines
        .lines()
        .skip(1)
        .map(|line| line.split(',').next().unwrap().to_owned())
        .collect()
}

/// Low and high values in place of answers name what there is, and are in order.
#[test]
fn estimates_in_place_of_answers_hold_together() {
    let path = folder().parent().unwrap().join("first-estimate.json");
    let estimates: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let (materials, categories) = (ids("materials.csv"), ids("categories.csv"));
    let known = |list: &Value| {
        for id in list.as_array().unwrap() {
            assert!(materials.contains(id.as_str().unwrap()), "{id}");
        }
    };
    let number = |value: &Value| value.as_f64().unwrap();
    let kinds = estimates["kinds"].as_object().unwrap();
    assert_eq!(kinds.len(), REVIEWED.len());
    for (id, kind) in kinds {
        assert!(categories.contains(id), "{id}");
        let template = kind["template"].as_str().unwrap();
        assert!(
            REVIEWED.iter().any(|(name, _)| *name == template),
            "{template}"
        );
        known(&kind["materials"]);
        let shares = kind["recycled"].as_array().unwrap();
        assert!(number(&shares[0]) < number(&shares[1]), "{id}");
        assert!(
            number(&kind["years"]["low"]) <= number(&kind["years"]["high"]),
            "{id}"
        );
        assert!(!kind["source"].as_str().unwrap().is_empty(), "{id}");
    }
    known(&estimates["unknown_kind"]["materials"]);
    known(&estimates["common_materials"]);
    for answer in estimates["after_use"].as_object().unwrap().values() {
        for level in answer.as_object().into_iter().flatten() {
            let sum: f64 = level.1.as_object().unwrap().values().map(number).sum();
            assert!((sum - 1.0).abs() < 1e-9, "{level:?}");
        }
    }
}
