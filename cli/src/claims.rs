//! The words of a claim, held against the law of a market and the figures of a product.

use std::io::{self, Write as _};

use meguru::checks::Outcome;
use meguru::checks::claims::{Finding, Request, Terms, claim};
use meguru::checks::pack::Rules;
use serde::Serialize;

use crate::arguments::{ClaimArguments, Format};
use crate::checks::{in_language, report::outcome_text, shipped_rules};
use crate::tell;
use crate::texts::{Language, Texts, percent};

/// A finding with its reason and what to write instead, in the reader's language.
#[derive(Serialize)]
struct Told<'c> {
    #[serde(flatten)]
    finding: &'c Finding,
    instrument: Vec<String>,
    reason: String,
    suggestion: String,
}

/// The instruments of a finding's gravest rules.
fn instruments(finding: &Finding, rules: &Rules, language: Language) -> Vec<String> {
    finding
        .rules
        .iter()
        .filter(|concerned| concerned.outcome == finding.outcome)
        .filter_map(|concerned| rules.rule(&concerned.rule))
        .map(|rule| {
            format!(
                "{}: {}, {}",
                rule.id,
                in_language(&rule.instrument, language),
                rule.article
            )
        })
        .collect()
}

/// `meguru claim`.
pub(crate) fn check_text(arguments: &ClaimArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let rules = shipped_rules(&texts)?;
    let terms = Terms::shipped(&rules).map_err(|problems| texts.refusal("", &problems))?;
    let document = crate::read(&arguments.file)?;
    let request = Request {
        text: &arguments.text,
        languages: arguments
            .text_lang
            .iter()
            .map(|lang| (*lang).into())
            .collect(),
        market: arguments.market.into(),
        surface: arguments.surface.map(Into::into),
        day: arguments.placed_on_market,
    };
    let claims = claim(&document, &rules, &terms, &request);
    let told: Vec<Told<'_>> =
        claims
            .findings
            .iter()
            .map(|finding| {
                let because = finding.because.iter().map(|note| texts.because(note));
                let mut suggestion = vec![in_language(&finding.allowed, language).to_owned()];
                suggestion.extend(finding.suggestions.iter().map(|wording| {
                    texts.text("claims-suggestion", &[("wording", wording.clone())])
                }));
                Told {
                    finding,
                    instrument: instruments(finding, &rules, language),
                    reason: because.collect::<Vec<_>>().join(" "),
                    suggestion: suggestion.join(" "),
                }
            })
            .collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Json => crate::print_json(&mut out, &told)?,
        Format::Text => {
            if told.is_empty() {
                writeln!(out, "{}", texts.plain("claims-none"))?;
            }
            for one in &told {
                print(&mut out, &texts, one)?;
            }
            let day = claims.rules.map(|day| day.to_string()).unwrap_or_default();
            writeln!(out, "\n{}", texts.text("checks-note", &[("day", day)]))?;
        }
    }
    out.flush()?;
    let file = arguments.file.as_str();
    let fine = tell(
        &texts,
        claims.problems.iter().map(|problem| (file, problem)),
    )?;
    let refused = claims
        .findings
        .iter()
        .any(|finding| finding.outcome == Outcome::NotMet);
    Ok(fine && !refused)
}

fn print(out: &mut impl io::Write, texts: &Texts, told: &Told<'_>) -> anyhow::Result<()> {
    let finding = told.finding;
    // People count from one, and name the last character that belongs to it.
    let place = [
        ("start", (finding.start + 1).to_string()),
        ("end", finding.end.to_string()),
    ];
    writeln!(
        out,
        "\n{}: {} ({})",
        outcome_text(texts, finding.outcome)?,
        finding.text,
        texts.text("claims-place", &place)
    )?;
    for instrument in &told.instrument {
        writeln!(out, "  {instrument}")?;
    }
    writeln!(out, "  {}", told.reason)?;
    if let (Some(claimed), Some(supported)) = (finding.claimed, finding.supported) {
        let numbers = [
            ("claimed", percent(claimed)),
            ("supported", percent(supported)),
        ];
        writeln!(out, "  {}", texts.text("claims-numbers", &numbers))?;
    }
    writeln!(out, "  {}", told.suggestion)?;
    if !finding.needs.is_empty() {
        let needs = [("needs", finding.needs.join(", "))];
        writeln!(out, "  {}", texts.text("checks-needs", &needs))?;
    }
    Ok(())
}
