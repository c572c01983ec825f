//! What stands around a word: its sentence and clause, numbers, quotation marks, negations, names.

use super::japanese;
use super::latin::{Token, stem};
use super::normal::Letter;
use super::terms::{Language, Terms};

/// A run of letters: the first, and the first behind.
pub(crate) type Span = (usize, usize);

/// A text that is searched.
pub(crate) struct Reading {
    pub(crate) letters: Vec<Letter>,
    pub(crate) tokens: Vec<Token>,
}

/// Why a word is not what it seems: a code.
pub(crate) type Doubt = &'static str;

impl Reading {
    pub(super) fn letter(&self, at: usize) -> Option<char> {
        self.letters.get(at).map(|letter| letter.plain)
    }

    fn is_end(&self, at: usize) -> bool {
        match self.letter(at) {
            Some('。' | '!' | '?' | ';') => true,
            // A dot within a number, or before more of a word, ends nothing.
            Some('.') => self.letter(at + 1).is_none_or(|next| next == ' '),
            _ => false,
        }
    }

    fn around(&self, span: Span, is_end: &dyn Fn(usize) -> bool) -> Span {
        let start = (0..span.0)
            .rev()
            .find(|at| is_end(*at))
            .map_or(0, |at| at + 1);
        let end = (span.1..self.letters.len())
            .find(|at| is_end(*at))
            .unwrap_or(self.letters.len());
        (start, end)
    }

    /// The sentence that a span stands in.
    pub(crate) fn sentence(&self, span: Span) -> Span {
        self.around(span, &|at| self.is_end(at))
    }

    /// The clause that a span stands in.
    pub(crate) fn clause(&self, span: Span) -> Span {
        self.around(span, &|at| {
            self.is_end(at)
                || matches!(self.letter(at), Some('、' | '(' | ')'))
                || (self.letter(at) == Some(',') && self.letter(at + 1) == Some(' '))
        })
    }

    /// The clause before that of a span, in the same sentence.
    pub(crate) fn clause_before(&self, span: Span) -> Option<Span> {
        let end = self.clause(span).0.checked_sub(1)?;
        (end > self.sentence(span).0).then(|| self.clause((end, end)))
    }

    /// The sentence behind a question that a span stands in.
    pub(crate) fn answer(&self, span: Span) -> Option<Span> {
        let end = self.sentence(span).1;
        let first = end + 1;
        (self.letter(end) == Some('?') && first < self.letters.len())
            .then(|| self.sentence((first, first)))
    }

    /// What stands close before a word in its clause; the clause in Japanese.
    pub(crate) fn near_before(&self, span: Span, language: Language) -> Span {
        let clause = self.clause(span);
        if language == Language::Japanese {
            return clause;
        }
        let before: Vec<&Token> = self
            .tokens_in((clause.0, span.0))
            .map(|(_, token)| token)
            .collect();
        let first = before.get(before.len().saturating_sub(NEAR));
        (first.map_or(span.0, |token| token.letters.0), span.0)
    }

    /// The text of a span.
    pub(crate) fn plain(&self, span: Span) -> String {
        let letters = self.letters.get(span.0..span.1).unwrap_or_default();
        letters.iter().map(|letter| letter.plain).collect()
    }

    fn tokens_in(&self, span: Span) -> impl Iterator<Item = (usize, &Token)> {
        self.tokens
            .iter()
            .enumerate()
            .filter(move |(_, token)| token.letters.0 >= span.0 && token.letters.1 <= span.1)
    }

    /// Whether one of the cues of a kind stands in a span.
    pub(crate) fn has_cue(
        &self,
        terms: &Terms,
        kind: &str,
        language: Language,
        span: Span,
    ) -> bool {
        let cues = terms.cues(kind, language);
        if language == Language::Japanese {
            let text = self.plain(span);
            return cues.iter().any(|cue| text.contains(cue.plain.as_str()));
        }
        let stems: Vec<String> = self
            .tokens_in(span)
            .map(|(_, token)| stem(&token.word, language))
            .collect();
        cues.iter().any(|cue| {
            let wanted = &cue.stems;
            !wanted.is_empty() && stems.windows(wanted.len()).any(|window| window == wanted)
        })
    }

