//! The page of factors has every row whole, and says of the uses what the built tables do.

use std::collections::BTreeSet;
use std::path::Path;

use meguru::tables as built;

use crate::tables::{load, page, uses};

/// What a reader's browser and a review can bear.
const LIMIT: usize = 300_000;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn every_factor_has_one_whole_line() {
    let tables = load(root()).unwrap();
    let text = page::text(&tables).unwrap();
    for factor in &tables.factors {
        let head = format!("\n| `{}` | ", factor.id);
        assert_eq!(text.matches(&head).count(), 1, "{}", factor.id);
    }
    for table in text.split("\n\n").filter(|block| block.starts_with('|')) {
        let bars = |row: &str| row.replace("\\|", "").matches('|').count();
        let heading = table.lines().next().map(bars);
        for row in table.lines() {
            assert_eq!(Some(bars(row)), heading, "{row}");
            assert!(!row.contains("|  |") || row.ends_with("|  |"), "{row}");
        }
    }
    assert!(text.len() < LIMIT, "{} bytes", text.len());
}

#[test]
fn sources_and_sentences_of_licences_are_there() {
    let tables = load(root()).unwrap();
    let text = page::text(&tables).unwrap();
    for factor in &tables.factors {
        assert!(text.contains(&format!("<{}>", factor.source_url)));
        let mut licences = tables.licences.iter();
        let licence = licences.find(|row| row.id == factor.provenance.licence);
        let sentence = &licence.unwrap().attribution;
        assert!(text.contains(sentence.as_str()), "{sentence}");
    }
}

#[test]
fn a_basis_that_is_not_stated_is_not_invented() {
    let text = page::text(&load(root()).unwrap()).unwrap();
    let line = |id: &str| {
        let head = format!("| `{id}` |");
        text.lines().find(|line| line.starts_with(&head)).unwrap()
    };
    assert!(line("act-aluminium").contains("| CO2e | not stated |"));
    assert!(line("act-steel").contains("| CO2 | – |"));
    assert!(line("act-steel").contains("| not reached by a calculation |"));
    assert!(line("uk25-mat-plastics-pp-primary").contains("| materials (virgin): "));
    // A supply mix serves every feedstock.
    let mix = line("ne14-mat-cu");
    assert!(mix.contains("materials (virgin): ") && mix.contains("materials (recycled): "));
}

#[test]
fn the_uses_lead_to_what_is_built_in() {
    let tables = load(root()).unwrap();
    let used: BTreeSet<&str> = uses::uses(&tables).into_keys().collect();
    let built: BTreeSet<&str> = built::FACTORS.iter().map(|factor| factor.id).collect();
    assert_eq!(used, built);
}
