//! Texts as they are compared: without differences of width, script of kana, accents and dashes. Only for
//! comparing; what is shown and kept stays as it was typed.

use unicode_normalization::UnicodeNormalization as _;

/// Normalises a text for comparing, letter case kept.
///
/// By compatibility (NFKC: `ＰＰ`, `㎏`, `ｱﾙﾐ`), accents off Latin letters, hiragana as katakana, every dash
/// and wave as `-`, and no long vowel mark at the end of a katakana word (`モーター` is `モータ`).
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let plain: Vec<char> = text
        .nfkd()
        // Accents of Latin letters only: the marks that turn か into が are others.
        .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter))
        .nfc()
        .map(plain_letter)
        .collect();
    let mut folded = String::with_capacity(text.len());
    let mut before = ' ';
    for (place, &letter) in plain.iter().enumerate() {
        let after = plain.get(place + 1).copied().unwrap_or(' ');
        match letter {
            'ー' if !is_katakana(before) => folded.push('-'),
            'ー' if !is_katakana(after) && after != 'ー' => {}
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'Œ' => folded.push_str("OE"),
            other => folded.push(other),
        }
        before = letter;
    }
    folded
}

/// Katakana letters and their long vowel mark, as [`fold`] leaves them.
pub(super) fn is_katakana(letter: char) -> bool {
    matches!(letter, 'ァ'..='ヺ' | 'ー' | 'ヽ' | 'ヾ')
}

/// Letters of Chinese origin.
pub(super) fn is_kanji(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '々' | '〆' | '\u{20000}'..='\u{3ffff}')
}

fn plain_letter(letter: char) -> char {
    match letter {
        // Hiragana lies at a fixed distance before katakana.
        'ぁ'..='ゖ' => char::from_u32(u32::from(letter) + 0x60).unwrap_or(letter),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '─' | '〜' | '~' => '-',
        '\u{2044}' => '/',
        '’' | '‘' => '\'',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_that_mean_nothing_are_gone() {
        for (text, folded) in [
            ("ＡＢＳ樹脂", "ABS樹脂"),
            ("ﾎﾟﾘﾌﾟﾛﾋﾟﾚﾝ", "ポリプロピレン"),
            ("れんが", "レンガ"),
            ("モーター", "モータ"),
            ("シリコーン", "シリコーン"),
            ("PA66ーGF30", "PA66-GF30"),
            ("Weißblech", "Weissblech"),
            ("acier galvanisé", "acier galvanise"),
            ("質量（㎏）", "質量(kg)"),
            ("がぎぐ", "ガギグ"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
