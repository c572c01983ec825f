//! Recyclability and recoverability of a product in an end-of-life scenario.
//!
//! IEC TR 62635:2012 and EN 45555:2019: masses times the rates of recycling (RCR) or recovery (RVR)
//! of each part in a named scenario, from the treatment plant on; collection is not part of it.
//! Formula from memory. Where the document states no RCR, the part is taken to be separated and
//! recycled with the efficiency of its material: the figure names that scenario.

use crate::figures::Better::Higher;
use crate::figures::{FigureDescription, Figures, Group, Method, Note, Pick, Verification, View};
use crate::flows::{mean_by_mass, one_input, symbols};
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
        let mut mean = mean_by_mass(view, symbol, mass_symbol, &|part| {
            one_input(part, rate_symbol, rate_of(part.part))
        });
        let separated = mean
            .by_part
            .iter()
            .filter(|_| std::ptr::eq(figure, &raw const RECYCLABILITY))
            .filter_map(|(index, _)| view.product.parts.get(*index))
            .filter(|part| !part.states_recyclability_rate());
        for part in separated {
            let note = Note::new("recyclability.separated_by_material");
            mean.basis.note_mass(note, part.mass().unwrap_or(0.0));
        }
        match view.product.end_of_life_scenario() {
            Some(name) => {
                let note = Note::new("recyclability.scenario").with("scenario", name);
                mean.basis.note(note);
            }
            None if !mean.by_part.is_empty() => {
                mean.basis.note(Note::new("recyclability.no_scenario"));
            }
            None => {}
        }
        figures.push_by_part(figure, mean.value, mean.basis, mean.by_part);
    }
}
