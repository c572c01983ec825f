//! A product that goes round: reuse, rental, repair and refurbishment as a chain of lives.
//!
//! The arithmetic of returns: with a return rate r and at most n uses, one product serves
//! 1 + r + … + r^(n−1) = (1 − r^n) / (1 − r) uses. Making it, its distribution and its end are
//! spread over them; each further use brings the burden of the cycle between two uses. Formulas of
//! our own, from the geometric series and stage sums; no standard.

use crate::figures::Better::{Higher, Lower};
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Note, Of, Verification, View, known,
};
use crate::flows::{PRODUCT_MASS, revenue_of_one, symbols};
use crate::footprint::{cycle_energy, cycle_transport, stage_figure};
use crate::number::Number;
use crate::resolve::Input;

use super::circular_transition::in_currency;

const METHOD: Method = Method {
    name: "A chain of lives: per use, and against the product that a use replaces",
    source: "Meguru: geometric series of returns, stage sums of the footprint; no standard",
    group: Group::ManyLives,
    verification: Verification::FormulaRead,
};
static USES: FigureDescription = METHOD.quantity(
    "reuse_number_of_uses",
    "1",
    Higher,
    "n = (1 − r^n_max) / (1 − r)",
);
static MASS_PER_USE: FigureDescription = METHOD.quantity(
    "reuse_mass_per_use",
    "kg",
    Lower,
    "M (1 + (n − 1) f_replaced) / n",
);
static VALUE_PER_USE: FigureDescription = METHOD.quantity(
    "reuse_value_per_use",
    "currency",
    Lower,
    "(p + (n − 1) cost of a cycle) / n",
);
static FOOTPRINT_PER_USE: FigureDescription = METHOD
    .quantity(
        "reuse_carbon_footprint_per_use",
        "kg CO2e",
        Lower,
        "(CFP_1 + (n − 1) CFP_cycle) / n, without the stage of use",
    )
    .signed();
static SAVING_PER_USE: FigureDescription = METHOD
    .quantity(
        "reuse_carbon_footprint_saving_per_use",
        "kg CO2e",
        Higher,
        "d CFP_replaced − CFP per use",
    )
    .signed();
static BREAK_EVEN: FigureDescription = METHOD.quantity(
    "reuse_break_even_uses",
    "1",
    Lower,
    "n = (CFP_1 − CFP_cycle) / (d CFP_replaced − CFP_cycle)",
);
static BREAK_EVEN_MASS: FigureDescription = METHOD.quantity(
    "reuse_break_even_uses_by_mass",
    "1",
    Lower,
    "n = M (1 − f_replaced) / (d M_replaced − M f_replaced)",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[
    &USES,
    &MASS_PER_USE,
    &BREAK_EVEN_MASS,
    &VALUE_PER_USE,
    &FOOTPRINT_PER_USE,
    &SAVING_PER_USE,
    &BREAK_EVEN,
];

symbols! {
    RETURN_RATE = "return_rate", "r", "1";
    STATED_USES = "stated_number_of_uses", "n", "1";
    NUMBER_OF_USES = "reuse_number_of_uses", "n", "1";
    REPLACED = "parts_replaced", "f_repl", "1";
    MASS_EACH = "reuse_mass_per_use", "M_use", "kg";
    CYCLE_COST = "cost_per_cycle", "p_cycle", "currency";
    VALUE_EACH = "reuse_value_per_use", "p_use", "currency";
    FIRST = "carbon_footprint_of_first_life", "CFP_1", "kg CO2e";
    CYCLE = "carbon_footprint_of_cycle", "CFP_cycle", "kg CO2e";
    SPARE = "carbon_footprint_of_replaced_parts", "CFP_P", "kg CO2e";
    FOOTPRINT_EACH = "reuse_carbon_footprint_per_use", "CFP_use", "kg CO2e";
    DISPLACEMENT = "displacement_rate", "d", "1";
    ALTERNATIVE = "carbon_footprint_of_replaced_product", "CFP_repl", "kg CO2e";
    ALTERNATIVE_MASS = "mass_of_replaced_product", "M_repl", "kg";
    SAVING = "reuse_carbon_footprint_saving_per_use", "dCFP", "kg CO2e";
    EVEN = "reuse_break_even_uses", "n_even", "1";
    EVEN_MASS = "reuse_break_even_uses_by_mass", "n_even,M", "1";
}

/// Expected uses of a product of which the share `return_rate` comes back after each use, at most
/// `maximum` times used.
pub fn number_of_uses<N: Number>(scope: N::Scope, return_rate: N, maximum: u32) -> N {
    let one = N::constant(scope, 1.0);
    let uses = if return_rate.value() >= 1.0 {
        N::constant(scope, f64::from(maximum))
    } else {
        (one - return_rate.to_the(maximum)) / (one - return_rate)
    };
    uses.named(scope, &NUMBER_OF_USES)
}

/// What is spread over the uses: once the first, and for each further use a cycle.
fn per_use<N: Number>(scope: N::Scope, first: N, cycle: N, uses: N) -> N {
    (first + (uses - N::constant(scope, 1.0)) * cycle) / uses
}

/// Uses from which going round is better than the alternative; `None` where it never is.
fn break_even<N: Number>(first: N, cycle: N, alternative: N) -> Option<N> {
    let gain = alternative - cycle;
    (gain.value() > 0.0).then(|| (first - cycle) / gain)
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let (uses, uses_basis) = uses(view);
    figures.push(&USES, uses, uses_basis.clone());
    mass(view, uses, &uses_basis, figures);
    value(view, uses, &uses_basis, figures);
    footprint(view, uses, &uses_basis, figures);
}

fn lives_input<'a, N: Number, K: crate::product::Kind>(
    view: &View<'_, 'a, N>,
    basis: &mut Basis<'a>,
    field: &'static str,
    pick: impl Fn(&'a crate::product::Lives) -> &'a crate::product::Stated<crate::product::Quantity<K>>,
) -> Option<Input<'a>> {
    known(basis, view.product.lives_number(field, pick))
}

