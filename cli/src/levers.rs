//! What circular choices do to a product, for people and programs.

use std::io::{self, Write as _};

use meguru::figures::figure;
use meguru::levers::{Effect, Lever, Levers};
use meguru::{Options, assess, levers};
use serde::Serialize;

use crate::arguments::{Format, LeversArguments};
use crate::report::value_text;
use crate::tell;
use crate::texts::{Language, Texts};

/// The levers of one file.
#[derive(Serialize)]
struct FileLevers<'a> {
    file: &'a str,
    levers: &'a Levers,
}

pub(crate) fn print(arguments: &LeversArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let options = Options {
        allocation: arguments.allocation.into(),
        ..Options::default()
    };
    let mut answers = Vec::with_capacity(arguments.files.len());
    let mut problems = Vec::new();
    for file in &arguments.files {
        let document = crate::read(file)?;
        answers.push((file.as_str(), levers(&document, options)));
        problems.push((file, assess(&document, options).problems));
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Json => {
            let files: Vec<FileLevers<'_>> = answers
                .iter()
                .map(|(file, levers)| FileLevers { file, levers })
                .collect();
            match files.as_slice() {
                [single] => crate::print_json(&mut out, single.levers)?,
                several => crate::print_json(&mut out, &several)?,
            }
        }
        Format::Text => {
            for (file, levers) in &answers {
                writeln!(out, "{file}")?;
                for lever in &levers.levers {
                    print_lever(&mut out, &texts, lever)?;
                }
                writeln!(out, "\n{}\n", texts.plain("levers-note"))?;
            }
        }
    }
    out.flush()?;
    let problems = problems
        .iter()
        .flat_map(|(file, problems)| problems.iter().map(|problem| (file.as_str(), problem)));
    tell(&texts, problems)
}

fn print_lever(out: &mut impl io::Write, texts: &Texts, lever: &Lever) -> anyhow::Result<()> {
    // The words of the kinds are those of the JSON.
    let id = serde_json::to_value(lever.id)?;
    let id = format!("lever-{}", id.as_str().unwrap_or_default());
    writeln!(out, "\n{}", texts.plain(&id))?;
    if !lever.applies {
        writeln!(out, "  {}", texts.plain("levers-nothing"))?;
        return Ok(());
    }
    for (id, Effect { before, after }) in &lever.figures {
        let (Some(before), Some(after), Some(description)) = (before, after, figure(id)) else {
            continue;
        };
        let value = |value| value_text(texts, description, description.unit, value);
        writeln!(
            out,
            "  {}: {} → {}",
            texts.plain(&format!("figure-{id}")),
            value(*before),
            value(*after)
        )?;
    }
    if lever.trade_off == Some(true) {
        writeln!(out, "  {}", texts.plain("levers-trade-off"))?;
    }
    Ok(())
}
