//! What could mislead a reader of a result, looked for across all tables.

use std::collections::{BTreeMap, BTreeSet};

use super::rows::{Activity, FAMILIES, Factor, Material, Provenance, Tables};

/// Everything that is wrong, one line each.
pub fn complaints(tables: &Tables) -> Vec<String> {
    let mut found = Vec::new();
    duplicates(tables, &mut found);
    licences(tables, &mut found);
    let factors = tables.factors.iter().map(|factor| (factor.id.as_str(), factor)).collect();
    let check = Check { tables, factors, found };
    check.all()
}

struct Check<'a> {
    tables: &'a Tables,
    factors: BTreeMap<&'a str, &'a Factor>,
    found: Vec<String>,
}

impl<'a> Check<'a> {
    fn all(mut self) -> Vec<String> {
        self.materials();
        self.efficiencies();
        self.end_of_life();
        self.lifetimes();
        self.treatments();
        self.plastics_burnt_in_japan();
        for row in &self.tables.energy {
            self.activity(row, &["fuel", "electricity", "use"]);
        }
        for row in &self.tables.transport {
            self.activity(row, &["transport"]);
            self.whole_way_of_fuel(row);
        }
        general_after_specific(&self.tables.energy, &mut self.found);
        general_after_specific(&self.tables.transport, &mut self.found);
        self.found
    }

    fn complain(&mut self, place: &str, what: &str) {
        self.found.push(format!("{place}: {what}"));
    }

