//! Stems of English, French and German words: a few endings by language.
//!
//! A stem need be no word; it is compared with stems alone. Stemmers of libraries join `recycled` and
//! `recyclable`, which laws keep apart.

use super::terms::Language;

/// The word without the first ending that leaves enough of it.
fn cut<'w>(word: &'w str, endings: &[&str], least: usize) -> &'w str {
    endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|stem| stem.chars().count() >= least)
        .unwrap_or(word)
}

/// The word with another ending, where it has one of these and enough is left.
fn turned(word: &str, endings: &[(&str, &str)], least: usize) -> String {
    endings
        .iter()
        .filter_map(|(ending, other)| Some((word.strip_suffix(ending)?, other)))
        .find(|(stem, _)| stem.chars().count() >= least)
        .map_or_else(|| word.to_owned(), |(stem, other)| format!("{stem}{other}"))
}

/// Articles and the like, which claims exchange freely: the planet, our planet.
const DETERMINERS: [(Language, &str, &[&str]); 3] = [
    (
        Language::English,
        "the",
        &["the", "our", "your", "my", "its", "this", "a", "an"],
    ),
    (
        Language::French,
        "le",
        &[
            "le", "la", "les", "notre", "nos", "votre", "vos", "cette", "ce", "un", "une",
        ],
    ),
    (
        Language::German,
        "der",
        &[
            "der", "die", "das", "den", "dem", "des", "unser", "unsere", "unserer", "unserem",
            "unseren", "ein", "eine", "einen", "einem", "einer",
        ],
    ),
];

/// The stem of a word without accents: endings of number, gender, case, comparison and quality fall away.
pub(crate) fn stem(word: &str, language: Language) -> String {
    let determiner = DETERMINERS
        .iter()
        .find(|(of, _, words)| *of == language && words.contains(&word));
    if let Some((_, one, _)) = determiner {
        return (*one).to_owned();
    }
    match language {
        Language::English => english(word),
        Language::French => french(word),
        Language::German => german(word),
        Language::Japanese => word.to_owned(),
    }
}

fn english(word: &str) -> String {
    let word = cut(word, &["'s", "'"], 3);
    let word = turned(
        word,
        &[
            ("liness", ""),
            ("ness", ""),
            ("ability", "able"),
            ("ibility", "ible"),
            ("ality", "al"),
            ("bly", "ble"),
            ("ly", ""),
        ],
        3,
    );
    match word.as_str() {
        "greener" | "greenest" => return "green".to_owned(),
        "friendlier" | "friendliest" => return "friend".to_owned(),
        "kinder" | "kindest" => return "kind".to_owned(),
        "safer" | "safest" => return "safe".to_owned(),
        "cleaner" | "cleanest" => return "clean".to_owned(),
        "gentler" | "gentlest" | "gent" => return "gentle".to_owned(),
        _ => {}
    }
    if word.ends_with("ss") || word.ends_with("us") {
        return word;
    }
    let word = turned(&word, &[("ies", "y")], 3);
    cut(&word, &["s"], 3).to_owned()
}

fn french(word: &str) -> String {
    let word = turned(
        word,
        &[
            ("abilites", "able"),
            ("abilite", "able"),
            ("euses", "eu"),
            ("euse", "eu"),
            ("eux", "eu"),
            ("ement", "e"),
        ],
        3,
    );
    let word = cut(&word, &["s", "x"], 3);
    // `recyclée` has two endings.
    let word = cut(cut(word, &["e"], 3), &["e"], 3);
    // `naturelle` doubles the letter of `naturel`.
    if word.ends_with("ll") || word.ends_with("nn") {
        return cut(word, &["l", "n"], 3).to_owned();
    }
    word.to_owned()
}

fn german(word: &str) -> String {
    let plain = word
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u");
    let word = cut(&plain, &["keiten", "keit", "heit", "itaten", "itat"], 6);
    let word = cut(word, &["sten", "ster", "stes", "stem", "ste"], 6);
    let word = cut(word, &["eren", "erer", "eres", "erem", "ere"], 6);
    let word = turned(word, &[("eln", "el")], 3);
    cut(&word, &["ern", "en", "em", "er", "es", "e", "s"], 3).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Language, stem};

    #[track_caller]
    fn same(language: Language, words: &[&str]) {
        let stems: Vec<String> = words.iter().map(|word| stem(word, language)).collect();
        assert!(
            stems.windows(2).all(|pair| pair.first() == pair.last()),
            "{words:?}: {stems:?}"
        );
    }

    #[test]
    fn inflections_share_a_stem() {
        let english = Language::English;
        same(
            english,
            &["recyclable", "recyclables", "recyclably", "recyclability"],
        );
        same(english, &["green", "greener", "greenest", "greenness"]);
        same(
            english,
            &["friendly", "friendlier", "friendliest", "friendliness"],
        );
        same(english, &["neutral", "neutrally", "neutrality"]);
        same(english, &["sustainable", "sustainably", "sustainability"]);
        same(english, &["gentle", "gently"]);
        let french = Language::French;
        same(french, &["recyclable", "recyclables", "recyclabilite"]);
        same(french, &["recycle", "recyclee", "recycles", "recyclees"]);
        same(french, &["naturel", "naturelle", "naturels", "naturelles"]);
        same(french, &["vert", "verte", "verts", "vertes"]);
        same(french, &["respectueux", "respectueuse", "respectueuses"]);
        same(french, &["ecologique", "ecologiques", "ecologiquement"]);
        let german = Language::German;
        same(
            german,
            &[
                "umweltfreundlich",
                "umweltfreundliche",
                "umweltfreundlichen",
                "umweltfreundlicher",
                "umweltfreundlichste",
                "umweltfreundlichkeit",
            ],
        );
        same(
            german,
            &["klimaneutral", "klimaneutrales", "klimaneutralitat"],
        );
    }

    #[test]
    fn words_that_laws_keep_apart_have_stems_of_their_own() {
        for (one, other) in [
            ("recycled", "recyclable"),
            ("greenhouse", "green"),
            ("biodegradable", "degradable"),
        ] {
            assert_ne!(stem(one, Language::English), stem(other, Language::English));
        }
        assert_ne!(
            stem("recycle", Language::French),
            stem("recycler", Language::French)
        );
        assert_ne!(
            stem("recycelt", Language::German),
            stem("recycelbar", Language::German)
        );
    }
}
