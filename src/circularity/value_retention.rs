//! Value that each loop keeps, and the share of revenue that is circular.
//!
//! Shares of value are stated: what a reused part, a remanufactured one or recycled material is
//! worth beside the new part. Formulas of our own, sums over the parts' values; no standard.

use crate::figures::Better::Higher;
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Of, Verification, View, known,
};
use crate::flows::{Fact, OutflowShares, ratio_or_note, revenue, symbols};
use crate::number::{Number, Symbol};
use crate::resolve::Loop;

use super::product_level_circularity_metric::part_value;

const METHOD: Method = Method {
    name: "Economic value that a loop keeps",
    source: "Meguru: sum over the parts of value × share that goes that way × share of value kept; no standard",
    group: Group::ValueAndTime,
    verification: Verification::FormulaRead,
};
static RETAINED: [FigureDescription; 3] = [
    METHOD.share(
        "value_retained_by_reuse",
        Higher,
        "Σ v C_reuse ρ_reuse / Σ v",
    ),
    METHOD.share(
        "value_retained_by_remanufacturing",
        Higher,
        "Σ v C_reman ρ_reman / Σ v",
    ),
    METHOD.share(
        "value_retained_by_recycling",
        Higher,
        "Σ v C_R ρ_recycling / Σ v",
    ),
];
static CIRCULAR_REVENUE: FigureDescription = Method {
    name: "Share of revenue from reuse, rental, repair, refurbishment and recycled products",
    source: "Meguru: stated circular revenue over revenue of the same year; what counts as circular is the company's statement",
    ..METHOD
}
.share(
    "circular_revenue_share",
    Higher,
    "circular revenue / revenue",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] =
    &[&RETAINED[0], &RETAINED[1], &RETAINED[2], &CIRCULAR_REVENUE];

symbols! {
    KEPT = "value_retention", "rho", "1";
    KEPT_VALUE = "retained_value", "v rho", "currency";
    BY_REUSE = "value_retained_by_reuse", "V_reuse", "1";
    BY_REMANUFACTURING = "value_retained_by_remanufacturing", "V_reman", "1";
    BY_RECYCLING = "value_retained_by_recycling", "V_rec", "1";
    CIRCULAR = "circular_revenue", "R_c", "currency";
    CIRCULAR_SHARE = "circular_revenue_share", "CR", "1";
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let loops: [(Loop, &'static Symbol); 3] = [
        (Loop::Reuse, &BY_REUSE),
        (Loop::Remanufacture, &BY_REMANUFACTURING),
        (Loop::Recycling, &BY_RECYCLING),
    ];
    for (figure, (kept_by, symbol)) in RETAINED.iter().zip(loops) {
        let share_of = |outflow: &OutflowShares<N>| match kept_by {
            Loop::Reuse => outflow.reused_as_is,
            Loop::Remanufacture => outflow.remanufacture,
            Loop::Recycling => outflow.recycling,
        };
        let scope = view.scope;
        let mut basis = Basis::default();
        let parts = view.usable(&mut basis, Of::Product, &|part| {
            let goes = part
                .flows
                .outflow
                .as_ref()
                .is_some_and(|outflow| share_of(outflow).value() > 0.0);
            let kept = if goes {
                Fact::known(part.part.value_retention(kept_by))
            } else {
                NONE
            };
            let value = Fact::known(part.part.value());
            [part.facts.outflow, value, kept, NONE, NONE]
        });
        let mut values = Vec::with_capacity(parts.len());
        let mut retained = Vec::with_capacity(parts.len());
        for part in &parts {
            let (Some(value), Some(outflow)) =
                (part_value(&part.view), part.view.flows.outflow.as_ref())
            else {
                continue;
            };
            values.push(value);
            let share = share_of(outflow);
            if let Ok(kept) = part.view.part.value_retention(kept_by)
                && share.value() > 0.0
            {
                let scope = part.view.scope;
                let kept = N::input(scope, &KEPT, &kept);
                retained.push((value * share * kept).named(scope, &KEPT_VALUE));
            }
        }
        let total = N::sum(scope, &values);
        let retained = N::sum(scope, &retained);
        let value = if parts.is_empty() {
            None
        } else {
            ratio_or_note(scope, symbol, retained, total, &mut basis)
        };
        figures.push(figure, value, basis);
    }
    circular_revenue(view, figures);
}

fn circular_revenue<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let mut basis = Basis::default();
    let circular = view
        .product
        .sales_number("/circular_revenue", |sales| &sales.circular_revenue);
    let circular = known(&mut basis, circular);
    let revenue = revenue(view, &mut basis);
    let value = circular.zip(revenue).and_then(|(circular, revenue)| {
        let circular = N::input(view.scope, &CIRCULAR, &circular);
        ratio_or_note(view.scope, &CIRCULAR_SHARE, circular, revenue, &mut basis)
    });
    figures.push(&CIRCULAR_REVENUE, value, basis);
}
