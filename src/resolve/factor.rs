//! Emission factors: rows of the table that add up, or one of the user's own.

use crate::product::{FactorData, FactorKind, Kind, Quantity, Stated};
use crate::tables::FACTORS;

use super::{FieldPath, Input, InputSource, Origin};

/// The emission factor of something that is done.
#[derive(Clone, Copy, Debug)]
pub enum FactorSum<'a> {
    /// The user's own.
    Own(OwnFactor<'a>),
    /// Rows that are added together, such as combustion and upstream: indexes into [`FACTORS`].
    Table(&'static [usize]),
}

/// A factor of the user's own, and what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct OwnFactor<'a> {
    /// The factor.
    pub input: Input<'a>,
    /// What the document says of it.
    pub data: Option<&'a FactorData>,
}

impl<'a> OwnFactor<'a> {
    /// A factor that the document states.
    pub(crate) fn stated<K: Kind>(
        factor: &'a Quantity<K>,
        data: &'a Stated<Box<FactorData>>,
        path: FieldPath<'a>,
    ) -> Self {
        Self {
            input: Input::stated(factor, path, false),
            data: data.value().map(|data| &**data),
        }
    }

    /// Where it comes from, as far as the document says.
    pub(crate) fn kind(&self) -> Option<FactorKind> {
        self.data?.kind.value().copied()
    }

    /// Whether it is primary data: of the very supplier, site or product, and no estimate.
    pub(crate) fn is_primary(&self) -> bool {
        self.kind() != Some(FactorKind::Database) && self.input.origin != Origin::Estimated
    }
}

impl<'a> FactorSum<'a> {
    /// The factors as inputs of a formula.
    pub fn inputs(self, path: FieldPath<'a>) -> Vec<Input<'a>> {
        match self {
            Self::Own(own) => vec![own.input],
            Self::Table(rows) => rows
                .iter()
                .filter_map(|index| factor_input(*index, path))
                .collect(),
        }
    }
}

/// One factor of the table as an input of a formula.
pub(crate) fn factor_input(index: usize, path: FieldPath<'_>) -> Option<Input<'_>> {
    let factor = FACTORS.get(index)?;
    let source = InputSource::Factor(factor);
    Some(Input::default(factor.value, path, source).in_unit(factor.value, factor.unit))
}
