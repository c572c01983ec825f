//! `meguru template` and `meguru request`: sheets that people fill in.

use std::fs;
use std::io::{self, Write as _};

use anyhow::{Context as _, bail};
use meguru::spreadsheet::{self, Form, form_csv};
use meguru::tables::{MATERIAL_NAMES, MATERIALS};

use crate::arguments::{RequestArguments, TableFormat, TemplateArguments};
use crate::texts::{Language, Texts};

/// Writes an empty parts list.
pub(crate) fn template(arguments: &TemplateArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let words = |id: &str| texts.plain(id);
    let form = spreadsheet::template(&words, &materials(&texts));
    let sheet = usize::from(arguments.example);
    write(&form, sheet, arguments.format, arguments.output.as_deref())
}

/// Writes what to ask the suppliers of a product.
pub(crate) fn request(arguments: &RequestArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let document = crate::read(&arguments.file)?;
    let words = |id: &str| texts.plain(id);
    let by_supplier = arguments.format == TableFormat::Xlsx;
    let form = spreadsheet::request(&document, by_supplier, &words, &materials(&texts));
    let Some(form) = form else {
        writeln!(io::stderr(), "{}", texts.plain("request-nothing"))?;
        return Ok(true);
    };
    write(&form, 0, arguments.format, arguments.output.as_deref())
}

/// Reference materials and their names in the reader's language.
fn materials(texts: &Texts) -> Vec<(String, String)> {
    MATERIALS
        .iter()
        .zip(MATERIAL_NAMES)
        .map(|(material, name)| (material.id.to_owned(), texts.name(name).to_owned()))
        .collect()
}

fn write(
    form: &Form,
    sheet: usize,
    format: TableFormat,
    output: Option<&str>,
) -> anyhow::Result<bool> {
    let bytes = match format {
        TableFormat::Csv => form_csv(form, sheet),
        TableFormat::Xlsx => crate::spreadsheets::write(form)?,
    };
    match (output, format) {
        (Some(file), _) => {
            fs::write(file, bytes).with_context(|| format!("cannot write {file}"))?;
        }
        (None, TableFormat::Csv) => io::stdout().lock().write_all(&bytes)?,
        (None, TableFormat::Xlsx) => {
            bail!("name the file to write with --output, or take --format csv")
        }
    }
    Ok(true)
}
