//! Codes and symbols as they stand in the sources of the core.

use std::path::Path;

use crate::common::place;

/// Text of every source file of the core but the generated tables, the import of spreadsheets and the checks,
/// which have catalogues of their own.
fn sources() -> Vec<String> {
    let mut texts = Vec::new();
    read(&place("src"), &mut texts);
    assert!(texts.len() > 20);
    texts
}

/// Codes of the problems of an import, in the core and in the reader of workbooks.
pub(crate) fn import_codes() -> Vec<String> {
    let mut texts = Vec::new();
    for folder in ["src/spreadsheet", "sheets/src"] {
        read(&place(folder), &mut texts);
    }
    let mut codes: Vec<String> = texts
        .iter()
        .flat_map(|text| literals(text))
        // Names of files inside a workbook look like codes.
        .filter(|text| text.split('.').next_back() != Some("xml"))
        .map(|code| format!("import-problem-{}", code.replace('.', "-")))
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

/// Dotted codes between quotation marks, outside of tests.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    text.split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| is_code(text))
}

/// Text of every source file of the checks but the disclosures, which have a catalogue of their own.
fn sources_of_checks() -> Vec<String> {
    let mut texts = Vec::new();
    read(&place("src").join("checks"), &mut texts);
    texts
}

/// Ids of the texts of the codes of disclosures: problems of files of frameworks, and remarks on values.
pub(crate) fn codes_of_disclosures() -> Vec<String> {
    let mut texts = Vec::new();
    read(&place("src").join("checks/disclosure"), &mut texts);
    let mut codes: Vec<String> = texts
        .iter()
        .flat_map(|text| literals(text))
        .map(|code| {
            let group = match code.split('.').next() {
                Some("pack" | "framework") => "problem",
                _ => "because",
            };
            format!("{group}-{}", code.replace('.', "-"))
        })
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

fn read(folder: &Path, texts: &mut Vec<String>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            let own = ["checks", "checks/disclosure", "spreadsheet"];
            if !own.iter().any(|name| path.ends_with(format!("src/{name}"))) {
                read(&path, texts);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && path.file_stem().is_some_and(|stem| stem != "generated")
        {
            texts.push(std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// Whether text between quotation marks is a dotted code.
fn is_code(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|part| {
            part.starts_with(|letter: char| letter.is_ascii_lowercase())
                && part
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter == '_')
        })
}

/// Ids of the texts of all codes: `note-…` where the code is handed to a note, else `problem-…`. A
/// code in `Some` is that of a note that a figure adds where it has no value.
pub(crate) fn codes() -> Vec<String> {
    let mut codes = Vec::new();
    for text in sources() {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let pieces: Vec<&str> = text.split('"').collect();
        for pair in pieces.windows(2) {
            let [before, literal] = pair else { continue };
            if !is_code(literal) {
                continue;
            }
            let call = before.trim_end();
            let is_note = ["Note::new(", "Note::at(", "Some("]
                .iter()
                .any(|before| call.ends_with(before));
            let group = if is_note { "note" } else { "problem" };
            codes.push(format!("{group}-{}", literal.replace('.', "-")));
        }
    }
    codes.sort();
    codes.dedup();
    codes
}

/// Ids of the texts of the codes of checks: problems of documents and packs, what a content leaves out,
/// and why an outcome is what it is.
pub(crate) fn codes_of_checks() -> Vec<String> {
    let mut codes = Vec::new();
    for text in sources_of_checks() {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for literal in text.split('"').filter(|literal| is_code(literal)) {
            let group = match literal.split('.').next() {
                Some("pack" | "fact" | "checks" | "terms" | "label") => "problem-",
                // The code names its group itself.
                Some("content") => "",
                // The name of a file.
                Some("facts") => continue,
                _ => "because-",
            };
            codes.push(format!("{group}{}", literal.replace('.', "-")));
        }
    }
    codes.sort();
    codes.dedup();
    codes
}

/// Ids of all symbols.
pub(crate) fn symbols() -> Vec<String> {
    let mut symbols = Vec::new();
    for text in sources() {
        for block in text.split("symbols! {\n").skip(1) {
            for line in block.lines().take_while(|line| line.trim() != "}") {
                let quoted: Vec<&str> = line.split('"').collect();
                if let [_, id, _, _, _, _, _] = quoted.as_slice() {
                    symbols.push((*id).to_owned());
                }
            }
        }
    }
    symbols.sort();
    symbols.dedup();
    symbols
}
