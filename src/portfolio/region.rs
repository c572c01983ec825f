//! The flows of a region: what several products and firms take in, give out, and could exchange.
//!
//! One table by material: tonnes of a year by origin and by route, how far recovered material
//! travels, and recyclate supplied beside recyclate wanted. Every tonne is a product's mass times
//! what is sold; no statistics are added.
//!
//! Japan's 循環利用率 belongs here and never on a product: 循環利用量 / (循環利用量 +
//! 天然資源等投入量) at the entrance, 循環利用量 / 廃棄物等発生量 at the exit (Basic Plan for
//! Establishing a Sound Material-Cycle Society; read in the EIC glossary).

use std::collections::BTreeMap;

use serde::Serialize;

use super::{DocumentProblem, Entry, Loaded, Missing, UNITS_FIELD, one_of_each, units};
use crate::assessment::TableVersions;
use crate::figures::{Of, View};
use crate::product::Document;
use crate::resolve::{Lists, resolve};

/// The format of regional tables.
pub const FORMAT: &str = "meguru-region/1";

/// Share of a material input that is used in cycles: cyclical use over cyclical use and natural
/// resources, in one unit of mass. `None` where there is no input.
pub fn cyclical_use_rate(cyclical_use: f64, natural_resources: f64) -> Option<f64> {
    let input = cyclical_use + natural_resources;
    (input > 0.0).then(|| cyclical_use / input)
}

/// Tonnes of a year taken in, by origin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Inflow {
    /// Virgin and not renewable.
    pub virgin: f64,
    /// Virgin biological material from sustained production.
    pub renewable: f64,
    /// Recycled after use.
    pub post_consumer_recycled: f64,
    /// Recycled from other processes.
    pub pre_consumer_recycled: f64,
    /// Reused.
    pub reused: f64,
    /// Of unknown origin.
    pub unknown: f64,
}

/// Tonnes of a year given out after use, by route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Outflow {
    /// Reused.
    pub reuse: f64,
    /// Remanufactured.
    pub remanufacture: f64,
    /// Collected for recycling.
    pub recycling: f64,
    /// Composted.
    pub composting: f64,
    /// Burnt with energy recovery.
    pub energy_recovery: f64,
    /// Burnt without.
    pub incineration: f64,
    /// Landfilled.
    pub landfill: f64,
    /// Nobody says where to.
    pub unknown: f64,
}

/// One material of the region.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RegionRow {
    /// Reference material; empty for parts without one.
    pub material: String,
    /// Tonnes taken in.
    pub inflow: Inflow,
    /// Tonnes given out.
    pub outflow: Outflow,
    /// Share of the outflow with a known route that is collected for reuse, remanufacture,
    /// recycling or composting.
    pub collection_rate: Option<f64>,
    /// Mean distance to recovery in km, by mass; of what states one.
    pub collection_distance_km: Option<f64>,
    /// Tonnes of recyclate that the outflow gives after the losses of recycling.
    pub recyclate_supplied: f64,
    /// Of the tonnes collected for recycling, those whose losses are unknown and that are not in
    /// `recyclate_supplied`.
    pub recyclate_unknown: f64,
    /// Tonnes of recyclate that the products take in.
    pub recyclate_wanted: f64,
    #[serde(skip)]
    distance: (f64, f64),
}

/// The flows of a region.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RegionTable {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Version of the program.
    pub engine: &'static str,
    /// Versions of the tables.
    pub tables: TableVersions,
    /// Whether nobody states how much is sold, so that each product counts once.
    pub one_of_each: bool,
    /// Materials in the order of their ids.
    pub rows: Vec<RegionRow>,
    /// All materials together.
    pub total: RegionRow,
    /// 循環利用率 at the entrance: recycled and reused over all that is taken in, of known origin.
    pub cyclical_use_rate_inflow: Option<f64>,
    /// 循環利用率 at the exit: recycled and reused that is taken in, over what is given out.
    pub cyclical_use_rate_outflow: Option<f64>,
    /// Documents left out because nobody says how much is sold, and parts without mass.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Missing>,
    /// Problems of the documents.
    pub problems: Vec<DocumentProblem>,
}

