//! `meguru disclosure`, as a user calls it.
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

/// Standard output of a call that succeeds.
#[track_caller]
fn printed(arguments: &[&str]) -> String {
    let output = meguru(arguments);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn example(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = root.join(format!("examples/{name}.json"));
    path.to_str().unwrap().to_owned()
}

/// A document in a folder of this test program's own.
fn document(name: &str, value: &Value) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("disclosure");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, value.to_string()).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn json_has_the_frameworks_asked_for_in_their_order() {
    let file = example("guard-locking-switch");
    let text = printed(&[
        "disclosure",
        &file,
        "--framework",
        "gri-301",
        "--framework",
        "esrs-e5-2026",
        "--format",
        "json",
    ]);
    let disclosure: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(disclosure["format"], "meguru-disclosure/1");
    assert_eq!(disclosure["data_of"], "2026-12-01");
    assert_eq!(disclosure["frameworks"][0]["id"], "gri-301");
    assert_eq!(disclosure["frameworks"][1]["id"], "esrs-e5-2026");
    assert_eq!(disclosure["frameworks"].as_array().unwrap().len(), 2);
    let points = disclosure["frameworks"][0]["points"].as_array().unwrap();
    let share = points.iter().find(|point| point["id"] == "301-2").unwrap();
    assert_eq!(share["state"], "filled");
    assert_eq!(share["origin"], "stated");
    assert_eq!(
        share["from"],
        json!([{ "kind": "recycled_content", "name": "recycled_gri_301_2" }])
    );
    assert_eq!(
        disclosure["frameworks"][0]["content"][0]["definition"],
        "recycled_gri_301_2"
    );
}

#[test]
fn readiness_is_no_verdict_but_a_fault_of_the_document_or_the_call_is_told() {
    let bare = document(
        "bare.json",
        &json!({ "format": "meguru/1", "product": { "name": "x" }, "components": [{}] }),
    );
    assert_eq!(meguru(&["disclosure", &bare]).status.code(), Some(0));
    let wrong = document(
        "wrong.json",
        &json!({ "format": "meguru/1", "product": { "name": "x", "gtin": "1" }, "components": [{}] }),
    );
    assert_eq!(meguru(&["disclosure", &wrong]).status.code(), Some(1));
    let output = meguru(&["disclosure", &bare, "--framework", "esrs"]);
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("esrs-e5-2026"), "{error}");
}

/// Text and page are made of the same sheet: whatever stands in one stands in the other.
#[test]
fn text_and_page_say_the_same_in_both_languages() {
    let file = example("electric-kettle");
    for (lang, words) in [
        (
            "en",
            [
                "what to enter",
                "Not legal advice",
                "on defaults or estimates",
                "/product/sales/units_per_year",
            ],
        ),
        (
            "ja",
            [
                "入力する欄",
                "法的助言ではありません",
                "標準値・推計値による",
                "/product/sales/units_per_year",
            ],
        ),
    ] {
        let call = ["disclosure", &file, "--lang", lang];
        let text = printed(&call);
        let page = printed(&[&call[..], &["--format", "html"]].concat());
        for word in words {
            assert!(text.contains(word) && page.contains(word), "{lang}: {word}");
        }
        for once in ["Not legal advice", "法的助言ではありません"] {
            assert!(page.matches(once).count() <= 1, "{lang}");
        }
        assert!(
            page.starts_with("<!doctype html>\n<html lang="),
            "{page:.80}"
        );
        assert!(page.contains(&format!("<html lang=\"{lang}\">")));
        assert!(page.contains("@page { size: A4"));
        // No message is missing from the catalogue: ids would stand in its place.
        assert!(
            !text.contains("disclosure-") && !page.contains("disclosure-"),
            "{lang}"
        );
        // Every table has its caption, and heads for columns and rows.
        assert_eq!(
            page.matches("<table").count(),
            page.matches("<caption>").count()
        );
        assert!(page.contains("<th scope=\"col\">") && page.contains("<th scope=\"row\">"));
        assert_eq!(page.matches("<h1>").count(), 1);
        for outside in [
            "<script", "src=", "href=", "url(", "@import", "http:", "https:",
        ] {
            assert!(!page.contains(outside), "{lang}: {outside}");
        }
    }
}

#[test]
fn nothing_of_a_document_becomes_markup() {
    let name = "</title><script>alert(1)</script> \"&' <b>";
    let file = document(
        "hostile.json",
        &json!({
            "format": "meguru/1",
            "product": { "name": name, "model": "<img src=x onerror=alert(1)>" },
            "components": [{ "name": "<i>part</i>\u{202E}trap", "mass": "1 kg" }],
        }),
    );
    let page = printed(&["disclosure", &file, "--format", "html"]);
    for markup in ["<script", "<img", "<b>", "<i>"] {
        assert!(!page.contains(markup), "{markup}");
    }
    let escaped = "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39; &lt;b&gt;";
    assert!(page.contains(escaped));
    assert!(page.contains("&lt;img src=x onerror=alert(1)&gt;"));
    // What turns the direction of a text around would make a reader see other words than stand there.
    assert!(page.contains("&lt;i&gt;part&lt;/i&gt;trap"));
}

#[test]
fn what_is_not_for_the_product_is_said_and_not_listed() {
    let text = printed(&[
        "disclosure",
        &example("electric-kettle"),
        "--framework",
        "eu-battery-passport",
    ]);
    assert!(text.contains("It is not for this product."), "{text}");
    assert!(!text.contains("Annex XIII, 1(a)"), "{text}");
}
