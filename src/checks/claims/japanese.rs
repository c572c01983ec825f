//! Japanese: no blanks between words, so the longest listed word at a place is taken.

use super::normal::{Letter, is_japanese, normal_text};

/// A term, ready to be compared.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    letters: Vec<char>,
}

impl Pattern {
    pub(crate) fn of(term: &str) -> Self {
        Self {
            letters: normal_text(term)
                .into_iter()
                .filter(|letter| *letter != ' ')
                .collect(),
        }
    }

    /// The letter behind the term, where it stands at a letter of a text. Blanks and line ends between
    /// its letters do not matter, nor do dots and long marks at its end.
    pub(crate) fn at(&self, text: &[Letter], at: usize) -> Option<usize> {
        let mut place = at;
        let mut first = true;
        for wanted in &self.letters {
            if !first {
                while is_gap(text, place) {
                    place += 1;
                }
            }
            first = false;
            let letter = text.get(place)?.plain;
            if *wanted == '#' {
                if !letter.is_ascii_digit() {
                    return None;
                }
                while text
                    .get(place)
                    .is_some_and(|letter| letter.plain.is_ascii_digit() || letter.plain == '.')
                {
                    place += 1;
                }
            } else if letter == *wanted {
                place += 1;
            } else {
                return None;
            }
        }
        // `eco` within `economy` is another word.
        let is_latin = |letter: char| letter.is_ascii_alphabetic();
        let starts_latin = self.letters.first().copied().is_some_and(is_latin);
        let ends_latin = self.letters.last().copied().is_some_and(is_latin);
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        let inside = (starts_latin && before.is_some_and(|letter| is_latin(letter.plain)))
            || (ends_latin && text.get(place).is_some_and(|letter| is_latin(letter.plain)));
        // A word in katakana ends where the katakana end, unless another word follows it.
        (!inside && place > at).then_some(place)
    }
}

fn is_gap(text: &[Letter], at: usize) -> bool {
    text.get(at).is_some_and(|letter| letter.plain == ' ')
}

/// Letters that may stand between a term and what negates it.
fn fills(letter: char) -> bool {
    matches!(
        letter,
        'な' | 'の'
            | 'に'
            | 'で'
            | 'は'
            | 'も'
            | 'と'
            | '性'
            | 'ー'
            | ' '
            | 'さ'
            | 'れ'
            | 'て'
            | 'い'
    ) || matches!(letter, '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}')
}

/// How many letters may stand between.
const REACH: usize = 8;

/// Whether what stands behind a term negates it.
pub(crate) fn is_negated(
    text: &[Letter],
    before: usize,
    behind: usize,
    negations: &[String],
    not_negations: &[String],
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
        .collect();
    if not_negations
        .iter()
        .any(|words| rest.contains(words.as_str()))
    {
        return false;
    }
    let letters: Vec<char> = rest.chars().collect();
    for skipped in 0..=REACH.min(letters.len()) {
        let tail: String = letters.iter().skip(skipped).collect();
        if negations.iter().any(|word| tail.starts_with(word.as_str())) {
            return true;
        }
        if !letters.get(skipped).is_some_and(|letter| fills(*letter)) {
            return false;
        }
    }
    false
}

/// Whether a text is mainly Japanese.
pub(crate) fn is_mainly_japanese(text: &[Letter]) -> bool {
    text.iter().any(|letter| is_japanese(letter.plain))
}
