//! `meguru factors`, as a user or a program calls it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

const TABLE: &str = include_str!("../../data/factors.csv");

/// The keys that programs rely on, in their order.
const KEYS: [&str; 21] = [
    "id",
    "name_en",
    "name_ja",
    "category",
    "subcategory",
    "origin",
    "value",
    "unit",
    "boundary",
    "gwp_basis",
    "gas_scope",
    "year",
    "geography",
    "source",
    "source_url",
    "licence",
    "attribution",
    "version",
    "verified",
    "note",
    "used_by",
];

/// What the command prints; it must exit with 0 and say nothing of errors.
fn says(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meguru"));
    let output = command.arg("factors").args(arguments).output().unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && errors.is_empty(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(words: &[&str]) -> Vec<Value> {
    let arguments = [words, &["--format", "json"]].concat();
    serde_json::from_str(&says(&arguments)).unwrap()
}

/// How many factors the table has.
fn rows() -> usize {
    csv::Reader::from_reader(TABLE.as_bytes()).records().count()
}

fn ids(words: &[&str]) -> BTreeSet<String> {
    let factors = json(words);
    let id = |factor: &Value| factor["id"].as_str().unwrap().to_owned();
    factors.iter().map(id).collect()
}

#[test]
fn the_json_has_every_row_of_the_table() {
    let factors = json(&[]);
    let mut table = csv::Reader::from_reader(TABLE.as_bytes());
    let columns = table.headers().unwrap().clone();
    let rows: Vec<_> = table.records().map(|row| row.unwrap()).collect();
    assert_eq!(factors.len(), rows.len());
    for (factor, row) in factors.iter().zip(&rows) {
        let keys: BTreeSet<&str> = factor
            .as_object()
            .unwrap()
            .keys()
            .map(|key| &**key)
            .collect();
        assert_eq!(keys, BTreeSet::from(KEYS));
        for (column, cell) in columns.iter().zip(row) {
            let found = &factor[column];
            match column {
                "value" => assert_eq!(found.as_f64(), cell.parse().ok(), "{row:?}"),
                "gwp_basis" if cell.is_empty() => assert!(found.is_null(), "{row:?}"),
                _ => assert_eq!(found, cell, "{row:?}"),
            }
        }
        assert_eq!(factor["version"], meguru::tables::FACTORS_VERSION);
        assert_ne!(factor["attribution"], "", "{row:?}");
    }
}

#[test]
fn the_keys_stand_in_their_order() {
    let text = says(&["act-steel", "--format", "json"]);
    let keys: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("    \"")?.split_once("\": "))
        .map(|(key, _)| key)
        .collect();
    assert_eq!(keys, KEYS);
}

#[test]
fn each_factor_says_what_uses_it() {
    let uses = |id: &str| -> Vec<String> {
        let factors = json(&[id]);
        let factor = factors.iter().find(|factor| factor["id"] == id);
        serde_json::from_value(factor.unwrap()["used_by"].clone()).unwrap()
    };
    let has = |id: &str, way: &str| assert!(uses(id).contains(&way.to_owned()), "{:?}", uses(id));
    has("uk25-mat-plastics-pp-primary", "material:pp:virgin");
    has("uk25-mat-plastics-pp-closed-loop", "material:pp:recycled");
    has("jp26-elec-avg", "energy:JP:electricity");
    has("uk25-frt-hgv-all", "transport:*:truck");
    has(
        "jpl26-eol-incin-pet-container",
        "treatment:JP:incineration:pet",
    );
    assert!(uses("act-steel").is_empty());
    let used = json(&[]);
    let used = used
        .iter()
        .filter(|factor| factor["used_by"] != Value::Array(Vec::new()));
    assert_eq!(used.count(), meguru::tables::FACTORS.len());
}

#[test]
fn words_narrow_and_their_form_does_not_matter() {
    let steel = ids(&["鋼"]);
    assert!(steel.contains("act-steel"), "{steel:?}");
    let steel = ids(&["steel", "GLO"]);
    assert!(
        steel.contains("act-steel") && !steel.contains("fr23q-mat-steel"),
        "{steel:?}"
    );
    // Full-width letters, half-width kana, an ideographic blank, capitals.
    let pet = ids(&["pet"]);
    assert!(!pet.is_empty());
    assert_eq!(ids(&["ＰＥＴ"]), pet);
    assert_eq!(ids(&["Pet"]), pet);
    let aluminium = ids(&["アルミ", "fr/eu"]);
    assert!(!aluminium.is_empty());
    assert_eq!(ids(&["ｱﾙﾐ　ＦＲ／ＥＵ"]), aluminium);
    // The source is searched too, the note is not.
    assert_eq!(ids(&["worldsteel"]).len(), 1);
    assert!(ids(&["crude steel"]).is_empty());
}

#[test]
fn what_is_not_there_is_said_in_both_languages() {
    assert_eq!(says(&["unobtainium", "--format", "json"]), "[]\n");
    let english = says(&["unobtainium"]);
    let start = format!(
        "None of the {} factors has all of these words: unobtainium. Try",
        rows()
    );
    assert!(english.starts_with(&start), "{english}");
    let japanese = says(&["unobtainium", "--lang", "ja"]);
    assert!(
        japanese.contains("見つかりませんでした: unobtainium。語を減らすか"),
        "{japanese}"
    );
}

#[test]
fn the_text_is_lines_of_columns_with_sources_below() {
    // The date and the number of rows change with the tables.
    let (all, version) = (rows(), meguru::tables::FACTORS_VERSION);
    assert_eq!(
        says(&["act-steel"]),
        format!(
            "\
id         value  unit       GWP  place  year       source  name
act-steel   1.89  kg CO2/kg  –    GLO    2020-2025  [1]     Steel, world average (worldsteel)

Sources
  [1] Meta ACT materials.yaml, citing worldsteel, https://github.com/facebookresearch/ACT

Sentences that the licences want
  MIT: Figures from Meta ACT (facebookresearch) and CircularityTool4Revit (CircularEcoBIM).

Factors listed: 1 of {all}, tables of {version}. Boundary, gases, notes and uses: --format json.
"
        )
    );
    assert_eq!(
        says(&["act-aluminium", "--lang", "ja"]),
        format!(
            "\
ID               値  単位        GWP       地域  年         出典  名称
act-aluminium  15.1  kg CO2e/kg  記載なし  GLO   2020-2025  [1]   アルミ一次 世界平均

出典
  [1] Meta ACT materials.yaml, citing International Aluminium Institute, https://github.com/facebookresearch/ACT

ライセンスが表示を求める文
  MIT: Figures from Meta ACT (facebookresearch) and CircularityTool4Revit (CircularEcoBIM).

{all} 件中 1 件を表示しました（係数表 {version}）。算定範囲、対象ガス、注記、計算での用途は --format json で確認できます。
"
        )
    );
    let text = says(&[]);
    let count = format!("Factors listed: {all} of {all}");
    assert!(text.contains(&count), "{text}");
}
