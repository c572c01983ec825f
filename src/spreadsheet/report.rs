//! What an import answers: `meguru-import/1`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::problem::Severity;

use super::encoding::EncodingReport;
use super::field::Field;
use super::mapping::{DecimalMark, Mapping, Per, ShareNotation};
use super::material::{Confidence, Why};
use super::workbook::FileKind;

/// The format of import reports.
pub const IMPORT_FORMAT: &str = "meguru-import/1";

/// A product document out of a spreadsheet, with everything that was guessed, asked and left out.
#[derive(Clone, Debug, Serialize)]
pub struct Import {
    /// `meguru-import/1`.
    pub format: &'static str,
    /// Name of the file.
    pub file: String,
    /// Kind of the file.
    pub kind: FileKind,
    /// How a text was decoded; `None` for workbooks.
    pub encoding: Option<EncodingReport>,
    /// Delimiter of a text.
    pub delimiter: Option<char>,
    /// Sheets of the file.
    pub sheets: Vec<SheetReport>,
    /// Index of the sheet that was read.
    pub sheet: usize,
    /// Numbers of the rows of headings; empty where none was found.
    pub header_rows: Vec<u32>,
    /// Columns, as they were understood.
    pub columns: Vec<ColumnReport>,
    /// What a person should decide.
    pub questions: Vec<Question>,
    /// Materials, each text once.
    pub materials: Vec<MaterialReport>,
    /// How many rows became what.
    pub counts: Counts,
    /// Rows that became nothing, and why.
    pub left_out: Vec<LeftOut>,
    /// Columns that are not used, counted from 0.
    pub unused_columns: Vec<usize>,
    /// Everything that could not be read as it stands.
    pub problems: Vec<ImportProblem>,
    /// The mapping that gives exactly this import.
    pub mapping: Mapping,
    /// The product document (`meguru/1`); `None` where nothing could be read.
    pub document: Option<Value>,
}

impl Import {
    /// Whether nothing stands in the way of using the document.
    pub fn is_clean(&self) -> bool {
        self.document.is_some()
            && self
                .problems
                .iter()
                .all(|problem| problem.severity != Severity::Error)
    }

    /// The document as the text of a file, the same from every program.
    pub fn document_text(&self) -> Option<String> {
        self.document.as_ref().map(document_text)
    }

    /// The report as JSON text.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A document as the text of a file.
pub fn document_text(document: &Value) -> String {
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}

/// A sheet of the file.
#[derive(Clone, Debug, Serialize)]
pub struct SheetReport {
    /// Its name; empty for text.
    pub name: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// Rows that hold something.
    pub rows: usize,
}

/// Who said what a column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnOrigin {
    /// The mapping: chosen, or remembered.
    Mapping,
    /// Its heading, by the table of headings.
    Heading,
    /// Its cells.
    Content,
    /// Nobody: it is not used.
    None,
}

/// A column, as it was understood.
#[derive(Clone, Debug, Serialize)]
pub struct ColumnReport {
    /// Column from 0.
    pub column: usize,
    /// Its letters.
    pub letters: String,
    /// Its heading, rows joined by ` / `; the key in a mapping.
    pub heading: String,
    /// Its meaning.
    pub field: Option<Field>,
    /// Who said so.
    pub origin: ColumnOrigin,
    /// Unit of its numbers.
    pub unit: Option<String>,
    /// What its mass belongs to.
    pub per: Option<Per>,
    /// Its decimal mark, where its numbers have one.
    pub decimal: Option<DecimalMark>,
    /// How its plain numbers state a share.
    pub share: Option<ShareNotation>,
    /// Up to three of its cells.
    pub samples: Vec<String>,
    /// Other meanings that its heading could have.
    pub alternatives: Vec<Field>,
}

/// Rows that a question names by their numbers.
const ROWS_NAMED: usize = 20;

/// Something that a person should decide.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// What is asked.
    pub code: &'static str,
    /// The column, where it is about one.
    pub column: Option<usize>,
    /// Values for the text.
    pub params: BTreeMap<&'static str, String>,
    /// Possible answers.
    pub answers: Vec<String>,
    /// The answer that was used; `None` where what depends on it was left unknown.
    pub answer: Option<String>,
    /// Whether a person gave it.
    pub settled: bool,
}

impl Question {
    /// A question about a file or a table, with its possible answers and the one that was taken.
    pub(super) fn new<A: AsRef<str>>(
        code: &'static str,
        answers: impl IntoIterator<Item = A>,
        answer: Option<&str>,
        settled: bool,
    ) -> Self {
        Self {
            code,
            column: None,
            params: BTreeMap::new(),
            answers: answers
                .into_iter()
                .map(|answer| answer.as_ref().to_owned())
                .collect(),
            answer: answer.map(str::to_owned),
            settled,
        }
    }

    /// With a value for its text.
    pub(super) fn with(mut self, name: &'static str, value: String) -> Self {
        self.params.insert(name, value);
        self
    }

    /// With the numbers of the first rows that it is about.
    pub(super) fn about_rows(self, numbers: &[u32]) -> Self {
        let numbers: Vec<String> = numbers
            .iter()
            .take(ROWS_NAMED)
            .map(u32::to_string)
            .collect();
        self.with("rows", numbers.join(", "))
    }
}

/// A text of material cells.
#[derive(Clone, Debug, Serialize)]
pub struct MaterialReport {
    /// The text as it stands.
    pub text: String,
    /// Rows in which it stands.
    pub rows: Vec<u32>,
    /// The reference material that was used.
    pub material: Option<String>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why.
    pub why: Why,
    /// Reference materials that it could be, best first.
    pub candidates: Vec<&'static str>,
    /// Whether a person decided.
    pub settled: bool,
}

/// How many rows became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Rows below the headings that hold something.
    pub rows: usize,
    /// Parts with a mass and a material of their own, or with neither.
    pub parts: usize,
    /// Assemblies.
    pub assemblies: usize,
    /// Rows left out.
    pub left_out: usize,
}

/// A row that became nothing.
#[derive(Clone, Debug, Serialize)]
pub struct LeftOut {
    /// Its number.
    pub row: u32,
    /// Why, as a word.
    pub why: &'static str,
    /// What stands in it, shortened.
    pub text: String,
}

/// Something that could not be read as it stands.
#[derive(Clone, Debug, Serialize)]
pub struct ImportProblem {
    /// Dotted lower-case code; its text is `import-problem-…`, or `problem-…` for a code of documents.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Name of the sheet.
    pub sheet: String,
    /// Number of the row, where it is about one.
    pub row: Option<u32>,
    /// Column from 0, where it is about one.
    pub column: Option<usize>,
    /// Its letters.
    pub letters: Option<String>,
    /// Heading of the column.
    pub heading: Option<String>,
    /// What stands there.
    pub found: String,
    /// JSON pointer of the field in the document, where there is one.
    pub path: Option<String>,
    /// Values for the text.
    pub params: BTreeMap<String, String>,
}
