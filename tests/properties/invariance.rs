//! Different ways to write the same product give the same figures.

use meguru::figures::figure as describe;
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

    /// Of a product that is larger in everything, every figure grows as its unit says: indices,
    /// shares, years and ways not at all. Money is no size.
    #[test]
    fn figures_grow_with_size_as_their_units_say(document in flat_document(), factor in 0.01_f64..100.0) {
        let mut other = document.clone();
        larger(&mut other, factor);
        for (unit, id, a, b) in both(&document, &other) {
            let times = match unit {
                "1" | "year" | "km" | "currency" => 1.0,
                "kg" | "kg CO2e" | "MJ" | "m3" => factor,
                "currency/kg" => 1.0 / factor,
                _ => panic!("{id}: how does {unit} grow?"),
            };
            prop_assert!(agree_relatively(a.map(|a| a * times), b), "{id}: {a:?} and {b:?}, times {times}");
        }
    }

    /// In another currency money is another number, and nothing else is.
    #[test]
    fn figures_change_with_the_currency_as_their_units_say(document in flat_document(), factor in 0.01_f64..100.0) {
        let mut other = document.clone();
        in_other_money(&mut other, factor);
        for (unit, id, a, b) in both(&document, &other) {
            let times = if unit.starts_with("currency") { factor } else { 1.0 };
            prop_assert!(agree_relatively(a.map(|a| a * times), b), "{id}: {a:?} and {b:?}, times {times}");
        }
    }
}

/// Unit, id and both values of every figure of two documents.
fn both(
    first: &Value,
    second: &Value,
) -> Vec<(&'static str, &'static str, Option<f64>, Option<f64>)> {
    let (first, second) = (assess_value(first), assess_value(second));
    let pairs = first.figures.into_iter().zip(second.figures);
    pairs
        .map(|((id, a), (_, b))| (describe(id).unwrap().unit, id, a.value, b.value))
        .collect()
}

/// Whether two values agree whatever their size.
fn agree_relatively(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(b.abs()) + 1e-12,
        (None, None) => true,
        _ => false,
    }
}

/// Multiplies the numbers at `place`, with `*` for every item of a list.
fn multiply(document: &mut Value, place: &str, factor: f64) {
    let (first, rest) = place.split_once('/').unwrap_or((place, ""));
    if place.is_empty() {
        // Some numbers stand in an object with their unit.
        let number = if document.is_object() {
            &mut document["value"]
        } else {
            document
        };
        *number = json!(number.as_f64().unwrap() * factor);
    } else if first == "*" {
        let items = document.as_array_mut().into_iter().flatten();
        items.for_each(|item| multiply(item, rest, factor));
    } else if let Some(field) = document.get_mut(first) {
        multiply(field, rest, factor);
    }
}

/// Every mass, volume and amount of energy times `factor`.
fn larger(document: &mut Value, factor: f64) {
    for place in [
        "components/*/mass",
        "product/vehicle_mass",
        "production/energy/*/amount",
        "production/site/energy/*/amount",
        "production/exported_energy/*/amount",
        "production/water/used",
        "production/water/withdrawal",
        "production/water/circular_withdrawal",
        "production/water/discharge",
        "production/water/circular_discharge",
        "production/residual_energy/content",
        "production/residual_energy/recovered",
        "use/energy/*/amount",
        "lives/energy/*/amount",
        "lives/consumables/*/amount",
        "lives/replaced_product/mass",
        "lives/replaced_product/carbon_footprint",
        "take_back/sold",
        "take_back/collected",
        "take_back/treated",
        "take_back/recycled",
        "take_back/recycled_with_charge",
        "take_back/heat_recovered",
    ] {
        multiply(document, place, factor);
    }
}

/// Every amount of money times `factor`.
fn in_other_money(document: &mut Value, factor: f64) {
    for place in [
        "components/*/value",
        "components/*/prices/virgin",
        "components/*/prices/recycled",
        "product/sales/price",
        "product/sales/revenue",
        "product/sales/circular_revenue",
        "lives/cost_per_cycle",
    ] {
        multiply(document, place, factor);
    }
}
