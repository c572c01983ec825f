//! Rows of emission factors, and of the licences that they and other figures stand under.

use anyhow::{Result, ensure};

use super::provenance;
use crate::tables::read::Record;
use crate::tables::rows::{Factor, Licence};

pub const FACTOR: &[&str] = &[
    "id",
    "name_en",
    "name_ja",
    "category",
    "subcategory",
    "origin",
    "value",
    "unit",
    "boundary",
    "gwp_basis",
    "gas_scope",
    "year",
    "geography",
    "source",
    "source_url",
    "licence",
    "verified",
    "note",
];
pub const LICENCE: &[&str] = &["licence", "name", "url", "attribution"];

pub fn factor(record: &Record<'_>) -> Result<Factor> {
    let provenance = provenance(record, "")?;
    ensure!(
        provenance.verified != "memory",
        "{}: verified is memory, and a factor that nobody read is no factor",
        record.place()
    );
    Ok(Factor {
        place: record.place(),
        id: record.id("id")?,
        name_en: record.required("name_en")?,
        name_ja: record.required("name_ja")?,
        category: record.required("category")?,
        subcategory: record.required("subcategory")?,
        origin: record.text("origin")?,
        value: record.number("value")?,
        unit: record.required("unit")?,
        boundary: record.required("boundary")?,
        gwp_basis: record.optional("gwp_basis")?,
        gas_scope: record.required("gas_scope")?,
        source_url: record.required("source_url")?,
        note: record.text("note")?,
        provenance,
    })
}

pub fn licence(record: &Record<'_>) -> Result<Licence> {
    let id = record.required("licence")?;
    // Nothing is quoted under `none`, so nobody is to be named.
    let attribution = if id == "none" {
        record.text("attribution")?
    } else {
        record.required("attribution")?
    };
    Ok(Licence {
        place: record.place(),
        id,
        name: record.required("name")?,
        url: record.optional("url")?,
        attribution,
    })
}
