//! Quotation marks that would swallow rows.

use meguru::Severity;
use meguru::spreadsheet::{Mapping, import_text};

use crate::decode;

#[test]
fn no_row_is_lost_behind_a_quotation_mark() {
    let never =
        "品名,材質,質量(g),数量\n本体,PP,100,1\n\"ふた,ABS,60,2\nねじ,SUS304,5,8\n取手,PP,30,1";
    let inside = "品名,材質,質量(g),数量\n\"本体,PP,320,1\nふた,ABS,60,2\n\"ね\"じ,SUS304,5,8";
    for (text, parts, marks) in [
        (never, 4, vec![("file.quote_open", 3)]),
        (
            inside,
            3,
            vec![("file.quote_inside", 2), ("file.quote_inside", 4)],
        ),
    ] {
        // Whatever the delimiter, and in the row of headings, too.
        for delimiter in [",", ";", "\t"] {
            let text = text.replace(',', delimiter);
            let import = import_text(text.as_bytes(), "", &Mapping::default(), None, &decode);
            assert_eq!(import.counts.parts, parts, "{text}");
            let found: Vec<_> = import
                .problems
                .iter()
                .filter(|problem| problem.severity == Severity::Error)
                .map(|problem| (problem.code, problem.row.unwrap_or_default()))
                .collect();
            assert_eq!(found, marks, "{text}");
            assert_eq!(import.problems[0].heading.as_deref(), Some("品名"));
            let heading = format!("\"{text}");
            let import = import_text(heading.as_bytes(), "", &Mapping::default(), None, &decode);
            assert_eq!(import.counts.parts, parts, "{heading}");
        }
    }
}
