//! Workbooks that were made to hurt: bombs, lies, depths and repetitions. All are refused, quickly.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::time::{Duration, Instant};

use common::{
    DAMAGED, TOO_LARGE, Xlsx, archive, many, ods, ods_content, ods_of, refused, sound, table,
};
use meguru_sheets::limits::MAXIMUM_INFLATED;

#[test]
fn what_inflates_too_far_is_refused_whatever_its_size_is_said_to_be() {
    let long = usize::try_from(MAXIMUM_INFLATED).unwrap() + 10_000;
    let mut xlsx = sound();
    xlsx.sheets[0] = format!("<worksheet>{}</worksheet>", " ".repeat(long));
    let mut bytes = xlsx.bytes();
    assert!(bytes.len() < 1_000_000, "a bomb is small");
    assert_eq!(refused(&bytes), TOO_LARGE);
    // The same, and its directory says that it has ten bytes.
    let size = u32::try_from(xlsx.sheets[0].len()).unwrap().to_le_bytes();
    let mut lies = 0;
    for place in 0..bytes.len() - 4 {
        if bytes[place..place + 4] == size {
            bytes[place..place + 4].copy_from_slice(&10_u32.to_le_bytes());
            lies += 1;
        }
    }
    assert!(lies >= 2);
    assert!([TOO_LARGE, DAMAGED].contains(&refused(&bytes)));
}

#[test]
fn several_parts_together_may_not_inflate_too_far() {
    let mut xlsx = sound();
    let half = usize::try_from(MAXIMUM_INFLATED / 2).unwrap();
    xlsx.texts = format!("<sst>{}</sst>", " ".repeat(half));
    xlsx.styles = format!("<styleSheet>{}</styleSheet>", " ".repeat(half));
    assert_eq!(xlsx.refused(), TOO_LARGE);
}

#[test]
fn entities_are_never_expanded() {
    let laughs = r#"<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>"#;
    for entity in ["&b;", "&c;", "&#0;", "&#xFFFFFFFF;", "&;"] {
        let mut xlsx = sound();
        xlsx.texts = format!("{laughs}<sst><si><t>{entity}</t></si></sst>");
        assert_eq!(xlsx.refused(), DAMAGED, "{entity}");
        let cell = format!(
            "<table:table-row><table:table-cell><text:p>{entity}</text:p></table:table-cell></table:table-row>"
        );
        let content = laughs.to_owned() + &ods_content("", &table(&cell));
        assert_eq!(
            refused(&ods_of(content.as_bytes(), "<m/>")),
            DAMAGED,
            "{entity}"
        );
    }
    let mut xlsx = sound();
    xlsx.sheets[0] =
        format!("{laughs}<worksheet><sheetData><row r=\"&b;\"/></sheetData></worksheet>");
    assert_eq!(xlsx.refused(), DAMAGED);
}

#[test]
fn what_lies_too_deep_or_has_too_many_attributes_is_refused() {
    let deep = |name: &str, levels| {
        format!(
            "{}{}",
            format!("<{name}>").repeat(levels),
            format!("</{name}>").repeat(levels)
        )
    };
    assert_eq!(Xlsx::rows(&deep("row", 10_000)).refused(), DAMAGED);
    assert_eq!(sound().texts(&deep("r", 10_000)).refused(), DAMAGED);
    assert_eq!(
        refused(&ods("", &table(&deep("table:table-row-group", 10_000)))),
        DAMAGED
    );
    assert_eq!(
        refused(&ods_of(deep("a", 1_000_000).as_bytes(), "")),
        DAMAGED
    );
    let attributes = many(100_000, |number| format!(" a{number}=\"\""));
    assert_eq!(
        Xlsx::rows(&format!("<row{attributes}/>")).refused(),
        DAMAGED
    );
    assert_eq!(
        refused(&ods("", &table(&format!("<table:table-row{attributes}/>")))),
        DAMAGED
    );
}

#[test]
fn archives_that_say_two_things_or_leave_their_folder_are_refused() {
    let twice = |one: &str, two: &str| {
        let mut bytes = archive(&[("[Content_Types].xml", b""), (one, b"a"), (two, b"b")]);
        let places: Vec<usize> = (0..bytes.len())
            .filter(|place| bytes[*place..].starts_with(two.as_bytes()))
            .collect();
        for place in places {
            bytes[place..place + one.len()].copy_from_slice(one.as_bytes());
        }
        bytes
    };
    assert_eq!(refused(&twice("xl/a.xml", "xl/b.xml")), DAMAGED);
    assert_eq!(
        refused(&archive(&[("xl/a.xml", b""), ("XL/A.xml", b"")])),
        DAMAGED
    );
    assert_eq!(refused(&archive(&[("xl/../../a.xml", b"")])), DAMAGED);
}

