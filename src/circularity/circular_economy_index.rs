//! The Circular Economy Index.
//!
//! Di Maio and Rem, *A Robust Indicator for Promoting Circular Economy through Recycling*, Journal
//! of Environmental Protection 6 (2015) 1095: value of the material recycled after use over value of
//! the material needed to make the product again. Read in a public code that cites it and reproduces
//! its own published result. Prices below zero, where somebody pays to be rid of a material, count
//! as they are; the index stays between 0 and 1.

use crate::figures::Better::Higher;
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Note, Of, Verification, View,
};
use crate::flows::{Fact, RECYCLING_EFFICIENCY, ratio_or_note, symbols};
use crate::number::Number;

const METHOD: Method = Method {
    name: "Circular Economy Index",
    source: "Di Maio and Rem, J. Environ. Prot. 6 (2015) 1095, doi 10.4236/jep.2015.610096, as implemented in alygizos/evb-circularity-indicators",
    group: Group::ValueAndTime,
    verification: Verification::PublishedCase,
};
static CEI: FigureDescription = METHOD.index(
    "cei",
    Higher,
    "CEI = Σ M C_R E_C p_recycled / Σ M p_virgin, from 0 to 1",
);

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[&CEI];

symbols! {
    VIRGIN_PRICE = "virgin_price", "p_v", "currency/kg";
    RECYCLED_PRICE = "recycled_price", "p_r", "currency/kg";
    REQUIRED_VALUE = "value_of_required_material", "v_req", "currency";
    RECYCLED_VALUE = "value_of_recycled_material", "v_rec", "currency";
    INDEX = "cei", "CEI", "1";
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let scope = view.scope;
    let mut basis = Basis::default();
    let parts = view.usable(&mut basis, Of::Product, &|part| {
        let recycled = part
            .flows
            .outflow
            .as_ref()
            .is_some_and(|outflow| outflow.recycling.value() > 0.0);
        let recycled_price = if recycled {
            Fact::known(part.part.recycled_price())
        } else {
            NONE
        };
        [
            part.facts.outflow,
            part.facts.recycling,
            Fact::known(part.part.virgin_price()),
            recycled_price,
            NONE,
        ]
    });
    let mut required = Vec::with_capacity(parts.len());
    let mut recycled = Vec::with_capacity(parts.len());
    for part in &parts {
        let (view, scope) = (&part.view, part.view.scope);
        let Ok(virgin) = view.part.virgin_price() else {
            continue;
        };
        let virgin = N::input(scope, &VIRGIN_PRICE, &virgin);
        required.push((part.mass * virgin).named(scope, &REQUIRED_VALUE));
        let share = view.flows.outflow.as_ref().map(|outflow| outflow.recycling);
        if let (Some(share), Ok(efficiency), Ok(price)) = (
            share.filter(|share| share.value() > 0.0),
            view.part.recycling_efficiency,
            view.part.recycled_price(),
        ) {
            let efficiency = N::input(scope, &RECYCLING_EFFICIENCY, &efficiency);
            let price = N::input(scope, &RECYCLED_PRICE, &price);
            let value = part.mass * share * efficiency * price;
            recycled.push(value.named(scope, &RECYCLED_VALUE));
        }
    }
    let required = N::sum(scope, &required);
    let recycled = N::sum(scope, &recycled);
    let index = if parts.is_empty() {
        None
    } else {
        ratio_or_note(scope, &INDEX, recycled, required, &mut basis)
    };
    let value = index.map(|index| {
        if index.value() > 1.0 {
            basis.note(Note::new("cei.above_one").with("value", index.value()));
            return index.at_most(N::constant(scope, 1.0)).named(scope, &INDEX);
        }
        if index.value() < 0.0 {
            basis.note(Note::new("cei.below_zero").with("value", index.value()));
            return index.or_zero().named(scope, &INDEX);
        }
        index
    });
    figures.push(&CEI, value, basis);
}
