//! Sheets that people fill in, before they are a file: what stands where, what may be entered, what is
//! asked for. XLSX is written of a form outside the core, CSV here.

use serde::{Deserialize, Serialize};

/// The sheets of one file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Sheets in order.
    pub sheets: Vec<FormSheet>,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSheet {
    /// Name of the sheet, at most 31 characters and without `[ ] : * ? / \`.
    pub name: String,
    /// Columns from the first on. Cells may stand beyond the last one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<FormColumn>,
    /// Rows from the first on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<FormRow>,
    /// How many rows at the top stay in sight.
    #[serde(default)]
    pub frozen_rows: u32,
    /// How many columns at the left stay in sight.
    #[serde(default)]
    pub frozen_columns: u16,
    /// Empty rows below the last one that are to be filled like an entry, in columns to fill.
    #[serde(default)]
    pub empty_rows: u32,
}

/// What holds for the entries of a column.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormColumn {
    /// Width in characters; 0 leaves it to the program.
    #[serde(default)]
    pub width: f64,
    /// Shown beside a cell that somebody enters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What may be entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed: Option<Allowed>,
    /// Whether the empty rows below are to be filled in this column.
    #[serde(default)]
    pub to_fill: bool,
    /// Whether what somebody types stays a text, as part numbers have to: `00012`, `1E5`, `1-2`.
    #[serde(default)]
    pub text: bool,
}

/// What may be entered in a column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Allowed {
    /// One of these texts, offered as a list; anything else is asked about and then taken.
    Suggested(Vec<String>),
    /// One of these texts and nothing else.
    Only(Vec<String>),
    /// A number from the first to the second.
    Between(f64, f64),
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormRow {
    /// How the row is meant.
    #[serde(default)]
    pub style: RowStyle,
    /// Cells from the first column on.
    pub cells: Vec<FormCell>,
}

/// How a row is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RowStyle {
    /// An entry of the table.
    #[default]
    Entry,
    /// Headings of columns.
    Heading,
    /// Words about the table; a text in the first cell runs, wrapped, over all columns.
    Explanation,
    /// The title of the sheet.
    Title,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormCell {
    /// What stands in it.
    #[serde(default)]
    pub value: FormValue,
    /// Whether it is asked for, and coloured so.
    #[serde(default, skip_serializing_if = "is_false")]
    pub to_fill: bool,
}

/// What stands in a cell. As JSON: `null`, a number or a text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FormValue {
    /// Nothing.
    #[default]
    Empty,
    /// A number.
    Number(f64),
    /// A text, and never anything that a program makes of it: part numbers keep their zeros.
    Text(String),
}

impl FormCell {
    /// A cell with a text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::of(FormValue::Text(text.into()))
    }

    /// A cell with a number.
    pub fn number(number: f64) -> Self {
        Self::of(FormValue::Number(number))
    }

    /// A cell that is asked for, with what is known already.
    pub fn to_fill(value: FormValue) -> Self {
        Self {
            value,
            to_fill: true,
        }
    }

    fn of(value: FormValue) -> Self {
        Self {
            value,
            to_fill: false,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_false(value: &bool) -> bool {
    !*value
}

/// One sheet of a form as CSV the way spreadsheet programs want it: UTF-8 with a byte order mark, lines
/// ending in CR LF. A text that a program would compute gets an apostrophe before it. Empty where the form
/// has no such sheet.
pub fn form_csv(form: &Form, sheet: usize) -> Vec<u8> {
    let Some(sheet) = form.sheets.get(sheet) else {
        return Vec::new();
    };
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // All lines equally long, since some readers ask for it.
    let width = sheet.rows.iter().map(|row| row.cells.len()).max();
    let width = width.unwrap_or(0).max(sheet.columns.len());
    for row in &sheet.rows {
        let cells = row.cells.iter().map(|cell| csv_text(&cell.value));
        let empty = std::iter::repeat_n(String::new(), width - row.cells.len());
        if writer.write_record(cells.chain(empty)).is_err() {
            break; // Writing to memory does not fail, and all lines are equally long.
        }
    }
    writer.into_inner().unwrap_or_default()
}

fn csv_text(value: &FormValue) -> String {
    match value {
        FormValue::Number(number) if number.is_finite() => number.to_string(),
        FormValue::Empty | FormValue::Number(_) => String::new(),
        FormValue::Text(text) if would_compute(text) => format!("'{text}"),
        FormValue::Text(text) => text.clone(),
    }
}

/// Whether a program would take the text for a formula. A signed number is none.
fn would_compute(text: &str) -> bool {
    let signed = text.strip_prefix(['+', '-']);
    let number = signed.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_ascii_digit())
            && rest
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',')
    });
    text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !number
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> FormRow {
        FormRow {
            style: RowStyle::Entry,
            cells: cells.iter().map(|cell| FormCell::text(*cell)).collect(),
        }
    }

    fn csv_of(rows: Vec<FormRow>) -> String {
        let sheets = vec![FormSheet {
            rows,
            ..FormSheet::default()
        }];
        String::from_utf8(form_csv(&Form { sheets }, 0)).unwrap_or_default()
    }

    #[test]
    fn csv_is_what_spreadsheet_programs_want() {
        let text = csv_of(vec![
            row(&["品番", "a\"b"]),
            row(&["00012"]),
            row(&["x;y", "1,2"]),
        ]);
        assert_eq!(text, "\u{feff}品番,\"a\"\"b\"\r\n00012,\r\nx;y,\"1,2\"\r\n");
    }

    #[test]
    fn nothing_in_csv_is_computed() {
        for text in [
            "=1+1", "+A1", "-A1", "-", "@SUM(1)", "\tx", "\rx", "-1+2", "+1-2",
        ] {
            assert!(
                csv_of(vec![row(&[text])]).contains(&format!("'{text}")),
                "{text:?}"
            );
        }
        for text in ["-5", "+1.5", "-1,250.5", "a=b", "1-2", "'"] {
            assert_eq!(csv_text(&FormValue::Text(text.into())), text);
        }
    }

    #[test]
    fn numbers_in_csv_are_plain() {
        for (number, text) in [
            (1e21, "1000000000000000000000"),
            (-0.1, "-0.1"),
            (3.0, "3"),
            (f64::NAN, ""),
        ] {
            assert_eq!(csv_text(&FormValue::Number(number)), text);
        }
    }

    #[test]
    fn a_sheet_that_is_not_there_is_empty() {
        assert_eq!(form_csv(&Form::default(), 0), b"");
    }

    #[test]
    fn forms_cross_as_json() {
        let text = r#"{"sheets":[{"name":"a","columns":[{"width":12.0,"allowed":{"between":[0.0,100.0]},"to_fill":true,"text":false}],"rows":[{"style":"heading","cells":[{"value":"b"},{"value":null,"to_fill":true}]}],"frozen_rows":1,"frozen_columns":0,"empty_rows":5}]}"#;
        let form: Form = serde_json::from_str(text).unwrap_or_default();
        assert_eq!(serde_json::to_string(&form).unwrap_or_default(), text);
        let short: Form = serde_json::from_str(r#"{"sheets":[{"name":"a"}]}"#).unwrap_or_default();
        assert_eq!(short.sheets.len(), 1);
        let wrong: Result<Form, _> = serde_json::from_str(r#"{"sheets":[{"nam":"a"}]}"#);
        assert!(wrong.is_err());
    }
}
