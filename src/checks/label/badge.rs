//! The text of an embeddable badge, `meguru-badge/1`: one figure, by the same gate as a label.

use serde::Serialize;

use super::grounds::Grounds;
use super::print::{self, FigureTexts, Printed, Printer};
use super::{Audience, Form, Language, Refused, Request, Words, judged};
use crate::assessment::{TableVersions, as_map};
use crate::checks::{Date, Market};

/// The format of badges.
pub const BADGE_FORMAT: &str = "meguru-badge/1";

/// The figure of a badge.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BadgeFigure {
    /// Id.
    pub id: String,
    /// Rounded value, in `unit`.
    pub value: f64,
    /// Unit; `1` for shares and indices.
    pub unit: &'static str,
    /// Share of the used mass on defaults or estimates.
    pub default_mass_share: Option<f64>,
    /// Share of the mass that was used.
    pub coverage: Option<f64>,
}

/// Texts of a badge in one language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BadgeTexts {
    /// Those of the figure.
    #[serde(flatten)]
    pub figure: FigureTexts,
    /// What else must be said.
    pub remarks: Vec<String>,
    /// Program, tables and day.
    pub source: String,
}

/// A badge that may be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Badge {
    /// [`BADGE_FORMAT`].
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
    /// Day of the badge.
    pub date: Date,
    /// Whether it may only be shown as a plain sentence.
    pub plain: bool,
    /// First day from which it may only be that, where a rule says so.
    pub plain_from: Option<Date>,
    /// Name of the product.
    pub product: String,
    /// SHA-256 of the document, where it was given.
    pub document_sha256: Option<String>,
    /// The figure.
    pub figure: BadgeFigure,
    /// Texts by language.
    #[serde(serialize_with = "as_map")]
    pub texts: Vec<(&'static str, BadgeTexts)>,
}

/// The badge of a figure, the first of the request, where the rules of the market allow it.
///
/// # Errors
/// Every reason why there can be no badge.
pub fn badge_permitted(
    document: &[u8],
    grounds: &Grounds,
    request: &Request<'_>,
    words: Words<'_>,
) -> Result<Badge, Box<Refused>> {
    let mut request = request.clone();
    // A badge is one figure and no words of anybody's.
    request.figures.truncate(1);
    request.claim = None;
    let request = &request;
    let made = judged(
        document,
        grounds,
        request,
        true,
        |gate, shape| -> Vec<(&'static str, Printed)> {
            let id = request.figures.first().map_or("", String::as_str);
            let printed = Language::ALL.iter().filter_map(|language| {
                let printer = Printer::new(gate.inputs, grounds, request, words, *language);
                Some((language.word(), printer.figure(id, shape.form)?))
            });
            printed.collect()
        },
        words,
    )?;
    let figure = made.printed.first().map(|(_, printed)| BadgeFigure {
        id: printed.id.clone(),
        value: printed.value,
        unit: printed.unit,
        default_mass_share: printed.default_mass_share,
        coverage: printed.coverage,
    });
    let Some(figure) = figure else {
        // The gate lets through only what has a value.
        let version = grounds.rules.version();
        let refused = Refused::by_problems(request, made.placed, version, Vec::new());
        return Err(Box::new(refused));
    };
    let source = |word: &str| {
        let language = Language::of(word).unwrap_or(request.language);
        print::source(request, words, language)
    };
    Ok(Badge {
        format: BADGE_FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        tables: TableVersions::current(),
        rules: grounds.rules.version(),
        market: request.market,
        audience: request.audience,
        placed_on_market: made.placed,
        date: request.date,
        plain: made.shape.form == Form::Sentence,
        plain_from: made.shape.sentence_from,
        product: made.product,
        document_sha256: request.document_sha256.map(str::to_owned),
        figure,
        texts: made
            .printed
            .into_iter()
            .map(|(word, printed)| {
                let texts = BadgeTexts {
                    figure: printed.texts,
                    remarks: printed.remarks,
                    source: source(word),
                };
                (word, texts)
            })
            .collect(),
    })
}
