//! Formulas whose results the file does not hold.

use meguru::Severity;
use meguru::spreadsheet::{Cell, Mapping, NOT_COMPUTED, import};

use crate::headings::workbook;

#[test]
fn a_formula_without_a_result_is_no_error_of_calculation() {
    let text = "品名,材質,質量(g),数量,再生材率(%)\n本体,PP,320,1,30\nX,X,X,X,X\nねじ,X,5,8,0";
    let mut workbook = workbook(text, Vec::new());
    for row in &mut workbook.sheets[0].rows {
        for cell in &mut row.cells {
            if *cell == Cell::Text("X".to_owned()) {
                let error = NOT_COMPUTED.to_owned();
                *cell = Cell::Error { error };
            }
        }
    }
    let import = import(&workbook, &Mapping::default(), None);
    let found: Vec<_> = import
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .map(|problem| {
            let letters = problem.letters.clone().unwrap_or_default();
            (problem.code, letters, problem.row, problem.found.as_str())
        })
        .collect();
    let place = |letters: &str, row| ("cell.not_computed", letters.to_owned(), Some(row), "");
    let expected = ["A", "B", "D", "C", "E"].map(|letters| place(letters, 3));
    let mut expected = expected.to_vec();
    expected.push(place("B", 4));
    assert_eq!(found, expected);
    let document = import.document.unwrap();
    assert_eq!(document["components"][1]["name"], serde_json::json!(null));
    // As it stands: nothing may take its place in silence.
    assert_eq!(document["components"][1]["mass"], NOT_COMPUTED);
}
