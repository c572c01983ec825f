//! Words around a claim that say what it is about, ready to be compared.

use std::collections::BTreeMap;

use super::latin;
use super::terms::{Language, Words};

/// Words that say what a claim is about, ready to be compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cue {
    /// In its plain form.
    pub(crate) plain: String,
    /// Its words without accents, with a blank between them.
    pub(crate) words: String,
    /// Their stems.
    pub(crate) stems: Vec<String>,
}

impl Cue {
    fn of(text: &str, language: Language) -> Self {
        let letters = super::normal::normal(text);
        let tokens = latin::tokens(&letters);
        let words: Vec<&str> = tokens.iter().map(|token| token.word.as_str()).collect();
        Self {
            plain: letters.iter().map(|letter| letter.plain).collect(),
            words: words.join(" "),
            stems: words
                .iter()
                .map(|word| latin::stem(word, language))
                .collect(),
        }
    }
}

/// Cues by kind and language.
pub(crate) type Cues = BTreeMap<String, BTreeMap<Language, Vec<Cue>>>;

/// Cues ready to be compared.
pub(super) fn ready(cues: &BTreeMap<String, Words>) -> Cues {
    let of_kind = |words: &Words| {
        words
            .iter()
            .filter_map(|(language, words)| {
                let language = Language::of(language)?;
                let cues = words.iter().map(|word| Cue::of(word, language));
                Some((language, cues.collect()))
            })
            .collect()
    };
    cues.iter()
        .map(|(kind, words)| (kind.clone(), of_kind(words)))
        .collect()
}
