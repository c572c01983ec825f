//! How uncertain a difference is, as far as inputs say how far off they may be.
//!
//! Each input that states a range is put to both of its ends, one input at a time, and what that does to the
//! *difference* of each figure is joined as the square root of the sum of squares: the law of propagation for inputs
//! that do not depend on each other (JCGM 100:2008, 5.1.2, with changes taken at the ends of the ranges instead of
//! derivatives, and without the correlations of 5.2; read on iso.org, sites/JCGM/GUM). An input that both documents
//! have alike moves in both at once, so that what they share does not make their difference uncertain.

use std::collections::BTreeMap;

use super::figures::{Certainty, MovedFigure};
use super::tree::{components, owned};
use crate::assessment::{Options, figures_of};
use crate::factor_table::FactorTable;
use crate::json::Json;
use crate::product::read_tree;

/// So many inputs are tried: each takes up to four assessments.
const MAXIMUM_RANGES: usize = 250;

/// How both documents are assessed.
pub(super) struct Ways<'w> {
    pub(super) assessed: Options,
    pub(super) table: &'w FactorTable,
}

/// Values of the figures in question, in their order.
type Values = Vec<Option<f64>>;

/// An input that states a range.
struct Ranged {
    /// Positions of the entries on the way to it.
    steps: Vec<usize>,
    ends: [f64; 2],
    /// All that is stated of it, to see whether both documents have it alike.
    stated: String,
}

/// Says of each figure what its difference is worth; how many different inputs state a range.
pub(super) fn weigh(
    before: &mut Json<'_>,
    after: &mut Json<'_>,
    moved: &mut [MovedFigure],
    ways: &Ways<'_>,
) -> usize {
    let found = [ranged(before), ranged(after)];
    let [ones, others] = &found;
    // Inputs that both have alike, or one by one.
    let mut tried: Vec<[Option<&Ranged>; 2]> = Vec::new();
    for (key, one) in ones {
        match others.get(key) {
            Some(other) if other.stated == one.stated => tried.push([Some(one), Some(other)]),
            _ => tried.push([Some(one), None]),
        }
    }
    for (key, other) in others {
        if ones.get(key).is_none_or(|one| one.stated != other.stated) {
            tried.push([None, Some(other)]);
        }
    }
    let mut squares = vec![0.0; moved.len()];
    if tried.len() <= MAXIMUM_RANGES {
        let ids: Vec<&str> = moved.iter().map(|figure| figure.id).collect();
        for [one, other] in &tried {
            let swings = swings(before, *one, after, *other, (&ids, moved), ways);
            for (square, swing) in squares.iter_mut().zip(swings) {
                *square += swing * swing;
            }
        }
    }
    for (figure, square) in moved.iter_mut().zip(squares) {
        let uncertainty: f64 = square.sqrt();
        figure.certainty = match figure.difference {
            _ if tried.len() > MAXIMUM_RANGES => Certainty::TooMany,
            Some(difference) if uncertainty > 0.0 => {
                figure.uncertainty = Some(uncertainty);
                if difference.abs() <= uncertainty {
                    Certainty::Below
                } else {
                    Certainty::AboveStated
                }
            }
            _ => Certainty::NotStated,
        };
    }
    tried.len()
}

/// How far an input moves the difference of each figure: the larger of what its two ends do.
fn swings(
    before: &mut Json<'_>,
    one: Option<&Ranged>,
    after: &mut Json<'_>,
    other: Option<&Ranged>,
    (ids, moved): (&[&str], &[MovedFigure]),
    ways: &Ways<'_>,
) -> Vec<f64> {
    let mut swings = vec![0.0; ids.len()];
    for end in 0..2 {
        let at_end = |json: &mut Json<'_>, input: Option<&Ranged>| {
            let input = input?;
            Some(values_at(
                json,
                &input.steps,
                *input.ends.get(end)?,
                ids,
                ways,
            ))
        };
        let (firsts, seconds) = (at_end(before, one), at_end(after, other));
        for (index, (swing, figure)) in swings.iter_mut().zip(moved).enumerate() {
            // At an end that the document does not take, such as shares above one together, the other end speaks.
            let value = |values: &Option<Values>, own: Option<f64>| match values {
                Some(values) => values.get(index).copied().flatten(),
                None => own,
            };
            let first = value(&firsts, figure.before);
            let second = value(&seconds, figure.after);
            if let (Some(first), Some(second), Some(difference)) =
                (first, second, figure.difference)
            {
                *swing = f64::max(*swing, (second - first - difference).abs());
            }
        }
    }
    // Rounding of sums moves nothing.
    for (swing, figure) in swings.iter_mut().zip(moved) {
        let larger = f64::max(
            figure.before.unwrap_or(0.0).abs(),
            figure.after.unwrap_or(0.0).abs(),
        );
        if *swing <= super::figures::NO_CHANGE * larger {
            *swing = 0.0;
        }
    }
    swings
}

