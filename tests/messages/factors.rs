//! Words of the table of emission factors, which the page shows in its own language.

use std::collections::{BTreeMap, BTreeSet};

use meguru::figures::text_id;

use crate::catalogue::Catalogue;
use crate::methods::Pieces;
use crate::{LANGUAGES, none};

/// The columns whose words have texts, and how the ids of those begin.
const COLUMNS: [(&str, &str); 3] = [
    ("boundary", "boundary"),
    ("gas_scope", "gases"),
    ("year", "dated"),
];

/// Years that the page words by themselves, with their number.
fn is_worded_otherwise(year: &str) -> bool {
    year.ends_with(" (as labelled)") || year.starts_with("undated (model ")
}

#[test]
fn every_word_of_the_table_of_factors_has_a_text_and_every_text_one() {
    let mut table = csv::Reader::from_reader(include_str!("../../data/factors.csv").as_bytes());
    let columns = table.headers().unwrap().clone();
    let mut needed: BTreeMap<String, String> = BTreeMap::new();
    for row in table.records() {
        let row = row.unwrap();
        for (column, group) in COLUMNS {
            let place = columns.iter().position(|name| name == column).unwrap();
            let words = &row[place];
            if !Pieces::of(words).is_worded() || (group == "dated" && is_worded_otherwise(words)) {
                continue;
            }
            if let Some(other) = needed.insert(text_id(group, words), words.to_owned()) {
                assert_eq!(other, words, "two words have one text");
            }
        }
    }
    assert!(needed.len() > 30, "only {} found", needed.len());
    for language in LANGUAGES {
        let entries = Catalogue::of(language, "factors").entries;
        let there: BTreeSet<&String> = entries.keys().collect();
        let differing: Vec<String> = needed
            .keys()
            .collect::<BTreeSet<_>>()
            .symmetric_difference(&there)
            .map(|id| (*id).clone())
            .collect();
        none(language, &differing);
        for (id, words) in &needed {
            let text = entries[id].texts.concat();
            assert_eq!(
                Pieces::of(&text).latin.is_empty(),
                language == "ja",
                "{text}"
            );
            if language == "en" {
                assert_eq!(&text, words);
            }
        }
    }
}
