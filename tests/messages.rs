//! Every code, figure and symbol of the core has its text in English and in Japanese, and both say
//! the same things with the same variables.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "messages/assumptions.rs"]
mod assumptions;
#[path = "messages/catalogue.rs"]
mod catalogue;
mod common;
#[cfg(feature = "spreadsheet")]
#[path = "messages/factors.rs"]
mod factors;
#[path = "messages/formatting.rs"]
mod formatting;
#[path = "messages/methods.rs"]
mod methods;
#[path = "messages/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Catalogue;
use meguru::figures::catalogue;

const LANGUAGES: [&str; 2] = ["en", "ja"];

/// The files of messages in each language.
const FILES: [&str; 20] = [
    "assumptions",
    "core",
    "cli",
    "page",
    "import",
    "doors",
    "quick",
    "share",
    "paper",
    "pictures",
    "checks",
    "checks-page",
    "disclosure-page",
    "disclosure",
    "elements",
    "factors",
    "label",
    "label-page",
    "methods",
    "variants",
];

/// Fails with a list of what is missing.
#[track_caller]
fn none(what: &str, missing: &[String]) {
    assert!(missing.is_empty(), "{what}:\n  {}", missing.join("\n  "));
}

/// Fails unless every id is in the core's file of both languages.
#[track_caller]
fn in_both(ids: impl IntoIterator<Item = String>) {
    in_both_of("core", ids);
}

/// Fails unless every id is in a file of both languages.
#[track_caller]
fn in_both_of(file: &str, ids: impl IntoIterator<Item = String>) {
    let catalogues = LANGUAGES.map(|language| Catalogue::of(language, file));
    let mut missing = Vec::new();
    for id in ids {
        for catalogue in &catalogues {
            if !catalogue.entries.contains_key(&id) {
                missing.push(format!("{}: {id}", catalogue.language));
            }
        }
    }
    none("no text", &missing);
}

#[test]
fn every_code_has_a_text() {
    let codes = source::codes();
    assert!(codes.len() > 50, "only {} codes found", codes.len());
    in_both(codes);
}

/// The page loads its files into one catalogue, where the first text of a name would hide another.
#[test]
fn no_name_stands_in_two_files() {
    let mut named: BTreeMap<String, &str> = BTreeMap::new();
    let mut twice = Vec::new();
    for file in FILES.into_iter().filter(|file| *file != "cli") {
        for id in Catalogue::of("en", file).entries.into_keys() {
            if let Some(other) = named.insert(id.clone(), file) {
                twice.push(format!("{id}: {other} and {file}"));
            }
        }
    }
    none("named twice", &twice);
}

#[test]
fn every_text_of_a_code_has_a_code() {
    let codes: BTreeSet<String> = source::codes().into_iter().collect();
    let catalogue = Catalogue::of("en", "core");
    let unused: Vec<String> = catalogue
        .entries
        .keys()
        .filter(|id| id.starts_with("problem-") || id.starts_with("note-"))
        .filter(|id| !codes.contains(*id))
        .cloned()
        .collect();
    none("nothing has this code", &unused);
}

/// Codes of checks have texts of their own: no page needs them before somebody checks something.
#[test]
fn every_code_of_checks_has_a_text_and_every_text_a_code() {
    let codes: BTreeSet<String> = source::codes_of_checks().into_iter().collect();
    assert!(codes.len() > 40, "only {} codes found", codes.len());
    in_both_of("checks", codes.iter().cloned());
    let groups = ["problem-", "because-", "content-"];
    let unused: Vec<String> = Catalogue::of("en", "checks")
        .entries
        .into_keys()
        .filter(|id| groups.iter().any(|group| id.starts_with(group)))
        .filter(|id| !codes.contains(id))
        .collect();
    none("nothing has this code", &unused);
}

/// Codes of disclosures have texts in a file of their own; some are those of checks.
#[test]
fn every_code_of_disclosures_has_a_text_and_every_text_a_code() {
    let codes: BTreeSet<String> = source::codes_of_disclosures().into_iter().collect();
    assert!(codes.len() > 15, "only {} codes found", codes.len());
    let (checks, own): (Vec<_>, Vec<_>) = codes
        .iter()
        .cloned()
        .partition(|id| id.starts_with("problem-pack-") || id.starts_with("because-figure-"));
    in_both_of("disclosure", own);
    in_both_of("checks", checks);
    let unused: Vec<String> = Catalogue::of("en", "disclosure")
        .entries
        .into_keys()
        .filter(|id| id.starts_with("problem-") || id.starts_with("because-"))
        .filter(|id| !codes.contains(id))
        .collect();
    none("nothing has this code", &unused);
}

