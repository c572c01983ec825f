//! Words of English, French and German: cut at blanks, hyphens and capitals within, compared by their stems.

use unicode_normalization::UnicodeNormalization as _;

use super::normal::{Letter, is_japanese};
pub(crate) use super::stem::stem;
use super::terms::Language;

/// A word of a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Token {
    /// The word without accents; digits alone are a number.
    pub(crate) word: String,
    /// First character in the written text, and the first behind.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Index of its first letter in the plain text, and of the first behind.
    pub(crate) letters: (usize, usize),
    /// Whether its first letter is a capital.
    pub(crate) capital: bool,
    /// Whether a hyphen alone stands between it and the word before.
    pub(crate) joined: bool,
}

impl Token {
    /// Whether it is a number.
    pub(crate) fn is_number(&self) -> bool {
        self.word
            .starts_with(|letter: char| letter.is_ascii_digit())
            && self
                .word
                .chars()
                .all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
    }
}

/// Cuts a plain text into words. Signs are none, but `%` and a minus before a number.
pub(crate) fn tokens(text: &[Letter]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(first) = text.get(at) {
        let from = at;
        let letter = first.plain;
        let next = text.get(at + 1).map(|letter| letter.plain);
        let is_word = |letter: char| letter.is_alphanumeric() && !is_japanese(letter);
        let is_digit = |letter: char| letter.is_ascii_digit();
        if is_digit(letter) {
            // A decimal sign belongs to a number where a digit stands behind it.
            at += 1;
            while let Some(letter) = text.get(at).map(|letter| letter.plain) {
                let behind = text.get(at + 1).map(|letter| letter.plain);
                if is_digit(letter) || (matches!(letter, '.' | ',') && behind.is_some_and(is_digit))
                {
                    at += 1;
                } else {
                    break;
                }
            }
        } else if is_word(letter) {
            while text
                .get(at)
                .is_some_and(|letter| is_word(letter.plain) || (letter.plain == '\'' && at > from))
                && !(at >= from + WORD && starts_word(text, at))
            {
                at += 1;
            }
        } else if letter == '%'
            || (letter == '-' && next.is_some_and(is_digit) && !follows(text, at))
        {
            at += 1;
        } else {
            at += 1;
            continue;
        }
        let letters = text.get(from..at).unwrap_or_default();
        let word: String = letters.iter().map(|letter| letter.plain).collect();
        // `l'environnement` is two words, `nature's` one.
        let article = word
            .split_once('\'')
            .filter(|(head, tail)| head.chars().count() <= 2 && tail.chars().count() > 1);
        let skipped = article.map_or(0, |(head, _)| head.chars().count() + 1);
        let (Some(start), Some(end)) = (letters.get(skipped), letters.last()) else {
            continue;
        };
        tokens.push(Token {
            word: without_accents(article.map_or(word.as_str(), |(_, tail)| tail)),
            start: start.start,
            end: end.end,
            letters: (from + skipped, at),
            capital: start.capital,
            joined: skipped == 0 && is_joined(text, from),
        });
    }
    tokens
}

/// The least letters of a word within a name such as `EcoPure`.
const WORD: usize = 3;

/// Whether a word starts within another: a capital behind a small letter, and more than a few letters.
fn starts_word(text: &[Letter], at: usize) -> bool {
    let small = |at: usize| {
        text.get(at)
            .is_some_and(|letter| letter.plain.is_alphabetic() && !letter.capital)
    };
    let capital = text.get(at).is_some_and(|letter| letter.capital);
    capital && at.checked_sub(1).is_some_and(small) && (at + 1..at + WORD).all(small)
}

/// Whether a hyphen, at most with a line's end behind it, joins a word to the one before.
fn is_joined(text: &[Letter], from: usize) -> bool {
    let letter = |back: usize| Some(text.get(from.checked_sub(back)?)?.plain);
    let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    match letter(1) {
        Some('-') => is_word(letter(2)),
        Some(' ') => letter(2) == Some('-') && is_word(letter(3)),
        _ => false,
    }
}

/// Whether a word stands right before, so that a hyphen joins and is no minus.
fn follows(text: &[Letter], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|before| text.get(before))
        .is_some_and(|letter| letter.plain.is_alphanumeric())
}

