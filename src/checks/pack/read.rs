//! Packs from their text. Whatever is wrong is a problem that names file, line and column.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::catalogue::is_category;
use super::names::{fits, kind};
use super::{
    Facts, Informs, Jurisdiction, Reading, Rule, Rules, Severity, Subject, Text, Verified, Written,
};
use crate::checks::date::Date;
use crate::checks::expression;
use crate::problem::Problem;

/// A file of rules or facts.
#[derive(Clone, Copy, Debug)]
pub struct PackText<'t> {
    /// Name, for messages.
    pub file: &'t str,
    /// Its text.
    pub text: &'t str,
}

/// A file that is read, for the places of what is wrong in it.
pub(crate) struct Place<'t> {
    pub(crate) file: &'t str,
    pub(crate) text: &'t str,
}

impl Place<'_> {
    /// Line and column of a byte, from 1, in characters.
    fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let head = self.text.get(..byte).unwrap_or(self.text);
        let line = head.matches('\n').count() + 1;
        let start = head.rfind('\n').map_or(0, |end| end + 1);
        let column = head.get(start..).map_or(0, |line| line.chars().count()) + 1;
        (line, column)
    }

    pub(crate) fn syntax(&self, error: &toml::de::Error) -> Problem {
        let at = error.span().map_or(0, |span| span.start);
        fault("pack.syntax", self, at..at, error.message())
    }
}

/// A problem of a pack at a place of its file.
pub(crate) fn fault(
    code: &'static str,
    place: &Place<'_>,
    span: Range<usize>,
    value: &str,
) -> Problem {
    let (line, column) = place.line_and_column(span.start);
    Problem::error(code, "")
        .with("file", place.file)
        .with("line", line.to_string())
        .with("column", column.to_string())
        .with("value", value)
}

/// The value of one of a list of words, or a problem that names them.
pub(crate) fn known_word<T>(
    word: &Spanned<String>,
    of: fn(&str) -> Option<T>,
    known: &[&str],
    place: &Place<'_>,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let found = of(word.get_ref());
    if found.is_none() {
        problems.push(
            fault("pack.unknown_word", place, word.span(), word.get_ref())
                .with("known", known.join(", ")),
        );
    }
    found
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    pack: RawPack,
    #[serde(default)]
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPack {
    id: String,
    jurisdiction: Spanned<String>,
    instrument: Text,
    source: String,
    url: Option<Spanned<String>>,
    text: Spanned<String>,
    checked: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: Spanned<String>,
    article: String,
    severity: Spanned<String>,
    verified: Spanned<String>,
    jurisdiction: Option<Spanned<String>>,
    instrument: Option<Text>,
    source: Option<String>,
    url: Option<Spanned<String>>,
    text: Option<Spanned<String>>,
    checked: Option<Spanned<String>>,
    subject: Option<Spanned<String>>,
    #[serde(default)]
    categories: Vec<Spanned<String>>,
    when: Option<Spanned<String>>,
    from: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    dated_by: Option<Spanned<String>>,
    pending: Option<Text>,
    review: Option<Text>,
    review_from: Option<Spanned<String>>,
    check: Option<Spanned<String>>,
    informs: Option<Spanned<String>>,
    evidence: Option<Text>,
    statement: Text,
    remedy: Text,
}

/// Reads packs: files of facts first, then files of rules.
///
/// # Errors
/// Everything that is wrong, each with file, line and column.
pub fn read(facts: &[PackText<'_>], packs: &[PackText<'_>]) -> Result<Rules, Vec<Problem>> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut ids = BTreeSet::new();
    let facts = read_files(facts, packs, |raw: RawFile, place, known, problems| {
        for rule in &raw.rule {
            new_id(&mut ids, &rule.id, place, problems);
            let mut reader = RuleReader {
                place,
                facts: known,
                problems,
            };
            rules.extend(reader.rule(&raw.pack, rule));
        }
    })?;
    Ok(Rules { facts, rules })
}

