//! Energy, water and money of the company: flows that belong to no part.

use super::{share_beside_co_products, share_of_site, symbols};
use crate::figures::{Basis, Note, View, known};
use crate::number::{Number, Symbol};
use crate::product::{Quantity, Stated, Volume, Water};
use crate::resolve::{Activity, StageInputs};

symbols! {
    ENERGY = "production_energy", "E", "MJ";
    RENEWABLE_SHARE = "renewable_energy_share", "r", "1";
    RENEWABLE_ENERGY = "renewable_energy", "E_ren", "MJ";
    ENERGY_TOTAL = "production_energy_total", "E_tot", "MJ";
    YEARS = "years_in_use", "L", "year";
    PRICE = "price", "p", "currency";
    UNITS = "units_per_year", "n_a", "1";
    REVENUE = "revenue", "R", "currency";
}

/// Sum of some terms over a whole; `None` where there is no whole.
#[inline(never)]
pub(crate) fn ratio<N: Number>(
    scope: N::Scope,
    symbol: &'static Symbol,
    part: N,
    whole: N,
) -> Option<N> {
    (whole.value() > 0.0).then(|| (part / whole).named(scope, symbol))
}

/// The same for a whole that the document states, which may be none: then the figure says so.
pub(crate) fn ratio_or_note<N: Number>(
    scope: N::Scope,
    symbol: &'static Symbol,
    part: N,
    whole: N,
    basis: &mut Basis<'_>,
) -> Option<N> {
    if whole.value() <= 0.0 {
        basis.note(Note::new("ratio.whole_is_none"));
    }
    ratio(scope, symbol, part, whole)
}

/// Amounts of energy in MJ, each with its renewable share.
type Energies<'a, N> = Vec<(N, crate::resolve::Known<'a>)>;

/// The energy of some activities, or a share of it; `None` where not all of it is known.
#[inline(never)]
fn energies<'a, N: Number>(
    scope: N::Scope,
    stage: &StageInputs<'a, Activity<'a>>,
    share: Option<N>,
    basis: &mut Basis<'a>,
) -> Option<Energies<'a, N>> {
    for missing in &stage.missing {
        basis.need(*missing);
    }
    let mut complete = stage.missing.is_empty();
    let mut energies = Vec::with_capacity(stage.items.len());
    for activity in &stage.items {
        let Some(megajoules) = activity.megajoules else {
            continue;
        };
        let years = activity.years.map(|years| known(basis, years));
        let (Some(input), None | Some(Some(_))) = (known(basis, megajoules), years) else {
            complete = false;
            continue;
        };
        let mut energy = N::input(scope, &ENERGY, &input);
        if let Some(Some(years)) = years {
            energy = energy * N::input(scope, &YEARS, &years);
        }
        if let Some(share) = share {
            energy = energy * share;
        }
        energies.push((energy, activity.renewable_share));
    }
    complete.then_some(energies)
}

/// The energy of production: the product's own, its share of a site's bill, and no more of both than
/// co-products leave to it.
#[inline(never)]
pub(crate) fn production_energies<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
) -> Option<Energies<'a, N>> {
    let (scope, product) = (view.scope, view.product);
    let borne: Option<N> = share_beside_co_products(view, basis)
        .map_err(|missing| basis.need(missing))
        .ok()?;
    let own = energies(scope, &product.production, borne, basis);
    if product.site().is_none() && product.site_energy.missing.is_empty() {
        return own;
    }
    let share: Option<N> = share_of_site(view, basis);
    let share = match (share, borne) {
        (Some(share), Some(borne)) => Some(share * borne),
        (share, _) => share,
    };
    let site = energies(scope, &product.site_energy, share, basis);
    share?;
    let mut all = own?;
    all.append(&mut site?);
    Some(all)
}

