//! Checks: what laws, standards and labels ask of a product, and how far it does what they ask.
//!
//! Rules are data: [`pack`] reads them from `data/rules`, typed and checked. A rule has one of eight
//! outcomes, never just a tick. One that nobody has read never passes or fails a product, and one that
//! was read in part warns at most. The day of the law, on which a product is placed on the market, is an
//! input; which day is today, nothing here knows.
//!
//! None of this is legal advice.

mod asked;
pub mod claims;
pub mod container_fee;
mod date;
pub mod design;
pub mod disclosure;
pub mod expression;
mod facts;
mod inputs;
mod judge;
#[cfg(feature = "label")]
pub mod label;
pub mod pack;
pub mod recycled_content;
mod subject;
mod weigh;

pub use date::Date;

use serde::Serialize;

use crate::figures::Note;
use crate::problem::Problem;
use crate::words::words;
use asked::Asked;
use inputs::Inputs;
use judge::Verdict;
use pack::Jurisdiction::{
    self, Europe, France, Germany, International, Japan, UnitedKingdom, UnitedStates,
};
use pack::{Rule, Rules};
use recycled_content::{Meaning, Profile, Profiles};
use subject::subjects;

/// The format of checks.
pub const FORMAT: &str = "meguru-checks/1";

words! {
    /// A market, with the wider ones that it is part of.
    Market {
        /// Japan.
        Jp = "jp",
        /// European Union.
        Eu = "eu",
        /// France.
        Fr = "fr",
        /// Germany.
        De = "de",
        /// United Kingdom.
        Uk = "uk",
        /// United States.
        Us = "us",
    }
}

impl Market {
    /// Whose rules hold in it.
    pub fn jurisdictions(self) -> &'static [Jurisdiction] {
        match self {
            Self::Jp => &[Japan, International],
            Self::Eu => &[Europe, International],
            Self::Fr => &[France, Europe, International],
            Self::De => &[Germany, Europe, International],
            Self::Uk => &[UnitedKingdom, International],
            Self::Us => &[UnitedStates, International],
        }
    }
}

/// What came of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The product does not do what the rule asks.
    NotMet,
    /// An input is missing.
    CannotTell,
    /// The value is fine, the proof is not on file.
    EvidenceNeeded,
    /// A person must judge.
    Review,
    /// An act is missing that would say what the rule asks.
    Undetermined,
    /// The rule binds later.
    NotYetInForce,
    /// The product does what the rule asks.
    Met,
    /// The rule is not for this product.
    NotApplicable,
}

/// A value as answers show it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Shown {
    /// Yes or no.
    YesNo(bool),
    /// A number.
    Number(f64),
    /// A number that lies between two.
    Range([f64; 2]),
    /// A day.
    Day(Date),
    /// Words.
    Words(Vec<String>),
}

/// A component that keeps a product from a threshold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cause {
    /// JSON pointer of the component.
    pub path: String,
    /// Its own value.
    pub value: f64,
}

/// A threshold that comes later.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Later {
    /// From this day on.
    pub from: Date,
    /// The threshold.
    pub threshold: f64,
}

/// The outcome for one of several packaging units or parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SubjectOutcome {
    /// JSON pointer.
    pub path: String,
    /// Its outcome.
    pub outcome: Outcome,
    /// Its value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Shown>,
    /// JSON pointers of the fields that would settle it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
}

/// What came of one rule.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Check {
    /// Id of the rule.
    pub rule: String,
    /// Outcome; the gravest where there are several packaging units or parts.
    pub outcome: Outcome,
    /// What is compared: figure, fact or property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its value.
    pub value: Option<Shown>,
    /// How value and threshold are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comparator: Option<&'static str>,
    /// What it is compared with, on the day of the law.
    pub threshold: Option<Shown>,
    /// Unit of both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How much is missing to the threshold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<f64>,
    /// JSON pointers of the fields that would settle it.
    pub needs: Vec<String>,
    /// Why the outcome is what it is.
    pub because: Vec<Note>,
    /// Components that cause it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<Cause>,
    /// First day on which the rule binds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The next change of the threshold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub later: Option<Later>,
    /// The packaging unit or part that is told of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Every packaging unit or part, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<SubjectOutcome>,
}

/// What came of every rule of a market.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Checks {
    /// [`FORMAT`].
    pub format: &'static str,
    /// The market.
    pub market: Market,
    /// The day of the law: of placing on the market.
    pub placed_on_market: Option<Date>,
    /// Day to which the packs stand.
    pub rules: Option<Date>,
    /// Every rule of the market; none where the document cannot be read or no day is known.
    pub checks: Vec<Check>,
    /// What is wrong with the document.
    pub problems: Vec<Problem>,
}

