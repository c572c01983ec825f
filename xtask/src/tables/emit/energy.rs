//! The energy in a carrier.

use std::fmt::Write as _;

use anyhow::Result;

use super::Writer;

impl Writer<'_> {
    pub(super) fn energy_carriers(&mut self, out: &mut String) -> Result<()> {
        writeln!(
            out,
            "/// Energy in one unit of a carrier.\npub static ENERGY_CARRIERS: &[EnergyCarrier] = &["
        )?;
        for row in &self.tables.energy_carriers {
            let provenance = self.provenance(&row.provenance)?;
            writeln!(
                out,
                "EnergyCarrier {{ id: {:?}, unit: {:?}, megajoules_per_unit: {:?}, \
                 renewable: {:?}, {provenance} }},",
                row.id, row.unit, row.megajoules_per_unit, row.renewable
            )?;
        }
        Ok(writeln!(out, "];")?)
    }
}
