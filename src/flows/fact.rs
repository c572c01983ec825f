//! What is known of a part, reduced to what a figure's own account of itself needs: how each
//! group of inputs is known, or which field is missing.

use crate::resolve::{FieldPath, Inflows, Input, InputSource, Origin, Part};

/// How a group of inputs is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fact {
    /// The weakest origin of the group.
    pub(crate) origin: Origin,
    /// Whether a table row that nobody has read is among them.
    pub(crate) unverified: bool,
}

impl Fact {
    /// Nothing needed.
    pub(crate) const NONE: Fact = Fact {
        origin: Origin::Evidenced,
        unverified: false,
    };

    pub(crate) fn of(input: &Input<'_>) -> Self {
        match input.source {
            // What follows from a statement is as good as the statement.
            Some(InputSource::Implied) => Self::NONE,
            source => Self {
                origin: input.origin,
                unverified: source.is_some_and(|source| source.is_unverified()),
            },
        }
    }

    /// The fact of a number that may be missing.
    pub(crate) fn known(input: crate::resolve::Known<'_>) -> KnownFact<'_> {
        input.map(|input| Self::of(&input))
    }

    /// Nothing needed, but a default taken.
    pub(crate) const DEFAULT: Fact = Fact {
        origin: Origin::Default,
        unverified: false,
    };

    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            origin: self.origin.max(other.origin),
            unverified: self.unverified || other.unverified,
        }
    }

    fn all(inputs: &[Input<'_>]) -> Self {
        inputs
            .iter()
            .fold(Self::NONE, |fact, input| fact.and(Self::of(input)))
    }
}

/// A group of inputs, or the field that is missing.
pub(crate) type KnownFact<'a> = Result<Fact, FieldPath<'a>>;

/// All groups of a part.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    /// Mass of all pieces in kg, where known.
    pub(crate) kilograms: Option<f64>,
    pub(crate) mass: KnownFact<'a>,
    /// All four shares by origin.
    pub(crate) inflow: KnownFact<'a>,
    pub(crate) post_consumer: KnownFact<'a>,
    pub(crate) pre_consumer: KnownFact<'a>,
    pub(crate) reused: KnownFact<'a>,
    pub(crate) renewable: KnownFact<'a>,
    /// E_F, where recycled material comes in.
    pub(crate) feedstock_recycling: KnownFact<'a>,
    pub(crate) outflow: KnownFact<'a>,
    /// E_C, where material goes to recycling; missing also where E_E is wrong.
    pub(crate) recycling: KnownFact<'a>,
    /// Whether the part is packaging; `None` where its role is wrong.
    pub(crate) packaging: Option<bool>,
    /// Missing where the role is wrong.
    pub(crate) role: KnownFact<'a>,
}

impl<'a> Facts<'a> {
    pub(crate) fn of(part: &Part<'a>) -> Self {
        let mass = match (&part.piece_mass, &part.pieces) {
            // Proof of a mass needs none of its count; an estimated count is an estimated mass.
            (Ok(mass), Ok(pieces)) if pieces.origin == Origin::Estimated => {
                Ok(Fact::of(mass).and(Fact::of(pieces)))
            }
            (Ok(mass), Ok(_)) => Ok(Fact::of(mass)),
            (Err(missing), _) | (_, Err(missing)) => Err(*missing),
        };
        let (inflow, feedstock_recycling) = match &part.inflows {
            Err(missing) => (Err(*missing), Ok(Fact::NONE)),
            Ok(shares) => {
                let fact = Fact::all(&[
                    shares.post_consumer_recycled,
                    shares.pre_consumer_recycled,
                    shares.reused,
                    shares.renewable,
                ]);
                let efficiency = if shares.has_recycled() {
                    part.feedstock_recycling_efficiency
                        .map(|input| Fact::of(&input))
                } else {
                    Ok(Fact::NONE)
                };
                (Ok(fact), efficiency)
            }
        };
        let (outflow, recycling) = match &part.destinations {
            Err(missing) => (Err(*missing), Ok(Fact::NONE)),
            Ok(shares) => {
                let fact = Fact::all(&[
                    shares.reuse,
                    shares.remanufacture,
                    shares.recycling,
                    shares.composting,
                    shares.energy_recovery,
                    shares.incineration,
                    shares.landfill,
                ]);
                let efficiency = if shares.recycling.value > 0.0 {
                    part.recycling_efficiency.map(|input| Fact::of(&input))
                } else {
                    Ok(Fact::NONE)
                };
                let energy = part.energy_recovery_efficiency.map(|_| Fact::NONE);
                (
                    Ok(fact),
                    efficiency.and_then(|efficiency| energy.map(|_| efficiency)),
                )
            }
        };
        let one = |pick: fn(&Inflows<'a>) -> Input<'a>| match &part.inflows {
            Ok(shares) => Ok(Fact::of(&pick(shares))),
            Err(missing) => Err(*missing),
        };
        Self {
            kilograms: part.mass(),
            mass,
            inflow,
            post_consumer: one(|shares| shares.post_consumer_recycled),
            pre_consumer: one(|shares| shares.pre_consumer_recycled),
            reused: one(|shares| shares.reused),
            renewable: one(|shares| shares.renewable),
            feedstock_recycling,
            outflow,
            recycling,
            packaging: part.packaging.ok(),
            role: part.packaging.map(|_| Fact::NONE),
        }
    }
}
