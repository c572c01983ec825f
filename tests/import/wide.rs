//! Stray cells far to the right.

use meguru::spreadsheet::{Cell, Mapping, import};

use crate::headings::workbook;

#[test]
fn cells_beyond_the_columns_that_are_read_are_left_out_and_said() {
    let text = "品名,材質,質量(g),数量\n本体,PP,320,1\nふた,ABS,60,2";
    let plain = workbook(text, Vec::new());
    let mut wide = plain.clone();
    for (row, column) in [(1, 16_383), (2, 1_000), (2, 2_000)] {
        let cells = &mut wide.sheets[0].rows[row].cells;
        cells.resize(cells.len().max(column + 1), Cell::Empty);
        cells[column] = Cell::Text("PP".to_owned());
    }
    let mut stray = wide.sheets[0].rows[1].clone();
    stray.number = 9;
    stray.cells[..16_383].fill(Cell::Empty);
    wide.sheets[0].rows.push(stray);
    let mapping = Mapping::default();
    let (plain, wide) = (
        import(&plain, &mapping, None),
        import(&wide, &mapping, None),
    );
    assert_eq!(wide.document, plain.document);
    assert_eq!(wide.columns.len(), 4);
    let [problem] = wide.problems.as_slice() else {
        panic!("{:?}", wide.problems);
    };
    assert_eq!(
        (problem.code, problem.row),
        ("sheet.columns_beyond", Some(2))
    );
    let params: Vec<_> = problem.params.values().map(String::as_str).collect();
    assert_eq!(params, ["4", "XFD", "1000"]);
    // The last column that is read.
    let mut last = workbook(text, Vec::new());
    let cells = &mut last.sheets[0].rows[1].cells;
    cells.resize(1_000, Cell::Empty);
    cells[999] = Cell::Text("x".to_owned());
    assert!(import(&last, &mapping, None).problems.is_empty());
}
