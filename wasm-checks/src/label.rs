//! Labels and badges. The texts are the page's: a function answers with them, since a badge has both languages.

use js_sys::Function;
use meguru::checks::Market;
use meguru::checks::label::{
    Audience, Badge, Grounds, Label, Language, Refused, Request, Size, badge_permitted, label,
};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::{day_of, market_of, with_grounds};

/// What is asked for, as JSON text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    figures: Vec<String>,
    claim: Option<String>,
    market: String,
    audience: String,
    placed_on_market: Option<String>,
    date: String,
    language: String,
    report: Option<String>,
    document_sha256: Option<String>,
    /// Width, or width and height, in mm: `50x30`.
    size: Option<String>,
}

/// A label with its drawings, or why there is none.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'l> {
    Label {
        label: &'l Label,
        /// The picture; nothing where the texts do not fit.
        svg: Option<String>,
        /// Height in mm that the texts need at this width, where they do not fit.
        needed_mm: Option<f64>,
        /// A part of a page, without styles.
        html: String,
        /// A page of its own.
        page: String,
    },
    Badge {
        badge: &'l Badge,
    },
    Refused {
        refused: &'l Refused,
    },
}

/// A label of figures, as JSON text with `label`, `svg`, `needed_mm`, `html` and `page`, or with `refused`.
///
/// `request` is JSON text with `figures`, `market`, `audience` (`consumer` or `business`), `date`, `language`
/// (`ja` or `en`) and, where wanted, `claim`, `placed_on_market`, `report`, `document_sha256`, `size`.
/// `words(language, id, values)` answers with the text of a message; `values` is JSON text of names and texts.
///
/// # Errors
/// For a request that is none.
#[wasm_bindgen(js_name = "label")]
pub fn make_label(document: &[u8], request: &str, words: &Function) -> Result<String, JsError> {
    let asked: Asked = serde_json::from_str(request)?;
    let size = match asked.size.as_deref() {
        None => Size::MEDIUM,
        Some(text) => {
            Size::read(text).ok_or_else(|| JsError::new(&format!("{text} is no size in mm")))?
        }
    };
    ask(&asked, |request, grounds| {
        match label(document, grounds, request, &|language, id, values| {
            text_of(words, language, id, values)
        }) {
            Ok(label) => {
                let drawn = label.svg(size);
                serde_json::to_string(&Answer::Label {
                    needed_mm: drawn.as_ref().err().map(|small| small.needed),
                    svg: drawn.ok(),
                    html: label.html(),
                    page: label.page(),
                    label: &label,
                })
            }
            Err(refused) => serde_json::to_string(&Answer::Refused { refused: &refused }),
        }
    })
}

/// The text of a badge of one figure, as JSON text with `badge` (`meguru-badge/1`) or `refused`. Otherwise as
/// `label`.
///
/// # Errors
/// For a request that is none.
#[wasm_bindgen(js_name = "badge")]
pub fn make_badge(document: &[u8], request: &str, words: &Function) -> Result<String, JsError> {
    let asked: Asked = serde_json::from_str(request)?;
    ask(&asked, |request, grounds| {
        match badge_permitted(document, grounds, request, &|language, id, values| {
            text_of(words, language, id, values)
        }) {
            Ok(badge) => serde_json::to_string(&Answer::Badge { badge: &badge }),
            Err(refused) => serde_json::to_string(&Answer::Refused { refused: &refused }),
        }
    })
}

fn ask(
    asked: &Asked,
    answer: impl FnOnce(&Request<'_>, &Grounds) -> serde_json::Result<String>,
) -> Result<String, JsError> {
    let market: Market = market_of(&asked.market)?;
    let audience = Audience::of(&asked.audience)
        .ok_or_else(|| JsError::new(&format!("there is no audience {}", asked.audience)))?;
    let language = match asked.language.as_str() {
        "ja" => Language::Japanese,
        "en" => Language::English,
        other => return Err(JsError::new(&format!("labels do not speak {other}"))),
    };
    let date =
        day_of(Some(asked.date.clone()))?.ok_or_else(|| JsError::new("a label needs a day"))?;
    let request = Request {
        figures: asked.figures.clone(),
        claim: asked.claim.as_deref(),
        market,
        audience,
        placed_on_market: day_of(asked.placed_on_market.clone())?,
        date,
        language,
        report: asked.report.as_deref(),
        document_sha256: asked.document_sha256.as_deref(),
    };
    with_grounds(|grounds| answer(&request, grounds))
}

/// The text of a message; its name where the page has none, so that the gap is seen.
fn text_of(words: &Function, language: Language, id: &str, values: &[(&str, String)]) -> String {
    let named: serde_json::Map<String, serde_json::Value> = values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone().into()))
        .collect();
    let language = match language {
        Language::Japanese => "ja",
        Language::English => "en",
    };
    let answer = words.call3(
        &JsValue::NULL,
        &language.into(),
        &id.into(),
        &serde_json::Value::Object(named).to_string().into(),
    );
    answer
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| id.to_owned())
}
