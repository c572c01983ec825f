//! Two documents side by side: nothing where they are one, the opposite where they are swapped, stages that add up,
//! an order of rows that says nothing, uncertainty of what they do not share, and levers that lead back.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use meguru::checks::pack::shipped;
use meguru::checks::{Date, Market};
use meguru::compare::{
    Certainty, CompareOptions, Comparison, PartChange, Settings, Side, changed_outcomes,
    lever_reach, set_levers,
};
use meguru::factor_table::FactorTable;
use meguru::levers::LeverKind;
use meguru::{Options, assess};
use serde_json::{Value, json};

const FOLDERS: [&str; 2] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/examples"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/data/templates"),
];

fn documents() -> Vec<(String, Vec<u8>)> {
    let files = FOLDERS
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).expect("a folder"));
    let mut list: Vec<_> = files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .map(|path| {
            (
                path.display().to_string(),
                std::fs::read(path).expect("a document"),
            )
        })
        .collect();
    list.sort();
    list
}

fn compare(before: &Value, after: &Value) -> Comparison {
    let [before, after] = [before, after].map(|document| document.to_string().into_bytes());
    let options = CompareOptions {
        uncertainty: true,
        ..CompareOptions::default()
    };
    meguru::compare::compare(&before, &after, options, &FactorTable::default())
}

/// A product of two parts in an assembly and one outside.
fn product() -> Value {
    json!({
        "format": "meguru/1",
        "product": { "name": "x", "category": "small_appliance",
                     "functional_unit": { "description": "hot water", "amount": 2, "unit": "year" },
                     "lifetime": { "years": 6 }, "markets": ["jp"] },
        "components": [
            { "id": "case", "name": "Case", "components": [
                { "id": "body", "name": "Body", "material": "pp", "mass": "320 g",
                  "inflow": { "post_consumer_recycled": 0.3 }, "outflow": { "recycling": 0.5, "landfill": 0.5 } },
                { "id": "lid", "name": "Lid", "material": "abs", "mass": { "value": 60, "unit": "g", "source": "s" },
                  "inflow": { "post_consumer_recycled": 0 }, "outflow": { "recycling": 0.2 } } ] },
            { "id": "box", "name": "Box", "role": "packaging", "material": "corrugated_board", "mass": "0.18 kg" }
        ],
        "transport": [ { "mode": "truck", "distance_km": 300 } ]
    })
}

fn with(mut document: Value, pointer: &str, value: Value) -> Value {
    let (group, name) = pointer.rsplit_once('/').expect("a field");
    let group = document.pointer_mut(group).and_then(Value::as_object_mut);
    group.expect("a group").insert(name.to_owned(), value);
    document
}

const BODY: &str = "/components/0/components/0";

#[test]
fn a_document_does_not_differ_from_itself() {
    for (name, text) in documents() {
        let options = CompareOptions::default();
        let same = meguru::compare::compare(&text, &text, options, &FactorTable::default());
        assert!(
            same.figures.is_empty() && same.parts.is_empty() && same.fields.is_empty(),
            "{name}"
        );
        assert_eq!(
            same.same + same.unknown,
            meguru::figures::catalogue().len(),
            "{name}"
        );
    }
}

#[test]
fn swapped_documents_give_the_opposite() {
    let list = documents();
    for ((name, one), (_, other)) in list.iter().zip(list.iter().skip(1)) {
        let compared = |before: &[u8], after: &[u8]| {
            meguru::compare::compare(
                before,
                after,
                CompareOptions::default(),
                &FactorTable::default(),
            )
        };
        let (there, back) = (compared(one, other), compared(other, one));
        assert_eq!(there.figures.len(), back.figures.len(), "{name}");
        for figure in &there.figures {
            let opposite = back.figures.iter().find(|other| other.id == figure.id);
            let opposite = opposite.expect("the same figure");
            assert_eq!(figure.before, opposite.after, "{name} {}", figure.id);
            assert_eq!(
                figure.difference.map(|difference| -difference),
                opposite.difference
            );
            let swapped = opposite.better.map(|side| match side {
                Side::Before => Side::After,
                Side::After => Side::Before,
            });
            assert_eq!(figure.better, swapped, "{name} {}", figure.id);
        }
        let added = |comparison: &Comparison, change| {
            comparison
                .parts
                .iter()
                .filter(|part| part.change == change)
                .count()
        };
        assert_eq!(
            added(&there, PartChange::Added),
            added(&back, PartChange::Removed),
            "{name}"
        );
    }
}