fn without_accents(word: &str) -> String {
    let plain: String = word
        .nfd()
        .filter(|letter| !matches!(letter, '\u{300}'..='\u{36F}'))
        .collect();
    plain.replace('ß', "ss").replace('œ', "oe")
}

/// A piece of a term.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    /// A word: as it is listed, and its stem.
    Word(String, String),
    /// Any number.
    Number,
    /// A year of this century.
    Year,
    /// Up to three words, whatever they are.
    Gap,
}

/// Signs in terms.
const SIGNS: [char; 3] = ['#', '@', '…'];

/// Whether a word is a year that claims speak of.
pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with("20") && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// How many words a gap may be.
const GAP: usize = 3;
/// How many words one written as a whole may be parted into, and the reverse.
const JOINED: usize = 3;

/// A term, ready to be compared: `#` stands for a number, `@` for a year, `…` for a few words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pattern {
    pieces: Vec<Piece>,
}

impl Pattern {
    /// Reads a term of a language.
    pub(crate) fn of(term: &str, language: Language) -> Self {
        let mut pieces = Vec::new();
        let words = |text: &str, pieces: &mut Vec<Piece>| {
            let letters = super::normal::normal(text);
            pieces.extend(tokens(&letters).into_iter().map(|token| {
                let stem = stem(&token.word, language);
                Piece::Word(token.word, stem)
            }));
        };
        // Signs of its own, which no text has as a word.
        for part in term.split_inclusive(SIGNS) {
            let head = part.trim_end_matches(SIGNS);
            words(head, &mut pieces);
            if head.trim_end() == "-" || head.trim_end().ends_with(" -") {
                pieces.push(Piece::Word("-".to_owned(), "-".to_owned()));
            }
            pieces.extend(match part.chars().last() {
                Some('#') => Some(Piece::Number),
                Some('@') => Some(Piece::Year),
                Some('…') => Some(Piece::Gap),
                _ => None,
            });
        }
        Self { pieces }
    }

    /// The letter that it starts with; none where that is a number.
    pub(crate) fn start(&self) -> Option<char> {
        match self.pieces.first() {
            Some(Piece::Word(first, _)) => first.chars().next(),
            _ => None,
        }
    }

    /// How many words of a text it takes from a word on; none where it does not stand there.
    pub(crate) fn at(&self, stems: &[String], tokens: &[Token], at: usize) -> Option<usize> {
        let behind = follow(&self.pieces, stems, tokens, at)?;
        Some(behind - at)
    }
}

/// The word behind, where the pieces stand at a word of a text.
fn follow(pieces: &[Piece], stems: &[String], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((first, rest)) = pieces.split_first() else {
        return Some(at);
    };
    match first {
        Piece::Number => {
            let is_number = tokens.get(at).is_some_and(Token::is_number);
            is_number.then(|| follow(rest, stems, tokens, at + 1))?
        }
        Piece::Year => {
            let is_year = tokens.get(at).is_some_and(|token| is_year(&token.word));
            is_year.then(|| follow(rest, stems, tokens, at + 1))?
        }
        Piece::Gap => (at..=at + GAP).find_map(|at| follow(rest, stems, tokens, at)),
        Piece::Word(word, wanted) => {
            if stems.get(at)? == wanted {
                return follow(rest, stems, tokens, at + 1);
            }
            // `ecofriendly` for `eco-friendly`.
            let written = stems.get(at)?;
            if let Some(mut left) = written.strip_prefix(word.as_str()) {
                for (index, piece) in rest.iter().enumerate().take(JOINED - 1) {
                    let Piece::Word(word, stem) = piece else {
                        break;
                    };
                    if left == stem {
                        return follow(rest.get(index + 1..)?, stems, tokens, at + 1);
                    }
                    let Some(shorter) = left.strip_prefix(word.as_str()) else {
                        break;
                    };
                    left = shorter;
                }
            }
            // `klima-neutral` for `klimaneutral`.
            let mut left = wanted.strip_prefix(tokens.get(at)?.word.as_str())?;
            for next in at + 1..at + JOINED {
                let token = tokens.get(next).filter(|token| token.joined)?;
                if left == stems.get(next)? {
                    return follow(rest, stems, tokens, next + 1);
                }
                left = left.strip_prefix(token.word.as_str())?;
            }
            None
        }
    }
}
