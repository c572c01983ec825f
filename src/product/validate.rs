//! Rules that hold between fields: sums of shares, unique ids, assemblies, check digits, dates.

use std::collections::HashSet;

use crate::problem::{Path, Problem};

use super::document::{Component, Document, Evidence, Inflow, Outflow, Process, Product};
use super::kinds::{Kind, Share};
use super::measure::Quantity;
use super::read::Stated;

mod emissions;
mod organisation;
mod supply;

pub use emissions::stages_miss_total;
use supply::{lots_alone, validate_lots, validate_substances};

pub(crate) use supply::lots_of;

/// Rounding that a sum of stated shares may show.
pub(crate) const TOLERANCE: f64 = 1e-9;

/// The most components of one product.
const MAXIMUM_COMPONENTS: usize = 50_000;

/// The deepest nesting of assemblies.
const MAXIMUM_DEPTH: usize = 32;

/// The most pieces of one part, all assemblies multiplied out.
const MAXIMUM_PIECES: f64 = 1e12;

/// The smallest share that may divide; below it a yield is no yield.
const SMALLEST_YIELD: f64 = 1e-6;

/// Share by which an assembly's stated mass may differ from the sum of its components.
const ASSEMBLY_TOLERANCE: f64 = 0.01;

pub(super) fn document(document: &mut Document, problems: &mut Vec<Problem>) {
    let root = Path::ROOT;
    organisation::validate(document, problems);
    if let Stated::Value(product) = &mut document.product {
        validate_product(product, &root.key("product"), problems);
    }
    if let Stated::Value(components) = &mut document.components {
        let at = root.key("components");
        if components.is_empty() {
            problems.push(Problem::error("components.empty", at.pointer()));
        }
        validate_ids(components, &at, &mut HashSet::new(), problems);
        validate_components(components, &at, 1.0, problems);
        if count(components) > MAXIMUM_COMPONENTS {
            problems.push(
                Problem::error("components.too_many", at.pointer())
                    .with("maximum", MAXIMUM_COMPONENTS as f64),
            );
            document.components = Stated::Wrong;
        }
    }
}

fn count(components: &[Component]) -> usize {
    components
        .iter()
        .map(|component| 1 + count(component.components.items()))
        .sum()
}

fn validate_product(product: &mut Product, at: &Path<'_>, problems: &mut Vec<Problem>) {
    if let Stated::Value(gtin) = &product.gtin
        && !is_gtin(gtin)
    {
        problems.push(
            Problem::error("gtin.check_digit", at.key("gtin").pointer())
                .with("value", gtin.as_str()),
        );
    }
    validate_date(
        &product.placed_on_market,
        &at.key("placed_on_market"),
        problems,
    );
    let mut wrong_market = false;
    for (index, market) in product.markets.items().iter().enumerate() {
        if market.len() != 2 || !market.bytes().all(|letter| letter.is_ascii_lowercase()) {
            wrong_market = true;
            let path = at.key("markets");
            problems.push(
                Problem::error("market.unknown", path.index(index).pointer())
                    .with("value", market.as_str()),
            );
        }
    }
    // A market that is not one chooses no default.
    if wrong_market {
        product.markets = Stated::Wrong;
    }
}

/// GS1 General Specifications: digits weighted 3, 1, 3 … from the right of the check digit.
fn is_gtin(text: &str) -> bool {
    if !matches!(text.len(), 8 | 12 | 13 | 14) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let sum: u32 = text
        .bytes()
        .rev()
        .zip([1, 3].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    sum.is_multiple_of(10)
}

fn validate_date(date: &Stated<String>, at: &Path<'_>, problems: &mut Vec<Problem>) {
    if let Stated::Value(text) = date
        && !is_date(text)
    {
        problems.push(Problem::error("date.unreadable", at.pointer()).with("value", text.as_str()));
    }
}

/// Whether the text is a day of the calendar, `YYYY-MM-DD`.
pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    // `parse` would take a sign.
    let digits = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-');
    if (year.len(), month.len(), day.len()) != (4, 2, 2) || !digits {
        return false;
    }
    let (Ok(year), Ok(month), Ok(day)) = (
        year.parse::<u32>(),
        month.parse::<u32>(),
        day.parse::<u32>(),
    ) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    (1..=days).contains(&day)
}

