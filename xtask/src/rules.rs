//! `docs/rules.md`: every rule with its source; those that a product document can decide, and those that
//! only inform, with the reason; and the facts that documents may state.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use meguru::checks::pack::{FactKind, Informs, Reading, Rule, Rules, Verified, shipped};

const INTRODUCTION: &str = include_str!("../assets/rules.md");

/// The file to write.
pub fn generate(_root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let rules = shipped().map_err(|problems| anyhow!("{problems:#?}"))?;
    Ok(vec![(PathBuf::from("docs/rules.md"), text(&rules))])
}

fn text(rules: &Rules) -> String {
    let mut text = String::from(INTRODUCTION);
    let (checks, informs): (Vec<&Rule>, Vec<&Rule>) =
        rules.rules.iter().partition(|rule| rule.check.is_some());
    let decided = checks
        .iter()
        .filter(|rule| rule.verified != Verified::Memory)
        .count();
    let day = rules.version().map(|day| day.to_string());
    let day = day.unwrap_or_default();
    line(
        &mut text,
        &format!(
            "\n{} rules as of {day}: {} are executable ({decided} of them read, at least in part), {} only inform.",
            rules.rules.len(),
            checks.len(),
            informs.len()
        ),
    );
    line(&mut text, "\n## Rules that a product document can decide\n");
    line(
        &mut text,
        "| rule | instrument | what it says | what is compared | from | read | source |",
    );
    line(&mut text, "|---|---|---|---|---|---|---|");
    for rule in checks {
        let condition = rule.check.as_ref().map_or("", |check| check.text.as_str());
        let when = rule
            .when
            .as_ref()
            .map(|when| format!("if `{}`: ", when.text));
        let waits = match (&rule.pending, &rule.review) {
            (Some(pending), _) => format!(" Undetermined: {}", pending.en),
            (None, Some(review)) => match rule.review_from {
                Some(from) => format!(" Review from {from}: {}", review.en),
                None => format!(" Review: {}", review.en),
            },
            (None, None) => String::new(),
        };
        line(
            &mut text,
            &format!(
                "| {} | {} | {}{waits} | {}`{condition}` | {} | {} | {} |",
                rule.id,
                instrument(rule),
                rule.statement.en,
                when.unwrap_or_default(),
                rule.from.map(|day| day.to_string()).unwrap_or_default(),
                verified(rule),
                source(rule)
            ),
        );
    }
    line(&mut text, "\n## Rules that only inform\n");
    line(
        &mut text,
        "| rule | instrument | what it says | why it only informs | read | source |",
    );
    line(&mut text, "|---|---|---|---|---|---|");
    for rule in informs {
        line(
            &mut text,
            &format!(
                "| {} | {} | {} | {} | {} | {} |",
                rule.id,
                instrument(rule),
                rule.statement.en,
                rule.informs.map_or("", reason),
                verified(rule),
                source(rule)
            ),
        );
    }
    facts(&mut text, rules);
    text
}

fn facts(text: &mut String, rules: &Rules) {
    line(text, "\n## Facts\n");
    line(
        text,
        "Documents state them under `facts` of the product or of a component, alone or as\n`{ \"value\": …, \"evidence\": \"…\", \"source\": \"…\" }`. `evidence_on_file` of the product lists the rules whose\nevidence is on file.\n",
    );
    line(text, "| fact | kind | where | what it says | 内容 |");
    line(text, "|---|---|---|---|---|");
    for (name, fact) in &rules.facts.facts {
        let kind = match fact.kind {
            FactKind::Number => fact.unit.clone(),
            FactKind::Word => format!("one of {}", fact.words.join(", ")),
            FactKind::Words => format!("list of {}", fact.words.join(", ")),
            FactKind::YesNo => "true or false".to_owned(),
            FactKind::Share => "share".to_owned(),
            FactKind::Day => "day".to_owned(),
        };
        let place = if fact.of_product { "product" } else { "any" };
        line(
            text,
            &format!(
                "| `{name}` | {kind} | {place} | {} | {} |",
                fact.about.en, fact.about.ja
            ),
        );
    }
}

fn line(text: &mut String, line: &str) {
    // Writing to a text cannot fail.
    let _ = writeln!(text, "{line}");
}

fn instrument(rule: &Rule) -> String {
    if rule.article.is_empty() {
        rule.instrument.en.clone()
    } else {
        format!("{}, {}", rule.instrument.en, rule.article)
    }
}

/// Where a rule was read, and where its text is officially published.
fn source(rule: &Rule) -> String {
    let published = rule
        .url
        .as_ref()
        .map_or_else(String::new, |url| format!("; [published]({url})"));
    format!("{}{published}", rule.source)
}

fn verified(rule: &Rule) -> &'static str {
    match (rule.verified, rule.text) {
        (Verified::Memory, _) => "memory",
        (Verified::Part, Reading::Read) => "in part",
        (Verified::Part, _) => "in part, cited",
        (Verified::Yes, Reading::Read) => "read",
        (Verified::Yes, _) => "cited",
    }
}

fn reason(informs: Informs) -> &'static str {
    match informs {
        Informs::Claim => "words and marks: `meguru claim` weighs them",
        Informs::Method => "says how something is computed",
        Informs::Scope => "says what another rule covers",
        Informs::Company => "a duty of the company, a plant or a scheme",
        Informs::Outlook => "says what is coming, or what is no law",
    }
}