/// Reads files of facts, then others by what `take` makes of each; answers with the facts.
///
/// # Errors
/// Everything that is wrong, in every file.
pub(crate) fn read_files<Raw: DeserializeOwned>(
    facts: &[PackText<'_>],
    files: &[PackText<'_>],
    mut take: impl FnMut(Raw, &Place<'_>, &Facts, &mut Vec<Problem>),
) -> Result<Facts, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut known = Facts::default();
    for PackText { file, text } in facts {
        known.add(&Place { file, text }, &mut problems);
    }
    for PackText { file, text } in files {
        let place = Place { file, text };
        match toml::from_str(text) {
            Ok(raw) => take(raw, &place, &known, &mut problems),
            Err(error) => problems.push(place.syntax(&error)),
        }
    }
    if problems.is_empty() {
        Ok(known)
    } else {
        Err(problems)
    }
}

/// Takes an id, or says that it is there already.
pub(crate) fn new_id(
    ids: &mut BTreeSet<String>,
    id: &Spanned<String>,
    place: &Place<'_>,
    problems: &mut Vec<Problem>,
) {
    if !ids.insert(id.get_ref().clone()) {
        problems.push(fault("pack.duplicate_id", place, id.span(), id.get_ref()));
    }
}

struct RuleReader<'r, 't> {
    place: &'r Place<'t>,
    facts: &'r Facts,
    problems: &'r mut Vec<Problem>,
}

impl RuleReader<'_, '_> {
    fn rule(&mut self, pack: &RawPack, raw: &RawRule) -> Option<Rule> {
        let jurisdiction = self.word(
            raw.jurisdiction.as_ref().unwrap_or(&pack.jurisdiction),
            Jurisdiction::of,
            Jurisdiction::WORDS,
        );
        let severity = self.word(&raw.severity, Severity::of, Severity::WORDS);
        let verified = self.word(&raw.verified, Verified::of, Verified::WORDS);
        let text = self.word(
            raw.text.as_ref().unwrap_or(&pack.text),
            Reading::of,
            Reading::WORDS,
        );
        let checked = self.day(raw.checked.as_ref().unwrap_or(&pack.checked));
        let subject = match &raw.subject {
            Some(subject) => self.word(subject, Subject::of, Subject::WORDS),
            None => Some(Subject::Product),
        };
        let informs = match &raw.informs {
            Some(informs) => Some(self.word(informs, Informs::of, Informs::WORDS)?),
            None => None,
        };
        let id = raw.id.get_ref();
        if raw.check.is_some() == informs.is_some() {
            self.fault("pack.check_or_informs", &raw.id, id);
        }
        if raw.check.is_some() && raw.evidence.is_none() {
            self.fault("pack.no_evidence", &raw.id, id);
        }
        let texts = [&raw.statement, &raw.remedy].into_iter();
        let texts = texts.chain(&raw.evidence).chain(&raw.pending);
        let mut texts = texts.chain(&raw.review);
        if texts.any(|text| text.en.trim().is_empty() || text.ja.trim().is_empty()) {
            self.fault("pack.empty_text", &raw.id, id);
        }
        // Where a rule is of another instrument than its pack, or was read elsewhere, the pack's address is
        // not its own.
        let is_own = raw.instrument.is_some() || raw.source.is_some();
        let of_pack = pack.url.as_ref().filter(|_| !is_own);
        let url = raw.url.as_ref().or(of_pack);
        if let Some(url) = url
            && !url.get_ref().starts_with("https://")
        {
            self.fault("pack.no_address", url, url.get_ref());
        }
        let (jurisdiction, subject) = (jurisdiction?, subject?);
        let categories = self.categories(&raw.categories);
        let mut written = |condition: &Option<Spanned<String>>| match condition {
            Some(condition) => self.condition(condition, jurisdiction, subject).map(Some),
            None => Some(None),
        };
        let (when, check) = (written(&raw.when)?, written(&raw.check)?);
        let mut day = |day: &Option<Spanned<String>>| match day {
            Some(day) => self.day(day).map(Some),
            None => Some(None),
        };
        let (stated_from, until) = (day(&raw.from)?, day(&raw.until)?);
        let review_from = day(&raw.review_from)?;
        if let Some(name) = &raw.dated_by
            && !matches!(self.facts.facts.get(name.get_ref()), Some(fact) if fact.kind == super::FactKind::Day)
        {
            self.fault("pack.unknown_name", name, name.get_ref());
        }
        let first = check
            .as_ref()
            .and_then(|check| check.condition.days().first().copied());
        if let (Some(from), Some(first)) = (stated_from, first)
            && from != first
            && let Some(place) = &raw.from
        {
            self.fault("pack.days_differ", place, &first.to_string());
        }
        if verified == Some(Verified::Memory) && text != Some(Reading::Memory) {
            self.fault("pack.memory_was_not_read", &raw.verified, id);
        }
        Some(Rule {
            id: id.clone(),
            pack: pack.id.clone(),
            jurisdiction,
            instrument: raw.instrument.as_ref().unwrap_or(&pack.instrument).clone(),
            article: raw.article.clone(),
            severity: severity?,
            verified: verified?,
            text: text?,
            source: raw.source.as_ref().unwrap_or(&pack.source).clone(),
            url: url.map(|url| url.get_ref().clone()),
            checked: checked?,
            subject,
            categories,
            when,
            from: stated_from.or(first),
            until,
            dated_by: raw.dated_by.as_ref().map(|name| name.get_ref().clone()),
            pending: raw.pending.clone(),
            review: raw.review.clone(),
            review_from,
            check,
            informs,
            evidence: raw.evidence.clone(),
            statement: raw.statement.clone(),
            remedy: raw.remedy.clone(),
        })
    }

    fn fault(&mut self, code: &'static str, at: &Spanned<String>, value: &str) {
        self.problems
            .push(fault(code, self.place, at.span(), value));
    }

    fn word<T>(
        &mut self,
        word: &Spanned<String>,
        of: fn(&str) -> Option<T>,
        known: &[&str],
    ) -> Option<T> {
        known_word(word, of, known, self.place, self.problems)
    }

    fn day(&mut self, day: &Spanned<String>) -> Option<Date> {
        let found = Date::read(day.get_ref());
        if found.is_none() {
            self.fault("pack.no_day", day, day.get_ref());
        }
        found
    }

    /// Categories, with groups written out.
    fn categories(&mut self, stated: &[Spanned<String>]) -> Vec<String> {
        let mut categories = Vec::new();
        for category in stated {
            let id = category.get_ref();
            match self.facts.groups.get(id) {
                Some(group) => categories.extend(group.iter().cloned()),
                None if is_category(id) => categories.push(id.clone()),
                None => self.fault("pack.unknown_category", category, id),
            }
        }
        categories
    }

    fn condition(
        &mut self,
        text: &Spanned<String>,
        jurisdiction: Jurisdiction,
        subject: Subject,
    ) -> Option<Written> {
        let about = (jurisdiction, subject);
        condition(text, self.place, self.facts, about, self.problems)
    }
}

/// Reads a condition about a subject of a jurisdiction.
pub(crate) fn condition(
    text: &Spanned<String>,
    place: &Place<'_>,
    facts: &Facts,
    (jurisdiction, subject): (Jurisdiction, Subject),
    problems: &mut Vec<Problem>,
) -> Option<Written> {
    // Inside the quotation marks.
    let start = text.span().start + 1;
    let condition = match expression::read(text.get_ref()) {
        Ok(condition) => condition,
        Err(wrong) => {
            let before: usize = text
                .get_ref()
                .chars()
                .take(wrong.column.saturating_sub(1))
                .map(char::len_utf8)
                .sum();
            let at = start + before;
            problems.push(
                fault("pack.condition", place, at..at, &wrong.found)
                    .with("expected", wrong.expected),
            );
            return None;
        }
    };
    let mut refused: Vec<(&'static str, String)> = Vec::new();
    condition.names(
        &mut |name, test| match kind(name, facts, jurisdiction, subject) {
            Err(code) => refused.push((code, name.to_owned())),
            Ok(kind) => {
                let fit = match test {
                    Some(test) => fits(&kind, test),
                    None => matches!(kind, super::Kind::Number(_)),
                };
                if !fit {
                    refused.push(("pack.not_comparable", name.to_owned()));
                }
            }
        },
    );
    let is_fine = refused.is_empty();
    for (code, name) in refused {
        problems.push(fault(code, place, text.span(), &name));
    }
    is_fine.then(|| Written {
        text: text.get_ref().clone(),
        condition,
    })
}
