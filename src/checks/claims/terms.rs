//! Words of claims and cues around them, from their files.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cues::{Cue, Cues};
use super::index::Index;
use crate::checks::pack::{Rules, Text, Verified};
use crate::problem::Problem;
use crate::words::words;

words! {
    /// Language of a claim.
    Language {
        /// English.
        English = "en",
        /// Japanese.
        Japanese = "ja",
        /// French.
        French = "fr",
        /// German.
        German = "de",
    }
}

words! {
    /// How a word is judged.
    Judged {
        /// It is refused where the law refuses it, whatever stands beside it.
        Banned = "banned",
        /// It is refused alone; what specifies it is for a person.
        UnlessSpecified = "unless_specified",
        /// It has conditions that a person must look at.
        Conditional = "conditional",
        /// It wants a percentage, which is held against the figures.
        Percentage = "percentage",
    }
}

/// A set of words about one thing in some languages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TermSet {
    /// Stable id.
    pub id: String,
    /// What the words are about.
    pub theme: String,
    /// Languages.
    pub languages: Vec<Language>,
    /// How they are judged.
    pub judged: Judged,
    /// Rules that speak of them.
    pub rules: Vec<String>,
    /// Those that refuse the words, where nothing beside them saves the claim.
    pub refuses: Vec<String>,
    /// How far the list was read.
    pub verified: Verified,
    /// Where it was read.
    pub source: String,
    /// The words; `#` stands for a number, `@` for a year, `…` for a few words.
    pub terms: Vec<String>,
    /// Of a list read in part: the words that were read.
    pub read: Vec<String>,
    /// Longer words and names that hold one of them and mean something else.
    pub except: Vec<String>,
    /// When such a claim is allowed.
    pub allowed: Text,
}

/// Words by language.
pub(super) type Words = BTreeMap<String, Vec<String>>;

/// Everything that claims are compared with.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// Sets of words.
    pub sets: Vec<TermSet>,
    /// Their words, ready to be compared.
    pub(crate) index: Index,
    cues: Cues,
    wordings: BTreeMap<String, BTreeMap<String, String>>,
}

/// A term with each word of a kind in the place of `{kind}`.
fn filled(term: &str, cues: &BTreeMap<String, Words>, language: &str) -> Option<Vec<String>> {
    let Some((head, rest)) = term.split_once('{') else {
        return Some(vec![term.to_owned()]);
    };
    let (kind, tail) = rest.split_once('}')?;
    let words = cues.get(kind)?.get(language)?;
    let mut terms = Vec::new();
    for word in words {
        terms.extend(filled(&format!("{head}{word}{tail}"), cues, language)?);
    }
    Some(terms)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    set: Vec<RawSet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSet {
    id: String,
    theme: String,
    languages: Vec<String>,
    judged: String,
    rules: Vec<String>,
    #[serde(default)]
    refuses: Vec<String>,
    verified: String,
    source: String,
    terms: Vec<String>,
    #[serde(default)]
    read: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    allowed: Text,
}

const TERMS: &str = concat!(
    include_str!("../../../data/claims/terms-en.toml"),
    include_str!("../../../data/claims/terms-ja.toml"),
    include_str!("../../../data/claims/terms-fr.toml"),
    include_str!("../../../data/claims/terms-de.toml"),
);
const CUES: &str = concat!(
    include_str!("../../../data/claims/cues.toml"),
    include_str!("../../../data/claims/slots.toml"),
);
const WORDINGS: &str = include_str!("../../../data/claims/wordings.toml");

impl Terms {
    /// The words that Meguru ships, for the rules that it ships.
    ///
    /// # Errors
    /// What is wrong with them; a test holds that nothing is.
    pub fn shipped(rules: &Rules) -> Result<Self, Vec<Problem>> {
        Self::read(TERMS, CUES, WORDINGS, rules)
    }

    /// Reads words, cues and wordings.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn read(
        terms: &str,
        cues: &str,
        wordings: &str,
        rules: &Rules,
    ) -> Result<Self, Vec<Problem>> {
        let syntax = |error: &toml::de::Error| {
            vec![Problem::error("terms.syntax", "").with("value", error.to_string())]
        };
        let raw: RawFile = toml::from_str(terms).map_err(|error| syntax(&error))?;
        let cues: BTreeMap<String, Words> = toml::from_str(cues).map_err(|error| syntax(&error))?;
        let wordings = toml::from_str(wordings).map_err(|error| syntax(&error))?;
        let mut problems = Vec::new();
        let mut sets = Vec::new();
        for raw in raw.set {
            let languages: Option<Vec<Language>> = raw
                .languages
                .iter()
                .map(|word| Language::of(word))
                .collect();
            let judged = Judged::of(&raw.judged);
            let verified = Verified::of(&raw.verified);
            let unknown = raw
                .rules
                .iter()
                .chain(&raw.refuses)
                .find(|id| rules.rule(id).is_none());
            if let Some(rule) = unknown {
                problems.push(
                    Problem::error("terms.unknown_rule", "")
                        .with("set", raw.id.as_str())
                        .with("value", rule.as_str()),
                );
            }
            let (Some(languages), Some(judged), Some(verified)) = (languages, judged, verified)
            else {
                problems
                    .push(Problem::error("terms.unknown_word", "").with("set", raw.id.as_str()));
                continue;
            };
            let mut fill = |terms: &[String]| {
                let mut all = Vec::new();
                for (term, word) in terms
                    .iter()
                    .flat_map(|term| raw.languages.iter().map(move |word| (term, word)))
                {
                    match filled(term, &cues, word) {
                        Some(terms) => {
                            for term in terms {
                                if !all.contains(&term) {
                                    all.push(term);
                                }
                            }
                        }
                        None => problems.push(
                            Problem::error("terms.unknown_word", "").with("set", term.as_str()),
                        ),
                    }
                }
                all
            };
            let (terms, except) = (fill(&raw.terms), fill(&raw.except));
            sets.push(TermSet {
                id: raw.id,
                theme: raw.theme,
                languages,
                judged,
                rules: raw.rules,
                refuses: raw.refuses,
                verified,
                source: raw.source,
                terms,
                read: raw.read,
                except,
                allowed: raw.allowed,
            });
        }
        if problems.is_empty() {
            Ok(Self {
                index: Index::of(&sets),
                sets,
                cues: super::cues::ready(&cues),
                wordings,
            })
        } else {
            Err(problems)
        }
    }

    /// Cues of a kind in a language.
    pub(crate) fn cues(&self, kind: &str, language: Language) -> &[Cue] {
        self.cues
            .get(kind)
            .and_then(|words| words.get(&language))
            .map_or(&[], Vec::as_slice)
    }

    /// A wording in a language.
    pub(crate) fn wording(&self, name: &str, language: Language) -> Option<&str> {
        Some(self.wordings.get(name)?.get(language.word())?.as_str())
    }
}