fn validate_ids<'d>(
    components: &'d [Component],
    at: &Path<'_>,
    ids: &mut HashSet<&'d str>,
    problems: &mut Vec<Problem>,
) {
    for (index, component) in components.iter().enumerate() {
        let at = at.index(index);
        if let Stated::Value(id) = &component.id
            && !ids.insert(id)
        {
            let at = at.key("id");
            problems.push(Problem::error("id.duplicate", at.pointer()).with("value", id.as_str()));
        }
        validate_ids(
            component.components.items(),
            &at.key("components"),
            ids,
            problems,
        );
    }
}

fn validate_components(
    components: &mut [Component],
    at: &Path<'_>,
    outer: f64,
    problems: &mut Vec<Problem>,
) {
    for (index, component) in components.iter_mut().enumerate() {
        let at = at.index(index);
        let pieces = outer
            * component
                .quantity
                .value()
                .map_or(1.0, |quantity| quantity.value);
        if pieces > MAXIMUM_PIECES {
            problems.push(
                Problem::error("number.too_large", at.key("quantity").pointer())
                    .with("value", pieces.min(f64::MAX))
                    .with("maximum", MAXIMUM_PIECES),
            );
            component.quantity = Stated::Wrong;
        }
        validate_inflow(&mut component.inflow, &at.key("inflow"), problems);
        validate_process(&mut component.process, &at.key("process"), problems);
        validate_outflow(&mut component.outflow, &at.key("outflow"), problems);
        validate_evidence(&component.evidence, &at.key("evidence"), problems);
        validate_substances(&mut component.substances, &at.key("substances"), problems);
        if component.is_assembly() {
            validate_assembly(component, &at, problems);
        }
        if let Stated::Value(children) = &mut component.components {
            let at = at.key("components");
            // Two steps of the path for each level.
            if at.depth() > 2 * MAXIMUM_DEPTH {
                problems.push(
                    Problem::error("components.too_deep", at.pointer())
                        .with("maximum", MAXIMUM_DEPTH as f64),
                );
                component.components = Stated::Wrong;
                continue;
            }
            validate_components(children, &at, pieces, problems);
        }
    }
}

/// What an assembly is made of is said by its components; material and flows of its own would
/// count the mass twice.
fn validate_assembly(component: &Component, at: &Path<'_>, problems: &mut Vec<Problem>) {
    for (field, absent) in [
        ("material", component.material.is_absent()),
        ("inflow", component.inflow.is_absent()),
        ("process", component.process.is_absent()),
        ("outflow", component.outflow.is_absent()),
        ("emission_factor", component.emission_factor.is_absent()),
        ("allocation", component.allocation.is_absent()),
    ] {
        if !absent {
            problems.push(Problem::error(
                "assembly.has_own_material",
                at.key(field).pointer(),
            ));
        }
    }
    if component.components.value().is_some_and(Vec::is_empty) {
        problems.push(Problem::error(
            "components.empty",
            at.key("components").pointer(),
        ));
    }
    let sum = component
        .components
        .value()
        .and_then(|children| mass_of(children));
    let (Stated::Value(stated), Some(sum)) = (&component.mass, sum) else {
        return;
    };
    if (stated.value - sum).abs() > ASSEMBLY_TOLERANCE * stated.value {
        problems.push(
            Problem::warning("assembly.mass_differs", at.key("mass").pointer())
                .with("stated", stated.value)
                .with("sum", sum),
        );
    }
}

/// Mass of all components, where every one is known.
fn mass_of(components: &[Component]) -> Option<f64> {
    if components.is_empty() {
        return None;
    }
    components
        .iter()
        .map(|component| {
            let pieces = match &component.quantity {
                Stated::Absent => 1.0,
                Stated::Wrong => return None,
                Stated::Value(quantity) => quantity.value,
            };
            let one = if component.is_assembly() {
                mass_of(component.components.value()?)?
            } else {
                component.mass.value()?.value
            };
            Some(one * pieces)
        })
        .sum()
}

/// The number of a field, where it can be read.
fn number<K: Kind>(field: &Stated<Quantity<K>>) -> Option<f64> {
    field.value().map(|quantity| quantity.value)
}

