//! What could mislead a reader of a result, looked for across all tables.

mod activities;
mod allocation;
mod critical;
mod energy;
mod factors;
mod identity;

use std::collections::{BTreeMap, BTreeSet};

use super::rows::{FAMILIES, Factor, Tables};

/// Everything that is wrong, one line each.
pub fn complaints(tables: &Tables) -> Vec<String> {
    let mut found = Vec::new();
    identity::duplicates(tables, &mut found);
    identity::licences(tables, &mut found);
    let factors = tables
        .factors
        .iter()
        .map(|factor| (factor.id.as_str(), factor))
        .collect();
    let check = Check {
        tables,
        factors,
        found,
    };
    check.all()
}

struct Check<'a> {
    tables: &'a Tables,
    factors: BTreeMap<&'a str, &'a Factor>,
    found: Vec<String>,
}

impl<'a> Check<'a> {
    fn all(mut self) -> Vec<String> {
        self.factors();
        self.materials();
        self.efficiencies();
        self.end_of_life();
        self.lifetimes();
        self.treatments();
        self.plastics_burnt_in_japan();
        self.lists_of_critical_raw_materials();
        self.contents();
        self.energy_carriers();
        self.circular_footprint();
        for row in &self.tables.energy {
            self.activity(row, &["fuel", "electricity", "use"]);
        }
        for row in &self.tables.transport {
            self.activity(row, &["transport"]);
            self.whole_way_of_fuel(row);
        }
        activities::general_after_specific(&self.tables.energy, &mut self.found);
        activities::general_after_specific(&self.tables.transport, &mut self.found);
        self.found
    }

    fn complain(&mut self, place: &str, what: &str) {
        self.found.push(format!("{place}: {what}"));
    }

    /// The factor of this id, in kilograms per `unit`, of one of these categories.
    fn factor(&mut self, place: &str, id: &str, unit: &str, of: &[&str]) -> Option<&'a Factor> {
        let Some(factor) = self.factors.get(id).copied() else {
            self.complain(place, &format!("there is no factor {id}"));
            return None;
        };
        if factor.unit != format!("kg CO2e/{unit}") && factor.unit != format!("kg CO2/{unit}") {
            self.complain(
                place,
                &format!("{id} is in {}, not per {unit}", factor.unit),
            );
        }
        if !of.contains(&factor.category.as_str()) {
            self.complain(place, &format!("{id} is a factor of {}", factor.category));
        }
        Some(factor)
    }

    fn materials(&mut self) {
        for row in &self.tables.materials {
            let mut of = |id: &'a Option<String>| {
                id.as_ref()
                    .and_then(|id| self.factor(&row.place, id, "kg", &["material"]))
            };
            let virgin = of(&row.virgin_factor);
            let recycled = of(&row.recycled_factor);
            if virgin.is_some_and(|factor| factor.origin == "recycled") {
                self.complain(&row.place, "the virgin factor is one of recycled material");
            }
            if recycled.is_some_and(|factor| factor.origin != "recycled") {
                self.complain(
                    &row.place,
                    "the recycled factor is not one of recycled material",
                );
            }
            if let (Some(virgin), Some(recycled)) = (virgin, recycled)
                && virgin.provenance.source != recycled.provenance.source
            {
                self.complain(
                    &row.place,
                    "virgin and recycled factor have different sources",
                );
            }
        }
    }

    /// Materials and efficiencies name each other; neither may forget the other.
    fn efficiencies(&mut self) {
        let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for row in &self.tables.materials {
            if let Some(id) = &row.recycling_efficiency {
                if !self
                    .tables
                    .efficiencies
                    .iter()
                    .any(|efficiency| efficiency.id == *id)
                {
                    self.complain(
                        &row.place,
                        &format!("there is no recycling efficiency {id}"),
                    );
                }
                named.entry(id).or_default().insert(&row.id);
            }
        }
        for row in &self.tables.efficiencies {
            let says: BTreeSet<&str> = row.materials.iter().map(String::as_str).collect();
            if says != named.remove(row.id.as_str()).unwrap_or_default() {
                self.complain(&row.place, "its materials are not the ones that name it");
            }
        }
    }

    fn end_of_life(&mut self) {
        let mut last: BTreeMap<(&str, Option<&str>), u8> = BTreeMap::new();
        for row in &self.tables.end_of_life {
            let geography = row.provenance.geography.as_str();
            let rank = self.rank(&row.place, &row.materials);
            let general = last.get(&(geography, None)).copied();
            let mut wider = false;
            for category in &row.categories {
                if !self
                    .tables
                    .categories
                    .iter()
                    .any(|known| known.id == *category)
                {
                    self.complain(&row.place, &format!("there is no category {category}"));
                }
                let before = last.insert((geography, Some(category)), rank);
                wider |= general.is_some() || before.is_some_and(|before| before > rank);
            }
            if row.categories.is_empty() {
                last.insert((geography, None), rank);
                wider |= general.is_some_and(|before| before > rank);
            }
            if wider {
                self.complain(
                    &row.place,
                    "a wider row of the same geography stands before it",
                );
            }
        }
    }

    /// How wide a row is, 0 for single materials; its materials must exist.
    fn rank(&mut self, place: &str, materials: &[String]) -> u8 {
        if materials.is_empty() {
            self.complain(place, "no material");
        }
        let mut widest = 0;
        for material in materials {
            widest = widest.max(
                match (material.as_str(), material.strip_prefix("family:")) {
                    ("*", _) => 2,
                    (_, Some(family)) if FAMILIES.contains(&family) => 1,
                    (id, None) if self.tables.materials.iter().any(|known| known.id == id) => 0,
                    (unknown, _) => {
                        self.complain(place, &format!("there is no material {unknown}"));
                        0
                    }
                },
            );
        }
        widest
    }

    fn lifetimes(&mut self) {
        for row in &self.tables.categories {
            let Some((years, provenance)) = &row.lifetime else {
                continue;
            };
            let tax = ["減価償却", "耐用年数", "depreciation", "tax life"];
            if tax.iter().any(|word| provenance.source.contains(word)) {
                self.complain(&row.place, "a tax life is no average life in use");
            }
            if *years <= 0.0 {
                self.complain(&row.place, "a life of no time");
            }
        }
    }
}
