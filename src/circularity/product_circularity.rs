//! The Product Circularity Indicator.
//!
//! Bracquené, Dewulf and Duflou, *Measuring the performance of more circular complex product supply
//! chains*, Resources, Conservation and Recycling 154 (2020) 104608. It adds to the Material
//! Circularity Indicator what is lost in making feedstock and parts, and charges recycled material
//! that is taken from, or given to, other products.
//!
//! The formulas are from memory, checked against three public codes that differ from each other;
//! the paper itself was not read. Two things follow from that and stay open: whether recycled
//! feedstock passes the feedstock's yield (here it does, as in the form remembered), and whether
//! a product sums the flows of its components or averages their indicators (here the mass-weighted
//! mean, as malteschaefer1/pci documents it). The public codes' variants give other numbers on the
//! same input: `docs/methods.md` has them side by side.

use crate::figures::Better::{Higher, Lower};
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, Note, Of, PartView, Usable, Verification,
    View,
};
use crate::flows::{
    Fact, InflowMasses, KnownFact, OutflowShares, PRODUCT_MASS, RECYCLING_EFFICIENCY, symbols,
};
use crate::footprint::{FEEDSTOCK_YIELD, MANUFACTURING_YIELD};
use crate::number::{Number, Symbol};
use crate::resolve::{FieldPath, Input, Known, Origin};

use super::material_circularity::utility_figure;

const METHOD: Method = Method {
    name: "Product Circularity Indicator",
    source: "Bracquené, Dewulf and Duflou, RCR 154 (2020) 104608, doi 10.1016/j.resconrec.2019.104608: from memory, cross-checked with malteschaefer1/pci, malteschaefer1/procafocia and alygizos/evb-circularity-indicators",
    group: Group::Circularity,
    verification: Verification::FromMemory,
};
static PCI: FigureDescription = METHOD.index(
    "pci",
    Higher,
    "PCI = max(0, Σ M (1 − LFI / X) / Σ M); by component PCI = 1 − LFI / X",
);
static LFI: FigureDescription = METHOD.index(
    "pci_linear_flow_index",
    Lower,
    "LFI = Σ M LFI_i / Σ M, LFI_i = (V + W_fp + W_cp + W_u + W_rec + |R_in − R_out| / 2 + |C| / 2) / (2 M / (E_fp E_cp))",
);
static IMPACT: FigureDescription = METHOD.share(
    "pci_impact_share",
    crate::figures::Better::None,
    "max M LFI_i / Σ M LFI_i: share of the linear flow that the largest component causes",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&PCI, &LFI, &IMPACT];

symbols! {
    FEEDSTOCK_SCRAP = "feedstock_scrap_recycled", "C_fp", "1";
    MANUFACTURING_SCRAP = "manufacturing_scrap_recycled", "C_cp", "1";
    VIRGIN = "pci_virgin_feedstock", "V", "kg";
    FEEDSTOCK_WASTE = "pci_feedstock_waste", "W_fp", "kg";
    MANUFACTURING_WASTE = "pci_manufacturing_waste", "W_cp", "kg";
    DISPOSED = "pci_disposed", "W_u", "kg";
    RECYCLING_WASTE = "pci_recycling_waste", "W_rec", "kg";
    RECYCLED_IN = "pci_recycled_in", "R_in", "kg";
    RECYCLED_OUT = "pci_recycled_out", "R_out", "kg";
    REUSE_BALANCE = "pci_reuse_balance", "|C|", "kg";
    LINEAR = "pci_linear_reference", "V_lin", "kg";
    COMPONENT_INDEX = "pci_component_linear_flow_index", "LFI_i", "1";
    COMPONENT = "pci_component_circularity", "PCI_i", "1";
    COMPONENT_FLOW = "pci_component_linear_flow", "M LFI_i", "kg";
    INDEX = "pci_linear_flow_index", "LFI", "1";
    INDICATOR = "pci", "PCI", "1";
    SHARE = "pci_impact_share", "CII", "1";
}

/// Yields and scrap recycling of one part, all known.
#[derive(Clone, Copy, Debug)]
pub struct Losses<'a> {
    /// E_fp; `None` stands for no loss.
    pub feedstock_yield: Option<Input<'a>>,
    /// C_fp, needed where E_fp is below 1.
    pub feedstock_scrap_recycled: Option<Input<'a>>,
    /// E_cp; `None` stands for no loss.
    pub manufacturing_yield: Option<Input<'a>>,
    /// C_cp, needed where E_cp is below 1.
    pub manufacturing_scrap_recycled: Option<Input<'a>>,
}