/// Figures of a document with one number replaced; the document is afterwards as it was.
fn values_at(
    json: &mut Json<'_>,
    steps: &[usize],
    number: f64,
    ids: &[&str],
    ways: &Ways<'_>,
) -> Values {
    let Some(before) = replace(json, steps, number) else {
        return vec![None; ids.len()];
    };
    let reading = ways.table.filled(read_tree(json));
    replace(json, steps, before);
    let Some(document) = reading.document else {
        return vec![None; ids.len()];
    };
    let figures = figures_of(&document, ways.assessed);
    ids.iter()
        .map(|id| {
            let found = figures.iter().find(|(other, _)| other == id);
            found.and_then(|(_, figure)| figure.value)
        })
        .collect()
}

/// Writes a number; the one that stood there.
fn replace(json: &mut Json<'_>, steps: &[usize], number: f64) -> Option<f64> {
    let place = steps.iter().try_fold(json, |json, step| match json {
        Json::List(list) => list.get_mut(*step),
        Json::Object(entries) => entries.get_mut(*step).map(|(_, json)| json),
        _ => None,
    })?;
    match place {
        Json::Number(own) => Some(std::mem::replace(own, number)),
        _ => None,
    }
}

/// Every input of a document that states a range, by what it is an input of: the id of its part and the field.
fn ranged(document: &Json<'_>) -> BTreeMap<String, Ranged> {
    let names: BTreeMap<String, String> = components(document)
        .iter()
        .map(|part| (part.path.clone(), format!("{}#{}", part.id.0, part.id.1)))
        .collect();
    let mut found = BTreeMap::new();
    collect(document, "", "", &mut Vec::new(), &names, &mut found);
    found
}

fn collect(
    json: &Json<'_>,
    pointer: &str,
    key: &str,
    steps: &mut Vec<usize>,
    names: &BTreeMap<String, String>,
    found: &mut BTreeMap<String, Ranged>,
) {
    let key = names.get(pointer).map_or(key, String::as_str);
    match json {
        Json::List(list) => {
            for (index, item) in list.iter().enumerate() {
                steps.push(index);
                let [pointer, key] = [pointer, key].map(|at| format!("{at}/{index}"));
                collect(item, &pointer, &key, steps, names, found);
                steps.pop();
            }
        }
        Json::Object(entries) => {
            let place = |name: &str| entries.iter().position(|(own, _)| own == name);
            if let (Some(value), Some(range)) = (place("value"), place("range"))
                && let Some((_, Json::List(ends))) = entries.get(range)
                && let [Json::Number(low), Json::Number(high)] = ends.as_slice()
            {
                let mut steps = steps.clone();
                steps.push(value);
                let ranged = Ranged {
                    steps,
                    ends: [*low, *high],
                    stated: owned(json).to_string(),
                };
                found.insert(key.to_owned(), ranged);
            }
            for (index, (name, item)) in entries.iter().enumerate() {
                // No figure reads what stands there.
                if pointer.is_empty() && name == "extensions" {
                    continue;
                }
                steps.push(index);
                let [pointer, key] = [pointer, key].map(|at| format!("{at}/{name}"));
                collect(item, &pointer, &key, steps, names, found);
                steps.pop();
            }
        }
        _ => {}
    }
}
