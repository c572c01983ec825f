//! Cells that are merged over several rows of parts.

use meguru::spreadsheet::{Mapping, import};
use serde_json::json;

use crate::headings::workbook;

#[test]
fn a_merged_material_holds_for_every_row_and_a_merged_mass_for_one() {
    let text = "品名,材質,質量(g),数量,供給者\n\
        本体,PP,320,1,A社\n\
        ふた,,60,2,\n\
        取手,,,1,\n\
        小計,,380,,\n\
        ,ABS,5,4,B社\n\
        ねじ,SUS304,2,1,";
    let merged = vec![[2, 1, 5, 1], [3, 2, 4, 2], [2, 4, 4, 4], [6, 4, 7, 4]];
    let import = import(&workbook(text, merged), &Mapping::default(), None);
    let document = import.document.unwrap();
    let parts = document["components"].as_array().unwrap();
    let materials: Vec<_> = parts.iter().map(|part| &part["material"]).collect();
    assert_eq!(materials, ["pp", "pp", "pp", "abs", "stainless_steel"]);
    let masses: Vec<_> = parts.iter().map(|part| &part["mass"]).collect();
    let none = json!(null);
    assert_eq!(
        masses,
        [
            &json!("320 g"),
            &json!("60 g"),
            &none,
            &json!("5 g"),
            &json!("2 g")
        ]
    );
    assert_eq!(
        document["extensions"]["suppliers"]
            .as_object()
            .unwrap()
            .len(),
        5
    );
    // The total below the merged material stays a total.
    assert_eq!(import.left_out[0].row, 5);
    let merged: Vec<_> = import
        .problems
        .iter()
        .filter(|problem| problem.code == "cell.merged_number")
        .map(|problem| {
            (
                problem.row,
                problem.letters.as_deref(),
                problem.params["last"].as_str(),
            )
        })
        .collect();
    assert_eq!(merged, [(Some(3), Some("C"), "4")]);
}
