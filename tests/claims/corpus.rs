//! Two corpora in four languages, about half of each fair: claims written for the test, and wordings that
//! were really published. `cargo xtask claims` prints what is found, missed and wrongly warned of.

use std::collections::BTreeMap;

use meguru::checks::claims::{Language, Surface};
use meguru::checks::{Market, Outcome};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::common::place;
use crate::{kettle, weighed_of};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Corpus {
    #[serde(default)]
    source: BTreeMap<String, Source>,
    claim: Vec<Claim>,
}

/// Where published wordings stand.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    name: String,
    read: String,
}

/// A text, and the themes that must be warned of; none for a fair one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Claim {
    lang: String,
    market: String,
    text: String,
    /// `one|other` where a person might call it either.
    #[serde(default)]
    themes: Vec<String>,
    #[serde(default)]
    source: Option<String>,
    #[serde(default)]
    product: Option<Product>,
    /// Why the checker does not yet judge it as it should.
    #[serde(default)]
    open: Option<String>,
}

/// Recycled shares of the product that a published example is about.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Product {
    post: f64,
    pre: f64,
    #[serde(default)]
    packaging: bool,
}

impl Product {
    fn document(&self) -> Value {
        let material = if self.packaging {
            "pet"
        } else {
            "corrugated_board"
        };
        let category = if self.packaging {
            "packaging"
        } else {
            "stationery"
        };
        json!({
            "format": "meguru/1",
            "product": { "name": "example", "category": category,
                         "facts": { "pre_consumer_diverted_from_waste": true } },
            "components": [{
                "material": material, "mass": "1 kg",
                "inflow": { "post_consumer_recycled": self.post, "pre_consumer_recycled": self.pre },
                "evidence": [{ "for": "/inflow", "kind": "certificate", "reference": "9" }],
            }],
        })
    }
}

/// What a corpus comes to in one language.
#[derive(Default)]
struct Count {
    claims: u32,
    fair: u32,
    hits: u32,
    false_alarms: u32,
    misses: u32,
}

impl Count {
    fn line(&self, language: &str) -> String {
        let share = |of: u32| f64::from(self.hits) / f64::from(self.hits + of).max(1.0);
        format!(
            "{language:8} {:6} {:5} {:8} {:5} {:6} {:12} {:9.2} {:6.2}",
            self.claims,
            self.fair,
            self.hits + self.misses,
            self.hits,
            self.misses,
            self.false_alarms,
            share(self.false_alarms),
            share(self.misses),
        )
    }
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

/// Themes that are warned of: neither fine nor about something else.
fn warned(claim: &Claim) -> Vec<String> {
    let document = claim
        .product
        .as_ref()
        .map_or_else(kettle, Product::document);
    let claims = weighed_of(
        &document,
        &claim.text,
        market(&claim.market),
        &[Language::of(&claim.lang).unwrap()],
        Some(Surface::Product),
    );
    let mut themes: Vec<String> = claims
        .findings
        .into_iter()
        .filter(|finding| !matches!(finding.outcome, Outcome::NotApplicable | Outcome::Met))
        .map(|finding| finding.theme)
        .collect();
    themes.sort_unstable();
    themes.dedup();
    themes
}

fn read(name: &str) -> Corpus {
    let text = std::fs::read_to_string(place(&format!("tests/claims/{name}.toml"))).unwrap();
    toml::from_str(&text).unwrap()
}

/// Judges a corpus and prints what it comes to; gives what is wrong and not known to be.
fn judge(name: &str) -> Vec<String> {
    let corpus = read(name);
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut unexpected = Vec::new();
    let mut wrong = Vec::new();
    for claim in &corpus.claim {
        let found = warned(claim);
        let is = |theme: &String, meant: &String| meant.split('|').any(|one| one == theme);
        let count = counts.entry(claim.lang.as_str()).or_default();
        count.claims += 1;
        count.fair += u32::from(claim.themes.is_empty());
        let mut here = Vec::new();
        for theme in &found {
            if !claim.themes.iter().any(|meant| is(theme, meant)) {
                count.false_alarms += 1;
                here.push(format!(
                    "false alarm {theme} ({}): {}",
                    claim.lang, claim.text
                ));
            }
        }
        for meant in &claim.themes {
            if found.iter().any(|theme| is(theme, meant)) {
                count.hits += 1;
            } else {
                count.misses += 1;
                here.push(format!("missed {meant} ({}): {}", claim.lang, claim.text));
            }
        }
        match (&claim.open, here.is_empty()) {
            (None, false) => unexpected.extend(here.clone()),
            (Some(_), true) => unexpected.push(format!("no longer open: {}", claim.text)),
            _ => {}
        }
        let why = claim.open.iter().map(|why| format!(" [open: {why}]"));
        let why: String = why.collect();
        wrong.extend(here.into_iter().map(|line| format!("  {line}{why}")));
    }
    println!("\ntests/claims/{name}.toml");
    println!("language claims  fair expected found missed false_alarms precision recall");
    for (language, count) in &counts {
        println!("{}", count.line(language));
    }
    println!("{}", wrong.join("\n"));
    unexpected
}

#[test]
fn the_corpus_is_judged_as_a_person_would() {
    let wrong = judge("corpus");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is not yet judged as it should be says so beside the wording, and nothing else is wrong.
#[test]
fn the_corpus_of_published_wordings_is_judged_as_it_says() {
    let wrong = judge("published");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_corpus_of_published_wordings_names_its_sources() {
    let corpus = read("published");
    for claim in &corpus.claim {
        let source = claim.source.as_ref().unwrap();
        assert!(corpus.source.contains_key(source), "{}", claim.text);
    }
    for source in corpus.source.values() {
        assert!(!source.name.is_empty());
        assert!(["read", "memory"].contains(&source.read.as_str()));
    }
}
