//! The words of every set, ready to be compared, by the letter that they start with.

use std::collections::BTreeMap;

use super::context::{Reading, Span};
use super::latin::stem;
use super::terms::{Language, TermSet};
use super::{japanese, latin};

/// A word of a set.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    set: usize,
    /// Its place among the terms of the set; none for an exception.
    term: Option<usize>,
    pattern: Pattern,
}

#[derive(Clone, Debug, PartialEq)]
enum Pattern {
    /// By its letters.
    Japanese(japanese::Pattern),
    /// By its stems.
    Latin(latin::Pattern),
}

/// A word of a set, by places in lists, and where it stands in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) set: usize,
    /// None for an exception.
    pub(crate) term: Option<usize>,
    pub(crate) span: Span,
}

/// The words of every set.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Index {
    entries: Vec<Entry>,
    /// By language and first letter; none where that is a number.
    by_start: BTreeMap<(Language, Option<char>), Vec<usize>>,
}

impl Index {
    /// The index of sets, in whose order the words are.
    pub(crate) fn of(sets: &[TermSet]) -> Self {
        let mut index = Self::default();
        for (set, words) in sets.iter().enumerate() {
            let terms = words.terms.iter().enumerate();
            let terms = terms.map(|(at, term)| (Some(at), term));
            let excepted = words.except.iter().map(|term| (None, term));
            for (term, text) in terms.chain(excepted) {
                for language in &words.languages {
                    index.add(set, term, text, *language);
                }
            }
        }
        index
    }

    fn add(&mut self, set: usize, term: Option<usize>, text: &str, language: Language) {
        if !fits(text, language) {
            return;
        }
        let (start, pattern) = if language == Language::Japanese {
            let pattern = japanese::Pattern::of(text);
            (pattern.start(), Pattern::Japanese(pattern))
        } else {
            let pattern = latin::Pattern::of(text, language);
            (pattern.start(), Pattern::Latin(pattern))
        };
        let entry = self.entries.len();
        self.entries.push(Entry { set, term, pattern });
        self.by_start
            .entry((language, start))
            .or_default()
            .push(entry);
    }

    /// Every place of every word of a language in a text, in the order of the sets and their words.
    pub(crate) fn places(&self, reading: &Reading, language: Language) -> Vec<Place> {
        let mut found: Vec<(usize, Span)> = Vec::new();
        let starting = |start: char| {
            let of = |start| self.by_start.get(&(language, start)).into_iter().flatten();
            of(Some(start)).chain(of(None)).copied()
        };
        if language == Language::Japanese {
            for (at, letter) in reading.letters.iter().enumerate() {
                for entry in starting(japanese::katakana(letter.plain)) {
                    if let Some(Pattern::Japanese(pattern)) = self.pattern(entry)
                        && let Some(behind) = pattern.at(&reading.letters, at)
                    {
                        found.push((entry, (at, behind)));
                    }
                }
            }
        } else {
            let tokens = &reading.tokens;
            let stems: Vec<String> = tokens
                .iter()
                .map(|token| stem(&token.word, language))
                .collect();
            for (at, first) in tokens.iter().enumerate() {
                let Some(start) = first.word.chars().next() else {
                    continue;
                };
                for entry in starting(start) {
                    if let Some(Pattern::Latin(pattern)) = self.pattern(entry)
                        && let Some(count) = pattern.at(&stems, tokens, at)
                        && let Some(last) = tokens.get(at + count - 1)
                    {
                        found.push((entry, (first.letters.0, last.letters.1)));
                    }
                }
            }
        }
        found.sort_unstable();
        found
            .into_iter()
            .filter_map(|(entry, span)| {
                let entry = self.entries.get(entry)?;
                Some(Place {
                    set: entry.set,
                    term: entry.term,
                    span,
                })
            })
            .collect()
    }

    fn pattern(&self, entry: usize) -> Option<&Pattern> {
        self.entries.get(entry).map(|entry| &entry.pattern)
    }
}

/// Whether a word is one of a language: Japanese has short words in Latin letters too.
fn fits(term: &str, language: Language) -> bool {
    let is_japanese = term.chars().any(super::normal::is_japanese);
    match language {
        Language::Japanese => is_japanese || (term.is_ascii() && !term.contains(' ')),
        _ => !is_japanese,
    }
}
