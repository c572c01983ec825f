//! The rows that a calculation can reach, as Rust.
//!
//! The rest of the factors stays under `data/`: what nobody can reach would only weigh.

mod allocation;
mod critical;
mod energy;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::rows::{Activity, Factor, Provenance, Tables};
use super::uses::{recycled_factor, uses};

const HEAD: &str =
    "//! Made from `data/` by `cargo xtask generate`: change the tables there, not here.
#![allow(
    clippy::unreadable_literal,
    clippy::approx_constant,
    reason = \"figures stand here as their sources print them\"
)]

use super::{
    Applies, Category, CircularFootprint, CriticalRawMaterial, EndOfLife, EnergyCarrier,
    EnergyFactor, Factor, FactorDescription, FactorKind, Family, Licence, Lifetime, Material, MaterialContent,
    MeasuredAt, Name, RecyclingEfficiency, Source, TransportFactor, Treatment, TreatmentFactor,
    Verified,
};
";

/// The Rust file of all tables.
pub fn rust(tables: &Tables) -> Result<String> {
    let reached = uses(tables);
    let factors: Vec<&Factor> = tables
        .factors
        .iter()
        .filter(|factor| reached.contains_key(factor.id.as_str()))
        .collect();
    let mut writer = Writer {
        tables,
        factors: factors
            .iter()
            .enumerate()
            .map(|(n, factor)| (factor.id.as_str(), n))
            .collect(),
        materials: index(tables.materials.iter().map(|material| material.id.as_str())),
        efficiencies: index(efficiencies(tables)),
        raw_materials: index(
            tables
                .critical_raw_materials
                .iter()
                .map(|row| row.id.as_str()),
        ),
        sources: Vec::new(),
    };
    let mut body = String::new();
    writer.factors(&factors, &mut body)?;
    writer.efficiencies(&mut body)?;
    writer.critical_raw_materials(&mut body)?;
    writer.materials(&mut body)?;
    writer.end_of_life(&mut body)?;
    writer.categories(&mut body)?;
    writer.treatments(&mut body)?;
    let energy = "Energy factors; within a carrier, a geography before `*`.";
    writer.activities(
        ("ENERGY_FACTORS", "EnergyFactor", energy),
        &tables.energy,
        &mut body,
    )?;
    let transport = "Transport factors.";
    let names = ("TRANSPORT_FACTORS", "TransportFactor", transport);
    writer.activities(names, &tables.transport, &mut body)?;
    writer.energy_carriers(&mut body)?;
    writer.circular_footprint(&mut body)?;
    let mut text = HEAD.to_owned();
    for version in &tables.versions {
        let (name, date) = (version.tables.to_uppercase(), &version.date);
        writeln!(text, "/// Date of the {} tables.", version.tables)?;
        writeln!(text, "pub const {name}_VERSION: &str = {date:?};")?;
    }
    writeln!(
        text,
        "/// Sources of all tables.\npub static SOURCES: &[Source] = &["
    )?;
    for (citation, licence) in &writer.sources {
        writeln!(
            text,
            "Source {{ citation: {citation:?}, licence: {licence:?} }},"
        )?;
    }
    writeln!(
        text,
        "];\n/// Licences of factors.\npub static LICENCES: &[Licence] = &["
    )?;
    for row in &tables.licences {
        if factors
            .iter()
            .any(|factor| factor.provenance.licence == row.id)
        {
            let (name, attribution) = (&row.name, &row.attribution);
            writeln!(
                text,
                "Licence {{ name: {name:?}, attribution: {attribution:?} }},"
            )?;
        }
    }
    Ok(text + "];\n" + &body)
}

/// Ids of the efficiencies that some material names, in the order of their table.
fn efficiencies(tables: &Tables) -> impl Iterator<Item = &str> {
    tables
        .efficiencies
        .iter()
        .filter(|row| !row.materials.is_empty())
        .map(|row| row.id.as_str())
}

fn index<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    ids.enumerate().map(|(n, id)| (id, n)).collect()
}

struct Writer<'a> {
    tables: &'a Tables,
    factors: BTreeMap<&'a str, usize>,
    materials: BTreeMap<&'a str, usize>,
    efficiencies: BTreeMap<&'a str, usize>,
    raw_materials: BTreeMap<&'a str, usize>,
    sources: Vec<(String, &'a str)>,
}

impl<'a> Writer<'a> {
    /// The fields that every figure with a source has.
    fn provenance(&mut self, of: &'a Provenance) -> Result<String> {
        let number = self.source(of)?;
        let verified = verified(of.verified);
        Ok(format!(
            "geography: {:?}, year: {:?}, source: {number}, verified: {verified}",
            of.geography, of.year
        ))
    }

    /// The index of a figure's source, which is added where it is new.
    fn source(&mut self, of: &'a Provenance) -> Result<usize> {
        let citation = citation(of);
        let licences = &self.tables.licences;
        let licence = licences
            .iter()
            .find(|row| row.id == of.licence)
            .context("no such licence")?;
        let source = (citation, licence.name.as_str());
        let known = self.sources.iter().position(|known| *known == source);
        Ok(known.unwrap_or_else(|| {
            self.sources.push(source);
            self.sources.len() - 1
        }))
    }

