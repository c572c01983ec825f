//! Problems at the place where a person finds what they are about.

use std::collections::BTreeMap;

use crate::problem::Severity;

use super::columns::Columns;
use super::part::{found, shortened};
use super::quotes::Quote;
use super::report::{ColumnReport, ImportProblem};
use super::workbook::{Row, Sheet, column_letters};

/// Problems that are told one by one; nobody reads more.
const MAXIMUM_PROBLEMS: usize = 2_000;

/// A problem of the file as a whole.
pub(super) fn of_file(code: &'static str, severity: Severity, found: String) -> ImportProblem {
    ImportProblem {
        code,
        severity,
        sheet: String::new(),
        row: None,
        column: None,
        letters: None,
        heading: None,
        found,
        path: None,
        params: BTreeMap::new(),
    }
}

/// Keeps as many problems as are told, and says how many more there are.
pub(super) fn only_so_many(problems: &mut Vec<ImportProblem>) {
    if problems.len() <= MAXIMUM_PROBLEMS {
        return;
    }
    let rest = problems.split_off(MAXIMUM_PROBLEMS);
    // What was told before of those that are not listed.
    let more: usize = rest
        .iter()
        .map(|problem| match problem.code {
            "problems.more" => (problem.params.get("count"))
                .and_then(|count| count.parse().ok())
                .unwrap_or_default(),
            _ => 1,
        })
        .sum();
    let errors = |problem: &ImportProblem| problem.severity == Severity::Error;
    let severity = if rest.iter().any(errors) {
        Severity::Error
    } else {
        Severity::Warning
    };
    let mut problem = of_file("problems.more", severity, String::new());
    problem.params = BTreeMap::from([("count".to_owned(), more.to_string())]);
    problems.push(problem);
}

/// A quotation mark that was read as a letter, at its cell where that has a heading.
pub(super) fn of_quote(quote: &Quote, columns: &[ColumnReport]) -> ImportProblem {
    let found = shortened(&quote.found);
    let mut problem = of_file(quote.code, Severity::Error, found);
    problem.row = Some(quote.row);
    let column = columns.iter().find(|report| report.column == quote.column);
    if let Some(report) = column.filter(|report| !report.heading.is_empty()) {
        problem.column = Some(report.column);
        problem.letters = Some(report.letters.clone());
        problem.heading = Some(report.heading.clone());
    }
    problem
}

/// A problem of a row.
pub(super) fn at_row(
    sheet: &Sheet,
    row: &Row,
    code: &'static str,
    severity: Severity,
) -> ImportProblem {
    ImportProblem {
        row: Some(row.number),
        ..of_sheet(sheet, code, severity)
    }
}

/// A problem of a sheet that has no place of its own.
pub(super) fn of_sheet(sheet: &Sheet, code: &'static str, severity: Severity) -> ImportProblem {
    ImportProblem {
        code,
        severity,
        sheet: sheet.name.clone(),
        row: None,
        column: None,
        letters: None,
        heading: None,
        found: String::new(),
        path: None,
        params: BTreeMap::new(),
    }
}

/// A problem of a cell, with what stands there.
pub(super) fn at_cell(
    sheet: &Sheet,
    row: &Row,
    columns: &Columns,
    column: usize,
    (code, severity): (&'static str, Severity),
) -> ImportProblem {
    let report = columns
        .reports
        .iter()
        .find(|report| report.column == column);
    ImportProblem {
        column: Some(column),
        letters: Some(column_letters(column)),
        heading: report.map(|report| report.heading.clone()),
        found: found(row, column),
        ..at_row(sheet, row, code, severity)
    }
}
