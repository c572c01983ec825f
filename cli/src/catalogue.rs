//! The list of figures.

use std::io::{self, Write as _};

use meguru::figures::{FigureDescription, Verification, catalogue};
use serde::Serialize;

use crate::arguments::Format;
use crate::texts::{Language, Texts};

/// A figure with its names in both languages.
#[derive(Serialize)]
struct NamedFigure {
    #[serde(flatten)]
    figure: &'static FigureDescription,
    name: Names,
}

#[derive(Serialize)]
struct Names {
    en: String,
    ja: String,
}

pub(crate) fn print(format: Format, language: Language) -> anyhow::Result<bool> {
    let english = Texts::new(Language::English)?;
    let japanese = Texts::new(Language::Japanese)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    let figures = catalogue().into_iter().map(|figure| {
        let id = format!("figure-{}", figure.id);
        NamedFigure {
            figure,
            name: Names {
                en: english.plain(&id),
                ja: japanese.plain(&id),
            },
        }
    });
    match format {
        Format::Json => {
            let figures: Vec<_> = figures.collect();
            crate::print_json(&mut out, &figures)?;
        }
        Format::Text => {
            let texts = if language == Language::Japanese {
                &japanese
            } else {
                &english
            };
            for NamedFigure { figure, name } in figures {
                let better = format!("{:?}", figure.better).to_lowercase();
                writeln!(out, "{}", figure.id)?;
                writeln!(out, "  {} / {}", name.ja, name.en)?;
                writeln!(
                    out,
                    "  {}",
                    texts.text(
                        "catalogue-range",
                        &[
                            ("unit", figure.unit.to_owned()),
                            ("minimum", limit(figure.minimum)),
                            ("maximum", limit(figure.maximum)),
                            ("better", texts.plain(&format!("better-{better}"))),
                        ],
                    )
                )?;
                let method = texts.plain_or(&figure.method_id(), figure.method);
                let equation = texts.plain_or(&figure.equation_id(), figure.equation);
                writeln!(out, "  {method}: {equation}")?;
                writeln!(out, "  {}", figure.source)?;
                let verification = match figure.verification {
                    Verification::PublishedCase => "catalogue-published-case",
                    Verification::FormulaRead => "catalogue-formula-read",
                    Verification::FromMemory => "catalogue-from-memory",
                };
                writeln!(out, "  {}", texts.plain(verification))?;
            }
        }
    }
    out.flush()?;
    Ok(true)
}

fn limit(limit: Option<f64>) -> String {
    limit.map_or_else(|| "…".to_owned(), |limit| limit.to_string())
}
