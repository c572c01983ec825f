//! Files of tables: their bytes to cells, by the libraries of this program.

use std::fs::File;
use std::io::Read as _;

use anyhow::Context as _;
use meguru::spreadsheet::{
    Form, Import, MAXIMUM_FILE_BYTES, Mapping, import as import_workbook, import_text, refused,
};

/// The bytes of a file. One over the limit is enough for the core to refuse the rest.
pub(crate) fn read(file: &str) -> anyhow::Result<Vec<u8>> {
    let limit = MAXIMUM_FILE_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    let opened = File::open(file).with_context(|| format!("cannot open {file}"))?;
    opened
        .take(limit)
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read {file}"))?;
    Ok(bytes)
}

/// Imports a file of any kind: a workbook where its first bytes say so, text otherwise.
pub(crate) fn import(bytes: &[u8], path: &str, mapping: &Mapping, into: Option<&[u8]>) -> Import {
    let file = std::path::Path::new(path)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    // A zip archive, or the container of old Excel files and of protected ones.
    let container = bytes.starts_with(b"PK") || bytes.starts_with(b"\xD0\xCF\x11\xE0");
    if !container {
        return import_text(bytes, &file, mapping, into, &meguru_sheets::decode);
    }
    match meguru_sheets::read(bytes, &file) {
        Ok(workbook) => import_workbook(&workbook, mapping, into),
        Err(refusal) => refused(&file, mapping, refusal.code, &refusal.params),
    }
}

/// The bytes of a workbook (XLSX).
pub(crate) fn write(form: &Form) -> anyhow::Result<Vec<u8>> {
    Ok(meguru_sheets::write(form)?)
}
