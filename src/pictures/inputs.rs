//! How each input of each part is known, as one strip of cells: what is proven, stated, estimated, taken
//! from a table, or missing.

use serde::Serialize;

use crate::figures::{Of, PartView, View};
use crate::flows::KnownFact;
use crate::footprint::material_factor;
use crate::resolve::Origin;

/// An input of a part that figures of material and of footprint read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InputField {
    /// Mass and pieces.
    Mass,
    /// Shares by origin of the material.
    Inflow,
    /// Efficiency of the recycling that made the feedstock, where some is recycled.
    FeedstockRecycling,
    /// Shares by destination after use.
    Outflow,
    /// Efficiency of recycling after use, where some is collected.
    Recycling,
    /// Emission factors of making the material.
    EmissionFactor,
}

/// How an input is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InputState {
    /// Stated, with a proof in the document.
    Evidenced,
    /// Stated.
    Stated,
    /// Estimated by the author of the document.
    Estimated,
    /// Taken from a reference table.
    Default,
    /// Not known.
    Missing,
}

impl From<Origin> for InputState {
    fn from(origin: Origin) -> Self {
        match origin {
            Origin::Evidenced => Self::Evidenced,
            Origin::Stated => Self::Stated,
            Origin::Estimated => Self::Estimated,
            Origin::Default => Self::Default,
        }
    }
}

/// One input of one part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KnownInput {
    /// JSON pointer of the component.
    pub of: String,
    /// Which input.
    pub field: InputField,
    /// How it is known.
    pub state: InputState,
    /// JSON pointer of the field that holds it or would.
    pub path: String,
    /// The part's share of the mass of all parts whose mass is known, packaging included; `None` where
    /// its own is not.
    pub mass_share: Option<f64>,
}

/// The inputs of every part, in the order of the parts list.
pub(super) fn inputs(view: &View<'_, '_, f64>) -> Vec<KnownInput> {
    let whole: f64 = view.flows.iter().filter_map(|flows| flows.mass).sum();
    let mut inputs: Vec<(usize, KnownInput)> = Vec::new();
    for of in [Of::Product, Of::Packaging] {
        for part in view.parts(of) {
            if inputs.iter().all(|(index, _)| *index != part.index) {
                let share = part.flows.mass.filter(|_| whole > 0.0);
                let own = of_part(&part, share.map(|mass| mass / whole));
                inputs.extend(own.into_iter().map(|input| (part.index, input)));
            }
        }
    }
    inputs.sort_by_key(|(index, _)| *index);
    inputs.into_iter().map(|(_, input)| input).collect()
}

fn of_part(view: &PartView<'_, '_, f64>, mass_share: Option<f64>) -> Vec<KnownInput> {
    let (part, facts) = (view.part, view.facts);
    let input = |field, fact: KnownFact<'_>, place: &str| KnownInput {
        of: part.pointer.to_owned(),
        field,
        state: fact.map_or(InputState::Missing, |fact| fact.origin.into()),
        path: match fact {
            Ok(_) => format!("{}{place}", part.pointer),
            Err(missing) => missing.to_string(),
        },
        mass_share,
    };
    let recycled_in = part
        .inflows
        .as_ref()
        .is_ok_and(crate::resolve::Inflows::has_recycled);
    let recycled_out = part
        .destinations
        .as_ref()
        .is_ok_and(|shares| shares.recycling.value > 0.0);
    let mut inputs = vec![
        input(InputField::Mass, facts.mass, "/mass"),
        input(InputField::Inflow, facts.inflow, "/inflow"),
    ];
    if recycled_in {
        let fact = facts.feedstock_recycling;
        inputs.push(input(
            InputField::FeedstockRecycling,
            fact,
            "/inflow/recycling_efficiency",
        ));
    }
    inputs.push(input(InputField::Outflow, facts.outflow, "/outflow"));
    if recycled_out {
        let fact = facts.recycling;
        inputs.push(input(
            InputField::Recycling,
            fact,
            "/outflow/recycling_efficiency",
        ));
    }
    let factor = material_factor(part, facts);
    inputs.push(input(
        InputField::EmissionFactor,
        factor,
        "/emission_factor",
    ));
    inputs
}
