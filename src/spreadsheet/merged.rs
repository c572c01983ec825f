//! Cells that are merged over several rows of parts: what they say in words holds for each of the rows.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::problem::Severity;

use super::columns::Columns;
use super::field::Field;
use super::report::{ColumnReport, ImportProblem};
use super::told::at_cell;
use super::workbook::{Cell, Row, Sheet};

/// Whether a column's cell holds for every row that it covers. A number, an item number and whatever else
/// tells rows apart belongs to one.
fn is_shared(field: Field) -> bool {
    matches!(
        field,
        Field::Name
            | Field::Parent
            | Field::QuantityUnit
            | Field::Material
            | Field::MassUnit
            | Field::Role
            | Field::Supplier
            | Field::Evidence
            | Field::EvidenceReference
    )
}

/// The rows of parts with the words of merged cells in each row that they cover, and a problem for every
/// number that is merged over several parts: spread, it would be counted as often.
///
/// Only rows that are parts by what stands in themselves are given: a total in the range of a merged
/// material is none. `first` is the number of the first row below the headings.
pub(super) fn spread<'a>(
    parts: &[&'a Row],
    sheet: &Sheet,
    columns: &Columns,
    first: u32,
) -> (Vec<Cow<'a, Row>>, Vec<ImportProblem>) {
    let mut rows: Vec<Cow<'a, Row>> = parts.iter().map(|row| Cow::Borrowed(*row)).collect();
    let mut problems = Vec::new();
    for report in &columns.reports {
        let Some(field) = report.field else { continue };
        if !is_shared(field) && !field.is_number() {
            continue;
        }
        for (top, bottom) in areas(sheet, report.column, first) {
            let covered = parts.partition_point(|row| row.number < top)
                ..parts.partition_point(|row| row.number <= bottom);
            if field.is_number() {
                let covered = parts.get(covered).unwrap_or_default();
                problems.extend(number_of_several(covered, sheet, columns, report, top));
                continue;
            }
            let Some(cell) = cell_at(sheet, top, report.column) else {
                continue;
            };
            for row in rows.get_mut(covered).unwrap_or_default() {
                put(row, report.column, cell);
            }
        }
    }
    (rows, problems)
}

/// First and last rows of the areas of a column that are merged over several rows, in order. Areas that
/// overlap are made by no program.
fn areas(sheet: &Sheet, column: usize, first: u32) -> Vec<(u32, u32)> {
    let mut areas: Vec<(u32, u32)> = sheet
        .merged
        .iter()
        .filter(|[top, left, bottom, _]| {
            usize::try_from(*left) == Ok(column) && bottom > top && *top >= first
        })
        .map(|[top, _, bottom, _]| (*top, *bottom))
        .collect();
    areas.sort_unstable();
    let mut end = 0;
    areas.retain(|(top, bottom)| {
        let apart = *top > end;
        if apart {
            end = *bottom;
        }
        apart
    });
    areas
}

fn cell_at(sheet: &Sheet, number: u32, column: usize) -> Option<&Cell> {
    let index = sheet.rows.binary_search_by_key(&number, |row| row.number);
    let cell = sheet.rows.get(index.ok()?)?.cells.get(column)?;
    (*cell != Cell::Empty).then_some(cell)
}

/// Puts a cell where a row has nothing.
fn put(row: &mut Cow<'_, Row>, column: usize, cell: &Cell) {
    if row.cells.get(column).is_some_and(|own| *own != Cell::Empty) {
        return;
    }
    let cells = &mut row.to_mut().cells;
    if cells.len() <= column {
        cells.resize(column + 1, Cell::Empty);
    }
    if let Some(place) = cells.get_mut(column) {
        *place = cell.clone();
    }
}

/// The problem of a number that covers several parts.
fn number_of_several(
    covered: &[&Row],
    sheet: &Sheet,
    columns: &Columns,
    report: &ColumnReport,
    top: u32,
) -> Option<ImportProblem> {
    let [row, .., last] = covered else {
        return None;
    };
    let cell = row.cells.get(report.column).unwrap_or(&Cell::Empty);
    if row.number != top || *cell == Cell::Empty {
        return None;
    }
    let code = ("cell.merged_number", Severity::Warning);
    let mut problem = at_cell(sheet, row, columns, report.column, code);
    problem.params = BTreeMap::from([("last".to_owned(), last.number.to_string())]);
    Some(problem)
}
