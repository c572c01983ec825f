//! What holds for every table, however odd.

use meguru::spreadsheet::{Cell, FileKind, Mapping, Row, Sheet, Workbook, import, import_text};
use std::fmt::Write as _;

use meguru::{Options, Selection, Severity};
use proptest::prelude::*;
use serde_json::Value;

use crate::decode;

const HEADINGS: [&str; 16] = [
    "品名",
    "品番",
    "材質",
    "質量(g)",
    "総重量(kg)",
    "Mass",
    "数量",
    "Qty",
    "単位",
    "レベル",
    "No.",
    "Parent",
    "PCR材",
    "再生材率(%)",
    "備考",
    "DNP",
];

const TEXTS: [&str; 34] = [
    "本体",
    "PP",
    "SUS304",
    "不明",
    "-",
    "<5",
    "約30",
    "30 %",
    "1,250.5",
    "1.250,5",
    "1.2.1",
    "1.2",
    "1",
    "..2",
    "合計",
    "#DIV/0!",
    "　字下げ",
    "A-1",
    "x",
    "1e999",
    "-5",
    "0",
    "10〜20",
    "320±5",
    "𠮷野家",
    "\u{0}",
    "=1+1",
    "kg",
    "m",
    "枚",
    "2-Jan",
    "３割",
    "12 lb",
    "\"",
];

/// The figures that are quick to compute: here only problems and masses matter.
fn basic() -> Options {
    Options {
        figures: Selection::Basic,
        ..Options::default()
    }
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        3 => Just(Cell::Empty),
        8 => proptest::sample::select(&TEXTS[..]).prop_map(|text| Cell::Text(text.to_owned())),
        2 => any::<f64>().prop_map(Cell::Number),
        3 => (0.0..500.0_f64).prop_map(Cell::Number),
        1 => (0.0..2.0_f64).prop_map(|percent| Cell::Percent { percent }),
        1 => any::<bool>().prop_map(Cell::Boolean),
        1 => (1..5_u32).prop_map(|indent| Cell::Indented { text: "字下げ".into(), indent }),
        1 => Just(Cell::Error { error: "#REF!".into() }),
        1 => Just(Cell::Date { date: "2026-01-02".into() }),
    ]
}

fn workbook() -> impl Strategy<Value = Workbook> {
    let headings = proptest::sample::subsequence(&HEADINGS[..], 3..=HEADINGS.len());
    let rows = proptest::collection::vec(proptest::collection::vec(cell(), 0..18), 0..25);
    (headings, rows, any::<[bool; 4]>()).prop_map(|(headings, cells, hidden)| {
        let heading = headings
            .iter()
            .map(|heading| Cell::Text((*heading).to_owned()))
            .collect();
        let rows = std::iter::once(heading)
            .chain(cells)
            .zip(1..)
            .map(|(cells, number)| Row {
                number,
                hidden: number % 7 == 3 && hidden[0],
                cells,
            })
            .collect();
        Workbook {
            file: "random.xlsx".into(),
            kind: FileKind::Xlsx,
            sheets: vec![Sheet {
                name: "S".into(),
                rows,
                ..Sheet::default()
            }],
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// A clean import is a clean document, an unclean one says where; and nothing panics.
    #[test]
    fn problems_lead_to_cells_and_clean_documents_are_clean(workbook in workbook()) {
        let import = import(&workbook, &Mapping::default(), None);
        let rows = workbook.sheets[0].rows.len();
        for problem in &import.problems {
            if let Some(row) = problem.row {
                prop_assert!((1..=rows).contains(&(row as usize)));
            }
        }
        if let Some(document) = &import.document {
            let text = serde_json::to_vec(document).unwrap();
            let assessment = meguru::assess(&text, basic());
            let errors: Vec<_> = assessment
                .problems
                .iter()
                .filter(|problem| problem.severity == Severity::Error)
                .collect();
            if import.is_clean() {
                prop_assert!(errors.is_empty(), "{errors:?}");
            }
            // What is wrong with the document stands at a row of the sheet.
            for error in errors {
                let told = import.problems.iter().any(|problem| {
                    problem.severity == Severity::Error
                        && (problem.row.is_some() || error.path.len() < 2)
                });
                prop_assert!(told, "{error:?}");
            }
        }
        // The decisions of an import give it again.
        let again = meguru::spreadsheet::import(&workbook, &import.mapping, None);
        prop_assert_eq!(&import.document, &again.document);
    }

    /// No row gets lost: it is a part, an assembly, or left out with a reason.
    #[test]
    fn every_row_is_accounted_for(cells in proptest::collection::vec(
        (proptest::sample::select(&["本体", "ふた", "合計", "", "※注"][..]),
         proptest::sample::select(&["PP", "不明", "", "鋼"][..]), 0.0..500.0_f64, 0..9_u32), 1..40)) {
        let mut text = "品名,材質,質量(g),数量,備考\n".to_owned();
        let mut filled = 0;
        for (name, material, mass, quantity) in &cells {
            writeln!(text, "{name},{material},{mass},{quantity},x").unwrap();
            filled += 1;
        }
        let import = import_text(text.as_bytes(), "a.csv", &Mapping::default(), None, &decode);
        let counts = import.counts;
        prop_assert_eq!(counts.rows, filled);
        prop_assert_eq!(counts.parts + counts.assemblies + counts.left_out, filled);
    }

    /// The mass of the product is the sum of its lines, whichever way the masses were given.
    #[test]
    fn masses_and_quantities_are_kept(lines in proptest::collection::vec((1..5000_u32, 1..20_u32), 2..30)) {
        let mut piece = "品名,材質,単重(g),数量\n".to_owned();
        let mut line = "品名,材質,総重量(g),数量\n".to_owned();
        let mut whole = 0.0;
        for (index, (mass, quantity)) in lines.iter().enumerate() {
            writeln!(piece, "部品{index},PP,{mass},{quantity}").unwrap();
            writeln!(line, "部品{index},PP,{},{quantity}", mass * quantity).unwrap();
            whole += f64::from(mass * quantity) / 1000.0;
        }
        for text in [piece, line] {
            let import = import_text(text.as_bytes(), "a.csv", &Mapping::default(), None, &decode);
            let text = import.document_text().unwrap();
            let assessment = meguru::assess(text.as_bytes(), basic());
            let mass = assessment.figure("product_mass").and_then(|figure| figure.value);
            prop_assert!((mass.unwrap() - whole).abs() < 1e-9 * whole, "{mass:?} {whole}");
        }
    }

    /// Any bytes are answered.
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let import = import_text(&bytes, "a.csv", &Mapping::default(), None, &decode);
        let answered = import.document.is_some() || !import.problems.is_empty();
        prop_assert!(answered);
        prop_assert!(serde_json::from_str::<Value>(&import.to_json()).is_ok());
    }
}
