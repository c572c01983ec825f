//! `docs/methods.md`: every figure with its equation, source and verification, and the cases that it
//! was compared with.
//!
//! The tables are made of the catalogue and of the files that `tests/published.rs` runs, so they
//! claim what is tested and nothing else. What the tables cannot say stands in
//! `xtask/assets/methods/*.md`.

mod cases;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use meguru::figures::{FigureDescription, Group, Verification, catalogue, figure};

use cases::{Case, Method};

const INTRODUCTION: &str = include_str!("../assets/methods/introduction.md");
const CASES: &str = include_str!("../assets/methods/cases.md");
const PRODUCT_CIRCULARITY: &str = include_str!("../assets/methods/product-circularity.md");
const CIRCULAR_TRANSITION: &str = include_str!("../assets/methods/circular-transition.md");
const ISO_59020: &str = include_str!("../assets/methods/iso-59020.md");
const MATERIAL_CIRCULARITY: &str = include_str!("../assets/methods/material-circularity.md");

/// Clauses of ISO 59020 whose indicators its Table 3 makes mandatory, as transcribed.
const MANDATORY: [&str; 6] = [
    "(A.2.2)", "(A.2.3)", "(A.2.4)", "(A.3.3)", "(A.3.4)", "(A.3.5)",
];

/// The file to write.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let methods = cases::read(root)?;
    for case in methods.iter().flat_map(|method| &method.cases) {
        for id in case.figures.iter().chain(&case.through) {
            ensure!(figure(id).is_some(), "{} names no figure: {id}", case.id);
        }
    }
    Ok(vec![(PathBuf::from("docs/methods.md"), text(&methods))])
}

fn text(methods: &[Method]) -> String {
    let figures = catalogue();
    let mut text = String::from(INTRODUCTION);
    for group in Group::ALL {
        let figures: Vec<_> = figures
            .iter()
            .copied()
            .filter(|figure| figure.group == group)
            .collect();
        group_tables(&mut text, group, &figures, methods);
    }
    text.push_str(CASES);
    case_tables(&mut text, methods);
    text.push_str(PRODUCT_CIRCULARITY);
    text.push_str(CIRCULAR_TRANSITION);
    text.push_str(ISO_59020);
    iso_table(&mut text, &figures);
    text.push_str(MATERIAL_CIRCULARITY);
    text
}

fn heading(group: Group) -> &'static str {
    match group {
        Group::Circularity => "Circularity indicators",
        Group::Content => "Content",
        Group::CarbonFootprint => "Carbon footprint",
        Group::CircularTransition => "Circular Transition Indicators",
        Group::Iso59020 => "Indicators of ISO 59020",
        Group::EndOfLife => "End of life and take-back",
        Group::ManyLives => "Many lives",
        Group::ValueAndTime => "Value and time",
        Group::ResourceSecurity => "Resource security",
        Group::RegionalLoop => "Regional loop",
        Group::Mass => "Masses",
    }
}

fn words(verification: Verification) -> &'static str {
    match verification {
        Verification::PublishedCase => "published case",
        Verification::FormulaRead => "formula read",
        Verification::FromMemory => "from memory",
    }
}

/// A text as the cell of a table: a bar would end it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// One table for each method of a group. Figures of one method and source stand side by side.
fn group_tables(
    text: &mut String,
    group: Group,
    figures: &[&FigureDescription],
    methods: &[Method],
) {
    // Writing to a String cannot fail, here and below.
    let _ = write!(text, "\n### {}\n", heading(group));
    let same = |one: &&FigureDescription, other: &&FigureDescription| {
        one.method == other.method && one.source == other.source
    };
    for figures in figures.chunk_by(same) {
        let Some(first) = figures.first() else {
            continue;
        };
        let _ = write!(
            text,
            "\n**{}**\\\n{}\n\n| figure | equation | verification | published cases |\n|---|---|---|---|\n",
            first.method, first.source
        );
        for figure in figures {
            let cases: Vec<String> = methods
                .iter()
                .flat_map(|method| &method.cases)
                .filter(|case| case.verifies(figure.id))
                .map(|case| format!("`{}`", case.id))
                .collect();
            let _ = writeln!(
                text,
                "| `{}` | {} | {} | {} |",
                figure.id,
                cell(figure.equation),
                words(figure.verification),
                cases.join(", ")
            );
        }
    }
}