/// LFI of a component.
///
/// `efficiency` is E_ms × E_rfp, needed where the component goes to recycling. The shares are those
/// of the document, of the component's whole mass: the paper's F_r, of what is not reused, is
/// F_R / (1 − F_U).
pub fn linear_flow_index<N: Number>(
    scope: N::Scope,
    mass: N,
    inflow: &InflowMasses<N>,
    outflow: &OutflowShares<N>,
    losses: &Losses<'_>,
    efficiency: Known<'_>,
) -> N {
    let one = N::constant(scope, 1.0);
    let two = N::constant(scope, 2.0);
    let number = |symbol: &'static Symbol, input: Option<Input<'_>>| {
        input
            .filter(|input| input.value < 1.0)
            .map(|input| N::input(scope, symbol, &input))
    };
    let feedstock_yield = number(&FEEDSTOCK_YIELD, losses.feedstock_yield);
    let manufacturing_yield = number(&MANUFACTURING_YIELD, losses.manufacturing_yield);
    let over_yields = |mass: N| match (feedstock_yield, manufacturing_yield) {
        (None, None) => mass,
        (Some(one), None) | (None, Some(one)) => mass / one,
        (Some(feedstock), Some(manufacturing)) => mass / (feedstock * manufacturing),
    };
    let new = (one - inflow.reused_share).or_zero();
    let virgin = over_yields(mass * (new - inflow.recycled_share).or_zero()).named(scope, &VIRGIN);
    let zero = N::constant(scope, 0.0);

    // Scrap of making the feedstock and of making the part, and what of it is recycled.
    let feedstock_scrap =
        feedstock_yield.map(|efficiency| over_yields(mass * new) * (one - efficiency));
    let manufacturing_scrap =
        manufacturing_yield.map(|efficiency| mass * new * (one - efficiency) / efficiency);
    let split = |scrap: Option<N>, recycled: Option<Input<'_>>, symbol, waste| {
        let Some(scrap) = scrap else {
            return (zero, zero);
        };
        let recycled = recycled.map_or(zero, |input| N::input(scope, symbol, &input));
        (
            (scrap * (one - recycled)).named(scope, waste),
            scrap * recycled,
        )
    };
    let (feedstock_waste, feedstock_out) = split(
        feedstock_scrap,
        losses.feedstock_scrap_recycled,
        &FEEDSTOCK_SCRAP,
        &FEEDSTOCK_WASTE,
    );
    let (manufacturing_waste, manufacturing_out) = split(
        manufacturing_scrap,
        losses.manufacturing_scrap_recycled,
        &MANUFACTURING_SCRAP,
        &MANUFACTURING_WASTE,
    );

    let disposed =
        (mass * (one - outflow.reuse - outflow.recycling).or_zero()).named(scope, &DISPOSED);
    let (recycling_waste, recycled_out) = match efficiency {
        Ok(efficiency) if outflow.recycling.value() > 0.0 => {
            let efficiency = N::input(scope, &RECYCLING_EFFICIENCY, &efficiency);
            let collected = mass * outflow.recycling;
            (
                (collected * (one - efficiency)).named(scope, &RECYCLING_WASTE),
                collected * efficiency,
            )
        }
        _ => (zero, zero),
    };
    let recycled_in = over_yields(mass * inflow.recycled_share).named(scope, &RECYCLED_IN);
    let recycled_out =
        (feedstock_out + manufacturing_out + recycled_out).named(scope, &RECYCLED_OUT);
    let exchanged = difference(recycled_in, recycled_out) / two;
    let reused =
        (mass * difference(inflow.reused_share, outflow.reuse)).named(scope, &REUSE_BALANCE) / two;

    let waste = feedstock_waste + manufacturing_waste + disposed + recycling_waste;
    let linear = over_yields(mass).named(scope, &LINEAR);
    ((virgin + waste + exchanged + reused) / (two * linear)).named(scope, &COMPONENT_INDEX)
}

/// |a − b|, written with the larger first.
fn difference<N: Number>(one: N, other: N) -> N {
    if one.value() < other.value() {
        other - one
    } else {
        one - other
    }
}

