//! The readable report of one product.

use std::io::Write;

use meguru::assessment::Figure;
use meguru::factor_table::FactorTable;
use meguru::figures::{FigureDescription, Group, Verification, catalogue, figure};
use meguru::number::{Derivation, DerivationNode};
use meguru::pictures::pictures;
use meguru::{Assessment, product};

use crate::footprint;
use crate::texts::{Texts, percent, printable, rounded_percent, significant};

/// Share of mass on defaults above which a figure is only indicative.
const INDICATIVE_ABOVE: f64 = 0.3;

/// The figure that is told with its range.
const RANGED: &str = "mci_at_average_life";

pub(crate) fn print(
    out: &mut impl Write,
    texts: &Texts,
    (file, document): (&str, &[u8]),
    assessment: &Assessment,
    all: bool,
) -> anyhow::Result<()> {
    let name = product::read(document)
        .document
        .and_then(|document| document.product.value()?.name.value().cloned())
        .unwrap_or_else(|| file.to_owned());
    writeln!(out, "{}", printable(&name))?;
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
    let mut key = Vec::new();
    let mut groups = Vec::with_capacity(Group::ALL.len());
    for group in Group::ALL {
        let figures: Vec<_> = catalogue()
            .into_iter()
            .filter(|description| description.group == group)
            .filter_map(|description| Some((description, assessment.figure(description.id)?)))
            .collect();
        key.extend(figures.iter().filter(|(description, _)| description.key));
        groups.push((group, figures));
    }
    if !all && !key.is_empty() {
        writeln!(out, "\n{}", texts.plain("report-key"))?;
        for (description, figure) in key {
            print_figure(out, texts, description, figure)?;
            if description.id == RANGED && figure.value.is_some() {
                print_range(out, texts, document)?;
            }
            print_account(out, texts, figure)?;
        }
    }
    for (group, figures) in groups {
        if figures.is_empty() {
            continue;
        }
        writeln!(out, "\n{}", texts.plain(&format!("group-{}", group.id())))?;
        if all {
            print_accounts(out, texts, assessment, &figures)?;
        } else {
            print_values(out, texts, &figures)?;
        }
    }
    print_targets(out, texts, assessment)?;
    if let Some(account) = &assessment.footprint {
        footprint::print(out, texts, document, account)?;
    }
    if let Some(derivation) = &assessment.derivation {
        print_derivations(out, texts, derivation)?;
    }
    if !all && !assessment.figures.is_empty() {
        writeln!(out, "\n{}", texts.plain("report-more"))?;
    }
    writeln!(out)?;
    Ok(())
}

/// A figure with its description.
type Described<'a> = (&'static FigureDescription, &'a Figure);

/// Every figure of a group with what it rests on.
fn print_accounts(
    out: &mut impl Write,
    texts: &Texts,
    assessment: &Assessment,
    figures: &[Described<'_>],
) -> anyhow::Result<()> {
    for (description, figure) in figures {
        print_figure(out, texts, description, figure)?;
        // The allocations share the account of the footprint that stands above them.
        let footprint = assessment.figure("carbon_footprint");
        let repeated = description.id.starts_with("carbon_footprint_by_")
            && footprint
                .is_some_and(|above| above.notes == figure.notes && above.needs == figure.needs);
        if !repeated {
            print_account(out, texts, figure)?;
        }
    }
    Ok(())
}

/// The figures of a group that have a value, a line each, and the names of the others.
fn print_values(
    out: &mut impl Write,
    texts: &Texts,
    figures: &[Described<'_>],
) -> anyhow::Result<()> {
    let mut without = Vec::new();
    for (description, figure) in figures {
        if figure.value.is_some() {
            print_figure(out, texts, description, figure)?;
        } else {
            without.push(texts.plain(&format!("figure-{}", description.id)));
        }
    }
    if !without.is_empty() {
        let names = without.join(texts.plain("report-comma").as_str());
        writeln!(
            out,
            "  {}",
            texts.text("report-without", &[("names", names)])
        )?;
    }
    Ok(())
}

/// Declared targets: gap, pace needed, and whether the straight line is kept.
fn print_targets(
    out: &mut impl Write,
    texts: &Texts,
    assessment: &Assessment,
) -> anyhow::Result<()> {
    if assessment.targets.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", texts.plain("report-targets"))?;
    for target in &assessment.targets {
        let Some(description) = figure(&target.figure) else {
            continue;
        };
        let shown = |value: Option<f64>| {
            value.map_or_else(
                || "?".to_owned(),
                |value| value_text(texts, description, target.unit, value),
            )
        };
        let track = match target.on_track {
            Some(true) => "report-on-track",
            Some(false) => "report-off-track",
            None => "report-track-unknown",
        };
        let line = texts.text(
            "report-target",
            &[
                ("figure", texts.plain(&format!("figure-{}", target.figure))),
                ("year", format!("{:.0}", target.year)),
                ("target", shown(Some(target.target))),
                ("value", shown(target.value)),
                ("gap", shown(target.gap)),
                ("pace", shown(target.required_per_year)),
                ("track", texts.plain(track)),
            ],
        );
        writeln!(out, "  {line}")?;
        if !target.needs.is_empty() {
            let needs = target.needs.join(", ");
            writeln!(
                out,
                "    - {}",
                texts.text("report-needs", &[("needs", needs)])
            )?;
        }
    }
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
        Some(value) => value_text(texts, description, figure.unit, value),
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
        if figure.verification == Verification::FromMemory {
            remarks.push(texts.plain("report-from-memory"));
        }
    }
    let remarks = remarks.join(", ");
    let gap = if remarks.is_empty() { "" } else { "  " };
    writeln!(out, "  {name}: {value}{gap}{remarks}")?;
    Ok(())
}

/// Between which values the indicator lies as far as its inputs are known. Factors have no part in it.
fn print_range(out: &mut impl Write, texts: &Texts, document: &[u8]) -> anyhow::Result<()> {
    if let Some(range) = pictures(document, &FactorTable::default()).range {
        let [low, high] = [range.low, range.high].map(|end| format!("{end:.2}"));
        let words = texts.text("report-range", &[("low", low), ("high", high)]);
        writeln!(out, "    - {words}")?;
    }
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

pub(crate) fn value_text(
    texts: &Texts,
    description: &FigureDescription,
    unit: &str,
    value: f64,
) -> String {
    match (description.percent, unit) {
        (true, _) => rounded_percent(value, description.rounding),
        // Two decimals are what the inputs of an indicator carry at most.
        (false, "1") => format!("{value:.2}"),
        (false, unit) => format!("{} {}", significant(value), unit_text(texts, unit)),
    }
}

/// A unit as people read it: those of the international system are alike in every language.
fn unit_text(texts: &Texts, unit: &str) -> String {
    match unit {
        "1" => String::new(),
        "year" => texts.plain("report-unit-year"),
        unit => unit.to_owned(),
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
    let unit = unit_text(texts, node.unit);
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
        .map(|source| format!("; {}", texts.source(source)))
        .unwrap_or_default();
    format!("= {value} ({origin}, {path}{source})")
}
