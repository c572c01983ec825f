//! Two documents side by side, for people and programs.

mod report;

use std::io::{self, Write as _};

use anyhow::bail;
use clap::Args;
use meguru::Problem;
use meguru::checks::Date;
use meguru::compare::{ChangedOutcomes, CompareOptions, Comparison, changed_outcomes, compare};
use serde::Serialize;
use serde_json::Value;

use crate::arguments::{Format, MarketName, Way, day};
use crate::checks::shipped_rules;
use crate::texts::{Language, Texts};
use crate::{own_factors, tell};

/// Arguments of `compare`.
#[derive(Debug, Args)]
pub(crate) struct CompareArguments {
    /// Product document (`meguru/1`); `-` for standard input.
    pub(crate) before: String,
    /// What it is compared with; without one, each of the variants that the file keeps.
    pub(crate) after: Option<String>,
    /// How to print the comparison.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// How the carbon footprint allocates recycling, in both.
    #[arg(long, value_enum, default_value_t = Way::CutOff)]
    pub(crate) allocation: Way,
    /// A factor table of your own (CSV), which fills in where a document states no factor.
    #[arg(long)]
    pub(crate) factors: Option<String>,
    /// Tell which outcomes of this market's rules differ too.
    #[arg(long, value_enum)]
    pub(crate) market: Option<MarketName>,
    /// The day of placing on the market, `YYYY-MM-DD`; each document's own if left out.
    #[arg(long, value_parser = day, requires = "market")]
    pub(crate) placed_on_market: Option<Date>,
}

/// A document with the name that it is told by.
struct Named {
    name: String,
    document: Vec<u8>,
}

/// A comparison with what it is of.
#[derive(Serialize)]
struct Compared {
    before: String,
    after: String,
    comparison: Comparison,
    #[serde(skip_serializing_if = "Option::is_none")]
    checks: Option<ChangedOutcomes>,
}

/// `meguru compare`.
pub(crate) fn print(arguments: &CompareArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let before = Named {
        name: arguments.before.clone(),
        document: crate::read(&arguments.before)?,
    };
    let others = match &arguments.after {
        Some(file) => vec![Named {
            name: file.clone(),
            document: crate::read(file)?,
        }],
        None => variants(&before.document),
    };
    if others.is_empty() {
        let file = [("file", before.name)];
        bail!("{}", texts.text("compare-no-variants", &file));
    }
    let table = match &arguments.factors {
        Some(file) => own_factors::read(file, &texts)?,
        None => meguru::factor_table::FactorTable::default(),
    };
    let rules = match arguments.market {
        Some(market) => Some((market.into(), shipped_rules(&texts)?)),
        None => None,
    };
    let options = CompareOptions {
        allocation: arguments.allocation.into(),
        uncertainty: true,
    };
    let compared: Vec<Compared> = others
        .into_iter()
        .map(|after| Compared {
            comparison: compare(&before.document, &after.document, options, &table),
            checks: rules.as_ref().map(|(market, rules)| {
                let day = arguments.placed_on_market;
                changed_outcomes(&before.document, &after.document, rules, *market, day)
            }),
            before: before.name.clone(),
            after: after.name,
        })
        .collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    match (arguments.format, compared.as_slice()) {
        (Format::Json, [single]) => crate::print_json(&mut out, single)?,
        (Format::Json, several) => crate::print_json(&mut out, &several)?,
        (Format::Text, several) => {
            for one in several {
                report::print(&mut out, &texts, one)?;
            }
        }
    }
    out.flush()?;
    tell(&texts, problems(&compared))
}

/// What is wrong with the documents, that of the first once.
fn problems(compared: &[Compared]) -> Vec<(&str, &Problem)> {
    let first = compared.first().map_or(Vec::new(), |one| {
        named(&one.before, &one.comparison.problems.before)
    });
    let others = compared
        .iter()
        .flat_map(|one| named(&one.after, &one.comparison.problems.after));
    first.into_iter().chain(others).collect()
}

fn named<'p>(name: &'p str, problems: &'p [Problem]) -> Vec<(&'p str, &'p Problem)> {
    problems.iter().map(|problem| (name, problem)).collect()
}

/// The variants that the page keeps in a file of a product.
fn variants(document: &[u8]) -> Vec<Named> {
    let file: Value = serde_json::from_slice(document).unwrap_or_default();
    let kept = file.pointer("/extensions/meguru_variants");
    let items = kept.and_then(Value::as_array).into_iter().flatten();
    items
        .filter_map(|item| {
            Some(Named {
                name: item.get("name")?.as_str()?.to_owned(),
                document: item.get("document")?.to_string().into_bytes(),
            })
        })
        .collect()
}
