//! Where words of claims stand in a text.

use super::context::{Reading, Span};
use super::latin::stem;
use super::normal::is_japanese;
use super::terms::{Language, TermSet, Terms};
use super::{japanese, latin};

/// A word of a set in a text.
#[derive(Clone, Debug)]
pub(crate) struct Match<'t> {
    pub(crate) set: &'t TermSet,
    pub(crate) term: &'t str,
    pub(crate) span: Span,
    pub(crate) language: Language,
}

/// Every word of every set; of words that overlap, the longest.
pub(crate) fn find<'t>(
    reading: &Reading,
    terms: &'t Terms,
    languages: &[Language],
) -> Vec<Match<'t>> {
    let mut found: Vec<Match<'t>> = Vec::new();
    for language in languages {
        let stems: Vec<String> = reading
            .tokens
            .iter()
            .map(|token| stem(&token.word, *language))
            .collect();
        for set in terms
            .sets
            .iter()
            .filter(|set| set.languages.contains(language))
        {
            let excepted: Vec<Span> = set
                .except
                .iter()
                .flat_map(|term| places(reading, &stems, term, *language))
                .collect();
            for term in &set.terms {
                for span in places(reading, &stems, term, *language) {
                    let is_inside = |outer: &Span| outer.0 <= span.0 && span.1 <= outer.1;
                    if !excepted.iter().any(is_inside) {
                        found.push(Match {
                            set,
                            term,
                            span,
                            language: *language,
                        });
                    }
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

/// Where a term stands. A term in Japanese letters is looked for as Japanese, whatever its set's language.
fn places(reading: &Reading, stems: &[String], term: &str, language: Language) -> Vec<Span> {
    if term.chars().any(is_japanese) != (language == Language::Japanese) {
        let is_short_latin = language == Language::Japanese && term.is_ascii();
        if !is_short_latin || term.contains(' ') {
            return Vec::new();
        }
    }
    if language == Language::Japanese {
        let pattern = japanese::Pattern::of(term);
        return (0..reading.letters.len())
            .filter_map(|at| Some((at, pattern.at(&reading.letters, at)?)))
            .collect();
    }
    let pattern = latin::Pattern::of(term, language);
    (0..reading.tokens.len())
        .filter_map(|at| {
            let count = pattern.at(stems, &reading.tokens, at)?;
            let first = reading.tokens.get(at)?;
            let last = reading.tokens.get(at + count - 1)?;
            Some((first.letters.0, last.letters.1))
        })
        .collect()
}
