//! Documents that are wrong: each gives exactly the problems that `tests/malformed/expected.json`
//! lists, stops nothing that does not depend on the wrong field, and never lets a default take the
//! place of what was stated wrongly.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "malformed/limits.rs"]
mod limits;
#[path = "malformed/no_default.rs"]
mod no_default;
#[path = "malformed/no_default_company.rs"]
mod no_default_company;
#[path = "malformed/no_default_fields.rs"]
mod no_default_fields;

use std::collections::BTreeSet;

use common::{json_file, place};
use meguru::figures::catalogue;
use meguru::{Assessment, Options, assess};

fn file(name: &str) -> Vec<u8> {
    std::fs::read(place("tests/malformed").join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn assess_file(name: &str) -> Assessment {
    assess(&file(name), Options::default())
}

/// Code, path and severity of each problem, sorted.
fn problems(assessment: &Assessment) -> Vec<String> {
    let mut list: Vec<String> = assessment
        .problems
        .iter()
        .map(|problem| {
            format!(
                "{} at {:?} ({:?})",
                problem.code, problem.path, problem.severity
            )
        })
        .map(|line| line.to_lowercase())
        .collect();
    list.sort();
    list
}

#[test]
fn every_file_gives_exactly_its_problems() {
    let expected = json_file("tests/malformed/expected.json");
    let expected = expected.as_object().unwrap();
    assert!(expected.len() >= 60);
    let mut wrong = Vec::new();
    for (name, list) in expected {
        let mut list: Vec<String> = list
            .as_array()
            .unwrap()
            .iter()
            .map(|problem| {
                let text = |field: &str| problem[field].as_str().unwrap();
                format!(
                    "{} at {:?} ({})",
                    text("code"),
                    text("path"),
                    text("severity")
                )
            })
            .map(|line| line.to_lowercase())
            .collect();
        list.sort();
        let found = problems(&assess_file(name));
        if found != list {
            wrong.push(format!(
                "{name}:\n  expected {list:#?}\n  found    {found:#?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_is_in_the_index() {
    let expected = json_file("tests/malformed/expected.json");
    let listed: BTreeSet<String> = expected.as_object().unwrap().keys().cloned().collect();
    let present: BTreeSet<String> = std::fs::read_dir(place("tests/malformed"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .filter(|name| name != "expected.json")
        .collect();
    assert_eq!(present, listed);
}

#[test]
fn the_same_problems_come_with_an_explanation() {
    let expected = json_file("tests/malformed/expected.json");
    for name in expected.as_object().unwrap().keys() {
        let explained = assess(
            &file(name),
            Options {
                explain: true,
                ..Options::default()
            },
        );
        assert_eq!(explained.problems, assess_file(name).problems, "{name}");
    }
}

#[test]
fn what_cannot_be_read_gives_no_figures_and_what_can_gives_them_all() {
    let expected = json_file("tests/malformed/expected.json");
    for name in expected.as_object().unwrap().keys() {
        let assessment = assess_file(name);
        let unreadable = assessment.problems.iter().any(|problem| {
            problem.path.is_empty()
                || (problem.path == "/format" && problem.code != "field.missing")
        });
        let figures = if unreadable { 0 } else { catalogue().len() };
        assert_eq!(assessment.figures.len(), figures, "{name}");
    }
}

/// A figure without a value says what it lacks: fields to fill in, or a remark, or it stands in an
/// unreadable document.
#[test]
fn a_missing_value_always_says_why() {
    let expected = json_file("tests/malformed/expected.json");
    for name in expected.as_object().unwrap().keys() {
        let assessment = assess_file(name);
        for (id, figure) in &assessment.figures {
            let silent = figure.needs.is_empty() && figure.notes.is_empty();
            // Without components there is nothing that a field could be filled in for.
            let without_parts = name.contains("components");
            assert!(
                figure.value.is_some() || !silent || without_parts,
                "{name}: {id}"
            );
        }
    }
}

#[test]
fn a_byte_order_mark_changes_nothing() {
    let with = file("accepted-byte-order-mark.json");
    let without = with.strip_prefix(b"\xEF\xBB\xBF").unwrap();
    assert_eq!(
        assess(&with, Options::default()),
        assess(without, Options::default())
    );
}
