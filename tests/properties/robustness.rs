//! Nothing that can be put in makes the program panic or write what is not JSON.

use std::collections::BTreeMap;

use meguru::figures::figure as describe;
use meguru::{Options, assess};
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::config;
use crate::documents::any_document;

/// Numbers at and beyond every edge, and ordinary ones.
fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        prop::sample::select(
            &[
                0.0,
                -0.0,
                1.0,
                -1.0,
                1e-9,
                1e-300,
                5e-324,
                1e9,
                1e12,
                1e15,
                1e300,
                f64::MAX,
                f64::MIN,
                0.1,
                30.0,
                100.0,
            ][..]
        )
        .prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
    ]
}

/// Names of the format, so that random objects get past the first field, and hostile ones.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(
            &[
                "format",
                "product",
                "components",
                "name",
                "mass",
                "quantity",
                "inflow",
                "outflow",
                "process",
                "value",
                "unit",
                "range",
                "origin",
                "evidence",
                "for",
                "use",
                "energy",
                "carrier",
                "amount",
                "transport",
                "mode",
                "distance_km",
                "lifetime",
                "years",
                "emission_factor",
                "extensions",
                "__proto__",
                "",
                "/",
                "~",
                "role",
                "recycling",
                "recycling_efficiency",
                "reused",
                "markets",
                "measured_at",
            ][..]
        )
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn text() -> impl Strategy<Value = Value> {
    prop_oneof![
        prop::sample::select(
            &[
                "meguru/1",
                "320 g",
                "30 %",
                "1e308 kg",
                "1e-320 mg",
                "-5",
                "0,3",
                "３２０ｇ",
                "electricity",
                "kWh",
                "year",
                "jp",
                "pp",
                "truck",
                "packaging",
                "plant_output",
                "2026-11-23",
                "\u{0}",
                "/inflow",
                "1e15 kg",
                "99999999 t",
                "e5",
                "+",
                "−",
            ][..]
        )
        .prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number(),
        text(),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(name(), inner, 0..8).prop_map(
                |entries: BTreeMap<String, Value>| {
                    Value::Object(entries.into_iter().collect::<Map<_, _>>())
                }
            ),
        ]
    })
}

/// Every place in a document, as JSON pointers.
fn places(value: &Value, at: &str, list: &mut Vec<String>) {
    list.push(at.to_owned());
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{index}"), list);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                places(field, &format!("{at}/{name}"), list);
            }
        }
        _ => {}
    }
}

/// A valid document in which something is replaced.
fn broken_document(by: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    (
        any_document(),
        prop::collection::vec((any::<prop::sample::Index>(), by), 1..4),
    )
        .prop_map(|(mut document, changes)| {
            for (index, value) in changes {
                let mut list = Vec::new();
                places(&document, "", &mut list);
                // The root itself stays: any_json() replaces it already.
                if let Some(place) = list.get(1 + index.index(list.len()))
                    && let Some(target) = document.pointer_mut(place)
                {
                    *target = value;
                }
            }
            document
        })
}

/// Assesses in both ways and checks what must hold for anything at all.
fn holds(bytes: &[u8]) -> Result<(), TestCaseError> {
    for explain in [false, true] {
        let assessment = assess(
            bytes,
            Options {
                explain,
                ..Options::default()
            },
        );
        let written: Value = serde_json::from_str(&assessment.to_json()).unwrap();
        prop_assert_eq!(
            written["figures"].as_object().unwrap().len(),
            assessment.figures.len()
        );
        for problem in &assessment.problems {
            prop_assert!(problem.path.is_empty() || problem.path.starts_with('/'));
        }
        for (id, figure) in &assessment.figures {
            let description = describe(id).unwrap();
            if let Some(value) = figure.value {
                prop_assert!(value.is_finite(), "{id}");
                prop_assert!(
                    description.minimum.is_none_or(|least| value >= least),
                    "{id}: {value}"
                );
                prop_assert!(
                    description.maximum.is_none_or(|most| value <= most),
                    "{id}: {value}"
                );
            }
            for share in [
                figure.coverage,
                figure.default_mass_share,
                figure.unverified_mass_share,
            ] {
                prop_assert!(
                    share.is_none_or(|share| (0.0..=1.0).contains(&share)),
                    "{id}: {share:?}"
                );
            }
        }
        // Every number of the explanation is a number in JSON too.
        for node in written["derivation"]["nodes"]
            .as_array()
            .into_iter()
            .flatten()
        {
            prop_assert!(node["value"].is_number(), "{node}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        holds(&bytes)?;
    }

    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        holds(text.as_bytes())?;
    }

    #[test]
    fn any_json_is_survived(value in any_json()) {
        holds(value.to_string().as_bytes())?;
    }

    #[test]
    fn any_value_in_a_document_is_survived(document in broken_document(any_json())) {
        holds(document.to_string().as_bytes())?;
    }

    #[test]
    fn any_number_in_a_document_is_survived(document in broken_document(number())) {
        holds(document.to_string().as_bytes())?;
    }

    #[test]
    fn a_document_cut_off_anywhere_is_survived(document in any_document(), end: prop::sample::Index) {
        let text = document.to_string();
        let bytes = text.as_bytes();
        holds(&bytes[..end.index(bytes.len())])?;
    }

    #[test]
    fn a_document_with_a_byte_changed_is_survived(document in any_document(), place: prop::sample::Index, byte: u8) {
        let mut bytes = document.to_string().into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        holds(&bytes)?;
    }
}

/// Numbers that are each allowed can still multiply beyond every number.
#[test]
fn products_beyond_every_number_are_no_figures() {
    let mut component = serde_json::json!({
        "material": "pp", "mass": "1e9 kg", "quantity": 1e12,
        "inflow": { "post_consumer_recycled": 0.5, "recycling_efficiency": 1e-300 },
        "outflow": { "recycling": 0.5, "recycling_efficiency": 0.5 },
    });
    for _ in 0..30 {
        component = serde_json::json!({ "quantity": 1e12, "components": [component] });
    }
    let mut document = crate::common::document(&Value::Array(vec![component]));
    document["transport"] = serde_json::json!([{ "mode": "truck", "distance_km": 1e6 }]);
    holds(document.to_string().as_bytes()).unwrap();
    let assessment = crate::common::assess_value(&document);
    for (id, figure) in &assessment.figures {
        let silent = figure.needs.is_empty() && figure.notes.is_empty();
        assert!(
            figure.value.is_some() || !silent || !assessment.problems.is_empty(),
            "{id} has no value and does not say why"
        );
    }
}
