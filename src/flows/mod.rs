//! Material flows of each part over its life: kilograms in by origin, kilograms out by
//! destination. What goes in comes out; a property test holds that.
//!
//! Every indicator and the footprint read these flows, so two figures cannot disagree about the
//! product.

mod fact;
mod mean;
mod operation;
mod production_share;
mod recovery;

pub(crate) use fact::{Fact, Facts, KnownFact};

pub(crate) use mean::{PartShare, mean_by_mass, one_input};
pub(crate) use operation::{
    production_energies, ratio, ratio_or_note, renewable_energy_share, revenue, revenue_of_one,
    water_number,
};
pub(crate) use production_share::{SITE_AMOUNT, share_beside_co_products, share_of_site};
pub use recovery::Recovered;
pub(crate) use recovery::{eligible_composting, needs_recovery, recovered};

use crate::number::Number;
use crate::resolve::{Conversion, Destinations, Inflows, Part};

macro_rules! symbols {
    ($( $name:ident = $id:literal, $symbol:literal, $unit:literal; )+) => {
        $( pub(crate) static $name: $crate::number::Symbol = $crate::number::Symbol {
            name: concat!("\"id\":\"", $id, "\",\"symbol\":\"", $symbol, "\""),
            id_length: $id.len(),
            unit: $unit,
        }; )+
    };
}
pub(crate) use symbols;

symbols! {
    PIECE_MASS = "piece_mass", "m", "kg";
    PIECES = "pieces", "n", "1";
    MASS = "mass", "M", "kg";
    PRODUCT_MASS = "product_mass", "M", "kg";
    POST_CONSUMER = "post_consumer_recycled", "F_post", "1";
    PRE_CONSUMER = "pre_consumer_recycled", "F_pre", "1";
    RECYCLED_SHARE = "recycled_share", "F_R", "1";
    REUSED_SHARE = "reused_share", "F_U", "1";
    RENEWABLE_SHARE = "renewable_share", "F_S", "1";
    VIRGIN = "virgin_feedstock", "V", "kg";
    POST_CONSUMER_MASS = "post_consumer_recycled_mass", "M_post", "kg";
    PRE_CONSUMER_MASS = "pre_consumer_recycled_mass", "M_pre", "kg";
    REUSED_MASS = "reused_mass", "M_U", "kg";
    RENEWABLE_MASS = "renewable_mass", "M_S", "kg";
    REUSE = "reuse", "C_reuse", "1";
    REMANUFACTURE = "remanufacture", "C_reman", "1";
    REUSE_SHARE = "reuse_share", "C_U", "1";
    RECYCLING = "recycling", "C_R", "1";
    PLANT_OUTPUT_RATE = "recycling_rate_at_plant_output", "R_out", "1";
    PLANT_INPUT_RATE = "recycling_rate_at_plant_input", "R_in", "1";
    SORTING_YIELD = "sorting_yield", "E_ms", "1";
    RECYCLING_EFFICIENCY = "recycling_efficiency", "E_C", "1";
    COMPOSTING = "composting", "c_comp", "1";
    ENERGY_RECOVERY = "energy_recovery", "c_energy", "1";
    INCINERATION = "incineration", "c_inc", "1";
    LANDFILL = "landfill", "c_land", "1";
}

/// Where a part's mass comes from.
#[derive(Clone, Copy, Debug)]
pub struct InflowMasses<N> {
    /// F_R, F_U and F_S.
    pub recycled_share: N,
    /// Reused share.
    pub reused_share: N,
    /// Renewable share.
    pub renewable_share: N,
    /// Virgin, not renewable from sustained production, kg.
    pub virgin: N,
    /// Post-consumer recycled, kg.
    pub post_consumer_recycled: N,
    /// Pre-consumer recycled, kg.
    pub pre_consumer_recycled: N,
    /// Reused, kg.
    pub reused: N,
    /// Renewable from sustained production, kg.
    pub renewable: N,
}

/// Where a part's mass goes after use, as shares of its mass.
#[derive(Clone, Copy, Debug)]
pub struct OutflowShares<N> {
    /// Reuse and remanufacture (C_U).
    pub reuse: N,
    /// Of these: reused as it is.
    pub reused_as_is: N,
    /// Of these: remanufactured.
    pub remanufacture: N,
    /// Collected for recycling (C_R).
    pub recycling: N,
    /// Composting.
    pub composting: N,
    /// Incineration with energy recovery.
    pub energy_recovery: N,
    /// Incineration without.
    pub incineration: N,
    /// Landfill.
    pub landfill: N,
}

