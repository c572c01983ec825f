//! Spreadsheets as their programs write them, each with the document and the remarks that it must give.
//!
//! `UPDATE_GOLDEN=1 cargo test --test import` writes the expectations anew; read them before committing.
#![cfg(all(feature = "spreadsheet", not(target_arch = "wasm32")))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "import/formulas.rs"]
mod formulas;
#[path = "import/headings.rs"]
mod headings;
#[path = "import/long.rs"]
mod long;
#[path = "import/merged.rs"]
mod merged;
#[path = "import/properties.rs"]
mod properties;
#[path = "import/quotes.rs"]
mod quotes;
#[path = "import/wide.rs"]
mod wide;

use std::fs;
use std::path::Path;

use meguru::spreadsheet::{Import, Mapping, Workbook, import, import_text, read_mapping};
use serde_json::{Map, Value, json};

/// Decodes strictly, by the standard that browsers follow.
fn decode(bytes: &[u8], label: &str) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    let (text, malformed) = encoding.decode_with_bom_removal(bytes);
    (!malformed).then(|| text.into_owned())
}

/// Imports a case: bytes of a text file, or the cells of a workbook as JSON.
fn import_case(path: &Path, mapping: &Mapping) -> Import {
    let bytes = fs::read(path).unwrap();
    let file = path.file_name().unwrap().to_str().unwrap();
    if path.extension().is_some_and(|ending| ending == "json") {
        let workbook: Workbook = serde_json::from_slice(&bytes).unwrap();
        import(&workbook, mapping, None)
    } else {
        import_text(&bytes, file, mapping, None, &decode)
    }
}

/// What an import says, short enough to be read.
fn summary(import: &Import) -> Value {
    let lines = |lines: Vec<String>| Value::from(lines);
    let mut columns = Map::new();
    for column in &import.columns {
        let field = column.field.map_or("-", |field| field.word());
        let marks = [
            column.unit.clone(),
            column.per.map(|per| format!("per {}", per.word())),
            column.decimal.map(|mark| mark.word().to_owned()),
            column.share.map(|share| share.word().to_owned()),
        ];
        let marks: Vec<String> = marks.into_iter().flatten().collect();
        columns.insert(
            format!("{} {}", column.letters, column.heading),
            json!(format!("{field} {}", marks.join(", ")).trim()),
        );
    }
    let questions = import.questions.iter().map(|question| {
        let column = question.column.map(|column| format!(" {column}"));
        format!(
            "{}{}: {}{} of {}",
            question.code,
            column.unwrap_or_default(),
            question.answer.as_deref().unwrap_or("none"),
            if question.settled { " (settled)" } else { "" },
            question.answers.join(" | "),
        )
    });
    let problems = import.problems.iter().map(|problem| {
        let severity = serde_json::to_value(problem.severity).unwrap();
        let place = format!(
            "{}{}",
            problem.letters.as_deref().unwrap_or(""),
            problem.row.map(|row| row.to_string()).unwrap_or_default(),
        );
        format!(
            "{place} {} {}: {} -> {}",
            severity.as_str().unwrap(),
            problem.code,
            problem.found,
            problem.path.as_deref().unwrap_or("nothing"),
        )
    });
    let left_out = import
        .left_out
        .iter()
        .map(|left| format!("{} {}: {}", left.row, left.why, left.text));
    let materials = import.materials.iter().map(|material| {
        format!(
            "{}: {} ({:?}, {:?})",
            material.text,
            material.material.as_deref().unwrap_or("none"),
            material.confidence,
            material.why
        )
    });
    json!({
        "encoding": import.encoding.as_ref().map(|encoding| encoding.used),
        "delimiter": import.delimiter,
        "sheet": import.sheets.get(import.sheet).map(|sheet| sheet.name.clone()),
        "header_rows": import.header_rows,
        "columns": columns,
        "questions": lines(questions.collect()),
        "materials": lines(materials.collect()),
        "problems": lines(problems.collect()),
        "left_out": lines(left_out.collect()),
        "document": import.document,
    })
}

#[test]
fn every_dialect_and_trap_gives_what_is_expected() {
    let folder = common::place("tests/import/cases");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.to_str().unwrap().ends_with(".expected.json"))
        .collect();
    paths.sort();
    assert!(paths.len() > 35, "only {} cases", paths.len());
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut different = Vec::new();
    for path in paths {
        let found = summary(&import_case(&path, &Mapping::default()));
        let found = serde_json::to_string_pretty(&found).unwrap() + "\n";
        let expected = path.with_file_name(format!(
            "{}.expected.json",
            path.file_name().unwrap().to_str().unwrap()
        ));
        if update {
            fs::write(&expected, &found).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != found {
            different.push(format!("{}:\n{found}", path.display()));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

/// What an import decided, given back as a mapping, gives the same document without a question left.
#[test]
fn the_decisions_of_an_import_give_it_again() {
    let folder = common::place("tests/import/cases");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.to_str().unwrap().ends_with(".expected.json") {
            continue;
        }
        let first = import_case(&path, &Mapping::default());
        let text = serde_json::to_string(&first.mapping).unwrap();
        let mapping = read_mapping(text.as_bytes()).unwrap();
        let second = import_case(&path, &mapping);
        assert_eq!(first.document, second.document, "{}", path.display());
        let third = import_case(&path, &second.mapping);
        assert_eq!(second.mapping, third.mapping, "{}", path.display());
    }
}