fn uses<'a, N: Number>(view: &View<'_, 'a, N>) -> (Option<N>, Basis<'a>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let stated = view
        .product
        .lives_number("/number_of_uses", |lives| &lives.number_of_uses);
    let is_stated = view
        .product
        .lives()
        .is_some_and(|lives| !lives.number_of_uses.is_absent());
    if is_stated {
        let uses = known(&mut basis, stated);
        let uses = uses.map(|input| N::input(scope, &STATED_USES, &input));
        return (uses, basis);
    }
    let rate = lives_input(view, &mut basis, "/return_rate", |lives| &lives.return_rate);
    let maximum = lives_input(view, &mut basis, "/maximum_uses", |lives| {
        &lives.maximum_uses
    });
    let value = rate.zip(maximum).map(|(rate, maximum)| {
        let rate = N::input(scope, &RETURN_RATE, &rate);
        // A broken use is none. The format bounds the number below what a u32 holds only in effect:
        // what is larger has long converged.
        let whole = maximum.value.floor().clamp(1.0, f64::from(u32::MAX));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to the range just before"
        )]
        let maximum = whole as u32;
        number_of_uses(scope, rate, maximum)
    });
    (value, basis)
}

/// Share of the product that is replaced between two uses.
fn replaced<'a, N: Number>(view: &View<'_, 'a, N>, basis: &mut Basis<'a>) -> Option<N> {
    let input = lives_input(view, basis, "/parts_replaced", |lives| {
        &lives.parts_replaced
    })?;
    Some(N::input(view.scope, &REPLACED, &input))
}

fn displacement<'a, N: Number>(view: &View<'_, 'a, N>, basis: &mut Basis<'a>) -> Option<N> {
    let field = "/displacement_rate";
    let input = lives_input(view, basis, field, |lives| &lives.displacement_rate)?;
    Some(N::input(view.scope, &DISPLACEMENT, &input))
}

fn mass<'a, N: Number>(
    view: &View<'_, 'a, N>,
    uses: Option<N>,
    uses_basis: &Basis<'a>,
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|_| [NONE; 5]);
    let used = basis.used > 0.0;
    let mass = view.sum_of(&parts).named(scope, &PRODUCT_MASS);
    let replaced = replaced(view, &mut basis);
    let cycle = replaced.map(|replaced| mass * replaced);

    let mut even_basis = basis.clone();
    let displacement = displacement(view, &mut even_basis);
    let alternative = known(&mut even_basis, view.product.replaced_mass());
    let even = match (cycle, displacement, alternative) {
        (Some(cycle), Some(displacement), Some(alternative)) if used => {
            let alternative = N::input(scope, &ALTERNATIVE_MASS, &alternative);
            let even = break_even(mass, cycle, displacement * alternative);
            if even.is_none() {
                even_basis.note(Note::new("lives.never_even"));
            }
            even.map(|even| even.named(scope, &EVEN_MASS))
        }
        _ => None,
    };

    basis.include(uses_basis);
    let each = uses
        .zip(cycle)
        .filter(|_| used)
        .map(|(uses, cycle)| per_use(scope, mass, cycle, uses).named(scope, &MASS_EACH));
    figures.push(&MASS_PER_USE, each, basis);
    figures.push(&BREAK_EVEN_MASS, even, even_basis);
}

