//! The Material Circularity Indicator.
//!
//! Ellen MacArthur Foundation and ANSYS Granta, *Circularity Indicators: An Approach to Measuring
//! Circularity, Methodology*, revision of 2019: technical and biological cycles. The formulas were
//! read in implementations and documentation that cite it (the Madaster calculation documentation,
//! circuopt, CircularEcoBIM), not in the document itself.
//!
//! The product is one system: flows are summed over its parts, then one linear flow index is
//! formed. That is not the mass-weighted mean of the parts' own indicators.

use crate::figures::Better::{self, Higher, Lower};
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Note, Of, Usable, Verification, View,
    place,
};
use crate::flows::{
    InflowMasses, OutflowShares, PRODUCT_MASS, RECYCLING_EFFICIENCY, VIRGIN, eligible_composting,
    symbols,
};
use crate::number::Number;
use crate::resolve::{Origin, Part, Utility};

const METHOD: Method = Method {
    name: "Material Circularity Indicator, product level",
    source: "Ellen MacArthur Foundation and ANSYS Granta, Circularity Indicators: An Approach to Measuring Circularity, Methodology (2015, revised 2019), product-level methodology; formulas as cited by the Madaster calculation documentation and circuopt",
    group: Group::Circularity,
    verification: Verification::PublishedCase,
};
static AT_AVERAGE_LIFE: FigureDescription = METHOD
    .index("mci_at_average_life", Higher, "MCI = max(0, 1 − LFI × 0.9)")
    .key();
static MCI: FigureDescription = METHOD
    .index(
        "mci",
        Higher,
        "MCI = max(0, 1 − LFI × F(X)), F(X) = 0.9 / X",
    )
    .key();
static LFI: FigureDescription = METHOD.index(
    "linear_flow_index",
    Lower,
    "LFI = (V + W) / (2 M + (W_F − W_C) / 2)",
);
static X: FigureDescription = METHOD.quantity("utility", "1", Higher, "X = (L / L_av) (U / U_av)");
static V: FigureDescription = METHOD
    .quantity(
        "virgin_feedstock",
        "kg",
        Lower,
        "V = Σ M (1 − F_R − F_U − F_S)",
    )
    .shown_in(Group::Mass);
static W: FigureDescription = METHOD
    .quantity(
        "unrecoverable_waste",
        "kg",
        Lower,
        "W = W_0 + (W_F + W_C) / 2, W_0 = Σ M (1 − C_R − C_U − C_C − C_E), W_C = Σ M (1 − E_C) C_R, W_F = Σ M (1 − E_F) F_R / E_F",
    )
    // Published cases give terms of it, none the whole.
    .verified(Verification::FormulaRead)
    .shown_in(Group::Mass);
static MASS_OF_PRODUCT: FigureDescription = Method {
    name: "Mass of the product without packaging",
    source: "Sum of the bill of materials",
    ..METHOD
}
.quantity("product_mass", "kg", Better::None, "M = Σ m n")
.shown_in(Group::Mass);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] =
    &[&AT_AVERAGE_LIFE, &MCI, &LFI, &X, &V, &W, &MASS_OF_PRODUCT];

symbols! {
    FEEDSTOCK_RECYCLING = "feedstock_recycling_efficiency", "E_F", "1";
    ENERGY_EFFICIENCY = "energy_recovery_efficiency", "E_E", "1";
    BIOGENIC_CARBON = "biogenic_carbon_content", "B_C", "1";
    ENERGY = "eligible_energy_recovery", "C_E", "1";
    DISPOSED = "waste_disposed", "W_0", "kg";
    RECYCLING_LOSS = "waste_of_recycling", "W_C", "kg";
    FEEDSTOCK_LOSS = "waste_of_feedstock_recycling", "W_F", "kg";
    WASTE = "unrecoverable_waste", "W", "kg";
    LINEAR_FLOW_INDEX = "linear_flow_index", "LFI", "1";
    YEARS = "lifetime_years", "L", "year";
    AVERAGE_YEARS = "industry_average_years", "L_av", "year";
    UNITS = "functional_units", "U", "1";
    AVERAGE_UNITS = "industry_average_functional_units", "U_av", "1";
    UTILITY = "utility", "X", "1";
    UTILITY_FACTOR = "utility_factor", "F(X)", "1";
    INDICATOR = "mci", "MCI", "1";
    INDICATOR_AT_AVERAGE_LIFE = "mci_at_average_life", "MCI", "1";
}

