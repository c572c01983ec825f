//! The packs that Meguru ships, and what is refused in a pack.

use std::collections::BTreeSet;

use meguru::checks::disclosure::{Filling, shipped_frameworks};
use meguru::checks::pack::{Informs, PackText, Reading, Verified, read};
use meguru::checks::{Market, Outcome, check};
use meguru::{Parameter, Problem};
use serde_json::json;

use crate::common::place;
use crate::{RULES, day, product};

#[test]
fn every_rule_has_texts_in_both_languages_and_a_source() {
    assert_eq!(RULES.rules.len(), 223);
    for rule in &RULES.rules {
        for text in [&rule.statement, &rule.remedy, &rule.instrument] {
            assert!(!text.en.is_empty(), "{}", rule.id);
            let japanese = text
                .ja
                .chars()
                .any(|letter| ('\u{3041}'..='\u{9FFF}').contains(&letter));
            assert!(
                japanese || text == &rule.instrument,
                "{}: {}",
                rule.id,
                text.ja
            );
        }
        assert!(!rule.source.is_empty(), "{}", rule.id);
        // Official publications only; nobody has confirmed another.
        let hosts = [
            "https://eur-lex.europa.eu/eli/",
            "https://laws.e-gov.go.jp/law/",
            "https://www.ecfr.gov/",
            "https://www.gov.uk/",
        ];
        let official = |url: &String| hosts.iter().any(|host| url.starts_with(host));
        assert!(rule.url.as_ref().is_none_or(official), "{}", rule.id);
        assert!(
            rule.check.is_some() != rule.informs.is_some(),
            "{}",
            rule.id
        );
        assert_eq!(
            rule.verified == Verified::Memory,
            rule.text == Reading::Memory,
            "{}",
            rule.id
        );
    }
}

/// What a product document can decide is executable; the rest says why it only informs.
#[test]
fn rules_that_a_document_can_decide_are_executable() {
    let decides = |rule: &&meguru::checks::pack::Rule| {
        rule.check.is_some() && rule.verified != Verified::Memory
    };
    let executable: Vec<_> = RULES.rules.iter().filter(decides).collect();
    let packs: BTreeSet<&str> = executable.iter().map(|rule| rule.pack.as_str()).collect();
    assert!(executable.len() >= 100, "{}", executable.len());
    assert!(packs.len() >= 15, "{}", packs.len());
}

