//! A text of a material as atoms: Latin words whole, Japanese script letter by letter, and what stands
//! between them.

use crate::spreadsheet::fold::{fold, is_kanji, is_katakana};

/// The smallest part of a text that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Atom {
    /// The letters, folded, in the case in which they stand.
    pub(super) cased: String,
    /// The letters in lower case.
    pub(super) key: String,
    /// What kind of letters.
    pub(super) script: Script,
    /// What stands before it.
    pub(super) before: Gap,
}

/// Letters that make words together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// Latin and Greek letters and digits: a whole word.
    Latin,
    /// Katakana, and hiragana folded to it: one letter.
    Kana,
    /// One letter of Chinese origin.
    Kanji,
}

/// What stands between two atoms, from the weakest to the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Nothing.
    None,
    /// Space or hyphen: within one name.
    Space,
    /// `/`, `+`, `&`, `・`: two of something.
    List,
    /// A comma.
    Comma,
    /// An opening bracket.
    Bracket,
    /// Semicolon, colon, line end, quotes: never within a name.
    Break,
}

impl Gap {
    fn of(letter: char) -> Self {
        match letter {
            '/' | '+' | '&' | '・' => Self::List,
            ',' => Self::Comma,
            '(' | '[' | '{' | '【' | '「' | '〔' => Self::Bracket,
            ';' | ':' | '、' | '。' | '|' | '\n' | '\r' | '<' | '>' | '"' | '」' | '】' => {
                Self::Break
            }
            _ => Self::Space,
        }
    }

    /// What a key has for it: the lists of two names and the parts of one name must not be the same.
    pub(super) fn mark(self) -> Option<char> {
        match self {
            Self::Comma => Some(','),
            Self::Bracket => Some('('),
            _ => None,
        }
    }
}

/// The letters of a text, with no space between a number and its `%`.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::with_capacity(text.len());
    for letter in fold(text).chars() {
        if letter == '%' {
            let end = letters
                .iter()
                .rposition(|letter| *letter != ' ')
                .map_or(0, |last| last + 1);
            if end > 0 && letters.get(end - 1).is_some_and(char::is_ascii_digit) {
                letters.truncate(end);
            }
        }
        letters.push(letter);
    }
    letters
}

/// Splits a text into atoms.
pub(super) fn atoms(text: &str) -> Vec<Atom> {
    let letters = letters(text);
    let mut atoms: Vec<Atom> = Vec::new();
    let mut gap = Gap::None;
    for (place, &letter) in letters.iter().enumerate() {
        let before = place
            .checked_sub(1)
            .and_then(|place| letters.get(place))
            .copied();
        let Some(script) = script_of(letter, before, letters.get(place + 1..).unwrap_or_default())
        else {
            gap = gap.max(Gap::of(letter));
            continue;
        };
        let letter = if letter == ',' { '.' } else { letter };
        match atoms.last_mut() {
            // A share is a word of its own: `PET100%`.
            Some(last)
                if gap == Gap::None
                    && !begins_share(before, letters.get(place..).unwrap_or_default())
                    && script == Script::Latin
                    && last.script == Script::Latin =>
            {
                last.cased.push(letter);
                last.key.extend(letter.to_lowercase());
            }
            _ => atoms.push(Atom {
                cased: letter.to_string(),
                key: letter.to_lowercase().collect(),
                script,
                before: gap,
            }),
        }
        gap = Gap::None;
    }
    atoms
}

/// Whether digits that end in `%` begin here.
fn begins_share(before: Option<char>, letters: &[char]) -> bool {
    before.is_some_and(|before| !before.is_ascii_digit() && !matches!(before, '.' | ','))
        && letters.first().is_some_and(char::is_ascii_digit)
        && letters
            .iter()
            .find(|letter| !letter.is_ascii_digit() && **letter != '.')
            == Some(&'%')
}

/// The script of a letter, where it belongs to a word.
fn script_of(letter: char, before: Option<char>, after: &[char]) -> Option<Script> {
    let digit_before = before.is_some_and(|before| before.is_ascii_digit());
    let digits_after = after
        .iter()
        .take_while(|after| after.is_ascii_digit())
        .count();
    match letter {
        // 1.4301, PA6.6
        '.' if digit_before && digits_after > 0 => Some(Script::Latin),
        // A decimal comma, as in AlMgSi0,5; three digits behind a comma are a list.
        ',' if digit_before && (1..=2).contains(&digits_after) => Some(Script::Latin),
        '%' if digit_before => Some(Script::Latin),
        _ if is_katakana(letter) => Some(Script::Kana),
        _ if is_kanji(letter) => Some(Script::Kanji),
        // `#` stands for a digit in the table; in a text it is a sign like others.
        '#' | '*' => None,
        _ if letter.is_alphanumeric() => Some(Script::Latin),
        _ => None,
    }
}

/// Whether an atom is a dimension or a share, which says nothing about the material: `0.8mm`, `t1.5`,
/// `30%`, `φ6`.
pub(super) fn is_measure(atom: &Atom, before: Option<&Atom>) -> bool {
    let key = atom.key.as_str();
    if atom.script != Script::Latin {
        return false;
    }
    if matches!(key, "t" | "φ" | "ø" | "x") {
        return true;
    }
    let number = key.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let prefix = key.strip_suffix(number).unwrap_or_default();
    let rest = number
        .trim_start_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | 'x'));
    if number.is_empty() {
        return false;
    }
    let unit = matches!(
        rest,
        "mm" | "cm" | "m" | "um" | "μm" | "g" | "kg" | "%" | "t" | "mmt" | "mil" | "in" | "gsm"
    );
    match prefix {
        // A number after `t` or `φ` is one too, wherever the space stands.
        "" if rest.is_empty() => {
            before.is_some_and(|before| matches!(before.key.as_str(), "t" | "φ" | "ø" | "厚" | "x"))
        }
        "" => unit,
        "t" | "φ" | "ø" | "x" => rest.is_empty() || unit,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<String> {
        atoms(text).into_iter().map(|atom| atom.key).collect()
    }

    #[test]
    fn latin_words_stay_whole() {
        assert_eq!(keys("PA66-GF30 schwarz"), ["pa66", "gf30", "schwarz"]);
        assert_eq!(keys("1.4301"), ["1.4301"]);
        assert_eq!(keys("AlMgSi0,5"), ["almgsi0.5"]);
        assert_eq!(keys("304,316"), ["304", "316"]);
        assert_eq!(keys("PET100%"), ["pet", "100%"]);
        assert_eq!(keys("ABS樹脂"), ["abs", "樹", "脂"]);
    }

    #[test]
    fn dimensions_are_told() {
        for text in ["0.8mm", "t1.5", "30%", "φ6", "10x20mm"] {
            let atoms = atoms(text);
            assert!(atoms.iter().all(|atom| is_measure(atom, None)), "{text}");
        }
        for text in ["319.0", "6061", "PA66", "M8"] {
            let atoms = atoms(text);
            assert!(!atoms.iter().any(|atom| is_measure(atom, None)), "{text}");
        }
    }
}
