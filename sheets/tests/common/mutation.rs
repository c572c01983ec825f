//! Workbooks changed at random, in the archive's bytes or in the XML inside, and what must hold of each.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "part of tests"
)]

use std::io::{Cursor, Read};

use meguru::spreadsheet::{Cell, Workbook};
use meguru_sheets::limits::{MAXIMUM_CELLS, MAXIMUM_MERGED, MAXIMUM_ROWS, MAXIMUM_SHEETS};
use zip::ZipArchive;

use super::{Xlsx, archive, ods, table};

/// What files in this family are made of, and what breaks readers.
const WORDS: &[&str] = &[
    "<",
    ">",
    "/>",
    "</c>",
    "</row>",
    "<row>",
    "<c>",
    "<v>",
    "</v>",
    "<is>",
    "<t>",
    "<f/>",
    "&amp;",
    "&#x0;",
    "&x;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?xml?>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "r=\"",
    "s=\"9\"",
    "t=\"s\"",
    "t=\"str\"",
    "t=\"e\"",
    "t=\"d\"",
    "t=\"b\"",
    "\"",
    "=",
    "A1",
    "XFD1048576",
    "AAA1",
    "A0",
    "0",
    "-1",
    "1e999",
    "NaN",
    "4294967295",
    "18446744073709551616",
    "0.1",
    "1048577",
    "_x000D_",
    "_x",
    "表",
    "\u{feff}",
    "hidden=\"1\"",
    "ref=\"A1:XFD1048576\"",
    "formatCode=\"[h\"",
    "%",
    "yyyy",
    "indent=\"99999\"",
    "date1904=\"1\"",
    "table:number-rows-repeated=\"1000\"",
    "table:number-columns-repeated=\"1000\"",
    "<text:s text:c=\"9\"/>",
    "table:number-rows-spanned=\"4294967295\"",
    "office:value-type=\"percentage\"",
    "office:value=\"1\"",
    "table:visibility=\"filter\"",
    "table:formula=\"a\"",
    "<office:annotation>",
    "<text:p>",
    "</text:p>",
    "fo:margin-left=\"1e300cm\"",
    "\0",
    "\u{7f}",
    " ",
    "\n",
];

/// Numbers at random, the same ones each time.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below another one, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end as u64)).unwrap()
    }
}

/// A workbook in parts.
pub type Parts = Vec<(String, Vec<u8>)>;

/// Takes an archive apart.
pub fn parts(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut inside = Vec::new();
            part.read_to_end(&mut inside).unwrap();
            (part.name().unwrap().into_owned(), inside)
        })
        .collect()
}

