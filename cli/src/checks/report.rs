//! Checks, for people.

use std::io::Write;

use meguru::checks::pack::{Rule, Rules};
use meguru::checks::recycled_content::Profiles;
use meguru::checks::{Check, Checks, Outcome, Shown};

use super::in_language;
use crate::arguments::CheckArguments;
use crate::texts::{Language, Texts, percent, significant};

/// Outcomes in the order in which they are told.
const OUTCOMES: [Outcome; 8] = [
    Outcome::NotMet,
    Outcome::EvidenceNeeded,
    Outcome::CannotTell,
    Outcome::Undetermined,
    Outcome::Review,
    Outcome::NotYetInForce,
    Outcome::Met,
    Outcome::NotApplicable,
];

pub(crate) fn outcome_text(texts: &Texts, outcome: Outcome) -> anyhow::Result<String> {
    // The words are those of the JSON.
    let word = serde_json::to_value(outcome)?;
    Ok(texts.plain(&format!("outcome-{}", word.as_str().unwrap_or_default())))
}

fn number(value: f64, unit: Option<&str>) -> String {
    match unit {
        Some("1") => percent(value),
        Some(unit) => format!("{} {unit}", significant(value)),
        None => significant(value),
    }
}

fn shown(texts: &Texts, value: &Shown, unit: Option<&str>) -> String {
    match value {
        Shown::YesNo(true) => texts.plain("checks-yes"),
        Shown::YesNo(false) => texts.plain("checks-no"),
        Shown::Number(value) => number(*value, unit),
        Shown::Range([low, high]) => texts.text(
            "checks-range",
            &[("low", number(*low, unit)), ("high", number(*high, unit))],
        ),
        Shown::Day(day) => day.to_string(),
        Shown::Words(words) => words.join(", "),
    }
}

/// The outcomes of a document.
pub(super) fn checks(
    out: &mut impl Write,
    texts: &Texts,
    language: Language,
    arguments: &CheckArguments,
    checks: &Checks,
    told: &[(&Check, &Rule)],
) -> anyhow::Result<()> {
    let market = serde_json::to_value(checks.market)?;
    let day = checks.placed_on_market.map(|day| day.to_string());
    let head = [
        ("file", arguments.file.clone()),
        ("market", market.as_str().unwrap_or_default().to_owned()),
        ("day", day.unwrap_or_default()),
    ];
    writeln!(out, "{}", texts.text("checks-head", &head))?;
    for outcome in OUTCOMES {
        let of_outcome: Vec<_> = told
            .iter()
            .filter(|(check, _)| check.outcome == outcome)
            .collect();
        let brief = matches!(outcome, Outcome::NotApplicable)
            || (outcome == Outcome::Review && !arguments.all);
        let (listed, told_of): (Vec<_>, Vec<_>) = of_outcome
            .into_iter()
            .partition(|(check, _)| brief && !arguments.all && check.value.is_none());
        for (check, rule) in told_of {
            one(out, texts, language, check, rule)?;
        }
        if !listed.is_empty() {
            let ids: Vec<&str> = listed
                .iter()
                .map(|(check, _)| check.rule.as_str())
                .collect();
            let others = [
                ("count", ids.len().to_string()),
                ("outcome", outcome_text(texts, outcome)?),
                ("rules", ids.join(", ")),
            ];
            writeln!(out, "\n{}", texts.text("checks-others", &others))?;
        }
    }
    let day = checks.rules.map(|day| day.to_string()).unwrap_or_default();
    writeln!(out, "\n{}", texts.text("checks-note", &[("day", day)]))?;
    Ok(())
}

