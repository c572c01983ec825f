//! Stages that are a list of activities: production, distribution, use.

use super::term::{Process, Sources, Term};
use super::{DISTRIBUTION, Stage, factor_sum};
use crate::figures::{Basis, Note};
use crate::flows::{Fact, Facts, PartFlows, symbols};
use crate::number::{Number, Symbol};
use crate::resolve::{Activity, FactorSum, FieldPath, Input, Known, Leg, Origin, StageInputs};

symbols! {
    AMOUNT = "activity_amount", "Q", "unit";
    YEARS = "years_in_use", "L", "year";
    ACTIVITY = "carbon_footprint_of_activity", "CFP_act", "kg CO2e";
    DISTANCE = "distance", "d", "km";
    GROSS_WEIGHT = "transported_mass", "M_t", "t";
    MASS_TOTAL = "mass_with_packaging", "M", "kg";
}

/// Energy and consumables: amount times factor, times years where the amount is for a year.
pub(crate) fn energy_stage<'a, N: Number>(
    scope: N::Scope,
    symbol: &'static Symbol,
    stated: &StageInputs<'a, Activity<'a>>,
) -> Stage<'a, N> {
    let mut basis = Basis::default();
    let mut complete = needs_missing(stated, &mut basis);
    let terms = energy_terms(scope, &stated.items, &mut basis, &mut complete);
    if complete {
        basis.rests_on(Origin::Stated);
    }
    // A stage with nothing but gaps is unknown, not zero.
    let value = (complete || !terms.is_empty()).then(|| Stage::sum(scope, &terms, symbol));
    Stage {
        value,
        basis,
        terms,
    }
}

/// The terms of some activities; `complete` becomes false where one is not known whole.
pub(super) fn energy_terms<'a, N: Number>(
    scope: N::Scope,
    activities: &[Activity<'a>],
    basis: &mut Basis<'a>,
    complete: &mut bool,
) -> Vec<Term<'a, N>> {
    let mut terms = Vec::with_capacity(activities.len());
    for activity in activities {
        match term(scope, activity, basis) {
            Some(term) => terms.push(term),
            None => *complete = false,
        }
    }
    terms
}

/// Notes the lists that are missing or wrong; whether there are none.
fn needs_missing<'a, T>(stated: &StageInputs<'a, T>, basis: &mut Basis<'a>) -> bool {
    for path in &stated.missing {
        basis.need(*path);
    }
    stated.missing.is_empty()
}

fn term<'a, N: Number>(
    scope: N::Scope,
    activity: &Activity<'a>,
    basis: &mut Basis<'a>,
) -> Option<Term<'a, N>> {
    let path = |field| FieldPath {
        base: activity.pointer,
        field,
    };
    let of = |value, sources| Term {
        process: Process::Energy,
        path: path(""),
        part: None,
        value,
        average: None,
        sources,
    };
    if activity.is_none() {
        let zero = N::constant(scope, 0.0).named(scope, &ACTIVITY);
        return Some(of(zero, Sources::Table(Vec::new())));
    }
    let mut known = |result: Known<'a>| match result {
        Ok(input) => {
            basis.rests_on(input.origin);
            Some(input)
        }
        Err(missing) => {
            basis.need(missing);
            None
        }
    };
    let amount = known(activity.amount);
    let years = activity.years.map(&mut known);
    let factor = match activity.factor {
        Ok(factor) => Some(factor),
        Err(missing) => {
            basis.need(missing);
            None
        }
    };
    if let Some(Some(years)) = &years
        && years.origin == Origin::Default
    {
        basis.note(Note::at("use.default_years", years.path).with("years", years.value));
    }
    let (amount, factor) = (amount?, factor?);
    flag_boundary(factor, path("/emission_factor"), basis);
    let years = match years {
        Some(years) => Some(years?),
        None => None,
    };
    let product = |amount: &Input<'a>, factor| {
        let mut quantity = N::input(scope, &AMOUNT, amount);
        if let Some(years) = &years {
            quantity = quantity * N::input(scope, &YEARS, years);
        }
        (quantity * factor_sum(scope, factor, path("/carrier"))).named(scope, &ACTIVITY)
    };
    let mut term = of(product(&amount, factor), Sources::of(factor, 1.0));
    if let Some((Ok(amount), Ok(factor))) = &activity.average {
        term.average = Some(product(amount, *factor));
    }
    Some(term)
}

