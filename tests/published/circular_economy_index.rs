//! Circular Economy Index: materials with their prices, new and recycled.

use serde_json::{Value, json};

use crate::common::document;
use crate::comparison::{Checked, Comparison};
use crate::stated;

/// A material as one part. The case states what comes out of recycling; which part of it is lost in
/// collecting and which in recycling does not matter to the index.
fn component(material: &Value) -> Value {
    let required = stated(material, "mass_required_kg");
    json!({
        "name": material["name"],
        "mass": { "value": required, "unit": "kg" },
        "outflow": {
            "recycling": stated(material, "mass_recycled_kg") / required,
            "recycling_efficiency": 1,
        },
        "prices": {
            "virgin": stated(material, "price_virgin"),
            "recycled": stated(material, "price_recycled"),
        },
    })
}

pub(crate) fn compare(case: &Value) -> Checked {
    let materials = case["inputs"]["materials"].as_array().unwrap();
    let components: Vec<Value> = materials.iter().map(component).collect();
    let mut comparison = Comparison::of(case, &document(&json!(components)));
    comparison.figure("cei", 1.0, stated(&case["expected"], "CEI"));
    comparison.checked()
}
