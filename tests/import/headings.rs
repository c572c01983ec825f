//! Headings in two rows.

use meguru::spreadsheet::{Cell, FileKind, Mapping, Row, Sheet, Workbook, import, import_text};
use serde_json::json;

use crate::decode;

const TEXT: &str =
    "部品,,質量,,再生材\n名称,材質,1個あたり(g),数量,含有率(%)\n本体,PP,320,1,30\nふた,ABS,60,2,0";

/// What every reading of the table above must give.
fn is_read(import: &meguru::spreadsheet::Import) {
    assert_eq!(import.header_rows, [1, 2]);
    let fields = import
        .columns
        .iter()
        .map(|column| column.field.unwrap().word());
    let fields: Vec<_> = fields.collect();
    assert_eq!(fields, ["name", "material", "mass", "quantity", "recycled"]);
    let document = import.document.as_ref().unwrap();
    assert_eq!(document["components"][0]["name"], json!("本体"));
    assert_eq!(document["components"][1]["mass"], json!("60 g"));
    assert_eq!(import.counts.parts, 2);
}

fn text_rows(text: &str) -> Vec<Row> {
    let rows = text.lines().zip(1..).map(|(line, number)| Row {
        number,
        hidden: false,
        cells: line
            .split(',')
            .map(|text| match text.parse() {
                Ok(value) => Cell::Number(value),
                Err(_) if text.is_empty() => Cell::Empty,
                Err(_) => Cell::Text(text.to_owned()),
            })
            .collect(),
    });
    rows.collect()
}

pub(crate) fn workbook(text: &str, merged: Vec<[u32; 4]>) -> Workbook {
    let sheet = Sheet {
        name: "BOM".to_owned(),
        rows: text_rows(text),
        merged,
        ..Sheet::default()
    };
    Workbook {
        file: "a.xlsx".to_owned(),
        kind: FileKind::Xlsx,
        sheets: vec![sheet],
    }
}

#[test]
fn groups_that_are_headings_themselves_stand_above_a_second_row() {
    let mapping = Mapping::default();
    is_read(&import_text(TEXT.as_bytes(), "", &mapping, None, &decode));
    for merged in [vec![], vec![[1, 0, 1, 1], [1, 2, 1, 3]]] {
        is_read(&import(&workbook(TEXT, merged), &mapping, None));
    }
    // Headings over both rows beside groups over columns.
    let tall =
        "名称,材質,質量,,再生材,\n,,1個あたり(g),数量,含有率(%),出どころ\n本体,PP,320,1,30,X社";
    let merged = vec![[1, 0, 2, 0], [1, 1, 2, 1], [1, 2, 1, 3], [1, 4, 1, 5]];
    let import = import(&workbook(tall, merged), &mapping, None);
    assert_eq!(import.header_rows, [1, 2]);
    assert_eq!(import.counts.parts, 1);
}

#[test]
fn a_part_of_words_alone_is_no_heading() {
    for text in [
        "品名,材質,備考\n本体,PP,黒\nふた,ABS,白",
        // The headings of the next page.
        "品名,材質,備考\n品名,材質,備考\n本体,PP,黒\nふた,ABS,白",
        "部品,材料,数量\nねじ,鋼,不明\nふた,ABS,2",
    ] {
        let import = import_text(text.as_bytes(), "", &Mapping::default(), None, &decode);
        assert_eq!(
            (import.header_rows, import.counts.parts),
            (vec![1], 2),
            "{text}"
        );
    }
}
