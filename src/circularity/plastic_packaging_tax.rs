//! Whether a packaging component is plastic for the UK Plastic Packaging Tax.
//!
//! HMRC, *Examples of packaging in scope of Plastic Packaging Tax* and Finance Act 2021, s. 47 ff.:
//! a component is plastic where plastic weighs more than any other single material in it; then the
//! whole component is counted, not its plastic alone.

use crate::tables::Family;

/// The mass in kg that the tax counts: all of a plastic component, none of another.
///
/// Materials are compared family by family; a tie with another material is no plastic component.
pub fn counted_mass(materials: &[(Family, f64)]) -> f64 {
    let mass_of = |family: Family| -> f64 {
        materials
            .iter()
            .filter(|(other, _)| *other == family)
            .map(|(_, mass)| mass)
            .sum()
    };
    let plastic = mass_of(Family::Plastics);
    let heaviest_other = materials
        .iter()
        .filter(|(family, _)| *family != Family::Plastics)
        .map(|(family, _)| mass_of(*family))
        .fold(0.0, f64::max);
    if plastic > heaviest_other {
        materials.iter().map(|(_, mass)| mass).sum()
    } else {
        0.0
    }
}
