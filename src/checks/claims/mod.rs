//! Claims: words for a package or a website, held against the law of a market and the figures of a
//! product.
//!
//! Words are found by lists with morphology: Latin scripts by stems within word boundaries, Japanese by
//! the longest listed word; width, ligatures and what cannot be seen make no difference. A word that is
//! negated, quoted or part of a name is told as that. A percentage is compared with the recycled content
//! in the meaning of the market. Wordings are suggested only as far as the figures support them.

mod context;
mod cues;
mod find;
mod index;
mod japanese;
mod latin;
mod markup;
mod normal;
mod numbers;
mod percentages;
mod stem;
mod terms;
mod weigh;

pub use terms::{Judged, Language, TermSet, Terms};

use serde::Serialize;

use super::pack::Rules;
use super::{Date, Market, Outcome, pack, with_inputs};
use crate::figures::Note;
use crate::problem::Problem;
use context::Reading;
use weigh::Weigher;

/// The format of weighed claims.
pub const FORMAT: &str = "meguru-claims/1";

/// Where the words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Surface {
    /// On the product or its packaging.
    Product,
    /// In an advertisement, on a website.
    Elsewhere,
}

/// What is asked about a text.
#[derive(Clone, Debug)]
pub struct Request<'r> {
    /// The words.
    pub text: &'r str,
    /// Languages to look for; the market's where none is named.
    pub languages: Vec<Language>,
    /// Where the words are read.
    pub market: Market,
    /// Where they stand, if that is known.
    pub surface: Option<Surface>,
    /// The day of placing on the market; the document's own if none is named.
    pub day: Option<Date>,
}

/// A rule that a finding concerns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Concerned {
    /// Id of the rule.
    pub rule: String,
    /// What it says of these words.
    pub outcome: Outcome,
}

/// A word of a text that a rule speaks of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// Id of the set of words.
    pub set: String,
    /// What the words are about.
    pub theme: String,
    /// The word as it is listed.
    pub term: String,
    /// The words as they are written.
    pub text: String,
    /// First character in the text, from 0. Characters are Unicode code points; a program that counts in units
    /// of UTF-16 (`string.length` of JavaScript) or in bytes converts.
    pub start: usize,
    /// First character behind.
    pub end: usize,
    /// The gravest of what the rules say.
    pub outcome: Outcome,
    /// Rules of the market that speak of it.
    pub rules: Vec<Concerned>,
    /// Why.
    pub because: Vec<Note>,
    /// Share that is claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed: Option<f64>,
    /// Share that the figures support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supported: Option<f64>,
    /// JSON pointers of the fields that would settle it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// When such a claim is allowed.
    pub allowed: pack::Text,
    /// Wordings that the figures support, in the language of the words.
    pub suggestions: Vec<String>,
}

/// What was found in a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Claims {
    /// [`FORMAT`].
    pub format: &'static str,
    /// The market.
    pub market: Market,
    /// The day of the law.
    pub placed_on_market: Option<Date>,
    /// Day to which the packs stand.
    pub rules: Option<Date>,
    /// Findings in the order of the text.
    pub findings: Vec<Finding>,
    /// What is wrong with the document.
    pub problems: Vec<Problem>,
}

/// Every percentage of a text, as a share.
#[cfg(feature = "label")]
pub(crate) fn percentages(text: &str, terms: &Terms) -> Vec<f64> {
    let letters = normal::normal(text);
    let whole = (0, letters.len());
    let reading = Reading {
        tokens: latin::tokens(&letters),
        letters,
    };
    let found = reading.percentages(terms, whole).into_iter();
    found.map(|percentage| percentage.share).collect()
}

/// A wording of recycled content that the figures support, by its name in `data/claims/wordings.toml`, as of a
/// day.
#[cfg(feature = "label")]
pub(crate) fn wording(
    inputs: &super::inputs::Inputs<'_>,
    terms: &Terms,
    name: &str,
    language: Language,
    day: Date,
) -> Option<String> {
    let kind = (name, name == "recycled_packaging");
    weigh::wording_of(inputs, terms, kind, language, day)
}

/// Languages that are read in a market.
fn languages(market: Market) -> Vec<Language> {
    match market {
        Market::Jp => vec![Language::Japanese, Language::English],
        Market::Eu => vec![Language::English, Language::French, Language::German],
        Market::Fr => vec![Language::French, Language::English],
        Market::De => vec![Language::German, Language::English],
        Market::Uk | Market::Us => vec![Language::English],
    }
}

/// Weighs the words of a claim about the product of a document given as JSON text.
pub fn claim(document: &[u8], rules: &Rules, terms: &Terms, request: &Request<'_>) -> Claims {
    let mut claims = Claims {
        format: FORMAT,
        market: request.market,
        placed_on_market: request.day,
        rules: rules.version(),
        findings: Vec::new(),
        problems: Vec::new(),
    };
    let letters = normal::normal(request.text);
    let reading = Reading {
        tokens: latin::tokens(&letters),
        letters,
    };
    let mut wanted = request.languages.clone();
    if wanted.is_empty() {
        wanted = languages(request.market);
    }
    let is_japanese = japanese::is_mainly_japanese(&reading.letters);
    if is_japanese && !wanted.contains(&Language::Japanese) {
        wanted.push(Language::Japanese);
    }
    with_inputs(
        document,
        rules,
        request.day,
        &mut claims.problems,
        |inputs| {
            claims.placed_on_market = Some(inputs.day);
            let found = find::find(&reading, terms, &wanted);
            let weigher = Weigher {
                inputs,
                rules,
                terms,
                request,
                reading: &reading,
                languages: &wanted,
                found: &found,
            };
            claims.findings = found
                .iter()
                .filter_map(|found| weigher.finding(found))
                .collect();
        },
    );
    claims
}
