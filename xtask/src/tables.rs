//! The reference tables under `data/` as Rust.
//!
//! Each step has a file of its own: read the rows (`read`, `parse`), refuse what could mislead a
//! reader of a result (`check`), find what leads to a factor (`uses`), write the rows that a
//! calculation can reach (`emit`) and a page of all factors (`page`).

mod check;
mod emit;
mod library;
mod page;
mod parse;
mod read;
mod rows;
#[cfg(test)]
mod tests;
mod uses;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use rows::Tables;

/// Where the tables lie.
const FOLDER: &str = "data";
/// What is made of them.
const TARGET: &str = "src/tables/generated.rs";

/// The page of all factors.
const PAGE: &str = "docs/factors.md";

/// The files to write.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>> {
    let tables = load(root)?;
    Ok(vec![
        (PathBuf::from(TARGET), emit::rust(&tables)?),
        (PathBuf::from(PAGE), page::text(&tables)?),
    ])
}

/// The whole factor library of a checkout as data.
pub fn library(root: &Path) -> Result<serde_json::Value> {
    Ok(library::json(&load(root)?))
}

/// The tables of a checkout, read and checked.
fn load(root: &Path) -> Result<Tables> {
    let folder = root.join(FOLDER);
    parse(|file| {
        let path = folder.join(file);
        fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))
    })
}

/// Reads and checks all tables; the caller says how a file is read, so that a test can spoil one.
fn parse(text_of: impl Fn(&str) -> Result<String>) -> Result<Tables> {
    let mut tables = Tables::read(text_of)?;
    let complaints = check::complaints(&tables);
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n"));
    }
    // The core looks materials and raw materials up by bisection.
    tables.materials.sort_by(|one, other| one.id.cmp(&other.id));
    tables
        .critical_raw_materials
        .sort_by(|one, other| one.id.cmp(&other.id));
    Ok(tables)
}
