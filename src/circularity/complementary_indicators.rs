//! Risk and impact indicators beside the Material Circularity Indicator.
//!
//! The methodology (Ellen MacArthur Foundation and ANSYS Granta, 2015) names complementary
//! indicators and folds none of them into the MCI: risks are price variation, supply chain,
//! scarcity and toxicity; impacts energy, carbon and water. Their list is from memory. Supply
//! chain and scarcity are told by [`critical_raw_materials`](super::critical_raw_materials), carbon
//! by the footprint; the others are here.

use crate::figures::Better::Lower;
use crate::figures::{Basis, FigureDescription, Figures, Group, Method, Pick, Verification, View};
use crate::flows::{mean_by_mass, one_input, production_energies, symbols, water_number};
use crate::number::{Number, Symbol};
use crate::resolve::{Known, Part};

const METHOD: Method = Method {
    name: "Complementary risk and impact indicators, beside the MCI and never inside it",
    source: "Ellen MacArthur Foundation and ANSYS Granta, Circularity Indicators, Methodology (2015), complementary indicators: names from memory, mass-weighted means and sums",
    group: Group::ResourceSecurity,
    verification: Verification::FromMemory,
};
static PRICE_VARIATION: FigureDescription = METHOD.quantity(
    "emf_material_price_variation",
    "1",
    Lower,
    "Σ M σ / Σ M, σ: standard deviation over mean of the price",
);
static CONCERN: FigureDescription =
    METHOD.share("emf_substances_of_concern", Lower, "Σ M f_concern / Σ M");
static ENERGY: FigureDescription = METHOD.quantity(
    "emf_production_energy",
    "MJ",
    Lower,
    "Σ E of the production of one product",
);
static WATER: FigureDescription = METHOD.quantity(
    "emf_production_water",
    "m3",
    Lower,
    "water taken in for one product",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&PRICE_VARIATION, &CONCERN, &ENERGY, &WATER];

symbols! {
    VARIATION = "price_variation", "sigma", "1";
    CONCERN_SHARE = "substances_of_concern", "f_concern", "1";
    WEIGHTED = "weighted_mass", "M f", "kg";
    PRICE_RISK = "emf_material_price_variation", "S", "1";
    CONCERN_RISK = "emf_substances_of_concern", "T", "1";
    ENERGY_USE = "emf_production_energy", "E_tot", "MJ";
    WATER_USE = "emf_production_water", "Q_in", "m3";
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let risks: [(
        &'static FigureDescription,
        Pick<Part<'a>, Known<'a>>,
        &'static Symbol,
        &'static Symbol,
    ); 2] = [
        (
            &PRICE_VARIATION,
            |part| part.price_variation(),
            &VARIATION,
            &PRICE_RISK,
        ),
        (
            &CONCERN,
            |part| part.substances_of_concern(),
            &CONCERN_SHARE,
            &CONCERN_RISK,
        ),
    ];
    for (figure, risk_of, risk_symbol, symbol) in risks {
        let mean = mean_by_mass(view, symbol, &WEIGHTED, &|part| {
            one_input(part, risk_symbol, risk_of(part.part))
        });
        figures.push_by_part(figure, mean.value, mean.basis, mean.by_part);
    }
    let mut basis = Basis::default();
    let used = production_energies(view, &mut basis);
    let value = used.map(|energies| {
        let all: Vec<N> = energies.iter().map(|(energy, _)| *energy).collect();
        N::sum(view.scope, &all).named(view.scope, &ENERGY_USE)
    });
    figures.push(&ENERGY, value, basis);
    let mut basis = Basis::default();
    let value = water_number(view, &mut basis, &WATER_USE, "/withdrawal", |water| {
        &water.withdrawal
    });
    figures.push(&WATER, value, basis);
}
