//! What a stage is the sum of: each product of an activity and its factor, with where it stands and
//! what the factor is.

use crate::number::Number;
use crate::resolve::{FactorSum, FieldPath, OwnFactor};
use crate::tables::{FACTORS, Factor};

/// What a term comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Process {
    /// Making a part's material.
    Material,
    /// Energy, water and consumables.
    Energy,
    /// The product's share of a site's bill.
    Site,
    /// Disposal of production scrap.
    Scrap,
    /// Transport on land and water.
    Transport,
    /// Transport in the air, which ISO 14067 wants to see apart.
    AirTransport,
    /// Treatment after use.
    Treatment,
    /// What another allocation than cut-off gives or takes.
    RecyclingAllocation,
}

impl Process {
    /// Stable id; the texts `process-<id>` name it.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Material => "material",
            Self::Energy => "energy",
            Self::Site => "site",
            Self::Scrap => "scrap",
            Self::Transport => "transport",
            Self::AirTransport => "air_transport",
            Self::Treatment => "treatment",
            Self::RecyclingAllocation => "recycling_allocation",
        }
    }
}

/// One term of a stage.
#[derive(Clone, Debug)]
pub(crate) struct Term<'a, N> {
    pub(crate) process: Process,
    /// The component, activity or leg that it is of.
    pub(crate) path: FieldPath<'a>,
    /// Index of the part, for what belongs to one.
    pub(crate) part: Option<usize>,
    pub(crate) value: N,
    /// The same by the average mix, where a contract's factor stands in the value.
    pub(crate) average: Option<N>,
    pub(crate) sources: Sources<'a>,
}

/// Where a term's factor comes from.
#[derive(Clone, Debug)]
pub(crate) enum Sources<'a> {
    Own(OwnFactor<'a>),
    /// Indexes into [`FACTORS`], each with what it adds to the factor of the term: its weight.
    Table(Vec<(usize, f64)>),
}

impl<'a> Sources<'a> {
    pub(crate) fn of(factors: FactorSum<'a>, share: f64) -> Self {
        let mut sources = Self::Table(Vec::new());
        sources.add(factors, share);
        sources
    }

    /// Adds the rows of a factor that is used for a share of the term.
    pub(crate) fn add(&mut self, factors: FactorSum<'a>, share: f64) {
        match (factors, self) {
            (FactorSum::Own(own), sources) => *sources = Self::Own(own),
            (FactorSum::Table(rows), sources) => {
                for row in rows {
                    sources.add_row(*row, share);
                }
            }
        }
    }

    /// Adds one row of the table that is used for a share of the term.
    pub(crate) fn add_row(&mut self, row: usize, share: f64) {
        if let (Self::Table(weights), Some(factor)) = (self, FACTORS.get(row)) {
            weights.push((row, factor.value * share));
        }
    }
}

/// The rows of a term, each with its part of the term's share; none where all rows are zero.
pub(crate) fn parts_of(
    rows: &[(usize, f64)],
    share: f64,
) -> impl Iterator<Item = (&'static Factor, f64)> {
    let whole: f64 = rows.iter().map(|(_, weight)| weight.abs()).sum();
    rows.iter().filter_map(move |(row, weight)| {
        let part = if whole > 0.0 {
            share * weight.abs() / whole
        } else {
            0.0
        };
        Some((FACTORS.get(*row)?, part))
    })
}

impl<N: Number> Term<'_, N> {
    /// How much it is, whatever its sign.
    pub(crate) fn magnitude(&self, scope: N::Scope) -> N {
        if self.value.value() < 0.0 {
            N::constant(scope, 0.0) - self.value
        } else {
            self.value
        }
    }
}
