//! Whether a packaging component is plastic for the UK Plastic Packaging Tax.
//!
//! HMRC, *Examples of packaging in scope of Plastic Packaging Tax* and Finance Act 2021, s. 47 ff.:
//! a component is plastic where plastic weighs more than any other single material in it; then the
//! whole component is counted, not its plastic alone.

use crate::tables::Family;

/// The mass in kg that the tax counts: all of a plastic component, none of another.
///
/// `materials` names each material with its family and mass. All plastics count together, every
/// other material by its own name; a tie is no plastic component.
pub fn counted_mass(materials: &[(&str, Family, f64)]) -> f64 {
    let is_plastic = |family: Family| family == Family::Plastics;
    let sum_where = |chosen: &dyn Fn(&str, Family) -> bool| -> f64 {
        materials
            .iter()
            .filter(|(name, family, _)| chosen(name, *family))
            .map(|(_, _, mass)| mass)
            .sum()
    };
    let plastic = sum_where(&|_, family| is_plastic(family));
    let heaviest_other = materials
        .iter()
        .filter(|(_, family, _)| !is_plastic(*family))
        .map(|(name, _, _)| sum_where(&|other, family| other == *name && !is_plastic(family)))
        .fold(0.0, f64::max);
    if plastic > heaviest_other {
        sum_where(&|_, _| true)
    } else {
        0.0
    }
}
