//! Parameters of the Circular Footprint Formula.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::Writer;

impl Writer<'_> {
    pub(super) fn circular_footprint(&mut self, out: &mut String) -> Result<()> {
        writeln!(
            out,
            "/// Parameters of the Circular Footprint Formula by material.\n\
             pub static CIRCULAR_FOOTPRINT: &[CircularFootprint] = &["
        )?;
        for row in &self.tables.circular_footprint {
            let provenance = self.provenance(&row.provenance)?;
            let materials: Option<Vec<usize>> = row
                .materials
                .iter()
                .map(|id| self.materials.get(id.as_str()).copied())
                .collect();
            let materials = materials.context("no such material")?;
            writeln!(
                out,
                "CircularFootprint {{ id: {:?}, materials: &{materials:?}, allocation_factor: {:?}, \
                 quality_in: {:?}, quality_out: {:?}, {provenance} }},",
                row.materials.join("|"),
                row.allocation_factor,
                row.quality_in,
                row.quality_out,
            )?;
        }
        Ok(writeln!(out, "];")?)
    }
}