fn one(
    out: &mut impl Write,
    texts: &Texts,
    language: Language,
    check: &Check,
    rule: &Rule,
) -> anyhow::Result<()> {
    let at = check.at.as_ref().map(|at| format!(" {at}"));
    writeln!(
        out,
        "\n{}: {}{} – {}, {}",
        outcome_text(texts, check.outcome)?,
        check.rule,
        at.unwrap_or_default(),
        in_language(&rule.instrument, language),
        rule.article
    )?;
    writeln!(out, "  {}", in_language(&rule.statement, language))?;
    let unit = check.unit.as_deref();
    let mut parts = Vec::new();
    if let (Some(name), Some(value)) = (&check.name, &check.value) {
        let value = shown(texts, value, unit);
        parts.push(texts.text(
            "checks-value",
            &[("name", texts.named(name)), ("value", value)],
        ));
    }
    if let (Some(comparator), Some(threshold)) = (check.comparator, &check.threshold) {
        let threshold = shown(texts, threshold, unit);
        parts.push(texts.text(
            "checks-threshold",
            &[
                ("comparator", comparator.to_owned()),
                ("threshold", threshold),
            ],
        ));
    }
    if let Some(distance) = check.distance.filter(|distance| *distance > 0.0) {
        let distance = number(distance, unit);
        parts.push(texts.text("checks-distance", &[("distance", distance)]));
    }
    if let Some(later) = check.later {
        let threshold = number(later.threshold, unit);
        let later = [("from", later.from.to_string()), ("threshold", threshold)];
        parts.push(texts.text("checks-later", &later));
    }
    if !parts.is_empty() {
        writeln!(out, "  {}", parts.join("; "))?;
    }
    let reasons: Vec<String> = check
        .because
        .iter()
        .map(|note| texts.because(note))
        .collect();
    writeln!(out, "  {}", reasons.join(" "))?;
    let is_for_a_person = check.because.iter().any(|note| note.code == "judge.person");
    let explained = match check.outcome {
        Outcome::Undetermined => rule.pending.as_ref(),
        Outcome::Review if is_for_a_person => rule.review.as_ref(),
        _ => None,
    };
    if let Some(text) = explained {
        writeln!(out, "  {}", in_language(text, language))?;
    }
    if !check.components.is_empty() {
        let components: Vec<String> = check
            .components
            .iter()
            .map(|cause| format!("{} ({})", cause.path, number(cause.value, unit)))
            .collect();
        let components = [("components", components.join(", "))];
        writeln!(out, "  {}", texts.text("checks-components", &components))?;
    }
    if !check.needs.is_empty() {
        let needs = [("needs", check.needs.join(", "))];
        writeln!(out, "  {}", texts.text("checks-needs", &needs))?;
    }
    let wants_proof = matches!(check.outcome, Outcome::EvidenceNeeded | Outcome::Review);
    if let Some(evidence) = rule.evidence.as_ref().filter(|_| wants_proof) {
        let evidence = [("evidence", in_language(evidence, language).to_owned())];
        writeln!(out, "  {}", texts.text("checks-evidence", &evidence))?;
    }
    if !matches!(check.outcome, Outcome::Met | Outcome::NotApplicable) {
        let remedy = [("remedy", in_language(&rule.remedy, language).to_owned())];
        writeln!(out, "  {}", texts.text("checks-remedy", &remedy))?;
    }
    Ok(())
}

/// Recycled content of a document in every meaning.
pub(super) fn profiles(
    out: &mut impl Write,
    texts: &Texts,
    file: &str,
    profiles: &Profiles,
) -> anyhow::Result<()> {
    writeln!(out, "{file}")?;
    for profile in &profiles.profiles {
        let kind = texts.plain(if profile.packaging {
            "checks-packaging"
        } else {
            "checks-product"
        });
        writeln!(out, "\n{kind} {}", profile.at)?;
        for content in &profile.contents {
            let value = match (content.value, content.range) {
                (Some(value), _) => percent(value),
                (None, Some(range)) => shown(texts, &Shown::Range(range), Some("1")),
                (None, None) => texts.plain("checks-none"),
            };
            writeln!(
                out,
                "  {}: {value} ({} / {} kg)",
                texts.named(content.meaning.word()),
                significant(content.numerator),
                significant(content.denominator)
            )?;
            for excluded in &content.excluded {
                let text = [
                    ("kilograms", significant(excluded.kilograms)),
                    ("reason", texts.plain(&excluded.reason.replace('.', "-"))),
                ];
                writeln!(out, "    {}", texts.text("checks-excluded", &text))?;
            }
            if let Some(share) = content.mass_balance {
                let text = [("share", percent(share))];
                writeln!(out, "    {}", texts.text("checks-mass_balance", &text))?;
            }
            if !content.needs.is_empty() {
                let text = [("needs", content.needs.join(", "))];
                writeln!(out, "    {}", texts.text("checks-needs", &text))?;
            }
            if !content.unproven.is_empty() {
                let text = [("paths", content.unproven.join(", "))];
                writeln!(out, "    {}", texts.text("checks-unproven", &text))?;
            }
        }
    }
    Ok(())
}

/// Every rule.
pub(super) fn rules(
    out: &mut impl Write,
    texts: &Texts,
    language: Language,
    rules: &Rules,
) -> anyhow::Result<()> {
    let mut packs: Vec<&str> = rules.rules.iter().map(|rule| rule.pack.as_str()).collect();
    packs.dedup();
    let day = rules
        .version()
        .map(|day| day.to_string())
        .unwrap_or_default();
    let head = [
        ("count", rules.rules.len().to_string()),
        ("packs", packs.len().to_string()),
        ("day", day.clone()),
    ];
    writeln!(out, "{}", texts.text("checks-rules-head", &head))?;
    for rule in &rules.rules {
        writeln!(
            out,
            "\n{} [{}] {}, {} ({}, {})",
            rule.id,
            rule.jurisdiction.word(),
            in_language(&rule.instrument, language),
            rule.article,
            texts.plain(&format!("checks-severity-{}", rule.severity.word())),
            texts.plain(&format!("checks-verified-{}", rule.verified.word())),
        )?;
        writeln!(out, "  {}", in_language(&rule.statement, language))?;
        writeln!(out, "  {}", rule.source)?;
    }
    writeln!(out, "\n{}", texts.text("checks-note", &[("day", day)]))?;
    Ok(())
}
