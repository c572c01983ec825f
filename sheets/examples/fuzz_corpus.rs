//! Writes what the fuzzer of workbooks begins with, into `fuzz/corpus/read_workbook/`:
//! `cargo run -p meguru-sheets --example fuzz_corpus`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "it fails by panicking")]

#[path = "../tests/common/mod.rs"]
mod common;

use std::fs;

use common::{archive, mutation};

fn main() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../fuzz/corpus/read_workbook");
    fs::create_dir_all(folder).unwrap();
    for (number, parts) in mutation::seeds().iter().enumerate() {
        for (name, inside) in parts {
            let text = String::from_utf8_lossy(inside);
            // Without the element around it, which the fuzzer puts there itself.
            let inner = |name: &str| {
                let text = text.strip_prefix(&format!("<{name}>")).unwrap();
                let text = text.strip_suffix(&format!("</{name}>")).unwrap();
                text.to_owned()
            };
            let (letter, text) = match name.as_str() {
                "xl/worksheets/sheet1.xml" => ('s', inner("worksheet")),
                "xl/sharedStrings.xml" => ('t', inner("sst")),
                "xl/styles.xml" => ('f', inner("styleSheet")),
                "xl/workbook.xml" => ('w', text.into_owned()),
                "content.xml" => ('o', text.into_owned()),
                _ => continue,
            };
            fs::write(format!("{folder}/{letter}"), format!("{letter}{text}")).unwrap();
        }
        let parts: Vec<(&str, &[u8])> = parts
            .iter()
            .map(|(name, inside)| (name.as_str(), inside.as_slice()))
            .collect();
        let bytes = [b"a", &archive(&parts)[..]].concat();
        fs::write(format!("{folder}/archive-{number}"), bytes).unwrap();
    }
}
