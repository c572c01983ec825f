//! Forms as XLSX: what is written is read again.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::text;
use meguru::spreadsheet::{
    Allowed, Cell, Form, FormCell, FormColumn, FormRow, FormSheet, FormValue, RowStyle,
};
use meguru_sheets::{read, write};

fn texts(texts: &[&str]) -> Vec<FormCell> {
    texts.iter().map(|text| FormCell::text(*text)).collect()
}

fn form() -> Form {
    let materials: Vec<String> = (0..100)
        .map(|number| format!("Steel, no. {number}"))
        .collect();
    let column = |width, hint: Option<&str>, allowed, to_fill| FormColumn {
        text: hint.is_some(),
        width,
        hint: hint.map(str::to_owned),
        allowed,
        to_fill,
    };
    let row = |style, cells| FormRow { style, cells };
    let sheet = FormSheet {
        name: "部品表".into(),
        columns: vec![
            column(12.0, Some("品番"), None, false),
            column(
                20.0,
                Some(&"long ".repeat(100)),
                Some(Allowed::Suggested(materials)),
                true,
            ),
            column(0.0, None, Some(Allowed::Between(0.0, 100.0)), true),
            column(
                8.0,
                None,
                Some(Allowed::Only(vec!["yes".into(), "no".into()])),
                true,
            ),
        ],
        rows: vec![
            row(RowStyle::Title, texts(&["Questions"])),
            row(
                RowStyle::Explanation,
                texts(&["Please fill in what is yellow.\n黄色の欄に記入してください。"]),
            ),
            row(RowStyle::Heading, texts(&["品番", "材料", "割合 %", "?"])),
            row(
                RowStyle::Entry,
                vec![
                    FormCell::text("000123"),
                    FormCell::to_fill(FormValue::Text("1E5".into())),
                    FormCell::to_fill(FormValue::Number(12.5)),
                    FormCell::to_fill(FormValue::Empty),
                ],
            ),
            row(
                RowStyle::Entry,
                texts(&["=1+1", "1-2", " spaces ", "_x000D_<&>"]),
            ),
        ],
        frozen_rows: 3,
        frozen_columns: 1,
        empty_rows: 20,
    };
    let words = FormSheet {
        name: "Lists".into(),
        rows: vec![row(RowStyle::Explanation, texts(&["Words alone."]))],
        ..FormSheet::default()
    };
    let sheets = vec![sheet, words];
    Form { sheets }
}

#[test]
fn what_is_written_is_read_again() {
    let workbook = read(&write(&form()).unwrap(), "form.xlsx").unwrap();
    let names: Vec<_> = (workbook.sheets.iter())
        .map(|sheet| (sheet.name.as_str(), sheet.hidden))
        .collect();
    assert_eq!(
        names,
        [("部品表", false), ("Lists", false), ("Lists_", true)]
    );
    let sheet = &workbook.sheets[0];
    let cells: Vec<&[Cell]> = sheet.rows.iter().map(|row| &row.cells[..]).collect();
    assert_eq!(cells[0], [text("Questions")]);
    assert_eq!(
        cells[1],
        [text(
            "Please fill in what is yellow.\n黄色の欄に記入してください。"
        )]
    );
    assert_eq!(cells[2], ["品番", "材料", "割合 %", "?"].map(text));
    assert_eq!(cells[3], [text("000123"), text("1E5"), Cell::Number(12.5)]);
    assert_eq!(
        cells[4],
        ["=1+1", "1-2", " spaces ", "_x000D_<&>"].map(text)
    );
    assert_eq!(cells.len(), 5);
    assert_eq!(sheet.merged, [[2, 0, 2, 3]]);
    assert_eq!(workbook.sheets[2].rows.len(), 100);
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    assert_eq!(write(&form()).unwrap(), write(&form()).unwrap());
}

#[test]
fn rules_hints_and_frozen_rows_are_in_the_file() {
    let bytes = write(&form()).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let part = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
    let sheet = std::io::read_to_string(part).unwrap();
    for expected in [
        r#"<pane xSplit="1" ySplit="3" topLeftCell="B4""#,
        r#"type="list" errorStyle="warning""#,
        "<formula1>'Lists_'!$A$1:$A$100</formula1>",
        r#"sqref="B4:B25""#,
        r#"<dataValidation type="decimal""#,
        "<formula1>\"yes,no\"</formula1>",
        r#"prompt="品番""#,
        r#"customHeight="1""#,
        // What is typed in the first of these stays a text, as what stands above it does.
        r#"<c r="B4" s="5" t="s">"#,
        r#"<c r="B6" s="5"/><c r="C6" s="6"/>"#,
    ] {
        assert!(sheet.contains(expected), "{expected} in {sheet}");
    }
}

#[test]
fn what_excel_does_not_allow_is_told() {
    let named = |name: &str| {
        let name = name.to_owned();
        let sheets = vec![FormSheet {
            name,
            ..FormSheet::default()
        }];
        write(&Form { sheets })
    };
    for name in ["", "a/b", &"a".repeat(32)] {
        assert!(named(name).is_err(), "{name}");
    }
    let mut twice = form();
    twice.sheets[1].name = "部品表".into();
    assert!(write(&twice).is_err());
}
