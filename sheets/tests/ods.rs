//! What stands in cells of ODS files: the twin of the tests of XLSX.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{date, error, ods, only, only_row, row, table, text};
use meguru::spreadsheet::{Cell, FileKind};
use meguru_sheets::read;

fn cells(inside: &str) -> Vec<Cell> {
    let styles = r#"<style:style style:name="deep" style:family="table-cell"><style:paragraph-properties fo:margin-left="0.706cm"/></style:style>
        <style:style style:name="flat" style:family="table-cell"/>"#;
    let rows = format!("<table:table-row>{inside}</table:table-row>");
    only_row(read(&ods(styles, &table(&rows)), "a.ods").unwrap())
}

#[test]
fn every_kind_of_cell_is_told_apart() {
    let cells = cells(
        r#"<table:table-cell office:value-type="float" office:value="12.5" calcext:value-type="float"><text:p>12,50</text:p></table:table-cell>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>
        <table:table-cell office:value-type="percentage" office:value="0.3"><text:p>30 %</text:p></table:table-cell>
        <table:table-cell office:value-type="currency" office:value="5" office:currency="JPY"><text:p>¥5</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-01-02T10:00:00"><text:p>2.1.26</text:p></table:table-cell>
        <table:table-cell office:value-type="time" office:time-value="PT36H00M00S"><text:p>36:00:00</text:p></table:table-cell>
        <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
        <table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#N/A</text:p></table:table-cell>
        <table:table-cell table:formula="of:=A1"/>
        <table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""/>
        <table:table-cell office:value-type="string" table:style-name="deep"><text:p>deep</text:p></table:table-cell>
        <table:table-cell office:value-type="string" table:style-name="flat"><text:p>flat</text:p></table:table-cell>
        <table:table-cell office:value-type="string" office:string-value="attribute"/>"#,
    );
    let expected = vec![
        Cell::Number(12.5),
        Cell::Boolean(true),
        Cell::Percent { percent: 0.3 },
        Cell::Number(5.0),
        date("2026-01-02"),
        date("36:00:00"),
        error("#DIV/0!"),
        error("#N/A"),
        error("#VALUE?"),
        Cell::Empty,
        Cell::Indented {
            text: "deep".into(),
            indent: 2,
        },
        text("flat"),
        text("attribute"),
    ];
    assert_eq!(cells, expected);
}

#[test]
fn texts_are_read_as_they_are_shown() {
    let cells = cells(
        r#"<table:table-cell><text:p>two<text:s text:c="2"/>spaces<text:tab/>tab<text:line-break/>line</text:p><text:p>next</text:p></table:table-cell>
        <table:table-cell><text:p><text:ruby><text:ruby-base>部品</text:ruby-base><text:ruby-text>ブヒン</text:ruby-text></text:ruby></text:p></table:table-cell>
        <table:table-cell><office:annotation><dc:creator>me</dc:creator><text:p>comment</text:p></office:annotation><text:p>a <text:span>b</text:span> &amp; &#x2460;</text:p></table:table-cell>
        <table:table-cell><text:p>
            folded
            here </text:p><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame></table:table-cell>"#,
    );
    let expected = vec![
        text("two  spaces\ttab\nline\nnext"),
        text("部品"),
        text("a b & ①"),
        text("folded here"),
    ];
    assert_eq!(cells, expected);
}

#[test]
fn repeated_and_hidden_rows_keep_their_numbers() {
    let one = r#"<table:table-cell office:value-type="float" office:value="1"/>"#;
    let rows = format!(
        r#"<table:table-header-rows><table:table-row table:number-rows-repeated="4"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table-header-rows>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>{one}<table:table-cell table:number-columns-repeated="16381"/></table:table-row>
        <table:table-row table:visibility="filter">{one}</table:table-row>
        <table:table-row-group table:display="false"><table:table-row>{one}</table:table-row></table:table-row-group>
        <table:table-row table:visibility="collapse"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="2"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048567"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#
    );
    let sheet = only(read(&ods("", &table(&rows)), "").unwrap());
    let number = Cell::Number;
    let wide = vec![Cell::Empty, Cell::Empty, number(1.0)];
    assert_eq!(sheet.rows[..2], [row(5, wide.clone()), row(6, wide)]);
    let hidden: Vec<_> = (sheet.rows[2..].iter())
        .map(|row| (row.number, row.hidden, row.cells.len()))
        .collect();
    assert_eq!(hidden, [(7, true, 1), (8, true, 1), (9, true, 2)]);
}

#[test]
fn merged_areas_are_told_and_what_they_cover_is_not_read() {
    let rows = r#"<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>質量</text:p></table:table-cell>
        <table:covered-table-cell><text:p>under</text:p></table:covered-table-cell><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>
        <table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"#;
    let sheet = only(read(&ods("", &table(rows)), "").unwrap());
    assert_eq!(sheet.merged, [[1, 0, 2, 1]]);
    assert_eq!(sheet.rows[0].cells, [text("質量"), Cell::Empty, text("a")]);
    assert_eq!(sheet.rows[1].cells, [Cell::Empty, Cell::Empty, text("b")]);
}

#[test]
fn columns_and_rows_give_their_indentation_to_cells_without_a_style() {
    let styles = r#"<style:style style:name="one"><style:paragraph-properties fo:margin-left="10pt"/></style:style>
        <style:style style:name="none"/>"#;
    let cell = "<table:table-cell><text:p>a</text:p></table:table-cell>";
    let rows = format!(
        r#"<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="none"/>
        <table:table-column table:default-cell-style-name="one"/><table:table-column table:number-columns-repeated="16381"/>
        <table:table-row>{cell}{cell}{cell}{cell}</table:table-row>
        <table:table-row table:default-cell-style-name="one">{cell}</table:table-row>"#
    );
    let sheet = only(read(&ods(styles, &table(&rows)), "").unwrap());
    let deep = Cell::Indented {
        text: "a".into(),
        indent: 1,
    };
    assert_eq!(
        sheet.rows[0].cells,
        [text("a"), text("a"), deep.clone(), text("a")]
    );
    assert_eq!(sheet.rows[1].cells, [deep]);
}

#[test]
fn sheets_come_in_order_with_hidden_ones_marked_and_copies_of_other_files_left_out() {
    let styles = r#"<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>
        <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>"#;
    let rows = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    let tables = format!(
        r#"<table:tracked-changes><table:table-cell/></table:tracked-changes>
        <table:table table:name="部品" table:style-name="ta1"><table:shapes><draw:frame><table:table table:name="in a shape"/></draw:frame></table:shapes>{rows}</table:table>
        <table:table table:name="b" table:style-name="ta2">{rows}</table:table>
        <table:table table:name="'file:///x.ods'#$a"><table:table-source xlink:href="x.ods"/>{rows}</table:table>"#
    );
    let workbook = read(&ods(styles, &tables), "a.ods").unwrap();
    let told: Vec<_> = workbook
        .sheets
        .iter()
        .map(|sheet| (sheet.name.as_str(), sheet.hidden, sheet.rows.len()))
        .collect();
    assert_eq!(told, [("部品", false, 1), ("b", true, 1)]);
    assert_eq!(workbook.kind, FileKind::Ods);
}
