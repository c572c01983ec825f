//! Two documents side by side (feature `compare`): which figures move and whether by more than is known of the
//! inputs, the footprint stage by stage, totals per item and per functional unit, which parts and fields differ,
//! which outcomes of rules change; and a document changed by levers of any strength.
//!
//! `before` and `after` are any two variants of a product; neither is better by its place.

mod differences;
mod figures;
#[cfg(feature = "checks")]
mod outcomes;
mod settings;
mod totals;
mod tree;
mod uncertainty;

use serde::Serialize;

use crate::assessment::{Figure, Options, Selection, figures_of};
use crate::factor_table::FactorTable;
use crate::json;
use crate::problem::Problem;
use crate::product::{Document, Reading};

pub use differences::{FieldDifference, PartChange, PartDifference};
pub use figures::{Certainty, MovedFigure, Side};
#[cfg(feature = "checks")]
pub use outcomes::{ChangedOutcome, ChangedOutcomes, changed_outcomes};
pub use settings::{Edit, LeverReach, Settings, lever_of, lever_reach, set_levers};
pub use totals::{Both, Stages, Total};

/// The format of comparisons.
pub const FORMAT: &str = "meguru-comparison/1";

/// What a comparison is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompareOptions {
    /// How the carbon footprint allocates recycling, in both.
    pub allocation: crate::footprint::Allocation,
    /// Whether differences are held against what is known of the inputs: it takes two assessments or more for each
    /// input that states a range.
    pub uncertainty: bool,
}

/// Two documents side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Version of the program.
    pub engine: &'static str,
    /// Figures that differ, the largest change beside the larger of the two values first; those that only one of
    /// the two has come last.
    pub figures: Vec<MovedFigure>,
    /// How many figures both have, and alike.
    pub same: usize,
    /// How many figures neither has.
    pub unknown: usize,
    /// How many different inputs state a range, in both together.
    pub ranges: usize,
    /// The carbon footprint stage by stage. No stage is left out.
    pub footprint: Stages,
    /// What an item takes and leaves, and the same for one functional unit.
    pub totals: Vec<Total>,
    /// Whether both state the same function and unit; nothing where one states none. Totals per item of different
    /// functions do not compare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_function: Option<bool>,
    /// Parts that differ, in the order of the first document, those that only the second has behind them.
    pub parts: Vec<PartDifference>,
    /// Fields outside the parts list that differ.
    pub fields: Vec<FieldDifference>,
    /// What is wrong with the documents.
    pub problems: Both<Vec<Problem>>,
}

impl Comparison {
    /// As JSON text.
    pub fn to_json(&self) -> String {
        // Every type here serialises to JSON, and numbers are finite by construction.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Puts two documents, given as JSON text, side by side; `table` is a factor table of the user's own.
///
/// Never fails: of a document that cannot be read there are no figures and no parts, and its problems say why.
pub fn compare(
    before: &[u8],
    after: &[u8],
    options: CompareOptions,
    table: &FactorTable,
) -> Comparison {
    let assessed = Options {
        explain: false,
        figures: Selection::All,
        allocation: options.allocation,
    };
    let both = [before, after].map(|text| assess(text, assessed, table));
    // One that cannot be read is told of by its problems.
    let [one, other] = [before, after].map(|text| json::parse(text).ok());
    let [first, second] = &both;
    let (mut moved, same, unknown) = figures::moved(&first.figures, &second.figures);
    let mut ranges = 0;
    let (mut parts, mut fields) = (Vec::new(), Vec::new());
    if let (Some(mut one), Some(mut other)) = (one, other) {
        (parts, fields) = differences::differences(&one, &other);
        if options.uncertainty {
            let ways = uncertainty::Ways { assessed, table };
            ranges = uncertainty::weigh(&mut one, &mut other, &mut moved, &ways);
        }
    }
    let footprint = totals::stages(&first.figures, &second.figures);
    let (totals, same_function) = totals::totals([first, second]);
    let [first, second] = both;
    Comparison {
        format: FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        figures: moved,
        same,
        unknown,
        ranges,
        footprint,
        totals,
        same_function,
        parts,
        fields,
        problems: Both {
            before: first.problems,
            after: second.problems,
        },
    }
}

/// A document with its figures.
struct Assessed {
    document: Option<Document>,
    figures: Figures,
    problems: Vec<Problem>,
}

/// Figures by id, in the catalogue's order; none of a document that cannot be read.
type Figures = Vec<(&'static str, Figure)>;

/// A figure by its id.
fn figure_of<'f>(figures: &'f Figures, id: &str) -> Option<&'f Figure> {
    let mut all = figures.iter();
    all.find(|(other, _)| *other == id)
        .map(|(_, figure)| figure)
}

/// Not the whole assessment: derivations would come along with it, which nobody downloads to compare.
fn assess(text: &[u8], options: Options, table: &FactorTable) -> Assessed {
    let Reading { document, problems } = table.read_document(text);
    let figures = document
        .as_ref()
        .map(|document| figures_of(document, options));
    Assessed {
        figures: figures.unwrap_or_default(),
        document,
        problems,
    }
}
