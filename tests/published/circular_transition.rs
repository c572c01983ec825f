//! Circular Transition Indicators: circular inflow and outflow by mass.

use serde_json::{Value, json};

use crate::common::document;
use crate::comparison::{Checked, Comparison};
use crate::stated;

/// A slice of the product that is one flow in and one flow out.
fn component(mass: f64, inflow: &Value, outflow: &Value) -> Value {
    json!({
        "mass": { "value": mass, "unit": "kg" },
        "inflow": { "post_consumer_recycled": stated(inflow, "circular") },
        "outflow": {
            "recovery_potential": stated(outflow, "recovery_potential"),
            "recycling": stated(outflow, "actual_recovery"),
            "recycling_efficiency": 1,
        },
    })
}

/// The case divides inflow and outflow at different masses; the parts of a product are cut at both.
fn components(inputs: &Value) -> Vec<Value> {
    let flows = |side: &str| inputs[side].as_array().unwrap().clone();
    let (inflows, outflows) = (flows("inflow"), flows("outflow"));
    let mut parts = Vec::new();
    let mut begun = 0.0;
    for inflow in &inflows {
        let end = begun + stated(inflow, "mass");
        let mut out_begun = 0.0;
        for outflow in &outflows {
            let out_end = out_begun + stated(outflow, "mass");
            let both = end.min(out_end) - f64::max(begun, out_begun);
            if both > 0.0 {
                parts.push(component(both, inflow, outflow));
            }
            out_begun = out_end;
        }
        begun = end;
    }
    parts
}

pub(crate) fn compare(case: &Value) -> Checked {
    let parts = components(&case["inputs"]);
    let mut comparison = Comparison::of(case, &document(&json!(parts)));
    for (id, name) in [
        ("cti_circular_inflow", "circular_inflow_pct"),
        ("cti_circular_outflow", "circular_outflow_pct"),
        ("cti_material_circularity", "circularity_pct_mass_weighted"),
    ] {
        comparison.figure(id, 100.0, stated(&case["expected"], name));
    }
    comparison.checked()
}
