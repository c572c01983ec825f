//! Why there is no label, and what a person should look at before there is one.

use serde::Serialize;

use super::Request;
use crate::checks::claims::Finding;
use crate::checks::pack::Text;
use crate::checks::{Date, Market, Outcome};
use crate::figures::Note;
use crate::problem::Problem;

/// The format of refusals.
const FORMAT: &str = "meguru-label-refused/1";

/// What a rule has against a label, or wants a person to look at.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Objection {
    /// The figure that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
    /// Id of the rule.
    pub rule: String,
    /// Its instrument.
    pub instrument: Text,
    /// Article, clause or annex.
    pub article: String,
    /// What it says of the label.
    pub outcome: Outcome,
    /// Why.
    pub because: Vec<Note>,
    /// JSON pointers of the fields that would settle it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// First day on which it binds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// What the rule says.
    pub statement: Text,
    /// What to do.
    pub remedy: Text,
}

/// Why there is no label.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Refused {
    /// `meguru-label-refused/1`.
    pub format: &'static str,
    /// The market.
    pub market: Market,
    /// Day of placing on the market.
    pub placed_on_market: Date,
    /// Day to which the rules stand.
    pub rules: Option<Date>,
    /// Words of the claim that rules speak of: those that are not met or cannot be told refuse the label, the
    /// others want a person.
    pub findings: Vec<Finding>,
    /// Rules that are not met.
    pub objections: Vec<Objection>,
    /// What is wrong with the document or the request.
    pub problems: Vec<Problem>,
}

impl Refused {
    /// A refusal for what is wrong with the document.
    pub(super) fn by_problems(
        request: &Request<'_>,
        placed: Date,
        rules: Option<Date>,
        problems: Vec<Problem>,
    ) -> Self {
        Self {
            format: FORMAT,
            market: request.market,
            placed_on_market: placed,
            rules,
            findings: Vec::new(),
            objections: Vec::new(),
            problems,
        }
    }
}
