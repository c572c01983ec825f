//! Rows of the energy in a carrier.

use anyhow::{Result, ensure};

use super::provenance;
use crate::tables::read::Record;
use crate::tables::rows::EnergyCarrier;

pub const CARRIER: &[&str] = &[
    "carrier",
    "unit",
    "megajoules_per_unit",
    "renewable",
    "geography",
    "year",
    "source",
    "licence",
    "verified",
    "note",
];

pub fn carrier(record: &Record<'_>) -> Result<EnergyCarrier> {
    let megajoules_per_unit = record.number("megajoules_per_unit")?;
    ensure!(
        megajoules_per_unit > 0.0,
        "{}: a carrier of no energy",
        record.place()
    );
    let renewable = match record.word("renewable", &["yes", "no", "ask"])? {
        "ask" => None,
        word => Some(word == "yes"),
    };
    Ok(EnergyCarrier {
        place: record.place(),
        id: record.id("carrier")?,
        unit: record.required("unit")?,
        megajoules_per_unit,
        renewable,
        provenance: provenance(record, "")?,
    })
}
