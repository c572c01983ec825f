//! Percentages in a text: in figures, in kanji, in words; and what they are of.

use super::context::{Reading, Span};
use super::japanese::is_kanji_number;
use super::terms::{Language, Terms};
use crate::quantity::{decimal, scale};

/// A percentage in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Percentage {
    /// From its first letter to its unit.
    pub(crate) span: Span,
    pub(crate) share: f64,
    /// Whether it says how much more or less of something there is.
    pub(crate) compared: bool,
}

/// Signs and words of a percentage, and the size of one.
const UNITS: [(&str, f64); 7] = [
    ("%", 0.01),
    ("percent", 0.01),
    ("per cent", 0.01),
    ("prozent", 0.01),
    ("pour cent", 0.01),
    ("パーセント", 0.01),
    ("割", 0.1),
];

/// Numbers that have a list of their words, `number_20` and so on.
const IN_WORDS: [u32; 14] = [5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100];

/// Letters behind a percentage in which it is looked for what it is of.
const BEHIND: usize = 30;

impl Reading {
    /// Percentages of a span; discounts are none.
    pub(crate) fn percentages(&self, terms: &Terms, span: Span) -> Vec<Percentage> {
        let mut found = Vec::new();
        let mut at = span.0;
        while at < span.1 {
            let Some((number, behind)) = self.number(terms, at) else {
                at += 1;
                continue;
            };
            found.extend(self.percentage(terms, (at, behind), number));
            at = behind;
        }
        found
    }

    /// A percentage whose number is known; none if it has no unit or is a discount.
    fn percentage(&self, terms: &Terms, at: Span, number: f64) -> Option<Percentage> {
        let blanks = (at.1..).take_while(|at| self.letter(*at) == Some(' '));
        let from = at.1 + blanks.count();
        let (unit, per) = UNITS
            .into_iter()
            .find(|(unit, _)| self.starts_with(from, unit))?;
        let mut end = from + unit.chars().count();
        let mut share = scale(number, per);
        // 三割五分
        if unit == "割"
            && let Some((hundredths, behind)) = self.number(terms, end)
            && self.letter(behind) == Some('分')
        {
            share += scale(hundredths, 0.01);
            end = behind + 1;
        }
        let clause = self.clause((at.0, end));
        let rest = self.plain((end, clause.1.min(end + BEHIND)));
        let rest = rest.trim_start_matches([' ', 'の', 'を']);
        let any = |kind: &str, test: &dyn Fn(&str) -> bool| {
            Language::ALL.iter().any(|language| {
                let mut cues = terms.cues(kind, *language).iter();
                cues.any(|cue| test(&cue.plain))
            })
        };
        if any("discount", &|cue| rest.starts_with(cue)) {
            return None;
        }
        let sign = at.0.checked_sub(1).and_then(|before| self.letter(before));
        let is_range = at.0.checked_sub(2).is_some_and(|before| {
            self.letter(before)
                .is_some_and(|letter| letter.is_ascii_digit() || letter == '%')
        });
        let compared = (matches!(sign, Some('-' | '+')) && !is_range)
            || any("compared", &|cue| rest.starts_with(cue))
            || any("compared_behind", &|cue| rest.contains(cue));
        Some(Percentage {
            span: (at.0, end),
            share,
            compared,
        })
    }

    fn starts_with(&self, at: usize, text: &str) -> bool {
        text.chars()
            .enumerate()
            .all(|(index, letter)| self.letter(at + index) == Some(letter))
    }