    /// The factor of this id, in kg of CO2 or CO2e per `unit`, of one of these categories.
    fn factor(&mut self, place: &str, id: &str, unit: &str, of: &[&str]) -> Option<&'a Factor> {
        let Some(factor) = self.factors.get(id).copied() else {
            self.complain(place, &format!("there is no factor {id}"));
            return None;
        };
        if factor.unit != format!("kg CO2e/{unit}") && factor.unit != format!("kg CO2/{unit}") {
            self.complain(place, &format!("{id} is in {}, not per {unit}", factor.unit));
        }
        if !of.contains(&factor.category.as_str()) {
            self.complain(place, &format!("{id} is a factor of {}", factor.category));
        }
        Some(factor)
    }

    fn materials(&mut self) {
        for row in &self.tables.materials {
            let mut of = |id: &'a Option<String>| {
                id.as_ref().and_then(|id| self.factor(&row.place, id, "kg", &["material"]))
            };
            let virgin = of(&row.virgin_factor);
            let recycled = of(&row.recycled_factor);
            if virgin.is_some_and(|factor| factor.origin == "recycled") {
                self.complain(&row.place, "the virgin factor is one of recycled material");
            }
            if recycled.is_some_and(|factor| factor.origin != "recycled") {
                self.complain(&row.place, "the recycled factor is not one of recycled material");
            }
            if let (Some(virgin), Some(recycled)) = (virgin, recycled)
                && virgin.provenance.source != recycled.provenance.source
            {
                self.complain(&row.place, "virgin and recycled factor have different sources");
            }
        }
    }

    /// Materials and efficiencies name each other; neither may forget the other.
    fn efficiencies(&mut self) {
        let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for row in &self.tables.materials {
            if let Some(id) = &row.recycling_efficiency {
                if !self.tables.efficiencies.iter().any(|efficiency| efficiency.id == *id) {
                    self.complain(&row.place, &format!("there is no recycling efficiency {id}"));
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
                if !self.tables.categories.iter().any(|known| known.id == *category) {
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
                self.complain(&row.place, "a wider row of the same geography stands before it");
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
            widest = widest.max(match (material.as_str(), material.strip_prefix("family:")) {
                ("*", _) => 2,
                (_, Some(family)) if FAMILIES.contains(&family) => 1,
                (id, None) if self.tables.materials.iter().any(|known| known.id == id) => 0,
                (unknown, _) => {
                    self.complain(place, &format!("there is no material {unknown}"));
                    0
                }
            });
        }
        widest
    }

    fn lifetimes(&mut self) {
        for row in &self.tables.categories {
            let Some((years, provenance)) = &row.lifetime else { continue };
            let tax = ["減価償却", "耐用年数", "depreciation", "tax life"];
            if tax.iter().any(|word| provenance.source.contains(word)) {
                self.complain(&row.place, "a tax life is no average life in use");
            }
            if *years <= 0.0 {
                self.complain(&row.place, "a life of no time");
            }
        }
    }

    fn treatments(&mut self) {
        let mut seen = BTreeSet::new();
        let mut last: BTreeMap<(&str, &str), u8> = BTreeMap::new();
        for row in &self.tables.treatments {
            let rank = self.rank(&row.place, &row.materials);
            let kind = (row.geography.as_str(), row.treatment);
            if rank < last.insert(kind, rank).unwrap_or_default() {
                self.complain(&row.place, "a wider row of the same kind stands before it");
            }
            for material in &row.materials {
                if !seen.insert((kind, material)) {
                    self.complain(&row.place, &format!("{material} has this treatment already"));
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
    fn plastics_burnt_in_japan(&mut self) {
        let fossil = |row: &&Material| {
            row.family == "plastics" && row.biogenic_carbon.is_none_or(|(carbon, _)| carbon == 0.0)
        };
        for material in self.tables.materials.iter().filter(fossil) {
            for treatment in ["energy_recovery", "incineration"] {
                let row = self.tables.treatments.iter().find(|row| {
                    (row.geography == "JP" || row.geography == "*")
                        && row.treatment == treatment
                        && row.materials.iter().any(|of| *of == material.id || of == "family:plastics")
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

    fn activity(&mut self, row: &'a Activity, of: &[&str]) {
        if row.factors.is_empty() {
            self.complain(&row.place, "no factors");
        }
        for id in &row.factors {
            self.factor(&row.place, id, &row.unit, of);
        }
    }

    /// Burning a fuel without making it is half a factor, and two sources have two boundaries.
    fn whole_way_of_fuel(&mut self, row: &Activity) {
        let factors: Vec<&Factor> =
            row.factors.iter().filter_map(|id| self.factors.get(id.as_str()).copied()).collect();
        let has = |boundary: &str| factors.iter().any(|factor| factor.boundary == boundary);
        if !has("well-to-wheel") && !(has("tank-to-wheel") && has("well-to-tank")) {
            self.complain(&row.place, "needs tank-to-wheel and well-to-tank together");
        }
        let publishers: BTreeSet<&str> =
            factors.iter().filter_map(|factor| factor.id.split('-').next()).collect();
        if publishers.len() > 1 {
            self.complain(&row.place, "mixes sources");
        }
    }
}

/// Rows are tried in order, so `*` comes last for each id.
fn general_after_specific(rows: &[Activity], found: &mut Vec<String>) {
    let mut general = BTreeSet::new();
    for row in rows {
        if general.contains(&row.id) {
            found.push(format!("{}: a row for every geography stands before it", row.place));
        }
        if row.geography == "*" {
            general.insert(&row.id);
        }
    }
}

fn duplicates(tables: &Tables, found: &mut Vec<String>) {
    let mut once = |rows: Vec<(&String, String)>| {
        let mut seen = BTreeSet::new();
        for (place, id) in rows {
            if !seen.insert(id.clone()) {
                found.push(format!("{place}: {id} is there twice"));
            }
        }
    };
    once(tables.factors.iter().map(|row| (&row.place, row.id.clone())).collect());
    once(tables.materials.iter().map(|row| (&row.place, row.id.clone())).collect());
    once(tables.efficiencies.iter().map(|row| (&row.place, row.id.clone())).collect());
    once(tables.end_of_life.iter().map(|row| (&row.place, row.id.clone())).collect());
    once(tables.categories.iter().map(|row| (&row.place, row.id.clone())).collect());
    once(tables.licences.iter().map(|row| (&row.place, row.id.clone())).collect());
    for rows in [&tables.energy, &tables.transport] {
        once(rows.iter().map(|row| (&row.place, format!("{} {}", row.id, row.geography))).collect());
    }
}

/// Every figure names a licence that the attributions know; only memory has none.
fn licences(tables: &Tables, found: &mut Vec<String>) {
    let mut known = |place: &str, provenance: &Provenance| {
        let licence = &provenance.licence;
        if !tables.licences.iter().any(|row| row.id == *licence) {
            found.push(format!("{place}: there is no attribution for licence {licence}"));
        }
        if licence == "none" && provenance.verified != "memory" {
            found.push(format!("{place}: a figure that was read has a licence"));
        }
    };
    for row in &tables.factors {
        known(&row.place, &row.provenance);
    }
    for row in &tables.efficiencies {
        known(&row.place, &row.provenance);
    }
    for row in &tables.end_of_life {
        known(&row.place, &row.provenance);
    }
    for row in &tables.categories {
        if let Some((_, provenance)) = &row.lifetime {
            known(&row.place, provenance);
        }
    }
}
