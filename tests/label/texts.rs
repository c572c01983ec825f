//! The list of figures and its texts.

use std::collections::BTreeSet;

use meguru::checks::label::Language;
use meguru::figures::{catalogue, figure};

use crate::{GROUNDS, common::place, words};

/// The rows of `data/labels/figures.toml`.
fn listed(key: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(place("data/labels/figures.toml")).unwrap();
    let table: toml::Table = text.parse().unwrap();
    let rows = table["figure"].as_array().unwrap();
    let found = rows.iter().filter_map(|row| row.get(key)?.as_str());
    found.map(str::to_owned).collect()
}

#[test]
fn every_listed_figure_exists_and_has_its_texts() {
    for id in GROUNDS.printable() {
        assert!(figure(id).is_some(), "{id}");
    }
    for language in [Language::English, Language::Japanese] {
        let values: Vec<(&str, String)> = ["stages", "unit", "scenario", "method"]
            .map(|name| (name, "…".to_owned()))
            .to_vec();
        for (group, key) in [
            ("scope", "scope"),
            ("method", "method"),
            ("remark", "remark"),
        ] {
            for word in listed(key) {
                let text = words(language, &format!("label-{group}-{word}"), &values);
                assert!(!text.is_empty());
            }
        }
    }
}

#[test]
fn every_figure_that_is_not_printed_exists() {
    let text = std::fs::read_to_string(place("data/labels/figures.toml")).unwrap();
    let table: toml::Table = text.parse().unwrap();
    let known: BTreeSet<&str> = catalogue().iter().map(|figure| figure.id).collect();
    for (class, ids) in table["not_printed"].as_table().unwrap() {
        for id in ids.as_array().unwrap() {
            let id = id.as_str().unwrap();
            // Figures of regions stand in no product's catalogue.
            assert!(class == "region" || known.contains(id), "{id}");
        }
    }
}

/// The page of the documentation lists what may be printed.
#[test]
fn the_documentation_lists_the_figures() {
    let docs = std::fs::read_to_string(place("docs/label.md")).unwrap();
    for id in GROUNDS.printable() {
        assert!(docs.contains(&format!("`{id}`")), "{id}");
    }
    for rule in &GROUNDS.conditions.rules {
        assert!(docs.contains(&rule.id), "{}", rule.id);
    }
}
