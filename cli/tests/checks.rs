//! Checks and claims, as a user calls them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn meguru(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_meguru"))
        .args(arguments)
        .output()
        .unwrap()
}

fn json_of(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

/// A path below the folder of the project.
fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn example(name: &str) -> String {
    let path = place(&format!("examples/{name}.json"));
    path.to_str().unwrap().to_owned()
}

/// A document in a folder of this test program's own.
fn document(name: &str, value: &Value) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("checks");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, value.to_string()).unwrap();
    path.to_str().unwrap().to_owned()
}

/// What a check says, in one line.
fn line(check: &Value) -> String {
    let text = |name: &str| match &check[name] {
        Value::Null => "-".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let codes: Vec<&str> = check["because"]
        .as_array()
        .unwrap()
        .iter()
        .map(|note| note["code"].as_str().unwrap())
        .collect();
    let mut line = format!("{} {}", text("rule"), text("outcome"));
    for name in ["at", "name", "value", "comparator", "threshold", "distance"] {
        if !check[name].is_null() {
            line = format!("{line} {name}={}", text(name));
        }
    }
    line = format!("{line} because={}", codes.join(","));
    if check["needs"] != json!([]) {
        line = format!("{line} needs={}", text("needs"));
    }
    line
}

/// The outcomes of three examples, read before they are committed: `UPDATE_GOLDEN=1` writes them anew.
#[test]
fn examples_give_the_recorded_outcomes() {
    for (name, market, day) in [
        ("pet-bottle", "fr", "2030-01-01"),
        ("ev-battery-pack", "eu", "2031-09-01"),
        ("washing-machine", "jp", "2026-11-01"),
    ] {
        let file = example(name);
        let arguments = [
            "check",
            &file,
            "--market",
            market,
            "--placed-on-market",
            day,
            "--format",
            "json",
        ];
        let output = meguru(&arguments);
        let checks = json_of(&output);
        let lines: Vec<String> = checks.as_array().unwrap().iter().map(line).collect();
        let found = format!("{}\n", lines.join("\n"));
        let path = place(&format!("cli/tests/golden/{name}.{market}.{day}.txt"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &found).unwrap();
        }
        let recorded = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, recorded, "{name}: {}", path.display());
        let is_met = !found.contains(" not_met ");
        assert_eq!(output.status.code(), Some(i32::from(!is_met)), "{name}");
    }
}

fn bottle(metals: f64) -> Value {
    json!({
        "format": "meguru/1",
        "product": { "name": "Bottle", "category": "packaging", "placed_on_market": "2027-01-01",
            "facts": { "heavy_metals_mg_per_kg": { "value": metals, "evidence": "XRF 12" } } },
        "components": [{ "material": "pet", "mass": "20 g", "inflow": { "post_consumer_recycled": 0.3 } }],
    })
}

