//! The frameworks that Meguru ships, one of a test's own, and what is refused in one.

use std::collections::BTreeSet;

use meguru::checks::disclosure::{Filling, State, disclosure, read, shipped_framework_texts};
use meguru::checks::pack::{PackText, Verified};
use meguru::{Parameter, Problem};
use serde_json::json;

use crate::common::place;
use crate::{FRAMEWORKS, number, product};

#[test]
fn every_file_of_frameworks_is_shipped() {
    let shipped: BTreeSet<&str> = shipped_framework_texts()
        .iter()
        .map(|text| text.file)
        .collect();
    let files: BTreeSet<String> = std::fs::read_dir(place("data/disclosure"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(shipped, files.iter().map(String::as_str).collect());
}

#[test]
fn every_framework_says_what_was_read_in_both_languages() {
    assert_eq!(FRAMEWORKS.frameworks.len(), 13);
    let is_japanese = |text: &str| {
        text.chars()
            .any(|letter| ('\u{3041}'..='\u{9FFF}').contains(&letter))
    };
    for framework in &FRAMEWORKS.frameworks {
        assert!(!framework.source.is_empty(), "{}", framework.id);
        assert!(is_japanese(&framework.version.ja), "{}", framework.id);
        if framework.verified != Verified::Yes {
            assert!(framework.note.is_some(), "{}", framework.id);
        }
        for point in &framework.points {
            let at = format!("{} {}", framework.id, point.id);
            assert!(is_japanese(&point.statement.ja), "{at}");
            assert!(!is_japanese(&point.statement.en), "{at}");
            for text in [&point.note, &point.review].into_iter().flatten() {
                assert!(is_japanese(&text.ja) && !is_japanese(&text.en), "{at}");
            }
            if let Filling::Outside { why, .. } = &point.filling {
                assert!(is_japanese(&why.ja) && !is_japanese(&why.en), "{at}");
            }
        }
    }
}

const FACTS: &str = r#"
[facts]
load_kg = { kind = "number", unit = "kg", en = "Load that it bears.", ja = "耐荷重。" }
tested = { kind = "yes_no", en = "It was tested.", ja = "試験した。" }
"#;

fn file(head: &str, point: &str) -> String {
    format!(
        r#"[framework]
id = "hooks"
jurisdiction = "int"
name = {{ en = "Hooks", ja = "フック" }}
version = {{ en = "first", ja = "初版" }}
source = "a test"
verified = "yes"
text = "read"
checked = "2026-11-26"
{head}
[[point]]
id = "one"
reference = "1"
statement = {{ en = "Asked.", ja = "求められる。" }}
{point}
"#
    )
}

fn read_file(text: &str) -> Result<meguru::checks::disclosure::Frameworks, Vec<Problem>> {
    let facts = [PackText {
        file: "facts.toml",
        text: FACTS,
    }];
    read(
        &facts,
        &[PackText {
            file: "hooks.toml",
            text,
        }],
    )
}

/// A framework of this test's own, filled without a line of Rust.
#[test]
fn a_framework_of_ones_own_needs_no_rust() {
    let text = file(
        r#"when = "tested"
[[framework.content]]
definition = "recycled_iso14021"
en = "As ISO 14021 has it."
ja = "ISO 14021による。"
"#,
        r#"value = "load_kg"
unit = "kg"
[[point]]
id = "two"
reference = { en = "clause 2", ja = "第2項" }
statement = { en = "Recycled mass sold in a year", ja = "1年の再生材の質量" }
about = "product"
value = "recycled_iso14021 * mass_kg * units_per_year"
unit = "kg"
contribution = true
[[point]]
id = "three"
reference = "3"
statement = { en = "Markets", ja = "市場" }
field = "/product/markets"
[[point]]
id = "four"
reference = "4"
statement = { en = "Policy", ja = "方針" }
outside = "company"
why = { en = "A policy.", ja = "方針である。" }
"#,
    );
    let frameworks = read_file(&text).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let document = product(
        &json!({ "markets": ["jp", "eu"], "sales": { "units_per_year": 10 }, "facts": { "tested": true, "load_kg": 5 } }),
        &json!([{ "material": "steel", "mass": "2 kg", "inflow": { "post_consumer_recycled": 0.25 } }]),
    );
    let disclosure = disclosure(document.to_string().as_bytes(), &frameworks);
    assert_eq!(disclosure.problems, []);
    let [hooks] = disclosure.frameworks.as_slice() else {
        panic!()
    };
    assert_eq!(hooks.applies, Some(true));
    let [one, two, three, four] = hooks.points.as_slice() else {
        panic!()
    };
    assert_eq!((number(one), one.state), (5.0, State::Filled));
    assert_eq!(
        (number(two), two.state),
        (5.0, State::Filled),
        "a quarter of 2 kg, ten times"
    );
    assert_eq!(
        serde_json::to_value(&three.value).unwrap(),
        json!(["jp", "eu"])
    );
    assert_eq!(four.state, State::Outside);
    assert_eq!(hooks.counts.filled, 3);
    // The same product, not tested, has nothing to tell here.
    let mut untested = document;
    untested["product"]["facts"]["tested"] = json!(false);
    let disclosure =
        meguru::checks::disclosure::disclosure(untested.to_string().as_bytes(), &frameworks);
    assert_eq!(disclosure.frameworks[0].applies, Some(false));
    assert!(disclosure.frameworks[0].points.is_empty());
}

const ISO: &str =
    "[[framework.content]]\ndefinition = \"recycled_iso14021\"\nen = \"So.\"\nja = \"定義。\"\n";
const EU_PACKAGING: &str = "[[framework.content]]\ndefinition = \"recycled_eu_packaging\"\nen = \"So.\"\nja = \"定義。\"\n";
const ESRS: &str =
    "[[framework.content]]\ndefinition = \"secondary_esrs_e5\"\nen = \"So.\"\nja = \"定義。\"\n";
const NOBODY: &str =
    "[[framework.content]]\ndefinition = \"recycled\"\nen = \"So.\"\nja = \"定義。\"\n";

/// Head, point, code of the refusal, and the word whose place it names; nothing where the place is inside a word.
const REFUSED: &[(&str, &str, &str, &str)] = &[
    (
        "",
        "value = \"lode_kg\"\nunit = \"kg\"",
        "pack.unknown_name",
        "\"lode_kg\"",
    ),
    (
        "",
        "value = \"load_kg\"\nunit = \"t\"",
        "framework.other_unit",
        "\"t\"",
    ),
    (
        "",
        "value = \"load_kg\"",
        "framework.other_unit",
        "\"load_kg\"",
    ),
    (
        "",
        "value = \"load_kg * mass_kg\"\nunit = \"kg\"",
        "framework.two_units",
        "\"load_kg * mass_kg\"",
    ),
    (
        "",
        "value = \"tested * mass_kg\"\nunit = \"kg\"",
        "framework.no_number",
        "\"tested * mass_kg\"",
    ),
    (
        "",
        "value = \"materials * mass_kg\"\nunit = \"kg\"",
        "framework.no_number",
        "\"materials * mass_kg\"",
    ),
    // Whose recycled content?
    (
        "",
        "value = \"recycled_content\"\nunit = \"1\"",
        "pack.plain_recycled_content",
        "\"recycled_content\"",
    ),
    (
        "",
        "value = \"recycled_iso14021\"\nunit = \"1\"",
        "framework.undeclared_content",
        "\"recycled_iso14021\"",
    ),
    (
        ISO,
        "value = \"recycled_gri_301_2\"\nunit = \"1\"",
        "framework.undeclared_content",
        "\"recycled_gri_301_2\"",
    ),
    (
        EU_PACKAGING,
        "value = \"mass_kg\"\nunit = \"kg\"",
        "pack.other_meaning",
        "\"recycled_eu_packaging\"",
    ),
    (
        ESRS,
        "value = \"mass_kg\"\nunit = \"kg\"",
        "pack.other_meaning",
        "\"secondary_esrs_e5\"",
    ),
    (
        NOBODY,
        "value = \"mass_kg\"\nunit = \"kg\"",
        "framework.unknown_content",
        "\"recycled\"",
    ),
    (
        "",
        "field = \"/product/gtln\"",
        "framework.no_field",
        "\"/product/gtln\"",
    ),
    (
        "",
        "field = \"/product/lifetime/years\"",
        "framework.no_field",
        "\"/product/lifetime/years\"",
    ),
    (
        "",
        "field = \"/product/name\"\nvalue = \"mass_kg\"",
        "framework.one_filling",
        "\"one\"",
    ),
    ("", "", "framework.one_filling", "\"one\""),
    (
        "",
        "outside = \"company\"",
        "framework.one_filling",
        "\"one\"",
    ),
    (
        "",
        "outside = \"nobody\"\nwhy = { en = \"So.\", ja = \"理由。\" }",
        "pack.unknown_word",
        "\"nobody\"",
    ),
    (
        "",
        "outside = \"company\"\nwhy = { en = \"So.\", ja = \" \" }",
        "pack.empty_text",
        "\"one\"",
    ),
    (
        "",
        "field = \"/product/name\"\ncontribution = true",
        "framework.no_contribution",
        "\"one\"",
    ),
    (
        "",
        "field = \"/product/name\"\nverified = \"memory\"",
        "pack.memory_was_not_read",
        "\"one\"",
    ),
    (
        "when = \"load_kg\"\n",
        "field = \"/product/name\"",
        "pack.not_comparable",
        "\"load_kg\"",
    ),
    (
        "when = \"load_kg > \"\n",
        "field = \"/product/name\"",
        "pack.condition",
        "",
    ),
    (
        "",
        "field = \"/product/name\"\nabout = \"box\"",
        "pack.unknown_word",
        "\"box\"",
    ),
    ("", "fields = \"/product/name\"", "pack.syntax", "fields"),
];

#[test]
fn files_that_would_mislead_are_refused_with_their_place() {
    for (head, point, code, at) in REFUSED {
        let text = file(head, point);
        let problems = read_file(&text).expect_err(code);
        let [problem] = problems.as_slice() else {
            panic!("{code}: {problems:#?}");
        };
        assert_eq!(problem.code, *code, "{problem:#?}");
        let parameter = |name: &str| {
            problem
                .params
                .0
                .iter()
                .find(|(other, _)| *other == name)
                .map(|(_, value)| value.clone())
        };
        assert_eq!(
            parameter("file"),
            Some(Parameter::from("hooks.toml")),
            "{code}"
        );
        if !at.is_empty() {
            let byte = text
                .find(&format!("= {at}"))
                .map(|byte| byte + 2)
                .or(text.find(at))
                .unwrap();
            let before = &text[..byte];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
            assert_eq!(
                parameter("line"),
                Some(Parameter::from(line.to_string())),
                "{code} {at}"
            );
            assert_eq!(
                parameter("column"),
                Some(Parameter::from(column.to_string())),
                "{code} {at}"
            );
        }
    }
}

#[test]
fn a_framework_has_points_and_no_id_stands_twice() {
    let text = file("", "");
    let (empty, _) = text.split_once("[[point]]").unwrap();
    assert_eq!(read_file(empty).unwrap_err()[0].code, "framework.no_point");
    let point = "field = \"/product/name\"\n";
    let twice = format!(
        "{}\n[[point]]\nid = \"one\"\nreference = \"2\"\nstatement = {{ en = \"A.\", ja = \"項目。\" }}\n{point}",
        file("", point)
    );
    assert_eq!(read_file(&twice).unwrap_err()[0].code, "pack.duplicate_id");
}
