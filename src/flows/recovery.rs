//! What comes back after use: kilograms that are reused, remanufactured, recycled and composted.

use super::{Fact, InflowMasses, KnownFact, OutflowShares, RECYCLING_EFFICIENCY, symbols};
use crate::figures::{PartView, Usable};
use crate::number::Number;

symbols! {
    COMPOSTED = "eligible_composting", "C_C", "1";
    REUSED = "reused_after_use", "M_reuse", "kg";
    REMANUFACTURED = "remanufactured_after_use", "M_reman", "kg";
    RECYCLED = "recycled_after_use", "M_rec", "kg";
    COMPOSTED_MASS = "composted_after_use", "M_comp", "kg";
}

/// Recovered masses of one part in kg, after the losses of recycling.
#[derive(Clone, Copy, Debug)]
pub struct Recovered<N> {
    /// Reused as it is.
    pub reuse: N,
    /// Remanufactured.
    pub remanufacture: N,
    /// Recycled: what leaves the plant.
    pub recycling: N,
    /// Composted, of biological material from sustained production.
    pub composting: N,
}

impl<N: Number> Recovered<N> {
    /// All of it.
    pub fn total(&self) -> N {
        self.reuse + self.remanufacture + self.recycling + self.composting
    }
}

/// What the recovered masses need of a part: the inflow only where something is composted.
pub(crate) fn needs_recovery<'a, N: Number>(part: &PartView<'_, 'a, N>) -> [KnownFact<'a>; 3] {
    let facts = part.facts;
    let composted = part
        .flows
        .outflow
        .as_ref()
        .is_some_and(|outflow| outflow.composting.value() > 0.0);
    let inflow = if composted {
        facts.inflow
    } else {
        Ok(Fact::NONE)
    };
    [facts.outflow, facts.recycling, inflow]
}

/// The recovered masses of a part whose needs are met.
pub(crate) fn recovered<N: Number>(part: &Usable<'_, '_, N>) -> Option<Recovered<N>> {
    let (mass, view) = (part.mass, &part.view);
    let scope = view.scope;
    let outflow = view.flows.outflow.as_ref()?;
    let zero = N::constant(scope, 0.0);
    let some = |share: N, symbol| {
        if share.value() > 0.0 {
            (mass * share).named(scope, symbol)
        } else {
            zero
        }
    };
    let recycling = match view.part.recycling_efficiency {
        Ok(efficiency) if outflow.recycling.value() > 0.0 => {
            let efficiency = N::input(scope, &RECYCLING_EFFICIENCY, &efficiency);
            (mass * outflow.recycling * efficiency).named(scope, &RECYCLED)
        }
        _ => zero,
    };
    let composted = view
        .flows
        .inflow
        .as_ref()
        .and_then(|inflow| eligible_composting(scope, inflow, outflow));
    Some(Recovered {
        reuse: some(outflow.reused_as_is, &REUSED),
        remanufacture: some(outflow.remanufacture, &REMANUFACTURED),
        recycling,
        composting: composted.map_or(zero, |share| some(share, &COMPOSTED_MASS)),
    })
}

/// C_C: composting closes the biological cycle only for material from sustained production.
pub(crate) fn eligible_composting<N: Number>(
    scope: N::Scope,
    inflow: &InflowMasses<N>,
    outflow: &OutflowShares<N>,
) -> Option<N> {
    (outflow.composting.value() > 0.0 && inflow.renewable_share.value() > 0.0).then(|| {
        outflow
            .composting
            .at_most(inflow.renewable_share)
            .named(scope, &COMPOSTED)
    })
}