/// Unrecoverable waste of one part, kg.
#[derive(Clone, Copy, Debug)]
pub struct Waste<N> {
    /// W_0: neither recycled, reused, composted nor burnt for energy as the method allows.
    pub disposed: N,
    /// W_C: lost in recycling the part after use.
    pub recycling: N,
    /// W_F: lost in the recycling that made the feedstock.
    pub feedstock_recycling: N,
}

/// W_0, W_C and W_F of a part.
///
/// A share that needs an efficiency which is unknown must not reach this function; the caller
/// asks for it first.
pub fn waste<N: Number>(
    scope: N::Scope,
    part: &Part<'_>,
    mass: N,
    inflow: &InflowMasses<N>,
    outflow: &OutflowShares<N>,
) -> Waste<N> {
    let one = N::constant(scope, 1.0);
    let composted = eligible_composting(scope, inflow, outflow);
    let mut circular = outflow.recycling + outflow.reuse;
    if let Some(composted) = composted {
        circular = circular + composted;
    }
    if let Some(energy) = energy_recovery(scope, part, inflow, outflow, composted) {
        circular = circular + energy;
    }
    let disposed = mass * (one - circular).or_zero();
    let recycling = match &part.recycling_efficiency {
        Ok(efficiency) if outflow.recycling.value() > 0.0 => {
            let efficiency = N::input(scope, &RECYCLING_EFFICIENCY, efficiency);
            mass * (one - efficiency) * outflow.recycling
        }
        _ => N::constant(scope, 0.0),
    };
    // With no recycled feedstock W_F is zero, whatever E_F is; with some, E_F is above zero.
    let feedstock_recycling = match &part.feedstock_recycling_efficiency {
        Ok(efficiency) if inflow.recycled_share.value() > 0.0 => {
            let efficiency = N::input(scope, &FEEDSTOCK_RECYCLING, efficiency);
            mass * (one - efficiency) * inflow.recycled_share / efficiency
        }
        _ => N::constant(scope, 0.0),
    };
    Waste {
        disposed: disposed.named(scope, &DISPOSED),
        recycling: recycling.named(scope, &RECYCLING_LOSS),
        feedstock_recycling: feedstock_recycling.named(scope, &FEEDSTOCK_LOSS),
    }
}

/// C_E = E_E × B_C × the eligible share. Energy recovery is waste unless E_E is stated, which the
/// document allows only where the method's conditions hold.
fn energy_recovery<N: Number>(
    scope: N::Scope,
    part: &Part<'_>,
    inflow: &InflowMasses<N>,
    outflow: &OutflowShares<N>,
    composted: Option<N>,
) -> Option<N> {
    let efficiency = part.energy_recovery_efficiency.ok()??;
    let carbon = part.biogenic_carbon.as_ref()?;
    if outflow.energy_recovery.value() <= 0.0 || inflow.renewable_share.value() <= 0.0 {
        return None;
    }
    let eligible = match composted {
        Some(composted) => (inflow.renewable_share - composted).or_zero(),
        None => inflow.renewable_share,
    };
    let burnt = outflow.energy_recovery.at_most(eligible);
    let efficiency = N::input(scope, &ENERGY_EFFICIENCY, &efficiency);
    let carbon = N::input(scope, &BIOGENIC_CARBON, carbon);
    Some((efficiency * carbon * burnt).named(scope, &ENERGY))
}

/// V, W and LFI of a product.
#[derive(Clone, Copy, Debug)]
pub struct LinearFlow<N> {
    /// W in kg.
    pub unrecoverable_waste: N,
    /// LFI from 0 to 1.
    pub linear_flow_index: N,
}

