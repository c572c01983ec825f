//! From records to rows, with the checks that one row can pass or fail alone.

mod allocation;
mod critical;
mod energy;
mod factors;

use anyhow::{Result, ensure};

use super::read::{Record, records};
use super::rows::{
    Activity, Category, Efficiency, EndOfLife, FAMILIES, MEASURED_AT, Material, Provenance,
    TREATMENTS, Tables, Treatment, Version,
};

/// Words for how well a figure is known.
const VERIFIED: &[&str] = &["yes", "derived", "memory"];

impl Tables {
    /// Reads all tables from the texts of their files.
    pub fn read(text_of: impl Fn(&str) -> Result<String>) -> Result<Self> {
        Ok(Self {
            factors: rows(&text_of, "factors.csv", factors::FACTOR, factors::factor)?,
            materials: rows(&text_of, "materials.csv", MATERIAL, material)?,
            efficiencies: rows(
                &text_of,
                "recycling-efficiencies.csv",
                EFFICIENCY,
                efficiency,
            )?,
            end_of_life: rows(&text_of, "end-of-life.csv", END_OF_LIFE, end_of_life)?,
            categories: rows(&text_of, "categories.csv", CATEGORY, category)?,
            treatments: rows(&text_of, "treatment-factors.csv", TREATMENT, treatment)?,
            energy: rows(&text_of, "energy-factors.csv", ENERGY, energy)?,
            transport: rows(&text_of, "transport-factors.csv", TRANSPORT, transport)?,
            critical_raw_materials: rows(
                &text_of,
                "critical-raw-materials.csv",
                critical::RAW_MATERIAL,
                critical::raw_material,
            )?,
            contents: rows(
                &text_of,
                "material-contents.csv",
                critical::CONTENT,
                critical::content,
            )?,
            circular_footprint: rows(
                &text_of,
                "circular-footprint.csv",
                allocation::PARAMETERS,
                allocation::parameters,
            )?,
            energy_carriers: rows(
                &text_of,
                "energy-carriers.csv",
                energy::CARRIER,
                energy::carrier,
            )?,
            licences: rows(
                &text_of,
                "attributions.csv",
                factors::LICENCE,
                factors::licence,
            )?,
            versions: rows(&text_of, "versions.csv", &["tables", "date"], version)?,
        })
    }
}

const MATERIAL: &[&str] = &[
    "id",
    "name_en",
    "name_ja",
    "iso_1043",
    "family",
    "biological",
    "biogenic_carbon_fraction",
    "biogenic_carbon_verified",
    "virgin_factor",
    "recycled_factor",
    "recycling_efficiency",
    "note",
];
const EFFICIENCY: &[&str] = &[
    "id",
    "materials",
    "process",
    "value",
    "measured",
    "geography",
    "year",
    "source",
    "licence",
    "verified",
    "note",
];
const END_OF_LIFE: &[&str] = &[
    "id",
    "geography",
    "category",
    "material",
    "reuse",
    "recycling",
    "composting",
    "energy_recovery",
    "incineration",
    "landfill",
    "measured_at",
    "year",
    "source",
    "licence",
    "verified",
    "note",
];
const CATEGORY: &[&str] = &[
    "id",
    "name_en",
    "name_ja",
    "lifetime_years",
    "lifetime_geography",
    "lifetime_year",
    "lifetime_source",
    "lifetime_licence",
    "lifetime_verified",
    "note",
];
const TREATMENT: &[&str] = &["geography", "treatment", "material", "factors", "note"];
const ENERGY: &[&str] = &[
    "carrier",
    "geography",
    "supplier",
    "unit",
    "factors",
    "note",
];
const TRANSPORT: &[&str] = &["mode", "geography", "factors", "note"];

