//! The footprint seen from other sides: to the factory gate, of the packaging, for one functional
//! unit or year, by the average electricity mix, in the air, and what it leaves out.

use super::term::{Process, Term};
use super::{METHOD, Stage};
use crate::figures::Better::Lower;
use crate::figures::{Basis, FigureDescription, Figures, Method, Note, Of, View, known};
use crate::flows::symbols;
use crate::number::Number;

const VIEW: Method = Method {
    name: "Simplified product carbon footprint, seen from another side",
    source: "ISO 14067:2018 (from memory): functional unit and partial footprint 6.3, electricity 6.4.9.4, aircraft 7.3; METI and MOE, Carbon Footprint Guideline (2023); PACT v3 (read)",
    ..METHOD
};

const fn figure(id: &'static str, equation: &'static str) -> FigureDescription {
    VIEW.quantity(id, "kg CO2e", Lower, equation).signed()
}

static GATE: FigureDescription = figure(
    "carbon_footprint_cradle_to_gate",
    "CFP_raw + CFP_prod, without biogenic uptake",
);
static PACKAGING: FigureDescription = figure(
    "carbon_footprint_packaging",
    "Σ CFP_mat + CFP_disp of the packaging",
);
static PER_UNIT: FigureDescription = figure(
    "carbon_footprint_per_functional_unit",
    "CFP / functional units",
)
.per_functional_unit();
static PER_YEAR: FigureDescription = figure("carbon_footprint_per_year_of_use", "CFP / L");
static BY_AVERAGE_MIX: FigureDescription = figure(
    "carbon_footprint_location_based",
    "CFP + Σ Q (EF_average − EF_contract)",
);
static AIRCRAFT: FigureDescription = figure(
    "carbon_footprint_aircraft_transport",
    "Σ M d EF × (1 if flown, else 0)",
);
static LEFT_OUT: FigureDescription = VIEW.share(
    "carbon_footprint_mass_left_out",
    Lower,
    "(M − M whose making is counted) / M",
);

pub(super) static FIGURES: [&FigureDescription; 7] = [
    &GATE,
    &PACKAGING,
    &PER_UNIT,
    &PER_YEAR,
    &BY_AVERAGE_MIX,
    &AIRCRAFT,
    &LEFT_OUT,
];

symbols! {
    GATE_TOTAL = "carbon_footprint_cradle_to_gate", "CFP_gate", "kg CO2e";
    OF_PACKAGING = "carbon_footprint_packaging", "CFP_pack", "kg CO2e";
    UNITS = "functional_units_delivered", "FU", "1";
    YEARS = "years_in_use", "L", "year";
    EACH_UNIT = "carbon_footprint_per_functional_unit", "CFP_FU", "kg CO2e";
    EACH_YEAR = "carbon_footprint_per_year_of_use", "CFP_L", "kg CO2e";
    LOCATION = "carbon_footprint_location_based", "CFP_loc", "kg CO2e";
    FLOWN = "carbon_footprint_aircraft_transport", "CFP_air", "kg CO2e";
    MASS = "mass_with_packaging", "M", "kg";
    COUNTED = "mass_counted", "M_c", "kg";
    REST = "carbon_footprint_mass_left_out", "m_out", "1";
}

/// The footprint of making, without use and end of life.
pub(super) fn gate<'a, N: Number>(
    scope: N::Scope,
    stages: &[Stage<'a, N>; 5],
) -> (Option<N>, Basis<'a>) {
    let [raw, production, ..] = stages;
    let mut basis = Basis::default();
    basis.average_into(&raw.basis);
    basis.include(&production.basis);
    let value = raw
        .value
        .zip(production.value)
        .map(|(raw, production)| (raw + production).named(scope, &GATE_TOTAL));
    (value, basis)
}