/// What the indicator needs of the yields: a yield that nobody states counts as none lost, and the
/// figure says so; a loss whose scrap goes nobody knows where is unknown.
fn losses<'a>(part: &crate::resolve::Part<'a>) -> Result<(Losses<'a>, Fact), FieldPath<'a>> {
    let yields = part.yields.as_ref().map_err(|wrong| *wrong)?;
    let mut fact = Fact::NONE;
    let mut pair = |share: Option<Input<'a>>, scrap: Option<Input<'a>>, field| {
        match share {
            // Nobody says what is lost: the method is computed without, and says so.
            None => fact.origin = fact.origin.max(Origin::Default),
            Some(share) => fact = fact.and(Fact::of(&share)),
        }
        let lossy = share.is_some_and(|share| share.value < 1.0);
        match scrap {
            Some(scrap) if lossy => {
                fact = fact.and(Fact::of(&scrap));
                Ok(Some(scrap))
            }
            None if lossy => Err(part.at(field)),
            _ => Ok(None),
        }
    };
    let feedstock_scrap_recycled = pair(
        yields.feedstock,
        yields.feedstock_scrap_recycled,
        "/process/feedstock_scrap_recycled",
    )?;
    let manufacturing_scrap_recycled = pair(
        yields.manufacturing,
        yields.manufacturing_scrap_recycled,
        "/process/manufacturing_scrap_recycled",
    )?;
    let losses = Losses {
        feedstock_yield: yields.feedstock,
        feedstock_scrap_recycled,
        manufacturing_yield: yields.manufacturing,
        manufacturing_scrap_recycled,
    };
    Ok((losses, fact))
}

fn losses_fact<'a, N: Number>(part: &PartView<'_, 'a, N>) -> KnownFact<'a> {
    losses(part.part).map(|(_, fact)| fact)
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let usable = view.usable(&mut basis, Of::Product, &|part| {
        let facts = part.facts;
        [
            facts.inflow,
            facts.outflow,
            facts.recycling,
            losses_fact(part),
            crate::figures::NONE,
        ]
    });
    for part in &usable {
        let yields = part.view.part.yields.as_ref().ok();
        if yields.is_some_and(|yields| yields.feedstock.is_none() || yields.manufacturing.is_none())
        {
            let kilograms = part.mass.value();
            basis.note_mass(Note::new("pci.losses_not_stated"), kilograms);
        }
    }
    let indexes: Vec<(usize, N, N)> = usable.iter().filter_map(component).collect();
    let terms: Vec<N> = indexes
        .iter()
        .map(|(part, mass, index)| {
            let scope = N::part(scope, *part);
            (*mass * *index).named(scope, &COMPONENT_FLOW)
        })
        .collect();
    let flow = N::sum(scope, &terms);
    let mass = view.sum_of(&usable).named(scope, &PRODUCT_MASS);
    let index = (basis.used > 0.0).then(|| (flow / mass).named(scope, &INDEX));

    let (utility, utility_basis) = utility_figure(view);
    let mut indicator_basis = basis.clone();
    indicator_basis.include(&utility_basis);
    let one = N::constant(scope, 1.0);
    // The mean of the components' indicators is 1 − mean(LFI) / X, and is floored once.
    let indicator = index
        .zip(utility)
        .map(|(index, utility)| (one - index / utility).or_zero().named(scope, &INDICATOR));
    let by_part = utility.map_or_else(Vec::new, |utility| {
        indexes
            .iter()
            .map(|(part, _, index)| {
                let scope = N::part(scope, *part);
                (*part, (one - *index / utility).named(scope, &COMPONENT))
            })
            .collect()
    });
    figures.push_by_part(&PCI, indicator, indicator_basis, by_part);

    let by_part = indexes
        .iter()
        .map(|(part, _, index)| (*part, *index))
        .collect();
    figures.push_by_part(&LFI, index, basis.clone(), by_part);

    let shares: Vec<(usize, N)> = indexes
        .iter()
        .zip(&terms)
        .filter(|_| flow.value() > 0.0)
        .map(|((part, _, _), term)| {
            let scope = N::part(scope, *part);
            (*part, (*term / flow).named(scope, &SHARE))
        })
        .collect();
    let largest = shares
        .iter()
        .map(|(_, share)| *share)
        .max_by(|one, other| one.value().total_cmp(&other.value()));
    figures.push_by_part(&IMPACT, largest, basis, shares);
}

/// LFI of a part, with its mass.
fn component<N: Number>(part: &Usable<'_, '_, N>) -> Option<(usize, N, N)> {
    let view = &part.view;
    let (inflow, outflow) = (view.flows.inflow.as_ref()?, view.flows.outflow.as_ref()?);
    let (losses, _) = losses(view.part).ok()?;
    let efficiency = view.part.recycling_efficiency;
    let index = linear_flow_index(view.scope, part.mass, inflow, outflow, &losses, efficiency);
    Some((view.index, part.mass, index))
}
