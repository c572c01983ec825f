//! Parts of a document as its text has them: matched by id, whatever their order.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::json::Json;

/// Entries of an object.
pub(super) type Entries<'t, 'a> = &'t [(std::borrow::Cow<'a, str>, Json<'a>)];

/// A component as its text has it.
pub(super) struct Component<'t, 'a> {
    /// JSON pointer.
    pub(super) path: String,
    /// Key of the assembly that it lies in.
    pub(super) parent: Option<usize>,
    /// Id, and how many components before it have the same one: ids that stand twice are a slip, not a reason to
    /// lose a part.
    pub(super) id: (&'t str, usize),
    /// Whether it is a part, and no assembly.
    pub(super) leaf: bool,
    /// Its fields.
    pub(super) json: &'t Json<'a>,
}

/// Every component of a document, assemblies before their parts.
pub(super) fn components<'t, 'a>(document: &'t Json<'a>) -> Vec<Component<'t, 'a>> {
    let mut found = Vec::new();
    let mut seen = HashMap::new();
    collect(document, "", None, &mut seen, &mut found);
    found
}

fn collect<'t, 'a>(
    of: &'t Json<'a>,
    at: &str,
    parent: Option<usize>,
    seen: &mut HashMap<&'t str, usize>,
    found: &mut Vec<Component<'t, 'a>>,
) {
    let Some(Json::List(list)) = field(of, "components") else {
        return;
    };
    for (index, json) in list.iter().enumerate() {
        let path = format!("{at}/components/{index}");
        let id = match field(json, "id") {
            Some(Json::Text(id)) => id.as_ref(),
            _ => "",
        };
        let count = seen.entry(id).or_default();
        let key = found.len();
        found.push(Component {
            path: path.clone(),
            parent,
            id: (id, *count),
            leaf: !matches!(field(json, "components"), Some(Json::List(parts)) if !parts.is_empty()),
            json,
        });
        *count += 1;
        collect(json, &path, Some(key), seen, found);
    }
}

/// A field of an object.
pub(super) fn field<'t, 'a>(object: &'t Json<'a>, name: &str) -> Option<&'t Json<'a>> {
    let (_, json) = entries(object).iter().find(|(own, _)| own == name)?;
    Some(json)
}

/// The value at a pointer whose names need no escapes, such as `/inflow/reused`.
pub(super) fn at<'t, 'a>(json: &'t Json<'a>, pointer: &str) -> Option<&'t Json<'a>> {
    let mut steps = pointer.split('/').skip(1);
    steps.try_fold(json, |json, step| match json {
        Json::List(list) => list.get(step.parse::<usize>().ok()?),
        _ => field(json, step),
    })
}

/// Entries of an object; none of what is no object.
pub(super) fn entries<'t, 'a>(json: &'t Json<'a>) -> Entries<'t, 'a> {
    match json {
        Json::Object(entries) => entries,
        _ => &[],
    }
}

/// A value that belongs to nobody's text.
pub(super) fn owned(json: &Json<'_>) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => number_value(*number),
        Json::Text(text) => Value::String(text.to_string()),
        Json::List(list) => Value::Array(list.iter().map(owned).collect()),
        Json::Object(entries) => {
            let entries = entries
                .iter()
                .map(|(name, json)| (name.to_string(), owned(json)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}

/// A number as people write it: `1` and not `1.0`.
pub(super) fn number_value(number: f64) -> Value {
    /// Above this, not every whole number has a float of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole and within the limit"
    )]
    if number.fract() == 0.0 && number.abs() < EXACT {
        return Value::from(number as i64);
    }
    Value::from(number)
}
