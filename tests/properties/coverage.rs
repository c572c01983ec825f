//! The random documents reach what the properties are about.

use std::collections::BTreeMap;

use meguru::figures::catalogue;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::common::assess_value;
use crate::config;
use crate::documents::{any_document, complete_document};

/// Documents that are counted.
const DOCUMENTS: usize = 200;

/// The least share of the documents in which each figure has a value.
const LEAST: f64 = 0.05;

/// How many of some random documents give each figure a value.
fn counted(documents: impl Strategy<Value = serde_json::Value>) -> BTreeMap<&'static str, usize> {
    let mut runner = TestRunner::new(config());
    let mut counts: BTreeMap<_, _> = catalogue().iter().map(|figure| (figure.id, 0)).collect();
    for _ in 0..DOCUMENTS {
        let document = documents.new_tree(&mut runner).unwrap().current();
        for (id, figure) in &assess_value(&document).figures {
            *counts.get_mut(id).unwrap() += usize::from(figure.value.is_some());
        }
    }
    counts
}

/// A property of a figure says nothing where the figure never has a value.
#[test]
fn every_figure_has_a_value_in_some_documents() {
    let all = counted(any_document());
    let rare: Vec<_> = all
        .iter()
        .filter(|(_, count)| (**count as f64) < LEAST * DOCUMENTS as f64)
        .collect();
    assert!(rare.is_empty(), "of {DOCUMENTS} documents: {rare:?}");
}

/// Complete documents have neither packaging nor parts of every family, but all the rest.
#[test]
fn complete_documents_give_most_figures() {
    let complete = counted(complete_document());
    let rare: Vec<_> = complete
        .iter()
        .filter(|(_, count)| (**count as f64) < LEAST * DOCUMENTS as f64)
        .map(|(id, _)| *id)
        .filter(|id| !id.starts_with("packaging_") && *id != "carbon_footprint_packaging")
        .collect();
    assert!(rare.is_empty(), "of {DOCUMENTS} documents: {rare:?}");
}
