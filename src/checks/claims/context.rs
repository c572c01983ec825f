//! What stands around a word: its sentence and clause, numbers, quotation marks, negations, names.

use super::japanese;
use super::latin::{Token, stem};
use super::normal::Letter;
use super::terms::{Language, Terms};
use crate::quantity::{decimal, scale};

/// A run of letters: the first, and the first behind.
pub(crate) type Span = (usize, usize);

/// A text that is searched.
pub(crate) struct Reading {
    pub(crate) letters: Vec<Letter>,
    pub(crate) tokens: Vec<Token>,
}

/// A percentage in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Percentage {
    pub(crate) span: Span,
    pub(crate) share: f64,
}

/// Why a word is not what it seems: a code.
pub(crate) type Doubt = &'static str;

impl Reading {
    fn letter(&self, at: usize) -> Option<char> {
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

    /// Percentages of a span.
    pub(crate) fn percentages(&self, span: Span) -> Vec<Percentage> {
        let mut found = Vec::new();
        let mut at = span.0;
        while at < span.1 {
            if !self
                .letter(at)
                .is_some_and(|letter| letter.is_ascii_digit())
            {
                at += 1;
                continue;
            }
            let start = at;
            while self.letter(at).is_some_and(|letter| {
                letter.is_ascii_digit()
                    || (matches!(letter, '.' | ',')
                        && self
                            .letter(at + 1)
                            .is_some_and(|next| next.is_ascii_digit()))
            }) {
                at += 1;
            }
            let digits = self.plain((start, at)).replace(',', ".");
            let rest = self.plain((at, (at + 12).min(self.letters.len())));
            let rest = rest.trim_start();
            let per = if [
                "%",
                "percent",
                "per cent",
                "prozent",
                "pour cent",
                "パーセント",
            ]
            .iter()
            .any(|unit| rest.starts_with(unit))
            {
                0.01
            } else if rest.starts_with('割') {
                0.1
            } else {
                continue;
            };
            if let Some(number) = decimal(&digits) {
                found.push(Percentage {
                    span: (start, at),
                    share: scale(number, per),
                });
            }
        }
        found
    }

    /// The percentage of a word's clause that is nearest to it.
    pub(crate) fn nearest_percentage(&self, span: Span) -> Option<Percentage> {
        let distance = |one: &Percentage| {
            if one.span.1 <= span.0 {
                span.0 - one.span.1
            } else {
                one.span.0.saturating_sub(span.1)
            }
        };
        let found = self.percentages(self.clause(span));
        found.into_iter().min_by_key(distance)
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
            return cues.iter().any(|cue| text.contains(cue.as_str()));
        }
        let stems: Vec<String> = self
            .tokens_in(span)
            .map(|(_, token)| stem(&token.word, language))
            .collect();
        cues.iter().any(|cue| {
            let wanted = self.stems_of(cue, language);
            !wanted.is_empty() && stems.windows(wanted.len()).any(|window| window == wanted)
        })
    }

    #[allow(clippy::unused_self, reason = "stands beside those that need the text")]
    fn stems_of(&self, words: &str, language: Language) -> Vec<String> {
        let letters = super::normal::normal(words);
        super::latin::tokens(&letters)
            .iter()
            .map(|token| stem(&token.word, language))
            .collect()
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
            return Some("claim.quoted");
        }
        if language != Language::Japanese {
            return self.name(terms, language, span);
        }
        let around = self.plain((
            span.0.saturating_sub(4),
            (span.1 + 6).min(self.letters.len()),
        ));
        let companies = terms.cues("company", language);
        let is_company = companies.iter().any(|word| around.contains(word.as_str()));
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
        let plain = |cue: &str| {
            let letters = super::normal::normal(cue);
            let words: Vec<String> = super::latin::tokens(&letters)
                .into_iter()
                .map(|token| token.word)
                .collect();
            words.join(" ")
        };
        let not_negations = terms.cues("not_negation", language);
        if not_negations
            .iter()
            .any(|cue| near_text.contains(&plain(cue)))
        {
            return false;
        }
        let negations: Vec<String> = terms
            .cues("negation", language)
            .iter()
            .map(|cue| plain(cue))
            .collect();
        let contrasts = terms.cues("contrast", language);
        let is_negation = |word: &&str| negations.iter().any(|other| other == word);
        let Some(place) = near.iter().rposition(is_negation) else {
            return false;
        };
        // Not this, but that.
        !near
            .iter()
            .skip(place)
            .any(|word| contrasts.iter().any(|contrast| contrast == word))
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
        let near = |token: &Token| companies.contains(&token.word);
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

/// How many words before a term a negation may stand.
const REACH: usize = 6;