/// How boundaries begin that hold an activity whole, upstream included.
const WHOLE: [&str; 6] = [
    "life cycle",
    "well-to-wheel",
    "upstream + combustion",
    "cradle-to-gate",
    "manufacture",
    "supply",
];

/// Flags a factor of the user's own that is said to cover a part of its activity alone, such as
/// burning a fuel without making it.
fn flag_boundary<'a>(factor: FactorSum<'a>, path: FieldPath<'a>, basis: &mut Basis<'a>) {
    let FactorSum::Own(own) = factor else { return };
    let boundary = own.data.and_then(|data| data.boundary.value());
    let partial = |boundary: &&String| !WHOLE.iter().any(|whole| boundary.starts_with(whole));
    if let Some(boundary) = boundary.filter(partial) {
        let note = Note::at("factor.partial_boundary", path);
        basis.note(note.with("boundary", boundary.as_str()));
    }
}

/// Distribution: mass with packaging times distance times factor, leg by leg.
pub(crate) fn distribution<'a, N: Number>(
    scope: N::Scope,
    flows: &[PartFlows<N>],
    facts: &[Facts<'a>],
    stated: &StageInputs<'a, Leg<'a>>,
) -> Stage<'a, N> {
    transport(scope, &DISTRIBUTION, flows, facts, stated)
}

fn transport<'a, N: Number>(
    scope: N::Scope,
    symbol: &'static Symbol,
    flows: &[PartFlows<N>],
    facts: &[Facts<'a>],
    stated: &StageInputs<'a, Leg<'a>>,
) -> Stage<'a, N> {
    let mut basis = Basis::default();
    let mut complete = needs_missing(stated, &mut basis);
    for facts in facts {
        basis.part(facts.kilograms, &[&facts.mass]);
    }
    let masses: Vec<N> = flows.iter().filter_map(|flows| flows.mass).collect();
    let mass = N::sum(scope, &masses).named(scope, &MASS_TOTAL);
    let tonnes = (mass / N::constant(scope, 1_000.0)).named(scope, &GROSS_WEIGHT);
    let mut terms = Vec::with_capacity(stated.items.len());
    for leg in &stated.items {
        let distance = leg.distance.map(|distance| Fact::of(&distance));
        let together = basis.all(&[&distance, &leg.factor.map(|_| Fact::NONE)]);
        let (Some(fact), Ok(distance), Ok(factor)) = (together, leg.distance, leg.factor) else {
            complete = false;
            continue;
        };
        basis.rests_on(fact.origin);
        let path = FieldPath {
            base: leg.pointer,
            field: "/mode",
        };
        let own = FieldPath {
            field: "/emission_factor",
            ..path
        };
        flag_boundary(factor, own, &mut basis);
        let distance = N::input(scope, &DISTANCE, &distance);
        terms.push(Term {
            process: if leg.air {
                Process::AirTransport
            } else {
                Process::Transport
            },
            path: FieldPath { field: "", ..path },
            part: None,
            value: (tonnes * distance * factor_sum(scope, factor, path)).named(scope, &ACTIVITY),
            average: None,
            sources: Sources::of(factor, 1.0),
        });
    }
    let value = (basis.used > 0.0 && (complete || !terms.is_empty()))
        .then(|| Stage::sum(scope, &terms, symbol));
    Stage {
        value,
        basis,
        terms,
    }
}

symbols! {
    CYCLE_ENERGY = "carbon_footprint_of_cycle_energy", "CFP_E", "kg CO2e";
    CYCLE_TRANSPORT = "carbon_footprint_of_cycle_transport", "CFP_T", "kg CO2e";
}

/// Energy and consumables between two lives of a product.
pub(crate) fn cycle_energy<'a, N: Number>(
    scope: N::Scope,
    stated: &StageInputs<'a, Activity<'a>>,
) -> Stage<'a, N> {
    energy_stage(scope, &CYCLE_ENERGY, stated)
}

/// Transport between two lives of a product.
pub(crate) fn cycle_transport<'a, N: Number>(
    scope: N::Scope,
    flows: &[PartFlows<N>],
    facts: &[Facts<'a>],
    stated: &StageInputs<'a, Leg<'a>>,
) -> Stage<'a, N> {
    transport(scope, &CYCLE_TRANSPORT, flows, facts, stated)
}
