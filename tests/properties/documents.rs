//! Random documents that are valid, as JSON values so that a test can rearrange them.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Ids of reference materials of several families, with and without factors and biogenic carbon.
const MATERIALS: [&str; 11] = [
    "pp",
    "pet",
    "abs",
    "pla",
    "steel",
    "aluminium",
    "copper",
    "glass",
    "corrugated_board",
    "wood",
    "cotton",
];

/// Shares that sum to at most one, many of them zero. The last weight stays unstated.
fn shares<const N: usize>() -> impl Strategy<Value = [f64; N]> {
    let weight = prop_oneof![3 => Just(0_u32), 2 => 1_u32..100];
    (prop::array::uniform::<_, N>(weight), 0_u32..100).prop_map(|(weights, rest)| {
        let total = f64::from((weights.iter().sum::<u32>() + rest).max(1));
        weights.map(|weight| f64::from(weight) / total)
    })
}

/// A share above zero.
pub(crate) fn positive_share() -> impl Strategy<Value = f64> {
    prop_oneof![1 => Just(1.0), 4 => 0.05_f64..1.0]
}

fn inflow() -> impl Strategy<Value = Value> {
    (shares::<4>(), positive_share()).prop_map(|([post, pre, reused, renewable], efficiency)| {
        json!({
            "post_consumer_recycled": post,
            "pre_consumer_recycled": pre,
            "reused": reused,
            "renewable": renewable,
            "recycling_efficiency": efficiency,
        })
    })
}

fn outflow() -> impl Strategy<Value = Value> {
    (
        shares::<7>(),
        positive_share(),
        positive_share(),
        any::<bool>(),
    )
        .prop_map(|(shares, sorting, recycling, apart)| {
            let [
                reuse,
                remanufacture,
                recycled,
                composting,
                energy,
                incineration,
                landfill,
            ] = shares;
            let mut outflow = json!({
                "reuse": reuse,
                "remanufacture": remanufacture,
                "recycling": recycled,
                "composting": composting,
                "energy_recovery": energy,
                "incineration": incineration,
                "landfill": landfill,
            });
            if apart {
                outflow["sorting_yield"] = json!(sorting);
                outflow["recycling_yield"] = json!(recycling);
            } else {
                outflow["recycling_efficiency"] = json!(sorting);
            }
            outflow
        })
}

fn mass() -> impl Strategy<Value = Value> {
    (0.001_f64..1e6, any::<bool>()).prop_map(|(grams, estimated)| {
        if estimated {
            json!({ "value": grams, "unit": "g", "origin": "estimated" })
        } else {
            json!({ "value": grams, "unit": "g" })
        }
    })
}

/// A component whose flows are all stated.
pub(crate) fn complete_component() -> impl Strategy<Value = Value> {
    (
        prop::sample::select(&MATERIALS[..]),
        mass(),
        1_u32..20,
        inflow(),
        outflow(),
    )
        .prop_map(|(material, mass, quantity, inflow, outflow)| {
            json!({
                "material": material, "mass": mass, "quantity": quantity,
                "inflow": inflow, "outflow": outflow,
            })
        })
}

/// A component with gaps.
pub(crate) fn component() -> impl Strategy<Value = Value> {
    let process = (positive_share(), positive_share()).prop_map(
        |(feedstock, manufacturing)| json!({ "feedstock_yield": feedstock, "manufacturing_yield": manufacturing }),
    );
    let factor = (0.01_f64..50.0).prop_map(|value| json!({ "value": value, "unit": "kg CO2e/kg" }));
    (
        complete_component(),
        prop::array::uniform6(0_u8..5),
        process,
        factor,
    )
        .prop_map(|(mut component, gaps, process, factor)| {
            let fields = component.as_object_mut().unwrap();
            let [inflow, outflow, material, quantity, packaging, extras] = gaps;
            for (gap, field) in [
                (inflow, "inflow"),
                (outflow, "outflow"),
                (material, "material"),
                (quantity, "quantity"),
            ] {
                if gap == 0 {
                    fields.remove(field);
                }
            }
            if packaging == 0 {
                fields.insert("role".to_owned(), json!("packaging"));
            }
            if extras & 1 == 1 {
                fields.insert("process".to_owned(), process);
            }
            if extras & 2 == 2 {
                fields.insert("emission_factor".to_owned(), factor);
            }
            component
        })
}

