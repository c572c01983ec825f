//! The browser's door to checks and claims: a document and what is asked about it in, outcomes out as JSON
//! text, no state between. The packs that the module carries are read once, since they never change.

pub mod compare;
pub mod label;

use std::cell::OnceCell;

use meguru::Problem;
use meguru::checks::claims::{self, Language, Request, Surface};
use meguru::checks::container_fee::{self, FeeOptions, Method};
use meguru::checks::disclosure::{self, Frameworks, shipped_frameworks};
use meguru::checks::label::Grounds;
use meguru::checks::pack::{Facts, Rule};
use meguru::checks::{self, Date, Market};
use serde::Serialize;
use serde_json::to_string;
use wasm_bindgen::prelude::*;

/// Something that the module carries, read once.
type Carried<T> = OnceCell<Result<T, String>>;

thread_local! {
    static GROUNDS: Carried<Grounds> = const { OnceCell::new() };
    // Apart: who only checks does without.
    static FRAMEWORKS: Carried<Frameworks> = const { OnceCell::new() };
}

/// Answers with the JSON text of what something carried makes of a question.
fn with_carried<T>(
    cell: &Carried<T>,
    read: fn() -> Result<T, Vec<Problem>>,
    ask: impl FnOnce(&T) -> serde_json::Result<String>,
) -> Result<String, JsError> {
    let carried = cell.get_or_init(|| {
        read().map_err(|problems| {
            let codes: Vec<String> = problems
                .iter()
                .map(|found| found.code.to_string())
                .collect();
            codes.join(", ")
        })
    });
    match carried {
        Ok(carried) => Ok(ask(carried)?),
        Err(codes) => Err(JsError::new(codes)),
    }
}

/// Answers with the JSON text of what rules, words and conditions of labels make of something.
fn with_grounds(
    ask: impl FnOnce(&Grounds) -> serde_json::Result<String>,
) -> Result<String, JsError> {
    GROUNDS.with(|cell| with_carried(cell, Grounds::shipped, ask))
}

fn market_of(word: &str) -> Result<Market, JsError> {
    Market::of(word).ok_or_else(|| JsError::new(&format!("there is no market {word}")))
}

fn day_of(text: Option<String>) -> Result<Option<Date>, JsError> {
    let day = |text: String| {
        let read = Date::read(&text);
        read.ok_or_else(|| JsError::new(&format!("{text} is no day such as 2030-01-01")))
    };
    text.map(day).transpose()
}

fn surface_of(word: &str) -> Result<Surface, JsError> {
    match word {
        "product" => Ok(Surface::Product),
        "elsewhere" => Ok(Surface::Elsewhere),
        _ => Err(JsError::new(&format!("there is no surface {word}"))),
    }
}

/// What came of every rule of a market, as the JSON text of a `meguru-checks/1`.
///
/// `market` is one of `jp`, `eu`, `fr`, `de`, `uk`, `us`. `placed_on_market` is the day whose law holds, such
/// as `2030-01-01`; without one, that of the document.
///
/// # Errors
/// For a market or a day that is none; what is wrong with the document stands in the answer.
#[wasm_bindgen]
pub fn check(
    document: &[u8],
    market: &str,
    placed_on_market: Option<String>,
) -> Result<String, JsError> {
    let market = market_of(market)?;
    let day = day_of(placed_on_market)?;
    with_grounds(|grounds| to_string(&checks::check(document, &grounds.rules, market, day)))
}

/// The words of a claim, held against the law of a market and the figures of a product, as the JSON text of
/// a `meguru-claims/1`. Places are counted in characters (Unicode scalar values).
///
/// `language` is one of `ja`, `en`, `fr`, `de`; without one, those of the market are looked for. `surface` is
/// `product` for words on the product or its packaging, `elsewhere` for an advertisement or a website.
///
/// # Errors
/// For a market, a language, a surface or a day that is none.
#[wasm_bindgen]
pub fn claim(
    document: &[u8],
    text: &str,
    market: &str,
    language: Option<String>,
    surface: Option<String>,
    placed_on_market: Option<String>,
) -> Result<String, JsError> {
    let languages = match language {
        None => Vec::new(),
        Some(word) => {
            let language = Language::of(&word);
            vec![language.ok_or_else(|| JsError::new(&format!("there is no language {word}")))?]
        }
    };
    let request = Request {
        text,
        languages,
        market: market_of(market)?,
        surface: surface.map(|word| surface_of(&word)).transpose()?,
        day: day_of(placed_on_market)?,
    };
    with_grounds(|grounds| {
        to_string(&claims::claim(
            document,
            &grounds.rules,
            &grounds.terms,
            &request,
        ))
    })
}

/// Recycled content of a product and of its packaging in every legal meaning, as JSON text with `profiles`
/// and `problems`.
///
/// # Errors
/// For a day that is none.
#[wasm_bindgen]
pub fn recycled_content(
    document: &[u8],
    placed_on_market: Option<String>,
) -> Result<String, JsError> {
    let day = day_of(placed_on_market)?;
    with_grounds(|grounds| to_string(&checks::profiles(document, &grounds.rules, day)))
}

/// What outcomes are shown with: the rules, and the facts that they ask for.
#[derive(Serialize)]
struct Shown<'s> {
    /// Day to which the packs stand.
    version: Option<Date>,
    rules: &'s [Rule],
    /// Ids of the figures that labels and badges may print.
    printable: Vec<&'s str>,
    #[serde(flatten)]
    facts: &'s Facts,
}

/// Every rule with its texts in both languages, and the facts that documents may state, as JSON text with
/// `version`, `rules`, `printable`, `facts` and `groups`.
///
/// # Errors
/// If the packs that the module carries cannot be read; a test of the core holds that they can.
#[wasm_bindgen]
pub fn rules() -> Result<String, JsError> {
    with_grounds(|grounds| {
        let rules = &grounds.rules;
        to_string(&Shown {
            version: rules.version(),
            rules: &rules.rules,
            printable: grounds.printable().collect(),
            facts: &rules.facts,
        })
    })
}

/// How far a product fills what each framework of reporting and each product passport asks, as the JSON text
/// of a `meguru-disclosure/1`.
///
/// # Errors
/// If the frameworks that the module carries cannot be read; a test of the core holds that they can.
#[wasm_bindgen]
pub fn disclosure(document: &[u8]) -> Result<String, JsError> {
    FRAMEWORKS.with(|cell| {
        with_carried(cell, shipped_frameworks, |frameworks| {
            to_string(&disclosure::disclosure(document, frameworks))
        })
    })
}

/// What is owed for the packaging of a product by Japan's container law, as the JSON text of a
/// `meguru-container-fee/1`. `units` is the number sold in the business year before; without one, that of the
/// document.
///
/// # Errors
/// If the packs that the module carries cannot be read; a test of the core holds that they can.
#[wasm_bindgen]
pub fn container_fee(
    document: &[u8],
    units: Option<f64>,
    simplified: bool,
) -> Result<String, JsError> {
    let options = FeeOptions {
        units,
        method: simplified.then_some(Method::Simplified),
        ..FeeOptions::default()
    };
    with_grounds(|grounds| {
        to_string(&container_fee::container_fee(
            document,
            &grounds.rules,
            &options,
        ))
    })
}

/// So that the module can be seen to be the same version as the page.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
