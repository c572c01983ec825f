//! Critical raw materials, and what materials contain of them.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::{Writer, name, verified};
use crate::tables::rows::{Content, Material};

impl Writer<'_> {
    pub(super) fn critical_raw_materials(&mut self, out: &mut String) -> Result<()> {
        writeln!(out, "/// Critical raw materials, by id.")?;
        writeln!(
            out,
            "pub static CRITICAL_RAW_MATERIALS: &[CriticalRawMaterial] = &["
        )?;
        for row in &self.tables.critical_raw_materials {
            let provenance = self.provenance(&row.provenance)?;
            writeln!(
                out,
                "CriticalRawMaterial {{ id: {:?}, eu_critical: {}, eu_strategic: {}, \
                 jp_critical: {}, {provenance} }},",
                row.id,
                !row.eu_critical.is_empty(),
                !row.eu_strategic.is_empty(),
                !row.jp_critical.is_empty(),
            )?;
        }
        writeln!(
            out,
            "];\n/// Names of the raw materials, in the order of [`CRITICAL_RAW_MATERIALS`].\n\
             pub static CRITICAL_RAW_MATERIAL_NAMES: &[Name] = &["
        )?;
        for row in &self.tables.critical_raw_materials {
            name(out, &row.name_en, &row.name_ja)?;
        }
        Ok(writeln!(out, "];")?)
    }

    /// The fields of a material that say what it contains.
    pub(super) fn contents(&mut self, material: &Material) -> Result<String> {
        let tables = self.tables;
        let rows: Vec<&Content> = tables
            .contents
            .iter()
            .filter(|row| row.material == material.id)
            .collect();
        // A sum is known as well as its least known part.
        let doubt = |row: &&&Content| match row.provenance.verified {
            "yes" => 0,
            "derived" => 1,
            _ => 2,
        };
        let Some(weakest) = rows.iter().max_by_key(doubt) else {
            let unknown = "critical_contents: None, contents_verified: None, contents_source: None";
            return Ok(unknown.to_owned());
        };
        let mut contents = String::new();
        for row in &rows {
            let Some((id, share)) = &row.raw_material else {
                continue;
            };
            let index = self
                .raw_materials
                .get(id.as_str())
                .copied()
                .with_context(|| format!("no critical raw material {id}"))?;
            let provenance = self.provenance(&row.provenance)?;
            write!(
                contents,
                "MaterialContent {{ id: \"{}:{id}\", raw_material: {index}, share: {share:?}, \
                 {provenance} }},",
                row.material
            )?;
        }
        Ok(format!(
            "critical_contents: Some(&[{contents}]), contents_verified: Some({}), \
             contents_source: Some({})",
            verified(weakest.provenance.verified),
            self.source(&weakest.provenance)?
        ))
    }
}
