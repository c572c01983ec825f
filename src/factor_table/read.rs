//! Reads a table of the user's own from its cells, and says of every wrong cell its line and column.

use super::{AppliesTo, FactorRow, FactorTable};
use crate::json::{self, Json};
use crate::problem::Problem;
use crate::product::GwpBasis;
use crate::quantity::read_number;

/// The columns: all must be there, in any order; what is said of the data may be empty.
const COLUMNS: [&str; 7] = [
    "for",
    "value",
    "unit",
    "geography",
    "year",
    "gwp_basis",
    "source",
];
/// The most wrong cells that are named.
const MAXIMUM_PROBLEMS: usize = 20;
/// What a row can be for.
const KINDS: &str = "material:<id>, material:<id>:recycled, energy:<id>, energy:<id>:<country>, \
                     transport:<id>";

/// A line of a table: its number in the file, and its cells.
pub type Line = (usize, Vec<String>);

impl FactorTable {
    /// Reads a table; its first line names the columns.
    ///
    /// # Errors
    /// Every column that is missing and every cell that cannot stand where it stands, with its line and
    /// column, up to twenty.
    pub fn read(lines: &[Line]) -> Result<Self, Vec<Problem>> {
        let Some(((_, header), lines)) = lines.split_first() else {
            return Err(vec![Problem::error("factor_table.empty", "")]);
        };
        let mut places = [0; COLUMNS.len()];
        let mut problems = Vec::new();
        for (place, name) in places.iter_mut().zip(COLUMNS) {
            if let Some(found) = header.iter().position(|column| column.trim() == name) {
                *place = found;
            } else {
                let problem = Problem::error("factor_table.no_column", "");
                problems.push(problem.with("column", name));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut table = Self::default();
        for (line, cells) in lines {
            let cell = |place: usize| cells.get(place).map_or("", |cell| cell.trim());
            let cells = places.map(cell);
            // Spreadsheets leave empty lines at the end.
            if cells.iter().all(|cell| cell.is_empty()) {
                continue;
            }
            match row(cells) {
                Ok(row) => table.rows.push(row),
                Err((column, found, expected)) => problems.push(
                    Problem::error("factor_table.cell", "")
                        .with("line", line.to_string())
                        .with("column", column)
                        .with("value", found.chars().take(80).collect::<String>())
                        .with("possible", expected),
                ),
            }
            if problems.len() >= MAXIMUM_PROBLEMS {
                break;
            }
        }
        if problems.is_empty() {
            Ok(table)
        } else {
            Err(problems)
        }
    }

    /// The same for a table as JSON: a list of lines, each a list of texts.
    ///
    /// # Errors
    /// As [`FactorTable::read`]; and what is no list of lists of texts.
    pub fn from_json(text: &[u8]) -> Result<Self, Vec<Problem>> {
        let json = json::parse(text).map_err(|problem| vec![problem])?;
        let lines = match &json {
            Json::List(lines) => lines
                .iter()
                .enumerate()
                .map(|(index, line)| {
                    let Json::List(cells) = line else { return None };
                    let cells = cells.iter().map(|cell| match cell {
                        Json::Text(text) => Some(text.to_string()),
                        _ => None,
                    });
                    Some((index + 1, cells.collect::<Option<Vec<String>>>()?))
                })
                .collect::<Option<Vec<Line>>>(),
            _ => None,
        };
        Self::read(&lines.ok_or_else(|| {
            vec![
                Problem::error("type.mismatch", "")
                    .with("expected", "list")
                    .with("found", json.kind()),
            ]
        })?)
    }
}

/// What is wrong with a cell: its column, what stands there, what could.
type Wrong<'c> = (&'static str, &'c str, &'static str);

fn row(cells: [&str; 7]) -> Result<FactorRow, Wrong<'_>> {
    let [applies_to, value, unit, geography, year, gwp_basis, source] = cells;
    let applies_to = row_of(applies_to).ok_or(("for", applies_to, KINDS))?;
    let number = read_number(value)
        .filter(|number| number.unit.is_empty() && (0.0..=1e6).contains(&number.number))
        .ok_or(("value", value, "0 … 1000000"))?;
    let expected = match &applies_to {
        AppliesTo::Material { .. } => "kg",
        AppliesTo::Mode { .. } => "tkm",
        AppliesTo::Carrier { .. } => "",
    };
    if unit.is_empty() || (!expected.is_empty() && unit != expected) {
        let possible = if expected.is_empty() {
            "kWh, m3, L, kg, MJ"
        } else {
            expected
        };
        return Err(("unit", unit, possible));
    }
    let year = if year.is_empty() {
        None
    } else {
        let number = year.parse::<u32>().ok();
        let number = number.filter(|year| (1900..=2200).contains(year));
        Some(f64::from(number.ok_or(("year", year, "1900 … 2200"))?))
    };
    let gwp_basis = match gwp_basis {
        "" => None,
        "AR4" => Some(GwpBasis::Ar4),
        "AR5" => Some(GwpBasis::Ar5),
        "AR6" => Some(GwpBasis::Ar6),
        other => return Err(("gwp_basis", other, "AR4, AR5, AR6")),
    };
    Ok(FactorRow {
        applies_to,
        value: number.number,
        unit: unit.to_owned(),
        geography: geography.to_owned(),
        year,
        gwp_basis,
        source: source.to_owned(),
    })
}

fn row_of(text: &str) -> Option<AppliesTo> {
    let mut parts = text.split(':').map(str::trim);
    let kind = parts.next()?;
    let id = parts.next().filter(|id| !id.is_empty())?.to_owned();
    let third = parts.next();
    if parts.next().is_some() || third == Some("") {
        return None;
    }
    Some(match (kind, third) {
        ("material", None | Some("virgin")) => AppliesTo::Material {
            id,
            recycled: false,
        },
        ("material", Some("recycled")) => AppliesTo::Material { id, recycled: true },
        ("energy", country) => AppliesTo::Carrier {
            id,
            geography: country.map(str::to_owned),
        },
        ("transport", None) => AppliesTo::Mode { id },
        _ => return None,
    })
}
