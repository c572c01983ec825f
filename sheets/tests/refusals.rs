//! What is refused, and with which word: other files, and damaged ones.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{DAMAGED, Xlsx, archive, many, ods, ods_content, ods_of, refused, sound, table};
use meguru_sheets::{MAXIMUM_BYTES, read};

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
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.resize(MAXIMUM_BYTES + 1, 0);
    let refusal = read(&bytes, "").unwrap_err();
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
fn an_archive_with_a_password_says_so() {
    let mut bytes = sound().bytes();
    for (mark, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let places: Vec<usize> = (0..bytes.len())
            .filter(|place| bytes[*place..].starts_with(mark))
            .collect();
        for place in places {
            bytes[place + flags] |= 1;
        }
    }
    assert_eq!(refused(&bytes), "file.password_protected");
}
