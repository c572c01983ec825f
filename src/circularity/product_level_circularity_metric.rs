//! The Product-Level Circularity Metric.
//!
//! Linder, Sarasini and van Loon, *A Metric for Quantifying Product-Level Circularity*, Journal of
//! Industrial Ecology 21 (2017) 545: recirculated economic value over total product value. The
//! abstract was read; the composition c = Σ c_i v_i / Σ v_i is from memory. A part is recirculated
//! as far as it is reused or recycled; labour takes the c of the part that it is added to, so the
//! value of a part includes it.

use crate::figures::Better::Higher;
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Of, PartView, Verification, View,
};
use crate::flows::{Fact, ratio_or_note, symbols};
use crate::number::Number;

const METHOD: Method = Method {
    name: "Product-Level Circularity Metric",
    source: "Linder, Sarasini and van Loon, J. Ind. Ecol. 21 (2017) 545, doi 10.1111/jiec.12552 (abstract read, formula from memory)",
    group: Group::ValueAndTime,
    verification: Verification::FromMemory,
};
static PLCM: FigureDescription = METHOD.index("plcm", Higher, "c = Σ v (F_R + F_U) / Σ v");

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&PLCM];

symbols! {
    VALUE = "value", "v_1", "currency";
    PIECES = "pieces", "n", "1";
    PART_VALUE = "value_of_component", "v", "currency";
    RECIRCULATED = "recirculated_value", "v c", "currency";
    METRIC = "plcm", "c", "1";
}

/// Value of all pieces of a part.
pub(crate) fn part_value<N: Number>(part: &PartView<'_, '_, N>) -> Option<N> {
    let value = part.part.value().ok()?;
    let pieces = part.part.pieces.ok()?;
    let scope = part.scope;
    let value = N::input(scope, &VALUE, &value) * N::input(scope, &PIECES, &pieces);
    Some(value.named(scope, &PART_VALUE))
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let value = Fact::known(part.part.value());
        [value, part.facts.inflow, NONE, NONE, NONE]
    });
    let mut values = Vec::with_capacity(parts.len());
    let mut recirculated = Vec::with_capacity(parts.len());
    let mut by_part = Vec::with_capacity(parts.len());
    for part in &parts {
        let (Some(value), Some(inflow)) = (part_value(&part.view), part.view.flows.inflow.as_ref())
        else {
            continue;
        };
        let share = inflow.recycled_share + inflow.reused_share;
        values.push(value);
        recirculated.push((value * share).named(part.view.scope, &RECIRCULATED));
        by_part.push((part.view.index, share));
    }
    let total = N::sum(scope, &values);
    let recirculated = N::sum(scope, &recirculated);
    let value = if parts.is_empty() {
        None
    } else {
        ratio_or_note(scope, &METRIC, recirculated, total, &mut basis)
    };
    figures.push_by_part(&PLCM, value, basis, by_part);
}
