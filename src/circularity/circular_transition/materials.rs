//! Circular inflow and outflow, and what is critical in the inflow.

use super::{CIRCULAR_INFLOW, CIRCULAR_OUTFLOW, CRITICAL_INFLOW, MATERIAL_CIRCULARITY, RECOVERY};
use crate::circularity::critical_raw_materials::{List, critical_share};
use crate::figures::{Basis, Figures, NONE, Note, Of, Pick, Usable, View};
use crate::flows::{
    Fact, InflowMasses, PRODUCT_MASS, Recovered, VIRGIN, needs_recovery, ratio, recovered, symbols,
};
use crate::number::{Number, Symbol};

symbols! {
    POTENTIAL = "recovery_potential", "RP", "1";
    CIRCULAR_MASS_IN = "circular_inflow_mass", "M_in", "kg";
    CIRCULAR_MASS_OUT = "circular_outflow_mass", "M_out", "kg";
    INFLOW = "cti_circular_inflow", "CI", "1";
    OUTFLOW = "cti_circular_outflow", "CO", "1";
    CIRCULARITY = "cti_material_circularity", "CTI", "1";
    RECOVERED = "recovered_mass", "M_recov", "kg";
    TYPE_REUSE = "cti_recovery_reuse", "T_reuse", "1";
    TYPE_REMANUFACTURING = "cti_recovery_remanufacturing", "T_reman", "1";
    TYPE_RECYCLING = "cti_recovery_recycling", "T_rec", "1";
    TYPE_BIODEGRADATION = "cti_recovery_biodegradation", "T_bio", "1";
    CRITICAL_MASS = "critical_linear_inflow", "V_crit", "kg";
    CRITICAL = "cti_critical_inflow", "CTI_crit", "1";
}

/// Circular inflow of a part: all that is not virgin, and what is renewable.
fn circular_inflow<N: Number>(scope: N::Scope, inflow: &InflowMasses<N>) -> N {
    (inflow.post_consumer_recycled
        + inflow.pre_consumer_recycled
        + inflow.reused
        + inflow.renewable)
        .named(scope, &CIRCULAR_MASS_IN)
}

/// Circular outflow of a part: mass × recovery potential × actual recovery. `recovered` is mass ×
/// actual recovery; a potential that nobody states is 1, since what came back could come back.
pub fn circular_outflow<N: Number>(scope: N::Scope, recovered: N, potential: Option<N>) -> N {
    match potential {
        Some(potential) => potential * recovered,
        None => recovered,
    }
    .named(scope, &CIRCULAR_MASS_OUT)
}

/// Material circularity: the circular share of what comes in and of what goes out, by mass.
pub fn material_circularity<N: Number>(
    scope: N::Scope,
    circular_in: N,
    total_in: N,
    circular_out: N,
    total_out: N,
) -> Option<N> {
    ratio(
        scope,
        &CIRCULARITY,
        circular_in + circular_out,
        total_in + total_out,
    )
}

fn total<N: Number>(scope: N::Scope, terms: &[N], symbol: &'static Symbol) -> N {
    N::sum(scope, terms).named(scope, symbol)
}

/// The outflow as the figures need it: parts, recovered masses and circular masses.
struct Outflow<'s, 'a, N: Number> {
    parts: Vec<Usable<'s, 'a, N>>,
    recovered: Vec<Recovered<N>>,
    circular: Vec<N>,
    basis: Basis<'a>,
}

fn outflow_of<'s, 'a, N: Number>(view: &'s View<'_, 'a, N>) -> Outflow<'s, 'a, N> {
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let [outflow, recycling, inflow] = needs_recovery(part);
        let potential = part.part.recovery_potential();
        let potential = potential.map(|input| input.map_or(Fact::NONE, |input| Fact::of(&input)));
        let realised = part.part.realised().map(|_| Fact::NONE);
        [outflow, recycling, inflow, potential, realised]
    });
    let mut all = Vec::with_capacity(parts.len());
    let mut circular = Vec::with_capacity(parts.len());
    for part in &parts {
        let Some(recovered) = recovered(part) else {
            continue;
        };
        let scope = part.view.scope;
        let potential = part.view.part.recovery_potential().ok().flatten();
        let kilograms = part.mass.value();
        if potential.is_none() {
            basis.note_mass(Note::new("cti.recovery_potential_not_stated"), kilograms);
        }
        if part.view.part.realised() == Ok(false) {
            basis.note_mass(Note::new("outflow.expected"), kilograms);
        }
        let potential = potential.map(|input| N::input(scope, &POTENTIAL, &input));
        circular.push(circular_outflow(scope, recovered.total(), potential));
        all.push(recovered);
    }
    Outflow {
        parts,
        recovered: all,
        circular,
        basis,
    }
}