#[cfg(feature = "checks")]
#[test]
fn every_word_of_disclosures_has_a_text() {
    use meguru::checks::disclosure::{Definition, Outside, Own, State};
    let ids = |group: &'static str, words: &'static [&'static str]| {
        words.iter().map(move |word| format!("{group}-{word}"))
    };
    in_both_of(
        "disclosure",
        ids("disclosure-state", State::WORDS)
            .chain(ids("disclosure-meaning", State::WORDS))
            .chain(ids("disclosure-outside", Outside::WORDS))
            .chain(ids("disclosure-property", Own::WORDS))
            .chain(ids("meaning", Definition::WORDS)),
    );
}

#[cfg(feature = "checks")]
#[test]
fn every_outcome_and_meaning_has_a_text() {
    let outcomes = [
        "met",
        "not_met",
        "evidence_needed",
        "not_yet_in_force",
        "undetermined",
        "cannot_tell",
        "not_applicable",
        "review",
    ];
    let meanings = meguru::checks::recycled_content::Meaning::WORDS;
    in_both_of(
        "checks",
        outcomes
            .iter()
            .map(|word| format!("outcome-{word}"))
            .chain(meanings.iter().map(|word| format!("meaning-{word}"))),
    );
}

#[test]
fn every_code_of_an_import_has_a_text_and_every_text_a_code() {
    let codes = source::import_codes();
    assert!(codes.len() > 30, "only {} codes found", codes.len());
    let texts = Catalogue::of("en", "import").entries;
    let missing: Vec<String> = codes
        .iter()
        .filter(|code| !texts.contains_key(*code))
        .cloned()
        .collect();
    none("no text", &missing);
    let unused: Vec<String> = texts
        .into_keys()
        .filter(|id| id.starts_with("import-problem-") && !codes.contains(id))
        .collect();
    none("nothing has this code", &unused);
}

/// Fields, answers and words of Meguru's own sheets.
#[test]
fn every_word_of_an_import_has_a_text() {
    use meguru::spreadsheet::{
        AssemblyMass, DecimalMark, ENCODINGS, Field, Hierarchy, Per, RowChoice, ShareNotation,
    };
    let answers = [
        AssemblyMass::WORDS,
        DecimalMark::WORDS,
        Per::WORDS,
        RowChoice::WORDS,
        ShareNotation::WORDS,
        Hierarchy::WORDS,
        &ENCODINGS,
    ];
    let texts = Catalogue::of("en", "import").entries;
    let fields = Field::WORDS
        .iter()
        .map(|word| format!("import-field-{word}"));
    let answers = answers
        .concat()
        .into_iter()
        .map(|word| format!("import-answer-{word}"));
    let missing: Vec<String> = answers
        .chain(fields)
        .filter(|id| !texts.contains_key(id))
        .collect();
    none("no text", &missing);
}

#[test]
fn every_figure_has_a_name_and_a_description() {
    let ids = catalogue().into_iter().flat_map(|figure| {
        let id = format!("figure-{}", figure.id);
        [format!("{id}.description"), id]
    });
    in_both(ids);
}

#[test]
fn every_symbol_has_a_name() {
    let symbols = source::symbols();
    assert!(symbols.len() > 50, "only {} symbols found", symbols.len());
    in_both(symbols.iter().map(|id| format!("symbol-{id}")));
}

#[test]
fn every_text_of_a_symbol_or_figure_has_one() {
    let known: BTreeSet<String> = source::symbols()
        .iter()
        .map(|id| format!("symbol-{id}"))
        .chain(catalogue().into_iter().flat_map(|figure| {
            let id = format!("figure-{}", figure.id);
            [format!("{id}.description"), id]
        }))
        .collect();
    let unused: Vec<String> = Catalogue::of("en", "core")
        .entries
        .into_keys()
        .filter(|id| id.starts_with("symbol-") || id.starts_with("figure-"))
        .filter(|id| !known.contains(id))
        .collect();
    none("nothing has this id", &unused);
}

/// Words that are parameters of other texts.
#[test]
fn every_word_has_a_text() {
    let kinds = ["null", "boolean", "number", "text", "list", "object"];
    let stages = [
        "raw_materials",
        "production",
        "distribution",
        "use",
        "end_of_life",
    ];
    let words = [
        "virgin",
        "recycled",
        "post_consumer",
        "pre_consumer",
        "composting",
        "energy_recovery",
        "incineration",
        "landfill",
    ];
    let origins = ["evidenced", "stated", "default", "estimated"];
    let ids = |group: &'static str, words: &'static [&'static str]| {
        words.iter().map(move |word| format!("{group}-{word}"))
    };
    in_both(
        kinds
            .map(|word| format!("kind-{word}"))
            .into_iter()
            .chain(stages.map(|word| format!("stage-{word}")))
            .chain(words.map(|word| format!("word-{word}")))
            .chain(ids("origin", &["evidenced"]))
            .chain(origins.map(|word| format!("origin-{word}"))),
    );
}

