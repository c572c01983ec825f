//! The Circular Footprint Formula in a peer's tests.

use serde_json::Value;

use crate::allocation::Terms;
use crate::common::near;
use crate::comparison::Checked;
use crate::{case, stated, tolerance};

pub(crate) fn compare(case: &Value) -> Checked {
    let terms = Terms::of(&case["inputs"]);
    let printed = stated(&case["expected"], "E_material");
    near(terms.production, printed, tolerance(case), "material");
    // Terms of a kilogram, and no figure of a product.
    Checked::new()
}

/// The peer's total is right as one of a whole life; as its stage of end of life it would count
/// virgin material twice.
#[test]
fn virgin_material_belongs_to_raw_materials_alone() {
    let case = case("cff", "cff-landfill-greenlang-41");
    assert_eq!(case["applies"], "peer_variant");
    let inputs = &case["inputs"];
    let terms = Terms::of(inputs);
    let per_kg = stated(&case["expected"], "per_kg");
    near(terms.total(), per_kg, 1e-9, "whole life");
    near(terms.disposal, stated(inputs, "E_D"), 1e-9, "end of life");
    let mass = stated(inputs, "mass_kg");
    near(
        mass * terms.total(),
        stated(&case["expected"], "total"),
        1e-9,
        "10 kg",
    );
}
