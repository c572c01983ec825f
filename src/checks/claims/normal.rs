//! Text in its plain form, each letter with its place in the text as it was written.
//!
//! NFKC makes one of full and half width, ligatures and subscripts; letters become small, hyphens and
//! apostrophes of one kind, and what cannot be seen falls away; marks of web pages become what they show.
//! Places are counted in characters (Unicode code points), neither in bytes nor in units of UTF-16.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;

use super::markup;

/// A letter of a plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    /// The letter.
    pub(crate) plain: char,
    /// First character of the written text that it comes from.
    pub(crate) start: usize,
    /// First character behind.
    pub(crate) end: usize,
    /// Whether it was written as a capital.
    pub(crate) capital: bool,
}

/// The plain form of a text.
pub(crate) fn normal(text: &str) -> Vec<Letter> {
    let written: Vec<char> = text.chars().collect();
    let mut letters = Vec::with_capacity(written.len());
    let mut start = 0;
    while start < written.len() {
        let here = written.get(start..).unwrap_or_default();
        if let Some((parts, length)) = markup::tag(here) {
            if parts {
                letters.push(Letter {
                    plain: ' ',
                    start,
                    end: start + length,
                    capital: false,
                });
            }
            start += length;
            continue;
        }
        let shown = markup::entity(here);
        let mut end = start + shown.map_or(1, |(_, length)| length);
        // A letter and its marks are one; half-width voiced marks are marks too.
        while written.get(end).is_some_and(|mark| {
            canonical_combining_class(*mark) != 0 || matches!(mark, '\u{FF9E}' | '\u{FF9F}')
        }) {
            end += 1;
        }
        let group: String = match shown {
            Some((letter, _)) => letter.to_string(),
            None => written.iter().take(end).skip(start).collect(),
        };
        for composed in group.nfkc() {
            if is_invisible(composed) {
                continue;
            }
            let capital = composed.is_uppercase();
            for small in plain(composed).to_lowercase() {
                letters.push(Letter {
                    plain: small,
                    start,
                    end,
                    capital,
                });
            }
        }
        start = end;
    }
    letters
}

/// A text in its plain form, without places.
pub(crate) fn normal_text(text: &str) -> Vec<char> {
    normal(text).iter().map(|letter| letter.plain).collect()
}

fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{FE0E}' | '\u{FE0F}'
    )
}

/// One kind of hyphen, apostrophe and blank.
fn plain(letter: char) -> char {
    match letter {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FF0D}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{02BC}' | '`' | '\u{B4}' => '\'',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    }
}

/// Whether a letter is of a script without blanks between words.
pub(crate) fn is_japanese(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::{normal, normal_text};

    #[test]
    fn one_form_for_every_width() {
        let plain = |text| normal_text(text).into_iter().collect::<String>();
        assert_eq!(plain("ＥＣＯ"), "eco");
        assert_eq!(plain("ｴｺ ｶﾞﾗｽ"), "エコ ガラス");
        assert_eq!(plain("CO₂ゼロ"), "co2ゼロ");
        assert_eq!(plain("bio\u{AD}degrad\u{200B}able"), "biodegradable");
        assert_eq!(plain("e\u{301}co"), "éco");
        assert_eq!(plain("nature’s ‑ friend"), "nature's - friend");
        assert_eq!(plain("carbon&nbsp;neu<b>tral</b>"), "carbon neutral");
        assert_eq!(plain("bio&shy;de<wbr>gradable<br>bag"), "biodegradable bag");
    }

    #[test]
    fn letters_know_where_they_were_written() {
        let letters = normal("ｶﾞ㌔é");
        let places: Vec<_> = letters
            .iter()
            .map(|letter| (letter.plain, letter.start, letter.end))
            .collect();
        assert_eq!(
            places,
            [('ガ', 0, 2), ('キ', 2, 3), ('ロ', 2, 3), ('é', 3, 4)]
        );
    }
}
