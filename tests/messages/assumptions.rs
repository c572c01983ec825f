//! What examples, templates and the five questions assume, which the page says in its own language.

use std::collections::BTreeMap;
use std::fs;

use meguru::figures::text_id;
use serde_json::Value;

use crate::catalogue::Catalogue;
use crate::common::place;
use crate::none;

/// Where documents of our own lie.
const FOLDERS: [&str; 2] = ["data/templates", "examples"];

/// How a source begins that is an assumption of ours.
const ASSUMED: &str = "assumption: ";

/// Adds the assumptions of a document. What cites an address is a source, and keeps its words.
fn read(value: &Value, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| read(item, found)),
        Value::Object(fields) => {
            let source = fields.get("source").and_then(Value::as_str);
            if let Some(words) = source.and_then(|source| source.strip_prefix(ASSUMED))
                && !words.contains("http")
            {
                add(words, found);
            }
            fields.values().for_each(|field| read(field, found));
        }
        _ => {}
    }
}

fn add(words: &str, found: &mut BTreeMap<String, String>) {
    if let Some(other) = found.insert(text_id("assumption", words), words.to_owned()) {
        assert_eq!(other, words, "two assumptions have one text");
    }
}

/// Every assumption of the documents and of the page's own five questions, by the id of its text.
fn assumptions() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut files = vec![place("data/first-estimate.json")];
    for folder in FOLDERS {
        let entries = fs::read_dir(place(folder)).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        files.extend(paths.filter(|path| path.extension().is_some_and(|ext| ext == "json")));
    }
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        read(&serde_json::from_str(&text).unwrap(), &mut found);
    }
    let page = fs::read_to_string(place("www/src/doors/quick/build.ts")).unwrap();
    for piece in page.split(&format!("\"{ASSUMED}")).skip(1) {
        add(piece.split('"').next().unwrap(), &mut found);
    }
    found
}

#[test]
fn every_assumption_of_our_documents_has_a_text_and_every_text_one() {
    let needed = assumptions();
    assert!(needed.len() > 200, "only {} found", needed.len());
    let mut texts = Catalogue::of("en", "assumptions").whole();
    assert!(texts.remove("source-assumed").is_some());
    let differing: Vec<String> = needed
        .iter()
        .filter(|(id, words)| texts.get(*id) != Some(words))
        .map(|(id, words)| format!("{id}: {words}"))
        .chain(texts.keys().filter(|id| !needed.contains_key(*id)).cloned())
        .collect();
    none("not as the documents say", &differing);
}
