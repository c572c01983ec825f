//! Rules of a site's bill and of a footprint that somebody else has published.

use crate::problem::{Path, Problem};
use crate::product::emissions::{PublishedFootprint, Site};
use crate::product::read::Stated;

use super::{SMALLEST_YIELD, more_than_whole, number};

/// By how much the stages of a published footprint may miss its total: rounding of three digits.
const PUBLISHED_ROUNDING: f64 = 0.005;

/// Product and customer are parts of what the site makes.
pub(super) fn validate_site(site: &mut Site, at: &Path<'_>, problems: &mut Vec<Problem>) {
    let whole = number(&site.site_amount);
    for (field, part) in [
        ("product_amount", &mut site.product_amount),
        ("customer_amount", &mut site.customer_amount),
    ] {
        if more_than_whole(number(part), whole, &at.key(field), problems) {
            *part = Stated::Wrong;
        }
    }
    if number(&site.output_yield).is_some_and(|share| share < SMALLEST_YIELD) {
        problems.push(Problem::error("yield.zero", at.key("yield").pointer()));
        site.output_yield = Stated::Wrong;
    }
}

/// Whether published stages add up to their total, and by how much they miss it.
///
/// Published footprints differ by rounding, up to 0.4 % in those that were looked at; what misses by
/// more than 0.5 % contradicts itself.
pub fn stages_miss_total(stages: &[f64], total: f64) -> Option<f64> {
    let sum: f64 = stages.iter().sum();
    let scale = total.abs().max(f64::MIN_POSITIVE);
    let missed = (sum - total).abs() / scale;
    (missed > PUBLISHED_ROUNDING).then_some(sum)
}

pub(super) fn validate_published(
    published: &PublishedFootprint,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some(total) = number(&published.total) else {
        return;
    };
    let Stated::Value(stages) = &published.stages else {
        return;
    };
    let values: Vec<f64> = stages
        .iter()
        .filter_map(|stage| number(&stage.value))
        .collect();
    if values.len() < stages.len() {
        return;
    }
    if let Some(sum) = stages_miss_total(&values, total) {
        problems.push(
            Problem::warning("published.stages_differ", at.key("total").pointer())
                .with("sum", sum)
                .with("stated", total),
        );
    }
}
