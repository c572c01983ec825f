//! Rules of what a part is made of and where it goes: lots, contents, and shares of shares.

use std::collections::HashSet;

use crate::problem::{Path, Problem};
use crate::product::document::{Inflow, Outflow};
use crate::product::kinds::Share;
use crate::product::measure::Quantity;
use crate::product::read::Stated;
use crate::product::supply::{RecyclateLot, RecycledKind, Substance};

use super::{TOLERANCE, more_than_whole, number};

/// Share by which a stated recycled share may differ from the sum of its lots.
const LOTS_TOLERANCE: f64 = 0.005;

/// Sum of the lots of one kind.
pub(crate) fn lots_of(lots: &[RecyclateLot], kind: RecycledKind) -> f64 {
    lots.iter()
        .filter(|lot| lot.kind.value() == Some(&kind))
        .filter_map(|lot| lot.share.value())
        .map(|share| share.value)
        .sum()
}

/// All shares together, with the lots in place of what is not stated beside them.
pub(super) fn lots_alone(inflow: &Inflow) -> f64 {
    let lots = inflow.lots.items();
    let recycled = [
        (&inflow.post_consumer_recycled, RecycledKind::PostConsumer),
        (&inflow.pre_consumer_recycled, RecycledKind::PreConsumer),
    ]
    .map(|(stated, kind)| {
        let stated = stated.value().map(|share| share.value);
        stated.unwrap_or_else(|| lots_of(lots, kind))
    });
    let others = [&inflow.reused, &inflow.renewable]
        .map(|share| share.value().map_or(0.0, |share| share.value));
    recycled.iter().chain(&others).sum()
}

/// Two statements of one share must agree.
pub(super) fn validate_lots(inflow: &mut Inflow, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let Stated::Value(lots) = &inflow.lots else {
        return;
    };
    let incomplete = lots.iter().any(|lot| {
        lot.kind.value().is_none() || lot.share.value().is_none() || lot.chain_of_custody.is_wrong()
    });
    let differing = [
        (&inflow.post_consumer_recycled, RecycledKind::PostConsumer),
        (&inflow.pre_consumer_recycled, RecycledKind::PreConsumer),
    ]
    .into_iter()
    .find_map(|(stated, kind)| {
        let (stated, sum) = (stated.value()?.value, lots_of(lots, kind));
        (!lots.is_empty() && (stated - sum).abs() > LOTS_TOLERANCE).then_some((stated, sum, kind))
    });
    if let Some((stated, sum, kind)) = differing {
        problems.push(
            Problem::error("lots.sum_differs", at.pointer())
                .with("kind", kind.word())
                .with("stated", stated)
                .with("sum", sum),
        );
    }
    if incomplete || differing.is_some() {
        inflow.lots = Stated::Wrong;
    }
}

/// Contents of one part: together at most all of it, each named once.
pub(super) fn validate_substances(
    substances: &mut Stated<Vec<Substance>>,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    let mut named = HashSet::new();
    let mut wrong = false;
    let mut sum = 0.0;
    for (index, substance) in substances.items().iter().enumerate() {
        match (substance.raw_material.value(), substance.share.value()) {
            (Some(id), Some(share)) => {
                sum += share.value;
                if !named.insert(id.as_str()) {
                    let at = at.index(index);
                    let at = at.key("raw_material");
                    problems.push(
                        Problem::error("raw_material.duplicate", at.pointer())
                            .with("value", id.as_str()),
                    );
                    wrong = true;
                }
            }
            _ => wrong = true,
        }
    }
    if sum > 1.0 + TOLERANCE {
        problems.push(Problem::error("share.sum_above_one", at.pointer()).with("sum", sum));
        wrong = true;
    }
    if wrong {
        *substances = Stated::Wrong;
    }
}

/// What the manufacturer controls of the recycled and reused material is a part of it, also of what
/// is attributed by mass balance.
pub(super) fn validate_controlled(inflow: &mut Inflow, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let silent =
        inflow.shares().iter().all(|share| share.is_absent()) && inflow.lots.items().is_empty();
    let wrong = inflow.shares().iter().any(|share| share.is_wrong()) || inflow.lots.is_wrong();
    if silent || wrong {
        return;
    }
    let lots = inflow.lots.items();
    let recycled = |stated: &Stated<Quantity<Share>>, kind| {
        number(stated).unwrap_or_else(|| lots_of(lots, kind))
    };
    let whole = recycled(&inflow.post_consumer_recycled, RecycledKind::PostConsumer)
        + recycled(&inflow.pre_consumer_recycled, RecycledKind::PreConsumer)
        + number(&inflow.reused).unwrap_or(0.0);
    let part = number(&inflow.manufacturer_controlled);
    let at = at.key("manufacturer_controlled");
    if more_than_whole(part, Some(whole), &at, problems) {
        inflow.manufacturer_controlled = Stated::Wrong;
    }
}

/// Recovery is recycling and more.
pub(super) fn validate_recyclability(
    outflow: &mut Outflow,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    let part = number(&outflow.recyclability_rate);
    let whole = number(&outflow.recoverability_rate);
    let at = at.key("recyclability_rate");
    if more_than_whole(part, whole, &at, problems) {
        outflow.recyclability_rate = Stated::Wrong;
    }
}
