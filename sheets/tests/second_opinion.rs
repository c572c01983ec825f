//! Calamine, which others use, reads the same values out of the same file.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Ods, Reader, Xlsx};
use common::{ods, table};
use meguru::spreadsheet::{Cell, Form, FormCell, FormRow, FormSheet, Workbook};
use meguru_sheets::{read, write};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula};

/// What stands where, in words that both readers can say.
type Values = BTreeMap<(String, u32, u32), String>;

fn ours(workbook: &Workbook) -> Values {
    let mut values = Values::new();
    for sheet in &workbook.sheets {
        for row in &sheet.rows {
            for (column, cell) in row.cells.iter().enumerate() {
                let value = match cell {
                    Cell::Empty => continue,
                    Cell::Boolean(value) => value.to_string(),
                    Cell::Number(number) | Cell::Percent { percent: number } => number.to_string(),
                    Cell::Text(text) | Cell::Indented { text, .. } => text.clone(),
                    Cell::Date { date } => date.clone(),
                    Cell::Error { error } => error.clone(),
                };
                let place = (
                    sheet.name.clone(),
                    row.number,
                    u32::try_from(column).unwrap(),
                );
                values.insert(place, value);
            }
        }
    }
    values
}

fn theirs<R: Reader<Cursor<Vec<u8>>>>(bytes: &[u8]) -> Values {
    let Ok(mut reader) = R::new(Cursor::new(bytes.to_vec())) else {
        panic!("calamine does not read it");
    };
    let mut values = Values::new();
    for (name, range) in reader.worksheets() {
        let Some((first_row, first_column)) = range.start() else {
            continue;
        };
        for (row, column, data) in range.used_cells() {
            let value = match data {
                Data::DateTime(date) => {
                    let (year, month, day, ..) = date.to_ymd_hms_milli();
                    format!("{year:04}-{month:02}-{day:02}")
                }
                Data::DateTimeIso(date) => date[..10].to_owned(),
                Data::Empty => continue,
                other => other.to_string(),
            };
            if value.is_empty() {
                continue;
            }
            let row = first_row + u32::try_from(row).unwrap() + 1;
            let column = first_column + u32::try_from(column).unwrap();
            values.insert((name.clone(), row, column), value);
        }
    }
    values
}

#[test]
fn a_workbook_of_another_writer_is_read_alike() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, offset) in [("部品", 0), ("far", 4)] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap();
        let date = Format::new().set_num_format("yyyy/mm/dd");
        let percent = Format::new().set_num_format("0.0%");
        let indented = Format::new().set_indent(2);
        let day = ExcelDateTime::from_ymd(2026, 1, 2).unwrap();
        for row in offset..offset + 40 {
            let number = f64::from(row) * 1.1;
            sheet
                .write_string(row, 2, format!("品番 {row} \n<&> "))
                .unwrap();
            sheet.write_number(row, 3, number).unwrap();
            sheet
                .write_number_with_format(row, 4, number / 100.0, &percent)
                .unwrap();
            sheet
                .write_datetime_with_format(row, 5, &day, &date)
                .unwrap();
            sheet
                .write_string_with_format(row, 7, "deep", &indented)
                .unwrap();
            sheet.write_boolean(row, 8, row % 2 == 0).unwrap();
            sheet
                .write_formula(row, 9, Formula::new("=1+1").set_result("2"))
                .unwrap();
        }
        sheet.set_row_hidden(offset + 3).unwrap();
        sheet.merge_range(50, 1, 51, 4, "合計", &indented).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let read = read(&bytes, "").unwrap();
    assert_eq!(ours(&read), theirs::<Xlsx<_>>(&bytes));
    let row = &read.sheets[1].rows[3];
    assert_eq!((row.number, row.hidden), (8, true));
    assert!(matches!(row.cells[4], Cell::Percent { .. }));
    assert!(matches!(row.cells[7], Cell::Indented { indent: 2, .. }));
    assert_eq!(read.sheets[0].merged, [[51, 1, 52, 4]]);
}

#[test]
fn a_form_of_ours_is_read_alike() {
    let cells = ["00012", "=1+1", " a ", "表\n①"]
        .map(FormCell::text)
        .to_vec();
    let sheets = ["a", "部品"].map(|name| FormSheet {
        name: name.into(),
        rows: vec![
            FormRow::default(),
            FormRow {
                cells: cells.clone(),
                ..FormRow::default()
            },
        ],
        ..FormSheet::default()
    });
    let bytes = write(&Form {
        sheets: sheets.into(),
    })
    .unwrap();
    let values = theirs::<Xlsx<_>>(&bytes);
    assert_eq!(values.len(), 8);
    assert_eq!(ours(&read(&bytes, "").unwrap()), values);
}

#[test]
fn an_open_document_is_read_alike() {
    let rows = r#"<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="3"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>品 番</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-01-02"><text:p>2.1.</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"/></table:table-row>"#;
    let bytes = ods("", &table(rows));
    let values = theirs::<Ods<_>>(&bytes);
    assert_eq!(values.len(), 10);
    assert_eq!(ours(&read(&bytes, "").unwrap()), values);
}

/// `MEGURU_WORKBOOK=a.xlsx cargo test -p meguru-sheets -- --ignored`: the same for any file.
#[test]
#[ignore = "needs a file of your own"]
fn any_workbook_is_read_alike() {
    let path = std::env::var("MEGURU_WORKBOOK").unwrap();
    let bytes = std::fs::read(path).unwrap();
    let (ours, theirs) = (ours(&read(&bytes, "").unwrap()), theirs::<Xlsx<_>>(&bytes));
    let places: std::collections::BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
    for place in places {
        if ours.get(place) != theirs.get(place) {
            eprintln!(
                "{place:?}\n  {:?}\n  {:?}",
                ours.get(place),
                theirs.get(place)
            );
        }
    }
    eprintln!("{} cells", ours.len());
}
