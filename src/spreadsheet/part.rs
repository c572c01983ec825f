//! One row as a component: what its cells state, and what could not be read.

mod mangled;
mod mass;
mod share;
mod stated;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::problem::Severity;

use super::columns::{Columns, is_not_computed};
use super::field::Field;
use super::header::{shown, text_of};
use super::report::ColumnReport;
use super::rows::SHOWN;
use super::value::{NumberReading, Reading, is_unknown};
use super::workbook::{Cell, Row};

/// Something about a cell of a row.
#[derive(Clone, Debug)]
pub(super) struct CellProblem {
    /// Its code.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Its column.
    pub column: usize,
    /// The field in the component, as a pointer below it; empty where there is none.
    pub field: &'static str,
    /// Values for the text.
    pub params: BTreeMap<String, String>,
}

/// A row, read.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    /// Number of the row.
    pub row: u32,
    /// Id stated in Meguru's own sheets.
    pub id: String,
    /// Item number.
    pub position: String,
    /// Part number.
    pub number: String,
    /// Name.
    pub name: String,
    /// Supplier.
    pub supplier: String,
    /// Text of the material, and its column.
    pub material: Option<(String, usize)>,
    /// Whether the row is the material of the part above it (Granta).
    pub is_material: bool,
    /// Fields of the component, without id, name, material and components.
    pub fields: Map<String, Value>,
    /// Which column a field came from, by its pointer below the component.
    pub cells: Vec<(&'static str, usize)>,
    /// A share of the mass of the part above, where the quantity is in percent (Granta).
    pub share_of_parent: Option<f64>,
    /// What could not be read as it stands.
    pub problems: Vec<CellProblem>,
}

/// Reads rows of one table.
pub(super) struct PartReader<'a> {
    /// Columns of the table.
    pub columns: &'a Columns,
    /// File and sheet, for the source of a value with reservations.
    pub place: &'a str,
}

impl PartReader<'_> {
    /// Reads a row.
    pub(super) fn read(&self, row: &Row) -> Part {
        let text = |field| self.columns.text(row, field);
        let mut part = Part {
            row: row.number,
            id: text(Field::Id),
            position: text(Field::Position),
            number: known(text(Field::PartNumber)),
            name: known(text(Field::Name)),
            supplier: known(text(Field::Supplier)),
            is_material: text(Field::ItemType).to_lowercase().contains("material"),
            ..Part::default()
        };
        part.name = part
            .name
            .trim_start_matches(super::tree::is_indentation)
            .to_owned();
        // What a component is called by.
        let called = [
            (&part.name, Field::Name),
            (&part.number, Field::PartNumber),
            (&part.position, Field::Position),
        ];
        let called = called.iter().find(|(text, _)| !text.is_empty());
        if let Some(field) = called.map(|(_, field)| *field) {
            self.note_cell(&mut part, "/name", field);
        }
        self.check_part_number(row, &mut part);
        self.check_computed(row, &mut part);
        self.material(row, &mut part);
        if is_packaging(&text(Field::Role)) {
            part.fields.insert("role".into(), json!("packaging"));
            self.note_cell(&mut part, "/role", Field::Role);
        }
        self.mass_and_quantity(row, &mut part);
        self.shares(row, &mut part);
        self.evidence(row, &mut part);
        part
    }

    fn note_cell(&self, part: &mut Part, field: &'static str, of: Field) {
        if let Some(report) = self.columns.of(of) {
            part.cells.push((field, report.column));
        }
    }

    fn material(&self, row: &Row, part: &mut Part) {
        // A row that is a material carries its name where others have theirs.
        let field = if part.is_material {
            Field::Name
        } else {
            Field::Material
        };
        let Some(report) = self.columns.of(field) else {
            return;
        };
        let text = text_of(row, report.column);
        match row.cells.get(report.column) {
            // Told with the other texts.
            _ if is_not_computed(row, report.column) => {}
            Some(Cell::Error { .. }) => {
                problem(
                    part,
                    "cell.error",
                    Severity::Error,
                    report.column,
                    "/material",
                );
            }
            _ if text.is_empty() => {}
            _ if is_unknown(&text) => {
                problem(
                    part,
                    "cell.unknown",
                    Severity::Info,
                    report.column,
                    "/material",
                );
            }
            _ => {
                part.material = Some((text, report.column));
                part.cells.push(("/material", report.column));
            }
        }
    }

    /// Excel turns part numbers into dates and powers of ten, and takes their zeros.
    fn check_part_number(&self, row: &Row, part: &mut Part) {
        for field in [Field::PartNumber, Field::Position] {
            let Some(report) = self.columns.of(field) else {
                continue;
            };
            let mangled = match row.cells.get(report.column) {
                Some(Cell::Date { .. }) => true,
                Some(Cell::Text(text)) => mangled::looks_mangled(text.trim()),
                _ => false,
            };
            if mangled {
                problem(
                    part,
                    "part_number.mangled",
                    Severity::Warning,
                    report.column,
                    "/id",
                );
            }
        }
    }

    /// Texts that a formula gives, such as a name out of two cells, and that the file does not hold.
    fn check_computed(&self, row: &Row, part: &mut Part) {
        for report in &self.columns.reports {
            let is_text = report.field.is_some_and(|field| !field.is_number());
            if is_text && is_not_computed(row, report.column) {
                let field = match report.field {
                    Some(Field::Material) => "/material",
                    _ => "",
                };
                unread(part, &Reading::NotComputed, report.column, field);
            }
        }
    }

    fn place_of(&self, row: &Row, report: &ColumnReport) -> String {
        let text = text_of(row, report.column);
        format!("{} {}{}: {text}", self.place, report.letters, row.number)
    }

    fn evidence(&self, row: &Row, part: &mut Part) {
        let text = self.columns.text(row, Field::Evidence);
        // `supplier_declaration (供給者の宣言)`: the word stands first, whatever the language.
        let kind = text
            .split([' ', '(', '（', '\u{3000}'])
            .next()
            .unwrap_or_default();
        if kind.is_empty() || is_unknown(&text) {
            return;
        }
        let reference = self.columns.text(row, Field::EvidenceReference);
        let inflow: Vec<String> = part
            .fields
            .get("inflow")
            .and_then(Value::as_object)
            .map(|inflow| inflow.keys().cloned().collect())
            .unwrap_or_default();
        let list: Vec<Value> = inflow
            .into_iter()
            .map(|name| {
                let mut evidence = Map::new();
                evidence.insert("for".into(), json!(format!("/inflow/{name}")));
                evidence.insert("kind".into(), json!(kind));
                if !reference.is_empty() {
                    evidence.insert("reference".into(), json!(reference));
                }
                Value::Object(evidence)
            })
            .collect();
        if !list.is_empty() {
            part.fields.insert("evidence".into(), Value::Array(list));
            self.note_cell(part, "/evidence", Field::Evidence);
        }
    }
}

