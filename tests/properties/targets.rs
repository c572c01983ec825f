//! Declared targets: the gap, the pace, and the straight line from base to target.

use meguru::figures::{Better, figure as describe};
use proptest::prelude::*;
use serde_json::json;

use crate::common::{assess_value, figure};
use crate::documents::any_document;
use crate::{agree, config};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn targets_say_the_gap_and_the_pace(document in any_document()) {
        let assessment = assess_value(&document);
        let declared = document["targets"].as_array().cloned().unwrap_or_default();
        prop_assert_eq!(declared.len(), assessment.targets.len());
        let today = document["product"]["reference_year"].as_f64();
        for target in &assessment.targets {
            prop_assert_eq!(target.value, figure(&assessment, &target.figure).value);
            prop_assert_eq!(target.gap.is_some(), target.value.is_some());
            let (Some(value), Some(gap)) = (target.value, target.gap) else {
                prop_assert_eq!(target.on_track, None);
                continue;
            };
            let lower = describe(&target.figure).unwrap().better == Better::Lower;
            let missing = if lower { value - target.target } else { target.target - value };
            prop_assert!(agree(Some(gap), Some(missing.max(0.0)), 1e-12));
            // The pace of the years that are left ends at the target, or nothing is missing.
            if let (Some(pace), Some(today)) = (target.required_per_year, today) {
                let reached = value + pace * (target.year - today);
                let expected = if gap > 0.0 { target.target } else { value };
                // What is taken off a large value leaves its rounding in a small rest.
                let off = (reached - expected).abs();
                let largest = value.abs().max(expected.abs());
                prop_assert!(off <= 1e-9 * largest, "{reached}, not {expected}");
            } else {
                prop_assert!(today.is_none_or(|today| today >= target.year));
            }
        }
    }

    /// On the line, above it and below it, for figures of which more and of which less is better.
    #[test]
    fn on_track_is_at_least_on_the_line(
        document in any_document(),
        id in prop::sample::select(&["recycled_content", "product_mass", "mci", "linear_flow_index"][..]),
        (base_year, passed, left) in (2000_u32..2020, 0_u32..20, 1_u32..30),
        (base_value, off) in (-5.0_f64..5.0, 0.001_f64..1.0),
    ) {
        let now = figure(&assess_value(&document), id).value;
        let (passed, left) = (f64::from(passed), f64::from(left));
        let base_year = f64::from(base_year);
        let on_track = |line: f64| {
            // The target that the line from the base through this value leads to.
            let target = base_value + (line - base_value) * (passed + left) / passed;
            let mut document = document.clone();
            document["product"]["reference_year"] = json!(base_year + passed);
            document["targets"] = json!([{
                "figure": id, "year": base_year + passed + left, "value": target,
                "base_year": base_year, "base_value": base_value,
            }]);
            assess_value(&document).targets.first().and_then(|target| target.on_track)
        };
        prop_assume!(passed > 0.0);
        let Some(now) = now else {
            return Ok(());
        };
        let lower = describe(id).unwrap().better == Better::Lower;
        let off = off * now.abs().max(1.0);
        prop_assert_eq!(on_track(now - off), Some(!lower));
        prop_assert_eq!(on_track(now + off), Some(lower));
        if now.abs() < 1e3 {
            prop_assert_eq!(on_track(now), Some(true));
        }
    }
}