#[test]
fn both_languages_have_the_same_ids_and_variables() {
    for file in FILES {
        let [english, japanese] = LANGUAGES.map(|language| Catalogue::of(language, file));
        let mut different = Vec::new();
        for (id, entry) in &english.entries {
            match japanese.entries.get(id) {
                None => different.push(format!("{file}: {id} only in English")),
                Some(other) if entry.variables != other.variables => different.push(format!(
                    "{file}: {id}: {:?} in English, {:?} in Japanese",
                    entry.variables, other.variables
                )),
                Some(_) => {}
            }
        }
        for id in japanese.entries.keys() {
            if !english.entries.contains_key(id) {
                different.push(format!("{file}: {id} only in Japanese"));
            }
        }
        none("the languages differ", &different);
    }
}

/// Names that stand in Latin letters in Japanese too, also in rows.
const LATIN: [&str; 29] = [
    "json",
    "utf",
    "iso",
    "jis",
    "leed",
    "mci",
    "lfi",
    "cfp",
    "meguru",
    "gtin",
    "gs1",
    "csv",
    "excel",
    "google",
    "chrome",
    "firefox",
    "safari",
    "microsoft",
    "edge",
    "html",
    "url",
    "github",
    "id",
    "co2e",
    "kg",
    "null",
    "mit",
    "apache",
    "ellen",
];

/// Longest run of Latin words that no list of names explains.
fn longest_latin_run(text: &str) -> usize {
    let mut longest = 0;
    // A full stop, a bracket or a Japanese letter ends a sentence's run; a blank does not.
    for piece in text
        .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != ' ' && letter != '\'')
    {
        let mut run = 0;
        for word in piece.split_whitespace() {
            let word = word.to_lowercase();
            let latin = word.len() > 1
                && word
                    .chars()
                    .all(|letter| letter.is_ascii_alphabetic() || letter == '\'');
            if latin && !LATIN.contains(&word.as_str()) {
                run += 1;
                longest = longest.max(run);
            } else {
                run = 0;
            }
        }
    }
    longest
}

#[test]
fn japanese_texts_hold_no_english_sentence() {
    let mut english = Vec::new();
    for file in FILES {
        for (id, entry) in Catalogue::of("ja", file).entries {
            for text in entry.texts {
                if longest_latin_run(&text) >= 3 {
                    english.push(format!("{file}: {id}: {text}"));
                }
            }
        }
    }
    none("English in Japanese", &english);
}

/// A text that is the same in both languages was probably forgotten.
#[test]
fn japanese_texts_are_translated() {
    let is_japanese = |text: &str| {
        text.chars()
            .any(|letter| ('\u{3041}'..='\u{9FFF}').contains(&letter))
    };
    let mut same = Vec::new();
    for file in FILES {
        let [english, japanese] = LANGUAGES.map(|language| Catalogue::of(language, file));
        for (id, entry) in &english.entries {
            let long = entry.texts.iter().any(|text| longest_latin_run(text) >= 2);
            let other = japanese.entries.get(id);
            if long && other.is_some_and(|other| !other.texts.iter().any(|text| is_japanese(text)))
            {
                same.push(format!("{file}: {id}"));
            }
        }
    }
    none("not translated", &same);
}

#[test]
fn english_texts_hold_no_japanese() {
    let mut japanese = Vec::new();
    for file in FILES {
        for (id, entry) in Catalogue::of("en", file).entries {
            for text in &entry.texts {
                let kana = text
                    .chars()
                    .any(|letter| ('\u{3041}'..='\u{30FF}').contains(&letter));
                // A language's own name stands in its own letters.
                if kana && !id.contains("language") && !id.contains("japanese") {
                    japanese.push(format!("{file}: {id}: {text}"));
                }
            }
        }
    }
    none("Japanese in English", &japanese);
}

#[test]
fn the_run_of_latin_words_is_counted() {
    assert_eq!(longest_latin_run("リサイクル率を入力してください"), 0);
    assert_eq!(longest_latin_run("ISO 14021 と JSON"), 0);
    assert_eq!(longest_latin_run("Enter the rate"), 3);
    assert_eq!(longest_latin_run("\"format\": \"meguru/1\""), 1);
}

/// Labels have texts of their own; that each id a label asks for has one, tests/label.rs holds.
#[test]
fn labels_say_the_same_in_both_languages() {
    let [english, japanese] = LANGUAGES.map(|language| Catalogue::of(language, "label"));
    assert!(english.entries.len() > 30);
    let ids =
        |catalogue: &Catalogue| -> BTreeSet<String> { catalogue.entries.keys().cloned().collect() };
    assert_eq!(ids(&english), ids(&japanese));
    let ids: Vec<String> = english.entries.into_keys().collect();
    let foreign: Vec<String> = ids
        .into_iter()
        .filter(|id| !id.starts_with("label-"))
        .collect();
    none("an id of another group", &foreign);
}