/// Circular outflow alone.
pub(super) fn outflow<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let outflow = outflow_of(view);
    push_outflow(view, &outflow, figures);
}

fn push_outflow<'a, N: Number>(
    view: &View<'_, 'a, N>,
    outflow: &Outflow<'_, 'a, N>,
    figures: &mut Figures<'a, N>,
) -> Option<(N, N)> {
    let scope = view.scope;
    let mass = view.sum_of(&outflow.parts).named(scope, &PRODUCT_MASS);
    let circular = total(scope, &outflow.circular, &CIRCULAR_MASS_OUT);
    let value = ratio(scope, &OUTFLOW, circular, mass);
    let by_part = outflow
        .parts
        .iter()
        .zip(&outflow.circular)
        .filter(|_| view.by_component)
        .map(|(part, circular)| (part.view.index, *circular / part.mass))
        .collect();
    figures.push_by_part(&CIRCULAR_OUTFLOW, value, outflow.basis.clone(), by_part);
    value.map(|_| (circular, mass))
}

pub(super) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        [part.facts.inflow, NONE, NONE, NONE, NONE]
    });
    let inflows: Vec<N> = parts
        .iter()
        .filter_map(|part| {
            let inflow = part.view.flows.inflow.as_ref()?;
            Some(circular_inflow(part.view.scope, inflow))
        })
        .collect();
    let mass_in = view.sum_of(&parts).named(scope, &PRODUCT_MASS);
    let circular_in = total(scope, &inflows, &CIRCULAR_MASS_IN);
    let inflow = ratio(scope, &INFLOW, circular_in, mass_in);
    let by_part = parts
        .iter()
        .zip(&inflows)
        .map(|(part, circular)| (part.view.index, *circular / part.mass))
        .collect();
    figures.push_by_part(&CIRCULAR_INFLOW, inflow, basis.clone(), by_part);

    let outflow = outflow_of(view);
    let out = push_outflow(view, &outflow, figures);

    // Both sides must be known for their sum to say anything of the same product.
    let both = inflow.and(out).and_then(|(circular_out, mass_out)| {
        material_circularity(scope, circular_in, mass_in, circular_out, mass_out)
    });
    let mut both_basis = Basis::default();
    both_basis.average_into(&basis);
    both_basis.average_into(&outflow.basis);
    figures.push(&MATERIAL_CIRCULARITY, both, both_basis);

    recovery_types(view, &outflow, figures);
    critical_inflow(view, figures);
}

/// Which way what is recovered goes.
fn recovery_types<'a, N: Number>(
    view: &View<'_, 'a, N>,
    outflow: &Outflow<'_, 'a, N>,
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let all: Vec<N> = outflow.recovered.iter().map(Recovered::total).collect();
    let whole = total(scope, &all, &RECOVERED);
    let types: [(Pick<Recovered<N>, N>, &'static Symbol); 4] = [
        (|recovered| recovered.reuse, &TYPE_REUSE),
        (|recovered| recovered.remanufacture, &TYPE_REMANUFACTURING),
        (|recovered| recovered.recycling, &TYPE_RECYCLING),
        (|recovered| recovered.composting, &TYPE_BIODEGRADATION),
    ];
    for (figure, (pick, symbol)) in RECOVERY.iter().zip(types) {
        let terms: Vec<N> = outflow.recovered.iter().map(pick).collect();
        let value = ratio(scope, symbol, N::sum(scope, &terms), whole);
        let mut basis = outflow.basis.clone();
        if value.is_none() && basis.used > 0.0 {
            basis.note(Note::new("cti.nothing_recovered"));
        }
        figures.push(figure, value, basis);
    }
}

fn critical_inflow<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let critical = critical_share::<N>(part, List::EuCritical).map(|(_, fact)| fact);
        [part.facts.inflow, critical, NONE, NONE, NONE]
    });
    let mut linear = Vec::with_capacity(parts.len());
    let mut critical = Vec::with_capacity(parts.len());
    for part in &parts {
        let (Some(inflow), Ok((share, _))) = (
            part.view.flows.inflow.as_ref(),
            critical_share::<N>(&part.view, List::EuCritical),
        ) else {
            continue;
        };
        linear.push(inflow.virgin);
        critical.push((inflow.virgin * share).named(part.view.scope, &CRITICAL_MASS));
    }
    let linear = total(scope, &linear, &VIRGIN);
    let critical = total(scope, &critical, &CRITICAL_MASS);
    if linear.value() <= 0.0 && basis.used > 0.0 {
        basis.note(Note::new("cti.no_linear_inflow"));
    }
    let value = ratio(scope, &CRITICAL, critical, linear);
    figures.push(&CRITICAL_INFLOW, value, basis);
}
