//! What the npm package says of itself: the catalogue of figures, and the tables' ids and names for
//! pick lists. Plain data in a script of its own, so that the calculating module carries no prose.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;
use meguru::tables::{
    CATEGORIES, CATEGORY_NAMES, ENERGY_FACTORS, FACTOR_DESCRIPTIONS, MATERIAL_NAMES, MATERIALS,
    TRANSPORT_FACTORS,
};
use serde::Serialize;

use crate::tables;

/// Everything a form offers to pick from.
#[derive(Serialize)]
struct Lists {
    materials: Vec<MaterialEntry>,
    categories: Vec<CategoryEntry>,
    carriers: Vec<CarrierEntry>,
    suppliers: Vec<SupplierEntry>,
    modes: Vec<&'static str>,
    geographies: Vec<&'static str>,
}

#[derive(Serialize)]
struct MaterialEntry {
    id: &'static str,
    name_en: &'static str,
    name_ja: &'static str,
    family: &'static str,
    has_virgin_factor: bool,
    has_recycled_factor: bool,
}

#[derive(Serialize)]
struct CategoryEntry {
    id: &'static str,
    name_en: &'static str,
    name_ja: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lifetime_years: Option<f64>,
}

#[derive(Serialize)]
struct SupplierEntry {
    id: &'static str,
    name_en: &'static str,
    name_ja: &'static str,
    geography: &'static str,
}

#[derive(Serialize)]
struct CarrierEntry {
    id: &'static str,
    units: Vec<&'static str>,
    geographies: Vec<&'static str>,
}

/// The script `lists.js` of the package. Each call of its functions gives a fresh copy, so that no
/// caller can spoil another's.
pub fn script() -> Result<String> {
    let mut script = String::from(
        "// Made by `cargo xtask build` from the catalogue of figures and the reference tables.\n",
    );
    let parts = [
        (
            "figures",
            serde_json::to_string(&meguru::figures::catalogue())?,
        ),
        ("tables", serde_json::to_string(&lists())?),
    ];
    for (name, json) in parts {
        // A string that is parsed starts faster than an object that is compiled.
        let text = serde_json::to_string(&json)?;
        writeln!(script, "export const {name} = () => JSON.parse({text});")?;
    }
    Ok(script)
}

/// The script `factors.js` of the package: the factor library, which nobody needs before they look
/// something up.
pub fn factors_script(root: &Path) -> Result<String> {
    let text = serde_json::to_string(&serde_json::to_string(&tables::library(root)?)?)?;
    Ok(format!(
        "// Made by `cargo xtask build` from the table of emission factors.\n\
         export const library = () => JSON.parse({text});\n"
    ))
}

fn lists() -> Lists {
    let mut carriers: Vec<CarrierEntry> = Vec::new();
    let mut geographies: Vec<&'static str> = Vec::new();
    for row in ENERGY_FACTORS {
        // A supplier's row has what the average's has.
        if row.supplier.is_some() {
            continue;
        }
        if row.geography != "*" {
            push_new(&mut geographies, row.geography);
        }
        match carriers
            .iter_mut()
            .find(|carrier| carrier.id == row.carrier)
        {
            Some(carrier) => {
                push_new(&mut carrier.units, row.unit);
                push_new(&mut carrier.geographies, row.geography);
            }
            None => carriers.push(CarrierEntry {
                id: row.carrier,
                units: vec![row.unit],
                geographies: vec![row.geography],
            }),
        }
    }
    let mut modes = Vec::new();
    for row in TRANSPORT_FACTORS {
        push_new(&mut modes, row.mode);
    }
    let suppliers = ENERGY_FACTORS
        .iter()
        .filter_map(|row| {
            let name = FACTOR_DESCRIPTIONS.get(*row.factors.first()?)?;
            Some(SupplierEntry {
                id: row.supplier?,
                name_en: name.name_en,
                name_ja: name.name_ja,
                geography: row.geography,
            })
        })
        .collect();
    Lists {
        suppliers,
        materials: MATERIALS
            .iter()
            .zip(MATERIAL_NAMES)
            .map(|(material, name)| MaterialEntry {
                id: material.id,
                name_en: name.name_en,
                name_ja: name.name_ja,
                family: material.family.id(),
                has_virgin_factor: material.virgin_factor.is_some(),
                has_recycled_factor: material.recycled_factor.is_some(),
            })
            .collect(),
        categories: CATEGORIES
            .iter()
            .zip(CATEGORY_NAMES)
            .map(|(category, name)| CategoryEntry {
                id: category.id,
                name_en: name.name_en,
                name_ja: name.name_ja,
                lifetime_years: category.lifetime.as_ref().map(|lifetime| lifetime.years),
            })
            .collect(),
        carriers,
        modes,
        geographies,
    }
}

fn push_new(list: &mut Vec<&'static str>, item: &'static str) {
    if !list.contains(&item) {
        list.push(item);
    }
}
