//! Parameters of the Circular Footprint Formula, beside the materials.

use super::Check;

impl Check<'_> {
    /// Each row is of materials that exist.
    pub(super) fn circular_footprint(&mut self) {
        for row in &self.tables.circular_footprint {
            for id in &row.materials {
                if !self.tables.materials.iter().any(|known| known.id == *id) {
                    self.complain(&row.place, &format!("there is no material {id}"));
                }
            }
        }
    }
}
