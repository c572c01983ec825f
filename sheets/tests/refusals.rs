//! What is refused, and with which word: other files, damaged ones, and those that were made to hurt.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::time::{Duration, Instant};

use common::{Xlsx, archive, many, ods, ods_content, ods_of, refused, table};
use meguru_sheets::limits::MAXIMUM_INFLATED;
use meguru_sheets::{MAXIMUM_BYTES, read};

const DAMAGED: &str = "file.damaged";
const TOO_LARGE: &str = "file.too_large_inside";

/// A workbook that is in order.
fn sound() -> Xlsx {
    Xlsx::rows("<row><c t=\"s\"><v>0</v></c></row>").texts("<si><t>a</t></si>")
}

/// A compound file whose directory has an entry of this name.
fn compound_file(name: &str) -> Vec<u8> {
    let mut bytes = vec![0; 2048];
    bytes[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    bytes[0x1E] = 9;
    bytes[0x30] = 1;
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes[1024 + 128..][..name.len()].copy_from_slice(&name);
    bytes
}

#[test]
fn other_files_are_refused_with_what_they_are() {
    let tar = archive(&[("readme.txt", b"a"), ("data.csv", b"a,b")]);
    let letter = archive(&[
        ("[Content_Types].xml", b""),
        (
            "_rels/.rels",
            common::relationships(&[("a", "officeDocument", "word/document.xml")]).as_bytes(),
        ),
        ("word/document.xml", b"<w:document/>"),
    ]);
    let text_document = archive(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
    let binary = archive(&[("[Content_Types].xml", b""), ("xl/workbook.bin", b"")]);
    let encrypted = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    for (bytes, code) in [
        (vec![], "file.empty"),
        (compound_file("Workbook"), "file.old_excel"),
        (compound_file("Book"), "file.old_excel"),
        (
            vec![0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00],
            "file.old_excel",
        ),
        (compound_file("EncryptedPackage"), "file.password_protected"),
        (
            ods_of(b"\xFF\x00garbage", encrypted),
            "file.password_protected",
        ),
        (binary, "file.binary_excel"),
        (compound_file("WordDocument"), "file.not_a_table"),
        (tar, "file.not_a_table"),
        (letter, "file.not_a_table"),
        (text_document, "file.not_a_table"),
        (
            ods_of(b"<office:document-content/>", "<m/>"),
            "file.not_a_table",
        ),
        (
            b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(),
            "file.not_a_table",
        ),
        (b"%PDF-1.7\n".to_vec(), "file.not_a_table"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "file.not_a_table"),
        (b"\xFF\xD8\xFF\xE0".to_vec(), "file.not_a_table"),
        (b"{\"format\":\"meguru/1\"}".to_vec(), "file.not_a_table"),
        (
            b"<?xml version=\"1.0\"?><Workbook/>".to_vec(),
            "file.not_a_table",
        ),
        (
            b"<html><table><tr><td>1</td></tr></table></html>".to_vec(),
            "file.not_a_table",
        ),
        (b"a,b\r\n1,2\r\n".to_vec(), "file.not_a_table"),
        (b"P".to_vec(), DAMAGED),
        (compound_file("Workbook")[..600].to_vec(), DAMAGED),
    ] {
        assert_eq!(refused(&bytes), code, "{:?}", &bytes[..bytes.len().min(40)]);
    }
}

#[test]
fn a_file_too_large_says_how_large_it_may_be() {
    let refusal = read(&vec![b'P'; MAXIMUM_BYTES + 1], "").unwrap_err();
    assert_eq!(
        serde_json::to_string(&refusal).unwrap(),
        r#"{"code":"file.too_large","params":{"bytes":52428801.0,"maximum":52428800.0}}"#
    );
}

#[test]
fn a_file_that_ends_early_is_damaged() {
    let rows = many(200, |row| {
        format!("<row><c><v>{}</v></c></row>", row * 7919 % 1009)
    });
    for whole in [
        Xlsx::rows(&rows).bytes(),
        ods("", &table(&rows.replace("row", "table:table-row"))),
    ] {
        for part in 1..50 {
            let length = whole.len() * part / 50;
            assert_eq!(
                refused(&whole[..length]),
                DAMAGED,
                "{length} of {}",
                whole.len()
            );
        }
        assert_eq!(refused(&whole[..whole.len() - 1]), DAMAGED);
    }
}

#[test]
fn parts_that_end_early_or_are_missing_are_damaged() {
    let sheet = &sound().sheets[0];
    for length in 0..sheet.len() {
        let mut cut = sound();
        cut.sheets[0].truncate(length);
        assert_eq!(cut.refused(), DAMAGED, "{}", cut.sheets[0]);
    }
    let content = ods_content(
        "<style:style style:name=\"a\"/>",
        &table(
            "<table:table-row><table:table-cell><office:annotation><text:p>a</text:p></office:annotation><text:p>a</text:p></table:table-cell></table:table-row>",
        ),
    );
    for length in 0..content.len() {
        let code = refused(&ods_of(&content.as_bytes()[..length], ""));
        assert!(
            code == DAMAGED || (length == 0 && code == "file.not_a_table"),
            "{length}: {code}"
        );
    }
    let mut missing = sound();
    missing.sheets.clear();
    assert_eq!(missing.refused(), DAMAGED);
    for wrong in [
        "<row r=\"0\"/>",
        "<row r=\"1048577\"/>",
        "<row><c r=\"XFE1\"/></row>",
        "<row><c r=\"1\"/></row>",
        "<row><c t=\"s\"><v>1</v></c></row>",
        "<row><c t=\"s\"><v>-1</v></c></row>",
        "<row><c></row>",
        "<row><c><v>&unknown;</v></c></row>",
        "<row r=\"1",
    ] {
        let mut damaged = Xlsx::rows(wrong);
        damaged.texts = "<sst uniqueCount=\"18446744073709551615\"><si><t>a</t></si></sst>".into();
        assert_eq!(damaged.refused(), DAMAGED, "{wrong}");
    }
}

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
    let xfs = "<xf/>".repeat(100_001);
    assert_eq!(
        sound()
            .styles(&format!("<cellXfs>{xfs}</cellXfs>"))
            .refused(),
        TOO_LARGE
    );
}

#[test]
fn a_refusal_takes_no_time() {
    let start = Instant::now();
    let rows = "<row><c><v>1</v></c></row>".repeat(200_001);
    assert_eq!(Xlsx::rows(&rows).refused(), TOO_LARGE);
    assert!(start.elapsed() < Duration::from_secs(20));
}
