//! Emission factors one by one: units, bounds, gases, years and places that a slip of the hand or of
//! a spreadsheet would spoil.

use super::Check;
use crate::tables::rows::Factor;

/// What a factor is per.
const PER: &[&str] = &[
    "GB",
    "L",
    "MJ",
    "kWh",
    "kWh (NCV)",
    "kg",
    "m3",
    "piece",
    "tkm",
];
/// Scopes that count CO2 and nothing else, so that the unit is `kg CO2`.
const CO2_ALONE: &[&str] = &["CO2", "fossil CO2"];
/// Scopes of all gases. Some sources leave out by which report they weigh them; the table says so
/// with an empty cell, because any word would be invented.
const ALL_GASES: &[&str] = &["CO2e", "CO2e, biogenic CO2 excluded"];
/// Scopes of single gases, which are a mass times a warming potential of a named report.
const SINGLE_GASES: &[&str] = &[
    "C2F6 (PFC-116)",
    "CF4 (PFC-14)",
    "CH4",
    "CH4, N2O",
    "HFC",
    "HFC-125",
    "HFC-134a",
    "HFC-143a",
    "HFC-152a",
    "HFC-23",
    "HFC-245fa",
    "HFC-32",
    "HFC-365mfc",
    "Methane (CH4)",
    "NF3",
    "Nitrous oxide (N2O)",
    "SF6",
];
/// Assessment reports of the IPCC.
const GWP_BASES: &[&str] = &["AR4", "AR5", "AR6"];

/// Category, subcategory (`*` for any), what the factor is per, least and greatest plausible value.
type Bounds = (&'static str, &'static str, &'static str, f64, f64);

/// Wide enough for every real extreme; the first row that fits decides. A value per tonne or in grams
/// is caught where a kind is uniform, not among metals, which span five orders of magnitude, nor
/// among the smallest figures of end of life. Zero is plausible in one place only: by law, heat
/// recovered from waste incineration counts as nothing.
const BOUNDS: &[Bounds] = &[
    ("electricity", "*", "kWh", 1e-4, 2.0),
    ("eol", "*", "kg", 1e-3, 5.0),
    ("fuel", "heat", "MJ", 0.0, 0.3),
    ("fuel", "*", "L", 0.1, 5.0),
    ("fuel", "*", "kWh", 0.01, 1.0),
    ("fuel", "*", "kWh (NCV)", 0.01, 1.0),
    ("fuel", "*", "kg", 0.01, 5.0),
    ("fuel", "*", "m3", 0.1, 5.0),
    // Rhodium: 35,100.
    ("material", "metal", "kg", 0.1, 40_000.0),
    ("material", "*", "kg", 1e-3, 50.0),
    ("material", "electronics", "GB", 1e-3, 1.0),
    // Per kWh of capacity, not of energy.
    ("material", "battery", "kWh", 20.0, 400.0),
    ("material", "electronics", "piece", 10.0, 2_000.0),
    // Warming potentials, up to that of SF6.
    ("process", "fugitive gas", "kg", 1.0, 30_000.0),
    ("process", "*", "kg", 0.01, 20.0),
    ("transport", "*", "tkm", 5e-4, 10.0),
    ("use", "water", "L", 1e-5, 1e-2),
    ("use", "water", "m3", 0.01, 10.0),
    ("use", "detergent", "kg", 0.1, 10.0),
];

impl Check<'_> {
    /// Each factor alone, all its faults at once.
    pub(super) fn factors(&mut self) {
        for row in &self.tables.factors {
            let faults = [
                value(row),
                gases(row),
                (!is_year(&row.provenance.year)).then(|| {
                    format!(
                        "year \"{}\" has no year of four digits, and is not \
                         \"undated (edition)\" either",
                        row.provenance.year
                    )
                }),
                (!is_geography(&row.provenance.geography)).then(|| {
                    format!(
                        "geography \"{}\" should be GLO or codes of two capitals with / between",
                        row.provenance.geography
                    )
                }),
                (!is_address(&row.source_url))
                    .then(|| format!("source_url \"{}\" is no https:// address", row.source_url)),
            ];
            for fault in faults.into_iter().flatten() {
                self.complain(&row.place, &fault);
            }
        }
    }
}

/// The kind of gas that a unit weighs and what it is per; nothing for a unit that is not known.
fn parts(unit: &str) -> Option<(&str, &str)> {
    let (gas, per) = unit.split_once('/')?;
    (["kg CO2e", "kg CO2"].contains(&gas) && PER.contains(&per)).then_some((gas, per))
}

fn value(row: &Factor) -> Option<String> {
    let (value, unit) = (row.value, &row.unit);
    let Some((_, per)) = parts(unit) else {
        return Some(format!(
            "unit \"{unit}\" should be kg CO2e or kg CO2 per one of {}",
            PER.join(", ")
        ));
    };
    let fits = |of: &str, found: &str| of == "*" || of == found;
    let bounds = BOUNDS.iter().find(|(category, subcategory, of, ..)| {
        *category == row.category && fits(subcategory, &row.subcategory) && *of == per
    });
    let Some((.., least, greatest)) = bounds else {
        return Some(format!(
            "category {}, subcategory {}: nothing is known of values in the unit {unit}",
            row.category, row.subcategory
        ));
    };
    (value < *least || value > *greatest).then(|| {
        format!("value {value} is not plausible, from {least} to {greatest} {unit} would be")
    })
}

/// Unit, scope of gases and the report that weighs them must say the same.
fn gases(row: &Factor) -> Option<String> {
    let scope = row.gas_scope.as_str();
    let co2_alone = CO2_ALONE.contains(&scope);
    let all = ALL_GASES.contains(&scope);
    if !co2_alone && !all && !SINGLE_GASES.contains(&scope) {
        return Some(format!("gas_scope \"{scope}\" is not known"));
    }
    let (gas, _) = parts(&row.unit)?;
    if co2_alone != (gas == "kg CO2") {
        return Some(format!("unit {} contradicts gas_scope {scope}", row.unit));
    }
    match row.gwp_basis.as_deref() {
        Some(_) if co2_alone => Some("gwp_basis is stated for CO2 alone".to_owned()),
        Some(basis) if !GWP_BASES.contains(&basis) => Some(format!(
            "gwp_basis \"{basis}\" should be empty or one of {}",
            GWP_BASES.join(", ")
        )),
        None if !co2_alone && !all => Some(format!("gwp_basis is missing for {scope}")),
        _ => None,
    }
}

/// A year of four digits somewhere; or the word that there is none, with the edition that was read.
fn is_year(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    let edition = text
        .strip_prefix("undated (")
        .and_then(|rest| rest.strip_suffix(')'));
    numbers
        .any(|number| number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
        || edition.is_some_and(|edition| !edition.is_empty())
}

/// `JP`, `FR/EU`, `GLO`.
fn is_geography(text: &str) -> bool {
    text.split('/').all(|code| {
        code == "GLO" || (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
    })
}

/// An address that can stand as a link in a table of Markdown.
fn is_address(text: &str) -> bool {
    text.strip_prefix("https://")
        .is_some_and(|rest| rest.contains('.') && !rest.contains([' ', '|', '<', '>', ')']))
}
