//! The loop inside a region (地域循環): what comes from near, what is recovered near, and how far the
//! material travels.
//!
//! Near is what the user says: a region's name, or a distance. Mass-weighted shares of our own; no
//! standard.

use crate::figures::Better::{Higher, Lower};
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Of, Verification, View,
};
use crate::flows::{Fact, PRODUCT_MASS, Recovered, needs_recovery, ratio, recovered, symbols};
use crate::number::Number;
use crate::resolve::{FieldPath, Part};

const METHOD: Method = Method {
    name: "Loop inside a region or distance that the user sets",
    source: "Meguru: mass-weighted shares and mean distance; no standard",
    group: Group::RegionalLoop,
    verification: Verification::FormulaRead,
};
static INFLOW: FigureDescription = METHOD.share(
    "regional_inflow_share",
    Higher,
    "Σ M supplied from near / Σ M",
);
static OUTFLOW: FigureDescription =
    METHOD.share("regional_outflow_share", Higher, "Σ M recovered near / Σ M");
static LOOP: FigureDescription = METHOD.share(
    "regional_loop_share",
    Higher,
    "Σ (M supplied from near + M recovered near) / 2 Σ M",
);
static DISTANCE: FigureDescription = METHOD.quantity(
    "regional_loop_distance",
    "km",
    Lower,
    "Σ (M d_in + M_recovered d_out) / Σ (M + M_recovered)",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&INFLOW, &OUTFLOW, &LOOP, &DISTANCE];

symbols! {
    NEAR_IN = "mass_supplied_near", "M_in,near", "kg";
    NEAR_OUT = "mass_recovered_near", "M_out,near", "kg";
    RECOVERED = "recovered_mass", "M_recov", "kg";
    SUPPLY_DISTANCE = "supply_distance", "d_in", "km";
    RECOVERY_DISTANCE = "recovery_distance", "d_out", "km";
    INFLOW_SHARE = "regional_inflow_share", "L_in", "1";
    OUTFLOW_SHARE = "regional_outflow_share", "L_out", "1";
    LOOP_SHARE = "regional_loop_share", "L_loop", "1";
    LOOP_DISTANCE = "regional_loop_distance", "d", "km";
}

/// Whether one end of a part's way is near, or the field that would tell.
fn near<'a>(
    view_region: Result<&'a crate::product::Region, FieldPath<'a>>,
    part: &Part<'a>,
    outward: bool,
) -> Result<bool, FieldPath<'a>> {
    let region = view_region?;
    let place = if outward {
        part.recovery()
    } else {
        part.supply()
    };
    place.is_inside(
        region.name.value().map(String::as_str),
        region.radius_km.value().map(|radius| radius.value),
    )
}

fn is_recovered<N: Number>(part: &crate::figures::PartView<'_, '_, N>) -> bool {
    part.flows.outflow.as_ref().is_some_and(|outflow| {
        outflow.reuse.value() + outflow.recycling.value() + outflow.composting.value() > 0.0
    })
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let region = view.product.region();

    let mut inflow_basis = Basis::default();
    let parts = view.usable(&mut inflow_basis, Of::Product, &|part| {
        let near = near(region, part.part, false).map(|_| Fact::NONE);
        [near, NONE, NONE, NONE, NONE]
    });
    let supplied: Vec<N> = parts
        .iter()
        .filter(|part| near(region, part.view.part, false) == Ok(true))
        .map(|part| part.mass)
        .collect();
    let mass_in = view.sum_of(&parts).named(scope, &PRODUCT_MASS);
    let near_in = N::sum(scope, &supplied).named(scope, &NEAR_IN);
    let inflow = ratio(scope, &INFLOW_SHARE, near_in, mass_in);

    let mut outflow_basis = Basis::default();
    let parts = view.usable(&mut outflow_basis, Of::Product, &|part| {
        let [outflow, recycling, inflow] = needs_recovery(part);
        let near = if is_recovered(part) {
            near(region, part.part, true).map(|_| Fact::NONE)
        } else {
            region.map(|_| Fact::NONE)
        };
        [outflow, recycling, inflow, near, NONE]
    });
    let recovered_near: Vec<N> = parts
        .iter()
        .filter(|part| is_recovered(&part.view) && near(region, part.view.part, true) == Ok(true))
        .filter_map(|part| Some(recovered(part)?.total()))
        .collect();
    let mass_out = view.sum_of(&parts).named(scope, &PRODUCT_MASS);
    let near_out = N::sum(scope, &recovered_near).named(scope, &NEAR_OUT);
    let outflow = ratio(scope, &OUTFLOW_SHARE, near_out, mass_out);

    let mut loop_basis = Basis::default();
    loop_basis.average_into(&inflow_basis);
    loop_basis.average_into(&outflow_basis);
    let both = inflow
        .and(outflow)
        .and_then(|_| ratio(scope, &LOOP_SHARE, near_in + near_out, mass_in + mass_out));
    figures.push(&INFLOW, inflow, inflow_basis);
    figures.push(&OUTFLOW, outflow, outflow_basis);
    figures.push(&LOOP, both, loop_basis);
    distance(view, figures);
}

/// Mean way of the material, in and out.
fn distance<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let [outflow, recycling, inflow] = needs_recovery(part);
        let way_out = if is_recovered(part) {
            Fact::known(part.part.recovery().distance())
        } else {
            NONE
        };
        let way_in = Fact::known(part.part.supply().distance());
        [outflow, recycling, inflow, way_in, way_out]
    });
    let mut ways = Vec::with_capacity(2 * parts.len());
    let mut masses = Vec::with_capacity(2 * parts.len());
    for part in &parts {
        let scope = part.view.scope;
        if let Ok(way) = part.view.part.supply().distance() {
            ways.push(part.mass * N::input(scope, &SUPPLY_DISTANCE, &way));
            masses.push(part.mass);
        }
        let back = recovered(part).map(|recovered: Recovered<N>| recovered.total());
        if let (Some(back), Ok(way)) = (back, part.view.part.recovery().distance())
            && back.value() > 0.0
        {
            let back = back.named(scope, &RECOVERED);
            ways.push(back * N::input(scope, &RECOVERY_DISTANCE, &way));
            masses.push(back);
        }
    }
    let mass = N::sum(scope, &masses);
    let value = ratio(scope, &LOOP_DISTANCE, N::sum(scope, &ways), mass);
    figures.push(&DISTANCE, value, basis);
}
