//! Factors as columns for people, then their sources and what their licences want.

use std::io::{self, Write};

use meguru::tables::FACTORS_VERSION;

use super::library::Factor;
use crate::texts::{Language, Texts};

/// Columns; the name comes last because it is the longest.
const COLUMNS: [&str; 8] = [
    "id", "value", "unit", "gwp", "place", "year", "source", "name",
];
/// The column of numbers, which stand on the right.
const VALUE: usize = 1;

pub(super) fn print(
    out: &mut impl Write,
    texts: &Texts,
    language: Language,
    factors: &[Factor],
    all: usize,
) -> io::Result<()> {
    let mut sources: Vec<(&str, &str)> = Vec::new();
    let mut licences: Vec<(&str, &str)> = Vec::new();
    let head = COLUMNS.map(|column| texts.plain(&format!("factors-column-{column}")));
    let mut lines = vec![head];
    for factor in factors {
        let source = number(&mut sources, (&factor.source, &factor.source_url));
        number(&mut licences, (&factor.licence, &factor.attribution));
        let name = match language {
            Language::Japanese => &factor.name_ja,
            Language::English => &factor.name_en,
        };
        lines.push([
            factor.id.clone(),
            factor.value.to_string(),
            factor.unit.clone(),
            basis(texts, factor),
            factor.geography.clone(),
            factor.year.clone(),
            format!("[{source}]"),
            name.clone(),
        ]);
    }
    columns(out, &lines)?;
    writeln!(out, "\n{}", texts.plain("factors-sources"))?;
    for (index, (source, address)) in sources.iter().enumerate() {
        writeln!(out, "  [{}] {source}, {address}", index + 1)?;
    }
    writeln!(out, "\n{}", texts.plain("factors-licences"))?;
    for (licence, attribution) in licences {
        writeln!(out, "  {licence}: {attribution}")?;
    }
    let count = [
        ("found", factors.len().to_string()),
        ("all", all.to_string()),
        ("version", FACTORS_VERSION.to_owned()),
    ];
    writeln!(out, "\n{}", texts.text("factors-count", &count))
}

/// The number of something in a list, from 1; it is added where it is new.
fn number<T: PartialEq>(list: &mut Vec<T>, wanted: T) -> usize {
    if let Some(index) = list.iter().position(|known| *known == wanted) {
        return index + 1;
    }
    list.push(wanted);
    list.len()
}

/// By which report gases are weighed. CO2 alone needs none, and what a source leaves out stays out.
fn basis(texts: &Texts, factor: &Factor) -> String {
    match &factor.gwp_basis {
        Some(basis) => basis.clone(),
        None if factor.unit.starts_with("kg CO2/") => "–".to_owned(),
        None => texts.plain("factors-gwp-not-stated"),
    }
}

fn columns(out: &mut impl Write, lines: &[[String; COLUMNS.len()]]) -> io::Result<()> {
    let widths: [usize; COLUMNS.len()] = std::array::from_fn(|column| {
        let cells = lines.iter().filter_map(|line| line.get(column));
        cells.map(|cell| width(cell)).max().unwrap_or_default()
    });
    for line in lines {
        let mut text = String::new();
        for (column, (cell, widest)) in line.iter().zip(widths).enumerate() {
            let blanks = " ".repeat(widest - width(cell));
            let (before, after) = if column == VALUE {
                (blanks.as_str(), "")
            } else {
                ("", blanks.as_str())
            };
            text.push_str(before);
            text.push_str(cell);
            text.push_str(after);
            text.push_str("  ");
        }
        writeln!(out, "{}", text.trim_end())?;
    }
    Ok(())
}

/// Cells of a terminal: Japanese letters take two. What the columns before the name hold is Latin
/// or Japanese, so the finer rules of Unicode are not needed.
fn width(text: &str) -> usize {
    text.chars()
        .map(|letter| if letter >= '\u{2E80}' { 2 } else { 1 })
        .sum()
}
