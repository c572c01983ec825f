//! Words of English, French and German: cut at blanks and hyphens, compared by their stems.

use unicode_normalization::UnicodeNormalization as _;

use super::normal::{Letter, is_japanese};
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
        });
    }
    tokens
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

/// The stem of a word: endings of number, gender, case and comparison fall away. It need be no word; it
/// is compared with stems alone.
pub(crate) fn stem(word: &str, language: Language) -> String {
    let cut = |word: &str, endings: &[&str], least: usize| -> String {
        endings
            .iter()
            .filter_map(|ending| word.strip_suffix(ending))
            .find(|stem| stem.chars().count() >= least)
            .unwrap_or(word)
            .to_owned()
    };
    match language {
        Language::English => {
            let word = cut(word, &["'s", "'"], 3);
            let word = match word.strip_suffix("bly") {
                Some(stem) => format!("{stem}ble"),
                None => cut(&word, &["ly"], 4),
            };
            let word = if word.ends_with("ss") || word.ends_with("us") {
                word
            } else {
                cut(&word, &["s"], 3)
            };
            match word.as_str() {
                "greener" | "greenest" => "green".to_owned(),
                "friendlier" | "friendliest" => "friend".to_owned(),
                "kinder" | "kindest" => "kind".to_owned(),
                "safer" | "safest" => "safe".to_owned(),
                _ => word,
            }
        }
        Language::French => {
            let word = cut(word, &["s", "x"], 3);
            let word = cut(&word, &["e"], 3);
            // `naturelle` doubles the letter of `naturel`.
            match word.strip_suffix("ll").or(word.strip_suffix("nn")) {
                Some(_) => cut(&word, &["l", "n"], 3),
                None => word,
            }
        }
        Language::German => {
            let plain = word
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
            let word = cut(&plain, &["sten", "ster", "stes", "stem", "ste"], 6);
            let word = cut(&word, &["eren", "erer", "eres", "erem", "ere"], 6);
            cut(&word, &["en", "em", "er", "es", "e", "s"], 4)
        }
        Language::Japanese => word.to_owned(),
    }
}

/// A term, ready to be compared: stems, and `#` for a number.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    stems: Vec<String>,
}

impl Pattern {
    /// Reads a term of a language.
    pub(crate) fn of(term: &str, language: Language) -> Self {
        let text = super::normal::normal(term);
        let mut stems = Vec::new();
        // A sign of its own, which no text has as a word.
        for piece in term.split_inclusive('#') {
            let head = piece.trim_end_matches('#');
            let letters = if head == term {
                text.clone()
            } else {
                super::normal::normal(head)
            };
            stems.extend(
                tokens(&letters)
                    .iter()
                    .map(|token| stem(&token.word, language)),
            );
            if piece.ends_with('#') {
                stems.push("#".to_owned());
            }
        }
        Self { stems }
    }

    /// How many words of a text it takes from a word on; none where it does not stand there.
    pub(crate) fn at(&self, stems: &[String], tokens: &[Token], at: usize) -> Option<usize> {
        if self.stems.is_empty() {
            return None;
        }
        let fits = self.stems.iter().enumerate().all(|(index, wanted)| {
            if wanted == "#" {
                tokens.get(at + index).is_some_and(Token::is_number)
            } else {
                stems.get(at + index) == Some(wanted)
            }
        });
        fits.then_some(self.stems.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, stem};

    #[test]
    fn inflections_share_a_stem() {
        let same = |language, words: &[&str]| {
            let stems: Vec<String> = words.iter().map(|word| stem(word, language)).collect();
            assert!(
                stems.windows(2).all(|pair| pair.first() == pair.last()),
                "{words:?}: {stems:?}"
            );
        };
        same(
            Language::English,
            &["recyclable", "recyclables", "recyclably"],
        );
        same(Language::English, &["green", "greener", "greenest"]);
        same(Language::French, &["recyclable", "recyclables"]);
        same(
            Language::French,
            &["naturel", "naturelle", "naturels", "naturelles"],
        );
        same(Language::French, &["vert", "verte", "verts", "vertes"]);
        same(
            Language::German,
            &[
                "umweltfreundlich",
                "umweltfreundliche",
                "umweltfreundlichen",
                "umweltfreundlicher",
                "umweltfreundlichste",
            ],
        );
        assert_ne!(
            stem("recycled", Language::English),
            stem("recyclable", Language::English)
        );
        assert_ne!(
            stem("greenhouse", Language::English),
            stem("green", Language::English)
        );
    }
}
