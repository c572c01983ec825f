//! The frameworks that Meguru ships.

use super::framework::Frameworks;
use super::read::read;
use crate::checks::pack::{PackText, shipped_texts};
use crate::problem::Problem;

macro_rules! files {
    ($( $file:literal, )+) => {
        &[$( PackText {
            file: $file,
            text: include_str!(concat!("../../../data/disclosure/", $file)),
        } ),+]
    };
}

/// Every framework, in the order in which they are shown.
const FRAMEWORKS: &[PackText<'static>] = files![
    "esrs-e5-2026.toml",
    "esrs-e5-2023.toml",
    "gri-301.toml",
    "gri-306.toml",
    "iso-59040.toml",
    "eu-product-passport.toml",
    "eu-battery-passport.toml",
    "fr-product-sheet.toml",
    "jp-recycled-plastic-plan.toml",
    "jp-recycling-business.toml",
    "jp-plastic-waste.toml",
    "jp-circular-partners.toml",
    "jp-finance-guidance.toml",
];

/// The texts of the frameworks that Meguru ships.
pub fn shipped_framework_texts() -> &'static [PackText<'static>] {
    FRAMEWORKS
}

/// The frameworks that Meguru ships.
///
/// # Errors
/// What is wrong with them; a test holds that nothing is.
pub fn shipped_frameworks() -> Result<Frameworks, Vec<Problem>> {
    let (facts, _) = shipped_texts();
    read(facts, FRAMEWORKS)
}
