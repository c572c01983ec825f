//! Problems, led back from the document to the cells that caused them.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use crate::problem::{Parameter, Parameters, Severity};

use super::answers::Remark;
use super::assembly::{Assembled, name_of};
use super::columns::Columns;
use super::part::Part;
use super::report::ImportProblem;
use super::told::{at_cell, at_row, of_sheet};
use super::workbook::{Row, Sheet};

/// What problems are told of.
pub(super) struct Context<'a> {
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Its columns.
    pub columns: &'a Columns,
    /// Rows of parts.
    pub rows: &'a [&'a Row],
    /// The same, read.
    pub parts: &'a [Part],
    /// Where they went.
    pub assembled: &'a Assembled,
}

impl Context<'_> {
    /// Pointer of the component whose fields come from a row.
    fn component_of(&self, row: u32) -> Option<&str> {
        let (pointer, own) = self.assembled.pointers.get(&row)?;
        if pointer.is_empty() {
            // A row of a material: its fields went into the part above.
            let above = own.as_ref()?.parse().ok()?;
            return self.component_of(above);
        }
        Some(own.as_deref().unwrap_or(pointer))
    }
}

/// What could not be read, at its cell.
pub(super) fn cell_problems(context: &Context<'_>) -> Vec<ImportProblem> {
    let mut problems = Vec::new();
    for (row, part) in context.rows.iter().zip(context.parts) {
        for found in &part.problems {
            let mut problem = at_cell(
                context.sheet,
                row,
                context.columns,
                found.column,
                (found.code, found.severity),
            );
            if found.code == "cell.not_computed" {
                // Its program shows something else there.
                problem.found.clear();
            }
            problem.params.clone_from(&found.params);
            problem.path = context
                .component_of(part.row)
                .map(|component| format!("{component}{}", found.field));
            problems.push(problem);
        }
    }
    problems
}

/// What came of the answers of suppliers, at their cells.
pub(super) fn answer_problems(context: &Context<'_>, remarks: Vec<Remark>) -> Vec<ImportProblem> {
    remarks
        .into_iter()
        .filter_map(|(number, code, severity, field)| {
            let at = context.rows.iter().zip(context.parts);
            let (row, part) = at.into_iter().find(|(row, _)| row.number == number)?;
            let cell = part.cells.iter().find(|(cell, _)| *cell == field);
            let mut problem = match cell {
                Some((_, column)) => at_cell(
                    context.sheet,
                    row,
                    context.columns,
                    *column,
                    (code, severity),
                ),
                None => at_row(context.sheet, row, code, severity),
            };
            problem.path = context
                .component_of(number)
                .map(|component| format!("{component}{field}"));
            if problem.found.is_empty() {
                problem.found = super::rows::row_text(row);
            }
            Some(problem)
        })
        .collect()
}

/// What the document's own checks say, at the cells that its fields came from.
pub(super) fn document_problems(
    context: &Context<'_>,
    document: &Value,
    already: &[ImportProblem],
) -> Vec<ImportProblem> {
    let text = serde_json::to_vec(document).unwrap_or_default();
    let reading = crate::product::read(&text);
    if reading.problems.is_empty() {
        return Vec::new();
    }
    let told: HashSet<&str> = already
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .filter_map(|problem| problem.path.as_deref())
        .collect();
    let mut cells: HashMap<String, (&Row, usize)> = HashMap::new();
    let mut rows: HashMap<String, &Row> = HashMap::new();
    for (row, part) in context.rows.iter().zip(context.parts) {
        let Some(component) = context.component_of(part.row) else {
            continue;
        };
        rows.entry(component.to_owned()).or_insert(row);
        if let Some((pointer, _)) = context.assembled.pointers.get(&part.row) {
            rows.entry(pointer.clone()).or_insert(row);
        }
        let pointer = context.assembled.pointers.get(&part.row);
        for (field, column) in &part.cells {
            let cell = (*row, *column);
            cells.insert(format!("{component}{field}"), cell);
            // An assembly with a mass of its own has its name and quantity from the same row.
            if let Some((pointer, _)) = pointer {
                cells.entry(format!("{pointer}{field}")).or_insert(cell);
            }
        }
        // The one row above all others gives the product its name.
        let name = context.assembled.name.as_ref();
        if name.is_some_and(|name| *name == name_of(part))
            && let Some((_, column)) = part.cells.iter().find(|(field, _)| *field == "/name")
        {
            let cell = (*row, *column);
            cells.entry("/product/name".to_owned()).or_insert(cell);
        }
    }
    let mut problems = Vec::new();
    for problem in reading.problems {
        let mut path = problem.path.as_str();
        if told.contains(path) {
            continue;
        }
        let mut place = None;
        loop {
            if let Some((row, column)) = cells.get(path) {
                let code = (problem.code, problem.severity);
                place = Some(at_cell(context.sheet, row, context.columns, *column, code));
                break;
            }
            if let Some(row) = rows.get(path) {
                place = Some(at_row(context.sheet, row, problem.code, problem.severity));
                break;
            }
            let Some(at) = path.rfind('/') else { break };
            path = path.get(..at).unwrap_or_default();
        }
        let mut told =
            place.unwrap_or_else(|| of_sheet(context.sheet, problem.code, problem.severity));
        told.params = texts(&problem.params);
        let maximum = told
            .params
            .get("maximum")
            .and_then(|text| text.parse().ok());
        if let ("text.too_long", Some(bytes)) = (problem.code, maximum) {
            let bytes: u32 = bytes;
            // People count letters, and a Japanese one has three bytes.
            let japanese = bytes / 300 * 100;
            told.params
                .insert("japanese".to_owned(), japanese.to_string());
            // A name may go to the product, an assembly and the part in it: the cell is one.
            let same = |other: &ImportProblem| {
                (other.code, other.row, other.column) == (told.code, told.row, told.column)
            };
            if told.row.is_some() && problems.iter().any(same) {
                continue;
            }
        }
        told.path = Some(problem.path);
        problems.push(told);
    }
    problems
}

/// Parameters as texts, for whoever formats them.
pub(super) fn texts(parameters: &Parameters) -> BTreeMap<String, String> {
    parameters
        .0
        .iter()
        .map(|(name, value)| {
            let text = match value {
                Parameter::Number(number) => number.to_string(),
                Parameter::Text(text) => text.clone(),
            };
            ((*name).to_owned(), text)
        })
        .collect()
}
