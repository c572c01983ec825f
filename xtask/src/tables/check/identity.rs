//! Who a row is, and under which licence its figure may be passed on.

use std::collections::BTreeSet;

use crate::tables::rows::{Provenance, Tables};

/// No id stands for two rows.
pub(super) fn duplicates(tables: &Tables, found: &mut Vec<String>) {
    let mut once = |rows: Vec<(&String, String)>| {
        let mut seen = BTreeSet::new();
        for (place, id) in rows {
            if !seen.insert(id.clone()) {
                found.push(format!("{place}: the id {id} is there twice"));
            }
        }
    };
    once(
        tables
            .factors
            .iter()
            .map(|row| (&row.place, row.id.clone()))
            .collect(),
    );
    once(
        tables
            .materials
            .iter()
            .map(|row| (&row.place, row.id.clone()))
            .collect(),
    );
    once(
        tables
            .efficiencies
            .iter()
            .map(|row| (&row.place, row.id.clone()))
            .collect(),
    );
    once(
        tables
            .end_of_life
            .iter()
            .map(|row| (&row.place, row.id.clone()))
            .collect(),
    );
    once(
        tables
            .categories
            .iter()
            .map(|row| (&row.place, row.id.clone()))
            .collect(),
    );
    once(
        tables
            .licences
            .iter()
            .map(|row| (&row.place, row.id.clone()))
            .collect(),
    );
    once(
        tables
            .critical_raw_materials
            .iter()
            .map(|row| (&row.place, row.id.clone()))
            .collect(),
    );
    once(
        tables
            .contents
            .iter()
            .map(|row| {
                let raw_material = row.raw_material.as_ref().map_or("none", |(id, _)| id);
                (&row.place, format!("{}:{raw_material}", row.material))
            })
            .collect(),
    );
    once(
        tables
            .energy_carriers
            .iter()
            .map(|row| (&row.place, format!("{} {}", row.id, row.unit)))
            .collect(),
    );
    once(
        tables
            .circular_footprint
            .iter()
            .flat_map(|row| row.materials.iter().map(|id| (&row.place, id.clone())))
            .collect(),
    );
    for rows in [&tables.energy, &tables.transport] {
        once(
            rows.iter()
                .map(|row| {
                    (
                        &row.place,
                        format!("{} {} {}", row.id, row.geography, row.supplier),
                    )
                })
                .collect(),
        );
    }
}

/// Every figure names a licence that the attributions know; only memory has none.
pub(super) fn licences(tables: &Tables, found: &mut Vec<String>) {
    let mut known = |place: &str, provenance: &Provenance| {
        let licence = &provenance.licence;
        if !tables.licences.iter().any(|row| row.id == *licence) {
            found.push(format!(
                "{place}: there is no attribution for the licence {licence}"
            ));
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
    for row in &tables.critical_raw_materials {
        known(&row.place, &row.provenance);
    }
    for row in &tables.contents {
        known(&row.place, &row.provenance);
    }
    for row in &tables.energy_carriers {
        known(&row.place, &row.provenance);
    }
    for row in &tables.circular_footprint {
        known(&row.place, &row.provenance);
    }
    for row in &tables.categories {
        if let Some((_, provenance)) = &row.lifetime {
            known(&row.place, provenance);
        }
    }
}
