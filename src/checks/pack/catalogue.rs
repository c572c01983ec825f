//! The facts that documents may state for checks, and groups of categories that packs name.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::Text;
use super::read::{Place, fault};
use crate::problem::Problem;
use crate::tables::CATEGORIES;
use crate::words::words;

words! {
    /// What a fact is.
    FactKind {
        /// Yes or no.
        YesNo = "yes_no",
        /// A number in the fact's unit, zero or more.
        Number = "number",
        /// A share from 0 to 1.
        Share = "share",
        /// A day.
        Day = "day",
        /// One of some words.
        Word = "word",
        /// Any of some words.
        Words = "words",
    }
}

/// A fact that documents may state.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FactDescription {
    /// What it is.
    pub kind: FactKind,
    /// Whether it stands with the product alone.
    pub of_product: bool,
    /// Unit of a number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Words to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// What it says.
    pub about: Text,
}

/// Every fact by its name, and groups of categories.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Facts {
    /// Facts by name.
    pub facts: BTreeMap<String, FactDescription>,
    /// Categories of a group, by the group's name.
    pub groups: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    groups: BTreeMap<String, Vec<Spanned<String>>>,
    #[serde(default)]
    facts: BTreeMap<String, RawFact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFact {
    kind: Spanned<String>,
    of: Option<Spanned<String>>,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    words: Vec<String>,
    en: String,
    ja: String,
}

impl Facts {
    /// Adds the facts of a file.
    pub(crate) fn add(&mut self, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let raw: Raw = match toml::from_str(place.text) {
            Ok(raw) => raw,
            Err(error) => return problems.push(place.syntax(&error)),
        };
        for (name, categories) in raw.groups {
            let mut group = Vec::new();
            for category in categories {
                let id = category.get_ref();
                if !is_category(id) {
                    problems.push(fault("pack.unknown_category", place, category.span(), id));
                }
                group.push(category.into_inner());
            }
            self.groups.insert(name, group);
        }
        for (name, raw) in raw.facts {
            let word = raw.kind.get_ref();
            let Some(kind) = FactKind::of(word) else {
                problems.push(
                    fault("pack.unknown_word", place, raw.kind.span(), word)
                        .with("known", FactKind::WORDS.join(", ")),
                );
                continue;
            };
            let needs_words = matches!(kind, FactKind::Word | FactKind::Words);
            if needs_words == raw.words.is_empty() {
                problems.push(fault("pack.words_of_fact", place, raw.kind.span(), &name));
            }
            let of_product = raw.of.as_ref().is_some_and(|of| of.get_ref() == "product");
            if let Some(of) = raw.of.filter(|_| !of_product) {
                let problem = fault("pack.unknown_word", place, of.span(), of.get_ref());
                problems.push(problem.with("known", "product"));
            }
            let description = FactDescription {
                kind,
                of_product,
                unit: raw.unit,
                words: raw.words,
                about: Text {
                    en: raw.en,
                    ja: raw.ja,
                },
            };
            self.facts.insert(name, description);
        }
    }
}

/// Whether there is such a product category.
pub(super) fn is_category(id: &str) -> bool {
    CATEGORIES.iter().any(|category| category.id == id)
}