/// Workbooks to begin with: all kinds of cells, of both formats.
pub fn seeds() -> Vec<Parts> {
    let rows = r#"<row r="2" hidden="1"><c r="B2" s="1"><v>0.3</v></c><c r="C2" t="s" s="3"><v>0</v></c>
        <c t="inlineStr"><is><r><t>in</t></r><rPh><t>x</t></rPh></is></c><c s="2"><v>46024.5</v></c></row>
        <row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>a_x000D_</v></c><c><f>B1</f></c>
        <c t="d"><v>2026-01-02T00:00</v></c></row>"#;
    let sheet = format!(
        r#"<dimension ref="A1:D9"/><sheetData>{rows}</sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>"#
    );
    let xlsx = Xlsx::sheet(&sheet)
        .texts("<si><t xml:space=\"preserve\"> 部品 </t><rPh><t>ブヒン</t></rPh></si><si><r><t>b</t></r></si>")
        .styles(r#"<numFmts><numFmt numFmtId="170" formatCode="[h]:mm&quot;%&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="170"><alignment indent="2"/></xf></cellXfs>"#);
    let styles = r#"<style:style style:name="a"><style:table-properties table:display="false"/><style:paragraph-properties fo:margin-left="0.353cm"/></style:style>"#;
    let rows = r#"<table:table-column table:number-columns-repeated="3" table:default-cell-style-name="a"/>
        <table:table-row table:number-rows-repeated="2" table:visibility="collapse"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell>
        <table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="percentage" office:value="0.3"/><table:covered-table-cell/></table:table-row>
        <table:table-row-group><table:table-row><table:table-cell table:formula="of:=1" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-01-02"/><table:table-cell><office:annotation><text:p>c</text:p></office:annotation><text:p>a<text:s text:c="3"/><text:span>b</text:span></text:p><text:p>c</text:p></table:table-cell></table:table-row></table:table-row-group>"#;
    vec![parts(&xlsx.bytes()), parts(&ods(styles, &table(rows)))]
}

/// One of the seeds, changed in a few places.
pub fn mutated(seeds: &[Parts], random: &mut Random) -> Vec<u8> {
    let mut seed = seeds[random.below(seeds.len())].clone();
    let inside = random.below(8) > 0;
    if inside {
        for _ in 0..=random.below(4) {
            let place = random.below(seed.len());
            if random.below(100) == 0 {
                seed.remove(place);
                break;
            }
            change(&mut seed[place].1, random);
        }
    }
    let parts: Vec<(&str, &[u8])> = seed
        .iter()
        .map(|(name, inside)| (name.as_str(), inside.as_slice()))
        .collect();
    let mut bytes = archive(&parts);
    if !inside || random.below(16) == 0 {
        for _ in 0..=random.below(4) {
            change(&mut bytes, random);
        }
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, random: &mut Random) {
    if bytes.is_empty() {
        bytes.extend_from_slice(WORDS[random.below(WORDS.len())].as_bytes());
        return;
    }
    let place = random.below(bytes.len());
    let end = (place + 1 + random.below(40)).min(bytes.len());
    match random.below(9) {
        0 => bytes[place] = u8::try_from(random.below(256)).unwrap(),
        1 => bytes[place] ^= 1 << random.below(8),
        2 => drop(bytes.drain(place..end)),
        3 => bytes.truncate(place),
        4 => {
            let copy = bytes[place..end].to_vec();
            let to = random.below(bytes.len());
            bytes.splice(to..to, copy);
        }
        5 => {
            let copy = bytes[place..end].repeat(1 + random.below(300));
            bytes.splice(place..place, copy);
        }
        6 => {
            // A value of an attribute, or a text between elements.
            let is_edge = |byte: &u8| matches!(byte, b'"' | b'>' | b'<');
            let start = bytes[..place]
                .iter()
                .rposition(is_edge)
                .map_or(0, |edge| edge + 1);
            let end = bytes[place..]
                .iter()
                .position(is_edge)
                .map_or(bytes.len(), |edge| place + edge);
            let word = WORDS[random.below(WORDS.len())];
            bytes.splice(start..end.max(start), word.bytes());
        }
        _ => {
            let word = WORDS[random.below(WORDS.len())];
            bytes.splice(place..place, word.bytes());
        }
    }
}

/// What holds of every workbook that was read.
pub fn check(workbook: &Workbook) {
    let sheets = &workbook.sheets;
    let rows = || sheets.iter().flat_map(|sheet| &sheet.rows);
    assert!(sheets.len() <= MAXIMUM_SHEETS && rows().next().is_some());
    assert!(rows().count() <= MAXIMUM_ROWS);
    assert!(rows().map(|row| row.cells.len()).sum::<usize>() <= MAXIMUM_CELLS);
    assert!(sheets.iter().map(|sheet| sheet.merged.len()).sum::<usize>() <= MAXIMUM_MERGED);
    for sheet in sheets {
        assert!(
            sheet
                .rows
                .is_sorted_by(|one, next| one.number < next.number)
        );
        for [first_row, first_column, last_row, last_column] in &sheet.merged {
            assert!(first_row <= last_row && first_column <= last_column);
            assert!((1..=1_048_576).contains(first_row) && *last_row <= 1_048_576);
        }
        for row in &sheet.rows {
            assert!((1..=1_048_576).contains(&row.number));
            assert!(row.cells.last().is_some_and(|cell| *cell != Cell::Empty));
            for cell in &row.cells {
                match cell {
                    Cell::Number(number) | Cell::Percent { percent: number } => {
                        assert!(number.is_finite());
                    }
                    Cell::Text(text) => assert!(!text.is_empty()),
                    Cell::Indented { indent, .. } => assert!((1..=250).contains(indent)),
                    _ => {}
                }
            }
        }
    }
    let json = serde_json::to_string(workbook).unwrap();
    assert_eq!(&serde_json::from_str::<Workbook>(&json).unwrap(), workbook);
}