#[test]
fn figures_are_those_of_the_assessment_and_stages_add_up() {
    let list = documents();
    for ((name, one), (_, other)) in list.iter().zip(list.iter().skip(1)) {
        let comparison = meguru::compare::compare(
            one,
            other,
            CompareOptions::default(),
            &FactorTable::default(),
        );
        let assessed = [one, other].map(|text| assess(text, Options::default()));
        for figure in &comparison.figures {
            let [before, after] = assessed
                .each_ref()
                .map(|side| side.figure(figure.id).and_then(|own| own.value));
            assert_eq!(
                (figure.before, figure.after),
                (before, after),
                "{name} {}",
                figure.id
            );
        }
        let stages = &comparison.footprint.stages;
        assert_eq!(stages.len(), 5);
        let sum: f64 = stages
            .iter()
            .map(|(_, both)| both.after.unwrap_or(0.0) - both.before.unwrap_or(0.0))
            .sum();
        let total = comparison.footprint.total;
        if let (Some(before), Some(after)) = (total.before, total.after) {
            assert!(
                (sum - (after - before)).abs() <= 1e-9 * after.abs().max(before.abs()),
                "{name}"
            );
        }
    }
}

#[test]
fn what_differs_is_told_as_it_was_written() {
    let before = product();
    let after = with(
        before.clone(),
        &format!("{BODY}/inflow/post_consumer_recycled"),
        json!(0.6),
    );
    let after = with(after, "/product/lifetime/years", json!("8 years"));
    let comparison = compare(&before, &after);
    let [part] = comparison.parts.as_slice() else {
        unreachable!("one part differs: {:?}", comparison.parts);
    };
    assert_eq!(
        (part.id.as_str(), part.change, part.moved),
        ("body", PartChange::Changed, false)
    );
    let [field] = part.fields.as_slice() else {
        unreachable!("one field differs: {:?}", part.fields);
    };
    assert_eq!(field.field, "/inflow/post_consumer_recycled");
    assert_eq!(
        (&field.before, &field.after),
        (&Some(json!(0.3)), &Some(json!(0.6)))
    );
    let [years] = comparison.fields.as_slice() else {
        unreachable!("one field differs: {:?}", comparison.fields);
    };
    assert_eq!(
        (years.field.as_str(), &years.after),
        ("/product/lifetime/years", &Some(json!("8 years")))
    );
    let mci = comparison
        .figures
        .iter()
        .find(|figure| figure.id == "mci")
        .expect("MCI");
    assert_eq!(
        (mci.better, mci.certainty),
        (Some(Side::After), Certainty::NotStated)
    );
    let content = comparison
        .figures
        .iter()
        .find(|figure| figure.id == "recycled_content");
    // 0.3 and 0.6 of 320 g of a product of 380 g without its box.
    let difference = content
        .and_then(|figure| figure.difference)
        .expect("a difference");
    assert!(
        (difference - 0.3 * 320.0 / 380.0).abs() < 1e-12,
        "{difference}"
    );
}

#[test]
fn the_order_of_rows_is_no_difference_and_another_assembly_is_one() {
    let before = product();
    let mut after = before.clone();
    let list = after
        .pointer_mut("/components")
        .and_then(Value::as_array_mut)
        .expect("parts");
    list.reverse();
    let comparison = compare(&before, &after);
    assert!(comparison.parts.is_empty() && comparison.figures.is_empty());

    let mut after = before.clone();
    let inner = after
        .pointer_mut("/components/0/components")
        .and_then(Value::as_array_mut);
    let lid = inner.expect("parts").pop().expect("the lid");
    after
        .pointer_mut("/components")
        .and_then(Value::as_array_mut)
        .expect("parts")
        .push(lid);
    let comparison = compare(&before, &after);
    let [lid] = comparison.parts.as_slice() else {
        unreachable!("the lid has moved: {:?}", comparison.parts);
    };
    assert!(lid.moved && lid.fields.is_empty());

    let mut after = before.clone();
    let list = after
        .pointer_mut("/components")
        .and_then(Value::as_array_mut)
        .expect("parts");
    list.push(json!({ "id": "cable", "name": "Cable", "mass": "10 g" }));
    list.remove(1);
    let changes: Vec<_> = compare(&before, &after)
        .parts
        .iter()
        .map(|part| (part.id.clone(), part.change))
        .collect();
    let expected = [("box", PartChange::Removed), ("cable", PartChange::Added)];
    assert_eq!(
        changes,
        expected.map(|(id, change)| (id.to_owned(), change))
    );
}

