//! The packs that Meguru ships.

use super::Rules;
use super::read::{PackText, read};
use crate::problem::Problem;

macro_rules! files {
    ($( $file:literal, )+) => {
        &[$( PackText { file: $file, text: include_str!(concat!("../../../data/rules/", $file)) } ),+]
    };
}

/// The files of facts.
const FACTS: &[PackText<'static>] =
    files!["facts.toml", "facts-design.toml", "facts-containers.toml",];

/// Every pack, in the order in which its rules are shown.
const PACKS: &[PackText<'static>] = files![
    "jp-recycled-plastic-plan.toml",
    "jp-design-for-reuse.toml",
    "jp-spare-parts.toml",
    "jp-take-back.toml",
    "jp-recycling-business.toml",
    "jp-packaging-marks.toml",
    "jp-claims.toml",
    "jp-plastic-design.toml",
    "jp-green-purchasing.toml",
    "jp-ecomark.toml",
    "jp-recycling-rates.toml",
    "jp-car-plastics.toml",
    "jp-cfp-label.toml",
    "chain-of-custody.toml",
    "eu-consumer-claims.toml",
    "eu-packaging.toml",
    "eu-single-use-plastics.toml",
    "eu-batteries.toml",
    "eu-vehicles.toml",
    "eu-phones.toml",
    "eu-repair-index.toml",
    "eu-spare-parts.toml",
    "eu-ecodesign.toml",
    "eu-substances.toml",
    "eu-weee.toml",
    "eu-disclosure.toml",
    "fr-consumer-claims.toml",
    "fr-durability-index.toml",
    "iso-14021.toml",
    "iso-59040.toml",
    "us-green-guides.toml",
    "uk-packaging-tax.toml",
    "uk-claims.toml",
    "voluntary-labels.toml",
    "design-for-recycling.toml",
    "design-materials.toml",
    "design-standards.toml",
    "design-practice.toml",
];

/// The texts of the packs that Meguru ships: facts, and rules.
pub fn shipped_texts() -> (&'static [PackText<'static>], &'static [PackText<'static>]) {
    (FACTS, PACKS)
}

/// The rules that Meguru ships.
///
/// # Errors
/// What is wrong with them; a test holds that nothing is.
pub fn shipped() -> Result<Rules, Vec<Problem>> {
    read(FACTS, PACKS)
}
