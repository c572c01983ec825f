//! The Environmental Circular Performance Index, which Meguru does not have.

use meguru::figures::catalogue;
use serde_json::Value;

use crate::common::near;
use crate::comparison::Checked;
use crate::{case, stated, tolerance};

/// No case applies.
pub(crate) fn compare(case: &Value) -> Checked {
    panic!("{}: no figure of this method", case["id"])
}

/// It multiplies circular flows by greenhouse gases saved, so a change of either moves it and nobody
/// sees which. Its numbers come out by its own equation; the catalogue keeps the two apart.
#[test]
fn circular_flows_are_not_multiplied_by_greenhouse_gases() {
    let case = case("ecpi", "ecpi-nmc811");
    assert_eq!(case["applies"], "out_of_scope");
    let inputs = &case["inputs"];
    let materials = inputs["materials"].as_array().unwrap();
    let sum = |term: &dyn Fn(&Value) -> f64| materials.iter().map(term).sum::<f64>();
    let linear = sum(&|part| stated(part, "mass_prod") * stated(part, "virgin_ghg"));
    // What lies outside the cell is recycled by itself, some of it for the recovered share alone.
    let outside = sum(&|part| {
        let share = if stated(part, "fr_on_direct") > 0.0 {
            stated(part, "F_r")
        } else {
            1.0
        };
        let mass = stated(part, "mass_recover") * (1.0 - stated(part, "cell_frac"));
        mass * stated(part, "recycled_ghg_direct") * share
    });
    let cell = stated(inputs, "cell_mass_kg") * stated(inputs, "cell_recycling_ghg_per_kg");
    let beta = 1.0 - (cell + outside) / linear;
    let inward = sum(&|part| stated(part, "mass_prod") * stated(part, "in_circ"))
        / sum(&|part| stated(part, "mass_prod"));
    let outward = sum(&|part| stated(part, "mass_recover") * stated(part, "F_r"))
        / sum(&|part| stated(part, "mass_recover"));
    let index = inward * outward * stated(inputs, "collection") * beta;
    let expected = |name| stated(&case["expected"], name);
    near(beta, expected("beta"), tolerance(&case), "beta");
    near(index, expected("ECPI"), tolerance(&case), "ECPI");
    let mentioned = |text: &str| text.contains("Environmental Circular Performance");
    assert!(catalogue().iter().all(|figure| !mentioned(figure.method)));
}
