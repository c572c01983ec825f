//! A factor table of the user's own, read from a CSV file.

use std::fs;

use anyhow::{Context as _, bail};
use meguru::factor_table::{AppliesTo, FactorRow, FactorTable};
use meguru::product::GwpBasis;

use crate::texts::Texts;

/// The columns, all of which must be there; only the first three must be filled.
const COLUMNS: [&str; 7] = [
    "for",
    "value",
    "unit",
    "geography",
    "year",
    "gwp_basis",
    "source",
];

/// The largest file that is read.
const MAXIMUM_BYTES: u64 = 16 * 1024 * 1024;

/// Reads a table; what is wrong names line and column.
pub(crate) fn read(file: &str, texts: &Texts) -> anyhow::Result<FactorTable> {
    let length = fs::metadata(file)
        .with_context(|| format!("cannot open {file}"))?
        .len();
    if length > MAXIMUM_BYTES {
        bail!(
            "{}",
            texts.text("own-factors-too-large", &[("file", file.to_owned())])
        );
    }
    let bytes = fs::read(file).with_context(|| format!("cannot read {file}"))?;
    let Ok(text) = String::from_utf8(bytes) else {
        bail!(
            "{}",
            texts.text("own-factors-encoding", &[("file", file.to_owned())])
        );
    };
    parse(text.trim_start_matches('\u{feff}'), file, texts)
}

fn parse(text: &str, file: &str, texts: &Texts) -> anyhow::Result<FactorTable> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let header = reader.headers()?.clone();
    let mut places = [0; COLUMNS.len()];
    for (place, name) in places.iter_mut().zip(COLUMNS) {
        let Some(found) = header.iter().position(|column| column == name) else {
            let columns = [("file", file.to_owned()), ("column", name.to_owned())];
            bail!("{}", texts.text("own-factors-no-column", &columns));
        };
        *place = found;
    }
    let mut table = FactorTable::default();
    for record in reader.records() {
        let record = record.with_context(|| file.to_owned())?;
        let line = record.position().map_or(0, csv::Position::line);
        let [applies_to, value, unit, geography, year, gwp_basis, source] =
            places.map(|place| record.get(place).unwrap_or_default());
        let wrong = |column: &str, found: &str, expected: &str| {
            let parameters = [
                ("file", file.to_owned()),
                ("line", line.to_string()),
                ("column", column.to_owned()),
                ("value", found.to_owned()),
                ("expected", expected.to_owned()),
            ];
            anyhow::anyhow!("{}", texts.text("own-factors-wrong", &parameters))
        };
        let applies_to = row_of(applies_to).ok_or_else(|| {
            let kinds = "material:<id>, material:<id>:recycled, energy:<id>, energy:<id>:<country>, transport:<id>";
            wrong("for", applies_to, kinds)
        })?;
        let number = meguru::quantity::read_number(value)
            .filter(|number| number.unit.is_empty() && (0.0..=1e6).contains(&number.number))
            .ok_or_else(|| wrong("value", value, "0 … 1000000"))?;
        let fixed = match &applies_to {
            AppliesTo::Material { .. } => Some("kg"),
            AppliesTo::Mode { .. } => Some("tkm"),
            AppliesTo::Carrier { .. } => None,
        };
        if unit.is_empty() || fixed.is_some_and(|fixed| fixed != unit) {
            return Err(wrong("unit", unit, fixed.unwrap_or("kWh, m3, L, kg, MJ")));
        }
        let year = match year {
            "" => None,
            text => Some(
                text.parse::<u32>()
                    .ok()
                    .filter(|year| (1900..=2200).contains(year))
                    .map(f64::from)
                    .ok_or_else(|| wrong("year", text, "1900 … 2200"))?,
            ),
        };
        let gwp_basis = match gwp_basis {
            "" => None,
            "AR4" => Some(GwpBasis::Ar4),
            "AR5" => Some(GwpBasis::Ar5),
            "AR6" => Some(GwpBasis::Ar6),
            other => return Err(wrong("gwp_basis", other, "AR4, AR5, AR6")),
        };
        table.rows.push(FactorRow {
            applies_to,
            value: number.number,
            unit: unit.to_owned(),
            geography: geography.to_owned(),
            year,
            gwp_basis,
            source: source.to_owned(),
        });
    }
    Ok(table)
}

fn row_of(text: &str) -> Option<AppliesTo> {
    let parts: Vec<&str> = text.split(':').map(str::trim).collect();
    if parts.iter().any(|part| part.is_empty()) {
        return None;
    }
    Some(match parts.as_slice() {
        ["material", id] | ["material", id, "virgin"] => AppliesTo::Material {
            id: (*id).to_owned(),
            recycled: false,
        },
        ["material", id, "recycled"] => AppliesTo::Material {
            id: (*id).to_owned(),
            recycled: true,
        },
        ["energy", id] => AppliesTo::Carrier {
            id: (*id).to_owned(),
            geography: None,
        },
        ["energy", id, country] => AppliesTo::Carrier {
            id: (*id).to_owned(),
            geography: Some((*country).to_owned()),
        },
        ["transport", id] => AppliesTo::Mode {
            id: (*id).to_owned(),
        },
        _ => return None,
    })
}
