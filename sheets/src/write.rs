//! Forms as XLSX files.

use std::fmt;

use meguru::spreadsheet::{Allowed, Form, FormCell, FormColumn, FormSheet, FormValue, RowStyle};
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties,
    ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

/// Behind cells that somebody is asked to fill in.
const FILL: Color = Color::RGB(0xFF_F4_CC);

/// Behind headings.
const HEADING: Color = Color::RGB(0xE3_E9_F0);

/// Characters that programs show of a hint.
const HINT: usize = 255;

/// Characters of a list that fit beside the cells; longer ones stand in a sheet of their own.
const LIST: usize = 255;

/// The sheet for lists, hidden.
const LISTS: &str = "Lists";

/// Points of a line's height, and characters of a column whose width nobody stated.
const LINE: f64 = 15.0;
const WIDTH: f64 = 8.43;

/// Why a form cannot be a file.
#[derive(Debug)]
pub struct WriteError(XlsxError);

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl From<XlsxError> for WriteError {
    fn from(error: XlsxError) -> Self {
        Self(error)
    }
}

/// Writes a form as an XLSX file; the same form always gives the same bytes.
///
/// # Errors
/// Where a sheet has a name that Excel does not allow, or more rows, columns or text than it has room for.
pub fn write(form: &Form) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    let day = ExcelDateTime::from_ymd(2026, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    let formats = Formats::new();
    let mut lists = Lists::new(form);
    for sheet in &form.sheets {
        write_sheet(workbook.add_worksheet(), sheet, &formats, &mut lists)?;
    }
    lists.write(&mut workbook)?;
    Ok(workbook.save_to_buffer()?)
}

/// The few looks that cells have.
struct Formats {
    /// Plain, and kept as text.
    entry: [Format; 2],
    to_fill: [Format; 2],
    heading: Format,
    explanation: Format,
    title: Format,
}

impl Formats {
    fn new() -> Self {
        let entry = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let bordered = entry
            .clone()
            .set_border(FormatBorder::Thin)
            .set_border_color(Color::Silver);
        let to_fill = bordered.clone().set_background_color(FILL);
        Self {
            heading: bordered.set_bold().set_background_color(HEADING),
            explanation: entry.clone(),
            title: Format::new().set_bold().set_font_size(14),
            entry: [entry.clone(), entry.set_num_format("@")],
            to_fill: [to_fill.clone(), to_fill.set_num_format("@")],
        }
    }

    /// The look of a cell; `text` says whether its column keeps what is typed as a text.
    fn of(&self, style: RowStyle, cell: &FormCell, text: bool) -> &Format {
        let text = match cell.value {
            FormValue::Text(_) => true,
            FormValue::Number(_) => false,
            FormValue::Empty => text,
        };
        match style {
            _ if cell.to_fill => &self.to_fill[usize::from(text)],
            RowStyle::Entry => &self.entry[usize::from(text)],
            RowStyle::Heading => &self.heading,
            RowStyle::Explanation => &self.explanation,
            RowStyle::Title => &self.title,
        }
    }
}

fn write_sheet(
    to: &mut Worksheet,
    sheet: &FormSheet,
    formats: &Formats,
    lists: &mut Lists,
) -> Result<(), XlsxError> {
    to.set_name(&sheet.name)?;
    for (place, column) in sheet.columns.iter().enumerate() {
        if column.width > 0.0 {
            to.set_column_width(narrow(place)?, column.width.min(255.0))?;
        }
    }
    for (place, row) in sheet.rows.iter().enumerate() {
        let number = long(place)?;
        if row.style == RowStyle::Explanation && row.cells.len() == 1 {
            explain(to, number, sheet, &row.cells[0], &formats.explanation)?;
            continue;
        }
        for (column, cell) in row.cells.iter().enumerate() {
            let text = sheet.columns.get(column).is_some_and(|column| column.text);
            let format = formats.of(row.style, cell, text);
            write_cell(to, number, narrow(column)?, cell, format)?;
        }
    }
    let end = long(sheet.rows.len())?;
    for (place, column) in sheet.columns.iter().enumerate() {
        if column.to_fill {
            for row in end..end.saturating_add(sheet.empty_rows) {
                let format = &formats.to_fill[usize::from(column.text)];
                to.write_blank(row, narrow(place)?, format)?;
            }
        }
        validate(to, sheet, place, column, lists)?;
    }
    if sheet.frozen_rows > 0 || sheet.frozen_columns > 0 {
        to.set_freeze_panes(sheet.frozen_rows, sheet.frozen_columns)?;
    }
    Ok(())
}

fn write_cell(
    to: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &FormCell,
    format: &Format,
) -> Result<(), XlsxError> {
    match &cell.value {
        FormValue::Text(text) if !text.is_empty() => {
            to.write_string_with_format(row, column, text, format)?;
        }
        FormValue::Number(number) if number.is_finite() => {
            to.write_number_with_format(row, column, *number, format)?;
        }
        _ => {
            to.write_blank(row, column, format)?;
        }
    }
    Ok(())
}

