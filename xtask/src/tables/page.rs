//! `docs/factors.md`: every factor, where it comes from, what its licence wants, and what uses it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::rows::{Factor, Tables};
use super::uses::{Use, uses};

const INTRODUCTION: &str = include_str!("../../assets/factors/introduction.md");

/// Categories in the order of a product's life, with their headings.
const CATEGORIES: [(&str, &str); 7] = [
    ("material", "Materials"),
    ("process", "Processes and released gases"),
    ("fuel", "Fuels and heat"),
    ("electricity", "Electricity"),
    ("use", "Water and detergents"),
    ("transport", "Transport"),
    ("eol", "Treatment after use"),
];

/// The text of the page.
pub fn text(tables: &Tables) -> Result<String> {
    let uses = uses(tables);
    let sources = sources(tables);
    let mut text = String::from(INTRODUCTION);
    let version = tables
        .versions
        .iter()
        .find(|version| version.tables == "factors")
        .context("the factors have no date")?;
    // Writing to a String cannot fail, here and below.
    let _ = write!(
        text,
        "\n{} factors, tables of {}; a calculation can reach {} of them.\n",
        tables.factors.len(),
        version.date,
        uses.len()
    );
    licences(&mut text, tables);
    text.push_str("\n## Sources\n\n");
    for (index, (source, address)) in sources.iter().enumerate() {
        let _ = writeln!(text, "{}. {source}, <{address}>", index + 1);
    }
    for (category, heading) in CATEGORIES {
        let _ = write!(
            text,
            "\n## {heading}\n\n\
             | factor | English | Japanese | value | unit | boundary | gases | GWP | year | place \
             | licence | read | source | used by | note |\n\
             |---|---|---|---:|---|---|---|---|---|---|---|---|---|---|---|\n"
        );
        for factor in tables.factors.iter().filter(|row| row.category == category) {
            let number = sources
                .iter()
                .position(|source| *source == source_of(factor))
                .context("a source is not listed")?;
            let uses = uses.get(factor.id.as_str()).map_or(&[][..], Vec::as_slice);
            line(&mut text, factor, number + 1, uses);
        }
    }
    Ok(text)
}

/// The sentences that the licences of the factors want, before anything that they cover.
fn licences(text: &mut String, tables: &Tables) {
    text.push_str("\n## Licences\n\n| licence | name | sentence to show |\n|---|---|---|\n");
    for licence in &tables.licences {
        let mut factors = tables.factors.iter();
        if factors.any(|factor| factor.provenance.licence == licence.id) {
            let name = match &licence.url {
                Some(address) => format!("[{}]({address})", licence.name),
                None => licence.name.clone(),
            };
            let _ = writeln!(
                text,
                "| {} | {} | {} |",
                licence.id,
                cell(&name),
                cell(&licence.attribution)
            );
        }
    }
}

fn source_of(factor: &Factor) -> (&str, &str) {
    (&factor.provenance.source, &factor.source_url)
}

/// Every source once, in the order of the rows.
fn sources(tables: &Tables) -> Vec<(&str, &str)> {
    let mut sources = Vec::new();
    for source in tables.factors.iter().map(source_of) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

fn line(text: &mut String, factor: &Factor, source: usize, uses: &[Use]) {
    let basis = match &factor.gwp_basis {
        Some(basis) => basis,
        None if factor.unit.starts_with("kg CO2/") => "–",
        None => "not stated",
    };
    let of = &factor.provenance;
    let cells = [
        &format!("`{}`", factor.id),
        &factor.name_en,
        &factor.name_ja,
        &factor.value.to_string(),
        &factor.unit,
        &factor.boundary,
        &factor.gas_scope,
        basis,
        &of.year,
        &of.geography,
        &of.licence,
        of.verified,
        &source.to_string(),
        &used_by(uses),
        &factor.note,
    ];
    let cells = cells.map(cell).join(" | ");
    let _ = writeln!(text, "| {cells} |");
}

/// What leads to a factor, put together by table: "materials (virgin): pp, pp_film".
fn used_by(uses: &[Use]) -> String {
    let mut ways: Vec<(&str, &str)> = Vec::new();
    let mut of: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for way in uses {
        let key = (way.table, way.within.as_str());
        let of = of.entry(key).or_default();
        if of.is_empty() {
            ways.push(key);
        }
        of.push(&way.of);
    }
    if ways.is_empty() {
        return "not reached by a calculation".to_owned();
    }
    let ways = ways.into_iter().map(|(table, within)| {
        let of = of.remove(&(table, within)).unwrap_or_default().join(", ");
        format!("{table} ({within}): {of}")
    });
    ways.collect::<Vec<_>>().join("; ")
}

/// A text as the cell of a table: a bar would end it, and asterisks would set it in italics.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('*', "\\*")
}
