//! What a calculation uses each factor for: the rows of other tables that lead to it.

use std::collections::BTreeMap;

use super::rows::{Activity, Material, Tables};

/// One way to a factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The lookup table.
    pub table: &'static str,
    /// What narrows it: the feedstock of a material, place and kind of a treatment, place.
    pub within: String,
    /// Material, carrier or mode.
    pub of: String,
}

/// The ways to each factor that has one, by the factor's id, in the order of the tables.
pub fn uses(tables: &Tables) -> BTreeMap<&str, Vec<Use>> {
    let mut uses: BTreeMap<&str, Vec<Use>> = BTreeMap::new();
    let mut add = |id, table, within: &str, of: &str| {
        uses.entry(id).or_default().push(Use {
            table,
            within: within.to_owned(),
            of: of.to_owned(),
        });
    };
    for row in &tables.materials {
        if let Some(id) = &row.virgin_factor {
            add(id, "materials", "virgin", &row.id);
        }
        if let Some(id) = recycled_factor(tables, row) {
            add(id, "materials", "recycled", &row.id);
        }
    }
    for row in &tables.treatments {
        let within = format!("{}, {}", place(&row.geography), row.kind);
        for id in &row.factors {
            for material in &row.materials {
                add(id, "treatment", &within, material);
            }
        }
    }
    let tables: [(_, &[Activity]); 2] =
        [("energy", &tables.energy), ("transport", &tables.transport)];
    for (table, rows) in tables {
        for row in rows {
            for id in &row.factors {
                add(id, table, place(&row.geography), &row.id);
            }
        }
    }
    uses
}

fn place(geography: &str) -> &str {
    if geography == "*" {
        "any place"
    } else {
        geography
    }
}

/// A supply mix holds secondary material already: it is the factor of any feedstock, and a
/// recycled share does not change it.
pub fn recycled_factor<'a>(tables: &Tables, row: &'a Material) -> Option<&'a str> {
    row.recycled_factor.as_deref().or_else(|| {
        let id = row.virgin_factor.as_deref()?;
        let factor = tables.factors.iter().find(|factor| factor.id == id)?;
        (factor.origin == "supply mix").then_some(id)
    })
}
