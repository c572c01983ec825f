//! What pictures of a product are drawn from (feature `pictures`): kilograms by part from origin to
//! destination, why the Material Circularity Indicator is what it is, between which values it lies, and how well
//! each input is known.
//!
//! A picture has no figure of its own: everything here is read off the same flows as the indicators,
//! and nothing is left for whoever draws it but to place and to name it.

mod balance;
mod divisors;
mod inputs;
mod range;
mod reasons;

use serde::Serialize;

use crate::factor_table::FactorTable;
use crate::figures::View;
use crate::resolve::{Lists, resolve};

pub use balance::{Amount, Balance, PartBalance};
pub use divisors::{Divisor, Divisors};
pub use inputs::{InputField, InputState, KnownInput};
pub use range::{AFTER_USE_CLASSES, EFFICIENCIES, IndicatorRange, RECYCLED_CLASSES};
pub use reasons::{PartOfReason, Reason, ReasonKind};

/// The format of what pictures are drawn from.
pub const FORMAT: &str = "meguru-pictures/1";

/// What pictures of one product are drawn from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pictures {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Flows of each part, in the order of the parts list; empty where the document cannot be read.
    pub parts: Vec<PartBalance>,
    /// The same flows summed over the product without its packaging.
    pub product: Balance,
    /// Summed over its packaging.
    pub packaging: Balance,
    /// What these kilograms, which are those of one product, may be told by instead; `None` where the
    /// document cannot be read.
    pub divisors: Option<Divisors>,
    /// Flows that decide the Material Circularity Indicator, the largest first; empty where it cannot
    /// be computed.
    pub reasons: Vec<Reason>,
    /// Between which values that indicator lies; `None` where it cannot be computed.
    pub range: Option<IndicatorRange>,
    /// How each input of each part is known, in the order of the parts list.
    pub inputs: Vec<KnownInput>,
}

impl Pictures {
    /// As JSON text.
    pub fn to_json(&self) -> String {
        // Every type here serialises to JSON, and numbers are finite by construction.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What pictures of a document, given as JSON text, are drawn from; `table` is a factor table of the user's
/// own, which says how emission factors are known.
///
/// Never fails: of a document that cannot be read there is nothing to draw, and an assessment says why.
pub fn pictures(document: &[u8], table: &FactorTable) -> Pictures {
    let reading = table.read_document(document);
    let mut answer = Pictures {
        format: FORMAT,
        parts: Vec::new(),
        product: Balance::default(),
        packaging: Balance::default(),
        divisors: None,
        reasons: Vec::new(),
        range: None,
        inputs: Vec::new(),
    };
    let Some(document) = &reading.document else {
        return answer;
    };
    let lists = Lists::of(document);
    let resolved = resolve(document, &lists);
    let view: View<'_, '_, f64> = View::of((), &resolved, false);
    answer.parts = balance::parts(&view);
    for part in &answer.parts {
        let sum = if part.packaging == Some(true) {
            &mut answer.packaging
        } else {
            &mut answer.product
        };
        sum.add(part);
    }
    answer.divisors = Some(divisors::divisors(&view));
    answer.reasons = reasons::reasons(&view);
    answer.range = range::range(&view);
    answer.inputs = inputs::inputs(&view);
    answer
}
