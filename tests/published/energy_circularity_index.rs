//! Cullen's index: recovered share times energy saved.

use serde_json::{Value, json};

use crate::common::document;
use crate::comparison::{Checked, Comparison};
use crate::stated;

fn component(mass: f64, recovered: f64, virgin: f64, recycling: f64) -> Value {
    let energy = |value: f64| json!({ "value": value, "unit": "kWh/kg" });
    json!({
        "mass": { "value": mass, "unit": "kg" },
        "outflow": { "recycling": recovered, "recycling_efficiency": 1 },
        "material_energy": { "virgin": energy(virgin), "recycling": energy(recycling) },
    })
}

fn of_one_material(material: &Value) -> Value {
    component(
        stated(material, "mass"),
        stated(material, "recovery_rate"),
        stated(material, "energy_virgin_kWh_per_kg"),
        stated(material, "energy_recycling_kWh_per_kg"),
    )
}

/// The source treats the cell as one material. Its listed materials weigh less than it does, and
/// what is recovered of them and the energy of making them is spread over all of it.
fn cell(cell: &Value) -> Value {
    let mass = stated(cell, "mass");
    let over_the_cell = |of: &str| {
        let materials = cell["materials"].as_array().unwrap();
        let terms = materials
            .iter()
            .map(|part| stated(part, "mass") * stated(part, of));
        terms.sum::<f64>() / mass
    };
    component(
        mass,
        over_the_cell("recovery_rate"),
        over_the_cell("energy_virgin_kWh_per_kg"),
        stated(cell, "energy_recycling_kWh_per_kg"),
    )
}

pub(crate) fn compare(case: &Value) -> Checked {
    let inputs = &case["inputs"];
    let parts = json!([
        of_one_material(&inputs["steel"]),
        of_one_material(&inputs["aluminium"]),
        cell(&inputs["cell"]),
    ]);
    let mut comparison = Comparison::of(case, &document(&parts));
    let expected = stated(&case["expected"], "CI");
    comparison.figure("cullen_circularity_index", 1.0, expected);
    comparison.checked()
}
