//! The examples: each must be free of faults, say where its figures come from, and be assessed
//! exactly as `tests/golden/<name>.json` records.
//!
//! `UPDATE_GOLDEN=1 cargo test --test golden` writes the records anew; the difference is then
//! read before it is committed. Figures are compared digit by digit: the core uses only
//! operations whose results do not depend on the machine.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use meguru::figures::catalogue;
use meguru::{Assessment, Options, Severity, assess, assess_to_json};
use serde_json::Value;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Names of the JSON files in a folder, without their ending.
fn names(of: &str) -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(folder(of)) else {
        return BTreeSet::new();
    };
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

fn text(name: &str) -> String {
    let path = folder("examples").join(format!("{name}.json"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn assessment(name: &str) -> Assessment {
    assess(text(name).as_bytes(), Options::default())
}

#[test]
fn there_are_examples_of_many_kinds() {
    let examples = names("examples");
    assert!(examples.len() >= 10, "{examples:?}");
    let documents: Vec<Value> = examples
        .iter()
        .map(|name| serde_json::from_str(&text(name)).unwrap())
        .collect();
    let markets: BTreeSet<&str> = documents
        .iter()
        .filter_map(|document| document.pointer("/product/markets/0")?.as_str())
        .collect();
    assert_eq!(markets, BTreeSet::from(["eu", "fr", "jp"]));
    let with = |word: &str| {
        let word = format!("\"{word}\"");
        examples
            .iter()
            .filter(|name| text(name).contains(&word))
            .count()
    };
    for (word, least) in [
        ("packaging", 3),
        ("evidence", 3),
        ("process", 3),
        ("consumables", 1),
        ("emission_factor", 3),
        ("measured_at", 1),
        ("intensity", 1),
    ] {
        assert!(with(word) >= least, "{word}: {}", with(word));
    }
    let nested = documents
        .iter()
        .filter(|document| {
            document["components"]
                .as_array()
                .unwrap()
                .iter()
                .any(|part| part.get("components").is_some())
        })
        .count();
    assert!(nested >= 2, "{nested} examples have assemblies");
}

#[test]
fn every_example_is_free_of_errors_and_warnings() {
    for name in names("examples") {
        let grave: Vec<_> = assessment(&name)
            .problems
            .into_iter()
            .filter(|problem| problem.severity != Severity::Info)
            .collect();
        assert!(grave.is_empty(), "{name}: {grave:?}");
    }
}

#[test]
fn every_example_gives_the_figures_of_the_catalogue() {
    let catalogue: Vec<&str> = catalogue().into_iter().map(|figure| figure.id).collect();
    for name in names("examples") {
        let assessment = assessment(&name);
        let ids: Vec<&str> = assessment.figures.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids, catalogue, "{name}");
        for id in ["mci", "product_mass", "carbon_footprint"] {
            let figure = assessment.figure(id).unwrap();
            assert!(figure.value.is_some(), "{name}: {id}: {:?}", figure.needs);
        }
    }
}

/// Numbers that are the design itself and need no source.
const DESIGN: [&str; 2] = ["quantity", "amount"];

/// Plain numbers, and numbers without source, with their place.
fn unsourced(value: &Value, place: &str, design: bool, found: &mut Vec<String>) {
    match value {
        Value::Number(_) if !design => found.push(place.to_owned()),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                unsourced(item, &format!("{place}/{index}"), false, found);
            }
        }
        Value::Object(object) if object.get("value").is_some_and(Value::is_number) => {
            let source = object.get("source").and_then(Value::as_str);
            if source.is_none_or(str::is_empty) {
                found.push(place.to_owned());
            }
        }
        Value::Object(object) => {
            for (key, item) in object {
                // The year of a factor is read off its source, which stands beside it.
                if key == "emission_factor_data" {
                    assert!(object.contains_key("emission_factor"), "{place}");
                    continue;
                }
                let design = DESIGN.contains(&key.as_str());
                unsourced(item, &format!("{place}/{key}"), design, found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_number_of_an_example_names_its_source() {
    for name in names("examples") {
        let document: Value = serde_json::from_str(&text(&name)).unwrap();
        let mut found = Vec::new();
        unsourced(&document, "", false, &mut found);
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

/// A number whose source is an assumption must not pass for a stated one.
#[test]
fn every_assumption_is_marked_as_estimated() {
    fn walk(value: &Value, name: &str) {
        match value {
            Value::Object(object) => {
                let source = object.get("source").and_then(Value::as_str);
                if source.is_some_and(|source| source.contains("assumption")) {
                    assert_eq!(object["origin"], "estimated", "{name}: {object:?}");
                }
                object.values().for_each(|item| walk(item, name));
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, name)),
            _ => {}
        }
    }
    for name in names("examples") {
        walk(&serde_json::from_str(&text(&name)).unwrap(), &name);
    }
}

#[test]
fn explaining_an_example_changes_none_of_its_figures() {
    for name in names("examples") {
        let explained = assess(
            text(&name).as_bytes(),
            Options {
                explain: true,
                ..Options::default()
            },
        );
        assert_eq!(explained.figures, assessment(&name).figures, "{name}");
    }
}

/// The first line in which two texts differ.
/// The short way to JSON text writes the same JSON as the long way: to the byte without
/// derivations, which alone are written in ASCII.
#[test]
fn both_ways_to_text_write_the_same() {
    for name in names("examples") {
        for explain in [false, true] {
            let document = text(&name);
            let options = Options {
                explain,
                ..Options::default()
            };
            let long = assess(document.as_bytes(), options).to_json();
            let short = assess_to_json(document.as_bytes(), options);
            let pretty = |text: &str| {
                let json: Value = serde_json::from_str(text).unwrap();
                serde_json::to_string_pretty(&json).unwrap()
            };
            assert!(explain || long == short, "{name}");
            let (long, short) = (pretty(&long), pretty(&short));
            assert!(long == short, "{name}: {}", first_difference(&long, &short));
        }
    }
}

fn first_difference(expected: &str, actual: &str) -> String {
    let (mut expected, mut actual) = (expected.lines(), actual.lines());
    for number in 1.. {
        match (expected.next(), actual.next()) {
            (None, None) => break,
            (one, other) if one == other => {}
            (one, other) => {
                let [one, other] = [one, other].map(|line| line.unwrap_or("(end)"));
                return format!("line {number}: recorded {one}, now {other}");
            }
        }
    }
    "line ends".to_owned()
}

#[test]
fn every_example_is_assessed_as_recorded() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let golden = folder("tests/golden");
    let mut different = Vec::new();
    for name in names("examples") {
        let mut actual = serde_json::to_string_pretty(&assessment(&name)).unwrap();
        actual.push('\n');
        let path = golden.join(format!("{name}.json"));
        if update {
            fs::create_dir_all(&golden).unwrap();
            fs::write(&path, actual).unwrap();
            continue;
        }
        match fs::read_to_string(&path) {
            // A checkout may have turned the line ends.
            Ok(expected) if expected.replace("\r\n", "\n") == actual => {}
            Ok(expected) => {
                different.push(format!("{name}: {}", first_difference(&expected, &actual)));
            }
            Err(error) => different.push(format!("{name}: {error}")),
        }
    }
    assert!(
        different.is_empty(),
        "`UPDATE_GOLDEN=1 cargo test --test golden` records anew:\n{}",
        different.join("\n")
    );
}

#[test]
fn no_record_is_left_over() {
    let left: Vec<String> = names("tests/golden")
        .difference(&names("examples"))
        .cloned()
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