/// Checks a document given as JSON text against the rules of a market.
///
/// The day is that of placing on the market; without one, the document's own is taken.
pub fn check(document: &[u8], rules: &Rules, market: Market, day: Option<Date>) -> Checks {
    let mut checks = Checks {
        format: FORMAT,
        market,
        placed_on_market: day,
        rules: rules.version(),
        checks: Vec::new(),
        problems: Vec::new(),
    };
    with_inputs(document, rules, day, &mut checks.problems, |inputs| {
        checks.placed_on_market = Some(inputs.day);
        checks.checks = rules
            .rules
            .iter()
            .filter(|rule| market.jurisdictions().contains(&rule.jurisdiction))
            .map(|rule| check_rule(rule, inputs))
            .collect();
    });
    checks
}

/// Recycled content of a document in every meaning, side by side.
pub fn profiles(document: &[u8], rules: &Rules, day: Option<Date>) -> Profiles {
    let mut profiles = Profiles {
        profiles: Vec::new(),
        problems: Vec::new(),
    };
    with_inputs(document, rules, day, &mut profiles.problems, |inputs| {
        let whole = subject::is_packaging(inputs.document);
        let kinds: &[(pack::Subject, bool)] = if whole {
            &[(pack::Subject::Packaging, true)]
        } else {
            &[
                (pack::Subject::Product, false),
                (pack::Subject::Packaging, true),
            ]
        };
        for (kind, packaging) in kinds {
            for subject in subjects(*kind, inputs.document, inputs.parts) {
                let setting = inputs.setting(&subject.at);
                let contents = Meaning::ALL
                    .iter()
                    .map(|meaning| meaning.of_parts(&subject.parts, setting))
                    .filter(|content| content.denominator > 0.0 || !content.needs.is_empty())
                    .collect();
                profiles.profiles.push(Profile {
                    at: subject.at,
                    packaging: *packaging,
                    contents,
                });
            }
        }
    });
    profiles
}

/// Reads a document and hands on what conditions of rules can name.
fn with_inputs(
    document: &[u8],
    rules: &Rules,
    day: Option<Date>,
    problems: &mut Vec<Problem>,
    then: impl FnOnce(&Inputs<'_>),
) {
    let asked = Asked {
        facts: &rules.facts,
        is_rule: &|id| rules.rule(id).is_some(),
        day,
        without_day: None,
    };
    asked.inputs(document, problems, |inputs, _| then(inputs));
}

fn check_rule(rule: &Rule, inputs: &Inputs<'_>) -> Check {
    let subjects = subjects(rule.subject, inputs.document, inputs.parts);
    let mut verdicts: Vec<(String, Verdict)> = subjects
        .iter()
        .map(|subject| (subject.at.clone(), inputs.judge(rule, subject)))
        .collect();
    let listed: Vec<SubjectOutcome> = verdicts
        .iter()
        .map(|(path, verdict)| SubjectOutcome {
            path: path.clone(),
            outcome: verdict.outcome,
            value: verdict.told.as_ref().and_then(|told| told.value.clone()),
            needs: verdict.needs.clone(),
        })
        .collect();
    // The gravest outcome stands for the rule; of equals, the one with the most to go, then the first.
    let distance = |verdict: &Verdict| verdict.told.as_ref().and_then(|told| told.distance);
    verdicts.sort_by(|(_, one), (_, other)| {
        let far = distance(other).partial_cmp(&distance(one));
        one.outcome
            .cmp(&other.outcome)
            .then(far.unwrap_or(std::cmp::Ordering::Equal))
    });
    let worst = verdicts.into_iter().next();
    let (at, verdict) = match worst {
        Some((at, verdict)) => (Some(at).filter(|at| at != "/product"), verdict),
        None => (None, Verdict::without_subject(rule.subject)),
    };
    let told = verdict.told;
    Check {
        rule: rule.id.clone(),
        outcome: verdict.outcome,
        name: told.as_ref().map(|told| told.name.clone()),
        value: told.as_ref().and_then(|told| told.value.clone()),
        comparator: told.as_ref().map(|told| told.comparator),
        threshold: told.as_ref().and_then(|told| told.threshold.clone()),
        unit: told
            .as_ref()
            .map(|told| told.unit.clone())
            .filter(|unit| !unit.is_empty()),
        distance: told.as_ref().and_then(|told| told.distance),
        needs: verdict.needs,
        because: verdict.because,
        components: verdict.components,
        from: rule.from,
        later: later(
            rule,
            told.as_ref().map(|told| told.name.as_str()),
            inputs.day,
        ),
        at,
        subjects: if listed.len() > 1 { listed } else { Vec::new() },
    }
}

/// The next step of the threshold that is told.
fn later(rule: &Rule, told: Option<&str>, day: Date) -> Option<Later> {
    let mut next = None;
    rule.check.as_ref()?.condition.names(&mut |name, test| {
        if Some(name) == told
            && let Some(expression::Test {
                against: expression::Against::Dated(steps),
                ..
            }) = test
        {
            // Before the first day, the first threshold is the one that is told.
            let first = steps.first().map(|(from, _)| *from);
            next = steps
                .iter()
                .find(|(from, _)| *from > day && Some(*from) > first)
                .map(|(from, threshold)| Later {
                    from: *from,
                    threshold: *threshold,
                });
        }
    });
    next
}
