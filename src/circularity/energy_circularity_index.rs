//! Cullen's circularity index, α β.
//!
//! Cullen, *Circular Economy: Theoretical Benchmark or Perpetual Motion Machine?*, Journal of
//! Industrial Ecology 21 (2017) 483: α is the share of the material demand that is recovered after
//! use, β what its recovery saves of the energy of making it. Read in a public code that cites it
//! and reproduces its own published result; the product is the mass-weighted mean of its parts.

use crate::figures::Better::Higher;
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Of, Verification, View,
};
use crate::flows::{Fact, PRODUCT_MASS, RECYCLING_EFFICIENCY, ratio, symbols};
use crate::number::Number;

const METHOD: Method = Method {
    name: "Circularity index α β",
    source: "Cullen, J. Ind. Ecol. 21 (2017) 483, doi 10.1111/jiec.12599, as implemented in alygizos/evb-circularity-indicators",
    group: Group::ValueAndTime,
    verification: Verification::PublishedCase,
};
static INDEX: FigureDescription = METHOD.index(
    "cullen_circularity_index",
    Higher,
    "Σ M α β / Σ M, α = C_R E_C, β = max(0, 1 − e_recycling / e_virgin)",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&INDEX];

symbols! {
    VIRGIN = "virgin_energy", "e_v", "MJ/kg";
    RECYCLING = "recycling_energy", "e_r", "MJ/kg";
    ALPHA = "recovered_share", "alpha", "1";
    BETA = "energy_saved", "beta", "1";
    WEIGHTED = "mass_in_loop", "M alpha beta", "kg";
    CULLEN = "cullen_circularity_index", "CI", "1";
}

/// β: what recovery saves of the energy of making the material.
pub fn energy_saved<N: Number>(scope: N::Scope, virgin: N, recycling: N) -> N {
    (N::constant(scope, 1.0) - recycling / virgin)
        .or_zero()
        .named(scope, &BETA)
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let virgin = part.part.virgin_energy();
        // Energy of nothing saves nothing, and divides by nothing.
        let virgin = virgin.and_then(|input| {
            if input.value > 0.0 {
                Ok(Fact::of(&input))
            } else {
                Err(input.path)
            }
        });
        [
            part.facts.outflow,
            part.facts.recycling,
            virgin,
            Fact::known(part.part.recycling_energy()),
            NONE,
        ]
    });
    let mut terms = Vec::with_capacity(parts.len());
    let mut by_part = Vec::with_capacity(parts.len());
    for part in &parts {
        let (view, scope) = (&part.view, part.view.scope);
        let (Some(outflow), Ok(virgin), Ok(recycling)) = (
            view.flows.outflow.as_ref(),
            view.part.virgin_energy(),
            view.part.recycling_energy(),
        ) else {
            continue;
        };
        let alpha = match view.part.recycling_efficiency {
            Ok(efficiency) if outflow.recycling.value() > 0.0 => {
                outflow.recycling * N::input(scope, &RECYCLING_EFFICIENCY, &efficiency)
            }
            _ => N::constant(scope, 0.0),
        }
        .named(scope, &ALPHA);
        let virgin = N::input(scope, &VIRGIN, &virgin);
        let recycling = N::input(scope, &RECYCLING, &recycling);
        let index = alpha * energy_saved(scope, virgin, recycling);
        terms.push((part.mass * index).named(scope, &WEIGHTED));
        by_part.push((view.index, index));
    }
    let mass = view.sum_of(&parts).named(scope, &PRODUCT_MASS);
    let value = ratio(scope, &CULLEN, N::sum(scope, &terms), mass);
    figures.push_by_part(&INDEX, value, basis, by_part);
}