    /// Whether a word is negated, in whatever language of the text, quoted or part of a name.
    pub(crate) fn doubt(
        &self,
        terms: &Terms,
        language: Language,
        languages: &[Language],
        span: Span,
    ) -> Option<Doubt> {
        let is_negated = |other: &Language| self.is_negated(terms, *other, span);
        if languages.iter().any(is_negated) {
            return Some("claim.negated");
        }
        if self.is_quoted(span) {
            let sentence = self.sentence(span);
            let mentions = |other: &Language| self.has_cue(terms, "mention", *other, sentence);
            return Some(if languages.iter().any(mentions) {
                "claim.mentioned"
            } else {
                "claim.quoted"
            });
        }
        if language != Language::Japanese {
            return self.name(terms, language, span);
        }
        let around = self.plain((
            span.0.saturating_sub(4),
            (span.1 + 6).min(self.letters.len()),
        ));
        let companies = terms.cues("company", language);
        let is_company = companies
            .iter()
            .any(|word| around.contains(word.plain.as_str()));
        is_company.then_some("claim.company")
    }

    fn is_negated(&self, terms: &Terms, language: Language, span: Span) -> bool {
        if language == Language::Japanese {
            return japanese::is_negated(
                &self.letters,
                span.0,
                span.1,
                terms.cues("negation", language),
                terms.cues("not_negation", language),
            );
        }
        let clause = self.clause(span);
        let before: Vec<&Token> = self
            .tokens_in((clause.0, span.0))
            .map(|(_, token)| token)
            .collect();
        let skipped = before.len().saturating_sub(REACH);
        let near: Vec<&str> = before
            .iter()
            .skip(skipped)
            .map(|token| token.word.as_str())
            .collect();
        let near_text = near.join(" ");
        let not_negations = terms.cues("not_negation", language);
        if not_negations
            .iter()
            .any(|cue| near_text.contains(&cue.words))
        {
            return false;
        }
        let is = |kind: &str, word: &str| {
            let mut cues = terms.cues(kind, language).iter();
            cues.any(|cue| cue.words == word)
        };
        // `no tools` says nothing of what follows the noun; `no part of it is` does.
        let negates = |(place, word): (usize, &&str)| {
            let is_part = near.get(place + 1).is_some_and(|next| is("part", next));
            let reaches = near.len() - place <= NOUN || is_part;
            is("negation", word) || (is("negation_of_noun", word) && reaches)
        };
        let Some(place) = near
            .iter()
            .enumerate()
            .rev()
            .find(|one| negates(*one))
            .map(|(place, _)| place)
        else {
            return false;
        };
        // Not this, but that.
        !near.iter().skip(place).any(|word| is("contrast", word))
    }

    /// Whether quotation marks stand close around a word, and not around the whole text.
    fn is_quoted(&self, span: Span) -> bool {
        const OPEN: [char; 8] = ['「', '『', '“', '„', '«', '"', '‹', '\''];
        const CLOSE: [char; 8] = ['」', '』', '”', '“', '»', '"', '›', '\''];
        let open = (span.0.saturating_sub(2)..span.0).rev().find(|at| {
            self.letter(*at)
                .is_some_and(|letter| OPEN.contains(&letter))
        });
        let close = (span.1..(span.1 + 2).min(self.letters.len())).find(|at| {
            self.letter(*at)
                .is_some_and(|letter| CLOSE.contains(&letter))
        });
        match (open, close) {
            (Some(open), Some(close)) => open > 0 || close + 1 < self.letters.len(),
            _ => false,
        }
    }

    /// Whether a word in capitals stands beside another one in a text that is not all in capitals.
    fn name(&self, terms: &Terms, language: Language, span: Span) -> Option<Doubt> {
        let (first, _) = self.tokens_in(span).next()?;
        let (last, _) = self.tokens_in(span).last()?;
        let company = self.tokens.iter().skip(last + 1).take(2);
        let companies = terms.cues("company", language);
        let near = |token: &Token| companies.iter().any(|cue| cue.words == token.word);
        if company.clone().any(|token| near(token) && token.capital) {
            return Some("claim.company");
        }
        let words = self
            .tokens
            .iter()
            .filter(|token| !token.is_number() && token.word != "%");
        let (capitals, all) = words.fold((0, 0), |(capitals, all), token| {
            (capitals + usize::from(token.capital), all + 1)
        });
        let is_capital = |at: Option<usize>| {
            at.and_then(|at| self.tokens.get(at))
                .is_some_and(|token| token.capital)
        };
        // German writes every noun with a capital.
        let tells = language != Language::German && all >= 4 && capitals * 2 <= all;
        let starts = self.sentence(span).0 >= self.tokens.get(first)?.letters.0.saturating_sub(1);
        (tells && !starts && is_capital(Some(first)) && is_capital(Some(last + 1)))
            .then_some("claim.name")
    }
}

/// How many words before a term a negation may stand, and one of nouns.
const REACH: usize = 6;
const NOUN: usize = 2;
/// How many words before a term are close.
const NEAR: usize = 4;
