//! Declared targets beside the figures of today: gap, pace needed, and whether the pace so far would
//! do.
//!
//! "On track" is linear interpolation between the base year and the target year, and nothing more:
//! it says so wherever it is shown.

use serde::Serialize;

use super::Figure;
use crate::figures::{Better, figure};
use crate::problem::Problem;
use crate::resolve::ResolvedProduct;

/// One declared target and where the product stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TargetProgress {
    /// Id of the figure.
    pub figure: String,
    /// Year by which the target is to be reached.
    pub year: f64,
    /// Value to be reached, in the figure's unit.
    pub target: f64,
    /// The figure's unit.
    pub unit: &'static str,
    /// Value of the figure today; `None` where it cannot be computed.
    pub value: Option<f64>,
    /// What is missing to the target, in the figure's unit; 0 where it is reached.
    pub gap: Option<f64>,
    /// Change of the figure needed in each year that is left; negative where less is better.
    pub required_per_year: Option<f64>,
    /// Whether the figure is at least as good as the straight line from base to target.
    pub on_track: Option<bool>,
    /// How `on_track` is judged.
    pub method: &'static str,
    /// JSON pointers of the fields that would complete it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
}

/// Every declared target of a product.
pub(super) fn targets(
    product: &ResolvedProduct<'_>,
    figures: &[(&'static str, Figure)],
    problems: &mut Vec<Problem>,
) -> Vec<TargetProgress> {
    let today = product.reference_year();
    let mut progress = Vec::new();
    for (index, target) in product.targets().iter().enumerate() {
        let at = format!("/targets/{index}");
        let (Some(id), Some(year), Some(value)) = (
            target.figure.value(),
            target.year.value(),
            target.value.value(),
        ) else {
            continue;
        };
        let Some(description) = figure(id) else {
            let path = format!("{at}/figure");
            problems.push(Problem::warning("figure.unknown", path).with("value", id.as_str()));
            continue;
        };
        let mut needs = Vec::new();
        let found = figures
            .iter()
            .find(|(other, _)| *other == description.id)
            .map(|(_, figure)| figure);
        let now = found.and_then(|figure| figure.value);
        if let (None, Some(figure)) = (now, found) {
            needs.extend_from_slice(&figure.needs);
        }
        let lower = description.better == Better::Lower;
        let sign = if lower { -1.0 } else { 1.0 };
        let gap = now.map(|now| (sign * (value.value - now)).max(0.0));
        let left = today.map(|today| year.value - today.value).ok();
        if let Err(missing) = today {
            needs.push(missing.to_string());
        }
        let required_per_year = gap
            .zip(left.filter(|left| *left > 0.0))
            .map(|(gap, left)| sign * gap / left);
        let base = target.base_year.value().zip(target.base_value.value());
        for (field, absent) in [
            ("base_year", target.base_year.value().is_none()),
            ("base_value", target.base_value.value().is_none()),
        ] {
            if absent {
                needs.push(format!("{at}/{field}"));
            }
        }
        let on_track = match (now, today, base) {
            (Some(now), Ok(today), Some((base_year, base_value)))
                if year.value > base_year.value =>
            {
                let passed = ((today.value - base_year.value) / (year.value - base_year.value))
                    .clamp(0.0, 1.0);
                let line = base_value.value + (value.value - base_value.value) * passed;
                // A line is met by what lies on it, rounding aside.
                Some(sign * (now - line) >= -1e-9)
            }
            _ => None,
        };
        progress.push(TargetProgress {
            figure: id.clone(),
            year: year.value,
            target: value.value,
            unit: found.map_or(description.unit, |figure| figure.unit),
            value: now,
            gap,
            required_per_year,
            on_track,
            method: "linear",
            needs,
        });
    }
    progress
}
