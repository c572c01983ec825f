//! The readable report of one product.

use std::io::Write;

use meguru::assessment::Figure;
use meguru::figures::{FigureDescription, Group, catalogue};
use meguru::number::{Derivation, DerivationNode};
use meguru::{Assessment, product};

use crate::texts::{Texts, percent, rounded_percent, significant};

/// Share of mass on defaults above which a figure is only indicative.
const INDICATIVE_ABOVE: f64 = 0.3;

pub(crate) fn print(
    out: &mut impl Write,
    texts: &Texts,
    file: &str,
    document: &[u8],
    assessment: &Assessment,
) -> anyhow::Result<()> {
    let name = product::read(document)
        .document
        .and_then(|document| document.product.value()?.name.value().cloned())
        .unwrap_or_else(|| file.to_owned());
    writeln!(out, "{name}")?;
    writeln!(
        out,
        "{}",
        texts.text(
            "report-versions",
            &[
                ("engine", assessment.engine.to_owned()),
                ("factors", assessment.tables.factors.to_owned()),
                ("defaults", assessment.tables.defaults.to_owned()),
            ],
        )
    )?;
    if assessment.figures.is_empty() {
        writeln!(out, "\n{}", texts.plain("report-unreadable"))?;
    }
    for group in Group::ALL {
        let figures: Vec<_> = catalogue()
            .into_iter()
            .filter(|description| description.group == group)
            .filter_map(|description| Some((description, assessment.figure(description.id)?)))
            .collect();
        if figures.is_empty() {
            continue;
        }
        writeln!(out, "\n{}", texts.plain(&format!("group-{}", group.id())))?;
        for (description, figure) in figures {
            print_figure(out, texts, description, figure)?;
            // The allocations share the account of the footprint that stands above them.
            let footprint = assessment.figure("carbon_footprint");
            let repeated = description.id.starts_with("carbon_footprint_by_")
                && footprint.is_some_and(|above| {
                    above.notes == figure.notes && above.needs == figure.needs
                });
            if !repeated {
                print_account(out, texts, figure)?;
            }
        }
    }
    if let Some(derivation) = &assessment.derivation {
        print_derivations(out, texts, derivation)?;
    }
    writeln!(out)?;
    Ok(())
}

fn print_figure(
    out: &mut impl Write,
    texts: &Texts,
    description: &FigureDescription,
    figure: &Figure,
) -> anyhow::Result<()> {
    let name = texts.plain(&format!("figure-{}", description.id));
    let value = match figure.value {
        None => texts.plain("report-no-value"),
        Some(value) => value_text(description, figure.unit, value),
    };
    let mut remarks = Vec::new();
    if figure.value.is_some() {
        if let Some(coverage) = figure.coverage.filter(|coverage| *coverage < 0.9995) {
            remarks.push(texts.text("report-coverage", &[("share", percent(coverage))]));
        }
        if let Some(share) = figure
            .default_mass_share
            .filter(|share| *share > INDICATIVE_ABOVE)
        {
            remarks.push(texts.text("report-indicative", &[("share", percent(share))]));
        }
        if let Some(origin) = figure.origin {
            let word = format!("{origin:?}").to_lowercase();
            remarks.push(texts.plain(&format!("origin-{word}")));
        }
    }
    let remarks = remarks.join(", ");
    let gap = if remarks.is_empty() { "" } else { "  " };
    writeln!(out, "  {name}: {value}{gap}{remarks}")?;
    Ok(())
}

/// Remarks on a figure, and what would complete it.
fn print_account(out: &mut impl Write, texts: &Texts, figure: &Figure) -> anyhow::Result<()> {
    for note in &figure.notes {
        writeln!(out, "    - {}", texts.note(note))?;
    }
    if !figure.needs.is_empty() {
        let needs = figure.needs.join(", ");
        writeln!(
            out,
            "    - {}",
            texts.text("report-needs", &[("needs", needs)])
        )?;
    }
    Ok(())
}

pub(crate) fn value_text(description: &FigureDescription, unit: &str, value: f64) -> String {
    match (description.percent, unit) {
        (true, _) => rounded_percent(value, description.rounding),
        // Two decimals are what the inputs of an indicator carry at most.
        (false, "1") => format!("{value:.2}"),
        (false, unit) => format!("{} {unit}", significant(value)),
    }
}

fn print_derivations(
    out: &mut impl Write,
    texts: &Texts,
    derivation: &Derivation,
) -> anyhow::Result<()> {
    writeln!(out, "\n{}", texts.plain("report-derivations"))?;
    for (position, node) in derivation.nodes.iter().enumerate() {
        let of = node
            .of
            .as_deref()
            .map(|of| format!(" ({of})"))
            .unwrap_or_default();
        let name = texts.plain(&format!("symbol-{}", node.id));
        writeln!(
            out,
            "  [{position}] {}{of}: {name} {}",
            node.symbol,
            how(texts, derivation, node)
        )?;
    }
    Ok(())
}

fn how(texts: &Texts, derivation: &Derivation, node: &DerivationNode) -> String {
    let unit = if node.unit == "1" { "" } else { node.unit };
    let value = format!("{} {unit}", significant(node.value));
    let value = value.trim_end();
    if let (Some(formula), Some(numbers)) = (&node.formula, &node.numbers) {
        return format!("= {formula} = {numbers} = {value}");
    }
    let origin = node
        .origin
        .map(|origin| texts.plain(&format!("origin-{}", format!("{origin:?}").to_lowercase())))
        .unwrap_or_default();
    let path = node.path.as_deref().unwrap_or_default();
    let source = node
        .source
        .and_then(|source| derivation.sources.get(source))
        .map(|source| format!("; {source}"))
        .unwrap_or_default();
    format!("= {value} ({origin}, {path}{source})")
}
