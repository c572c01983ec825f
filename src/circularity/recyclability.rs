//! Recyclability and recoverability of a product in an end-of-life scenario.
//!
//! IEC TR 62635:2012 and EN 45555:2019: masses times the rates of recycling (RCR) or recovery (RVR)
//! of each part in a named scenario, from the treatment plant on; collection is not part of it.
//! Formula from memory. Where the document states no RCR, the part is taken to be separated and
//! recycled with the efficiency of its material: the figure names that scenario.

use crate::figures::Better::Higher;
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Note, Of, Pick, Verification, View,
};
use crate::flows::{Fact, PRODUCT_MASS, ratio, symbols};
use crate::number::{Number, Symbol};
use crate::resolve::{Known, Part};

const METHOD: Method = Method {
    name: "Recyclability and recoverability rate in a named scenario, without collection",
    source: "IEC TR 62635:2012, EN 45555:2019 (formula from memory; no collection: read)",
    group: Group::EndOfLife,
    verification: Verification::FromMemory,
};
static RECYCLABILITY: FigureDescription = METHOD.share(
    "iec62635_recyclability",
    Higher,
    "R_cyc = Σ m RCR / Σ m (heat recovery excluded)",
);
static RECOVERABILITY: FigureDescription = METHOD.share(
    "iec62635_recoverability",
    Higher,
    "R_cov = Σ m RVR / Σ m (heat recovery included)",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&RECYCLABILITY, &RECOVERABILITY];

symbols! {
    RECYCLABLE = "recyclability_rate", "RCR", "1";
    RECOVERABLE = "recoverability_rate", "RVR", "1";
    RECYCLABLE_MASS = "recyclable_mass", "m RCR", "kg";
    RECOVERABLE_MASS = "recoverable_mass", "m RVR", "kg";
    RECYCLABILITY_RATE = "iec62635_recyclability", "R_cyc", "1";
    RECOVERABILITY_RATE = "iec62635_recoverability", "R_cov", "1";
}

/// Σ m r / Σ m.
pub fn rate<N: Number>(
    scope: N::Scope,
    symbol: &'static Symbol,
    recovered: &[N],
    mass: N,
) -> Option<N> {
    ratio(scope, symbol, N::sum(scope, recovered), mass)
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let kinds: [(
        &'static FigureDescription,
        Pick<Part<'a>, Known<'a>>,
        [&'static Symbol; 3],
    ); 2] = [
        (
            &RECYCLABILITY,
            |part| part.recyclability_rate(),
            [&RECYCLABLE, &RECYCLABLE_MASS, &RECYCLABILITY_RATE],
        ),
        (
            &RECOVERABILITY,
            |part| part.recoverability_rate(),
            [&RECOVERABLE, &RECOVERABLE_MASS, &RECOVERABILITY_RATE],
        ),
    ];
    for (figure, rate_of, [rate_symbol, mass_symbol, symbol]) in kinds {
        let scope = view.scope;
        let mut basis = Basis::default();
        let parts = view.usable(&mut basis, Of::Product, &|part| {
            [Fact::known(rate_of(part.part)), NONE, NONE, NONE, NONE]
        });
        let mut recovered = Vec::with_capacity(parts.len());
        let mut by_part = Vec::with_capacity(parts.len());
        for part in &parts {
            let Ok(stated) = rate_of(part.view.part) else {
                continue;
            };
            let scope = part.view.scope;
            let rate = N::input(scope, rate_symbol, &stated);
            recovered.push((part.mass * rate).named(scope, mass_symbol));
            by_part.push((part.view.index, rate));
            if std::ptr::eq(figure, &raw const RECYCLABILITY)
                && !part.view.part.states_recyclability_rate()
            {
                let note = Note::new("recyclability.separated_by_material");
                basis.note_mass(note, part.mass.value());
            }
        }
        match view.product.end_of_life_scenario() {
            Some(name) => {
                basis.note(Note::new("recyclability.scenario").with("scenario", name));
            }
            None if !parts.is_empty() => basis.note(Note::new("recyclability.no_scenario")),
            None => {}
        }
        let mass = view.sum_of(&parts).named(scope, &PRODUCT_MASS);
        let value = rate(scope, symbol, &recovered, mass);
        figures.push_by_part(figure, value, basis, by_part);
    }
}