/// Merges several products into the flow table of a region.
pub fn region(entries: &[Entry<'_>]) -> RegionTable {
    let loaded: Vec<Loaded<'_>> = entries.iter().map(Loaded::read).collect();
    let units = units(&loaded);
    let mut rows: BTreeMap<String, RegionRow> = BTreeMap::new();
    let mut needs = Vec::new();
    let mut problems = Vec::new();
    for (loaded, units) in loaded.iter().zip(&units) {
        let name = loaded.name();
        let problem = |problem: &crate::Problem| DocumentProblem {
            document: name.to_owned(),
            problem: problem.clone(),
        };
        problems.extend(loaded.problems.iter().map(problem));
        let Some(document) = &loaded.document else {
            continue;
        };
        let Some(units) = units else {
            needs.push(Missing {
                document: name.to_owned(),
                path: UNITS_FIELD.to_owned(),
            });
            continue;
        };
        add(document, name, *units, &mut rows, &mut needs);
    }
    let mut total = RegionRow::default();
    let rows: Vec<RegionRow> = rows
        .into_values()
        .map(|mut row| {
            total.merge(&row);
            row.finish();
            row
        })
        .collect();
    total.finish();
    let inflow = total.inflow;
    let cyclical = inflow.post_consumer_recycled + inflow.pre_consumer_recycled + inflow.reused;
    let given_out = total.outflow.sum();
    RegionTable {
        format: FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        tables: TableVersions::current(),
        one_of_each: one_of_each(&loaded),
        rows,
        cyclical_use_rate_inflow: cyclical_use_rate(cyclical, inflow.virgin + inflow.renewable),
        cyclical_use_rate_outflow: (given_out > 0.0).then(|| cyclical / given_out),
        total,
        needs,
        problems,
    }
}

/// Adds the parts of one product, packaging included, to the rows of their materials.
fn add(
    document: &Document,
    name: &str,
    units: f64,
    rows: &mut BTreeMap<String, RegionRow>,
    needs: &mut Vec<Missing>,
) {
    let lists = Lists::of(document);
    let resolved = resolve(document, &lists);
    let view: View<'_, '_, f64> = View::of((), &resolved);
    // Each part is the product's or its packaging's; one whose role is wrong counts once.
    let parts = view.parts(Of::Product).chain(
        view.parts(Of::Packaging)
            .filter(|part| part.facts.packaging.is_some()),
    );
    for part in parts {
        let Some(mass) = part.flows.mass else {
            needs.push(Missing {
                document: name.to_owned(),
                path: part.part.at("/mass").to_string(),
            });
            continue;
        };
        let tonnes = mass * units / 1_000.0;
        let material = part.part.material.map_or("", |material| material.id);
        let row = rows
            .entry(material.to_owned())
            .or_insert_with(|| RegionRow {
                material: material.to_owned(),
                ..RegionRow::default()
            });
        match &part.flows.inflow {
            None => row.inflow.unknown += tonnes,
            Some(inflow) => {
                let per = tonnes / mass;
                row.inflow.virgin += inflow.virgin * per;
                row.inflow.renewable += inflow.renewable * per;
                row.inflow.post_consumer_recycled += inflow.post_consumer_recycled * per;
                row.inflow.pre_consumer_recycled += inflow.pre_consumer_recycled * per;
                row.inflow.reused += inflow.reused * per;
            }
        }
        let Some(outflow) = &part.flows.outflow else {
            row.outflow.unknown += tonnes;
            continue;
        };
        row.outflow.reuse += tonnes * outflow.reused_as_is;
        row.outflow.remanufacture += tonnes * outflow.remanufacture;
        row.outflow.recycling += tonnes * outflow.recycling;
        row.outflow.composting += tonnes * outflow.composting;
        row.outflow.energy_recovery += tonnes * outflow.energy_recovery;
        row.outflow.incineration += tonnes * outflow.incineration;
        row.outflow.landfill += tonnes * outflow.landfill;
        row.outflow.unknown += tonnes * outflow.unspecified();
        match part.part.recycling_efficiency {
            Ok(efficiency) => {
                row.recyclate_supplied += tonnes * outflow.recycling * efficiency.value;
            }
            Err(_) => row.recyclate_unknown += tonnes * outflow.recycling,
        }
        let collected = tonnes * (outflow.reuse + outflow.recycling + outflow.composting);
        if let Ok(distance) = part.part.recovery().distance() {
            row.distance.0 += collected * distance.value;
            row.distance.1 += collected;
        }
    }
}

impl Outflow {
    fn sum(&self) -> f64 {
        self.collected() + self.energy_recovery + self.incineration + self.landfill + self.unknown
    }

    fn collected(&self) -> f64 {
        self.reuse + self.remanufacture + self.recycling + self.composting
    }
}

impl RegionRow {
    fn merge(&mut self, other: &Self) {
        let (one, two) = (&mut self.inflow, &other.inflow);
        one.virgin += two.virgin;
        one.renewable += two.renewable;
        one.post_consumer_recycled += two.post_consumer_recycled;
        one.pre_consumer_recycled += two.pre_consumer_recycled;
        one.reused += two.reused;
        one.unknown += two.unknown;
        let (one, two) = (&mut self.outflow, &other.outflow);
        one.reuse += two.reuse;
        one.remanufacture += two.remanufacture;
        one.recycling += two.recycling;
        one.composting += two.composting;
        one.energy_recovery += two.energy_recovery;
        one.incineration += two.incineration;
        one.landfill += two.landfill;
        one.unknown += two.unknown;
        self.recyclate_supplied += other.recyclate_supplied;
        self.recyclate_unknown += other.recyclate_unknown;
        self.distance.0 += other.distance.0;
        self.distance.1 += other.distance.1;
    }

    /// What follows from the sums.
    fn finish(&mut self) {
        self.recyclate_wanted =
            self.inflow.post_consumer_recycled + self.inflow.pre_consumer_recycled;
        let known = self.outflow.sum() - self.outflow.unknown;
        self.collection_rate = (known > 0.0).then(|| self.outflow.collected() / known);
        let (way, mass) = self.distance;
        self.collection_distance_km = (mass > 0.0).then(|| way / mass);
    }
}
