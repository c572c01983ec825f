//! Where a part's material comes from: shares, lots of recyclate, and how they are carried.

use crate::product::{
    ChainOfCustody, Inflow, Quantity, RecyclateLot, RecycledKind, Share, Stated, lots_of,
};

use super::part::Fields;
use super::{FieldPath, Input, InputSource, Known, Origin};

/// Shares of a part's mass by origin. What is attributed by mass balance is not among the recycled
/// shares: the part itself may hold none of it.
#[derive(Clone, Copy, Debug)]
pub struct Inflows<'a> {
    /// Recycled after use, physically in the part.
    pub post_consumer_recycled: Input<'a>,
    /// Recycled from other processes' waste, physically in the part.
    pub pre_consumer_recycled: Input<'a>,
    /// Reused parts.
    pub reused: Input<'a>,
    /// Virgin biological material from sustained production.
    pub renewable: Input<'a>,
    /// Recycled share by model of custody.
    pub custody: Custody,
}

impl Inflows<'_> {
    /// Whether any of the material is physically recycled.
    pub fn has_recycled(&self) -> bool {
        self.post_consumer_recycled.value + self.pre_consumer_recycled.value > 0.0
    }
}

/// Recycled share of a part's mass by chain-of-custody model (ISO 22095). Never added up: each
/// model says another thing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Custody {
    /// Kept apart.
    pub segregated: f64,
    /// Blended in known proportions.
    pub controlled_blending: f64,
    /// Attributed by book-keeping.
    pub mass_balance: f64,
    /// Nothing is stated of the model.
    pub not_stated: f64,
}

impl Custody {
    fn add(&mut self, model: Option<ChainOfCustody>, share: f64) {
        *match model {
            Some(ChainOfCustody::Segregated) => &mut self.segregated,
            Some(ChainOfCustody::ControlledBlending) => &mut self.controlled_blending,
            Some(ChainOfCustody::MassBalance) => &mut self.mass_balance,
            None => &mut self.not_stated,
        } += share;
    }
}

/// Whether no share by origin is stated.
pub(super) fn is_silent(inflow: &Stated<Inflow>) -> bool {
    match inflow {
        Stated::Absent => true,
        Stated::Wrong => false,
        Stated::Value(shares) => {
            shares.shares().iter().all(|share| share.is_absent())
                && !shares.lots.is_wrong()
                && shares.lots.items().is_empty()
        }
    }
}

pub(super) fn inflows<'a>(
    inflow: &'a Stated<Inflow>,
    fields: &Fields<'a>,
) -> Result<Inflows<'a>, FieldPath<'a>> {
    let unknown = fields.at("/inflow");
    let shares = inflow.value().ok_or(unknown)?;
    if is_silent(inflow) {
        return Err(unknown);
    }
    if shares.lots.is_wrong() {
        return Err(fields.at("/inflow/lots"));
    }
    if shares.chain_of_custody.is_wrong() {
        return Err(fields.at("/inflow/chain_of_custody"));
    }
    let mut custody = Custody::default();
    let mut recycled = |stated, kind, field| -> Known<'a> {
        let carried = Carried {
            lots: shares.lots.items(),
            model: shares.chain_of_custody.value().copied(),
            kind,
        };
        carried.physical(stated, field, fields, &mut custody)
    };
    Ok(Inflows {
        post_consumer_recycled: recycled(
            &shares.post_consumer_recycled,
            RecycledKind::PostConsumer,
            "/inflow/post_consumer_recycled",
        )?,
        pre_consumer_recycled: recycled(
            &shares.pre_consumer_recycled,
            RecycledKind::PreConsumer,
            "/inflow/pre_consumer_recycled",
        )?,
        reused: fields.share(&shares.reused, "/inflow/reused")?,
        renewable: fields.share(&shares.renewable, "/inflow/renewable")?,
        custody,
    })
}

/// How the recycled material of one kind is carried.
struct Carried<'a> {
    lots: &'a [RecyclateLot],
    model: Option<ChainOfCustody>,
    kind: RecycledKind,
}

impl<'a> Carried<'a> {
    /// The share that is physically in the part; every share goes to `custody` by its model.
    fn physical(
        &self,
        stated: &'a Stated<Quantity<Share>>,
        field: &'a str,
        fields: &Fields<'a>,
        custody: &mut Custody,
    ) -> Known<'a> {
        let total = if stated.is_absent() && !self.lots.is_empty() {
            let sum = lots_of(self.lots, self.kind);
            Input {
                origin: Origin::Stated,
                source: Some(InputSource::Convention("sum of the lots")),
                ..Input::implied(sum, fields.at("/inflow/lots"))
            }
        } else {
            fields.share(stated, field)?
        };
        let sum = lots_of(self.lots, self.kind);
        if sum <= 0.0 {
            custody.add(self.model, total.value);
            return Ok(if self.model == Some(ChainOfCustody::MassBalance) {
                without_attributed(total, 0.0)
            } else {
                total
            });
        }
        // The stated share and its lots may differ by rounding; the figures must not.
        let scale = total.value / sum;
        let (mut physical, mut is_attributed) = (0.0, false);
        for lot in self.lots {
            let (Some(kind), Some(share)) = (lot.kind.value(), lot.share.value()) else {
                continue;
            };
            if *kind != self.kind {
                continue;
            }
            let share = share.value * scale;
            let model = lot.chain_of_custody.value().copied().or(self.model);
            custody.add(model, share);
            if model == Some(ChainOfCustody::MassBalance) {
                is_attributed = true;
            } else {
                physical += share;
            }
        }
        Ok(if is_attributed {
            without_attributed(total, physical)
        } else {
            total
        })
    }
}

/// The physical part of a recycled share of which some is attributed by mass balance.
fn without_attributed(total: Input<'_>, physical: f64) -> Input<'_> {
    let source = "stated share less what is attributed by mass balance";
    Input {
        value: physical,
        source: Some(InputSource::Convention(source)),
        ..total
    }
}