/// Components, some of them in assemblies.
fn components() -> impl Strategy<Value = Vec<Value>> {
    let tree = component().prop_recursive(3, 12, 4, |inner| {
        (prop::collection::vec(inner, 1..4), 1_u32..5).prop_map(
            |(components, quantity)| json!({ "components": components, "quantity": quantity }),
        )
    });
    prop::collection::vec(tree, 1..6)
}

fn energy(per: &'static [&'static str]) -> impl Strategy<Value = Vec<Value>> {
    let activity = (
        prop::sample::select(&[("electricity", "kWh"), ("city_gas", "m3"), ("water", "m3")][..]),
        prop_oneof![1 => Just(0.0), 4 => 0.0_f64..1e4],
        prop::sample::select(per),
    )
        .prop_map(|((carrier, unit), amount, per)| {
            let mut energy = json!({ "carrier": carrier, "amount": amount, "unit": unit });
            if !per.is_empty() {
                energy["per"] = json!(per);
            }
            energy
        });
    prop::collection::vec(activity, 0..3)
}

/// What a document says beside its components.
fn surroundings() -> impl Strategy<Value = Map<String, Value>> {
    let product = (
        prop::option::of((0.5_f64..30.0, 0.5_f64..30.0)),
        prop::option::of((1.0_f64..1e4, 1.0_f64..1e4)),
        prop::option::of(prop::sample::select(&["jp", "gb", "fr", "us"][..])),
        prop::option::of(prop::sample::select(
            &["small_appliance", "kettle", "packaging", "chair", "other"][..],
        )),
    );
    let stages = (
        prop::option::of(energy(&[""])),
        prop::option::of(energy(&["", "life", "year"])),
        prop::option::of(prop::collection::vec(
            (
                prop::sample::select(&["truck", "rail", "ship_container"][..]),
                0.0_f64..20_000.0,
            ),
            0..3,
        )),
    );
    (product, stages).prop_map(
        |((lifetime, intensity, market, category), (production, use_phase, transport))| {
            let mut product = json!({ "name": "product" });
            if let Some((years, average)) = lifetime {
                product["lifetime"] = json!({ "years": years, "industry_average_years": average });
            }
            if let Some((units, average)) = intensity {
                product["intensity"] = json!({
                    "functional_units": units, "industry_average_functional_units": average,
                });
            }
            if let Some(market) = market {
                product["markets"] = json!([market]);
            }
            if let Some(category) = category {
                product["category"] = json!(category);
            }
            let mut document = Map::new();
            document.insert("format".to_owned(), json!("meguru/1"));
            document.insert("product".to_owned(), product);
            if let Some(energy) = production {
                document.insert("production".to_owned(), json!({ "energy": energy }));
            }
            if let Some(energy) = use_phase {
                document.insert("use".to_owned(), json!({ "energy": energy }));
            }
            if let Some(legs) = transport {
                let legs: Vec<Value> = legs
                    .into_iter()
                    .map(|(mode, distance)| json!({ "mode": mode, "distance_km": distance }))
                    .collect();
                document.insert("transport".to_owned(), json!(legs));
            }
            document
        },
    )
}

/// A valid document with the components of a strategy.
fn document_of(components: impl Strategy<Value = Vec<Value>>) -> impl Strategy<Value = Value> {
    (surroundings(), components).prop_map(|(mut document, components)| {
        document.insert("components".to_owned(), json!(components));
        Value::Object(document)
    })
}

/// A valid document, with gaps and assemblies.
pub(crate) fn any_document() -> impl Strategy<Value = Value> {
    document_of(components())
}

/// A valid document without assemblies.
pub(crate) fn flat_document() -> impl Strategy<Value = Value> {
    document_of(prop::collection::vec(component(), 1..6))
}

/// A valid document without assemblies whose components state all their flows.
pub(crate) fn complete_document() -> impl Strategy<Value = Value> {
    document_of(prop::collection::vec(complete_component(), 1..5))
}

/// The components of a document.
pub(crate) fn components_of(document: &mut Value) -> &mut Vec<Value> {
    document["components"].as_array_mut().unwrap()
}
