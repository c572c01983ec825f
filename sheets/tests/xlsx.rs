//! What stands in cells of XLSX files, by workbooks put together by hand.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{Xlsx, date, error, only, only_row, relationships, row, text};
use meguru::spreadsheet::{Cell, FileKind};
use meguru_sheets::read;

/// Styles: 0 plain, 1 percent, 2 date, 3 percent of its own, 4 indented twice, 5 quoted percent sign,
/// 6 hours.
const STYLES: &str = r#"<numFmts count="3"><numFmt numFmtId="164" formatCode="0.0\ %"/>
    <numFmt numFmtId="165" formatCode="0&quot;%&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="14"/>
    <xf numFmtId="164"/><xf numFmtId="0"><alignment horizontal="left" indent="2"/></xf>
    <xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>"#;

fn cells(inside: &str) -> Vec<Cell> {
    only_row(
        Xlsx::rows(&format!("<row>{inside}</row>"))
            .styles(STYLES)
            .read(),
    )
}

#[test]
fn every_kind_of_cell_is_told_apart() {
    let cells = cells(
        r#"<c r="A1"><v>12.5</v></c>
        <c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c>
        <c r="D1" s="1"><v>0.3</v></c><c r="E1" s="3"><v>0.125</v></c><c r="F1" s="5"><v>30</v></c>
        <c r="G1" s="2"><v>46024</v></c><c r="H1" s="6"><v>1.5</v></c>
        <c r="I1" t="d"><v>2026-01-02T00:00:00</v></c>
        <c r="J1" t="e"><v>#DIV/0!</v></c><c r="K1" t="e"><v>#CALC!</v></c>
        <c r="L1" t="inlineStr"><is><t>in</t></is></c>
        <c r="M1" t="inlineStr" s="4"><is><t>deep</t></is></c>
        <c r="N1" t="str"><f>A1&amp;""</f><v>of &lt;a&gt; formula</v></c>
        <c r="O1"><f>1+1</f><v>2</v></c>"#,
    );
    let expected = vec![
        Cell::Number(12.5),
        Cell::Boolean(true),
        Cell::Boolean(false),
        Cell::Percent { percent: 0.3 },
        Cell::Percent { percent: 0.125 },
        Cell::Number(30.0),
        date("2026-01-02"),
        date("36:00:00"),
        date("2026-01-02"),
        error("#DIV/0!"),
        error("#CALC!"),
        text("in"),
        Cell::Indented {
            text: "deep".into(),
            indent: 2,
        },
        text("of <a> formula"),
        Cell::Number(2.0),
    ];
    assert_eq!(cells, expected);
}

#[test]
fn a_formula_that_nobody_computed_is_an_error_and_an_empty_result_is_none() {
    let cells = cells(
        r#"<c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v></v></c><c r="C1"><f t="shared" si="0"/></c>
        <c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><v>1</v></c>"#,
    );
    let not_computed = error("#VALUE?");
    let expected = vec![
        not_computed.clone(),
        not_computed.clone(),
        not_computed,
        Cell::Empty,
        Cell::Number(1.0),
    ];
    assert_eq!(cells, expected);
}