#[test]
fn what_other_programs_keep_is_no_difference_and_a_missing_field_is_told() {
    let before = product();
    let after = with(before.clone(), "/extensions", json!({ "theirs": 1 }));
    assert!(compare(&before, &after).fields.is_empty());
    // A figure that lacks a field says so: what it leaves out may be the whole difference.
    let mut after = before.clone();
    let body = after.pointer_mut(BODY).and_then(Value::as_object_mut);
    body.expect("the body").remove("mass");
    let comparison = compare(&before, &after);
    let mass = comparison
        .figures
        .iter()
        .find(|figure| figure.id == "product_mass")
        .expect("mass");
    assert!(!mass.incomplete.before && mass.incomplete.after);
}

#[test]
fn totals_are_told_per_item_and_per_functional_unit() {
    let before = product();
    let after = with(before.clone(), "/product/functional_unit/amount", json!(4));
    let comparison = compare(&before, &after);
    let mass = comparison
        .totals
        .iter()
        .find(|total| total.id == "product_mass")
        .expect("mass");
    assert_eq!(mass.item.before, mass.item.after);
    let each = mass.functional_unit;
    assert_eq!(each.before.map(|kilograms| kilograms / 2.0), each.after);
    assert_eq!(comparison.same_function, Some(true));
    let other = with(
        before.clone(),
        "/product/functional_unit/unit",
        json!("litre"),
    );
    assert_eq!(compare(&before, &other).same_function, Some(false));
}

#[test]
fn a_difference_smaller_than_its_uncertainty_is_told() {
    let share = format!("{BODY}/inflow/post_consumer_recycled");
    let ranged = |value: f64, low: f64, high: f64| {
        with(
            product(),
            &share,
            json!({ "value": value, "range": [low, high] }),
        )
    };
    let content = |before: &Value, after: &Value| {
        let comparison = compare(before, after);
        let found = comparison
            .figures
            .into_iter()
            .find(|figure| figure.id == "recycled_content");
        (found.expect("recycled content moves"), comparison.ranges)
    };
    // Each end moves the content by 0.2 of 320 of 380 g; two inputs that do not depend on each other by √2 of that.
    let (close, ranges) = content(&ranged(0.3, 0.1, 0.5), &ranged(0.4, 0.2, 0.6));
    let expected = 0.2 * 320.0 / 380.0 * 2.0_f64.sqrt();
    assert_eq!((close.certainty, ranges), (Certainty::Below, 2));
    assert!((close.uncertainty.unwrap_or(0.0) - expected).abs() < 1e-12);
    let (far, _) = content(&ranged(0.3, 0.28, 0.32), &ranged(0.6, 0.58, 0.62));
    assert_eq!(far.certainty, Certainty::AboveStated);

    // What both have alike does not make their difference uncertain.
    let before = ranged(0.3, 0.0, 0.7);
    let lid = "/components/0/components/1/inflow/post_consumer_recycled";
    let after = with(before.clone(), lid, json!(0.1));
    let (shared, ranges) = content(&before, &after);
    assert_eq!((shared.certainty, ranges), (Certainty::NotStated, 1));
}

#[test]
fn outcomes_of_rules_that_change_are_told() {
    let rules = shipped().expect("rules");
    let day = Date::read("2026-11-26");
    let text = |document: &Value| document.to_string().into_bytes();
    let before = product();
    let alike = changed_outcomes(&text(&before), &text(&before), &rules, Market::Jp, day);
    assert!(alike.changed.is_empty() && alike.same > 10);
    let after = with(before.clone(), "/product/category", json!("packaging"));
    let other = changed_outcomes(&text(&before), &text(&after), &rules, Market::Jp, day);
    assert!(!other.changed.is_empty());
    assert_eq!(other.changed.len() + other.same, alike.same);
}

/// A document with the edits of levers.
fn pulled(document: &Value, variant: &Value, settings: &Settings, moved: LeverKind) -> Value {
    let [product, own] = [document, variant].map(|document| document.to_string().into_bytes());
    let edits = set_levers(&product, &own, settings, moved, &FactorTable::default());
    edits.into_iter().fold(variant.clone(), |document, edit| {
        let (group, name) = edit.path.rsplit_once('/').expect("a field");
        match edit.value {
            Some(value) if document.pointer(group).is_none() => {
                with(document, group, json!({ name: value }))
            }
            Some(value) => with(document, &edit.path, value),
            None => {
                let mut document = document;
                let group = document.pointer_mut(group).and_then(Value::as_object_mut);
                group.expect("a group").remove(name);
                document
            }
        }
    })
}

