//! A file of tables as its reader hands it on: cells, and what a table shows without cells (hidden rows,
//! merged areas). Readers of files live outside the core; everything from here on is the core's.

use serde::{Deserialize, Serialize};

/// What kind of file the cells came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Text with delimiters (CSV, TSV), or cells from the clipboard.
    Text,
    /// Office Open XML workbook.
    Xlsx,
    /// OpenDocument spreadsheet.
    Ods,
}

/// What stands in [`Cell::Error`] for a formula whose result the file does not hold: the program that wrote
/// it has computed nothing.
pub const NOT_COMPUTED: &str = "#VALUE?";

/// A file of one or more tables.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Workbook {
    /// Name of the file without its folder; empty for the clipboard.
    pub file: String,
    /// What kind of file it is.
    pub kind: FileKind,
    /// Tables in the order of the file.
    pub sheets: Vec<Sheet>,
}

/// One table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Name of the sheet; empty for text.
    pub name: String,
    /// Whether the sheet is hidden in its program.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hidden: bool,
    /// Rows that hold something, in order.
    pub rows: Vec<Row>,
    /// Merged areas, as first row, first column, last row, last column; rows from 1, columns from 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged: Vec<[u32; 4]>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Number of the row as its program shows it, from 1. In text, quoted line ends do not count.
    pub number: u32,
    /// Whether the row is hidden, by hand or by a filter.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hidden: bool,
    /// Cells from the first column on, without empty ones at the end.
    pub cells: Vec<Cell>,
}

/// One cell. As JSON: `null`, a text, a number, `true`, or an object with one of the names below.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A truth value.
    Boolean(bool),
    /// A number as its program stores it.
    Number(f64),
    /// A text.
    Text(String),
    /// A number that its program shows as a percentage: 0.3 is shown as 30 %.
    Percent {
        /// The number as stored.
        percent: f64,
    },
    /// A text that its program shows indented.
    Indented {
        /// The text.
        text: String,
        /// Steps of indentation, at least 1.
        indent: u32,
    },
    /// A date or time, as `YYYY-MM-DD` where it can be told.
    Date {
        /// The date in words.
        date: String,
    },
    /// An error of a formula, such as `#DIV/0!`, or [`NOT_COMPUTED`].
    Error {
        /// The error as its program shows it.
        error: String,
    },
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

/// The letters of a column, from 0: `A`, `Z`, `AA`.
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(
            b'A' + u8::try_from(rest % 26).unwrap_or_default(),
        ));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        for (column, letters) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16383, "XFD"),
        ] {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn cells_cross_as_short_json() {
        let text = r##"[null,true,12.5,"a",{"percent":0.3},{"text":"b","indent":2},{"date":"2026-01-02"},{"error":"#N/A"}]"##;
        let cells: Vec<Cell> = serde_json::from_str(text).unwrap_or_default();
        assert_eq!(cells.len(), 8);
        assert_eq!(serde_json::to_string(&cells).unwrap_or_default(), text);
    }
}
