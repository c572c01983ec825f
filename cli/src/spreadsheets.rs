//! Files of tables: their bytes to cells, by the libraries of this program.

use meguru::spreadsheet::{Form, Import, Mapping, import as import_workbook, import_text, refused};

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