pub(super) fn figures<'a, N: Number>(
    view: &View<'_, 'a, N>,
    stages: &[Stage<'a, N>; 5],
    gate: &(Option<N>, Basis<'a>),
    total: (Option<N>, &Basis<'a>),
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let (total, basis) = total;
    let (value, gate_basis) = gate;
    figures.push(&GATE, *value, gate_basis.clone());
    packaging(view, stages, figures);

    let mut unit_basis = basis.without_remarks();
    let units = known(&mut unit_basis, view.product.functional_units());
    let each = |divisor: Option<N>, symbol| {
        total
            .zip(divisor)
            .map(|(total, divisor)| (total / divisor).named(scope, symbol))
    };
    let units = units.map(|units| N::input(scope, &UNITS, &units));
    figures.push(&PER_UNIT, each(units, &EACH_UNIT), unit_basis);

    let mut year_basis = basis.without_remarks();
    let years = known(&mut year_basis, view.product.years);
    let years = years.map(|years| N::input(scope, &YEARS, &years));
    figures.push(&PER_YEAR, each(years, &EACH_YEAR), year_basis);

    let terms = || stages.iter().flat_map(|stage| &stage.terms);
    let changes: Vec<N> = terms()
        .filter_map(|term| Some(term.average? - term.value))
        .collect();
    let mut location_basis = basis.without_remarks();
    location_basis.note(if changes.is_empty() {
        Note::new("electricity.no_contract")
    } else {
        Note::new("electricity.contract")
    });
    let location = total.map(|total| {
        let changed = if changes.is_empty() {
            total
        } else {
            total + N::sum(scope, &changes)
        };
        changed.named(scope, &LOCATION)
    });
    figures.push(&BY_AVERAGE_MIX, location, location_basis);
    aircraft(scope, stages, figures);
    left_out(view, stages, figures);
}

/// Making and treatment of the packaging.
fn packaging<'a, N: Number>(
    view: &View<'_, 'a, N>,
    stages: &[Stage<'a, N>; 5],
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let [raw, _, _, _, end] = stages;
    let mut basis = Basis::default();
    let mut values = Vec::new();
    let mut any = false;
    for part in view.parts(Of::Packaging) {
        any = true;
        // With what the chosen allocation changes of it.
        let of = |stage: &Stage<'a, N>| {
            let terms = stage.terms.iter();
            let own = terms.filter(|term| term.part == Some(part.index));
            own.map(|term| term.value).reduce(|sum, value| sum + value)
        };
        let kilograms = basis.whole(part.facts.kilograms);
        let path = part.part.at("/emission_factor");
        match (of(raw), of(end), part.facts.role) {
            (Some(making), treatment, Ok(role)) => {
                basis.uses(kilograms, role);
                values.push(making);
                values.extend(treatment);
                if treatment.is_none() {
                    basis.need(part.part.at("/outflow"));
                }
            }
            (_, _, Err(missing)) => basis.need(missing),
            (None, _, Ok(_)) => basis.need(path),
        }
    }
    if !any {
        basis.note(Note::new("content.no_packaging"));
    }
    if let Some(origin) = raw.basis.origin.max(end.basis.origin)
        && !values.is_empty()
    {
        basis.rests_on(origin);
    }
    let value = (!values.is_empty()).then(|| N::sum(scope, &values).named(scope, &OF_PACKAGING));
    figures.push(&PACKAGING, value, basis);
}

fn aircraft<'a, N: Number>(
    scope: N::Scope,
    stages: &[Stage<'a, N>; 5],
    figures: &mut Figures<'a, N>,
) {
    let [_, _, distribution, ..] = stages;
    // Every leg stands in the derivation, so that a zero can be followed, too.
    let flown = |term: &Term<'a, N>| {
        let share = f64::from(u8::from(term.process == Process::AirTransport));
        term.value * N::constant(scope, share)
    };
    let values: Vec<N> = distribution.terms.iter().map(flown).collect();
    let value = distribution
        .value
        .map(|_| N::sum(scope, &values).named(scope, &FLOWN));
    figures.push(&AIRCRAFT, value, distribution.basis.clone());
}

/// Share of the mass whose making is not counted, because a mass or a factor is missing.
fn left_out<'a, N: Number>(
    view: &View<'_, 'a, N>,
    stages: &[Stage<'a, N>; 5],
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let [raw, ..] = stages;
    let mut basis = Basis::default();
    let mut all = Vec::with_capacity(view.flows.len());
    for (flows, facts) in view.flows.iter().zip(&view.facts) {
        basis.part(facts.kilograms, &[&facts.mass]);
        all.extend(flows.mass);
    }
    let counted: Vec<N> = raw
        .terms
        .iter()
        // A part counts once, whatever an allocation changes of it.
        .filter(|term| term.process == Process::Material)
        .filter_map(|term| view.flows.get(term.part?)?.mass)
        .collect();
    let whole = basis.coverage() == Some(1.0);
    let value = whole.then(|| {
        let all = N::sum(scope, &all).named(scope, &MASS);
        let counted = N::sum(scope, &counted).named(scope, &COUNTED);
        ((all - counted).or_zero() / all).named(scope, &REST)
    });
    figures.push(&LEFT_OUT, value, basis);
}
