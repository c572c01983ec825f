//! Words against factors.

use unicode_normalization::UnicodeNormalization as _;

use super::library::Factor;

/// One form for all ways to type the same: full and half width, capitals and small letters.
fn plain(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).collect()
}

/// The words in the arguments. One argument may hold several, also between ideographic blanks,
/// because a Japanese keyboard types those and the shell does not divide at them.
pub(super) fn words(arguments: &[String]) -> Vec<String> {
    arguments
        .iter()
        .flat_map(|argument| argument.split_whitespace())
        .map(plain)
        .collect()
}

/// Whether every word occurs somewhere.
pub(super) fn matches(factor: &Factor, words: &[String]) -> bool {
    let text = plain(
        &[
            factor.id.as_str(),
            &factor.name_en,
            &factor.name_ja,
            &factor.category,
            &factor.subcategory,
            &factor.geography,
            &factor.source,
        ]
        // No word holds a line's end, so none matches across two fields.
        .join("\n"),
    );
    words.iter().all(|word| text.contains(word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_divided_and_levelled() {
        let words = |text: &str| words(&[text.to_owned()]);
        assert_eq!(words("ＡＢＳ\u{3000}樹脂  jp"), ["abs", "樹脂", "jp"]);
        assert_eq!(words("ﾎﾟﾘﾌﾟﾛﾋﾟﾚﾝ"), ["ポリプロピレン"]);
        assert!(words(" \u{3000} ").is_empty());
    }
}
