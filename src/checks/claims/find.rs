//! Where words of claims stand in a text.

use super::context::{Reading, Span};
use super::terms::{Language, TermSet, Terms};

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
        let places = terms.index.places(reading, *language);
        let excepted: Vec<(usize, Span)> = places
            .iter()
            .filter(|place| place.term.is_none())
            // `Think green! White kettle` names no two colours.
            .filter(|place| {
                let (start, end) = place.span;
                reading.sentence((start, start)).1 >= end
            })
            .map(|place| (place.set, place.span))
            .collect();
        for place in places {
            let (start, end) = place.span;
            let is_excepted = excepted
                .iter()
                .any(|(set, outer)| *set == place.set && outer.0 <= start && end <= outer.1);
            if let Some(term) = place.term.filter(|_| !is_excepted)
                && let Some(set) = terms.sets.get(place.set)
                && let Some(term) = set.terms.get(term)
            {
                found.push(Match {
                    set,
                    term,
                    span: place.span,
                    language: *language,
                });
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
