//! Which changes of a product must not make which figure worse.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{assess_value, document, near, value};
use crate::config;
use crate::documents::{complete_document, components_of};

/// Rounding of an index from 0 to 1.
const ROUNDING: f64 = 1e-12;

fn mci(document: &Value) -> f64 {
    value(&assess_value(document), "mci")
}

/// Moves `part` of the share `from` to the share `to`.
pub(crate) fn shift(object: &mut Value, from: &str, to: &str, part: f64) {
    let share = |name: &str| object[name].as_f64().unwrap_or(0.0);
    let moved = share(from) * part;
    let (left, more) = (share(from) - moved, share(to) + moved);
    object[from] = json!(left);
    object[to] = json!(more);
}

/// Turns `part` of a component's virgin material into recycled.
pub(crate) fn recycle(component: &mut Value, part: f64) {
    let inflow = &mut component["inflow"];
    let share = |name: &str| inflow[name].as_f64().unwrap();
    let stated = [
        "post_consumer_recycled",
        "pre_consumer_recycled",
        "reused",
        "renewable",
    ];
    let virgin = (1.0 - stated.iter().map(|name| share(name)).sum::<f64>()).max(0.0);
    inflow["post_consumer_recycled"] = json!(share("post_consumer_recycled") + virgin * part);
}

proptest! {
    #![proptest_config(config())]

    /// With r = (1 − E_F) / E_F, replacing virgin material changes V + W by M (r / 2 − 1) and the
    /// denominator of LFI by M r / 2, each times the share replaced. LFI does not rise while
    /// r (1 − LFI) ≤ 2, which E_F ≥ 1/3, that is r ≤ 2, grants whatever LFI is.
    #[test]
    fn more_recycled_input_never_lowers_mci_from_a_third_up(
        document in complete_document(),
        which: prop::sample::Index,
        efficiency in (1.0_f64 / 3.0)..=1.0,
        part in 0.0_f64..=1.0,
    ) {
        let mut before = document;
        let components = components_of(&mut before);
        let which = which.index(components.len());
        components[which]["inflow"]["recycling_efficiency"] = json!(efficiency);
        let mut after = before.clone();
        recycle(&mut components_of(&mut after)[which], part);
        prop_assert!(mci(&after) >= mci(&before) - ROUNDING);
    }

    #[test]
    fn more_recycled_input_raises_recycled_content(document in complete_document(), part in 0.0_f64..=1.0) {
        let mut after = document.clone();
        for component in components_of(&mut after) {
            recycle(component, part);
        }
        let content = |document| value(&assess_value(document), "recycled_content");
        prop_assert!(content(&after) >= content(&document) - ROUNDING);
        let virgin = |document| value(&assess_value(document), "virgin_feedstock");
        prop_assert!(virgin(&after) <= virgin(&document) * (1.0 + ROUNDING));
        let (before, after) = (content(&document), content(&after));
        if part > 0.01 && virgin(&document) > 0.01 * value(&assess_value(&document), "product_mass") {
            prop_assert!(after > before);
        }
    }

    /// With c = 1 − E_C, collecting what was disposed of changes V + W by M (c / 2 − 1) and the
    /// denominator by −M c / 2, each times the share collected. LFI does not rise while
    /// c (1 + LFI) ≤ 2, and both c and LFI are at most 1: it never does.
    #[test]
    fn collecting_what_was_disposed_of_never_lowers_mci(
        document in complete_document(),
        which: prop::sample::Index,
        from in prop::sample::select(&["landfill", "incineration", "energy_recovery"][..]),
        part in 0.0_f64..=1.0,
    ) {
        let mut after = document.clone();
        let components = components_of(&mut after);
        let which = which.index(components.len());
        shift(&mut components[which]["outflow"], from, "recycling", part);
        prop_assert!(mci(&after) >= mci(&document) - ROUNDING);
    }

    /// Recycling what would have been reused adds its losses and saves nothing.
    #[test]
    fn recycling_instead_of_reuse_never_raises_mci(
        document in complete_document(),
        which: prop::sample::Index,
        from in prop::sample::select(&["reuse", "remanufacture"][..]),
        part in 0.0_f64..=1.0,
    ) {
        let mut after = document.clone();
        let components = components_of(&mut after);
        let which = which.index(components.len());
        shift(&mut components[which]["outflow"], from, "recycling", part);
        prop_assert!(mci(&after) <= mci(&document) + ROUNDING);
    }

    #[test]
    fn a_better_recycling_yield_never_lowers_mci(
        document in complete_document(),
        which: prop::sample::Index,
        (worse, better) in (0.05_f64..1.0).prop_flat_map(|worse| (Just(worse), worse..=1.0)),
        side in prop::sample::select(&["inflow", "outflow"][..]),
    ) {
        let with = |efficiency: f64| {
            let mut document = document.clone();
            let components = components_of(&mut document);
            let which = which.index(components.len());
            components[which][side]["recycling_efficiency"] = json!(efficiency);
            mci(&document)
        };
        prop_assert!(with(better) >= with(worse) - ROUNDING);
    }

    #[test]
    fn a_longer_life_never_lowers_mci(document in complete_document(), years in 0.5_f64..30.0, more in 0.0_f64..10.0) {
        let with = |years: f64| {
            let mut document = document.clone();
            document["product"]["lifetime"] = json!({ "years": years, "industry_average_years": 10 });
            mci(&document)
        };
        prop_assert!(with(years + more) >= with(years) - ROUNDING);
    }
}

/// Below E_F = 1/3 more recycled input can lower the indicator; the formula says so, and hiding it
/// would be worse.
#[test]
fn more_recycled_input_can_lower_mci_below_a_third() {
    let with = |recycled: f64| {
        mci(&document(&json!([{
            "mass": "1 kg",
            "inflow": { "post_consumer_recycled": recycled, "recycling_efficiency": 0.15 },
            "outflow": { "recycling": 1, "recycling_efficiency": 1 },
        }])))
    };
    near(with(0.0), 0.550, 5e-4, "wholly virgin");
    near(with(1.0), 0.472, 5e-4, "wholly recycled");
}

/// The bound of 1/3 cannot be lowered: for a product without other linear flow (LFI near 0) any
/// smaller E_F makes recycled input worse than virgin.
#[test]
fn a_third_is_the_bound() {
    let with = |efficiency: f64, recycled: f64| {
        mci(&document(&json!([
            { "mass": "999 kg", "inflow": { "reused": 1 }, "outflow": { "reuse": 1 } },
            {
                "mass": "1 kg",
                "inflow": { "post_consumer_recycled": recycled, "recycling_efficiency": efficiency },
                "outflow": { "reuse": 1 },
            },
        ])))
    };
    assert!(with(0.34, 1.0) > with(0.34, 0.0));
    assert!(with(0.33, 1.0) < with(0.33, 0.0));
}
