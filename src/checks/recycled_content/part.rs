//! What recycled content asks of a part: its mass, its material, and its recycled shares with their
//! proof.

use crate::checks::date::Date;
use crate::product::{Component, Inflow, Quantity, RecycledKind, Share, Stated, lots_of};
use crate::resolve::{Input, Origin, Part};
use crate::tables::{Family, Material};

/// A part, as recycled content sees it.
#[derive(Clone, Debug)]
pub(crate) struct PartContent {
    /// JSON pointer of the component.
    pub(crate) path: String,
    /// Mass of all pieces in kg, or the field that is missing.
    pub(crate) mass: Result<f64, String>,
    /// Reference material, where it is known.
    pub(crate) material: Option<&'static Material>,
    /// Its recycled shares, or the field that is missing.
    pub(crate) recycled: Result<Recycled, String>,
}

/// Recycled shares of a part's mass.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Recycled {
    /// After use.
    pub(crate) post: Source,
    /// From waste of other processes.
    pub(crate) pre: Source,
}

/// A recycled share of one kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    /// Physically in the part.
    pub(crate) physical: f64,
    /// Attributed by mass balance.
    pub(crate) attributed: f64,
    /// Of the physical share: how it is carried is not said.
    pub(crate) custody_not_named: f64,
    /// Whether a proof is on file.
    pub(crate) proven: bool,
}

impl PartContent {
    /// What is known of a part; a proof counts that is valid on the day.
    pub(crate) fn of(part: &Part<'_>, day: Date) -> Self {
        Self {
            path: part.pointer.to_owned(),
            mass: match (part.piece_mass, part.pieces) {
                (Ok(piece), Ok(pieces)) => Ok(piece.value * pieces.value),
                (Err(missing), _) | (_, Err(missing)) => Err(missing.to_string()),
            },
            material: part.material,
            recycled: match &part.inflows {
                Err(missing) => Err(missing.to_string()),
                Ok(inflows) => {
                    let source = |input: &Input<'_>, kind| source(part.component, input, kind, day);
                    Ok(Recycled {
                        post: source(&inflows.post_consumer_recycled, RecycledKind::PostConsumer),
                        pre: source(&inflows.pre_consumer_recycled, RecycledKind::PreConsumer),
                    })
                }
            },
        }
    }

    /// Family of the material, or the field that would say it.
    pub(crate) fn family(&self) -> Result<Family, String> {
        self.material
            .map(|material| material.family)
            .ok_or_else(|| format!("{}/material", self.path))
    }
}

fn source(component: &Component, input: &Input<'_>, kind: RecycledKind, day: Date) -> Source {
    let empty = Inflow::default();
    let inflow = component.inflow.value().unwrap_or(&empty);
    let (stated, field): (&Stated<Quantity<Share>>, _) = match kind {
        RecycledKind::PostConsumer => (
            &inflow.post_consumer_recycled,
            "/inflow/post_consumer_recycled",
        ),
        RecycledKind::PreConsumer => (
            &inflow.pre_consumer_recycled,
            "/inflow/pre_consumer_recycled",
        ),
    };
    let lots = inflow.lots.items();
    let whole = match stated {
        Stated::Value(share) => share.value,
        Stated::Absent | Stated::Wrong => lots_of(lots, kind),
    };
    let of_kind = || {
        lots.iter()
            .filter(move |lot| lot.kind.value() == Some(&kind))
    };
    let all_named = inflow.chain_of_custody.value().is_some()
        || (of_kind().count() > 0 && of_kind().all(|lot| lot.chain_of_custody.value().is_some()));
    let certified = of_kind().count() > 0 && of_kind().all(|lot| lot.certificate.value().is_some());
    let on_file = component.evidence.items().iter().any(|evidence| {
        let about = evidence.figure.value().map(String::as_str);
        let is_about = about == Some(field) || matches!(about, Some("/inflow" | "/inflow/lots"));
        let valid = match evidence.valid_until.value() {
            Some(end) => Date::read(end).is_some_and(|end| end >= day),
            None => true,
        };
        is_about && valid
    });
    let has_evidence = !component.evidence.items().is_empty();
    Source {
        physical: input.value,
        attributed: (whole - input.value).max(0.0),
        custody_not_named: if all_named { 0.0 } else { input.value },
        // An origin of evidence is the document's; where its proof has run out, it counts no longer.
        proven: certified || on_file || (input.origin == Origin::Evidenced && !has_evidence),
    }
}