/// A text over all columns, in a row as high as the text needs: no program finds that height for merged
/// cells by itself.
fn explain(
    to: &mut Worksheet,
    row: u32,
    sheet: &FormSheet,
    cell: &FormCell,
    format: &Format,
) -> Result<(), XlsxError> {
    let FormValue::Text(text) = &cell.value else {
        return write_cell(to, row, 0, cell, format);
    };
    let last = narrow(sheet.columns.len().saturating_sub(1))?;
    if last == 0 {
        to.write_string_with_format(row, 0, text, format)?;
    } else {
        to.merge_range(row, 0, row, last, text, format)?;
    }
    let widths = sheet.columns.iter().map(|column| column.width);
    let width: f64 = widths
        .map(|width| if width > 0.0 { width } else { WIDTH })
        .sum();
    let lines: f64 = text
        .split('\n')
        .map(|line| (wide(line) / width.max(WIDTH)).ceil().max(1.0))
        .sum();
    to.set_row_height(row, (lines * LINE).min(409.0))?;
    Ok(())
}

/// Width of a text in characters of a Latin font: those of East Asia take two.
fn wide(text: &str) -> f64 {
    text.chars()
        .map(|character| if character < '\u{1100}' { 1.0 } else { 2.0 })
        .sum()
}

/// What may be entered in a column, from its first entry to the end of the empty rows.
fn validate(
    to: &mut Worksheet,
    sheet: &FormSheet,
    place: usize,
    column: &FormColumn,
    lists: &mut Lists,
) -> Result<(), XlsxError> {
    let is_entry = |row: &meguru::spreadsheet::FormRow| row.style == RowStyle::Entry;
    let first = sheet
        .rows
        .iter()
        .position(is_entry)
        .unwrap_or(sheet.rows.len());
    let end = long(sheet.rows.len())?.saturating_add(sheet.empty_rows);
    let first = long(first)?;
    let mut rule = match &column.allowed {
        None if column.hint.is_none() => return Ok(()),
        None => DataValidation::new().allow_any_value(),
        Some(Allowed::Between(least, most)) => {
            DataValidation::new().allow_decimal_number(DataValidationRule::Between(*least, *most))
        }
        Some(Allowed::Only(texts) | Allowed::Suggested(texts)) if texts.is_empty() => {
            DataValidation::new().allow_any_value()
        }
        Some(Allowed::Only(texts)) => lists.rule(texts)?,
        Some(Allowed::Suggested(texts)) => {
            (lists.rule(texts)?).set_error_style(DataValidationErrorStyle::Warning)
        }
    };
    if let Some(hint) = &column.hint {
        rule = rule.set_input_message(shortened(hint))?;
    }
    if first < end {
        to.add_data_validation(first, narrow(place)?, end - 1, narrow(place)?, &rule)?;
    }
    Ok(())
}

/// The beginning of a hint, as much as programs show.
fn shortened(hint: &str) -> String {
    if hint.chars().count() <= HINT {
        return hint.to_owned();
    }
    hint.chars().take(HINT - 1).chain(['…']).collect()
}

/// Lists that do not fit beside their cells.
struct Lists {
    name: String,
    columns: Vec<Vec<String>>,
}

impl Lists {
    fn new(form: &Form) -> Self {
        let mut name = LISTS.to_owned();
        let taken = |name: &str| {
            let mut sheets = form.sheets.iter();
            sheets.any(|sheet| sheet.name.eq_ignore_ascii_case(name))
        };
        while taken(&name) {
            name.push('_');
        }
        let columns = Vec::new();
        Self { name, columns }
    }

    fn rule(&mut self, texts: &[String]) -> Result<DataValidation, XlsxError> {
        let length: usize = texts.iter().map(|text| text.chars().count() + 1).sum();
        let fits = length <= LIST && !texts.iter().any(|text| text.contains([',', '"']));
        if fits {
            return DataValidation::new().allow_list_strings(texts);
        }
        let known = self.columns.iter().position(|column| column == texts);
        let place = known.unwrap_or(self.columns.len());
        if known.is_none() {
            self.columns.push(texts.to_vec());
        }
        let letters = meguru::spreadsheet::column_letters(place);
        let range = format!("='{}'!${letters}$1:${letters}${}", self.name, texts.len());
        Ok(DataValidation::new().allow_list_formula(Formula::new(range)))
    }

    fn write(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        if self.columns.is_empty() {
            return Ok(());
        }
        let to = workbook.add_worksheet();
        to.set_name(&self.name)?.set_hidden(true);
        for (column, texts) in self.columns.iter().enumerate() {
            for (row, text) in texts.iter().enumerate() {
                to.write_string(long(row)?, narrow(column)?, text)?;
            }
        }
        Ok(())
    }
}

fn long(row: usize) -> Result<u32, XlsxError> {
    u32::try_from(row).map_err(|_| XlsxError::RowColumnLimitError)
}

fn narrow(column: usize) -> Result<u16, XlsxError> {
    u16::try_from(column).map_err(|_| XlsxError::RowColumnLimitError)
}