#[test]
fn shared_texts_are_read_in_runs_and_without_furigana() {
    let texts = r#"<si><t>部品</t><rPh sb="0" eb="2"><t>ブヒン</t></rPh><phoneticPr fontId="1"/></si>
        <si><r><rPr><b/></rPr><t>Al</t></r><r><t xml:space="preserve"> 6061</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>
        <si><t xml:space="preserve"> two  spaces </t></si>
        <si><t>a_x000D_
b</t></si>
        <si><t>_x005F_x000D_ &#x2460;&amp;<![CDATA[<c>]]></t></si>
        <si/>"#;
    let cells = common::many(6, |place| format!(r#"<c t="s"><v>{place}</v></c>"#));
    let sheet = Xlsx::rows(&format!("<row>{cells}<c><v>1</v></c></row>")).texts(texts);
    let expected = vec![
        text("部品"),
        text("Al 6061"),
        text(" two  spaces "),
        text("a\nb"),
        text("_x000D_ ①&<c>"),
        Cell::Empty,
        Cell::Number(1.0),
    ];
    assert_eq!(only_row(sheet.read()), expected);
}

#[test]
fn rows_and_columns_keep_the_numbers_that_the_program_shows() {
    let sheet = Xlsx::sheet(
        r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="3"/><row r="5"><c r="C5"><v>1</v></c></row>
        <row><c><v>2</v></c><c/><c r="E6"/></row><row r="1048576"><c r="B1048576"><v>3</v></c></row></sheetData>"#,
    );
    let sheet = only(sheet.read());
    let number = Cell::Number;
    let expected = vec![
        row(5, vec![Cell::Empty, Cell::Empty, number(1.0)]),
        row(6, vec![number(2.0)]),
        row(1_048_576, vec![Cell::Empty, number(3.0)]),
    ];
    assert_eq!(sheet.rows, expected);
}

#[test]
fn rows_out_of_order_are_put_in_order() {
    let sheet = Xlsx::rows(
        r#"<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c><v>0</v></c></row>
        <row r="2" hidden="1"><c r="C2"><v>3</v></c><c r="A2"><v>4</v></c></row>"#,
    );
    let rows = only(sheet.read()).rows;
    let number = Cell::Number;
    assert_eq!(rows[0], row(1, vec![number(0.0)]));
    assert_eq!(rows[1].cells, [number(4.0), number(2.0), number(3.0)]);
    assert!(rows[1].hidden);
}

#[test]
fn hidden_rows_and_merged_areas_are_told() {
    let sheet = Xlsx::sheet(
        r#"<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>質量</t></is></c></row>
        <row r="2" hidden="1"><c><v>1</v></c></row><row r="3" hidden="true"><c><v>1</v></c></row>
        <row r="4" hidden="0"><c><v>1</v></c></row></sheetData>
        <mergeCells count="3"><mergeCell ref="A1:C2"/><mergeCell ref="D9"/><mergeCell ref="nonsense"/></mergeCells>"#,
    );
    let sheet = only(sheet.read());
    let hidden: Vec<bool> = sheet.rows.iter().map(|row| row.hidden).collect();
    assert_eq!(hidden, [false, true, true, false]);
    assert_eq!(sheet.merged, [[1, 0, 2, 2]]);
}

/// A workbook of several sheets, given as name, state and kind.
fn sheets(of: &[(&str, &str, &str)]) -> Xlsx {
    let mut xlsx = Xlsx::rows("");
    let mut listed = Vec::new();
    let mut parts = Vec::new();
    for (place, (name, state, kind)) in of.iter().enumerate() {
        let (id, part) = (
            format!("rId{place}"),
            format!("/xl/worksheets/sheet{}.xml", place + 1),
        );
        listed.push(format!(
            r#"<x:sheet name="{name}" state="{state}" r:id="{id}"/>"#
        ));
        parts.push((id, kind, part));
    }
    let parts: Vec<_> = (parts.iter())
        .map(|(id, kind, part)| (id.as_str(), **kind, part.as_str()))
        .collect();
    xlsx.relationships = relationships(&parts);
    let listed = listed.concat();
    xlsx.workbook = format!(
        r#"<x:workbook xmlns:r="r" xmlns:x="x"><x:workbookPr date1904="1"/><x:sheets>{listed}</x:sheets></x:workbook>"#
    );
    let sheet = r#"<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c s="2"><x:v>44562</x:v></x:c></x:row></x:sheetData></x:worksheet>"#;
    xlsx.sheets = vec![sheet.to_owned(); of.len()];
    xlsx.styles(STYLES)
}

#[test]
fn sheets_come_in_order_with_names_and_hidden_ones_marked() {
    let workbook = sheets(&[
        ("部品 &amp; 材料", "visible", "worksheet"),
        ("a", "hidden", "worksheet"),
        ("chart", "visible", "chartsheet"),
        ("b", "veryHidden", "worksheet"),
    ])
    .read();
    let told: Vec<_> = workbook
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_str(), sheet.hidden))
        .collect();
    assert_eq!(told, [("部品 & 材料", false), ("a", true), ("b", true)]);
    assert_eq!(
        (workbook.kind, workbook.file.as_str()),
        (FileKind::Xlsx, "a.xlsx")
    );
}

#[test]
fn days_may_count_from_1904_and_names_may_have_prefixes() {
    let cells = only_row(sheets(&[("a", "", "worksheet")]).read());
    assert_eq!(cells, [date("2026-01-02")]);
}

#[test]
fn names_of_parts_may_be_written_otherwise() {
    let package = relationships(&[("a", "officeDocument", "/XL/Workbook.xml")]);
    let workbook = r#"<workbook><sheets><sheet name="a" q:id="x"/></sheets></workbook>"#;
    let parts = relationships(&[("x", "worksheet", "sheet.xml")]);
    let bytes = common::archive(&[
        ("[Content_Types].xml", b""),
        ("_rels\\.rels", package.as_bytes()),
        ("xl\\workbook.xml", workbook.as_bytes()),
        ("xl\\_rels\\workbook.xml.rels", parts.as_bytes()),
        (
            "xl\\sheet.xml",
            b"\xEF\xBB\xBF<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
        ),
    ]);
    assert_eq!(only_row(read(&bytes, "").unwrap()), [Cell::Number(1.0)]);
}

#[test]
fn parts_may_be_utf_16() {
    let sheet =
        "<worksheet><sheetData><row><c t=\"str\"><v>表</v></c></row></sheetData></worksheet>";
    for order in [u16::to_le_bytes, u16::to_be_bytes] {
        let utf16: Vec<u8> = std::iter::once(0xFEFF)
            .chain(sheet.encode_utf16())
            .flat_map(order)
            .collect();
        let bytes = common::archive(&[
            ("[Content_Types].xml", b""),
            (
                "_rels/.rels",
                relationships(&[("a", "officeDocument", "w.xml")]).as_bytes(),
            ),
            (
                "w.xml",
                br#"<workbook><sheets><sheet name="a" q:id="x"/></sheets></workbook>"#,
            ),
            (
                "_rels/w.xml.rels",
                relationships(&[("x", "worksheet", "s.xml")]).as_bytes(),
            ),
            ("s.xml", &utf16),
        ]);
        assert_eq!(only_row(read(&bytes, "").unwrap()), [text("表")]);
    }
}

#[test]
fn a_workbook_without_any_cell_says_so() {
    assert_eq!(
        Xlsx::rows(r#"<row><c s="1"/></row>"#).refused(),
        "file.no_cells"
    );
    assert_eq!(Xlsx::sheet("").refused(), "file.no_cells");
    assert_eq!(
        sheets(&[("a", "", "chartsheet")]).refused(),
        "file.no_cells"
    );
}
