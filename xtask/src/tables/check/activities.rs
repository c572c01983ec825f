//! Factors of what is done to and with a product: treatment, energy, transport.

use std::collections::{BTreeMap, BTreeSet};

use super::Check;
use crate::tables::rows::{Activity, Factor, Material};

impl<'a> Check<'a> {
    pub(super) fn treatments(&mut self) {
        let mut seen = BTreeSet::new();
        let mut last: BTreeMap<(&str, &str), u8> = BTreeMap::new();
        for row in &self.tables.treatments {
            let rank = self.rank(&row.place, &row.materials);
            let kind = (row.geography.as_str(), row.kind);
            if rank < last.insert(kind, rank).unwrap_or_default() {
                self.complain(&row.place, "a wider row of the same kind stands before it");
            }
            for material in &row.materials {
                if !seen.insert((kind, material)) {
                    self.complain(
                        &row.place,
                        &format!("{material} has this treatment already"),
                    );
                }
            }
            if row.factors.is_empty() {
                self.complain(&row.place, "no factors");
            }
            for id in &row.factors {
                self.factor(&row.place, id, "kg", &["eol"]);
                if id.starts_with("uk25-eol-") && id.ends_with("-incineration") {
                    self.complain(&row.place, &format!("{id} leaves the stack out"));
                }
                if id == "jp36-eol-landfill-average" {
                    self.complain(&row.place, &format!("{id} is a mean over rotting waste"));
                }
            }
        }
    }

    /// The largest term at the end of life in Japan: it must be there, and whole.
    pub(super) fn plastics_burnt_in_japan(&mut self) {
        let fossil = |row: &&Material| {
            row.family == "plastics" && row.biogenic_carbon.is_none_or(|(carbon, _)| carbon == 0.0)
        };
        for material in self.tables.materials.iter().filter(fossil) {
            for treatment in ["energy_recovery", "incineration"] {
                let row = self.tables.treatments.iter().find(|row| {
                    (row.geography == "JP" || row.geography == "*")
                        && row.kind == treatment
                        && row
                            .materials
                            .iter()
                            .any(|of| *of == material.id || of == "family:plastics")
                });
                let factors = row.into_iter().flat_map(|row| &row.factors);
                let sum: f64 = factors
                    .filter_map(|id| self.factors.get(id.as_str()))
                    .map(|factor| factor.value)
                    .sum();
                if sum < 2.0 {
                    let what = format!("{treatment} in Japan releases {sum} kg per kg, below 2");
                    self.complain(&material.place, &what);
                }
            }
        }
    }

    pub(super) fn activity(&mut self, row: &'a Activity, of: &[&str]) {
        if row.factors.is_empty() {
            self.complain(&row.place, "no factors");
        }
        for id in &row.factors {
            self.factor(&row.place, id, &row.unit, of);
        }
    }

    /// Burning a fuel without making it is half a factor, and two sources have two boundaries.
    pub(super) fn whole_way_of_fuel(&mut self, row: &Activity) {
        let factors: Vec<&Factor> = row
            .factors
            .iter()
            .filter_map(|id| self.factors.get(id.as_str()).copied())
            .collect();
        let has = |boundary: &str| factors.iter().any(|factor| factor.boundary == boundary);
        let whole = has("well-to-wheel") || (has("tank-to-wheel") && has("well-to-tank"));
        if !whole {
            self.complain(&row.place, "needs tank-to-wheel and well-to-tank together");
        }
        let publishers: BTreeSet<&str> = factors
            .iter()
            .filter_map(|factor| factor.id.split('-').next())
            .collect();
        if publishers.len() > 1 {
            self.complain(&row.place, "mixes sources");
        }
    }
}

/// Rows are tried in order, so `*` comes last for each id.
pub(super) fn general_after_specific(rows: &[Activity], found: &mut Vec<String>) {
    let mut general = BTreeSet::new();
    for row in rows {
        if general.contains(&row.id) {
            found.push(format!(
                "{}: a row for every geography stands before it",
                row.place
            ));
        }
        if row.geography == "*" {
            general.insert(&row.id);
        }
    }
}
