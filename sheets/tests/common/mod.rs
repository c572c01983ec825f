//! Workbooks put together by hand, so that each holds exactly what its test is about.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test uses its own part of this, and fails by panicking"
)]

use std::io::{Cursor, Write};

use meguru::spreadsheet::{Cell, Row, Sheet, Workbook};
use meguru_sheets::read;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub mod mutation;

/// An archive of parts.
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook in the making: the parts of one with a single sheet.
pub struct Xlsx {
    pub workbook: String,
    pub relationships: String,
    pub styles: String,
    pub texts: String,
    pub sheets: Vec<String>,
}

impl Xlsx {
    /// With these elements inside the sheet's `sheetData`.
    pub fn rows(rows: &str) -> Self {
        Self::sheet(&format!("<sheetData>{rows}</sheetData>"))
    }

    /// With these elements inside the sheet.
    pub fn sheet(inside: &str) -> Self {
        Self {
            workbook: format!(
                r#"<workbook xmlns:r="{RELATIONSHIPS}"><sheets><sheet name="BOM" sheetId="1" r:id="rId1"/></sheets></workbook>"#
            ),
            relationships: relationships(&[("rId1", "worksheet", "worksheets/sheet1.xml")]),
            styles: "<styleSheet/>".into(),
            texts: "<sst/>".into(),
            sheets: vec![format!("<worksheet>{inside}</worksheet>")],
        }
    }

    pub fn texts(mut self, inside: &str) -> Self {
        self.texts = format!("<sst>{inside}</sst>");
        self
    }

    pub fn styles(mut self, inside: &str) -> Self {
        self.styles = format!("<styleSheet>{inside}</styleSheet>");
        self
    }

    pub fn bytes(&self) -> Vec<u8> {
        let package = relationships(&[("rId1", "officeDocument", "xl/workbook.xml")]);
        let names: Vec<String> = (1..=self.sheets.len())
            .map(|number| format!("xl/worksheets/sheet{number}.xml"))
            .collect();
        let mut parts: Vec<(&str, &[u8])> = vec![
            ("[Content_Types].xml", b"<Types/>"),
            ("_rels/.rels", package.as_bytes()),
            ("xl/workbook.xml", self.workbook.as_bytes()),
            ("xl/_rels/workbook.xml.rels", self.relationships.as_bytes()),
            ("xl/styles.xml", self.styles.as_bytes()),
            ("xl/sharedStrings.xml", self.texts.as_bytes()),
        ];
        for (name, sheet) in names.iter().zip(&self.sheets) {
            parts.push((name, sheet.as_bytes()));
        }
        archive(&parts)
    }

    pub fn read(&self) -> Workbook {
        read(&self.bytes(), "a.xlsx").unwrap()
    }

    /// The code that the workbook is refused with.
    pub fn refused(&self) -> &'static str {
        refused(&self.bytes())
    }
}

/// A part of relationships: id, last word of the kind, target. Texts and styles always belong to them.
pub fn relationships(of: &[(&str, &str, &str)]) -> String {
    let always = [
        ("t", "sharedStrings", "sharedStrings.xml"),
        ("s", "styles", "styles.xml"),
    ];
    let elements = of.iter().chain(&always).map(|(id, kind, target)| {
        format!(r#"<Relationship Id="{id}" Type="{RELATIONSHIPS}/{kind}" Target="{target}"/>"#)
    });
    let elements = elements.collect::<Vec<_>>().concat();
    format!("<Relationships>{elements}</Relationships>")
}

/// The content of an OpenDocument spreadsheet.
pub fn ods_content(styles: &str, tables: &str) -> String {
    format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>\
         </office:document-content>"
    )
}

/// An OpenDocument spreadsheet.
pub fn ods(styles: &str, tables: &str) -> Vec<u8> {
    ods_of(
        ods_content(styles, tables).as_bytes(),
        "<manifest:manifest/>",
    )
}

/// An OpenDocument spreadsheet of these parts.
pub fn ods_of(content: &[u8], manifest: &str) -> Vec<u8> {
    archive(&[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", manifest.as_bytes()),
        ("content.xml", content),
    ])
}

/// One table of rows.
pub fn table(rows: &str) -> String {
    format!(r#"<table:table table:name="BOM">{rows}</table:table>"#)
}

/// What a damaged file is refused with.
pub const DAMAGED: &str = "file.damaged";

/// What a file is refused with that holds too much.
pub const TOO_LARGE: &str = "file.too_large_inside";

/// A workbook that is in order.
pub fn sound() -> Xlsx {
    Xlsx::rows("<row><c t=\"s\"><v>0</v></c></row>").texts("<si><t>a</t></si>")
}

/// So many texts, one behind the other.
pub fn many(count: usize, of: impl Fn(usize) -> String) -> String {
    (0..count).map(of).collect::<Vec<_>>().concat()
}

pub fn refused(bytes: &[u8]) -> &'static str {
    match read(bytes, "a") {
        Ok(workbook) => panic!("was read: {workbook:?}"),
        Err(refusal) => refusal.code,
    }
}

/// The only sheet.
pub fn only(workbook: Workbook) -> Sheet {
    let mut sheets = workbook.sheets;
    assert_eq!(sheets.len(), 1);
    sheets.remove(0)
}

/// The cells of the only row of the only sheet.
pub fn only_row(workbook: Workbook) -> Vec<Cell> {
    let mut sheet = only(workbook);
    assert_eq!(sheet.rows.len(), 1);
    sheet.rows.remove(0).cells
}

pub fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

pub fn date(date: &str) -> Cell {
    Cell::Date { date: date.into() }
}

pub fn error(error: &str) -> Cell {
    Cell::Error {
        error: error.into(),
    }
}

pub fn row(number: u32, cells: Vec<Cell>) -> Row {
    Row {
        number,
        hidden: false,
        cells,
    }
}
