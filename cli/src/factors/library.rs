//! The tables of factors and licences, as they stood when the program was built.
//!
//! The core carries only the factors that a calculation can reach; the library is all of them.

use std::collections::BTreeMap;

use anyhow::Context as _;
use meguru::tables::{
    Applies, ENERGY_FACTORS, FACTORS, FACTORS_VERSION, MATERIALS, TRANSPORT_FACTORS,
    TREATMENT_FACTORS, Treatment,
};
use serde::{Deserialize, Serialize};

const TABLE: &str = include_str!("../../../data/factors.csv");
const LICENCES: &str = include_str!("../../../data/attributions.csv");

/// A factor; the names of the fields are those of the table and of the JSON.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Factor {
    pub(super) id: String,
    pub(super) name_en: String,
    pub(super) name_ja: String,
    pub(super) category: String,
    pub(super) subcategory: String,
    pub(super) origin: String,
    pub(super) value: f64,
    pub(super) unit: String,
    pub(super) boundary: String,
    /// `None` where CO2 alone is counted, or where the source does not say.
    pub(super) gwp_basis: Option<String>,
    pub(super) gas_scope: String,
    pub(super) year: String,
    pub(super) geography: String,
    pub(super) source: String,
    pub(super) source_url: String,
    pub(super) licence: String,
    /// The sentence that the licence wants.
    #[serde(skip_deserializing)]
    pub(super) attribution: String,
    /// Date of the tables.
    #[serde(skip_deserializing)]
    pub(super) version: &'static str,
    pub(super) verified: String,
    pub(super) note: String,
    /// The ways by which a calculation reaches the factor.
    #[serde(skip_deserializing)]
    pub(super) used_by: Vec<String>,
}

#[derive(Deserialize)]
struct Licence {
    licence: String,
    attribution: String,
}

/// Every factor, in the order of the table.
pub(super) fn read() -> anyhow::Result<Vec<Factor>> {
    let mut licences = BTreeMap::new();
    for row in csv::Reader::from_reader(LICENCES.as_bytes()).into_deserialize() {
        let Licence {
            licence,
            attribution,
        } = row.context("table of licences")?;
        licences.insert(licence, attribution);
    }
    let mut uses = uses();
    let mut factors = Vec::new();
    for row in csv::Reader::from_reader(TABLE.as_bytes()).into_deserialize() {
        let mut factor: Factor = row.context("table of factors")?;
        let attribution = licences.get(&factor.licence);
        factor.attribution = attribution.cloned().unwrap_or_default();
        factor.version = FACTORS_VERSION;
        factor.used_by = uses.remove(factor.id.as_str()).unwrap_or_default();
        factors.push(factor);
    }
    Ok(factors)
}

/// What leads to each factor, by the factor's id. The tables of the core are asked, because they
/// are what a calculation uses.
fn uses() -> BTreeMap<&'static str, Vec<String>> {
    let mut uses: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut add = |indexes: &[usize], way: String| {
        for factor in indexes.iter().filter_map(|index| FACTORS.get(*index)) {
            uses.entry(factor.id).or_default().push(way.clone());
        }
    };
    for material in MATERIALS {
        let feedstocks = [
            (material.virgin_factor, "virgin"),
            (material.recycled_factor, "recycled"),
        ];
        for (factor, feedstock) in feedstocks {
            let way = format!("material:{}:{feedstock}", material.id);
            add(factor.as_slice(), way);
        }
    }
    for row in TREATMENT_FACTORS {
        let treatment = treatment(row.treatment);
        let of = applies(row.applies);
        let way = format!("treatment:{}:{treatment}:{of}", row.geography);
        add(row.factors, way);
    }
    for row in ENERGY_FACTORS {
        add(
            row.factors,
            format!("energy:{}:{}", row.geography, row.carrier),
        );
    }
    for row in TRANSPORT_FACTORS {
        add(
            row.factors,
            format!("transport:{}:{}", row.geography, row.mode),
        );
    }
    uses
}

/// The word for a treatment, as `data/treatment-factors.csv` writes it.
fn treatment(treatment: Treatment) -> &'static str {
    match treatment {
        Treatment::Composting => "composting",
        Treatment::EnergyRecovery => "energy_recovery",
        Treatment::Incineration => "incineration",
        Treatment::Landfill => "landfill",
    }
}

/// What a row applies to, as `data/treatment-factors.csv` writes it.
fn applies(applies: Applies) -> String {
    match applies {
        Applies::Any => "*".to_owned(),
        Applies::Family(family) => format!("family:{}", family.id()),
        Applies::Material(index) => MATERIALS
            .get(index)
            .map_or_else(String::new, |material| material.id.to_owned()),
    }
}
