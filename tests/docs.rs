//! What the documentation shows must hold: its documents have no faults, the figures that it prints
//! are those that come out, and its table of problems is complete.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::place;
use meguru::figures::{Verification, catalogue};
use meguru::{Options, assess, assess_to_json};
use serde_json::Value;

/// Figures are printed rounded; this much may differ, relative to the figure.
const ROUNDING: f64 = 1e-3;

fn text(path: &str) -> String {
    fs::read_to_string(place(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The JSON blocks of a Markdown file, as values.
fn blocks(path: &str) -> Vec<(String, Value)> {
    let text = text(path);
    text.split("```json\n")
        .skip(1)
        .map(|rest| {
            let block = rest.split("```").next().unwrap_or_default();
            let value = serde_json::from_str(block)
                .unwrap_or_else(|error| panic!("{path}: {error}:\n{block}"));
            (block.to_owned(), value)
        })
        .collect()
}

/// Fails where a value that is shown is not the one found; what is not shown may be anything.
fn holds(shown: &Value, found: &Value, place: &str) {
    match (shown, found) {
        (Value::Object(shown), Value::Object(found)) => {
            for (name, shown) in shown {
                let place = format!("{place}/{name}");
                let found = found
                    .get(name)
                    .unwrap_or_else(|| panic!("{place} does not exist"));
                holds(shown, found, &place);
            }
        }
        (Value::Array(shown), Value::Array(found)) => {
            assert_eq!(shown.len(), found.len(), "{place}");
            for (index, (shown, found)) in shown.iter().zip(found).enumerate() {
                holds(shown, found, &format!("{place}/{index}"));
            }
        }
        (Value::Number(shown), Value::Number(found)) => {
            let (shown, found) = (shown.as_f64().unwrap(), found.as_f64().unwrap());
            let near = (shown - found).abs() <= ROUNDING * found.abs();
            assert!(near, "{place}: {shown} is printed, {found} comes out");
        }
        _ => assert_eq!(shown, found, "{place}"),
    }
}

#[test]
fn documents_have_no_faults_and_give_the_figures_printed_below_them() {
    for path in ["docs/document.md", "README.md"] {
        let (mut documents, mut last) = (0, None);
        for (block, value) in blocks(path) {
            match value["format"].as_str() {
                Some("meguru/1") => {
                    let problems = assess(block.as_bytes(), Options::default()).problems;
                    assert_eq!(problems, [], "{path}:\n{block}");
                    let answer = assess_to_json(
                        block.as_bytes(),
                        Options {
                            explain: true,
                            ..Options::default()
                        },
                    );
                    last = Some(serde_json::from_str::<Value>(&answer).unwrap());
                    documents += 1;
                }
                Some("meguru-assessment/1") => {
                    let found = last.as_ref().expect("an assessment follows its document");
                    holds(&value, found, path);
                }
                _ => {}
            }
        }
        assert!(documents > 0, "{path} shows no document");
    }
}

/// Codes of the catalogue's messages of one kind.
fn codes(kind: &str) -> BTreeSet<String> {
    let prefix = format!("{kind}-");
    text("messages/en/core.ftl")
        .lines()
        .filter_map(|line| Some(line.strip_prefix(&prefix)?.split_once(" = ")?.0))
        .map(|id| id.replacen('-', ".", 1))
        .collect()
}

/// The first cells of the table below a heading.
fn listed(heading: &str) -> BTreeSet<String> {
    let text = text("docs/document.md");
    let (_, section) = text
        .split_once(&format!("\n## {heading}\n"))
        .unwrap_or_else(|| panic!("no section {heading}"));
    let section = section.split("\n## ").next().unwrap_or_default();
    section
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned()))
        .collect()
}

#[test]
fn the_tables_of_codes_are_complete() {
    assert_eq!(listed("Problems"), codes("problem"));
    assert_eq!(listed("Notes"), codes("note"));
}

/// A link to a file that does not exist helps nobody.
#[test]
fn links_lead_to_files() {
    for (folder, path) in [
        ("", "README.md"),
        ("", "ARCHITECTURE.md"),
        ("", "CONTRIBUTING.md"),
        ("docs/", "docs/document.md"),
        ("docs/", "docs/import.md"),
        ("docs/", "docs/methods.md"),
        ("docs/", "docs/factors.md"),
        ("docs/", "docs/rules.md"),
        ("docs/", "docs/label.md"),
        ("data/", "data/README.md"),
        ("examples/", "examples/README.md"),
    ] {
        for link in text(path).split("](").skip(1) {
            let link = link.split([')', '#']).next().unwrap_or_default();
            if link.is_empty() || link.contains("://") {
                continue;
            }
            let target = place(&format!("{folder}{link}"));
            assert!(target.exists(), "{path} links to {link}");
        }
    }
}

/// How little of it is verified by a published case is a number that must stay true.
#[test]
fn the_readme_counts_the_verified_figures() {
    let catalogue = catalogue();
    let verified = catalogue
        .iter()
        .filter(|figure| figure.verification == Verification::PublishedCase)
        .count();
    let sentence = format!(
        "Of {} figures {verified} reproduce a published case.",
        catalogue.len()
    );
    assert!(text("README.md").contains(&sentence), "{sentence}");
}

/// The numbers of rules that the README names are those of the packs.
#[test]
fn the_readme_counts_the_rules() {
    let page = text("docs/rules.md");
    let count = page
        .lines()
        .find_map(|line| line.split_once(" rules as of ").map(|(count, _)| count))
        .expect("the page says how many rules there are");
    let executable = page
        .lines()
        .find(|line| line.contains(" rules as of "))
        .and_then(|line| line.split_once(": ")?.1.split_once(" are executable"))
        .map(|(executable, _)| executable)
        .expect("the page says how many rules are executable");
    let sentence = format!("Of {count} rules {executable} are executable.");
    assert!(text("README.md").contains(&sentence), "{sentence}");
}

/// The number of factors that the README names is that of the table.
#[test]
fn the_readme_counts_the_factors() {
    let page = text("docs/factors.md");
    let count = page
        .lines()
        .find_map(|line| {
            line.split_once(" factors, tables of ")
                .map(|(count, _)| count)
        })
        .expect("the page says how many factors there are");
    let sentence = format!("all {count} emission factors");
    assert!(text("README.md").contains(&sentence), "{sentence}");
}
