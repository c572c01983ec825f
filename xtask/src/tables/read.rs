//! CSV files as records whose cells are reached by the name of their column.

use std::str::FromStr;

use anyhow::{Context, Result, bail, ensure};

/// One row of a table.
pub struct Record<'a> {
    file: &'a str,
    line: u64,
    columns: &'a [&'a str],
    cells: csv::StringRecord,
}

/// The rows of `file`, whose columns must be exactly these.
pub fn records<'a>(file: &'a str, columns: &'a [&'a str], text: &str) -> Result<Vec<Record<'a>>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let found = reader
        .headers()
        .with_context(|| format!("{file}: no header"))?;
    ensure!(
        found.iter().eq(columns.iter().copied()),
        "{file}: the columns should be {}",
        columns.join(",")
    );
    let mut rows = Vec::new();
    for cells in reader.into_records() {
        let cells = cells.with_context(|| format!("{file}: a row cannot be read"))?;
        let line = cells.position().map_or(0, csv::Position::line);
        let row = Record {
            file,
            line,
            columns,
            cells,
        };
        let mut cells = columns.iter().zip(row.cells.iter());
        if let Some((column, cell)) = cells.find(|(_, cell)| cell.trim() != *cell) {
            bail!("{}: {column} has spaces around \"{cell}\"", row.place());
        }
        rows.push(row);
    }
    ensure!(!rows.is_empty(), "{file}: no rows");
    Ok(rows)
}

impl Record<'_> {
    /// File, line and the row's id, for messages: a line alone moves with every row above it.
    pub fn place(&self) -> String {
        let place = format!("{} line {}", self.file, self.line);
        match self.text("id") {
            Ok(id) if !id.is_empty() => format!("{place} ({id})"),
            _ => place,
        }
    }

    /// The cell of a column; empty where the table leaves it out.
    pub fn text(&self, column: &str) -> Result<String> {
        let index = self
            .columns
            .iter()
            .position(|name| *name == column)
            .with_context(|| format!("{}: no column {column}", self.file))?;
        Ok(self.cells.get(index).unwrap_or_default().to_owned())
    }

    /// The cell of a column that must say something.
    pub fn required(&self, column: &str) -> Result<String> {
        let text = self.text(column)?;
        ensure!(!text.is_empty(), "{}: {column} is missing", self.place());
        Ok(text)
    }

    /// The cell of a column, if it says something.
    pub fn optional(&self, column: &str) -> Result<Option<String>> {
        Ok(Some(self.text(column)?).filter(|text| !text.is_empty()))
    }

    /// An id: lower case letters, digits, and `-` or `_` between them.
    pub fn id(&self, column: &str) -> Result<String> {
        let id = self.required(column)?;
        let inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        let outer = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        ensure!(
            id.chars().all(inner) && id.starts_with(outer) && id.ends_with(outer),
            "{}: {column} \"{id}\" is no id",
            self.place()
        );
        Ok(id)
    }

    /// A finite number, not negative.
    pub fn number(&self, column: &str) -> Result<f64> {
        let text = self.required(column)?;
        let value = f64::from_str(&text).unwrap_or(f64::NAN);
        ensure!(
            value.is_finite() && value >= 0.0,
            "{}: {column} \"{text}\" is no finite number from 0 on",
            self.place()
        );
        Ok(value)
    }

    /// A number from 0 to 1.
    pub fn share(&self, column: &str) -> Result<f64> {
        let value = self.number(column)?;
        ensure!(
            value <= 1.0,
            "{}: {column} is a share, {value} is above 1",
            self.place()
        );
        Ok(value)
    }

    /// One of some words.
    pub fn word<'w>(&self, column: &str, words: &[&'w str]) -> Result<&'w str> {
        let text = self.required(column)?;
        words
            .iter()
            .copied()
            .find(|word| *word == text)
            .with_context(|| {
                format!(
                    "{}: {column} \"{text}\" should be one of {}",
                    self.place(),
                    words.join(", ")
                )
            })
    }

    /// Parts between `separator`; none of them empty.
    pub fn list(&self, column: &str, separator: char) -> Result<Vec<String>> {
        let text = self.text(column)?;
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let parts: Vec<String> = text.split(separator).map(str::to_owned).collect();
        ensure!(
            parts.iter().all(|part| !part.is_empty()),
            "{}: {column} has an empty part",
            self.place()
        );
        Ok(parts)
    }
}
