//! Which outcomes of rules change between two documents.

use serde::Serialize;

use crate::checks::pack::Rules;
use crate::checks::{Check, Date, Market, Outcome, Shown, check};

/// A rule whose outcome or value differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangedOutcome {
    /// Id of the rule.
    pub rule: String,
    /// Outcome for the first document.
    pub before: Outcome,
    /// Outcome for the second.
    pub after: Outcome,
    /// What is compared in the first: its value and threshold.
    pub value_before: Option<Shown>,
    /// In the second.
    pub value_after: Option<Shown>,
    /// Unit of both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What is compared: figure, fact or property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What changes of the outcomes of a market's rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangedOutcomes {
    /// The market.
    pub market: Market,
    /// The day of the law for the first document.
    pub day_before: Option<Date>,
    /// The day of the law for the second.
    pub day_after: Option<Date>,
    /// Rules whose outcome differs, the gravest of either first.
    pub changed: Vec<ChangedOutcome>,
    /// How many rules have the same outcome for both.
    pub same: usize,
}

/// Holds two documents against the rules of a market, by the law of one day, or of each document's own.
pub fn changed_outcomes(
    before: &[u8],
    after: &[u8],
    rules: &Rules,
    market: Market,
    day: Option<Date>,
) -> ChangedOutcomes {
    let [one, other] = [before, after].map(|document| check(document, rules, market, day));
    let (mut changed, mut same) = (Vec::new(), 0);
    for check in one.checks {
        let Some(second) = other.checks.iter().find(|second| second.rule == check.rule) else {
            continue;
        };
        if check.outcome == second.outcome {
            same += 1;
        } else {
            changed.push(changed_outcome(check, second));
        }
    }
    // Outcomes are in the order of their gravity.
    changed.sort_by_key(|changed: &ChangedOutcome| changed.before.min(changed.after));
    ChangedOutcomes {
        market,
        day_before: one.placed_on_market,
        day_after: other.placed_on_market,
        changed,
        same,
    }
}

fn changed_outcome(before: Check, after: &Check) -> ChangedOutcome {
    ChangedOutcome {
        rule: before.rule,
        before: before.outcome,
        after: after.outcome,
        value_before: before.value,
        value_after: after.value.clone(),
        unit: before.unit.or_else(|| after.unit.clone()),
        name: before.name.or_else(|| after.name.clone()),
    }
}
