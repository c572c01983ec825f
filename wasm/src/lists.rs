//! The tables' ids and names, for pick lists.

use meguru::tables::{CATEGORIES, ENERGY_FACTORS, MATERIALS, TRANSPORT_FACTORS};
use serde::Serialize;

/// Everything a form offers to pick from.
#[derive(Serialize)]
pub(crate) struct Lists {
    materials: Vec<MaterialEntry>,
    categories: Vec<CategoryEntry>,
    carriers: Vec<CarrierEntry>,
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
struct CarrierEntry {
    id: &'static str,
    units: Vec<&'static str>,
    geographies: Vec<&'static str>,
}

pub(crate) fn lists() -> Lists {
    let mut carriers: Vec<CarrierEntry> = Vec::new();
    let mut geographies: Vec<&'static str> = Vec::new();
    for row in ENERGY_FACTORS {
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
    Lists {
        materials: MATERIALS
            .iter()
            .map(|material| MaterialEntry {
                id: material.id,
                name_en: material.name_en,
                name_ja: material.name_ja,
                family: material.family.id(),
                has_virgin_factor: material.virgin_factor.is_some(),
                has_recycled_factor: material.recycled_factor.is_some(),
            })
            .collect(),
        categories: CATEGORIES
            .iter()
            .map(|category| CategoryEntry {
                id: category.id,
                name_en: category.name_en,
                name_ja: category.name_ja,
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
