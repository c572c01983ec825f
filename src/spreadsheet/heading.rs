//! What a heading of a parts list means: `単重(g)` is the mass of one piece, `Werkstoff` the material.
//!
//! The headings stand in `data/heading-names.csv`. One that means several things in practice, such as
//! リサイクル率, comes back with all its meanings, so that the user can be asked.

use std::collections::HashMap;

use super::field::Field;
use super::fold::fold;
use super::mapping::Per;

mod unit;

pub use unit::{HeadingUnit, split_unit};

/// Bytes of the longest text that is looked at: what is longer is a sentence.
const LONGEST: usize = 200;

/// The table as it stands in the repository.
const TABLE: &str = include_str!("../../data/heading-names.csv");

/// A meaning of a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadingField {
    /// What the column holds.
    pub field: Field,
    /// Languages in which the heading means it, of `ja`, `en`, `de` and `fr`: they tell the language of a
    /// sheet.
    pub languages: Vec<&'static str>,
    /// For how many, where the heading says so.
    pub per: Option<Per>,
}

impl HeadingField {
    /// A meaning that no heading says.
    pub(super) fn of(field: Field) -> Self {
        Self {
            field,
            languages: Vec::new(),
            per: None,
        }
    }
}

/// The names of headings, ready to be looked up. Building it reads the whole table: keep it.
#[derive(Debug)]
pub struct HeadingNames {
    names: HashMap<String, Vec<HeadingField>>,
    /// What brackets behind a heading of recycled content say of its origin; alone it is no heading.
    origins: HashMap<String, HeadingField>,
}

impl HeadingNames {
    /// Reads the table of headings.
    #[expect(clippy::new_without_default, reason = "reading a table is no default")]
    pub fn new() -> Self {
        let mut names: HashMap<String, Vec<HeadingField>> = HashMap::new();
        let mut origins = HashMap::new();
        for row in csv::Reader::from_reader(TABLE.as_bytes())
            .records()
            .flatten()
        {
            let cell = |column: usize| row.get(column).unwrap_or_default();
            let Some(field) = Field::of(cell(0)) else {
                continue;
            };
            if cell(3) == "bracket" {
                let meaning = HeadingField {
                    languages: vec![language(cell(1))],
                    ..HeadingField::of(field)
                };
                origins.insert(key(cell(2)), meaning);
                continue;
            }
            let meanings = names.entry(key(cell(2))).or_default();
            match meanings.iter_mut().find(|other| other.field == field) {
                Some(known) => known.languages.push(language(cell(1))),
                None => meanings.push(HeadingField {
                    field,
                    languages: vec![language(cell(1))],
                    per: match cell(3) {
                        "piece" => Some(Per::Piece),
                        "line" => Some(Per::Line),
                        _ => None,
                    },
                }),
            }
        }
        Self { names, origins }
    }

    /// All meanings of a heading, best first; empty for an unknown one.
    ///
    /// Tried in this order: the heading as it stands, without its unit, without a remark in brackets, and
    /// the parts of a heading in two languages (`品名 / Name`).
    pub fn fields_of(&self, heading: &str) -> Vec<HeadingField> {
        if heading.len() > LONGEST {
            return Vec::new();
        }
        let split = split_unit(heading);
        let whole = self.look_up(heading, split.per);
        if !whole.is_empty() {
            return whole;
        }
        let base = self.look_up(&split.base, split.per);
        if !base.is_empty() {
            return base;
        }
        if let Some((base, inside)) = bracketed(&split.base) {
            // リサイクル材含有率（ポストコンシューマ）: the bracket says which.
            let origin = self.origins.get(&key(inside)).cloned();
            let inside = match origin {
                Some(origin) if self.says(base, Field::Recycled) => vec![origin],
                _ => self.look_up(inside, None),
            };
            if inside.first().is_some_and(|meaning| {
                matches!(
                    meaning.field,
                    Field::PostConsumerRecycled | Field::PreConsumerRecycled
                )
            }) {
                return inside;
            }
            let inner = split_unit(base);
            let per = split.per.or(inner.per);
            let found = self.look_up(&inner.base, per);
            if !found.is_empty() {
                return found;
            }
        }
        self.parts(heading)
    }

    /// Whether a heading, taken by itself, can mean a field.
    fn says(&self, heading: &str, field: Field) -> bool {
        let base = split_unit(heading).base;
        let meanings = self.look_up(&base, None);
        meanings.iter().any(|meaning| meaning.field == field)
    }

    /// Whether a heading is known.
    pub fn knows(&self, heading: &str) -> bool {
        !self.fields_of(heading).is_empty()
    }

    /// The meanings of a heading whose parts say the same in two languages.
    fn parts(&self, heading: &str) -> Vec<HeadingField> {
        let mut found: Vec<HeadingField> = Vec::new();
        for part in heading.split(['/', '／', '\n', '|', '｜', '(', '（', '・']) {
            let split = split_unit(part.trim_end_matches([')', '）']));
            for meaning in self.look_up(&split.base, split.per) {
                if !found.iter().any(|other| other.field == meaning.field) {
                    found.push(meaning);
                }
            }
        }
        found
    }

    fn look_up(&self, heading: &str, per: Option<Per>) -> Vec<HeadingField> {
        let found = self.names.get(&key(heading)).cloned().unwrap_or_default();
        let counted = |field| field == Field::Mass;
        found
            .into_iter()
            .map(|meaning| HeadingField {
                per: meaning.per.or(per.filter(|_| counted(meaning.field))),
                ..meaning
            })
            .collect()
    }
}

/// A heading as it is compared: without case, width, spaces and punctuation.
fn key(heading: &str) -> String {
    fold(heading)
        .chars()
        .filter(|letter| letter.is_alphanumeric() || matches!(letter, '%' | '#' | '@'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// A heading and what stands in its last pair of brackets.
fn bracketed(heading: &str) -> Option<(&str, &str)> {
    let inside = heading.strip_suffix([')', ']', '】'])?;
    let (base, inside) = inside.rsplit_once(['(', '[', '【'])?;
    let base = base.trim_end();
    (!base.is_empty()).then_some((base, inside))
}

fn language(text: &str) -> &'static str {
    match text {
        "ja" => "ja",
        "de" => "de",
        "fr" => "fr",
        _ => "en",
    }
}

#[cfg(test)]
mod tests;
