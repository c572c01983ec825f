//! Mean of a share over the parts of a product, by mass: what most methods come down to.

use super::{Fact, PRODUCT_MASS, ratio};
use crate::figures::{Basis, NONE, Of, PartView, View};
use crate::number::{Number, Symbol};
use crate::resolve::{FieldPath, Known};

/// A share of one part and how it is known, or the field that would tell.
pub(crate) type PartShare<'a, N> = Result<(N, Fact), FieldPath<'a>>;

/// A mean with its account, and the share of each part that is in it.
pub(crate) struct Mean<'a, N> {
    pub(crate) value: Option<N>,
    pub(crate) basis: Basis<'a>,
    /// Index of the part, and its share.
    pub(crate) by_part: Vec<(usize, N)>,
}

/// Σ M s / Σ M over the parts of the product whose share s is known; `term` names M s.
pub(crate) fn mean_by_mass<'a, N: Number>(
    view: &View<'_, 'a, N>,
    symbol: &'static Symbol,
    term: &'static Symbol,
    share: &dyn Fn(&PartView<'_, 'a, N>) -> PartShare<'a, N>,
) -> Mean<'a, N> {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        [share(part).map(|(_, fact)| fact), NONE, NONE, NONE, NONE]
    });
    let mut terms = Vec::with_capacity(parts.len());
    let mut by_part = Vec::with_capacity(parts.len());
    for part in &parts {
        if let Ok((share, _)) = share(&part.view) {
            terms.push((part.mass * share).named(part.view.scope, term));
            by_part.push((part.view.index, share));
        }
    }
    let mass = view.sum_of(&parts).named(scope, &PRODUCT_MASS);
    let sum = N::sum(scope, &terms).named(scope, term);
    Mean {
        value: ratio(scope, symbol, sum, mass),
        basis,
        by_part,
    }
}

/// A share that is one input.
pub(crate) fn one_input<'a, N: Number>(
    part: &PartView<'_, 'a, N>,
    symbol: &'static Symbol,
    input: Known<'a>,
) -> PartShare<'a, N> {
    input.map(|input| (N::input(part.scope, symbol, &input), Fact::of(&input)))
}
