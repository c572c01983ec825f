//! Critical raw materials: which there are, and what reference materials contain of them.

use super::{CRITICAL_RAW_MATERIALS, Verified};

/// A raw material on the European or the Japanese list of critical ones. A row is for a raw
/// material as a bill of materials names it: where a list has only a grade of it, or a group it
/// belongs to, grade, group and member have rows of their own.
#[derive(Debug)]
pub struct CriticalRawMaterial {
    /// Id used in product documents, such as `cobalt` or `lithium_battery_grade`.
    pub id: &'static str,
    /// Whether it is a critical raw material of Regulation (EU) 2024/1252, Annex II.
    pub eu_critical: bool,
    /// Whether it is a strategic raw material of the same regulation, Annex I; then it is critical
    /// too.
    pub eu_strategic: bool,
    /// Whether it is a metal or mineral among Japan's specified critical products (特定重要物資).
    pub jp_critical: bool,
    /// Geography of the lists.
    pub geography: &'static str,
    /// Year of the lists.
    pub year: &'static str,
    /// Index into [`SOURCES`](super::SOURCES).
    pub source: usize,
    /// Whether the lists were read.
    pub verified: Verified,
}

/// A critical raw material and its index in [`CRITICAL_RAW_MATERIALS`], by its id.
pub fn critical_raw_material(id: &str) -> Option<(usize, &'static CriticalRawMaterial)> {
    let index = CRITICAL_RAW_MATERIALS
        .binary_search_by(|raw_material| raw_material.id.cmp(id))
        .ok()?;
    Some((index, CRITICAL_RAW_MATERIALS.get(index)?))
}

/// What a reference material contains of one critical raw material.
#[derive(Debug)]
pub struct MaterialContent {
    /// Material and raw material, as in `data/material-contents.csv`, with a colon between them.
    pub id: &'static str,
    /// Index into [`CRITICAL_RAW_MATERIALS`].
    pub raw_material: usize,
    /// Share of the material's mass, above 0 and at most 1; of a compound, the listed element in
    /// it.
    pub share: f64,
    /// Geography of the figure.
    pub geography: &'static str,
    /// Year of the figure.
    pub year: &'static str,
    /// Index into [`SOURCES`](super::SOURCES).
    pub source: usize,
    /// Whether the figure was read.
    pub verified: Verified,
}
