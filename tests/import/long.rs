//! Texts that are longer than a field takes.

use meguru::spreadsheet::{Mapping, import_text};

use crate::decode;

#[test]
fn a_text_that_is_too_long_is_led_back_to_its_cell() {
    let long = "長".repeat(700);
    let flat =
        format!("品番,品名,材質,質量(g),数量\nA,本体,PP,1,1\nB,{long},ABS,2,1\nC,ねじ,{long},1,1");
    // An assembly with a material of its own, and the one row that gives the product its name.
    let levels = format!("レベル,品名,材質,質量(g)\n1,{long},PP,5\n2,ふた,ABS,2\n2,取手,ABS,2");
    for (text, places) in [(flat, vec!["B3", "C4"]), (levels, vec!["B2"])] {
        let import = import_text(text.as_bytes(), "", &Mapping::default(), None, &decode);
        let found: Vec<_> = import
            .problems
            .iter()
            .filter(|problem| problem.code == "text.too_long")
            .map(|problem| {
                assert_eq!(problem.found, format!("{}…", "長".repeat(80)));
                assert_eq!(problem.params["japanese"], "600");
                let letters = problem.letters.clone().unwrap_or_default();
                format!("{letters}{}", problem.row.unwrap_or_default())
            })
            .collect();
        assert_eq!(found, places);
    }
}