    fn factors(&mut self, rows: &[&'a Factor], out: &mut String) -> Result<()> {
        writeln!(
            out,
            "/// Emission factors.\npub static FACTORS: &[Factor] = &["
        )?;
        for row in rows {
            let provenance = self.provenance(&row.provenance)?;
            writeln!(
                out,
                "Factor {{ id: {:?}, value: {:?}, unit: {:?}, kind: FactorKind::{}, \
                 co2_only: {}, gwp_basis: {:?}, {provenance} }},",
                row.id,
                row.value,
                row.unit,
                kind(row),
                co2_only(row),
                row.gwp_basis.as_deref().unwrap_or_default(),
            )?;
        }
        writeln!(
            out,
            "];\n/// What the factors are, in the order of [`FACTORS`].\n\
             pub static FACTOR_DESCRIPTIONS: &[FactorDescription] = &["
        )?;
        for row in rows {
            writeln!(
                out,
                "FactorDescription {{ name_en: {:?}, name_ja: {:?}, boundary: {:?}, \
                 gas_scope: {:?} }},",
                row.name_en, row.name_ja, row.boundary, row.gas_scope,
            )?;
        }
        Ok(writeln!(out, "];")?)
    }

    fn efficiencies(&mut self, out: &mut String) -> Result<()> {
        let head = "/// Recycling efficiencies.\npub static RECYCLING_EFFICIENCIES: \
                    &[RecyclingEfficiency] = &[";
        writeln!(out, "{head}")?;
        for row in self
            .tables
            .efficiencies
            .iter()
            .filter(|row| !row.materials.is_empty())
        {
            let provenance = self.provenance(&row.provenance)?;
            let (id, value) = (&row.id, row.value);
            writeln!(
                out,
                "RecyclingEfficiency {{ id: {id:?}, value: {value:?}, {provenance} }},"
            )?;
        }
        Ok(writeln!(out, "];")?)
    }

    fn materials(&mut self, out: &mut String) -> Result<()> {
        writeln!(
            out,
            "/// Reference materials.\npub static MATERIALS: &[Material] = &["
        )?;
        for row in &self.tables.materials {
            let carbon = row.biogenic_carbon;
            let contents = self.contents(row)?;
            writeln!(
                out,
                "Material {{ id: {:?}, family: {}, \
                 biological: {}, biogenic_carbon_fraction: {:?}, biogenic_carbon_verified: {}, \
                 virgin_factor: {:?}, recycled_factor: {:?}, recycling_efficiency: {:?}, \
                 {contents} }},",
                row.id,
                variant("Family", row.family),
                row.biological,
                carbon.map(|(fraction, _)| fraction),
                carbon.map_or("None".to_owned(), |(_, how)| format!(
                    "Some({})",
                    verified(how)
                )),
                number(&self.factors, row.virgin_factor.as_deref())?,
                number(&self.factors, recycled_factor(self.tables, row))?,
                number(&self.efficiencies, row.recycling_efficiency.as_deref())?,
            )?;
        }
        writeln!(
            out,
            "];\n/// Names of the materials, in the order of [`MATERIALS`].\n\
             pub static MATERIAL_NAMES: &[Name] = &["
        )?;
        for row in &self.tables.materials {
            name(out, &row.name_en, &row.name_ja)?;
        }
        Ok(writeln!(out, "];")?)
    }

    fn end_of_life(&mut self, out: &mut String) -> Result<()> {
        writeln!(out, "/// Default end-of-life routes, most specific first.")?;
        writeln!(out, "pub static END_OF_LIFE: &[EndOfLife] = &[")?;
        for row in &self.tables.end_of_life {
            let provenance = self.provenance(&row.provenance)?;
            let [reuse, recycling, composting, energy, incineration, landfill] = row.shares;
            let measured_at = variant("MeasuredAt", row.measured_at);
            let mut categories: Vec<Option<&str>> = row
                .categories
                .iter()
                .map(|category| Some(category.as_str()))
                .collect();
            if categories.is_empty() {
                categories.push(None);
            }
            for category in categories {
                for material in &row.materials {
                    let applies = self.applies(material)?;
                    writeln!(
                        out,
                        "EndOfLife {{ id: {:?}, category: {category:?}, applies: {applies}, \
                         reuse: {reuse:?}, recycling: {recycling:?}, \
                         composting: {composting:?}, energy_recovery: {energy:?}, \
                         incineration: {incineration:?}, landfill: {landfill:?}, \
                         measured_at: {measured_at}, {provenance} }},",
                        row.id
                    )?;
                }
            }
        }
        Ok(writeln!(out, "];")?)
    }

    fn categories(&mut self, out: &mut String) -> Result<()> {
        writeln!(
            out,
            "/// Product categories.\npub static CATEGORIES: &[Category] = &["
        )?;
        for row in &self.tables.categories {
            let lifetime = match &row.lifetime {
                Some((years, provenance)) => {
                    let provenance = self.provenance(provenance)?;
                    format!("Some(Lifetime {{ years: {years:?}, {provenance} }})")
                }
                None => "None".to_owned(),
            };
            writeln!(
                out,
                "Category {{ id: {:?}, lifetime: {lifetime} }},",
                row.id
            )?;
        }
        writeln!(
            out,
            "];\n/// Names of the categories, in the order of [`CATEGORIES`].\n\
             pub static CATEGORY_NAMES: &[Name] = &["
        )?;
        for row in &self.tables.categories {
            name(out, &row.name_en, &row.name_ja)?;
        }
        Ok(writeln!(out, "];")?)
    }

    fn treatments(&self, out: &mut String) -> Result<()> {
        writeln!(out, "/// End-of-life factors, most specific first.")?;
        writeln!(out, "pub static TREATMENT_FACTORS: &[TreatmentFactor] = &[")?;
        for row in &self.tables.treatments {
            let treatment = variant("Treatment", row.kind);
            let factors = self.numbers(&row.factors)?;
            for material in &row.materials {
                writeln!(
                    out,
                    "TreatmentFactor {{ geography: {:?}, treatment: {treatment}, applies: {}, \
                     factors: &{factors} }},",
                    row.geography,
                    self.applies(material)?
                )?;
            }
        }
        Ok(writeln!(out, "];")?)
    }

    fn activities(
        &self,
        (table, kind, head): (&str, &str, &str),
        rows: &[Activity],
        out: &mut String,
    ) -> Result<()> {
        writeln!(out, "/// {head}\npub static {table}: &[{kind}] = &[")?;
        for row in rows {
            let name = if kind == "EnergyFactor" {
                let supplier = Some(&row.supplier).filter(|supplier| !supplier.is_empty());
                format!(
                    "carrier: {:?}, supplier: {supplier:?}, unit: {:?}",
                    row.id, row.unit
                )
            } else {
                format!("mode: {:?}", row.id)
            };
            let factors = self.numbers(&row.factors)?;
            writeln!(
                out,
                "{kind} {{ {name}, geography: {:?}, factors: &{factors} }},",
                row.geography
            )?;
        }
        Ok(writeln!(out, "];")?)
    }

    fn numbers(&self, ids: &[String]) -> Result<String> {
        let mut numbers = Vec::new();
        for id in ids {
            numbers.extend(number(&self.factors, Some(id))?);
        }
        Ok(format!("{numbers:?}"))
    }

    fn applies(&self, material: &str) -> Result<String> {
        Ok(match (material, material.strip_prefix("family:")) {
            ("*", _) => "Applies::Any".to_owned(),
            (_, Some(family)) => format!("Applies::Family({})", variant("Family", family)),
            (id, None) => {
                let index = self
                    .materials
                    .get(id)
                    .with_context(|| format!("no material {id}"))?;
                format!("Applies::Material({index})")
            }
        })
    }
}

fn number(index: &BTreeMap<&str, usize>, id: Option<&str>) -> Result<Option<usize>> {
    id.map(|id| {
        index
            .get(id)
            .copied()
            .with_context(|| format!("no row {id}"))
    })
    .transpose()
}

/// One line that finds the figure again; the year only where the source does not name it.
/// What a factor must not be mixed with unseen.
fn kind(row: &Factor) -> &'static str {
    match (row.category.as_str(), row.subcategory.as_str()) {
        ("electricity", "utility (market-based)") if row.id.ends_with("-residual") => {
            "PowerResidual"
        }
        ("electricity", _) if row.boundary.starts_with("power station stack") => "PowerStack",
        ("electricity", _) if row.boundary.starts_with("life cycle") => "PowerLifeCycle",
        // The British set of plastics contains forming, and no other set does.
        ("material", "plastic") if row.id.starts_with("uk25-") => "FormedPlastic",
        ("material", "plastic") => "UnformedPlastic",
        _ => "Other",
    }
}

/// Whether the factor counts carbon dioxide and no other gas.
fn co2_only(row: &Factor) -> bool {
    matches!(row.gas_scope.as_str(), "CO2" | "fossil CO2")
}

/// A row of the names, which stand apart from the rows that a calculation needs.
fn name(out: &mut String, english: &str, japanese: &str) -> std::fmt::Result {
    writeln!(
        out,
        "Name {{ name_en: {english:?}, name_ja: {japanese:?} }},"
    )
}

fn citation(of: &Provenance) -> String {
    let year = of.year.split(' ').next().unwrap_or_default();
    if year.contains(|c: char| c.is_ascii_digit()) && !of.source.contains(year) {
        format!("{}, data of {}", of.source, of.year)
    } else {
        of.source.clone()
    }
}

fn verified(word: &str) -> String {
    variant("Verified", word)
}

/// `plant_input` of `MeasuredAt` is `MeasuredAt::PlantInput`.
fn variant(kind: &str, word: &str) -> String {
    let parts = word.split('_').map(|part| {
        let (first, rest) = part.split_at(part.len().min(1));
        first.to_uppercase() + rest
    });
    format!("{kind}::{}", parts.collect::<String>())
}
