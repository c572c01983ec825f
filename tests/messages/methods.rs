//! Names of methods and equations with words: each in both languages, with the core's own symbols.

use std::collections::{BTreeMap, BTreeSet};

use meguru::figures::{FigureDescription, catalogue};

use crate::catalogue::Catalogue;
use crate::{LANGUAGES, none};

/// What a formula is made of, in its order.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Pieces {
    /// Symbols with their indices, numbers, abbreviations and operators, which every language writes alike.
    signs: Vec<String>,
    /// Words in Latin letters.
    pub(crate) latin: Vec<String>,
    /// Letters of Japanese.
    japanese: Vec<char>,
}

impl Pieces {
    pub(crate) fn of(text: &str) -> Self {
        let mut pieces = Self::default();
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let length = run(rest);
            if length == 0 {
                rest = &rest[letter.len_utf8()..];
                if is_operator(letter) {
                    pieces.signs.push(letter.to_string());
                } else if is_japanese(letter) {
                    pieces.japanese.push(letter);
                }
                continue;
            }
            let index = index(&rest[length..]);
            let (word, after) = rest.split_at(length + index);
            rest = after;
            let plain = word.strip_suffix("'s").unwrap_or(word);
            if index > 0 || is_sign(plain) {
                pieces.signs.push(plain.to_owned());
            } else {
                pieces.latin.push(word.to_owned());
            }
        }
        pieces
    }

    pub(crate) fn is_worded(&self) -> bool {
        !self.latin.is_empty() || !self.japanese.is_empty()
    }

    /// The language that a text of the core is in; none where it names a Japanese term within English.
    fn language(&self) -> Option<&'static str> {
        match (self.japanese.is_empty(), self.latin.is_empty()) {
            (true, _) => Some("en"),
            (false, true) => Some("ja"),
            (false, false) => None,
        }
    }
}

fn is_japanese(letter: char) -> bool {
    ('\u{3041}'..='\u{9FFF}').contains(&letter)
}

fn is_operator(letter: char) -> bool {
    letter == 'Σ' || "+−×/=|()<>".contains(letter)
}

/// Length of the letters and digits that a text begins with; Σ stands for itself.
fn run(text: &str) -> usize {
    let is_part =
        |letter: char| letter.is_alphanumeric() && !is_japanese(letter) && !is_operator(letter);
    let mut length = 0;
    for (at, letter) in text.char_indices() {
        let joins = length > 0
            && matches!(letter, '.' | '\'')
            && text[at + 1..].chars().next().is_some_and(is_part);
        if !is_part(letter) && !joins {
            break;
        }
        length = at + letter.len_utf8();
    }
    length
}

/// Length of the index that a text begins with, as the page sets it low: `_x`, `_in,renewable` or `_{in use}`.
fn index(text: &str) -> usize {
    let Some(inside) = text.strip_prefix('_') else {
        return 0;
    };
    if inside.starts_with('{') {
        return inside.find('}').map_or(0, |end| end + 2);
    }
    let mut length = 0;
    for (at, letter) in inside.char_indices() {
        let joins = letter == ','
            && inside[at + 1..]
                .chars()
                .next()
                .is_some_and(char::is_alphanumeric);
        if !letter.is_alphanumeric() && !joins {
            break;
        }
        length = at + letter.len_utf8();
    }
    length + 1
}

/// Whether letters without an index are a symbol, a number, an abbreviation or a function, and no word.
fn is_sign(word: &str) -> bool {
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    ["max", "kg", "kWh"].contains(&word)
        || (word.chars().count() == 1 && word != "a")
        || capitals > 1
        || word
            .chars()
            .any(|letter| letter.is_ascii_digit() || !letter.is_ascii())
}

/// Every text that methods and equations need, with the core's own.
fn texts() -> BTreeMap<String, &'static str> {
    let mut texts = BTreeMap::new();
    for figure in catalogue() {
        let FigureDescription {
            method, equation, ..
        } = *figure;
        let other = texts.insert(figure.method_id(), method);
        assert!(
            other.is_none_or(|other| other == method),
            "{other:?} and {method} have one id"
        );
        if Pieces::of(equation).is_worded() {
            texts.insert(figure.equation_id(), equation);
        }
    }
    texts
}

/// The catalogue of a language, each text in one piece.
fn written(language: &'static str) -> BTreeMap<String, String> {
    Catalogue::of(language, "methods").whole()
}

#[test]
fn every_method_and_every_equation_with_words_has_a_text_and_every_text_one() {
    let needed: BTreeSet<String> = texts().into_keys().collect();
    assert!(needed.len() > 100, "only {} found", needed.len());
    for language in LANGUAGES {
        let there: BTreeSet<String> = written(language).into_keys().collect();
        let differing: Vec<String> = needed.symmetric_difference(&there).cloned().collect();
        none(language, &differing);
    }
}

/// What the core says in one language stands so in the catalogue, which cannot fall behind.
#[test]
fn the_catalogue_says_what_the_core_says() {
    let catalogues = LANGUAGES.map(|language| (language, written(language)));
    let mut stale = Vec::new();
    for (id, text) in texts() {
        let language = Pieces::of(text).language();
        for (name, catalogue) in &catalogues {
            if Some(*name) == language && catalogue[&id] != text {
                stale.push(format!("{name}: {id}: {} for {text}", catalogue[&id]));
            }
        }
    }
    none("not what the core says", &stale);
}

#[test]
fn equations_have_the_same_symbols_in_every_language() {
    let catalogues = LANGUAGES.map(written);
    let mut different = Vec::new();
    for (id, text) in texts() {
        if id.starts_with("equation-") {
            let signs = Pieces::of(text).signs;
            for catalogue in &catalogues {
                let others = Pieces::of(&catalogue[&id]).signs;
                if others != signs {
                    different.push(format!("{id}: {others:?} for {signs:?}"));
                }
            }
        }
    }
    none("other symbols", &different);
}

#[test]
fn no_word_stands_in_the_other_language() {
    let mut foreign = Vec::new();
    for language in LANGUAGES {
        for (id, text) in written(language) {
            let pieces = Pieces::of(&text);
            let is_foreign = match language {
                "ja" => !pieces.latin.is_empty() || pieces.japanese.is_empty(),
                _ => !pieces.japanese.is_empty(),
            };
            if is_foreign {
                foreign.push(format!("{language}: {id}: {text}"));
            }
        }
    }
    none("in another language", &foreign);
}

#[test]
fn symbols_are_told_from_words() {
    let pieces =
        Pieces::of("Σ M F_R of the EU's 0.9, t_industry average, E_in,renewable − DQR_{in use}");
    let signs = [
        "Σ",
        "M",
        "F_R",
        "EU",
        "0.9",
        "t_industry",
        "E_in,renewable",
        "−",
        "DQR_{in use}",
    ];
    assert_eq!(pieces.signs, signs);
    assert_eq!(pieces.latin, ["of", "the", "average"]);
    // Letters behind an index without a blank would be set low with it.
    assert_eq!(Pieces::of("F_Rの割合").signs, ["F_Rの割合"]);
    assert_eq!(Pieces::of("部品の m_P、m_D").signs, ["m_P", "m_D"]);
    assert!(!Pieces::of("MCI = max(0, 1 − LFI × F(X)), F(X) = 0.9 / X").is_worded());
}
