//! A comparison for people.

use std::io::Write;

use meguru::compare::{
    Certainty, ChangedOutcomes, Comparison, FieldDifference, MovedFigure, PartChange, Side,
};
use meguru::figures::figure;
use serde_json::Value;

use super::Compared;
use crate::report::value_text;
use crate::texts::{Texts, significant};

pub(super) fn print(
    out: &mut impl Write,
    texts: &Texts,
    compared: &Compared,
) -> anyhow::Result<()> {
    let names = [
        ("before", compared.before.clone()),
        ("after", compared.after.clone()),
    ];
    writeln!(out, "{}", texts.text("compare-of", &names))?;
    let comparison = &compared.comparison;
    figures(out, texts, comparison)?;
    footprint(out, texts, comparison)?;
    totals(out, texts, comparison)?;
    rows(out, texts, comparison)?;
    if let Some(checks) = &compared.checks {
        outcomes(out, texts, checks)?;
    }
    writeln!(out)?;
    Ok(())
}

/// A value of a figure, or that there is none.
fn value(texts: &Texts, id: &str, value: Option<f64>) -> String {
    match (value, figure(id)) {
        (Some(value), Some(description)) => value_text(texts, description, description.unit, value),
        _ => texts.plain("compare-none"),
    }
}

/// A difference of a figure, without its sign; of shares in percentage points.
fn difference(texts: &Texts, id: &str, difference: f64) -> String {
    match figure(id) {
        Some(description) if description.percent => {
            let points = significant(difference * 100.0);
            texts.text("compare-points", &[("value", points)])
        }
        Some(description) => value_text(texts, description, description.unit, difference),
        None => significant(difference),
    }
}

fn figures(out: &mut impl Write, texts: &Texts, comparison: &Comparison) -> anyhow::Result<()> {
    if comparison.figures.is_empty() {
        writeln!(out, "\n{}", texts.plain("compare-figures-none"))?;
    } else {
        writeln!(out, "\n{}", texts.plain("compare-figures"))?;
    }
    for moved in &comparison.figures {
        writeln!(out, "  {}", figure_line(texts, moved))?;
    }
    let counts = [
        ("same", comparison.same.to_string()),
        ("unknown", comparison.unknown.to_string()),
    ];
    writeln!(out, "  {}", texts.text("compare-others", &counts))?;
    let Some(first) = comparison.figures.first() else {
        return Ok(());
    };
    let worth = match first.certainty {
        Certainty::TooMany => "compare-worth-too-many",
        _ if comparison.ranges == 0 => "compare-worth-none",
        _ => "compare-worth",
    };
    let count = [("count", comparison.ranges.to_string())];
    writeln!(out, "  {}", texts.text(worth, &count))?;
    Ok(())
}

fn figure_line(texts: &Texts, moved: &MovedFigure) -> String {
    let id = moved.id;
    let mut words = Vec::new();
    if let Some(change) = moved.difference {
        let sign = if change > 0.0 { "+" } else { "−" };
        words.push(format!("{sign}{}", difference(texts, id, change.abs())));
    }
    match moved.better {
        // Of a difference that is worth nothing, neither side is the better one.
        _ if moved.certainty == Certainty::Below => {}
        Some(Side::After) => words.push(texts.plain("compare-better")),
        Some(Side::Before) => words.push(texts.plain("compare-worse")),
        None => {}
    }
    if moved.incomplete.before || moved.incomplete.after {
        words.push(texts.plain("compare-incomplete"));
    }
    if let (Certainty::Below, Some(uncertainty)) = (moved.certainty, moved.uncertainty) {
        let uncertainty = difference(texts, id, uncertainty);
        words.push(texts.text("compare-below", &[("uncertainty", uncertainty)]));
    }
    let parameters = [
        ("name", texts.plain(&format!("figure-{id}"))),
        ("before", value(texts, id, moved.before)),
        ("after", value(texts, id, moved.after)),
        ("difference", words.join(&texts.plain("report-comma"))),
    ];
    texts.text("compare-figure", &parameters)
}

fn footprint(out: &mut impl Write, texts: &Texts, comparison: &Comparison) -> anyhow::Result<()> {
    writeln!(out, "\n{}", texts.plain("compare-footprint"))?;
    let footprint = &comparison.footprint;
    let total = ("carbon_footprint", footprint.total);
    for (id, both) in footprint.stages.iter().chain([&total]) {
        let name = texts.plain(&format!("figure-{id}"));
        let [before, after] = [both.before, both.after].map(|own| value(texts, id, own));
        writeln!(out, "  {name}: {before} → {after}")?;
    }
    Ok(())
}

fn totals(out: &mut impl Write, texts: &Texts, comparison: &Comparison) -> anyhow::Result<()> {
    writeln!(out, "\n{}", texts.plain("compare-totals"))?;
    if comparison.same_function == Some(false) {
        writeln!(out, "  {}", texts.plain("compare-other-function"))?;
    }
    for total in &comparison.totals {
        writeln!(out, "  {}", texts.plain(&format!("figure-{}", total.id)))?;
        for (per, both) in [
            ("compare-item", total.item),
            ("compare-functional-unit", total.functional_unit),
        ] {
            let [before, after] = [both.before, both.after].map(|own| value(texts, total.id, own));
            writeln!(out, "    {}: {before} → {after}", texts.plain(per))?;
        }
    }
    Ok(())
}

fn rows(out: &mut impl Write, texts: &Texts, comparison: &Comparison) -> anyhow::Result<()> {
    if comparison.parts.is_empty() && comparison.fields.is_empty() {
        writeln!(out, "\n{}", texts.plain("compare-rows-none"))?;
        return Ok(());
    }
    writeln!(out, "\n{}", texts.plain("compare-rows"))?;
    for field in &comparison.fields {
        writeln!(out, "  {}", field_line(texts, field))?;
    }
    for part in &comparison.parts {
        let change = match part.change {
            PartChange::Added => "compare-added",
            PartChange::Removed => "compare-removed",
            PartChange::Changed if part.moved => "compare-moved",
            PartChange::Changed => "compare-changed",
        };
        writeln!(out, "  {}: {}", part.id, texts.plain(change))?;
        for field in &part.fields {
            writeln!(out, "    {}", field_line(texts, field))?;
        }
    }
    Ok(())
}

fn field_line(texts: &Texts, field: &FieldDifference) -> String {
    let written = |value: &Option<Value>| match value {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => texts.plain("compare-not-stated"),
    };
    let [before, after] = [&field.before, &field.after].map(written);
    format!("{}: {before} → {after}", field.field)
}

fn outcomes(out: &mut impl Write, texts: &Texts, checks: &ChangedOutcomes) -> anyhow::Result<()> {
    if checks.changed.is_empty() {
        let count = [("count", checks.same.to_string())];
        writeln!(out, "\n{}", texts.text("compare-checks-none", &count))?;
        return Ok(());
    }
    writeln!(out, "\n{}", texts.plain("compare-checks"))?;
    for changed in &checks.changed {
        let mut words = Vec::new();
        for outcome in [changed.before, changed.after] {
            // The words of outcomes are those of the JSON.
            let word = serde_json::to_value(outcome)?;
            let id = format!("outcome-{}", word.as_str().unwrap_or_default());
            words.push(texts.plain(&id));
        }
        writeln!(out, "  {}: {}", changed.rule, words.join(" → "))?;
    }
    Ok(())
}
