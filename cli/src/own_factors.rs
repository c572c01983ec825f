//! A factor table of the user's own, read from a CSV file.

use std::fs;

use anyhow::{Context as _, bail};
use meguru::factor_table::{FactorTable, Line};

use crate::texts::Texts;

/// The largest file that is read.
const MAXIMUM_BYTES: u64 = 16 * 1024 * 1024;

/// Reads a table; what is wrong names line and column.
pub(crate) fn read(file: &str, texts: &Texts) -> anyhow::Result<FactorTable> {
    let named = [("file", file.to_owned())];
    let length = fs::metadata(file)
        .with_context(|| format!("cannot open {file}"))?
        .len();
    if length > MAXIMUM_BYTES {
        bail!("{}", texts.text("own-factors-too-large", &named));
    }
    let bytes = fs::read(file).with_context(|| format!("cannot read {file}"))?;
    let Ok(text) = String::from_utf8(bytes) else {
        bail!("{}", texts.text("own-factors-encoding", &named));
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut lines: Vec<Line> = Vec::new();
    for record in reader.records() {
        let record = record.with_context(|| file.to_owned())?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells = record.iter().map(str::to_owned).collect();
        lines.push((usize::try_from(line).unwrap_or(usize::MAX), cells));
    }
    FactorTable::read(&lines).map_err(|problems| texts.refusal(file, &problems))
}
