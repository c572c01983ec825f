//! What a product is ready to disclose: a sheet to read, to print or for programs.

mod html;
mod sheet;
mod text;
mod words;

use std::io::{self, Write as _};

use anyhow::bail;
use meguru::checks::disclosure::{disclosure, shipped_frameworks};

use crate::arguments::{DisclosureArguments, SheetFormat};
use crate::tell;
use crate::texts::{Language, Texts};
use sheet::Sheet;

/// `meguru disclosure`.
pub(crate) fn print(arguments: &DisclosureArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let mut frameworks = shipped_frameworks().map_err(|problems| texts.refusal("", &problems))?;
    if !arguments.framework.is_empty() {
        let known: Vec<String> = frameworks
            .frameworks
            .iter()
            .map(|framework| framework.id.clone())
            .collect();
        frameworks = match frameworks.only(&arguments.framework) {
            Ok(chosen) => chosen,
            Err(id) => bail!(
                "there is no framework {id}; there are: {}",
                known.join(", ")
            ),
        };
    }
    let document = crate::read(&arguments.file)?;
    let disclosure = disclosure(&document, &frameworks);
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        SheetFormat::Json => crate::print_json(&mut out, &disclosure)?,
        format => {
            let words = words::Words::new(&texts, language, &frameworks, &document);
            let sheet = Sheet::of(&disclosure, &words);
            if format == SheetFormat::Html {
                html::print(&mut out, &sheet, language)?;
            } else {
                text::print(&mut out, &sheet)?;
            }
        }
    }
    out.flush()?;
    let file = arguments.file.as_str();
    tell(
        &texts,
        disclosure.problems.iter().map(|problem| (file, problem)),
    )
}