#[test]
fn every_file_of_rules_is_shipped() {
    let (facts, packs) = meguru::checks::pack::shipped_texts();
    let shipped: BTreeSet<&str> = facts.iter().chain(packs).map(|pack| pack.file).collect();
    let files: BTreeSet<String> = std::fs::read_dir(place("data/rules"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let files: BTreeSet<&str> = files.iter().map(String::as_str).collect();
    assert_eq!(shipped, files);
}

/// A fact that neither a rule nor a point of a disclosure asks for is a question too many.
#[test]
fn every_fact_is_asked_for() {
    let mut asked: BTreeSet<&str> = [
        "pre_consumer_diverted_from_waste",
        "certified_chemical_recycling",
        meguru::checks::design::SEPARABLE,
    ]
    .into();
    asked.extend(meguru::checks::container_fee::FACTS);
    for rule in &RULES.rules {
        for condition in [&rule.when, &rule.check].into_iter().flatten() {
            condition.condition.names(&mut |name, _| {
                asked.insert(name);
            });
        }
        asked.extend(rule.dated_by.as_deref());
    }
    let frameworks = shipped_frameworks().unwrap();
    for point in frameworks
        .frameworks
        .iter()
        .flat_map(|framework| &framework.points)
    {
        if let Filling::Value(names) = &point.filling {
            asked.extend(names.iter().map(String::as_str));
        }
    }
    let unused: Vec<&String> = RULES
        .facts
        .facts
        .keys()
        .filter(|name| !asked.contains(name.as_str()))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

const FACTS: &str = r#"
[groups]
hooks = ["tool", "kitchenware"]
[facts]
load_kg = { kind = "number", unit = "kg", en = "Load that it bears.", ja = "耐荷重。" }
finish = { kind = "word", words = ["plain", "plated"], en = "Finish.", ja = "仕上げ。" }
"#;

const HEAD: &str = r#"
[pack]
id = "hooks"
jurisdiction = "jp"
instrument = { en = "Rules of hooks", ja = "フックの規則" }
source = "a test"
text = "read"
checked = "2026-11-25"
"#;

fn rule(lines: &str) -> String {
    format!(
        "{HEAD}
[[rule]]
id = \"HOOK-1\"
article = \"1\"
severity = \"law\"
verified = \"yes\"
{lines}
statement = {{ en = \"It bears enough.\", ja = \"十分な荷重に耐える。\" }}
remedy = {{ en = \"Make it stronger.\", ja = \"強くする。\" }}
evidence = {{ en = \"Load test\", ja = \"荷重試験\" }}
"
    )
}

fn read_pack(pack: &str) -> Result<meguru::checks::pack::Rules, Vec<Problem>> {
    let facts = [PackText {
        file: "facts.toml",
        text: FACTS,
    }];
    let packs = [PackText {
        file: "hooks.toml",
        text: pack,
    }];
    read(&facts, &packs)
}

/// Changing or adding a rule needs no Rust.
#[test]
fn a_pack_of_ones_own_decides() {
    let pack = rule(
        "categories = [\"hooks\"]\nfrom = \"2030-01-01\"\ncheck = \"finish = plated or load_kg >= 5\"",
    );
    let rules = read_pack(&pack).unwrap();
    let outcome = |facts: &serde_json::Value, on: &str| {
        let document = product(
            "tool",
            facts,
            &json!([{ "material": "steel", "mass": "1 kg" }]),
        );
        let checks = check(
            document.to_string().as_bytes(),
            &rules,
            Market::Jp,
            Some(day(on)),
        );
        checks.checks.first().unwrap().outcome
    };
    let proven = |load: f64| json!({ "load_kg": { "value": load, "evidence": "Report 7" }, "finish": "plain" });
    assert_eq!(outcome(&proven(5.0), "2030-01-01"), Outcome::Met);
    assert_eq!(outcome(&proven(4.9), "2030-01-01"), Outcome::NotMet);
    assert_eq!(outcome(&proven(4.9), "2029-12-31"), Outcome::NotYetInForce);
    assert_eq!(
        outcome(&json!({ "finish": "plated" }), "2030-01-01"),
        Outcome::EvidenceNeeded
    );
    assert_eq!(
        outcome(&json!({ "finish": "plain" }), "2030-01-01"),
        Outcome::CannotTell
    );
}

#[test]
fn a_slip_in_a_pack_is_told_with_file_line_and_column() {
    let cases = [
        ("check = \"load_kg >=\"", "pack.condition", 15, 20),
        ("check = \"load >= 5\"", "pack.unknown_name", 15, 9),
        ("check = \"load_kg = plain\"", "pack.not_comparable", 15, 9),
        ("check = \"finish = round\"", "pack.not_comparable", 15, 9),
        (
            "check = \"recycled_content >= 30 %\"",
            "pack.plain_recycled_content",
            15,
            9,
        ),
        (
            "check = \"recycled_eu_packaging >= 30 %\"",
            "pack.other_meaning",
            15,
            9,
        ),
        ("check = \"piece_mass_g >= 3\"", "pack.other_subject", 15, 9),
        ("informs = \"nothing\"", "pack.unknown_word", 15, 11),
        (
            "check = \"load_kg >= 5\"\ncategories = [\"hook\"]",
            "pack.unknown_category",
            16,
            15,
        ),
        (
            "check = \"load_kg >= 5\"\nfrom = \"2030-02-30\"",
            "pack.no_day",
            16,
            8,
        ),
        (
            "check = \"load_kg >= 5\"\ninforms = \"claim\"",
            "pack.check_or_informs",
            11,
            6,
        ),
        (
            "check = \"load_kg >= 5\"\nurl = \"javascript:alert(1)\"",
            "pack.no_address",
            16,
            7,
        ),
        ("chek = \"load_kg >= 5\"", "pack.syntax", 15, 1),
        (
            "check = \"load_kg >= 5 from 2030-01-01\"\nfrom = \"2031-01-01\"",
            "pack.days_differ",
            16,
            8,
        ),
    ];
    for (lines, code, line, column) in cases {
        let problems = read_pack(&rule(lines)).unwrap_err();
        let problem = problems.first().unwrap();
        assert_eq!(problem.code, code, "{lines}: {problems:?}");
        let parameter = |name: &str| {
            let found = problem.params.0.iter().find(|(other, _)| *other == name);
            match found.map(|(_, value)| value) {
                Some(Parameter::Text(text)) => text.clone(),
                _ => String::new(),
            }
        };
        assert_eq!(parameter("file"), "hooks.toml");
        let at = (parameter("line"), parameter("column"));
        assert_eq!(at, (line.to_string(), column.to_string()), "{lines}");
    }
    let twice = rule("check = \"load_kg >= 5\"");
    let twice = format!(
        "{twice}{}",
        twice.split_once("checked = \"2026-11-25\"").unwrap().1
    );
    assert_eq!(
        read_pack(&twice).unwrap_err().first().unwrap().code,
        "pack.duplicate_id"
    );
}

/// A rule about words says so, and never passes in silence.
#[test]
fn rules_that_inform_say_why() {
    let informs: Vec<_> = RULES.rules.iter().filter_map(|rule| rule.informs).collect();
    for kind in [
        Informs::Claim,
        Informs::Method,
        Informs::Scope,
        Informs::Company,
        Informs::Outlook,
    ] {
        assert!(informs.contains(&kind), "{kind:?}");
    }
}