    /// A number that starts at a letter, and the letter behind it.
    fn number(&self, terms: &Terms, at: usize) -> Option<(f64, usize)> {
        let letter = self.letter(at)?;
        let before = at.checked_sub(1).and_then(|before| self.letter(before));
        if letter.is_ascii_digit() {
            let mut behind = at;
            while self.letter(behind).is_some_and(|letter| {
                letter.is_ascii_digit()
                    || (matches!(letter, '.' | ',')
                        && self
                            .letter(behind + 1)
                            .is_some_and(|next| next.is_ascii_digit()))
            }) {
                behind += 1;
            }
            return Some((
                decimal(&self.plain((at, behind)).replace(',', "."))?,
                behind,
            ));
        }
        if is_kanji_number(letter) {
            let count = (at..).take_while(|at| self.letter(*at).is_some_and(is_kanji_number));
            let behind = at + count.count();
            return Some((kanji(&self.plain((at, behind)))?, behind));
        }
        if before.is_some_and(char::is_alphanumeric) {
            return None;
        }
        let token = self.tokens.iter().find(|token| token.letters.0 == at)?;
        let number = IN_WORDS.into_iter().find(|number| {
            let kind = format!("number_{number}");
            Language::ALL
                .iter()
                .flat_map(|language| terms.cues(&kind, *language))
                .any(|cue| cue.words == token.word)
        })?;
        Some((f64::from(number), token.letters.1))
    }

    /// The percentage of a clause, as a rule a word's own, that is nearest to it and of it: not how much more or less there
    /// is, and not what belongs to one of the other words.
    pub(crate) fn nearest_percentage(
        &self,
        terms: &Terms,
        span: Span,
        clause: Span,
        others: &[Span],
    ) -> Option<Percentage> {
        let distance = |one: &Percentage| {
            if one.span.1 <= span.0 {
                span.0 - one.span.1
            } else {
                one.span.0.saturating_sub(span.1)
            }
        };
        let belongs = |one: &Percentage, word: Span| {
            let inside = word.0 <= one.span.0 && one.span.1 <= word.1;
            let blanks = (one.span.1..word.0).all(|at| self.letter(at) == Some(' '));
            inside || (one.span.1 <= word.0 && blanks)
        };
        self.percentages(terms, clause)
            .into_iter()
            .filter(|one| !one.compared)
            .filter(|one| belongs(one, span) || !others.iter().any(|other| belongs(one, *other)))
            .min_by_key(distance)
    }

    /// Whether a percentage in the sentence says something beside a word: not `100 % green`.
    pub(crate) fn is_specified_by_number(&self, terms: &Terms, span: Span) -> bool {
        let of_itself = |one: &Percentage| {
            let blanks = (one.span.1..span.0).all(|at| self.letter(at) == Some(' '));
            one.span.1 <= span.0 && blanks
        };
        self.percentages(terms, self.sentence(span))
            .iter()
            .any(|one| !of_itself(one))
    }
}

/// A number of kanji to a hundred.
fn kanji(text: &str) -> Option<f64> {
    let digit = |letter: char| {
        let digits = "〇一二三四五六七八九"
            .chars()
            .position(|one| one == letter)?;
        u32::try_from(digits).ok()
    };
    let tens_of = |text: &str| -> Option<u32> {
        match text.split_once('十') {
            None => {
                let mut number = 0u32;
                for letter in text.chars() {
                    number = number.checked_mul(10)?.checked_add(digit(letter)?)?;
                }
                Some(number)
            }
            Some((tens, ones)) => {
                let one = |text: &str, empty: u32| match text.chars().next() {
                    None => Some(empty),
                    Some(letter) => digit(letter),
                };
                Some(one(tens, 1)? * 10 + one(ones, 0)?)
            }
        }
    };
    match text.strip_suffix('百') {
        Some("" | "一") => Some(100.0),
        Some(_) => None,
        None if text.contains('百') => None,
        None => tens_of(text).map(f64::from),
    }
}

#[cfg(test)]
mod tests {
    use super::kanji;

    #[test]
    fn numbers_of_kanji() {
        for (text, number) in [
            ("三", Some(3.0)),
            ("十", Some(10.0)),
            ("二十", Some(20.0)),
            ("三十五", Some(35.0)),
            ("百", Some(100.0)),
            ("三〇", Some(30.0)),
            ("二百", None),
        ] {
            assert_eq!(kanji(text), number, "{text}");
        }
    }
}