fn known(text: String) -> String {
    if is_unknown(&text) {
        String::new()
    } else {
        text
    }
}

fn problem(
    part: &mut Part,
    code: &'static str,
    severity: Severity,
    column: usize,
    field: &'static str,
) {
    part.problems.push(CellProblem {
        code,
        severity,
        column,
        field,
        params: BTreeMap::new(),
    });
}

/// What a cell that is no number says.
fn unread(part: &mut Part, reading: &Reading, column: usize, field: &'static str) {
    let (code, severity) = match reading {
        Reading::Unknown => ("cell.unknown", Severity::Info),
        Reading::Limit => ("cell.limit", Severity::Error),
        Reading::Error => ("cell.error", Severity::Error),
        Reading::NotComputed => ("cell.not_computed", Severity::Error),
        Reading::Unreadable => ("cell.unreadable", Severity::Error),
        Reading::Empty | Reading::Number(_) => return,
    };
    problem(part, code, severity, column, field);
}

/// The same, keeping the text in the field where somebody meant something by it.
fn unread_with_text(
    part: &mut Part,
    reading: &Reading,
    column: usize,
    field: &'static str,
    text: &str,
) {
    unread(part, reading, column, field);
    if matches!(
        reading,
        Reading::Limit | Reading::Error | Reading::NotComputed | Reading::Unreadable
    ) {
        part.fields
            .insert(field.trim_start_matches('/').to_owned(), json!(text));
        part.cells.push((field, column));
    }
}

/// Says that a number is approximate or has a tolerance.
fn reservations(part: &mut Part, number: &NumberReading, column: usize, field: &'static str) {
    if number.approximate {
        problem(part, "cell.approximate", Severity::Info, column, field);
    }
}

fn is_packaging(text: &str) -> bool {
    let plain = text.to_lowercase();
    ["packag", "verpack", "emball", "包装", "梱包", "容器包装"]
        .iter()
        .any(|word| plain.contains(word))
}

/// What a cell of a row shows, for messages.
pub(super) fn found(row: &Row, column: usize) -> String {
    shortened(&row.cells.get(column).map(shown).unwrap_or_default())
}

/// A text, shortened to what a message shows.
pub(super) fn shortened(text: &str) -> String {
    let mut letters = text.chars();
    let mut short: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}