/// Whether a part is more than its whole, rounding aside; the problem stands at the part.
fn more_than_whole(
    part: Option<f64>,
    whole: Option<f64>,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) -> bool {
    let both = part.zip(whole);
    let Some((part, whole)) = both.filter(|(part, whole)| *part > whole * (1.0 + TOLERANCE)) else {
        return false;
    };
    problems.push(
        Problem::error("part.more_than_whole", at.pointer())
            .with("part", part)
            .with("whole", whole),
    );
    true
}

fn sum_above_one(shares: &[&Stated<Quantity<Share>>]) -> Option<f64> {
    let sum: f64 = shares
        .iter()
        .filter_map(|share| share.value())
        .map(|share| share.value)
        .sum();
    (sum > 1.0 + TOLERANCE).then_some(sum)
}

fn validate_inflow(inflow: &mut Stated<Inflow>, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let Stated::Value(shares) = inflow else {
        return;
    };
    let recycled = [
        &shares.post_consumer_recycled,
        &shares.pre_consumer_recycled,
    ]
    .iter()
    .any(|share| share.value().is_some_and(|share| share.value > 0.0));
    if recycled
        && shares
            .recycling_efficiency
            .value()
            .is_some_and(|efficiency| efficiency.value < SMALLEST_YIELD)
    {
        problems.push(Problem::error(
            "recycling_efficiency.zero",
            at.key("recycling_efficiency").pointer(),
        ));
        shares.recycling_efficiency = Stated::Wrong;
    }
    validate_lots(shares, &at.key("lots"), problems);
    supply::validate_controlled(shares, at, problems);
    let lots = lots_alone(shares);
    let sum = sum_above_one(&shares.shares()).or_else(|| (lots > 1.0 + TOLERANCE).then_some(lots));
    if let Some(sum) = sum {
        problems.push(Problem::error("share.sum_above_one", at.pointer()).with("sum", sum));
        *inflow = Stated::Wrong;
    }
}

/// A yield divides: without any part coming out there is no feedstock to compute.
fn validate_process(process: &mut Stated<Process>, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let Stated::Value(process) = process else {
        return;
    };
    for (field, share) in [
        ("feedstock_yield", &mut process.feedstock_yield),
        ("manufacturing_yield", &mut process.manufacturing_yield),
    ] {
        if share
            .value()
            .is_some_and(|share| share.value < SMALLEST_YIELD)
        {
            problems.push(Problem::error("yield.zero", at.key(field).pointer()));
            *share = Stated::Wrong;
        }
    }
}

fn validate_outflow(outflow: &mut Stated<Outflow>, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let Stated::Value(shares) = outflow else {
        return;
    };
    supply::validate_recyclability(shares, at, problems);
    if let Some(sum) = sum_above_one(&shares.shares()) {
        problems.push(Problem::error("share.sum_above_one", at.pointer()).with("sum", sum));
        *outflow = Stated::Wrong;
    }
}

fn validate_evidence(evidence: &Stated<Vec<Evidence>>, at: &Path<'_>, problems: &mut Vec<Problem>) {
    for (index, evidence) in evidence.items().iter().enumerate() {
        let at = at.index(index);
        if let Stated::Value(figure) = &evidence.figure
            && !figure.starts_with('/')
        {
            problems.push(
                Problem::error("pointer.unreadable", at.key("for").pointer())
                    .with("value", figure.as_str()),
            );
        }
        validate_date(&evidence.issued, &at.key("issued"), problems);
        validate_date(&evidence.valid_until, &at.key("valid_until"), problems);
    }
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_gtin};

    #[test]
    fn gtin_check_digits() {
        // GS1's own example of a GTIN-13 check digit calculation, and the number of the sample
        // document in the documentation.
        assert!(is_gtin("6291041500213"));
        assert!(is_gtin("4901234567894"));
        assert!(!is_gtin("4901234567890"));
        assert!(!is_gtin("49012345678"));
    }

    #[test]
    fn days_of_the_calendar() {
        assert!(is_date("2026-11-23"));
        assert!(is_date("2024-02-29"));
        assert!(!is_date("2026-02-29"));
        assert!(!is_date("2026-13-01"));
        assert!(!is_date("2026/11/23"));
    }
}
