//! Which parts and fields of two documents differ, with both values as they were written.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

use super::tree::{Component, components, entries, owned};
use crate::json::Json;

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldDifference {
    /// JSON pointer: within the part, or within the document.
    pub field: String,
    /// What the first document has there, as it was written; nothing where it has nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What the second has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

/// How a part differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PartChange {
    /// Only the second document has it.
    Added,
    /// Only the first has it.
    Removed,
    /// Both have it, with other fields or in another assembly.
    Changed,
}

/// A part or assembly that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartDifference {
    /// Id of the component.
    pub id: String,
    /// How.
    pub change: PartChange,
    /// JSON pointer in the first document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// JSON pointer in the second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Whether it lies in another assembly. The order within one is no difference: no figure reads it.
    pub moved: bool,
    /// Fields that differ, all of them where only one document has the part. Parts of an assembly stand for
    /// themselves.
    pub fields: Vec<FieldDifference>,
}

/// Fields of a document that are no difference of the product.
const PASSED_OVER: [&str; 2] = ["components", "extensions"];

pub(super) fn differences(
    before: &Json<'_>,
    after: &Json<'_>,
) -> (Vec<PartDifference>, Vec<FieldDifference>) {
    let ones = components(before);
    let others = components(after);
    let mut left: HashMap<(&str, usize), &Component<'_, '_>> =
        others.iter().map(|part| (part.id, part)).collect();
    let parent = |of: &[Component<'_, '_>], part: &Component<'_, '_>| {
        let parent = of.get(part.parent?)?;
        Some((parent.id.0.to_owned(), parent.id.1))
    };
    let mut parts = Vec::new();
    for one in &ones {
        let other = left.remove(&one.id);
        let moved = other.is_some_and(|other| parent(&ones, one) != parent(&others, other));
        parts.extend(part(Some(one), other, moved));
    }
    let added = others.iter().filter(|part| left.contains_key(&part.id));
    parts.extend(added.filter_map(|added| part(None, Some(added), false)));
    let mut fields = Vec::new();
    differ(Some(before), Some(after), "", &PASSED_OVER, &mut fields);
    (parts, fields)
}

fn part(
    before: Option<&Component<'_, '_>>,
    after: Option<&Component<'_, '_>>,
    moved: bool,
) -> Option<PartDifference> {
    let mut fields = Vec::new();
    differ(
        before.map(|part| part.json),
        after.map(|part| part.json),
        "",
        &["components", "id"],
        &mut fields,
    );
    let change = match (before, after) {
        (None, _) => PartChange::Added,
        (_, None) => PartChange::Removed,
        _ if fields.is_empty() && !moved => return None,
        _ => PartChange::Changed,
    };
    let (id, _) = before.or(after)?.id;
    Some(PartDifference {
        id: id.to_owned(),
        change,
        before: before.map(|part| part.path.clone()),
        after: after.map(|part| part.path.clone()),
        moved,
        fields,
    })
}

/// Collects the innermost fields that differ. A number with its unit and source is one field.
fn differ(
    before: Option<&Json<'_>>,
    after: Option<&Json<'_>>,
    at: &str,
    passed_over: &[&str],
    found: &mut Vec<FieldDifference>,
) {
    let group = |json: Option<&Json<'_>>| match json {
        None => true,
        Some(Json::Object(entries)) => !entries.iter().any(|(name, _)| name == "value"),
        Some(_) => false,
    };
    let list = |json: Option<&Json<'_>>| match json {
        None => true,
        Some(Json::List(items)) => items.iter().all(|item| matches!(item, Json::Object(_))),
        Some(_) => false,
    };
    if before.is_none() && after.is_none() {
        return;
    }
    if group(before) && group(after) {
        let (ones, others) = (
            before.map_or(&[][..], entries),
            after.map_or(&[][..], entries),
        );
        let name_of = |(name, _): &(Cow<'_, str>, Json<'_>)| name.to_string();
        let mut names: Vec<String> = ones.iter().map(name_of).collect();
        let more = others.iter().map(name_of);
        names.extend(more.filter(|name| !ones.iter().any(|(own, _)| own == name)));
        for name in names {
            if passed_over.contains(&name.as_str()) {
                continue;
            }
            let escaped = name.replace('~', "~0").replace('/', "~1");
            let [one, other] = [ones, others].map(|entries| {
                let entry = entries.iter().find(|(own, _)| *own == name);
                entry.map(|(_, json)| json)
            });
            differ(one, other, &format!("{at}/{escaped}"), &[], found);
        }
    } else if list(before) && list(after) {
        let (ones, others) = (items(before), items(after));
        for index in 0..ones.len().max(others.len()) {
            let at = format!("{at}/{index}");
            differ(ones.get(index), others.get(index), &at, &[], found);
        }
    } else {
        let [one, other] = [before, after].map(|json| json.map(owned));
        // Compared without the order of entries, which says nothing.
        if one != other {
            found.push(FieldDifference {
                field: at.to_owned(),
                before: one,
                after: other,
            });
        }
    }
}

fn items<'t, 'a>(list: Option<&'t Json<'a>>) -> &'t [Json<'a>] {
    match list {
        Some(Json::List(items)) => items,
        _ => &[],
    }
}
