//! `meguru container-fee`: what is owed for packaging by Japan's container law.

use std::io::{self, Write};

use clap::Args;

use meguru::checks::container_fee::{
    Class, ContainerFee, FeeLine, FeeOptions, Method, Role, Sourced, container_fee,
};

use super::shipped_rules;
use crate::arguments::Format;
use crate::tell;
use crate::texts::{Language, Texts, significant};

/// Arguments of `container-fee`.
#[derive(Debug, Args)]
pub(crate) struct ContainerFeeArguments {
    /// Product document (`meguru/1`); `-` for standard input.
    pub(crate) file: String,
    /// Fiscal year of prices and coefficients, from April; the latest that is known if left out.
    #[arg(long)]
    pub(crate) year: Option<u16>,
    /// Units sold in Japan in the business year before, without exports; the document's own if left out.
    #[arg(long, value_parser = units)]
    pub(crate) units: Option<f64>,
    /// The simplified calculation: businesses use up some of the packaging, and nobody knows how much.
    #[arg(long)]
    pub(crate) simplified: bool,
    /// A unit price of your own in yen per kg, such as `plastic=63`; may stand several times.
    #[arg(long, value_name = "CLASS=YEN", value_parser = price)]
    pub(crate) price: Vec<(Class, f64)>,
    /// A coefficient of your own, such as `plastic=0.63463` or `plastic:maker=0.03255`; may stand several times.
    #[arg(long, value_name = "CLASS=FACTOR", value_parser = coefficient)]
    pub(crate) coefficient: Vec<(Class, Role, f64)>,
    /// How to print the fee.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Prints the fee of a product; whether the document has no faults.
pub(crate) fn print(arguments: &ContainerFeeArguments, language: Language) -> anyhow::Result<bool> {
    let texts = Texts::new(language)?;
    let rules = shipped_rules(&texts)?;
    let document = crate::read(&arguments.file)?;
    let options = FeeOptions {
        year: arguments.year,
        method: arguments.simplified.then_some(Method::Simplified),
        units: arguments.units,
        prices: arguments.price.clone(),
        coefficients: arguments.coefficient.clone(),
    };
    let fee = container_fee(&document, &rules, &options);
    let mut out = io::BufWriter::new(io::stdout().lock());
    match arguments.format {
        Format::Json => crate::print_json(&mut out, &fee)?,
        Format::Text => report(&mut out, &texts, &arguments.file, &fee)?,
    }
    out.flush()?;
    let file = arguments.file.as_str();
    tell(&texts, fee.problems.iter().map(|problem| (file, problem)))
}

fn report(
    out: &mut impl Write,
    texts: &Texts,
    file: &str,
    fee: &ContainerFee,
) -> anyhow::Result<()> {
    let year = fee.year.map(|year| year.to_string()).unwrap_or_default();
    let head = [
        ("file", file.to_owned()),
        ("year", year),
        (
            "method",
            texts.plain(&format!("fee-method-{}", fee.method.word())),
        ),
    ];
    writeln!(out, "{}", texts.text("fee-head", &head))?;
    if let Some(units) = fee.units {
        let units = [("units", significant(units))];
        writeln!(out, "{}", texts.text("fee-units", &units))?;
    }
    for line in &fee.lines {
        one(out, texts, line)?;
    }
    for piece in &fee.not_due {
        let text = [
            ("path", piece.path.clone()),
            ("because", texts.because(&piece.because)),
        ];
        writeln!(out, "\n{}", texts.text("fee-not_due", &text))?;
    }
    let total = match (fee.yen, fee.at_most_yen) {
        (Some(yen), _) => texts.text("fee-total", &[("yen", yen_text(yen))]),
        (None, Some(yen)) => texts.text("fee-total-at_most", &[("yen", yen_text(yen))]),
        (None, None) => texts.plain("fee-total-none"),
    };
    writeln!(out, "\n{total}")?;
    if !fee.needs.is_empty() {
        let needs = [("needs", fee.needs.join(", "))];
        writeln!(out, "{}", texts.text("checks-needs", &needs))?;
    }
    for note in &fee.notes {
        writeln!(out, "{}", texts.because(note))?;
    }
    Ok(())
}

fn one(out: &mut impl Write, texts: &Texts, line: &FeeLine) -> anyhow::Result<()> {
    let head = [
        (
            "class",
            texts.plain(&format!("fee-class-{}", line.class.word())),
        ),
        ("purpose", texts.plain(&format!("fee-use-{}", line.purpose))),
        (
            "role",
            texts.plain(&format!("fee-role-{}", line.role.word())),
        ),
        ("components", line.components.join(", ")),
    ];
    writeln!(out, "\n{}", texts.text("fee-line", &head))?;
    let mass = |kilograms: Option<f64>| kilograms.map_or_else(|| "?".to_owned(), significant);
    let mut discharged = format!("{} − {}", mass(line.sold_kg), mass(line.collected_kg));
    if let Some(business) = line.business_kg {
        discharged = format!("{discharged} − {}", significant(business));
    } else if line.discharged_kg.is_none() && line.collected_kg.is_none() {
        discharged = format!("{discharged} − ?");
    }
    let figure = |figure: &Option<Sourced>| {
        figure
            .as_ref()
            .map_or_else(|| "?".to_owned(), |figure| figure.value.to_string())
    };
    let formula = [
        ("discharged", discharged),
        ("coefficient", figure(&line.coefficient)),
        ("price", figure(&line.price)),
        ("obligation", mass(line.obligation_kg)),
        ("yen", line.yen.map_or_else(|| "?".to_owned(), yen_text)),
    ];
    writeln!(out, "  {}", texts.text("fee-formula", &formula))?;
    if let (None, Some(most)) = (line.yen, line.at_most_yen) {
        let most = [("yen", yen_text(most))];
        writeln!(out, "  {}", texts.text("fee-at_most", &most))?;
    }
    for (name, figure) in [
        ("fee-coefficient", &line.coefficient),
        ("fee-price", &line.price),
    ] {
        let Some(figure) = figure else { continue };
        let source = match (&figure.source, figure.verified) {
            (Some(source), Some(read)) => {
                let read = texts.plain(&format!("checks-verified-{}", read.word()));
                format!("{source} ({read})")
            }
            _ => texts.plain("fee-of_the_user"),
        };
        writeln!(out, "  {}", texts.text(name, &[("source", source)]))?;
    }
    Ok(())
}

/// Whole yen, with a comma between thousands.
fn yen_text(yen: f64) -> String {
    let digits = format!("{:.0}", yen.round());
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `CLASS=YEN`.
fn price(text: &str) -> Result<(Class, f64), String> {
    let (class, value) = pair(text)?;
    let class = Class::of(class).ok_or_else(|| known(class))?;
    Ok((class, value))
}

/// `CLASS=FACTOR` or `CLASS:maker=FACTOR`.
fn coefficient(text: &str) -> Result<(Class, Role, f64), String> {
    let (name, value) = pair(text)?;
    let (class, role) = name.split_once(':').unwrap_or((name, "user"));
    let class = Class::of(class).ok_or_else(|| known(class))?;
    let role =
        Role::of(role).ok_or_else(|| format!("{role} is none of: {}", Role::WORDS.join(", ")))?;
    Ok((class, role, value))
}

fn pair(text: &str) -> Result<(&str, f64), String> {
    let wrong = || format!("{text} is no pair such as plastic=63");
    let (name, value) = text.split_once('=').ok_or_else(wrong)?;
    let value: f64 = value.parse().map_err(|_| wrong())?;
    if value.is_finite() && value >= 0.0 {
        Ok((name, value))
    } else {
        Err(wrong())
    }
}

fn known(class: &str) -> String {
    format!("{class} is none of: {}", Class::WORDS.join(", "))
}

/// A number of units, zero or more.
fn units(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|units: &f64| units.is_finite() && *units >= 0.0)
        .ok_or_else(|| format!("{text} is no number of units"))
}
