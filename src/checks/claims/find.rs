//! Where words of claims stand in a text.

use std::collections::BTreeMap;

use super::context::{Reading, Span};
use super::latin::stem;
use super::terms::{Language, Pattern, TermSet, Terms};

/// A word of a set in a text.
#[derive(Clone, Debug)]
pub(crate) struct Match<'t> {
    pub(crate) set: &'t TermSet,
    pub(crate) term: &'t str,
    pub(crate) span: Span,
    pub(crate) language: Language,
}

/// Stems of a text by language.
type Stems = BTreeMap<Language, Vec<String>>;

/// Every word of every set; of words that overlap, the longest.
pub(crate) fn find<'t>(
    reading: &Reading,
    terms: &'t Terms,
    languages: &[Language],
) -> Vec<Match<'t>> {
    let of_language = |language: &Language| {
        let tokens = reading.tokens.iter();
        tokens.map(|token| stem(&token.word, *language)).collect()
    };
    let stems: Stems = languages
        .iter()
        .map(|language| (*language, of_language(language)))
        .collect();
    let mut found: Vec<Match<'t>> = Vec::new();
    for (set, compiled) in terms.compiled() {
        let excepted: Vec<Span> = compiled
            .except
            .iter()
            .flat_map(|(_, pattern)| places(reading, &stems, pattern))
            .collect();
        for (index, pattern) in &compiled.terms {
            let Some(term) = set.terms.get(*index) else {
                continue;
            };
            let language = match pattern {
                Pattern::Japanese(_) => Language::Japanese,
                Pattern::Latin(language, _) => *language,
            };
            for span in places(reading, &stems, pattern) {
                let is_inside = |outer: &Span| outer.0 <= span.0 && span.1 <= outer.1;
                if !excepted.iter().any(is_inside) {
                    found.push(Match {
                        set,
                        term,
                        span,
                        language,
                    });
                }
            }
        }
    }
    let spans: Vec<Span> = found.iter().map(|one| one.span).collect();
    found.retain(|one| {
        let (start, end) = one.span;
        !spans.iter().any(|(other, behind)| {
            *other <= start && end <= *behind && behind - other > end - start
        })
    });
    found.sort_by(|one, other| (one.span, &one.set.id).cmp(&(other.span, &other.set.id)));
    found.dedup_by(|one, other| one.span == other.span && one.set.id == other.set.id);
    found
}

/// Where a term stands, if its language is looked for.
fn places(reading: &Reading, stems: &Stems, pattern: &Pattern) -> Vec<Span> {
    match pattern {
        Pattern::Japanese(_) if !stems.contains_key(&Language::Japanese) => Vec::new(),
        Pattern::Japanese(pattern) => (reading.letters.iter().enumerate())
            .filter(|(_, letter)| pattern.may_start_with(letter.plain))
            .filter_map(|(at, _)| Some((at, pattern.at(&reading.letters, at)?)))
            .collect(),
        Pattern::Latin(language, pattern) => {
            let Some(stems) = stems.get(language) else {
                return Vec::new();
            };
            (reading.tokens.iter().enumerate())
                .filter(|(_, token)| pattern.may_start_with(&token.word))
                .filter_map(|(at, first)| {
                    let count = pattern.at(stems, &reading.tokens, at)?;
                    let last = reading.tokens.get(at + count - 1)?;
                    Some((first.letters.0, last.letters.1))
                })
                .collect()
        }
    }
}
