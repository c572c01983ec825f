//! Which figures differ, by how much, and which of two values is the better one.

use serde::Serialize;

use super::totals::Both;
use super::{Figures, figure_of};
use crate::assessment::Figure;
use crate::figures::{Better, figure};

/// A difference below this share of the larger value is none: rounding of sums.
pub(super) const NO_CHANGE: f64 = 1e-9;

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The first.
    Before,
    /// The second.
    After,
}

/// What a difference is worth beside what is known of the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Nobody asked.
    NotAsked,
    /// No input that moves the difference states a range, so that nothing can be said of it.
    NotStated,
    /// It is smaller than the ranges of the inputs make it uncertain: it may as well be the other way round. More
    /// ranges could only widen it.
    Below,
    /// It is larger than that. Inputs that state no range may still hide it.
    AboveStated,
    /// More inputs state a range than are tried.
    TooMany,
}

/// A figure that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MovedFigure {
    /// Id of the figure.
    pub id: &'static str,
    /// Unit; `1` for shares and indices.
    pub unit: &'static str,
    /// What it refers to: `product` or `functional_unit`.
    pub basis: &'static str,
    /// Value of the first document; nothing where it cannot be computed.
    pub before: Option<f64>,
    /// Value of the second.
    pub after: Option<f64>,
    /// `after` less `before`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<f64>,
    /// The difference as a share of the larger value, 0 to 2: what figures are sorted by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative: Option<f64>,
    /// Which of the two is better; nothing where the figure only describes, or one value is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub better: Option<Side>,
    /// Whether fields are missing that would complete the value: what it leaves out may be the difference.
    pub incomplete: Both<bool>,
    /// What the difference is worth.
    pub certainty: Certainty,
    /// How far the stated ranges of the inputs move the difference, in the figure's unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncertainty: Option<f64>,
}

/// Figures that differ, how many are alike, and how many neither has.
pub(super) fn moved(before: &Figures, after: &Figures) -> (Vec<MovedFigure>, usize, usize) {
    let (mut moved, mut same, mut unknown) = (Vec::new(), 0, 0);
    // Every document has every figure of the catalogue, unless it cannot be read.
    let listed = if before.is_empty() { after } else { before };
    for (id, known) in listed {
        let sides = [before, after].map(|side| figure_of(side, id));
        let values = sides.map(|figure| figure.and_then(|figure| figure.value));
        match values {
            [None, None] => unknown += 1,
            [Some(one), Some(other)] if is_same(one, other) => same += 1,
            [one, other] => moved.push(moved_figure(id, known, sides, [one, other])),
        }
    }
    let size = |figure: &MovedFigure| figure.relative.unwrap_or(-1.0);
    moved.sort_by(|one, other| size(other).total_cmp(&size(one)));
    (moved, same, unknown)
}

/// Whether two values are one but for rounding.
pub(super) fn is_same(one: f64, other: f64) -> bool {
    (one - other).abs() <= NO_CHANGE * one.abs().max(other.abs())
}

fn moved_figure(
    id: &'static str,
    known: &Figure,
    sides: [Option<&Figure>; 2],
    [before, after]: [Option<f64>; 2],
) -> MovedFigure {
    let [one, other] = sides.map(|figure| figure.is_none_or(|figure| !figure.needs.is_empty()));
    let values = before.zip(after);
    let difference = values.map(|(before, after)| after - before);
    let side = |difference: f64| {
        let (higher, lower) = if difference > 0.0 {
            (Side::After, Side::Before)
        } else {
            (Side::Before, Side::After)
        };
        match figure(id)?.better {
            Better::Higher => Some(higher),
            Better::Lower => Some(lower),
            Better::None => None,
        }
    };
    MovedFigure {
        id,
        unit: known.unit,
        basis: known.basis,
        before,
        after,
        difference,
        relative: values.map(|(before, after)| {
            let larger = before.abs().max(after.abs());
            (after - before).abs() / larger
        }),
        better: difference.and_then(side),
        incomplete: Both {
            before: one,
            after: other,
        },
        certainty: Certainty::NotAsked,
        uncertainty: None,
    }
}
