//! Frameworks from their text. Whatever would mislead is a problem that names file, line and column.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::field;
use super::framework::{About, ContentUse, Filling, Framework, Frameworks, Outside, Point};
use super::names::{Names, definition, names};
use crate::checks::date::Date;
use crate::checks::pack::{
    Facts, Jurisdiction, PackText, Place, Reading, Subject, Text, Verified, condition, fault,
    known_word, new_id, read_files,
};
use crate::problem::Problem;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    framework: RawFramework,
    #[serde(default)]
    point: Vec<RawPoint>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFramework {
    id: Spanned<String>,
    jurisdiction: Spanned<String>,
    name: Text,
    version: Text,
    source: String,
    verified: Spanned<String>,
    text: Spanned<String>,
    checked: Spanned<String>,
    when: Option<Spanned<String>>,
    note: Option<Text>,
    #[serde(default)]
    content: Vec<RawContent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContent {
    definition: Spanned<String>,
    en: String,
    ja: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPoint {
    id: Spanned<String>,
    reference: RawReference,
    statement: Text,
    unit: Option<Spanned<String>>,
    about: Option<Spanned<String>>,
    value: Option<Spanned<String>>,
    field: Option<Spanned<String>>,
    outside: Option<Spanned<String>>,
    why: Option<Text>,
    #[serde(default)]
    contribution: bool,
    note: Option<Text>,
    review: Option<Text>,
    verified: Option<Spanned<String>>,
    text: Option<Spanned<String>>,
}

/// A reference, which is often the same in both languages.
#[derive(Deserialize)]
#[serde(untagged)]
enum RawReference {
    Same(String),
    Both(Text),
}

/// Reads frameworks: files of facts first, then one file for each framework.
///
/// # Errors
/// Everything that is wrong, each with file, line and column.
pub fn read(
    facts: &[PackText<'_>],
    frameworks: &[PackText<'_>],
) -> Result<Frameworks, Vec<Problem>> {
    let mut read: Vec<Framework> = Vec::new();
    let mut ids = BTreeSet::new();
    let facts = read_files(facts, frameworks, |raw: RawFile, place, known, problems| {
        new_id(&mut ids, &raw.framework.id, place, problems);
        let mut reader = Reader {
            place,
            facts: known,
            problems,
        };
        read.extend(reader.framework(&raw));
    })?;
    Ok(Frameworks {
        facts,
        frameworks: read,
    })
}

struct Reader<'r, 't> {
    place: &'r Place<'t>,
    facts: &'r Facts,
    problems: &'r mut Vec<Problem>,
}

impl Reader<'_, '_> {
    fn framework(&mut self, file: &RawFile) -> Option<Framework> {
        let raw = &file.framework;
        let jurisdiction = self.word(&raw.jurisdiction, Jurisdiction::of, Jurisdiction::WORDS);
        let (verified, text) = self.reading(&raw.id, &raw.verified, &raw.text);
        let checked = Date::read(raw.checked.get_ref());
        if checked.is_none() {
            self.fault("pack.no_day", &raw.checked, raw.checked.get_ref());
        }
        let texts = [Some(&raw.name), Some(&raw.version), raw.note.as_ref()];
        self.both_languages(&raw.id, texts);
        let jurisdiction = jurisdiction?;
        let content = self.content(&raw.content, jurisdiction);
        let declared: Vec<String> = content.iter().map(|used| used.definition.clone()).collect();
        let when = match &raw.when {
            Some(text) => {
                let about = (jurisdiction, Subject::Product);
                Some(condition(
                    text,
                    self.place,
                    self.facts,
                    about,
                    self.problems,
                )?)
            }
            None => None,
        };
        let mut ids = BTreeSet::new();
        let mut points = Vec::new();
        for point in &file.point {
            new_id(&mut ids, &point.id, self.place, self.problems);
            points.extend(self.point(point, raw, jurisdiction, &declared));
        }
        if file.point.is_empty() {
            self.fault("framework.no_point", &raw.id, raw.id.get_ref());
        }
        Some(Framework {
            id: raw.id.get_ref().clone(),
            jurisdiction,
            name: raw.name.clone(),
            version: raw.version.clone(),
            source: raw.source.clone(),
            verified: verified?,
            text: text?,
            checked: checked?,
            when,
            note: raw.note.clone(),
            content,
            points,
        })
    }

    /// Definitions of recycled content, each of which the jurisdiction may use.
    fn content(&mut self, raw: &[RawContent], jurisdiction: Jurisdiction) -> Vec<ContentUse> {
        let mut content = Vec::new();
        for used in raw {
            let name = used.definition.get_ref();
            match definition(name) {
                None => self.fault("framework.unknown_content", &used.definition, name),
                Some(of) if !of.contains(&jurisdiction) => {
                    self.fault("pack.other_meaning", &used.definition, name);
                }
                Some(_) => {}
            }
            let why = Text {
                en: used.en.clone(),
                ja: used.ja.clone(),
            };
            self.both_languages(&used.definition, [Some(&why)]);
            content.push(ContentUse {
                definition: name.clone(),
                why,
            });
        }
        content
    }

    fn point(
        &mut self,
        raw: &RawPoint,
        framework: &RawFramework,
        jurisdiction: Jurisdiction,
        declared: &[String],
    ) -> Option<Point> {
        let (verified, text) = self.reading(
            &raw.id,
            raw.verified.as_ref().unwrap_or(&framework.verified),
            raw.text.as_ref().unwrap_or(&framework.text),
        );
        let about = match &raw.about {
            Some(about) => self.word(about, About::of, About::WORDS),
            None => Some(About::All),
        };
        let reference = match &raw.reference {
            RawReference::Same(text) => Text {
                en: text.clone(),
                ja: text.clone(),
            },
            RawReference::Both(text) => text.clone(),
        };
        let texts = [
            Some(&reference),
            Some(&raw.statement),
            raw.why.as_ref(),
            raw.note.as_ref(),
            raw.review.as_ref(),
        ];
        self.both_languages(&raw.id, texts);
        let filling = self.filling(raw, jurisdiction, declared);
        let is_value = matches!(filling, Some(Filling::Value(_)));
        if raw.contribution && !is_value {
            self.fault("framework.no_contribution", &raw.id, raw.id.get_ref());
        }
        Some(Point {
            id: raw.id.get_ref().clone(),
            reference,
            statement: raw.statement.clone(),
            unit: raw.unit.as_ref().map(|unit| unit.get_ref().clone()),
            about: about?,
            filling: filling?,
            contribution: raw.contribution,
            note: raw.note.clone(),
            review: raw.review.clone(),
            verified: verified?,
            text: text?,
        })
    }

    fn filling(
        &mut self,
        raw: &RawPoint,
        jurisdiction: Jurisdiction,
        declared: &[String],
    ) -> Option<Filling> {
        let id = raw.id.get_ref();
        match (&raw.value, &raw.field, &raw.outside, &raw.why) {
            (Some(value), None, None, None) => self.value(value, raw, jurisdiction, declared),
            (None, Some(pointer), None, None) => {
                if field::is_text(pointer.get_ref()) {
                    return Some(Filling::Field(pointer.get_ref().clone()));
                }
                self.fault("framework.no_field", pointer, pointer.get_ref());
                None
            }
            (None, None, Some(kind), Some(why)) => Some(Filling::Outside {
                kind: self.word(kind, Outside::of, Outside::WORDS)?,
                why: why.clone(),
            }),
            _ => {
                self.fault("framework.one_filling", &raw.id, id);
                None
            }
        }
    }

    /// Names, multiplied: one of them may have a unit, which is that of the point.
    fn value(
        &mut self,
        value: &Spanned<String>,
        raw: &RawPoint,
        jurisdiction: Jurisdiction,
        declared: &[String],
    ) -> Option<Filling> {
        let listed: Vec<String> = value
            .get_ref()
            .split('*')
            .map(|name| name.trim().to_owned())
            .collect();
        let mut units: Vec<String> = Vec::new();
        for name in &listed {
            match names(name, self.facts, jurisdiction, declared) {
                Err(code) => {
                    self.fault(code, value, name);
                    return None;
                }
                Ok(Names::Number(unit)) => units.push(unit),
                Ok(Names::Other) if listed.len() > 1 => {
                    self.fault("framework.no_number", value, name);
                    return None;
                }
                Ok(Names::Other) => {}
            }
        }
        let mut own = units.iter().filter(|unit| *unit != "1");
        let unit = match (own.next(), own.next()) {
            (Some(_), Some(second)) => {
                self.fault("framework.two_units", value, second);
                return None;
            }
            (first, _) => first.or(units.first()),
        };
        let stated = raw.unit.as_ref().map(Spanned::get_ref);
        if unit != stated {
            let place = raw.unit.as_ref().unwrap_or(value);
            let right = unit.map_or("-", String::as_str);
            self.fault("framework.other_unit", place, right);
            return None;
        }
        Some(Filling::Value(listed))
    }

    fn reading(
        &mut self,
        id: &Spanned<String>,
        verified: &Spanned<String>,
        text: &Spanned<String>,
    ) -> (Option<Verified>, Option<Reading>) {
        let how_far = self.word(verified, Verified::of, Verified::WORDS);
        let what = self.word(text, Reading::of, Reading::WORDS);
        if let (Some(how_far), Some(what)) = (how_far, what)
            && (how_far == Verified::Memory) != (what == Reading::Memory)
        {
            self.fault("pack.memory_was_not_read", id, id.get_ref());
        }
        (how_far, what)
    }

    fn both_languages<const N: usize>(&mut self, at: &Spanned<String>, texts: [Option<&Text>; N]) {
        let is_empty = |text: &Text| text.en.trim().is_empty() || text.ja.trim().is_empty();
        if texts.into_iter().flatten().any(is_empty) {
            self.fault("pack.empty_text", at, at.get_ref());
        }
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
}
