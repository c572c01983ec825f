//! The energy in a carrier, beside the factors of the same carrier.

use super::Check;
use crate::tables::rows::Activity;

impl Check<'_> {
    /// What has energy factors has an energy content, and nothing else has.
    pub(super) fn energy_carriers(&mut self) {
        for row in &self.tables.energy_carriers {
            let factors = self
                .tables
                .energy
                .iter()
                .find(|factors| factors.id == row.id && factors.unit == row.unit);
            match factors {
                None => {
                    let what =
                        format!("there are no energy factors of {} per {}", row.id, row.unit);
                    self.complain(&row.place, &what);
                }
                Some(factors) if self.is_consumable(factors) => {
                    self.complain(&row.place, &format!("{} is no energy", row.id));
                }
                Some(_) => {}
            }
        }
        for factors in &self.tables.energy {
            let mut known = self.tables.energy_carriers.iter();
            if !self.is_consumable(factors)
                && !known.any(|row| row.id == factors.id && row.unit == factors.unit)
            {
                let what = format!("{} has no energy per {}", factors.id, factors.unit);
                self.complain(&factors.place, &what);
            }
        }
    }

    /// Water, detergents and the like stand in the table of energy factors too.
    fn is_consumable(&self, row: &Activity) -> bool {
        row.factors.iter().any(|id| {
            self.factors
                .get(id.as_str())
                .is_some_and(|factor| factor.category == "use")
        })
    }
}
