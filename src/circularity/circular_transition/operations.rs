//! Lifetime, energy, water, money and greenhouse gases.

use super::{
    ACTUAL_LIFETIME, CIRCULAR_INFLOW, CIRCULAR_OUTFLOW, GHG_IMPACT, ONSITE_WATER, PRODUCTIVITY,
    RENEWABLE_ENERGY, REVENUE, WATER_CIRCULARITY,
};
use crate::circularity::material_circularity::{AVERAGE_YEARS, YEARS};
use crate::figures::{Basis, Figures, NONE, Note, Of, View, place};
use crate::flows::{
    Fact, VIRGIN, ratio, renewable_energy_share, revenue, revenue_of_one, symbols, water_number,
};
use crate::footprint::{recycled_factor, table_factors, virgin_factor};
use crate::number::Number;

symbols! {
    LIFETIME = "lifetime_ratio", "L / L_av", "1";
    RENEWABLE = "cti_renewable_energy", "CTI_ren", "1";
    WATER_USED = "water_used", "Q_use", "m3";
    WITHDRAWAL = "water_withdrawal", "Q_in", "m3";
    CIRCULAR_WITHDRAWAL = "circular_water_withdrawal", "Q_in,c", "m3";
    DISCHARGE = "water_discharge", "Q_out", "m3";
    CIRCULAR_DISCHARGE = "circular_water_discharge", "Q_out,c", "m3";
    CIRCULAR_IN = "circular_water_inflow", "q_in", "1";
    CIRCULAR_OUT = "circular_water_outflow", "q_out", "1";
    WATER = "cti_water_circularity", "CTI_w", "1";
    ONSITE = "cti_onsite_water_circulation", "CTI_on", "1";
    PRODUCTIVE = "cti_circular_material_productivity", "CMP", "currency/kg";
    CIRCULAR_REVENUE = "cti_revenue", "CTI_rev", "currency";
    SAVING = "cti_ghg_impact_of_component", "dGHG_i", "kg CO2e";
    GHG = "cti_ghg_impact", "dGHG", "kg CO2e";
}

pub(super) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let (value, basis) = lifetime_ratio(view);
    figures.push(&ACTUAL_LIFETIME, value, basis);
    let (value, basis) = renewable_energy_share(view, &RENEWABLE, false);
    figures.push(&RENEWABLE_ENERGY, value, basis);
    water(view, figures);
    money(view, figures);
    greenhouse_gases(view, figures);
}

/// L / L_av with its account.
pub(crate) fn lifetime_ratio<'a, N: Number>(view: &View<'_, 'a, N>) -> (Option<N>, Basis<'a>) {
    let mut basis = Basis::default();
    let utility = match &view.product.utility {
        Ok(utility) => utility,
        Err(wrong) => {
            basis.need(*wrong);
            return (None, basis);
        }
    };
    let Some((years, average)) = utility.lifetime else {
        let field = if utility.lifetime_without_average {
            "/industry_average_years"
        } else {
            "/years"
        };
        basis.need(place("/product/lifetime", field));
        return (None, basis);
    };
    basis.rests_on(years.origin.max(average.origin));
    let scope = view.scope;
    let value = N::input(scope, &YEARS, &years) / N::input(scope, &AVERAGE_YEARS, &average);
    (Some(value.named(scope, &LIFETIME)), basis)
}

/// Circular share of the water taken in.
pub(crate) fn circular_withdrawal_share<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
) -> Option<N> {
    let circular = water_number(
        view,
        basis,
        &CIRCULAR_WITHDRAWAL,
        "/circular_withdrawal",
        |water| &water.circular_withdrawal,
    );
    let all = water_number(view, basis, &WITHDRAWAL, "/withdrawal", |water| {
        &water.withdrawal
    });
    over_water(view, basis, &CIRCULAR_IN, circular?, all?)
}

/// A volume over another, or a note that there is no water.
fn over_water<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
    symbol: &'static crate::number::Symbol,
    part: N,
    whole: N,
) -> Option<N> {
    if whole.value() <= 0.0 {
        basis.note(Note::new("water.none"));
    }
    ratio(view.scope, symbol, part, whole)
}

