//! Biogenic carbon: what a product's biological material took out of the air, and gives back.
//!
//! ISO 14067:2018 counts uptake as −1 and release as +1 inside the footprint and documents both
//! apart. Over a whole life they cancel: what is burnt, composted or landfilled releases its carbon
//! (as far as a landfill keeps it, later than the standard looks), and what leaves for recycling
//! hands it on. Methane is another gas, and counted in full by the factors of treatment. Neither
//! uptake nor release ("0/0") is the convention of the EU's Product Environmental Footprint.

use super::METHOD;
use crate::figures::Better::{Lower, None as Neither};
use crate::figures::{Basis, FigureDescription, Figures, Method, Note, Verification, View};
use crate::flows::symbols;
use crate::number::Number;

const BIOGENIC: Method = Method {
    name: "Biogenic carbon of the product, documented apart",
    source: "ISO 14067:2018, 6.4.9 and 7.2 (from memory); kg C × 44 / 12 as in PACT v3, published example 1 (read)",
    verification: Verification::FromMemory,
    ..METHOD
};

static UPTAKE: FigureDescription = BIOGENIC
    .quantity(
        "biogenic_carbon_uptake",
        "kg CO2e",
        Neither,
        "−Σ M B_C 44 / 12",
    )
    .signed();
static RELEASE: FigureDescription = BIOGENIC.quantity(
    "biogenic_carbon_release",
    "kg CO2e",
    Neither,
    "Σ M B_C 44 / 12",
);
static GATE_WITH_UPTAKE: FigureDescription = Method {
    name: "Cradle to gate with biogenic uptake",
    source: "PACT v3, pcfIncludingBiogenicUptake (read)",
    verification: Verification::FormulaRead,
    ..METHOD
}
.quantity(
    "carbon_footprint_cradle_to_gate_with_biogenic_uptake",
    "kg CO2e",
    Lower,
    "CFP_gate + uptake",
)
.signed();
static PEF: FigureDescription = Method {
    name: "Climate change without biogenic CO2 (0/0)",
    source: "EU Product Environmental Footprint, Zampori and Pant, JRC (2019), 4.4.2 (from memory)",
    verification: Verification::FromMemory,
    ..METHOD
}
.quantity(
    "pef_climate_change_without_biogenic_co2",
    "kg CO2e",
    Lower,
    "Σ stages, uptake and release of biogenic CO2 not counted",
)
.signed();

pub(super) static FIGURES: [&FigureDescription; 4] = [&UPTAKE, &RELEASE, &GATE_WITH_UPTAKE, &PEF];

symbols! {
    CARBON = "biogenic_carbon_content", "B_C", "1";
    TAKEN = "biogenic_carbon_uptake", "B_in", "kg CO2e";
    GIVEN = "biogenic_carbon_release", "B_out", "kg CO2e";
    IN_PART = "biogenic_co2_of_part", "B", "kg CO2e";
    WITH_UPTAKE = "carbon_footprint_cradle_to_gate_with_biogenic_uptake", "CFP_gate,bio", "kg CO2e";
    PEF_TOTAL = "pef_climate_change_without_biogenic_co2", "CC", "kg CO2e";
}

/// Uptake and release, with their account.
pub(super) struct Biogenic<'a, N> {
    uptake: Option<N>,
    release: Option<N>,
    basis: Basis<'a>,
}

/// Molar mass of carbon dioxide over that of carbon.
fn carbon_dioxide<N: Number>(scope: N::Scope, carbon: N) -> N {
    carbon * (N::constant(scope, 44.0) / N::constant(scope, 12.0))
}

pub(super) fn biogenic<'a, N: Number>(view: &View<'_, 'a, N>) -> Biogenic<'a, N> {
    let scope = view.scope;
    let mut basis = Basis::default();
    let mut held = Vec::new();
    let parts = view.product.parts.iter().zip(&view.flows).zip(&view.facts);
    for (index, ((part, flows), facts)) in parts.enumerate() {
        let stated = !part.component.biogenic_carbon.is_absent();
        let known = match part.biogenic_carbon {
            Some(carbon) => Ok(carbon),
            None => Err(part.at(if stated || part.material.is_some() {
                "/biogenic_carbon"
            } else {
                "/material"
            })),
        };
        let fact = known.map(|carbon| crate::flows::Fact::of(&carbon));
        if !basis.part(facts.kilograms, &[&facts.mass, &fact]) {
            continue;
        }
        if let (Some(mass), Ok(carbon)) = (flows.mass, known)
            && carbon.value > 0.0
        {
            let scope = N::part(scope, index);
            let carbon = mass * N::input(scope, &CARBON, &carbon);
            held.push(carbon_dioxide(scope, carbon).named(scope, &IN_PART));
        }
    }
    if !held.is_empty() {
        basis.note(Note::new("biogenic.dry_mass"));
    }
    // Where no part is known, none would be a lie.
    let known = basis.used > 0.0;
    let none = N::constant(scope, 0.0);
    Biogenic {
        uptake: known.then(|| (none - N::sum(scope, &held)).named(scope, &TAKEN)),
        release: known.then(|| N::sum(scope, &held).named(scope, &GIVEN)),
        basis,
    }
}

impl<'a, N: Number> Biogenic<'a, N> {
    /// Uptake and release together, where the product holds biogenic carbon.
    pub(super) fn balance(&self) -> Option<N> {
        let release = self.release.filter(|release| release.value() > 0.0)?;
        Some(self.uptake? + release)
    }

    /// Its figures; `gate` and `stages` are the footprint without it.
    pub(super) fn figures(
        self,
        scope: N::Scope,
        gate: (Option<N>, Basis<'a>),
        stages: (Option<N>, Basis<'a>),
        figures: &mut Figures<'a, N>,
    ) {
        let (gate, mut gate_basis) = gate;
        gate_basis.include(&self.basis);
        let with_uptake = gate
            .zip(self.uptake)
            .map(|(gate, uptake)| (gate + uptake).named(scope, &WITH_UPTAKE));
        let (stages, stages_basis) = stages;
        figures.push(&UPTAKE, self.uptake, self.basis.clone());
        figures.push(&RELEASE, self.release, self.basis);
        figures.push(&GATE_WITH_UPTAKE, with_uptake, gate_basis);
        figures.push(
            &PEF,
            stages.map(|sum| sum.named(scope, &PEF_TOTAL)),
            stages_basis,
        );
    }
}