fn value<'a, N: Number>(
    view: &View<'_, 'a, N>,
    uses: Option<N>,
    uses_basis: &Basis<'a>,
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let mut basis = uses_basis.clone();
    let price = revenue_of_one(view, &mut basis);
    let field = "/cost_per_cycle";
    let cycle = lives_input(view, &mut basis, field, |lives| &lives.cost_per_cycle);
    let currency = in_currency(view, &mut basis);
    let value = match (uses, price, cycle, currency) {
        (Some(uses), Some(price), Some(cycle), Some(_)) => {
            let cycle = N::input(scope, &CYCLE_COST, &cycle);
            Some(per_use(scope, price, cycle, uses).named(scope, &VALUE_EACH))
        }
        _ => None,
    };
    let unit = currency.map(crate::product::Currency::word);
    figures.push_in(&VALUE_PER_USE, unit, value, basis);
}

/// Stages that one product bears once: all but its use.
const ONCE: [usize; 4] = [0, 1, 2, 4];
/// Stages that a replaced part bears again.
const SPARE_STAGES: [usize; 2] = [0, 4];

fn footprint<'a, N: Number>(
    view: &View<'_, 'a, N>,
    uses: Option<N>,
    uses_basis: &Basis<'a>,
    figures: &mut Figures<'a, N>,
) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let stages = |wanted: &[usize], basis: &mut Basis<'a>| {
        let mut values = Vec::with_capacity(wanted.len());
        let mut complete = true;
        for stage in wanted {
            let Some(stage) = stage_figure(*stage).and_then(|figure| figures.get(figure)) else {
                continue;
            };
            basis.include(&stage.basis);
            match stage.value {
                Some(value) => values.push(value),
                None => complete = false,
            }
        }
        complete.then(|| N::sum(scope, &values))
    };
    // As in the footprint itself, the coverage is the mass whose making is counted; the shares of
    // its notes are shares of that mass.
    if let Some(raw) = stage_figure(0).and_then(|figure| figures.get(figure)) {
        let raw = &raw.basis;
        (basis.total, basis.used, basis.open) = (raw.total, raw.used, raw.open);
        (basis.weak, basis.unverified) = (raw.weak, raw.unverified);
    }
    let first = stages(&ONCE, &mut basis).map(|sum| sum.named(scope, &FIRST));
    let spare = stages(&SPARE_STAGES, &mut Basis::default());
    let replaced = replaced(view, &mut basis);
    let cycle: Option<N> = if view.product.lives().is_some() {
        let energy: crate::footprint::Stage<'a, N> =
            cycle_energy(scope, &view.product.lives_energy);
        let transport = cycle_transport(
            scope,
            &view.flows,
            &view.facts,
            &view.product.lives_transport,
        );
        basis.include(&energy.basis);
        basis.include(&transport.basis);
        match (spare, replaced, energy.value, transport.value) {
            (Some(spare), Some(replaced), Some(energy), Some(transport)) => {
                let spare = (spare * replaced).named(scope, &SPARE);
                Some((energy + transport + spare).named(scope, &CYCLE))
            }
            _ => None,
        }
    } else {
        None
    };

    let mut even_basis = basis.clone();
    let displacement = displacement(view, &mut even_basis);
    let alternative = known(&mut even_basis, view.product.replaced_carbon_footprint());
    let alternative = displacement
        .zip(alternative)
        .map(|(displacement, alternative)| {
            displacement * N::input(scope, &ALTERNATIVE, &alternative)
        });
    let both = first.zip(cycle);
    let even = both
        .zip(alternative)
        .and_then(|((first, cycle), alternative)| {
            let even = break_even(first, cycle, alternative);
            if even.is_none() {
                even_basis.note(Note::new("lives.never_even"));
            }
            even.map(|even| even.or_zero().named(scope, &EVEN))
        });

    basis.include(uses_basis);
    let each = uses.zip(both).map(|(uses, (first, cycle))| {
        per_use(scope, first, cycle, uses).named(scope, &FOOTPRINT_EACH)
    });
    let saving = each
        .zip(alternative)
        .map(|(each, alternative)| (alternative - each).named(scope, &SAVING));
    let mut saving_basis = even_basis.clone();
    saving_basis.include(uses_basis);
    figures.push(&FOOTPRINT_PER_USE, each, basis);
    figures.push(&SAVING_PER_USE, saving, saving_basis);
    figures.push(&BREAK_EVEN, even, even_basis);
}

#[cfg(test)]
mod tests {
    use super::{break_even, number_of_uses, per_use};

    #[test]
    fn the_series_of_returns() {
        // Once, and then a half, a quarter and an eighth of the time.
        assert!((number_of_uses::<f64>((), 0.5, 4) - 1.875).abs() < 1e-12);
        assert!((number_of_uses::<f64>((), 1.0, 25) - 25.0).abs() < 1e-12);
        assert!((number_of_uses::<f64>((), 0.0, 25) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn at_the_break_even_both_are_equal() {
        let (first, cycle, alternative) = (10.0, 1.0, 3.0);
        let uses = break_even(first, cycle, alternative);
        assert!(uses.is_some_and(|uses| {
            (per_use::<f64>((), first, cycle, uses) - alternative).abs() < 1e-12
        }));
        assert!(break_even(10.0, 3.0, 3.0).is_none());
    }
}
