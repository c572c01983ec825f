//! Labels and badges of a product, or why there can be none.

pub(crate) mod arguments;

use std::io::{self, Write as _};

use anyhow::bail;
use meguru::checks::Date;
use meguru::checks::claims::Finding;
use meguru::checks::label::{self, Grounds, Label, Objection, Refused, Request, badge_permitted};

use arguments::{LabelArguments, LabelFormat};

use crate::checks::{in_language, report::outcome_text};
use crate::tell;
use crate::texts::{Language, Texts, significant};

/// `meguru label`.
pub(crate) fn print(arguments: &LabelArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let catalogues = [
        (label::Language::English, Texts::new(Language::English)?),
        (label::Language::Japanese, Texts::new(Language::Japanese)?),
    ];
    let words = |language: label::Language, id: &str, values: &[(&str, String)]| {
        let found = catalogues.iter().find(|(other, _)| *other == language);
        found.map_or_else(String::new, |(_, texts)| texts.text(id, values))
    };
    let grounds = Grounds::shipped().map_err(|problems| texts.refusal("", &problems))?;
    let document = crate::read(&arguments.file)?;
    let request = Request {
        figures: arguments.figures.clone(),
        claim: arguments.claim.as_deref(),
        market: arguments.market.into(),
        audience: arguments.audience.into(),
        placed_on_market: arguments.placed_on_market,
        date: arguments.date,
        language: match language {
            Language::English => label::Language::English,
            Language::Japanese => label::Language::Japanese,
        },
        report: arguments.report.as_deref(),
        document_sha256: None,
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    if arguments.format == LabelFormat::Badge {
        match badge_permitted(&document, &grounds, &request, &words) {
            Ok(badge) => {
                crate::print_json(&mut out, &badge)?;
                out.flush()?;
                tell_form(&texts, badge.plain, badge.plain_from)?;
                return Ok(true);
            }
            Err(refused) => return tell_refusal(arguments, &texts, language, &refused),
        }
    }
    let label = match label::label(&document, &grounds, &request, &words) {
        Ok(label) => label,
        Err(refused) => return tell_refusal(arguments, &texts, language, &refused),
    };
    match arguments.format {
        LabelFormat::Svg => match label.svg(arguments.size) {
            Ok(svg) => write!(out, "{svg}")?,
            Err(too_small) => {
                let size = arguments.size;
                let height = size.height.map_or_else(String::new, significant);
                let values = [
                    ("size", format!("{} × {height}", significant(size.width))),
                    ("needed", significant(too_small.needed.ceil())),
                ];
                bail!("{}", texts.text("label-too_small", &values));
            }
        },
        LabelFormat::Html => write!(out, "{}", label.page())?,
        LabelFormat::Fragment => write!(out, "{}", label.html())?,
        LabelFormat::Json | LabelFormat::Badge => crate::print_json(&mut out, &label)?,
    }
    out.flush()?;
    tell_cautions(&texts, language, &label)?;
    Ok(true)
}

/// Why there is no label, and what to do: to standard error, or as JSON where that was asked for.
fn tell_refusal(
    arguments: &LabelArguments,
    texts: &Texts,
    language: Language,
    refused: &Refused,
) -> anyhow::Result<bool> {
    if matches!(arguments.format, LabelFormat::Json | LabelFormat::Badge) {
        crate::print_json(&mut io::stdout().lock(), refused)?;
    }
    let mut errors = io::stderr().lock();
    writeln!(errors, "{}", texts.plain("label-refused"))?;
    for finding in &refused.findings {
        tell_finding(&mut errors, texts, language, finding)?;
    }
    for objection in &refused.objections {
        tell_objection(&mut errors, texts, language, objection)?;
    }
    drop(errors);
    let file = arguments.file.as_str();
    tell(
        texts,
        refused.problems.iter().map(|problem| (file, problem)),
    )?;
    Ok(false)
}

fn tell_cautions(texts: &Texts, language: Language, label: &Label) -> anyhow::Result<()> {
    let is_sentence = label.form == label::Form::Sentence;
    tell_form(texts, is_sentence, label.sentence_from)?;
    let mut errors = io::stderr().lock();
    if !label.cautions.is_empty() || !label.findings.is_empty() {
        writeln!(errors, "{}", texts.plain("label-caution"))?;
    }
    for finding in &label.findings {
        tell_finding(&mut errors, texts, language, finding)?;
    }
    for objection in &label.cautions {
        tell_objection(&mut errors, texts, language, objection)?;
    }
    let day = label.rules.map(|day| day.to_string()).unwrap_or_default();
    writeln!(errors, "{}", texts.text("checks-note", &[("day", day)]))?;
    Ok(())
}

/// That only a sentence is allowed, or from when on.
fn tell_form(texts: &Texts, is_sentence: bool, from: Option<Date>) -> anyhow::Result<()> {
    let mut errors = io::stderr().lock();
    if is_sentence {
        writeln!(errors, "{}", texts.plain("label-form-sentence"))?;
    }
    if let Some(day) = from {
        let values = [("date", day.to_string())];
        writeln!(errors, "{}", texts.text("label-sentence_from", &values))?;
    }
    Ok(())
}

/// A word of the claim: what is said of it, why, and what to write instead.
fn tell_finding(
    errors: &mut impl io::Write,
    texts: &Texts,
    language: Language,
    finding: &Finding,
) -> anyhow::Result<()> {
    let outcome = outcome_text(texts, finding.outcome)?;
    writeln!(errors, "\n{outcome}: {}", finding.text)?;
    for note in &finding.because {
        writeln!(errors, "  {}", texts.because(note))?;
    }
    writeln!(errors, "  {}", in_language(&finding.allowed, language))?;
    for wording in &finding.suggestions {
        let values = [("wording", wording.clone())];
        writeln!(errors, "  {}", texts.text("claims-suggestion", &values))?;
    }
    Ok(())
}

/// A rule: what it says, why, and what to do.
fn tell_objection(
    errors: &mut impl io::Write,
    texts: &Texts,
    language: Language,
    objection: &Objection,
) -> anyhow::Result<()> {
    let outcome = outcome_text(texts, objection.outcome)?;
    let figure = objection.figure.as_deref().map(|id| {
        let values = [("figure", texts.named(id))];
        texts.text("label-refused-figure", &values)
    });
    writeln!(
        errors,
        "\n{outcome}: {} ({}){}",
        objection.rule,
        in_language(&objection.instrument, language),
        figure.map(|text| format!(", {text}")).unwrap_or_default()
    )?;
    writeln!(errors, "  {}", in_language(&objection.statement, language))?;
    // That a value is on the wrong side, the statement says better.
    let because = objection.because.iter();
    for note in because.filter(|note| note.code != "value.not_enough") {
        writeln!(errors, "  {}", texts.because(note))?;
    }
    let values = [(
        "remedy",
        in_language(&objection.remedy, language).to_owned(),
    )];
    writeln!(errors, "  {}", texts.text("label-refused-do", &values))?;
    if !objection.needs.is_empty() {
        let needs = [("needs", objection.needs.join(", "))];
        writeln!(errors, "  {}", texts.text("checks-needs", &needs))?;
    }
    Ok(())
}
