//! An explanation computes what the plain run computes, and its formulas can be followed with a
//! calculator.

use std::collections::BTreeSet;

use meguru::number::{Derivation, DerivationNode};
use meguru::{Assessment, Options, assess};
use proptest::prelude::*;
use serde_json::Value;

use crate::config;
use crate::documents::any_document;
use crate::expression::compute;

fn both(document: &Value) -> (Assessment, Assessment) {
    let text = document.to_string();
    (
        assess(
            text.as_bytes(),
            Options {
                explain: false,
                ..Options::default()
            },
        ),
        assess(
            text.as_bytes(),
            Options {
                explain: true,
                ..Options::default()
            },
        ),
    )
}

/// What is wrong with one step, if anything.
fn check(node: &DerivationNode, derivation: &Derivation) -> Result<(), String> {
    let fail = |what: &str| Err(format!("{what}: {node:?}"));
    if node.symbol.is_empty() || node.unit.is_empty() || !node.value.is_finite() {
        return fail("incomplete");
    }
    if node.kind == "input" {
        let complete = node.origin.is_some() && node.path.is_some() && node.terms.is_empty();
        return if complete { Ok(()) } else { fail("input") };
    }
    let (Some(_), Some(numbers)) = (&node.formula, &node.numbers) else {
        return fail("no formula");
    };
    let Some(result) = compute(numbers) else {
        return fail("cannot be computed");
    };
    // The steps it names carry its numbers.
    for term in &node.terms {
        if derivation.nodes.get(*term).is_none() {
            return fail("names a step that is not there");
        }
    }
    let allowed = result.error + 1e-9 * node.value.abs() + 1e-15;
    if (result.value - node.value).abs() > allowed {
        return Err(format!(
            "{numbers} is {} ± {allowed}: {node:?}",
            result.value
        ));
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn explaining_changes_no_bit(document in any_document()) {
        let (plain, explained) = both(&document);
        prop_assert_eq!(&plain.problems, &explained.problems);
        prop_assert_eq!(plain.figures.len(), explained.figures.len());
        for ((id, a), (other, b)) in plain.figures.iter().zip(&explained.figures) {
            prop_assert_eq!(id, other);
            prop_assert_eq!(a.value.map(f64::to_bits), b.value.map(f64::to_bits), "{}", id);
            prop_assert_eq!(a, b);
        }
        prop_assert!(plain.derivation.is_none());
    }

    #[test]
    fn every_figure_is_explained(document in any_document()) {
        let (_, explained) = both(&document);
        let derivation = explained.derivation.unwrap();
        let with_value: BTreeSet<&str> = explained
            .figures
            .iter()
            .filter(|(_, figure)| figure.value.is_some())
            .map(|(id, _)| *id)
            .collect();
        let with_step: BTreeSet<&str> = derivation.figures.iter().map(|(id, _)| *id).collect();
        prop_assert_eq!(with_value, with_step);
        for (id, index) in &derivation.figures {
            let step = derivation.nodes.get(*index).unwrap();
            let value = explained.figures.iter().find(|(other, _)| other == id).unwrap().1.value;
            prop_assert_eq!(Some(step.value.to_bits()), value.map(f64::to_bits), "{}", id);
        }
    }

    #[test]
    fn every_step_can_be_recomputed(document in any_document()) {
        let (_, explained) = both(&document);
        let derivation = explained.derivation.unwrap();
        for (index, node) in derivation.nodes.iter().enumerate() {
            if let Err(what) = check(node, &derivation) {
                prop_assert!(false, "{}", what);
            }
            prop_assert!(node.terms.iter().all(|term| *term < index), "a later step: {node:?}");
        }
    }

    /// A step that nothing leads to explains nothing.
    #[test]
    fn every_step_belongs_to_a_figure(document in any_document()) {
        let (_, explained) = both(&document);
        let derivation = explained.derivation.unwrap();
        let mut reached = vec![false; derivation.nodes.len()];
        let mut open: Vec<usize> = derivation.figures.iter().map(|(_, index)| *index).collect();
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut reached[index], true) {
                open.extend(&derivation.nodes[index].terms);
            }
        }
        prop_assert!(reached.iter().all(|reached| *reached));
    }
}
