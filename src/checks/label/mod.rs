//! Labels and badges: figures of a product with everything that makes them true, where rules allow it.
//!
//! A label is judged before it is written. What publishing it would make true – that a label is shown, that
//! a footprint is shown, to whom, what share is claimed – is laid over the facts of the document, and the
//! rules of the market that name such facts are judged, beside the label's own conditions
//! (`data/labels/conditions.toml`) and the words of a claim. Where only the form stands in the way, as for
//! consumers in the EU, the same figures come as a plain sentence; where anything else does, there is no
//! label, and the refusal says why.
//!
//! None of this is legal advice.

mod badge;
mod facts;
mod gate;
mod grounds;
mod html;
mod layout;
mod print;
mod refusal;
mod round;
mod svg;

pub use badge::{BADGE_FORMAT, Badge, BadgeFigure, BadgeTexts, badge_permitted};
pub use grounds::Grounds;
pub use layout::{Size, TooSmall};
pub use print::{FigureTexts, Printed};
pub use refusal::{Objection, Refused};
pub use svg::escape;

use serde::Serialize;

use super::claims::Finding;
use super::{Date, Market, with_inputs};
use crate::assessment::TableVersions;
use crate::problem::{Problem, Severity};
use crate::product;
use crate::words::words;
use gate::{Gate, Shape};
use print::Printer;

/// The format of labels.
pub const FORMAT: &str = "meguru-label/1";

words! {
    /// Whom a label is for.
    Audience {
        /// People who buy for themselves.
        Consumer = "consumer",
        /// Companies.
        Business = "business",
    }
}

words! {
    /// Language of a label.
    Language {
        /// English.
        English = "en",
        /// Japanese.
        Japanese = "ja",
    }
}

words! {
    /// What a label may look like.
    Form {
        /// A panel with a frame.
        Panel = "panel",
        /// Running text without frame, seal or big number.
        Sentence = "sentence",
    }
}

/// Texts of the catalogue of messages: language, id, values. The core holds no sentences.
pub type Words<'w> = &'w dyn Fn(Language, &str, &[(&str, String)]) -> String;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Request<'r> {
    /// Ids of figures, in the order in which they are printed.
    pub figures: Vec<String>,
    /// Words that are printed beside the figures.
    pub claim: Option<&'r str>,
    /// Where it is read.
    pub market: Market,
    /// Who reads it.
    pub audience: Audience,
    /// Day of placing on the market; the document's own, else the day of the label, if none is named.
    pub placed_on_market: Option<Date>,
    /// Day of the label. The core has no clock.
    pub date: Date,
    /// Its language.
    pub language: Language,
    /// Address of the report of the calculation.
    pub report: Option<&'r str>,
    /// SHA-256 of the document, hexadecimal; handed on as it is.
    pub document_sha256: Option<&'r str>,
}

/// A label that may be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Label {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Version of the program.
    pub engine: &'static str,
    /// Versions of the tables.
    pub tables: TableVersions,
    /// Day to which the rules stand.
    pub rules: Option<Date>,
    /// Where it may be read.
    pub market: Market,
    /// By whom.
    pub audience: Audience,
    /// Day of placing on the market.
    pub placed_on_market: Date,
    /// Day of the label.
    pub date: Date,
    /// What it may look like.
    pub form: Form,
    /// First day from which a panel must be a sentence, where a rule says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentence_from: Option<Date>,
    /// Its language.
    pub language: Language,
    /// Name of the product.
    pub product: String,
    /// Whether a figure rests on defaults or estimates, or leaves out, for more than 30 % of the mass.
    pub indicative: bool,
    /// The figures.
    pub figures: Vec<Printed>,
    /// Words of the user, as they were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim: Option<String>,
    /// What holds for all of it.
    pub remarks: Vec<String>,
    /// Program, tables, day, and who stands behind it.
    pub source: String,
    /// Name of the whole, for those who do not see it.
    pub title: String,
    /// SHA-256 of the document, where it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_sha256: Option<String>,
    /// What a person should look at before it is shown; not printed.
    pub cautions: Vec<Objection>,
    /// Words of the claim that a person should look at.
    pub findings: Vec<Finding>,
}

