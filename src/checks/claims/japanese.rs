//! Japanese: no blanks between words, so the longest listed word at a place is taken.

use super::cues::Cue;
use super::normal::{Letter, is_japanese, normal_text};

/// A term, ready to be compared: `#` stands for a number, `@` for a year, `…` for a few letters.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pattern {
    letters: Vec<char>,
    /// Whether hiragana and katakana are the same; not in words so short that they stand in others.
    either_kana: bool,
}

/// How many letters `…` may be.
const GAP: usize = 8;
/// Letters of a word that is compared in either kana.
const LONG: usize = 4;

impl Pattern {
    pub(crate) fn of(term: &str) -> Self {
        // The plain form would make three dots of one sign.
        let parts: Vec<String> = term
            .split('…')
            .map(|part| {
                normal_text(part)
                    .into_iter()
                    .filter(|letter| *letter != ' ')
                    .collect()
            })
            .collect();
        let letters: Vec<char> = parts.join("…").chars().collect();
        Self {
            either_kana: letters.len() >= LONG,
            letters,
        }
    }

    /// The letter that it starts with, as katakana; none where that is a number.
    pub(crate) fn start(&self) -> Option<char> {
        let first = self.letters.first().copied();
        first
            .filter(|first| !matches!(first, '#' | '@'))
            .map(katakana)
    }

    /// The letter behind the term, where it stands at a letter of a text. Blanks, line ends and middle
    /// dots between its letters do not matter.
    pub(crate) fn at(&self, text: &[Letter], at: usize) -> Option<usize> {
        let place = self.follow(&self.letters, text, at, true)?;
        // `eco` within `economy` is another word.
        let is_latin = |letter: char| letter.is_ascii_alphabetic();
        let starts_latin = self.letters.first().copied().is_some_and(is_latin);
        let ends_latin = self.letters.last().copied().is_some_and(is_latin);
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        let inside = (starts_latin && before.is_some_and(|letter| is_latin(letter.plain)))
            || (ends_latin && text.get(place).is_some_and(|letter| is_latin(letter.plain)));
        (!inside && place > at).then_some(place)
    }

    fn follow(&self, wanted: &[char], text: &[Letter], at: usize, first: bool) -> Option<usize> {
        let Some((one, rest)) = wanted.split_first() else {
            return Some(at);
        };
        let mut place = at;
        while !first && is_gap(text, place) {
            place += 1;
        }
        match one {
            '…' => (0..=GAP)
                .map(|skipped| place + skipped)
                .take_while(|end| (place..*end).all(|at| is_within(text, at)))
                .find_map(|end| self.follow(rest, text, end, false)),
            '#' => {
                let behind = number(text, place)?;
                self.follow(rest, text, behind, false)
            }
            '@' => {
                let behind = number(text, place)?;
                let year: String = text
                    .iter()
                    .take(behind)
                    .skip(place)
                    .map(|letter| letter.plain)
                    .collect();
                super::latin::is_year(&year).then(|| self.follow(rest, text, behind, false))?
            }
            _ => {
                let letter = text.get(place)?.plain;
                self.is_same(letter, *one)
                    .then(|| self.follow(rest, text, place + 1, false))?
            }
        }
    }

    fn is_same(&self, letter: char, wanted: char) -> bool {
        letter == wanted || (self.either_kana && katakana(letter) == katakana(wanted))
    }
}

/// A letter of hiragana as one of katakana.
pub(crate) fn katakana(letter: char) -> char {
    match letter {
        '\u{3041}'..='\u{3096}' => char::from_u32(u32::from(letter) + 0x60).unwrap_or(letter),
        _ => letter,
    }
}

/// The letter behind a number in figures.
fn number(text: &[Letter], at: usize) -> Option<usize> {
    let is_number = |letter: &&Letter| {
        letter.plain.is_ascii_digit() || letter.plain == '.' || is_kanji_number(letter.plain)
    };
    let starts = text.get(at).is_some_and(|letter| letter.plain != '.');
    let count = text.iter().skip(at).take_while(is_number).count();
    (starts && count > 0).then_some(at + count)
}

/// Whether a letter is one of the numbers to a hundred.
pub(crate) fn is_kanji_number(letter: char) -> bool {
    "〇一二三四五六七八九十百".contains(letter)
}