/// Mass, virgin feedstock and waste of one part.
#[derive(Clone, Copy, Debug)]
pub struct PartTerms<N> {
    /// M in kg.
    pub mass: N,
    /// V in kg.
    pub virgin: N,
    /// W_0, W_C, W_F.
    pub waste: Waste<N>,
}

/// W of a product, summed over its parts.
pub fn unrecoverable_waste<N: Number>(scope: N::Scope, waste: &[Waste<N>]) -> (N, N, N) {
    let sum = |pick: fn(&Waste<N>) -> N, symbol| {
        let terms: Vec<N> = waste.iter().map(pick).collect();
        N::sum(scope, &terms).named(scope, symbol)
    };
    let disposed = sum(|waste| waste.disposed, &DISPOSED);
    let recycling = sum(|waste| waste.recycling, &RECYCLING_LOSS);
    let feedstock = sum(|waste| waste.feedstock_recycling, &FEEDSTOCK_LOSS);
    let two = N::constant(scope, 2.0);
    let total = (disposed + (feedstock + recycling) / two).named(scope, &WASTE);
    (total, recycling, feedstock)
}

/// LFI = (V + W) / (2 M + (W_F − W_C) / 2).
pub fn linear_flow<N: Number>(scope: N::Scope, parts: &[PartTerms<N>]) -> LinearFlow<N> {
    let masses: Vec<N> = parts.iter().map(|part| part.mass).collect();
    let virgin: Vec<N> = parts.iter().map(|part| part.virgin).collect();
    let waste: Vec<Waste<N>> = parts.iter().map(|part| part.waste).collect();
    let mass = N::sum(scope, &masses).named(scope, &PRODUCT_MASS);
    let virgin = N::sum(scope, &virgin).named(scope, &VIRGIN);
    let (total, recycling, feedstock) = unrecoverable_waste(scope, &waste);
    let two = N::constant(scope, 2.0);
    let index = (virgin + total) / (two * mass + (feedstock - recycling) / two);
    LinearFlow {
        unrecoverable_waste: total,
        linear_flow_index: index.named(scope, &LINEAR_FLOW_INDEX),
    }
}

/// X = (L / L_av) (U / U_av); a pair that is not known whole counts as 1.
pub fn utility<N: Number>(scope: N::Scope, utility: &Utility<'_>) -> N {
    let lifetime = utility.lifetime.as_ref().map(|(years, average)| {
        N::input(scope, &YEARS, years) / N::input(scope, &AVERAGE_YEARS, average)
    });
    let intensity = utility.intensity.as_ref().map(|(units, average)| {
        N::input(scope, &UNITS, units) / N::input(scope, &AVERAGE_UNITS, average)
    });
    let product = match (lifetime, intensity) {
        (Some(lifetime), Some(intensity)) => lifetime * intensity,
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => N::constant(scope, 1.0),
    };
    product.named(scope, &UTILITY)
}

/// MCI = max(0, 1 − LFI × F(X)) with F(X) = 0.9 / X.
///
/// The floor acts once, at the product: X below 0.9 would take a linear product below zero.
pub fn material_circularity<N: Number>(scope: N::Scope, index: N, utility: N) -> N {
    let factor = (N::constant(scope, 0.9) / utility).named(scope, &UTILITY_FACTOR);
    (N::constant(scope, 1.0) - index * factor)
        .or_zero()
        .named(scope, &INDICATOR)
}

/// MCI at average life, X = 1: what the material flows alone say.
pub fn material_circularity_at_average_life<N: Number>(scope: N::Scope, index: N) -> N {
    (N::constant(scope, 1.0) - index * N::constant(scope, 0.9))
        .or_zero()
        .named(scope, &INDICATOR_AT_AVERAGE_LIFE)
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut flow_basis = Basis::default();
    let usable = usable_parts(view, &mut flow_basis);
    let terms: Vec<PartTerms<N>> = usable.iter().filter_map(part_terms).collect();
    let flow = (flow_basis.used > 0.0).then(|| linear_flow(scope, &terms));
    let index = flow.map(|flow| flow.linear_flow_index);

    let (utility, utility_basis) = utility_figure(view);
    let mut basis = flow_basis.clone();
    basis.include(&utility_basis);
    let indicator = index
        .zip(utility)
        .map(|(index, utility)| material_circularity(scope, index, utility));
    let at_average = index.map(|index| material_circularity_at_average_life(scope, index));

    figures.push(&AT_AVERAGE_LIFE, at_average, flow_basis.clone());
    figures.push(&MCI, indicator, basis);
    figures.push(&LFI, index, flow_basis.clone());
    figures.push(&X, utility, utility_basis);
    virgin_feedstock(view, figures);
    let waste = flow.map(|flow| flow.unrecoverable_waste);
    figures.push(&W, waste, flow_basis);
    product_mass(view, figures);
}