/// Labels a document given as JSON text.
///
/// # Errors
/// Every reason why there can be no label.
pub fn label(
    document: &[u8],
    grounds: &Grounds,
    request: &Request<'_>,
    words: Words<'_>,
) -> Result<Label, Box<Refused>> {
    let made = judged(
        document,
        grounds,
        request,
        false,
        |gate, shape| -> Vec<Printed> {
            let printer = Printer::new(gate.inputs, grounds, request, words, request.language);
            let shown = request.figures.iter();
            shown
                .filter_map(|id| printer.figure(id, shape.form))
                .collect()
        },
        words,
    )?;
    let say = |id: &str, values: &[(&str, String)]| words(request.language, id, values);
    let (shape, figures) = (made.shape, made.printed);
    let mut remarks: Vec<String> = Vec::new();
    for remark in figures.iter().flat_map(|figure| &figure.remarks) {
        if !remarks.contains(remark) {
            remarks.push(remark.clone());
        }
    }
    if let Some(address) = request.report {
        remarks.push(say("label-report", &[("address", address.to_owned())]));
    }
    Ok(Label {
        format: FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        tables: TableVersions::current(),
        rules: grounds.rules.version(),
        market: request.market,
        audience: request.audience,
        placed_on_market: made.placed,
        date: request.date,
        form: shape.form,
        sentence_from: shape.sentence_from,
        language: request.language,
        indicative: figures.iter().any(|figure| figure.indicative),
        figures,
        claim: request.claim.map(str::to_owned),
        remarks,
        source: print::source(request, words, request.language),
        title: say("label-title", &[("product", made.product.clone())]),
        product: made.product,
        document_sha256: request.document_sha256.map(str::to_owned),
        cautions: shape.cautions,
        findings: shape.findings,
    })
}

/// What may be shown, with what was printed of it.
struct Made<T> {
    shape: Shape,
    printed: T,
    placed: Date,
    product: String,
}

/// Judges what is asked for and, where it is allowed, prints it.
fn judged<T>(
    document: &[u8],
    grounds: &Grounds,
    request: &Request<'_>,
    badge: bool,
    print: impl FnOnce(&Gate<'_>, &Shape) -> T,
    words: Words<'_>,
) -> Result<Made<T>, Box<Refused>> {
    let placed = request
        .placed_on_market
        .or_else(|| stated_day(document))
        .unwrap_or(request.date);
    // What is shown later than it was placed on the market is shown under the law of that day.
    let day = placed.max(request.date);
    let mut problems = Vec::new();
    if request.figures.is_empty() {
        problems.push(Problem::error("label.no_figure", ""));
    }
    let mut answer = None;
    with_inputs(
        document,
        &grounds.rules,
        Some(day),
        &mut problems,
        |inputs| {
            let gate = Gate {
                document,
                inputs,
                grounds,
                request,
                badge,
                placed,
                words,
            };
            answer = Some(gate.shape().map(|shape| {
                let printed = print(&gate, &shape);
                Made {
                    shape,
                    printed,
                    placed,
                    product: print::product_name(inputs.document, request.language, words),
                }
            }));
        },
    );
    problems.retain(|problem| problem.severity == Severity::Error);
    match answer {
        // Nothing is printed of a document that says something wrong.
        Some(Ok(made)) if problems.is_empty() => Ok(made),
        Some(Err(mut refused)) => {
            refused.problems = problems;
            Err(refused)
        }
        _ => Err(Box::new(Refused::by_problems(
            request,
            placed,
            grounds.rules.version(),
            problems,
        ))),
    }
}

/// The day of placing on the market that a document states.
fn stated_day(document: &[u8]) -> Option<Date> {
    let read = product::read(document).document?;
    Date::read(read.product.value()?.placed_on_market.value()?)
}
