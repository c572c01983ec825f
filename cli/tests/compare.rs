//! Two documents side by side, as a user calls it.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn file(name: &str, document: &Value) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("compare");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, document.to_string()).unwrap();
    path.to_str().unwrap().to_owned()
}

fn meguru(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_meguru"))
        .args(arguments)
        .output()
        .unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn product(share: f64) -> Value {
    json!({
        "format": "meguru/1",
        "product": { "name": "Hook", "markets": ["jp"] },
        "components": [{ "id": "body", "name": "Body", "material": "pp", "mass": "2 kg",
                         "inflow": { "post_consumer_recycled": share } }],
    })
}

#[test]
fn two_files_are_told_in_both_languages_and_as_json() {
    let (before, after) = (
        file("a.json", &product(0.25)),
        file("b.json", &product(0.5)),
    );
    let english = text(&meguru(&["compare", &before, &after]));
    for words in [
        "Recycled content",
        "25 % → 50 % (+25 percentage points, better",
        "No input states a range",
        "/inflow/post_consumer_recycled: 0.25 → 0.5",
    ] {
        assert!(english.contains(words), "{words} in\n{english}");
    }
    let japanese = text(&meguru(&[
        "compare", &before, &after, "--lang", "ja", "--market", "jp",
    ]));
    assert!(
        japanese.contains("動いた数値") && japanese.contains("判定の違う規則はありません"),
        "{japanese}"
    );

    let output = meguru(&[
        "compare", &before, &after, "--format", "json", "--market", "eu",
    ]);
    assert!(output.status.success());
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        answer.pointer("/comparison/format"),
        Some(&json!("meguru-comparison/1"))
    );
    assert_eq!(
        answer.pointer("/comparison/parts/0/fields/0/after"),
        Some(&json!(0.5))
    );
    assert!(answer.pointer("/checks/same").is_some());
}

#[test]
fn variants_kept_in_a_file_are_compared_with_its_product() {
    let mut document = product(0.25);
    let kept = json!({ "meguru_variants": [
        { "id": "v1", "name": "Half", "document": product(0.5) },
        { "id": "v2", "name": "Same", "document": product(0.25) } ] });
    document
        .as_object_mut()
        .unwrap()
        .insert("extensions".to_owned(), kept);
    let told = text(&meguru(&["compare", &file("kept.json", &document)]));
    assert!(
        told.contains("→ Half\n") && told.contains("→ Same\n"),
        "{told}"
    );
    assert!(
        told.contains("No figure moves.") && told.contains("No input differs."),
        "{told}"
    );

    let alone = meguru(&["compare", &file("alone.json", &product(0.25))]);
    assert_eq!(alone.status.code(), Some(2));
}

#[test]
fn what_is_wrong_with_either_is_told() {
    let mut wrong = product(0.5);
    *wrong.pointer_mut("/components/0/mass").unwrap() = json!("2 bags");
    let output = meguru(&[
        "compare",
        &file("a.json", &product(0.25)),
        &file("wrong.json", &wrong),
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("wrong.json")
    );
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("inputs are missing")
    );
}
