//! What an item takes and leaves in each of two documents: its footprint stage by stage, and its totals per item and
//! per functional unit.

use serde::Serialize;

use super::{Assessed, Figures, figure_of};
use crate::product::Document;
use crate::resolve::{Lists, resolve};

/// The footprint, and the stages that it is the sum of.
const STAGES: [&str; 5] = [
    "carbon_footprint_stage_raw_materials",
    "carbon_footprint_stage_production",
    "carbon_footprint_stage_distribution",
    "carbon_footprint_stage_use",
    "carbon_footprint_stage_end_of_life",
];

/// Figures that are totals of an item.
const TOTALS: [&str; 4] = [
    "product_mass",
    "virgin_feedstock",
    "unrecoverable_waste",
    "carbon_footprint",
];

/// Something of both documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Both<T> {
    /// Of the first.
    pub before: T,
    /// Of the second.
    pub after: T,
}

/// The carbon footprint by stage, in kg CO2e.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stages {
    /// Every stage with its figure's id, in the order of a life; nothing where it cannot be computed.
    pub stages: Vec<(&'static str, Both<Option<f64>>)>,
    /// The whole.
    pub total: Both<Option<f64>>,
}

/// A total of an item.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Total {
    /// Id of the figure.
    pub id: &'static str,
    /// Its unit.
    pub unit: &'static str,
    /// For one item.
    pub item: Both<Option<f64>>,
    /// For one functional unit; nothing where the document does not say how many an item delivers.
    pub functional_unit: Both<Option<f64>>,
}

fn both(id: &str, sides: [&Figures; 2]) -> Both<Option<f64>> {
    let [before, after] = sides.map(|side| figure_of(side, id).and_then(|figure| figure.value));
    Both { before, after }
}

pub(super) fn stages(before: &Figures, after: &Figures) -> Stages {
    Stages {
        stages: STAGES
            .map(|id| (id, both(id, [before, after])))
            .into_iter()
            .collect(),
        total: both("carbon_footprint", [before, after]),
    }
}

/// The totals, and whether both documents state the same function.
pub(super) fn totals(assessed: [&Assessed; 2]) -> (Vec<Total>, Option<bool>) {
    let documents = assessed.map(|side| &side.document);
    let sides = assessed.map(|side| &side.figures);
    let [one, other] = documents.map(|document| {
        let document = document.as_ref()?;
        let lists = Lists::of(document);
        let units = resolve(document, &lists).functional_units();
        units.ok().map(|units| units.value)
    });
    let list = TOTALS.into_iter().filter_map(|id| {
        let figure = sides.iter().find_map(|side| figure_of(side, id))?;
        let item = both(id, sides);
        let each = |total: Option<f64>, units: Option<f64>| Some(total? / units?);
        Some(Total {
            id,
            unit: figure.unit,
            item,
            functional_unit: Both {
                before: each(item.before, one),
                after: each(item.after, other),
            },
        })
    });
    let [one, other] = documents
        .each_ref()
        .map(|document| function(document.as_ref()));
    (
        list.collect(),
        one.zip(other).map(|(one, other)| one == other),
    )
}

/// What a product is for, and in which unit that is counted.
fn function(document: Option<&Document>) -> Option<(Option<&String>, Option<&String>)> {
    let unit = document?.product.value()?.functional_unit.value()?;
    Some((unit.description.value(), unit.unit.value()))
}