#[test]
fn a_check_is_a_list_and_its_exit_code_tells_whether_anything_is_not_met() {
    for (metals, code, outcome) in [(100.0, 0, "met"), (101.0, 1, "not_met")] {
        let file = document("bottle.json", &bottle(metals));
        let output = meguru(&["check", &file, "--market", "eu", "--format", "json"]);
        assert_eq!(output.status.code(), Some(code));
        let checks = json_of(&output);
        let check = checks
            .as_array()
            .unwrap()
            .iter()
            .find(|check| check["rule"] == "EU-PPWR-01")
            .unwrap();
        assert_eq!(check["outcome"], outcome);
        assert_eq!(
            (&check["value"], &check["threshold"]),
            (&json!(metals), &json!(100.0))
        );
        for name in [
            "needs",
            "because",
            "instrument",
            "statement",
            "remedy",
            "source",
        ] {
            assert!(!check[name].is_null(), "{name}");
        }
    }
    // Without a day no law can be chosen; without a file it is wrong use.
    let mut document_without = bottle(1.0);
    document_without["product"]
        .as_object_mut()
        .unwrap()
        .remove("placed_on_market");
    let file = document("no-day.json", &document_without);
    let output = meguru(&["check", &file, "--market", "eu", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(json_of(&output), json!([]));
    let output = meguru(&["check", "no such file", "--market", "eu"]);
    assert_eq!(output.status.code(), Some(2));
    let output = meguru(&[
        "check",
        &file,
        "--market",
        "eu",
        "--placed-on-market",
        "2030",
    ]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_report_speaks_both_languages_and_gives_no_advice() {
    let file = document("report.json", &bottle(101.0));
    for (language, sentences) in [
        ("en", ["not met: EU-PPWR-01", "Not legal advice"]),
        ("ja", ["不適合: EU-PPWR-01", "法的助言ではありません"]),
    ] {
        let output = meguru(&["check", &file, "--market", "eu", "--lang", language]);
        let text = String::from_utf8(output.stdout).unwrap();
        for sentence in sentences {
            assert!(text.contains(sentence), "{sentence}: {text}");
        }
        assert!(
            !text.contains("because-") && !text.contains("checks-"),
            "{text}"
        );
    }
}

#[test]
fn recycled_content_stands_side_by_side() {
    let file = document("content.json", &bottle(1.0));
    let output = meguru(&["recycled-content", &file, "--format", "json"]);
    assert!(output.status.success());
    let profiles = json_of(&output);
    assert_eq!(profiles[0]["contents"].as_array().unwrap().len(), 8);
    let output = meguru(&["recycled-content", &file, "--lang", "ja"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("EU包装") && text.contains("30 %"), "{text}");
}

#[test]
fn rules_are_listed_with_their_sources() {
    let rules = json_of(&meguru(&["rules", "--format", "json"]));
    let rules = rules.as_array().unwrap();
    assert_eq!(rules.len(), 223);
    for rule in rules {
        for name in [
            "id",
            "pack",
            "jurisdiction",
            "severity",
            "verified",
            "text",
            "source",
            "checked",
        ] {
            assert!(rule[name].is_string(), "{name}: {rule}");
        }
        for name in ["statement", "remedy", "instrument"] {
            assert!(
                rule[name]["en"].is_string() && rule[name]["ja"].is_string(),
                "{rule}"
            );
        }
    }
    let text = String::from_utf8(meguru(&["rules", "--lang", "ja"]).stdout).unwrap();
    assert!(
        text.contains("EU-PPWR-07") && text.contains("記憶による"),
        "no rules"
    );
}

#[test]
fn a_claim_is_told_with_its_place_and_what_to_write() {
    let file = document("claim.json", &bottle(1.0));
    let text = "環境にやさしい再生PET50%使用ボトル";
    let output = meguru(&["claim", &file, "--lang", "ja", "--market", "jp", text]);
    assert_eq!(output.status.code(), Some(1));
    let findings = json_of(&output);
    let findings = findings.as_array().unwrap();
    assert_eq!(findings.len(), 2, "{findings:?}");
    let recycled = &findings[1];
    assert_eq!(
        (&recycled["start"], &recycled["end"]),
        (&json!(7), &json!(12))
    );
    assert_eq!(recycled["text"], "再生PET");
    assert_eq!(recycled["outcome"], "not_met");
    assert!(
        recycled["instrument"][0]
            .as_str()
            .unwrap()
            .starts_with("JP-KEI-05")
    );
    assert!(
        recycled["reason"]
            .as_str()
            .unwrap()
            .contains("主張より小さい")
    );
    assert!(
        recycled["suggestion"]
            .as_str()
            .unwrap()
            .contains("再生材料30%使用")
    );
    let fair = ["claim", &file, "--market", "jp", "500 mL のボトルです"];
    let output = meguru(&fair);
    assert!(output.status.success());
    assert_eq!(json_of(&output), json!([]));
    let output = meguru(&[
        "claim",
        &file,
        "--market",
        "eu",
        "--format",
        "text",
        "Climate neutral",
    ]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("characters 1 to 15") && text.contains("EU-EMP-04"),
        "{text}"
    );
}

/// 20 g × 100,000 × 0.63463 × 63 yen; the year, the method and one's own figures are options.
#[test]
fn the_container_fee_is_told_with_its_formula_and_what_it_lacks() {
    let tray = json!({
        "format": "meguru/1",
        "product": { "name": "Tray", "facts": {
            "sold_to_consumers": true, "container_use": "food", "container_kind": "container",
            "self_collected_share": 0, "business_use_share": 0, "makes_or_imports_containers": false,
            "employees": 30, "turnover_jpy_million": 500, "commerce_or_service": false } },
        "components": [{ "role": "packaging", "material": "pp", "mass": "20 g" }],
    });
    let file = document("tray.json", &tray);
    let fee = |more: &[&str]| {
        let mut arguments = vec!["container-fee", file.as_str()];
        arguments.extend(more);
        meguru(&arguments)
    };
    let missing = json_of(&fee(&["--format", "json"]));
    assert_eq!(missing["yen"], Value::Null);
    assert_eq!(
        missing["needs"],
        json!(["/product/facts/units_sold_in_japan"])
    );
    let units = ["--units", "100000", "--format", "json"];
    let known = json_of(&fee(&units));
    assert_eq!(known["format"], "meguru-container-fee/1");
    assert!(
        (known["yen"].as_f64().unwrap() - 79_963.38).abs() < 1e-6,
        "{known}"
    );
    for (language, sentences) in [
        (
            "en",
            [
                "in all 79,963 yen",
                "(2000 − 0 − 0) kg × 0.63463 × 63 yen/kg",
            ],
        ),
        ("ja", ["合計 79,963 円", "プラスチック製容器包装、食料品"]),
    ] {
        let output = fee(&["--units", "100000", "--lang", language]);
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).unwrap();
        for sentence in sentences {
            assert!(text.contains(sentence), "{sentence}: {text}");
        }
        let is_bare = |line: &str| {
            ["fee-", "because-"]
                .iter()
                .any(|id| line.trim().starts_with(id))
        };
        assert!(!text.lines().any(is_bare), "{text}");
    }
    let own = [
        "--year",
        "2026",
        "--price",
        "plastic=70",
        "--coefficient",
        "plastic=0.6",
    ];
    let mut arguments = own.to_vec();
    arguments.extend(units);
    let fee_of_2026 = json_of(&fee(&arguments));
    assert!((fee_of_2026["yen"].as_f64().unwrap() - 84_000.0).abs() < 1e-6);
    for wrong in [
        ["--price", "plastics=70"],
        ["--price", "plastic"],
        ["--coefficient", "plastic:owner=1"],
        ["--units", "-1"],
    ] {
        assert_eq!(fee(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}