/// Renewable and whole energy out of some amounts, MJ.
fn renewable_of<'a, N: Number>(
    scope: N::Scope,
    energies: Option<Energies<'a, N>>,
    basis: &mut Basis<'a>,
) -> Option<(N, N)> {
    let energies = energies?;
    let mut renewable = Vec::with_capacity(energies.len());
    let mut complete = true;
    for (energy, share) in &energies {
        match known(basis, *share) {
            Some(share) => {
                let share = N::input(scope, &RENEWABLE_SHARE, &share);
                renewable.push((*energy * share).named(scope, &RENEWABLE_ENERGY));
            }
            None => complete = false,
        }
    }
    let all: Vec<N> = energies.iter().map(|(energy, _)| *energy).collect();
    complete.then(|| {
        (
            N::sum(scope, &renewable).named(scope, &RENEWABLE_ENERGY),
            N::sum(scope, &all).named(scope, &ENERGY_TOTAL),
        )
    })
}

/// Renewable share of the energy of production, with or without what leaves it again.
pub(crate) fn renewable_energy_share<'a, N: Number>(
    view: &View<'_, 'a, N>,
    symbol: &'static Symbol,
    net: bool,
) -> (Option<N>, Basis<'a>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let used = production_energies(view, &mut basis);
    let taken_in: Option<(N, N)> = renewable_of(scope, used, &mut basis);
    let exported = &view.product.exported_energy;
    let exports = net && !(exported.items.is_empty() && exported.missing.is_empty());
    let given_out = if exports {
        let exported = energies(scope, exported, None, &mut basis);
        renewable_of(scope, exported, &mut basis).map(Some)
    } else {
        Some(None)
    };
    let (Some((renewable, total)), Some(given_out)) = (taken_in, given_out) else {
        return (None, basis);
    };
    let (renewable, total): (N, N) = match given_out {
        None => (renewable, total),
        Some((renewable_out, out)) => (renewable - renewable_out, total - out),
    };
    let reason = if total.value() <= 0.0 {
        Some("energy.none")
    } else if renewable.value() < 0.0 || renewable.value() > total.value() {
        Some("energy.more_exported")
    } else {
        None
    };
    if let Some(code) = reason {
        basis.note(Note::new(code));
        return (None, basis);
    }
    (ratio(scope, symbol, renewable, total), basis)
}

/// A volume of `production.water`.
pub(crate) fn water_number<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
    symbol: &'static Symbol,
    field: &'static str,
    pick: impl Fn(&'a Water) -> &'a Stated<Quantity<Volume>>,
) -> Option<N> {
    let input = known(basis, view.product.water(field, pick))?;
    Some(N::input(view.scope, symbol, &input))
}

/// Revenue of one product: its price, or a year's revenue over a year's units.
pub(crate) fn revenue_of_one<'a, N: Number>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
) -> Option<N> {
    let product = view.product;
    let price = product.sales_number("/price", |sales| &sales.price);
    if product.states_sales(|sales| &sales.price) {
        let price = known(basis, price)?;
        return Some(N::input(view.scope, &PRICE, &price));
    }
    let revenue = product.sales_number("/revenue", |sales| &sales.revenue);
    let units = product.sales_number("/units_per_year", |sales| &sales.units_per_year);
    if let (Ok(revenue), Ok(units)) = (revenue, units) {
        basis.rests_on(revenue.origin.max(units.origin));
        let revenue = N::input(view.scope, &REVENUE, &revenue);
        let units = N::input(view.scope, &UNITS, &units);
        return Some((revenue / units).named(view.scope, &PRICE));
    }
    known(basis, price);
    None
}

/// Revenue of a year: stated, or price times units.
pub(crate) fn revenue<'a, N: Number>(view: &View<'_, 'a, N>, basis: &mut Basis<'a>) -> Option<N> {
    let product = view.product;
    let stated = product.sales_number("/revenue", |sales| &sales.revenue);
    if product.states_sales(|sales| &sales.revenue) {
        let stated = known(basis, stated)?;
        return Some(N::input(view.scope, &REVENUE, &stated));
    }
    let price = product.sales_number("/price", |sales| &sales.price);
    let units = product.sales_number("/units_per_year", |sales| &sales.units_per_year);
    if let (Ok(price), Ok(units)) = (price, units) {
        basis.rests_on(price.origin.max(units.origin));
        let price = N::input(view.scope, &PRICE, &price);
        let units = N::input(view.scope, &UNITS, &units);
        return Some((price * units).named(view.scope, &REVENUE));
    }
    known(basis, stated);
    None
}
