//! Rows of the lists of critical raw materials, and of what materials contain of them.

use anyhow::{Result, ensure};

use super::provenance;
use crate::tables::read::Record;
use crate::tables::rows::{Content, CriticalRawMaterial};

pub const RAW_MATERIAL: &[&str] = &[
    "id",
    "name_en",
    "name_ja",
    "eu_critical",
    "eu_strategic",
    "jp_critical",
    "geography",
    "year",
    "source",
    "licence",
    "verified",
    "note",
];
pub const CONTENT: &[&str] = &[
    "material",
    "raw_material",
    "share",
    "geography",
    "year",
    "source",
    "licence",
    "verified",
    "note",
];

pub fn raw_material(record: &Record<'_>) -> Result<CriticalRawMaterial> {
    Ok(CriticalRawMaterial {
        place: record.place(),
        id: record.id("id")?,
        name_en: record.required("name_en")?,
        name_ja: record.required("name_ja")?,
        eu_critical: entries(record, "eu_critical")?,
        eu_strategic: entries(record, "eu_strategic")?,
        jp_critical: entries(record, "jp_critical")?,
        provenance: provenance(record, "")?,
    })
}

/// The entries of a list; `no` says that the list was looked at, which an empty cell would not.
fn entries(record: &Record<'_>, column: &str) -> Result<Vec<String>> {
    if record.required(column)? == "no" {
        return Ok(Vec::new());
    }
    record.list(column, '|')
}

pub fn content(record: &Record<'_>) -> Result<Content> {
    let id = record.id("raw_material")?;
    let raw_material = if id == "none" {
        ensure!(
            record.optional("share")?.is_none(),
            "{}: a share of none",
            record.place()
        );
        None
    } else {
        let share = record.share("share")?;
        ensure!(share > 0.0, "{}: a content of nothing", record.place());
        Some((id, share))
    };
    Ok(Content {
        place: record.place(),
        material: record.id("material")?,
        raw_material,
        provenance: provenance(record, "")?,
    })
}
