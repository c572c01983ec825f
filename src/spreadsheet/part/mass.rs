//! The mass of a row: of a piece or of the line, in any unit, beside a quantity that may itself be a mass.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::problem::Severity;

use super::super::field::Field;
use super::super::header::text_of;
use super::super::mapping::Per;
use super::super::report::ColumnReport;
use super::super::units::{Unit, unit_of};
use super::super::value::{NumberReading, Reading};
use super::super::workbook::Row;
use super::stated::{plain_number, reserved};
use super::{CellProblem, Part, PartReader, problem, reservations, unread, unread_with_text};

impl PartReader<'_> {
    pub(super) fn mass_and_quantity(&self, row: &Row, part: &mut Part) {
        let quantity = self
            .columns
            .of(Field::Quantity)
            .map(|report| (report, self.columns.reading(row, report.column)));
        let mass = self.mass(row);
        let unit_text = self.columns.text(row, Field::QuantityUnit);
        let quantity_unit = match &quantity {
            Some((_, Reading::Number(number))) if !number.unit.is_empty() => unit_of(&number.unit),
            _ => unit_of(&unit_text),
        };
        let mut pieces = None;
        if let Some((report, reading)) = quantity {
            match (&reading, &quantity_unit) {
                (Reading::Empty, _) => {
                    let stated = mass
                        .as_ref()
                        .is_some_and(|(_, mass)| *mass != Reading::Empty);
                    if stated {
                        problem(
                            part,
                            "quantity.empty",
                            Severity::Warning,
                            report.column,
                            "/quantity",
                        );
                    }
                }
                (Reading::Number(number), Unit::Percent) => {
                    part.share_of_parent = Some(number.number / 100.0);
                }
                (Reading::Number(number), Unit::Mass { .. }) => {
                    self.mass_by_quantity(row, part, (report, number), mass.as_ref());
                    return;
                }
                (Reading::Number(number), unit) => {
                    if *unit == Unit::Other {
                        let mut params = BTreeMap::new();
                        params.insert("unit".to_owned(), unit_text.clone());
                        part.problems.push(CellProblem {
                            code: "quantity.unit_unknown",
                            severity: Severity::Warning,
                            column: report.column,
                            field: "/quantity",
                            params,
                        });
                    }
                    pieces = Some(number.clone());
                    part.fields.insert(
                        "quantity".into(),
                        plain_number(&number.digits, number.number),
                    );
                    part.cells.push(("/quantity", report.column));
                    reservations(part, number, report.column, "/quantity");
                }
                // A quantity left out would count as one: what cannot be read stays as it stands, and
                // is a problem of the document.
                (other, _) => {
                    part.fields
                        .insert("quantity".into(), json!(text_of(row, report.column)));
                    part.cells.push(("/quantity", report.column));
                    if *other == Reading::Unknown {
                        let code = "quantity.unknown";
                        problem(part, code, Severity::Error, report.column, "/quantity");
                    } else {
                        unread(part, other, report.column, "/quantity");
                    }
                }
            }
        }
        let Some((report, reading)) = mass else {
            return;
        };
        match reading {
            Reading::Number(number) => {
                let measured = quantity_unit == Unit::Measure;
                self.state_mass(row, part, (report, &number), pieces.as_ref(), measured);
            }
            other => unread_with_text(
                part,
                &other,
                report.column,
                "/mass",
                &text_of(row, report.column),
            ),
        }
    }

    /// The mass of a row: of a piece where that column has something, else of the line.
    fn mass(&self, row: &Row) -> Option<(&ColumnReport, Reading)> {
        let mut found: Option<(&ColumnReport, Reading)> = None;
        for report in &self.columns.reports {
            if report.field != Some(Field::Mass) {
                continue;
            }
            let reading = self.columns.reading(row, report.column);
            let better = match &found {
                None | Some((_, Reading::Empty | Reading::Unknown)) => true,
                Some((other, _)) => {
                    reading != Reading::Empty
                        && other.per == Some(Per::Line)
                        && report.per != Some(Per::Line)
                }
            };
            if better {
                found = Some((report, reading));
            }
        }
        found
    }

    /// A row whose quantity is a mass: half a kilogram of granulate.
    fn mass_by_quantity(
        &self,
        row: &Row,
        part: &mut Part,
        (report, number): (&ColumnReport, &NumberReading),
        mass: Option<&(&ColumnReport, Reading)>,
    ) {
        if let Some((column, Reading::Number(stated))) = mass {
            // Both say the same thing; the column of masses says it in so many words.
            self.state_mass(row, part, (column, stated), None, false);
            return;
        }
        let unit = if number.unit.is_empty() {
            self.columns.text(row, Field::QuantityUnit)
        } else {
            number.unit.clone()
        };
        if let Some(value) = mass_value(number, &unit, &self.place_of(row, report)) {
            part.fields.insert("mass".into(), value);
            part.cells.push(("/mass", report.column));
            reservations(part, number, report.column, "/mass");
        }
    }

    fn state_mass(
        &self,
        row: &Row,
        part: &mut Part,
        (report, number): (&ColumnReport, &NumberReading),
        pieces: Option<&NumberReading>,
        measured: bool,
    ) {
        let column_unit = self.columns.text(row, Field::MassUnit);
        let unit = [
            number.unit.as_str(),
            column_unit.as_str(),
            report.unit.as_deref().unwrap_or(""),
        ]
        .into_iter()
        .find(|unit| !unit.is_empty())
        .unwrap_or_default()
        .to_owned();
        part.cells.push(("/mass", report.column));
        let Unit::Mass { per, .. } = unit_of(&unit) else {
            let code = if unit.is_empty() {
                "mass.unit_missing"
            } else {
                "mass.unit_unknown"
            };
            let mut params = BTreeMap::new();
            params.insert("unit".to_owned(), unit.clone());
            part.problems.push(CellProblem {
                code,
                severity: Severity::Error,
                column: report.column,
                field: "/mass",
                params,
            });
            // As it stands, so that nothing takes its place in silence.
            part.fields
                .insert("mass".into(), json!(text_of(row, report.column)));
            return;
        };
        reservations(part, number, report.column, "/mass");
        let chosen = self
            .columns
            .choices
            .get(&report.column)
            .is_some_and(|choice| choice.per.is_some());
        let of_line = per.is_none() && (report.per == Some(Per::Line) || (measured && !chosen));
        if of_line && measured {
            // So many metres of one piece: the line is the piece.
            part.fields.remove("quantity");
            part.cells.retain(|(field, _)| *field != "/quantity");
            problem(part, "mass.of_line", Severity::Info, report.column, "/mass");
        }
        let divisor = pieces
            .filter(|pieces| of_line && !measured && pieces.number > 0.0 && pieces.number != 1.0)
            .map(|pieces| pieces.number);
        let number = match divisor {
            Some(divisor) => divided(number, divisor),
            None => number.clone(),
        };
        if let Some(value) = mass_value(&number, &unit, &self.place_of(row, report)) {
            part.fields.insert("mass".into(), value);
        }
    }
}

fn divided(number: &NumberReading, by: f64) -> NumberReading {
    let quotient = |value: f64| -> f64 {
        let shown = format!("{:.11e}", value / by);
        shown.parse().unwrap_or(value / by)
    };
    let value = quotient(number.number);
    NumberReading {
        number: value,
        digits: value.to_string(),
        tolerance: number.tolerance.map(quotient),
        ..number.clone()
    }
}

/// A mass as a document states it.
fn mass_value(number: &NumberReading, unit: &str, source: &str) -> Option<Value> {
    let Unit::Mass {
        kilograms, written, ..
    } = unit_of(unit)
    else {
        return None;
    };
    let (digits, value, unit, factor) = if let Some(unit) = written {
        (number.digits.clone(), number.number, unit, 1.0)
    } else {
        let value = crate::quantity::scale(number.number, kilograms);
        (value.to_string(), value, "kg", kilograms)
    };
    if !number.approximate && number.tolerance.is_none() {
        return Some(json!(format!("{digits} {unit}")));
    }
    let tolerance = number.tolerance.map(|width| width * factor);
    Some(reserved(
        &digits,
        value,
        unit,
        tolerance,
        number.approximate,
        source,
    ))
}
