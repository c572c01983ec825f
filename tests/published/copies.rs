//! The facts in `tests/published/` against the collection that they were copied from, where that
//! lies beside the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use serde_json::Value;

use crate::common::place;
use crate::{METHODS, cases};

/// Every number and truth value below a value, by its pointer. Words are each collection's own.
fn facts(value: &Value, at: &str, list: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                facts(field, &format!("{at}/{name}"), list);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                facts(item, &format!("{at}/{index}"), list);
            }
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap();
            list.insert(at.to_owned(), Value::from(number));
        }
        Value::Bool(_) => {
            list.insert(at.to_owned(), value.clone());
        }
        Value::Null | Value::String(_) => {}
    }
}

fn facts_of(case: &Value) -> BTreeMap<String, Value> {
    let mut list = BTreeMap::new();
    for part in ["inputs", "expected"] {
        facts(&case[part], &format!("/{part}"), &mut list);
    }
    list
}

#[test]
fn the_copies_agree_with_the_collection() {
    for method in METHODS {
        let method = method.name;
        if FOOTPRINT.contains(&method) {
            continue;
        }
        let collection = place(&format!("../shared/vectors/{method}.json"));
        let Ok(text) = std::fs::read(&collection) else {
            // Straight to the standard error: the test harness keeps what the macros print.
            let mut stream = std::io::stderr();
            let _ = writeln!(
                stream,
                "skipped: ../shared/vectors/{method}.json is not here to compare with"
            );
            continue;
        };
        let theirs: Value = serde_json::from_slice(&text).unwrap();
        let ours = cases(method);
        // There may be more of ours; none of theirs may be lost on the way.
        for their in theirs["cases"].as_array().unwrap() {
            let id = &their["id"];
            let our = ours.iter().find(|our| our["id"] == *id);
            let our = our.unwrap_or_else(|| panic!("{id} was not copied"));
            assert_eq!(our["kind"], their["kind"], "{id}");
            assert_eq!(our["applies"], their["applies"], "{id}");
            assert_eq!(facts_of(our), facts_of(their), "{id}");
            let tolerance = |value: &Value| value.as_f64().unwrap();
            assert_eq!(
                tolerance(&our["tolerance"]),
                tolerance(&their["tolerance"]["abs"]),
                "{id}"
            );
        }
    }
}

/// Files whose cases the collection keeps in one.
const FOOTPRINT: [&str; 2] = ["allocation", "footprint"];

#[test]
fn the_copies_of_the_footprint_agree_with_the_collection() {
    let Ok(text) = std::fs::read(place("../shared/vectors/cfp.json")) else {
        let mut stream = std::io::stderr();
        let _ = writeln!(
            stream,
            "skipped: ../shared/vectors/cfp.json is not here to compare with"
        );
        return;
    };
    let theirs: Value = serde_json::from_slice(&text).unwrap();
    let ours: Vec<Value> = FOOTPRINT.into_iter().flat_map(cases).collect();
    for their in theirs["cases"].as_array().unwrap() {
        let id = &their["id"];
        let our = ours.iter().find(|our| our["id"] == *id);
        let our = our.unwrap_or_else(|| panic!("{id} was not copied"));
        assert_eq!(our["applies"], their["applies"], "{id}");
        assert_eq!(facts_of(our), facts_of(their), "{id}");
    }
}

#[test]
fn every_case_names_its_source() {
    let mut ids = BTreeSet::new();
    for method in METHODS {
        for case in cases(method.name) {
            let id = case["id"].as_str().unwrap().to_owned();
            let source = case["source"].as_str();
            assert!(source.is_some_and(|source| source.len() > 20), "{id}");
            assert!(
                ["yes", "peer_variant", "reject", "mismatch", "out_of_scope"]
                    .contains(&case["applies"].as_str().unwrap()),
                "{id}"
            );
            assert!(ids.insert(id.clone()), "{id} stands twice");
        }
    }
}
