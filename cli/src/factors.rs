//! The library of emission factors, searched by words.

mod library;
mod search;
mod table;

use std::io::{self, Write as _};

use crate::arguments::Format;
use crate::texts::{Language, Texts};

pub(crate) fn print(typed: &[String], format: Format, language: Language) -> anyhow::Result<bool> {
    let library = library::read()?;
    let all = library.len();
    let words = search::words(typed);
    let found: Vec<_> = library
        .into_iter()
        .filter(|factor| search::matches(factor, &words))
        .collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    match format {
        Format::Json => crate::print_json(&mut out, &found)?,
        Format::Text => {
            let texts = Texts::new(language)?;
            if found.is_empty() {
                let searched = [("words", typed.join(" ")), ("all", all.to_string())];
                writeln!(out, "{}", texts.text("factors-none", &searched))?;
            } else {
                table::print(&mut out, &texts, language, &found, all)?;
            }
        }
    }
    out.flush()?;
    Ok(true)
}
