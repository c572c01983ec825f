//! Several products together: ranges, companies, regions.

use std::io::{self, Write};

use meguru::Entry;
use meguru::figures::figure;
use meguru::range::{NormalisingFactor, RangeAssessment, RangeOptions};
use meguru::region::{RegionRow, RegionTable};

use crate::arguments::{Format, Range, Weight};
use crate::report::value_text;
use crate::tell;
use crate::texts::{Language, Texts, percent, printable, significant};

pub(crate) fn range(arguments: &Range, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let documents = documents(&arguments.files)?;
    let options = RangeOptions {
        normalising_factor: match arguments.by {
            Weight::Mass => NormalisingFactor::Mass,
            Weight::Revenue => NormalisingFactor::Revenue,
        },
        de_minimis: arguments.de_minimis,
    };
    let range = meguru::range::range(&entries(&documents), options);
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Json => crate::print_json(&mut out, &range)?,
        Format::Text => print_range(&mut out, &texts, &range)?,
    }
    out.flush()?;
    tell(
        &texts,
        range
            .problems
            .iter()
            .map(|at| (at.document.as_str(), &at.problem)),
    )
}

pub(crate) fn region(files: &[String], format: Format, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let documents = documents(files)?;
    let table = meguru::region::region(&entries(&documents));
    let mut out = io::BufWriter::new(io::stdout().lock());
    match format {
        Format::Json => crate::print_json(&mut out, &table)?,
        Format::Text => print_region(&mut out, &texts, &table)?,
    }
    out.flush()?;
    tell(
        &texts,
        table
            .problems
            .iter()
            .map(|at| (at.document.as_str(), &at.problem)),
    )
}

fn documents(files: &[String]) -> anyhow::Result<Vec<(&str, Vec<u8>)>> {
    files
        .iter()
        .map(|file| Ok((file.as_str(), crate::read(file)?)))
        .collect()
}

fn entries<'d>(documents: &'d [(&'d str, Vec<u8>)]) -> Vec<Entry<'d>> {
    documents
        .iter()
        .map(|(name, document)| Entry { name, document })
        .collect()
}

fn print_range(out: &mut impl Write, texts: &Texts, range: &RangeAssessment) -> anyhow::Result<()> {
    let factor = match range.normalising_factor {
        NormalisingFactor::Mass => "range-by-mass",
        NormalisingFactor::Revenue => "range-by-revenue",
    };
    let unit = range.currency.unwrap_or("kg");
    writeln!(out, "{}", texts.plain(factor))?;
    if range.one_of_each {
        writeln!(out, "{}", texts.plain("range-one-of-each"))?;
    }
    if range.de_minimis > 0.0 {
        writeln!(
            out,
            "{}",
            texts.text(
                "range-left-out",
                &[
                    ("limit", percent(range.de_minimis)),
                    ("share", percent(range.left_out)),
                ],
            )
        )?;
    }
    writeln!(out)?;
    for product in &range.products {
        let name = product.name.as_deref().unwrap_or(&product.document);
        let weight = product.weight.map_or_else(
            || "?".to_owned(),
            |weight| format!("{} {unit}", significant(weight)),
        );
        let mci = product
            .mci
            .map_or_else(|| "?".to_owned(), |mci| format!("{mci:.2}"));
        let status = texts.plain(&format!("range-status-{}", product.status));
        writeln!(out, "  {name}: {weight}, MCI {mci}  {status}")?;
    }
    writeln!(out)?;
    for (id, computed) in &range.figures {
        let Some(description) = figure(id) else {
            continue;
        };
        let name = texts.plain(&format!("figure-{id}"));
        let value = computed.value.map_or_else(
            || texts.plain("report-no-value"),
            |value| value_text(texts, description, computed.unit, value),
        );
        let coverage = computed
            .coverage
            .filter(|coverage| computed.value.is_some() && *coverage < 0.9995)
            .map(|share| {
                let share = percent(share);
                format!("  {}", texts.text("range-coverage", &[("share", share)]))
            })
            .unwrap_or_default();
        let how = texts.plain(&format!("range-how-{}", computed.aggregation));
        writeln!(out, "  {name}: {value}  ({how}){coverage}")?;
    }
    Ok(())
}

fn print_region(out: &mut impl Write, texts: &Texts, table: &RegionTable) -> anyhow::Result<()> {
    if table.one_of_each {
        writeln!(out, "{}", texts.plain("range-one-of-each"))?;
    }
    writeln!(out, "{}\n", texts.plain("region-title"))?;
    for row in table.rows.iter().chain([&table.total]) {
        print_row(out, texts, row, std::ptr::eq(row, &raw const table.total))?;
    }
    for (id, rate) in [
        ("region-rate-inflow", table.cyclical_use_rate_inflow),
        ("region-rate-outflow", table.cyclical_use_rate_outflow),
    ] {
        let rate = rate.map_or_else(|| texts.plain("report-no-value"), percent);
        writeln!(out, "{}: {rate}", texts.plain(id))?;
    }
    for missing in &table.needs {
        writeln!(
            out,
            "  - {}: {}",
            missing.document,
            texts.text("report-needs", &[("needs", missing.path.clone())])
        )?;
    }
    Ok(())
}

fn print_row(
    out: &mut impl Write,
    texts: &Texts,
    row: &RegionRow,
    total: bool,
) -> anyhow::Result<()> {
    let name = if total {
        texts.plain("region-total")
    } else if row.material.is_empty() {
        texts.plain("region-no-material")
    } else {
        texts.material(&row.material)
    };
    writeln!(out, "{}", printable(&name))?;
    let (inflow, outflow) = (&row.inflow, &row.outflow);
    let lines: [(&str, &[(&str, f64)]); 2] = [
        (
            "region-inflow",
            &[
                ("virgin", inflow.virgin),
                ("renewable", inflow.renewable),
                ("post_consumer", inflow.post_consumer_recycled),
                ("pre_consumer", inflow.pre_consumer_recycled),
                ("reused", inflow.reused),
                ("unknown", inflow.unknown),
            ],
        ),
        (
            "region-outflow",
            &[
                ("reuse", outflow.reuse),
                ("remanufacture", outflow.remanufacture),
                ("recycling", outflow.recycling),
                ("composting", outflow.composting),
                ("energy_recovery", outflow.energy_recovery),
                ("incineration", outflow.incineration),
                ("landfill", outflow.landfill),
                ("unknown", outflow.unknown),
            ],
        ),
    ];
    for (title, flows) in lines {
        let flows: Vec<String> = flows
            .iter()
            .filter(|(_, tonnes)| *tonnes > 0.0)
            .map(|(word, tonnes)| {
                let word = texts.plain(&format!("region-flow-{word}"));
                format!("{word} {}", significant(*tonnes))
            })
            .collect();
        writeln!(out, "  {}: {}", texts.plain(title), flows.join(", "))?;
    }
    let collected = row
        .collection_rate
        .map_or_else(|| texts.plain("report-no-value"), percent);
    writeln!(
        out,
        "  {}",
        texts.text(
            "region-recyclate",
            &[
                ("supplied", significant(row.recyclate_supplied)),
                ("wanted", significant(row.recyclate_wanted)),
                ("rate", collected),
            ],
        )
    )?;
    if let Some(distance) = row.collection_distance_km {
        let distance = significant(distance);
        writeln!(
            out,
            "  {}",
            texts.text("region-distance", &[("distance", distance)])
        )?;
    }
    Ok(())
}