impl<N: Number> OutflowShares<N> {
    /// What no destination is named for: disposed of as unknown.
    pub fn unspecified(&self) -> f64 {
        let named = self.reuse.value()
            + self.recycling.value()
            + self.composting.value()
            + self.energy_recovery.value()
            + self.incineration.value()
            + self.landfill.value();
        (1.0 - named).or_zero()
    }
}

/// Flows of one part, as far as they are known.
#[derive(Clone, Copy, Debug)]
pub struct PartFlows<N> {
    /// Mass of all pieces, kg.
    pub mass: Option<N>,
    /// Masses by origin.
    pub inflow: Option<InflowMasses<N>>,
    /// Shares by destination.
    pub outflow: Option<OutflowShares<N>>,
}

/// The flows of a part.
pub fn part_flows<N: Number>(scope: N::Scope, part: &Part<'_>) -> PartFlows<N> {
    let mass = match (&part.piece_mass, &part.pieces) {
        (Ok(piece), Ok(pieces)) => {
            let mass = N::input(scope, &PIECE_MASS, piece) * N::input(scope, &PIECES, pieces);
            Some(mass.named(scope, &MASS))
        }
        _ => None,
    };
    PartFlows {
        mass,
        inflow: mass
            .zip(part.inflows.as_ref().ok())
            .map(|(mass, shares)| inflow_masses(scope, mass, shares)),
        outflow: part
            .destinations
            .as_ref()
            .ok()
            .map(|shares| outflow_shares(scope, shares)),
    }
}

fn inflow_masses<N: Number>(scope: N::Scope, mass: N, shares: &Inflows<'_>) -> InflowMasses<N> {
    let post = N::input(scope, &POST_CONSUMER, &shares.post_consumer_recycled);
    let pre = N::input(scope, &PRE_CONSUMER, &shares.pre_consumer_recycled);
    let recycled = (post + pre).named(scope, &RECYCLED_SHARE);
    let reused = N::input(scope, &REUSED_SHARE, &shares.reused);
    let renewable = N::input(scope, &RENEWABLE_SHARE, &shares.renewable);
    let rest = (N::constant(scope, 1.0) - recycled - reused - renewable).or_zero();
    InflowMasses {
        recycled_share: recycled,
        reused_share: reused,
        renewable_share: renewable,
        virgin: (mass * rest).named(scope, &VIRGIN),
        post_consumer_recycled: (mass * post).named(scope, &POST_CONSUMER_MASS),
        pre_consumer_recycled: (mass * pre).named(scope, &PRE_CONSUMER_MASS),
        reused: (mass * reused).named(scope, &REUSED_MASS),
        renewable: (mass * renewable).named(scope, &RENEWABLE_MASS),
    }
}

fn outflow_shares<N: Number>(scope: N::Scope, shares: &Destinations<'_>) -> OutflowShares<N> {
    let reuse = N::input(scope, &REUSE, &shares.reuse);
    let remanufacture = N::input(scope, &REMANUFACTURE, &shares.remanufacture);
    OutflowShares {
        reuse: (reuse + remanufacture).named(scope, &REUSE_SHARE),
        reused_as_is: reuse,
        remanufacture,
        recycling: collected_share(scope, shares),
        composting: N::input(scope, &COMPOSTING, &shares.composting),
        energy_recovery: N::input(scope, &ENERGY_RECOVERY, &shares.energy_recovery),
        incineration: N::input(scope, &INCINERATION, &shares.incineration),
        landfill: N::input(scope, &LANDFILL, &shares.landfill),
    }
}

/// C_R: as it stands, or from a rate measured behind the collection.
fn collected_share<N: Number>(scope: N::Scope, shares: &Destinations<'_>) -> N {
    let (rate, rate_symbol, yields, yield_symbol) = match &shares.conversion {
        None => return N::input(scope, &RECYCLING, &shares.recycling),
        Some(Conversion::PlantInput { rate, yields }) => {
            (rate, &PLANT_INPUT_RATE, yields, &SORTING_YIELD)
        }
        Some(Conversion::PlantOutput { rate, yields }) => {
            (rate, &PLANT_OUTPUT_RATE, yields, &RECYCLING_EFFICIENCY)
        }
    };
    if rate.value == 0.0 {
        return N::input(scope, &RECYCLING, &shares.recycling);
    }
    let collected = N::input(scope, rate_symbol, rate) / N::input(scope, yield_symbol, yields);
    collected.named(scope, &RECYCLING)
}