/// Whether a case stands below a heading.
type Belongs = fn(&Case) -> bool;

/// A table for each heading, with the cases that belong below it.
fn case_tables(text: &mut String, methods: &[Method]) {
    let kinds: [(&str, Belongs); 3] = [
        ("Published, and reproduced", |case| {
            case.applies() && case.is_published()
        }),
        ("Reproduced, but no evidence", |case| {
            case.applies() && !case.is_published()
        }),
        ("Not reproduced, and why", |case| !case.applies()),
    ];
    for (title, belongs) in kinds {
        let _ = write!(text, "\n### {title}\n");
        for method in methods {
            let cases: Vec<&Case> = method.cases.iter().filter(|case| belongs(case)).collect();
            let Some(first) = cases.first() else {
                continue;
            };
            let _ = write!(text, "\n**{}**\n\n", method.name);
            text.push_str(if first.applies() {
                "| case | figures | result | reproduced to | source |\n|---|---|---|---|---|\n"
            } else {
                "| case | kind | theirs | why | source |\n|---|---|---|---|---|\n"
            });
            for case in cases {
                let middle = if case.applies() {
                    [case.figures_in_words(), case.result(), case.precision()]
                } else {
                    [case.applies_in_words(), case.result(), case.remark.clone()]
                };
                let middle = middle.map(|words| cell(&words)).join(" | ");
                let _ = writeln!(
                    text,
                    "| `{}` | {middle} | {} |",
                    case.id,
                    cell(&case.source)
                );
            }
        }
    }
}

fn iso_table(text: &mut String, figures: &[&FigureDescription]) {
    text.push_str("\n| figure | equation | in the standard |\n|---|---|---|\n");
    for figure in figures {
        if figure.group == Group::Iso59020 {
            let place = if figure.equation.contains("expected rates") {
                "no: Meguru's, beside the actual rate"
            } else if figure.equation.starts_with("B.") {
                "informative"
            } else if MANDATORY
                .iter()
                .any(|clause| figure.equation.contains(clause))
            {
                "mandatory"
            } else {
                "optional"
            };
            let _ = writeln!(
                text,
                "| `{}` | {} | {place} |",
                figure.id,
                cell(figure.equation)
            );
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .unwrap()
            .to_path_buf()
    }

    #[test]
    fn every_figure_and_every_case_has_a_line() {
        let methods = cases::read(&root()).unwrap();
        let text = text(&methods);
        let cases = methods.iter().flat_map(|method| &method.cases);
        let ids = catalogue()
            .into_iter()
            .map(|figure| figure.id.to_owned())
            .chain(cases.map(|case| case.id.clone()));
        for id in ids {
            let line = format!("\n| `{id}` |");
            assert!(text.contains(&line), "{id} has no line");
        }
    }

    /// Each row of a table has as many cells as its heading: no bar of an equation ends one.
    #[test]
    fn bars_in_equations_end_no_cell() {
        let text = text(&cases::read(&root()).unwrap());
        assert!(text.contains("\\|R_in − R_out\\|"));
        for table in text.split("\n\n").filter(|block| block.starts_with('|')) {
            let bars = |row: &str| row.replace("\\|", "").matches('|').count();
            let heading = table.lines().next().map(bars);
            for row in table.lines() {
                assert_eq!(Some(bars(row)), heading, "{row}");
            }
        }
    }

    #[test]
    fn six_indicators_of_iso_59020_are_mandatory() {
        let mut text = String::new();
        iso_table(&mut text, &catalogue());
        assert_eq!(text.matches("| mandatory |").count(), MANDATORY.len());
        // A.4, A.8 to A.13.
        assert_eq!(text.matches("| optional |").count(), 7);
    }
}
