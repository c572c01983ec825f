//! Rows of the Circular Footprint Formula's parameters.

use anyhow::{Result, ensure};

use super::provenance;
use crate::tables::read::Record;
use crate::tables::rows::CircularFootprint;

pub const PARAMETERS: &[&str] = &[
    "material",
    "allocation_factor",
    "quality_in",
    "quality_out",
    "geography",
    "year",
    "source",
    "licence",
    "verified",
    "note",
];

pub fn parameters(record: &Record<'_>) -> Result<CircularFootprint> {
    let allocation_factor = record.share("allocation_factor")?;
    // The formula's guidance knows three values and no other.
    ensure!(
        [0.2, 0.5, 0.8].contains(&allocation_factor),
        "{}: A is 0.2, 0.5 or 0.8",
        record.place()
    );
    let quality = |column| -> Result<f64> {
        let quality = record.share(column)?;
        ensure!(quality > 0.0, "{}: material of no quality", record.place());
        Ok(quality)
    };
    Ok(CircularFootprint {
        place: record.place(),
        materials: record.list("material", '|')?,
        allocation_factor,
        quality_in: quality("quality_in")?,
        quality_out: quality("quality_out")?,
        provenance: provenance(record, "")?,
    })
}
