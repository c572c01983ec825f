//! Why the Material Circularity Indicator is what it is: the kilograms that its linear flow index counts
//! (virgin feedstock, waste), and beside them those that it does not (what is recycled, reused, renewed).

use serde::Serialize;

use crate::circularity::material_circularity::{part_terms, usable_parts};
use crate::figures::{Basis, Usable, View};
use crate::flows::eligible_composting;

/// Whether a flow lowers the indicator or raises it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReasonKind {
    /// A term of V + W: the more of it, the lower the indicator.
    Linear,
    /// Not in V or W.
    Circular,
}

/// A flow that decides the indicator.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// `virgin` (V), `disposed` (W_0), `recycling_loss` (W_C / 2), `feedstock_loss` (W_F / 2); or
    /// `recycled_in`, `reused_in`, `renewable_in`, `reused_out`, `recycled_out`, `composted_out`.
    pub id: &'static str,
    /// Which way it acts.
    pub kind: ReasonKind,
    /// kg.
    pub mass: f64,
    /// Share of the mass of the parts that the indicator covers.
    pub share: f64,
    /// The part with the most of it.
    pub largest: PartOfReason,
}

/// A part's amount of a flow.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartOfReason {
    /// JSON pointer of the component.
    pub path: String,
    /// kg.
    pub mass: f64,
}

/// Below this share of the mass a flow is rounding.
const ROUNDING: f64 = 1e-9;

/// The flows behind the indicator, the largest first.
pub(super) fn reasons(view: &View<'_, '_, f64>) -> Vec<Reason> {
    let usable = usable_parts(view, &mut Basis::default());
    let whole = view.sum_of(&usable);
    let mut reasons: Vec<Reason> = Vec::new();
    for part in &usable {
        for (id, kind, mass) in terms(part) {
            if mass <= ROUNDING * whole {
                continue;
            }
            let own = PartOfReason {
                path: part.view.part.pointer.to_owned(),
                mass,
            };
            match reasons.iter_mut().find(|reason| reason.id == id) {
                Some(reason) => {
                    reason.mass += mass;
                    if mass > reason.largest.mass {
                        reason.largest = own;
                    }
                }
                None => reasons.push(Reason {
                    id,
                    kind,
                    mass,
                    share: 0.0,
                    largest: own,
                }),
            }
        }
    }
    for reason in &mut reasons {
        reason.share = reason.mass / whole;
    }
    // Of equal flows the one that lowers the indicator is named first: it was added first.
    reasons.sort_by(|one, other| other.mass.total_cmp(&one.mass));
    reasons
}

fn terms(part: &Usable<'_, '_, f64>) -> Vec<(&'static str, ReasonKind, f64)> {
    use ReasonKind::{Circular, Linear};
    let flows = part.view.flows;
    let (Some(terms), Some(inflow), Some(outflow)) =
        (part_terms(part), &flows.inflow, &flows.outflow)
    else {
        return Vec::new();
    };
    let composted = eligible_composting((), inflow, outflow).unwrap_or(0.0);
    vec![
        ("virgin", Linear, terms.virgin),
        ("disposed", Linear, terms.waste.disposed),
        // W counts half of each loss of recycling: the other half is its neighbour's in the loop.
        ("recycling_loss", Linear, terms.waste.recycling / 2.0),
        (
            "feedstock_loss",
            Linear,
            terms.waste.feedstock_recycling / 2.0,
        ),
        ("recycled_in", Circular, part.mass * inflow.recycled_share),
        ("reused_in", Circular, inflow.reused),
        ("renewable_in", Circular, inflow.renewable),
        ("reused_out", Circular, part.mass * outflow.reuse),
        ("recycled_out", Circular, part.mass * outflow.recycling),
        ("composted_out", Circular, part.mass * composted),
    ]
}
