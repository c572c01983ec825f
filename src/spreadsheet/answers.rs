//! Rows that complete a product instead of making one: what suppliers answered, by the ids of components.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::problem::Severity;

use super::assembly::Assembled;

/// Fields that an answer may state. Names, quantities and the hierarchy are the maker's own.
const FIELDS: [&str; 5] = ["material", "mass", "inflow", "outflow", "evidence"];

/// What came of an answer: its row, a code, how grave it is, and the field below the component.
pub(super) type Remark = (u32, &'static str, Severity, String);

/// Writes the components of a sheet into the components of a document that have their ids.
pub(super) fn complete(document: &mut Value, assembled: &mut Assembled) -> Vec<Remark> {
    let mut places = HashMap::new();
    if let Some(components) = document.get("components") {
        collect(components, "/components", &mut places);
    }
    let answers = std::mem::take(&mut assembled.components);
    let rows: HashMap<String, u32> = assembled
        .pointers
        .drain()
        .map(|(row, (pointer, _))| (pointer, row))
        .collect();
    let mut remarks = Vec::new();
    for (index, answer) in answers.iter().enumerate() {
        let row = rows.get(&format!("/components/{index}")).copied();
        let (Some(row), Some(answer)) = (row, answer.as_object()) else {
            continue;
        };
        let pointer = answer
            .get("id")
            .and_then(Value::as_str)
            .and_then(|id| places.get(id));
        let target = pointer
            .and_then(|pointer| document.pointer_mut(pointer))
            .and_then(Value::as_object_mut);
        let (Some(pointer), Some(target)) = (pointer, target) else {
            remarks.push((row, "answer.unknown_id", Severity::Warning, String::new()));
            continue;
        };
        for field in FIELDS {
            if let Some(value) = answer.get(field) {
                write(target, field, value, "", &mut |place| {
                    remarks.push((row, "answer.differs", Severity::Info, place));
                });
            }
        }
        assembled.pointers.insert(row, (pointer.clone(), None));
        // Whether there is anything to use is judged by this list.
        assembled.components.push(Value::Null);
    }
    remarks
}

/// Pointers of all components by id.
fn collect(components: &Value, pointer: &str, places: &mut HashMap<String, String>) {
    for (index, component) in components.as_array().into_iter().flatten().enumerate() {
        let at = format!("{pointer}/{index}");
        if let Some(id) = component.get("id").and_then(Value::as_str) {
            places.entry(id.to_owned()).or_insert_with(|| at.clone());
        }
        if let Some(below) = component.get("components") {
            collect(below, &format!("{at}/components"), places);
        }
    }
}

/// Writes a value, field by field where both are objects of fields, and says where another stood.
fn write(
    target: &mut Map<String, Value>,
    name: &str,
    value: &Value,
    above: &str,
    differs: &mut impl FnMut(String),
) {
    let place = format!("{above}/{name}");
    match (target.get_mut(name), value) {
        (Some(Value::Object(inside)), Value::Object(fields))
            if matches!(name, "inflow" | "outflow") =>
        {
            for (field, value) in fields {
                write(inside, field, value, &place, differs);
            }
        }
        (Some(Value::Array(list)), Value::Array(more)) => {
            let new = more.iter().filter(|item| !list.contains(item));
            let new: Vec<Value> = new.cloned().collect();
            list.extend(new);
        }
        (Some(stands), value) => {
            if stands != value {
                differs(place);
                *stands = value.clone();
            }
        }
        (None, value) => {
            target.insert(name.to_owned(), value.clone());
        }
    }
}