fn water<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let mut basis = Basis::default();
    let inward = circular_withdrawal_share(view, &mut basis);
    let circular = water_number(
        view,
        &mut basis,
        &CIRCULAR_DISCHARGE,
        "/circular_discharge",
        |water| &water.circular_discharge,
    );
    let all = water_number(view, &mut basis, &DISCHARGE, "/discharge", |water| {
        &water.discharge
    });
    let outward = circular
        .zip(all)
        .and_then(|(circular, all)| over_water(view, &mut basis, &CIRCULAR_OUT, circular, all));
    let value = inward.zip(outward).map(|(inward, outward)| {
        ((inward + outward) / N::constant(view.scope, 2.0)).named(view.scope, &WATER)
    });
    figures.push(&WATER_CIRCULARITY, value, basis);
    let mut basis = Basis::default();
    let used = water_number(view, &mut basis, &WATER_USED, "/used", |water| &water.used);
    let withdrawal = water_number(view, &mut basis, &WITHDRAWAL, "/withdrawal", |water| {
        &water.withdrawal
    });
    let value = used.zip(withdrawal).and_then(|(used, withdrawal)| {
        let again = (used - withdrawal).or_zero();
        over_water(view, &mut basis, &ONSITE, again, withdrawal)
    });
    figures.push(&ONSITE_WATER, value, basis);
}

/// Unit of a figure in the document's currency, or what is missing for it.
pub(crate) fn in_currency<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
) -> Option<crate::product::Currency> {
    view.product
        .currency()
        .map_err(|missing| basis.need(missing))
        .ok()
}

/// Revenue of one product over its linear inflow, with its account and unit.
pub(crate) fn material_productivity<'a, N: Number>(
    view: &View<'_, 'a, N>,
) -> (Option<N>, Option<&'static str>, Basis<'a>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        [part.facts.inflow, NONE, NONE, NONE, NONE]
    });
    let linear: Vec<N> = parts
        .iter()
        .filter_map(|part| Some(part.view.flows.inflow.as_ref()?.virgin))
        .collect();
    let linear = N::sum(scope, &linear).named(scope, &VIRGIN);
    if linear.value() <= 0.0 && basis.used > 0.0 {
        basis.note(Note::new("cti.no_linear_inflow"));
    }
    let revenue = revenue_of_one(view, &mut basis);
    let currency = in_currency(view, &mut basis);
    let value = revenue
        .filter(|_| currency.is_some())
        .and_then(|revenue| ratio(scope, &PRODUCTIVE, revenue, linear));
    let unit = currency.map(crate::product::Currency::per_kg);
    (value, unit, basis)
}

fn money<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let (value, unit, basis) = material_productivity(view);
    figures.push_in(&PRODUCTIVITY, unit, value, basis);

    let mut basis = Basis::default();
    let mut share = |figure| {
        let figure = figures.get(figure)?;
        basis.average_into(&figure.basis);
        figure.value
    };
    let inward = share(&CIRCULAR_INFLOW);
    let outward = share(&CIRCULAR_OUTFLOW);
    let revenue = revenue(view, &mut basis);
    let currency = in_currency(view, &mut basis);
    let value = match (inward, outward, revenue, currency) {
        (Some(inward), Some(outward), Some(revenue), Some(_)) => Some(
            (revenue * ((inward + outward) / N::constant(scope, 2.0)))
                .named(scope, &CIRCULAR_REVENUE),
        ),
        _ => None,
    };
    let unit = currency.map(crate::product::Currency::word);
    figures.push_in(&REVENUE, unit, value, basis);
}

/// What would be saved if all of the inflow were recycled.
fn greenhouse_gases<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let [virgin, recycled] = table_factors(part.part).map(|known| known.map(|_| Fact::NONE));
        [part.facts.inflow, virgin, recycled, NONE, NONE]
    });
    let terms: Vec<N> = parts
        .iter()
        .filter_map(|part| {
            let scope = part.view.scope;
            let inflow = part.view.flows.inflow.as_ref()?;
            let [virgin, recycled] = table_factors(part.view.part);
            let virgin: N = virgin_factor(scope, &virgin.ok()?);
            let recycled: N = recycled_factor(scope, &recycled.ok()?);
            let one = N::constant(scope, 1.0);
            // What is recycled saves no more, and what is reused needs no feedstock.
            let rest = (one - inflow.recycled_share - inflow.reused_share).or_zero();
            Some((part.mass * rest * (virgin - recycled)).named(scope, &SAVING))
        })
        .collect();
    let value = (basis.used > 0.0).then(|| N::sum(scope, &terms).named(scope, &GHG));
    figures.push(&GHG_IMPACT, value, basis);
}
