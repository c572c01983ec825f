//! The longevity indicator: how long material stays in use.
//!
//! Franklin-Johnson, Figge and Canning, *Resource duration as a managerial indicator for Circular
//! Economy performance*, Journal of Cleaner Production 133 (2016) 589. The paper was not read. A
//! text that quotes it gives the contribution of recycling as a geometric series over the lives
//! before it, C = (A + B) p / (1 − p); the simpler forms that circulate count one recycled life
//! alone. Here p is the share of the material that is recycled, and a refurbished or reused product
//! serves once more.

use crate::figures::Better::Higher;
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Note, Of, Verification, View, known,
    place,
};
use crate::flows::{PRODUCT_MASS, needs_recovery, ratio, recovered, symbols};
use crate::number::Number;

use super::material_circularity::YEARS;

const METHOD: Method = Method {
    name: "Longevity: years that the material stays in use",
    source: "Franklin-Johnson, Figge and Canning, J. Clean. Prod. 133 (2016) 589, doi 10.1016/j.jclepro.2016.05.023: not read; series of recycling as quoted second-hand",
    group: Group::ValueAndTime,
    verification: Verification::FromMemory,
};
static LONGEVITY: FigureDescription = METHOD.quantity(
    "longevity",
    "year",
    Higher,
    "A + B + C, A = L, B = c_U L_refurbished, C = (A + B) p / (1 − p), c_U and p: reused and recycled share of the mass",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&LONGEVITY];

symbols! {
    REUSED_SHARE = "reused_share_after_use", "c_U", "1";
    RECYCLED_SHARE = "recycled_share_after_use", "p", "1";
    REFURBISHED_YEARS = "refurbished_years", "L_refurb", "year";
    FURTHER = "longevity_of_reuse", "B", "year";
    RECYCLED_YEARS = "longevity_of_recycling", "C", "year";
    TOTAL = "longevity", "D", "year";
}

/// A + B + (A + B) p / (1 − p).
pub fn longevity<N: Number>(scope: N::Scope, initial: N, further: Option<N>, recycled: N) -> N {
    let before = match further {
        Some(further) => initial + further,
        None => initial,
    };
    let one = N::constant(scope, 1.0);
    let again = (before * recycled / (one - recycled)).named(scope, &RECYCLED_YEARS);
    (before + again).named(scope, &TOTAL)
}

/// Recycled share from which the series has no sum.
const ENDLESS: f64 = 1.0 - 1e-9;

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let [outflow, recycling, inflow] = needs_recovery(part);
        [outflow, recycling, inflow, NONE, NONE]
    });
    let flows: Vec<_> = parts.iter().filter_map(recovered).collect();
    let mass = view.sum_of(&parts).named(scope, &PRODUCT_MASS);
    let reused: Vec<N> = flows
        .iter()
        .map(|flow| flow.reuse + flow.remanufacture)
        .collect();
    let recycled: Vec<N> = flows.iter().map(|flow| flow.recycling).collect();
    let reused = ratio(scope, &REUSED_SHARE, N::sum(scope, &reused), mass);
    let recycled = ratio(scope, &RECYCLED_SHARE, N::sum(scope, &recycled), mass);

    // A life that nobody states is not replaced by an average: the figure would be of another
    // product.
    let years = view.product.years;
    let years = match years {
        Ok(years) if years.origin != crate::resolve::Origin::Default => Ok(years),
        Ok(_) => Err(place("/product/lifetime", "/years")),
        Err(missing) => Err(missing),
    };
    let years = known(&mut basis, years);
    let is_reused = reused.is_some_and(|share| share.value() > 0.0);
    let refurbished = if is_reused {
        known(&mut basis, view.product.refurbished_years()).map(Some)
    } else {
        Some(None)
    };
    let value = match (years, reused, recycled, refurbished) {
        (Some(_), _, Some(recycled), _) if recycled.value() >= ENDLESS => {
            basis.note(Note::new("longevity.endless"));
            None
        }
        (Some(years), Some(reused), Some(recycled), Some(refurbished)) => {
            let initial = N::input(scope, &YEARS, &years);
            let further = refurbished.map(|years| {
                (reused * N::input(scope, &REFURBISHED_YEARS, &years)).named(scope, &FURTHER)
            });
            Some(longevity(scope, initial, further, recycled))
        }
        _ => None,
    };
    figures.push(&LONGEVITY, value, basis);
}
