//! Recyclability and recoverability of a vehicle.
//!
//! ISO 22628:2002: R_cyc = (m_P + m_D + m_M + m_Tr) / m_V, R_cov adds m_Te. Symbols read, formula
//! from memory. m_V is the complete vehicle with fluids, fuel, spare wheel and tools: a part has no
//! such rate of its own, only a contribution to one.

use crate::figures::Better::Higher;
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Note, Of, Verification, View, known,
};
use crate::flows::{Fact, ratio, symbols};
use crate::number::{Number, Symbol};
use crate::product::VehicleStep;

const METHOD: Method = Method {
    name: "Recyclability and recoverability of road vehicles",
    source: "ISO 22628:2002 (symbols read, formula from memory); Directive 2005/64/EC asks for 85 % and 95 %",
    group: Group::EndOfLife,
    verification: Verification::FromMemory,
};
static RECYCLABILITY: FigureDescription = METHOD.share(
    "iso22628_recyclability",
    Higher,
    "R_cyc = (m_P + m_D + m_M + m_Tr) / m_V (heat recovery excluded)",
);
static RECOVERABILITY: FigureDescription = METHOD.share(
    "iso22628_recoverability",
    Higher,
    "R_cov = (m_P + m_D + m_M + m_Tr + m_Te) / m_V (heat recovery included)",
);
static RECYCLABILITY_PART: FigureDescription = METHOD.share(
    "iso22628_recyclability_contribution",
    Higher,
    "(m_P + m_D + m_M + m_Tr of the part) / m_V: what a part adds to the vehicle's rate",
);
static RECOVERABILITY_PART: FigureDescription = METHOD.share(
    "iso22628_recoverability_contribution",
    Higher,
    "(m_P + m_D + m_M + m_Tr + m_Te of the part) / m_V: what a part adds to the vehicle's rate",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[
    &RECYCLABILITY,
    &RECOVERABILITY,
    &RECYCLABILITY_PART,
    &RECOVERABILITY_PART,
];

symbols! {
    VEHICLE_MASS = "vehicle_mass", "m_V", "kg";
    PRE_TREATED = "vehicle_pre_treated", "m_P", "kg";
    DISMANTLED = "vehicle_dismantled", "m_D", "kg";
    METAL = "vehicle_metal", "m_M", "kg";
    RESIDUE_RECYCLED = "vehicle_residue_recycled", "m_Tr", "kg";
    RESIDUE_ENERGY = "vehicle_residue_energy", "m_Te", "kg";
    RECYCLABLE = "iso22628_recyclability", "R_cyc", "1";
    RECOVERABLE = "iso22628_recoverability", "R_cov", "1";
}

/// Share by which the parts may differ from the complete vehicle before it is no complete vehicle.
const COMPLETE: f64 = 0.005;

/// Steps with their symbols, the one for energy last.
static STEPS: [(VehicleStep, &Symbol); 5] = [
    (VehicleStep::PreTreatment, &PRE_TREATED),
    (VehicleStep::Dismantling, &DISMANTLED),
    (VehicleStep::Metal, &METAL),
    (VehicleStep::ResidueRecycled, &RESIDUE_RECYCLED),
    (VehicleStep::ResidueEnergy, &RESIDUE_ENERGY),
];

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let vehicle = known(&mut basis, view.product.vehicle_mass());
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let step = part.part.vehicle_step().map(|_| Fact::NONE);
        [step, NONE, NONE, NONE, NONE]
    });
    let masses: Vec<N> = STEPS
        .iter()
        .map(|(step, symbol)| {
            let taken: Vec<N> = parts
                .iter()
                .filter(|part| part.view.part.vehicle_step() == Ok(*step))
                .map(|part| part.mass)
                .collect();
            N::sum(scope, &taken).named(scope, symbol)
        })
        .collect();
    let vehicle = vehicle.map(|vehicle| N::input(scope, &VEHICLE_MASS, &vehicle));
    let rate = |steps: usize, symbol| {
        let taken: Vec<N> = masses.iter().take(steps).copied().collect();
        let rate = ratio(scope, symbol, N::sum(scope, &taken), vehicle?)?;
        // Weighed apart, the parts of a whole vehicle may weigh a little more than it does.
        Some(if rate.value() > 1.0 {
            rate.at_most(N::constant(scope, 1.0)).named(scope, symbol)
        } else {
            rate
        })
    };
    let used = basis.used > 0.0;
    let recyclable = rate(4, &RECYCLABLE).filter(|_| used);
    let recoverable = rate(5, &RECOVERABLE).filter(|_| used);

    let whole = vehicle.is_some_and(|vehicle| {
        let (parts, vehicle) = (basis.total, vehicle.value());
        (parts - vehicle).abs() <= COMPLETE * vehicle
    });
    let too_much = vehicle.is_some_and(|vehicle| basis.total > vehicle.value() * (1.0 + COMPLETE));
    let mut vehicle_basis = basis.clone();
    if vehicle.is_some() && !whole {
        vehicle_basis.note(Note::new("vehicle.not_complete"));
    }
    if too_much {
        basis.note(Note::new("vehicle.parts_exceed"));
    }
    let complete = |value: Option<N>| value.filter(|_| whole);
    let part = |value: Option<N>| value.filter(|_| !too_much);
    figures.push(&RECYCLABILITY, complete(recyclable), vehicle_basis.clone());
    figures.push(&RECOVERABILITY, complete(recoverable), vehicle_basis);
    figures.push(&RECYCLABILITY_PART, part(recyclable), basis.clone());
    figures.push(&RECOVERABILITY_PART, part(recoverable), basis);
}