fn rows<T>(
    text_of: impl Fn(&str) -> Result<String>,
    file: &str,
    columns: &[&str],
    row: fn(&Record<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    records(file, columns, &text_of(file)?)?
        .iter()
        .map(row)
        .collect()
}

fn provenance(record: &Record<'_>, prefix: &str) -> Result<Provenance> {
    let column = |name: &str| format!("{prefix}{name}");
    Ok(Provenance {
        source: record.required(&column("source"))?,
        year: record.required(&column("year"))?,
        geography: record.required(&column("geography"))?,
        licence: record.required(&column("licence"))?,
        verified: record.word(&column("verified"), VERIFIED)?,
    })
}

fn material(record: &Record<'_>) -> Result<Material> {
    let biogenic_carbon = match record.optional("biogenic_carbon_fraction")? {
        Some(_) => Some((
            record.share("biogenic_carbon_fraction")?,
            record.word("biogenic_carbon_verified", VERIFIED)?,
        )),
        None => None,
    };
    Ok(Material {
        place: record.place(),
        id: record.id("id")?,
        name_en: record.required("name_en")?,
        name_ja: record.required("name_ja")?,
        family: record.word("family", FAMILIES)?,
        biological: record.word("biological", &["yes", "no"])? == "yes",
        biogenic_carbon,
        virgin_factor: record.optional("virgin_factor")?,
        recycled_factor: record.optional("recycled_factor")?,
        recycling_efficiency: record.optional("recycling_efficiency")?,
    })
}

fn efficiency(record: &Record<'_>) -> Result<Efficiency> {
    record.required("process")?;
    record.required("measured")?;
    let value = record.share("value")?;
    ensure!(
        value > 0.0,
        "{}: a plant that yields nothing",
        record.place()
    );
    Ok(Efficiency {
        place: record.place(),
        id: record.id("id")?,
        materials: record.list("materials", '|')?,
        value,
        provenance: provenance(record, "")?,
    })
}

fn end_of_life(record: &Record<'_>) -> Result<EndOfLife> {
    let shares = [
        record.share("reuse")?,
        record.share("recycling")?,
        record.share("composting")?,
        record.share("energy_recovery")?,
        record.share("incineration")?,
        record.share("landfill")?,
    ];
    let sum: f64 = shares.iter().sum();
    ensure!(
        sum <= 1.0 + 1e-9,
        "{}: the shares sum to {sum}, above 1",
        record.place()
    );
    // The reader of a result must be able to see why a rate was taken as collected or as output.
    record.required("note")?;
    Ok(EndOfLife {
        place: record.place(),
        id: record.id("id")?,
        categories: record.list("category", '|')?,
        materials: record.list("material", '|')?,
        shares,
        measured_at: record.word("measured_at", MEASURED_AT)?,
        provenance: provenance(record, "")?,
    })
}

fn category(record: &Record<'_>) -> Result<Category> {
    let lifetime = match record.optional("lifetime_years")? {
        Some(_) => Some((
            record.number("lifetime_years")?,
            provenance(record, "lifetime_")?,
        )),
        None => None,
    };
    Ok(Category {
        place: record.place(),
        id: record.id("id")?,
        name_en: record.required("name_en")?,
        name_ja: record.required("name_ja")?,
        lifetime,
    })
}

fn treatment(record: &Record<'_>) -> Result<Treatment> {
    Ok(Treatment {
        place: record.place(),
        geography: record.required("geography")?,
        kind: record.word("treatment", TREATMENTS)?,
        materials: record.list("material", '|')?,
        factors: record.list("factors", '+')?,
    })
}

fn energy(record: &Record<'_>) -> Result<Activity> {
    let supplier = record.optional("supplier")?.unwrap_or_default();
    Ok(Activity {
        supplier,
        ..activity(record, record.id("carrier")?, record.required("unit")?)?
    })
}

fn transport(record: &Record<'_>) -> Result<Activity> {
    activity(record, record.id("mode")?, "tkm".to_owned())
}

fn activity(record: &Record<'_>, id: String, unit: String) -> Result<Activity> {
    Ok(Activity {
        place: record.place(),
        id,
        geography: record.required("geography")?,
        supplier: String::new(),
        unit,
        factors: record.list("factors", '+')?,
    })
}

fn version(record: &Record<'_>) -> Result<Version> {
    let date = record.required("date")?;
    let digits =
        |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = date.split('-').collect();
    ensure!(
        matches!(parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2)),
        "{}: {date} is no date",
        record.place()
    );
    Ok(Version {
        tables: record.word("tables", &["factors", "defaults"])?,
        date,
    })
}
