//! A simplified carbon footprint by life-cycle stage, after ISO 14067:2018 and Japan's CFP
//! guideline (METI and MOE, 2023): activity times emission factor, stage by stage.
//!
//! Recycling is allocated by cut-off (100:0): recycled feedstock brings the burden of its recycling
//! only, material that leaves for recycling or reuse leaves without burden and without credit, and
//! the product that is burnt for energy bears the emissions of burning it.

mod activities;
mod end_of_life;
mod raw_materials;

pub(crate) use activities::{distribution, energy_stage};
pub(crate) use end_of_life::end_of_life;
pub(crate) use raw_materials::raw_materials;

use crate::flows::{Basis, symbols};
use crate::number::{Number, Symbol};
use crate::resolve::{FactorSum, FieldPath, Input};

symbols! {
    FACTOR = "emission_factor", "EF", "kg CO2e/unit";
    RAW_MATERIALS = "carbon_footprint_stage_raw_materials", "CFP_raw", "kg CO2e";
    PRODUCTION = "carbon_footprint_stage_production", "CFP_prod", "kg CO2e";
    DISTRIBUTION = "carbon_footprint_stage_distribution", "CFP_dist", "kg CO2e";
    USE = "carbon_footprint_stage_use", "CFP_use", "kg CO2e";
    END_OF_LIFE = "carbon_footprint_stage_end_of_life", "CFP_eol", "kg CO2e";
    TOTAL = "carbon_footprint", "CFP", "kg CO2e";
}

/// A stage's footprint in kg CO2e, with its account.
pub(crate) struct Stage<'a, N> {
    pub(crate) value: Option<N>,
    pub(crate) basis: Basis<'a>,
}

/// The life-cycle stages in their order: word of the stage, symbol.
pub(crate) static STAGES: [(&str, &Symbol); 5] = [
    ("raw_materials", &RAW_MATERIALS),
    ("production", &PRODUCTION),
    ("distribution", &DISTRIBUTION),
    ("use", &USE),
    ("end_of_life", &END_OF_LIFE),
];

/// Sum of factors that act together, such as combustion and upstream, as inputs of the field at
/// `path`.
fn factor_sum<'a, N: Number>(scope: N::Scope, factors: FactorSum, path: FieldPath<'a>) -> N {
    let inputs: Vec<Input<'a>> = factors.inputs(path).collect();
    let numbers: Vec<N> = inputs
        .iter()
        .map(|input| N::input(scope, &FACTOR, input))
        .collect();
    match numbers.as_slice() {
        [single] => *single,
        several => {
            // All are per the same unit; where one counts more gases than CO2, so does the sum.
            let units = inputs.iter().filter_map(|input| input.unit);
            let unit = units
                .max_by_key(|unit| unit.contains("CO2e"))
                .unwrap_or(FACTOR.unit);
            N::sum(scope, several).in_unit(unit).named(scope, &FACTOR)
        }
    }
}

/// The product's footprint: the sum of the stages that are known.
pub(crate) fn total<N: Number>(scope: N::Scope, stages: &[N]) -> N {
    N::sum(scope, stages).named(scope, &TOTAL)
}