/// The parts that the indicator covers; the account of the rest goes to `basis`.
pub(crate) fn usable_parts<'s, 'a, N: Number>(
    view: &'s View<'_, 'a, N>,
    basis: &mut Basis<'a>,
) -> Vec<Usable<'s, 'a, N>> {
    view.usable(basis, Of::Product, &|part| {
        let facts = part.facts;
        [
            facts.inflow,
            facts.feedstock_recycling,
            facts.outflow,
            facts.recycling,
            NONE,
        ]
    })
}

/// V, W_0, W_C and W_F of a part that the indicator covers.
pub(crate) fn part_terms<N: Number>(part: &Usable<'_, '_, N>) -> Option<PartTerms<N>> {
    let view = &part.view;
    let (inflow, outflow) = (view.flows.inflow.as_ref()?, view.flows.outflow.as_ref()?);
    Some(PartTerms {
        mass: part.mass,
        virgin: inflow.virgin,
        waste: waste(view.scope, view.part, part.mass, inflow, outflow),
    })
}

/// X with its account: a pair that is not known whole counts as average, and the figure says so.
pub(crate) fn utility_figure<'a, N: Number>(view: &View<'_, 'a, N>) -> (Option<N>, Basis<'a>) {
    let mut basis = Basis::default();
    let pairs = match &view.product.utility {
        Ok(pairs) => pairs,
        Err(wrong) => {
            basis.need(*wrong);
            return (None, basis);
        }
    };
    let at = |field| place("/product", field);
    for (first, second) in [pairs.lifetime, pairs.intensity].into_iter().flatten() {
        basis.rests_on(first.origin);
        basis.rests_on(second.origin);
    }
    if pairs.lifetime_without_average {
        let missing = at("/lifetime/industry_average_years");
        basis.note(Note::at("utility.no_industry_average", missing));
    }
    if pairs.lifetime.is_none() && pairs.intensity.is_none() {
        basis.rests_on(Origin::Default);
    }
    if let Some(missing) = pairs.intensity_missing {
        basis.note(Note::at("utility.intensity_incomplete", missing));
    }
    let silent = !pairs.lifetime_without_average && pairs.intensity_missing.is_none();
    if silent && pairs.lifetime.is_none() && pairs.intensity.is_none() {
        basis.note(Note::at("utility.not_used", at("/lifetime/years")));
    }
    let utility: N = utility(view.scope, pairs);
    if !(0.5..=2.0).contains(&utility.value()) {
        basis.note(Note::new("utility.unusual").with("utility", utility.value()));
    }
    (Some(utility), basis)
}

fn virgin_feedstock<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let mut basis = Basis::default();
    let usable = view.usable(&mut basis, Of::Product, &|part| {
        [part.facts.inflow, NONE, NONE, NONE, NONE]
    });
    let virgin: Vec<N> = usable
        .iter()
        .filter_map(|part| part.view.flows.inflow.as_ref())
        .map(|inflow| inflow.virgin)
        .collect();
    let value = (basis.used > 0.0).then(|| N::sum(view.scope, &virgin).named(view.scope, &VIRGIN));
    figures.push(&V, value, basis);
}

fn product_mass<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let mut basis = Basis::default();
    let usable = view.usable(&mut basis, Of::Product, &|_| [NONE; 5]);
    let value = (basis.used > 0.0).then(|| view.sum_of(&usable).named(view.scope, &PRODUCT_MASS));
    figures.push(&MASS_OF_PRODUCT, value, basis);
}
