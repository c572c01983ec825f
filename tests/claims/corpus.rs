//! A corpus of claims in four languages, half of them fair: precision and recall by language.
//!
//! `cargo test --test claims corpus -- --nocapture` prints them.

use std::collections::BTreeMap;

use meguru::checks::claims::{Language, Surface};
use meguru::checks::{Market, Outcome};
use serde::Deserialize;

use crate::common::place;
use crate::weighed;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Corpus {
    claim: Vec<Claim>,
}

/// A text, and the themes that must be warned of; none for a fair one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    lang: String,
    market: String,
    text: String,
    #[serde(default)]
    themes: Vec<String>,
}

fn market(name: &str) -> Market {
    match name {
        "jp" => Market::Jp,
        "eu" => Market::Eu,
        "fr" => Market::Fr,
        "de" => Market::De,
        "uk" => Market::Uk,
        "us" => Market::Us,
        other => panic!("no market {other}"),
    }
}

#[test]
fn the_corpus_is_judged_as_a_person_would() {
    let text = std::fs::read_to_string(place("tests/claims/corpus.toml")).unwrap();
    let corpus: Corpus = toml::from_str(&text).unwrap();
    // Found and meant, found and not meant, meant and not found.
    let mut counts: BTreeMap<&str, [u32; 3]> = BTreeMap::new();
    let mut wrong = Vec::new();
    for claim in &corpus.claim {
        let language = Language::of(&claim.lang).unwrap();
        let claims = weighed(
            &claim.text,
            market(&claim.market),
            &[language],
            Some(Surface::Product),
        );
        let mut found: Vec<&str> = claims
            .findings
            .iter()
            .filter(|finding| !matches!(finding.outcome, Outcome::NotApplicable | Outcome::Met))
            .map(|finding| finding.theme.as_str())
            .collect();
        found.sort_unstable();
        found.dedup();
        let count = counts.entry(claim.lang.as_str()).or_default();
        let [hits, false_alarms, misses] = count;
        for theme in &found {
            if claim.themes.iter().any(|meant| meant == theme) {
                *hits += 1;
            } else {
                *false_alarms += 1;
                wrong.push(format!("false alarm {theme}: {}", claim.text));
            }
        }
        for theme in &claim.themes {
            if !found.contains(&theme.as_str()) {
                *misses += 1;
                wrong.push(format!("missed {theme}: {}", claim.text));
            }
        }
    }
    println!("language  precision  recall  claims");
    for (language, [hits, false_alarms, misses]) in &counts {
        let share = |of: u32| f64::from(*hits) / f64::from(hits + of);
        let claims = corpus.claim.iter().filter(|claim| &claim.lang == language);
        println!(
            "{language:8}  {:9.2}  {:6.2}  {:6}",
            share(*false_alarms),
            share(*misses),
            claims.count()
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