#[test]
fn levers_write_what_they_say_and_lead_back() {
    let product = product();
    let zero = Settings::default();
    let share = |document: &Value, pointer: &str| document.pointer(pointer).cloned();
    let some = zero.with(LeverKind::RecycledContent, 0.5);
    let variant = pulled(&product, &product, &some, LeverKind::RecycledContent);
    assert_eq!(
        share(&variant, &format!("{BODY}/inflow/post_consumer_recycled")),
        Some(json!(0.65))
    );

    let light = zero.with(LeverKind::Lighter, 0.1);
    let variant = pulled(&product, &product, &light, LeverKind::Lighter);
    assert_eq!(
        share(&variant, &format!("{BODY}/mass")),
        Some(json!("288 g"))
    );
    // Nobody has said the source of the new number.
    let lid = share(&variant, "/components/0/components/1/mass");
    assert_eq!(lid, Some(json!({ "value": 54, "unit": "g" })));
    assert_eq!(
        share(&variant, "/components/1/mass"),
        Some(json!("0.162 kg"))
    );

    let long = zero.with(LeverKind::LongerLife, 0.5);
    let variant = pulled(&product, &product, &long, LeverKind::LongerLife);
    assert_eq!(share(&variant, "/product/lifetime/years"), Some(json!(9)));

    // Both levers of the destinations: half of the landfill is taken back, then a fifth of all is reused.
    let both = zero
        .with(LeverKind::TakeBack, 0.5)
        .with(LeverKind::Reuse, 0.2);
    let variant = pulled(&product, &product, &both, LeverKind::Reuse);
    assert_eq!(
        share(&variant, &format!("{BODY}/outflow/recycling")),
        Some(json!(0.6))
    );
    assert_eq!(
        share(&variant, &format!("{BODY}/outflow/landfill")),
        Some(json!(0.2))
    );
    assert_eq!(
        share(&variant, &format!("{BODY}/outflow/reuse")),
        Some(json!(0.2))
    );

    for reach in lever_reach(product.to_string().as_bytes(), &FactorTable::default()) {
        assert!(reach.applies, "{:?}", reach.id);
        let whole = pulled(&product, &product, &zero.with(reach.id, 2.0), reach.id);
        assert_ne!(whole, product, "{:?}", reach.id);
        assert!(
            assess(whole.to_string().as_bytes(), Options::default())
                .problems
                .iter()
                .all(|problem| problem.severity != meguru::Severity::Error),
            "{:?}",
            reach.id
        );
        let back = pulled(&product, &whole, &zero, reach.id);
        assert!(compare(&product, &back).parts.is_empty(), "{:?}", reach.id);
        assert!(compare(&product, &back).fields.is_empty(), "{:?}", reach.id);
    }
}

#[test]
fn levers_leave_what_else_was_changed() {
    let product = product();
    let name = with(product.clone(), &format!("{BODY}/material"), json!("pet"));
    let mut variant = name.clone();
    let list = variant
        .pointer_mut("/components")
        .and_then(Value::as_array_mut)
        .expect("parts");
    list.reverse();
    let half = Settings::from_json(r#"{ "recycled_content": 0.5, "nothing": 1, "lighter": "x" }"#);
    let pulled = pulled(&product, &variant, &half, LeverKind::RecycledContent);
    let body = pulled
        .pointer("/components/1/components/0")
        .expect("the body");
    assert_eq!(body.pointer("/material"), Some(&json!("pet")));
    assert_eq!(
        body.pointer("/inflow/post_consumer_recycled"),
        Some(&json!(0.65))
    );
}

#[test]
fn what_cannot_be_read_is_told_and_gives_nothing() {
    let comparison = meguru::compare::compare(
        b"{",
        product().to_string().as_bytes(),
        CompareOptions {
            uncertainty: true,
            ..CompareOptions::default()
        },
        &FactorTable::default(),
    );
    assert!(!comparison.problems.before.is_empty() && comparison.parts.is_empty());
    assert!(
        comparison
            .figures
            .iter()
            .all(|figure| figure.before.is_none())
    );
}