#[test]
fn archives_of_very_many_files_are_refused() {
    let names: Vec<String> = (0..65_000).map(|number| number.to_string()).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refused(&archive(&parts)), TOO_LARGE);
}

#[test]
fn a_sparse_sheet_is_no_dense_one() {
    let sparse = Xlsx::rows(
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#,
    );
    let rows = &sparse.read().sheets[0].rows;
    assert_eq!((rows.len(), rows[1].cells.len()), (2, 16_384));
    // The same in every row, whose cells would be four billion.
    let rows = many(2000, |_| "<row><c r=\"XFD1\"><v>1</v></c></row>".into());
    assert_eq!(Xlsx::rows(&rows).refused(), TOO_LARGE);
}

#[test]
fn what_is_repeated_is_counted_before_it_is_made() {
    let cell = |attributes: &str| {
        format!("<table:table-cell {attributes} office:value-type=\"float\" office:value=\"1\"/>")
    };
    let row = |attributes: &str, inside: &str| {
        format!("<table:table-row {attributes}>{inside}</table:table-row>")
    };
    let paragraph =
        |inside: &str| format!("<table:table-cell><text:p>{inside}</text:p></table:table-cell>");
    let long = paragraph(&"a".repeat(1_000_000));
    let group = row("table:number-rows-repeated=\"1000\"", &long);
    for (rows, code) in [
        (
            row("table:number-rows-repeated=\"1048576\"", &cell("")),
            TOO_LARGE,
        ),
        (
            row("table:number-rows-repeated=\"4294967295\"", &cell("")),
            DAMAGED,
        ),
        (
            row("table:number-rows-repeated=\"99999999999\"", &cell("")),
            DAMAGED,
        ),
        (
            row("", &cell("table:number-columns-repeated=\"4294967295\"")),
            TOO_LARGE,
        ),
        (
            row(
                "table:number-rows-repeated=\"1000\"",
                &cell("table:number-columns-repeated=\"16384\""),
            ),
            TOO_LARGE,
        ),
        (group, TOO_LARGE),
        (
            row("", &paragraph("<text:s text:c=\"4000000000\"/>")),
            TOO_LARGE,
        ),
        (
            row(
                "",
                &paragraph(&"<text:s text:c=\"60000000\"/>".repeat(1000)),
            ),
            TOO_LARGE,
        ),
    ] {
        assert_eq!(
            refused(&ods("", &table(&rows))),
            code,
            "{}",
            &rows[..rows.len().min(200)]
        );
    }
}

#[test]
fn what_cells_share_is_counted_for_each() {
    let rows = "<row><c t=\"s\"><v>0</v></c></row>".repeat(200);
    let text = format!("<si><t>{}</t></si>", "a".repeat(1_000_000));
    assert_eq!(Xlsx::rows(&rows).texts(&text).refused(), TOO_LARGE);
    assert_eq!(
        sound().texts(&"<si/>".repeat(2_000_001)).refused(),
        TOO_LARGE
    );
    let merged = "<mergeCell ref=\"A1:B2\"/>".repeat(100_001);
    assert_eq!(
        Xlsx::sheet(&format!("<mergeCells>{merged}</mergeCells>")).refused(),
        TOO_LARGE
    );
    let long = format!("<si><t>{}</t></si>", "a".repeat(1024 * 1024 + 1));
    assert_eq!(sound().texts(&long).refused(), TOO_LARGE);
    let mut xlsx = sound();
    let entry = "<sheet name=\"a\" r:id=\"none\"/>";
    xlsx.workbook = format!(
        "<workbook><sheets>{}</sheets></workbook>",
        entry.repeat(1001)
    );
    assert_eq!(xlsx.refused(), TOO_LARGE);
    xlsx = sound();
    xlsx.relationships = format!(
        "<Relationships>{}</Relationships>",
        "<Relationship/>".repeat(10_001)
    );
    assert_eq!(xlsx.refused(), TOO_LARGE);
    let xfs = "<xf/>".repeat(100_001);
    assert_eq!(
        sound()
            .styles(&format!("<cellXfs>{xfs}</cellXfs>"))
            .refused(),
        TOO_LARGE
    );
}

#[test]
fn one_part_read_again_and_again_is_counted_each_time() {
    let mut xlsx = sound();
    let entry = "<sheet name=\"a\" r:id=\"rId1\"/>";
    xlsx.workbook = format!(
        "<workbook><sheets>{}</sheets></workbook>",
        entry.repeat(1000)
    );
    xlsx.sheets[0] += &" ".repeat(1_000_000);
    assert_eq!(xlsx.refused(), TOO_LARGE);
}

#[test]
fn a_refusal_takes_no_time() {
    let start = Instant::now();
    let rows = "<row><c><v>1</v></c></row>".repeat(200_001);
    assert_eq!(Xlsx::rows(&rows).refused(), TOO_LARGE);
    assert!(start.elapsed() < Duration::from_secs(20));
}
