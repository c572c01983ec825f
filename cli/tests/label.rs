//! Labels, as a user calls them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

/// `meguru label` of the switch of the examples.
fn label(arguments: &[&str]) -> Output {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/guard-locking-switch.json");
    Command::new(env!("CARGO_BIN_EXE_meguru"))
        .args(["label", file.to_str().unwrap(), "--date", "2026-11-26"])
        .args(arguments)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

const JAPAN: [&str; 4] = ["--market", "jp", "--audience", "consumer"];
const EUROPE: [&str; 4] = ["--market", "eu", "--audience", "consumer"];

#[test]
fn a_label_is_written_and_what_to_look_at_is_told() {
    let figures = [
        "--figure",
        "recycled_content",
        "--lang",
        "ja",
        "--size",
        "50x30",
    ];
    let output = label(&[&figures[..], &JAPAN].concat());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let svg = text(&output.stdout);
    assert!(svg.starts_with("<svg ") && svg.contains("width=\"50mm\" height=\"30mm\""));
    assert!(svg.contains("再生材含有率") && svg.contains("15%"));
    let told = text(&output.stderr);
    // The value is fine, and no proof of it is on file.
    assert!(
        told.contains("JP-KEI-05") && told.contains("法的助言ではありません"),
        "{told}"
    );
}

#[test]
fn a_refusal_says_why_and_what_to_do() {
    let claim = [
        "--figure",
        "recycled_content",
        "--claim",
        "Recycled content of the product: 60 %",
    ];
    let output = label(&[&claim[..], &JAPAN].concat());
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(output.stdout.is_empty());
    let told = text(&output.stderr);
    assert!(
        told.contains("LABEL-12")
            && told.contains("supported by the figures: Recycled content 15 %"),
        "{told}"
    );
    let region = ["--figure", "cyclical_use_rate_inflow", "--format", "json"];
    let output = label(&[&region[..], &JAPAN].concat());
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let refused: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(refused["format"], json!("meguru-label-refused/1"));
    let rules: Vec<&str> = refused["objections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["rule"].as_str().unwrap())
        .collect();
    assert_eq!(rules, ["LABEL-01", "LABEL-02"]);
    assert!(text(&output.stderr).contains("What to do: Choose a figure of the product"));
}

#[test]
fn consumers_in_the_eu_get_a_sentence_in_every_format() {
    let of = |format: &str| {
        let figures = ["--figure", "recycled_content", "--format", format];
        let output = label(&[&figures[..], &EUROPE].concat());
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert!(text(&output.stderr).contains("plain sentence"));
        text(&output.stdout).to_owned()
    };
    assert!(!of("svg").contains("stroke"));
    assert!(of("html").contains("<div class=\"meguru-statement\" lang=\"en\">"));
    assert!(of("fragment").starts_with("<div class=\"meguru-statement\""));
    let json: Value = serde_json::from_str(&of("json")).unwrap();
    assert_eq!(
        (&json["format"], &json["form"]),
        (&json!("meguru-label/1"), &json!("sentence"))
    );
    let badge: Value = serde_json::from_str(&of("badge")).unwrap();
    assert_eq!(
        (&badge["format"], &badge["plain"]),
        (&json!("meguru-badge/1"), &json!(true))
    );
}

#[test]
fn texts_that_do_not_fit_are_wrong_use() {
    let figures = [
        "recycled_content",
        "mci_at_average_life",
        "post_consumer_recycled_content",
    ];
    let arguments = [&["--size", "30x20", "--figure"][..], &figures, &JAPAN].concat();
    let output = label(&arguments);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(output.stdout.is_empty());
    assert!(text(&output.stderr).contains("30 × 20 mm"), "{output:?}");
    let output = label(&[&["--size", "big", "--figure", "mci"][..], &JAPAN].concat());
    assert_eq!(output.status.code(), Some(2));
}
