//! Cells far to the right, where nobody looks: they are left out as those of a text are, and said.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::problem::Severity;

use super::header::shown;
use super::part::shortened;
use super::report::ImportProblem;
use super::text::MAXIMUM_COLUMNS;
use super::told::at_row;
use super::workbook::{Cell, Sheet, Workbook, column_letters};

/// The workbook without the cells beyond the columns that are read.
pub(super) fn narrowed(workbook: &Workbook) -> Cow<'_, Workbook> {
    let is_wide = |sheet: &Sheet| {
        let mut rows = sheet.rows.iter();
        rows.any(|row| row.cells.len() > MAXIMUM_COLUMNS)
    };
    if !workbook.sheets.iter().any(is_wide) {
        return Cow::Borrowed(workbook);
    }
    let mut narrow = workbook.clone();
    for row in narrow
        .sheets
        .iter_mut()
        .flat_map(|sheet| &mut sheet.rows)
        .filter(|row| row.cells.len() > MAXIMUM_COLUMNS)
    {
        row.cells.truncate(MAXIMUM_COLUMNS);
        while row.cells.last() == Some(&Cell::Empty) {
            row.cells.pop();
        }
    }
    for sheet in &mut narrow.sheets {
        sheet.rows.retain(|row| !row.cells.is_empty());
    }
    Cow::Owned(narrow)
}

/// What was left out of a sheet, at its first row.
pub(super) fn beyond(sheet: &Sheet) -> Option<ImportProblem> {
    let mut cells = sheet.rows.iter().flat_map(|row| {
        let columns = row.cells.iter().enumerate().skip(MAXIMUM_COLUMNS);
        let filled = columns.filter(|(_, cell)| **cell != Cell::Empty);
        filled.map(move |(column, cell)| (row, column, cell))
    });
    let (row, column, cell) = cells.next()?;
    let mut problem = at_row(sheet, row, "sheet.columns_beyond", Severity::Warning);
    problem.found = shortened(&shown(cell));
    problem.params = BTreeMap::from([
        ("first".to_owned(), column_letters(column)),
        ("maximum".to_owned(), MAXIMUM_COLUMNS.to_string()),
        ("count".to_owned(), (cells.count() + 1).to_string()),
    ]);
    Some(problem)
}
