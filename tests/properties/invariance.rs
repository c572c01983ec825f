//! Different ways to write the same product give the same figures.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::assess_value;
use crate::documents::{any_document, components_of, flat_document};
use crate::{agree, config};

/// Fails where the figures of two documents differ by more than rounding: values, coverage,
/// origin, and how many fields they ask for if `needs`.
fn same_figures(first: &Value, second: &Value) -> Result<(), TestCaseError> {
    same_figures_but(&[], first, second)
}

/// The same but for the values of the figures named.
fn same_figures_but(but: &[&str], first: &Value, second: &Value) -> Result<(), TestCaseError> {
    let (first, second) = (assess_value(first), assess_value(second));
    prop_assert_eq!(first.figures.len(), second.figures.len());
    for ((id, a), (_, b)) in first.figures.iter().zip(&second.figures) {
        prop_assert!(
            but.contains(id) || agree(a.value, b.value, 1e-9),
            "{id}: {:?} and {:?}",
            a.value,
            b.value
        );
        prop_assert!(agree(a.coverage, b.coverage, 1e-9), "{id}: coverage");
        prop_assert!(
            agree(a.default_mass_share, b.default_mass_share, 1e-9),
            "{id}: default_mass_share"
        );
        prop_assert_eq!(a.origin, b.origin, "{}: origin", id);
        prop_assert_eq!(a.needs.is_empty(), b.needs.is_empty(), "{}: needs", id);
    }
    Ok(())
}

/// Says how much the largest component causes: of two components that were one, the largest is
/// another one. Everything else about this figure, coverage included, must not change.
const OF_THE_LARGEST: &[&str] = &["pci_impact_share"];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn order_of_components_does_not_matter(
        (document, order) in any_document().prop_flat_map(|document| {
            let components = document["components"].as_array().unwrap().clone();
            (Just(document), Just(components).prop_shuffle())
        })
    ) {
        let mut other = document.clone();
        *components_of(&mut other) = order;
        same_figures(&document, &other)?;
    }

    #[test]
    fn splitting_a_component_in_two_changes_nothing(document in flat_document(), which: prop::sample::Index) {
        let mut other = document.clone();
        let components = components_of(&mut other);
        let which = which.index(components.len());
        let half = components[which]["mass"]["value"].as_f64().unwrap() / 2.0;
        components[which]["mass"]["value"] = json!(half);
        // The value of a piece is that of all its mass.
        if let Some(value) = components[which]["value"].as_f64() {
            components[which]["value"] = json!(value / 2.0);
        }
        let twin = components[which].clone();
        components.push(twin);
        same_figures_but(OF_THE_LARGEST, &document, &other)?;
    }

    #[test]
    fn two_pieces_are_two_components(document in any_document(), which: prop::sample::Index) {
        let (mut twice, mut two) = (document.clone(), document);
        let components = components_of(&mut twice);
        let which = which.index(components.len());
        components[which]["quantity"] = json!(2);
        let components = components_of(&mut two);
        components[which]["quantity"] = json!(1);
        let twin = components[which].clone();
        components.insert(which, twin);
        same_figures_but(OF_THE_LARGEST, &twice, &two)?;
    }

    #[test]
    fn an_assembly_around_components_changes_nothing(document in any_document(), which: prop::sample::Index) {
        let mut nested = document.clone();
        let components = components_of(&mut nested);
        let which = which.index(components.len());
        let inner: Vec<Value> = components.drain(which..).collect();
        components.push(json!({ "id": "assembly", "components": inner }));
        same_figures(&document, &nested)?;
    }

    #[test]
    fn quantities_multiply_through_assemblies(document in flat_document(), outer in 1_u32..9, inner in 1_u32..9) {
        let (mut flat, mut nested) = (document.clone(), document);
        for component in components_of(&mut flat) {
            component["quantity"] = json!(outer * inner);
        }
        let components = components_of(&mut nested);
        for component in components.iter_mut() {
            component["quantity"] = json!(inner);
        }
        *components = vec![json!({ "quantity": outer, "components": components.clone() })];
        same_figures(&flat, &nested)?;
    }

    #[test]
    fn what_another_program_keeps_is_not_looked_at(document in any_document()) {
        let mut other = document.clone();
        other["extensions"] = json!({ "program": { "mass": -1, "components": [] } });
        prop_assert_eq!(assess_value(&document), assess_value(&other));
    }

    /// Indices and shares do not depend on the size of the product.
    #[test]
    fn shares_do_not_depend_on_size(document in flat_document(), factor in 0.001_f64..1_000.0) {
        let mut other = document.clone();
        for component in components_of(&mut other) {
            let mass = component["mass"]["value"].as_f64().unwrap();
            component["mass"]["value"] = json!(mass * factor);
        }
        let (first, second) = (assess_value(&document), assess_value(&other));
        for ((id, a), (_, b)) in first.figures.iter().zip(&second.figures) {
            if a.unit == "1" {
                prop_assert!(agree(a.value, b.value, 1e-9), "{id}: {:?} and {:?}", a.value, b.value);
            }
        }
    }
}
