//! Checks of a product: outcomes, recycled content in every meaning, and the list of rules.

pub(crate) mod container_fee;
pub(crate) mod report;

use std::io::{self, Write as _};

use meguru::checks::pack::{Rule, Rules, Text, shipped};
use meguru::checks::{Check, Date, Outcome, check, profiles};
use serde::Serialize;

use crate::arguments::{CheckArguments, Format};
use crate::tell;
use crate::texts::{Language, Texts};

/// A check with what its rule says, in the reader's language.
#[derive(Serialize)]
struct Told<'c> {
    #[serde(flatten)]
    check: &'c Check,
    instrument: &'c str,
    article: &'c str,
    severity: &'static str,
    verified: &'static str,
    statement: &'c str,
    remedy: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'c str>,
    source: &'c str,
}

/// A text in the reader's language.
pub(crate) fn in_language(text: &Text, language: Language) -> &str {
    match language {
        Language::Japanese => &text.ja,
        Language::English => &text.en,
    }
}

/// The rules that the program carries.
pub(crate) fn shipped_rules(texts: &Texts) -> anyhow::Result<Rules> {
    shipped().map_err(|problems| texts.refusal("", &problems))
}

/// `meguru check`.
pub(crate) fn check_file(arguments: &CheckArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let rules = shipped_rules(&texts)?;
    let document = crate::read(&arguments.file)?;
    let checks = check(
        &document,
        &rules,
        arguments.market.into(),
        arguments.placed_on_market,
    );
    let told: Vec<(&Check, &Rule)> = checks
        .checks
        .iter()
        .filter_map(|check| Some((check, rules.rule(&check.rule)?)))
        .collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Json => {
            let list: Vec<Told<'_>> = told
                .iter()
                .map(|(check, rule)| Told {
                    check,
                    instrument: in_language(&rule.instrument, language),
                    article: &rule.article,
                    severity: rule.severity.word(),
                    verified: rule.verified.word(),
                    statement: in_language(&rule.statement, language),
                    remedy: in_language(&rule.remedy, language),
                    evidence: rule
                        .evidence
                        .as_ref()
                        .map(|text| in_language(text, language)),
                    source: &rule.source,
                })
                .collect();
            crate::print_json(&mut out, &list)?;
        }
        Format::Text => {
            report::checks(&mut out, &texts, language, arguments, &checks, &told)?;
        }
    }
    out.flush()?;
    let file = arguments.file.as_str();
    let fine = tell(
        &texts,
        checks.problems.iter().map(|problem| (file, problem)),
    )?;
    let met = checks
        .checks
        .iter()
        .all(|check| check.outcome != Outcome::NotMet);
    Ok(fine && met)
}

/// `meguru recycled-content`.
pub(crate) fn recycled_content(
    file: &str,
    day: Option<Date>,
    format: Format,
    language: Language,
) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let rules = shipped_rules(&texts)?;
    let document = crate::read(file)?;
    let profiles = profiles(&document, &rules, day);
    let mut out = io::BufWriter::new(io::stdout().lock());
    match format {
        Format::Json => crate::print_json(&mut out, &profiles.profiles)?,
        Format::Text => report::profiles(&mut out, &texts, file, &profiles)?,
    }
    out.flush()?;
    tell(
        &texts,
        profiles.problems.iter().map(|problem| (file, problem)),
    )
}

/// `meguru rules`.
pub(crate) fn rules(format: Format, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let rules = shipped_rules(&texts)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    match format {
        Format::Json => crate::print_json(&mut out, &rules.rules)?,
        Format::Text => report::rules(&mut out, &texts, language, &rules)?,
    }
    out.flush()?;
    Ok(true)
}