fn is_gap(text: &[Letter], at: usize) -> bool {
    text.get(at)
        .is_some_and(|letter| matches!(letter.plain, ' ' | '・'))
}

/// Whether a letter may stand between two parts of one expression.
fn is_within(text: &[Letter], at: usize) -> bool {
    text.get(at).is_some_and(|letter| {
        !matches!(
            letter.plain,
            '。' | '、' | '!' | '?' | ',' | '「' | '」' | '『' | '』'
        )
    })
}

/// Particles and endings between a term, the noun that it describes, and what negates it.
const PARTICLES: [&str; 17] = [
    "ものでは",
    "ことは",
    "とまでは",
    "では",
    "には",
    "とは",
    "ほど",
    "で",
    "に",
    "と",
    "は",
    "も",
    "が",
    "を",
    "の",
    "さ",
    "く",
];

/// Ways to say of a noun that it claims a term.
const SAID: [&str; 7] = [
    "をうたう",
    "を謳う",
    "を主張する",
    "を表示する",
    "を意味する",
    "と称する",
    "とうたう",
];

/// Whether a term is negated: by a letter before it, or by what stands behind it and the noun that it
/// describes. What is negated of something else (`割れない`) negates no term.
pub(crate) fn is_negated(
    text: &[Letter],
    before: usize,
    behind: usize,
    negations: &[Cue],
    not_negations: &[Cue],
) -> bool {
    if before
        .checked_sub(1)
        .and_then(|before| text.get(before))
        .is_some_and(|letter| matches!(letter.plain, '非' | '未'))
    {
        return true;
    }
    let rest: String = text
        .iter()
        .skip(behind)
        .take_while(|letter| {
            !matches!(
                letter.plain,
                '。' | '、' | '!' | '?' | ',' | '.' | '」' | '』'
            )
        })
        .map(|letter| letter.plain)
        .filter(|letter| *letter != ' ')
        .collect();
    if not_negations
        .iter()
        .any(|words| rest.contains(words.plain.as_str()))
    {
        return false;
    }
    // `エコをうたう製品ではない` denies what `エコな製品ではない` does.
    let rest = SAID
        .iter()
        .find_map(|said| rest.strip_prefix(said))
        .unwrap_or(&rest);
    let is_noun = |letter: char| {
        matches!(letter, '\u{30A1}'..='\u{30FC}' | '\u{4E00}'..='\u{9FFF}')
            || letter.is_ascii_alphanumeric()
    };
    let adjective = rest.strip_prefix(['な', 'の']).unwrap_or(rest);
    let noun = adjective.trim_start_matches(is_noun);
    // Directly, or behind what it describes; a noun of kanji may belong to the negation (使用しない).
    let mut starts = vec![rest, adjective, noun];
    let nouns = adjective.len() - noun.len();
    let kanji = adjective.char_indices().map(|(at, _)| at);
    starts.extend(
        kanji
            .take_while(|at| *at < nouns)
            .filter_map(|at| adjective.get(at..)),
    );
    starts.into_iter().any(|start| {
        let mut tail = start;
        for _ in 0..2 {
            if negations
                .iter()
                .any(|word| tail.starts_with(word.plain.as_str()))
            {
                return true;
            }
            let Some(next) = PARTICLES
                .iter()
                .find_map(|particle| tail.strip_prefix(particle))
            else {
                return false;
            };
            tail = next;
        }
        negations
            .iter()
            .any(|word| tail.starts_with(word.plain.as_str()))
    })
}

/// Whether a text is mainly Japanese.
pub(crate) fn is_mainly_japanese(text: &[Letter]) -> bool {
    text.iter().any(|letter| is_japanese(letter.plain))
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use crate::checks::claims::normal::normal;

    #[test]
    fn a_term_is_found_in_either_kana_and_with_gaps() {
        let at = |term: &str, text: &str| Pattern::of(term).at(&normal(text), 0);
        assert_eq!(at("サステナブル", "さすてなぶる"), Some(6));
        assert_eq!(at("エコ", "えこひいき"), None);
        assert_eq!(
            at("カーボンニュートラル", "カーボン・\nニュートラル"),
            Some(12)
        );
        assert_eq!(at("微生物…分解", "微生物により水に分解"), Some(10));
        assert_eq!(at("微生物…分解", "微生物。水に分解"), None);
        assert_eq!(at("#割", "二割"), Some(2));
    }
}
