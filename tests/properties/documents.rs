//! Random documents that are valid, as JSON values so that a test can rearrange them.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::company::{document_fields, legs, product_fields, production_fields};
use crate::part_fields::{
    Lots, component_fields, inflow_fields, lots, merge, outflow_fields, share,
};

/// Everything is stated.
const ALWAYS: f64 = 1.0;

/// How often a field is stated where gaps are wanted: a figure needs many of them.
const OFTEN: f64 = 0.93;

/// Ids of reference materials of several families, with and without factors and biogenic carbon.
const MATERIALS: [&str; 12] = [
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
    "natural_rubber",
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

fn inflow(often: f64) -> impl Strategy<Value = Value> {
    (shares::<4>(), positive_share(), inflow_fields(often)).prop_map(
        |([post, pre, reused, renewable], efficiency, fields)| {
            let mut inflow = json!({
                "post_consumer_recycled": post,
                "pre_consumer_recycled": pre,
                "reused": reused,
                "renewable": renewable,
                "recycling_efficiency": efficiency,
            });
            merge(&mut inflow, fields);
            if let Some(controlled) = inflow["manufacturer_controlled"].as_f64() {
                inflow["manufacturer_controlled"] = json!(controlled * (post + pre + reused));
            }
            inflow
        },
    )
}

fn outflow(often: f64) -> impl Strategy<Value = Value> {
    (
        shares::<7>(),
        positive_share(),
        positive_share(),
        any::<bool>(),
        outflow_fields(often),
    )
        .prop_map(|(shares, sorting, recycling, apart, fields)| {
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
            merge(&mut outflow, fields);
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

/// Yields of the way to the part, and what becomes of the scrap.
pub(crate) fn process() -> impl Strategy<Value = Value> {
    (positive_share(), positive_share(), share(), share()).prop_map(
        |(feedstock, manufacturing, feedstock_scrap, manufacturing_scrap)| {
            json!({
                "feedstock_yield": feedstock, "feedstock_scrap_recycled": feedstock_scrap,
                "manufacturing_yield": manufacturing,
                "manufacturing_scrap_recycled": manufacturing_scrap,
            })
        },
    )
}

fn component_with(often: f64) -> impl Strategy<Value = Value> {
    (
        prop::sample::select(&MATERIALS[..]),
        mass(),
        1_u32..20,
        (inflow(often), outflow(often)),
        component_fields(often),
    )
        .prop_map(|(material, mass, quantity, (inflow, outflow), fields)| {
            let mut component = json!({
                "material": material, "mass": mass, "quantity": quantity,
                "inflow": inflow, "outflow": outflow,
            });
            merge(&mut component, fields);
            component
        })
}

/// A component whose flows are all stated, with every recycled share physically in it.
pub(crate) fn complete_component() -> impl Strategy<Value = Value> {
    component_with(ALWAYS)
}

/// How the recycled share of a component with gaps is carried.
fn custody() -> impl Strategy<Value = (bool, Option<Lots>)> {
    (prop::bool::weighted(0.2), prop::option::of(lots()))
}

/// A component with gaps.
pub(crate) fn component() -> impl Strategy<Value = Value> {
    let factor = (0.01_f64..50.0).prop_map(|value| json!({ "value": value, "unit": "kg CO2e/kg" }));
    (
        component_with(OFTEN),
        prop::array::uniform6(0_u8..8),
        custody(),
        process(),
        factor,
    )
        .prop_map(
            |(mut component, gaps, (mass_balance, lots), process, factor)| {
                if mass_balance {
                    component["inflow"]["chain_of_custody"] = json!("mass_balance");
                }
                if let Some(lots) = lots {
                    lots.put_in(&mut component["inflow"]);
                }
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
                if packaging <= 1 {
                    fields.insert("role".to_owned(), json!("packaging"));
                }
                if extras & 1 == 1 {
                    fields.insert("process".to_owned(), process);
                }
                if extras & 2 == 2 {
                    fields.insert("emission_factor".to_owned(), factor);
                }
                component
            },
        )
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

/// Energy and consumables of a list, up to `most` of each.
pub(crate) fn energy(per: &'static [&'static str], most: f64) -> impl Strategy<Value = Vec<Value>> {
    let activity = (
        prop::sample::select(&[("electricity", "kWh"), ("city_gas", "m3"), ("water", "m3")][..]),
        prop_oneof![1 => Just(0.0), 8 => 0.0..most],
        prop::sample::select(per),
        prop::option::weighted(OFTEN, share()),
    )
        .prop_map(|((carrier, unit), amount, per, renewable)| {
            let mut energy = json!({ "carrier": carrier, "amount": amount, "unit": unit });
            if !per.is_empty() {
                energy["per"] = json!(per);
            }
            if let Some(renewable) = renewable {
                energy["renewable_share"] = renewable;
            }
            energy
        });
    prop::collection::vec(activity, 0..3)
}

/// The mass of a vehicle that the product may be, or be a part of.
#[derive(Clone, Copy, Debug)]
enum Vehicle {
    None,
    /// The product is the whole vehicle.
    Whole,
    /// The product is a part of one so many times heavier; below 1 there is a slip somewhere.
    Times(f64),
}

fn vehicle() -> impl Strategy<Value = Vehicle> {
    prop_oneof![
        1 => Just(Vehicle::None),
        3 => Just(Vehicle::Whole),
        1 => (0.9_f64..20.0).prop_map(Vehicle::Times),
        1 => (0.994_f64..1.006).prop_map(Vehicle::Times),
    ]
}

/// Mass in grams of the components that are no packaging.
fn grams(components: &[Value]) -> f64 {
    let parts = components
        .iter()
        .filter(|component| component["role"] != "packaging");
    parts
        .map(|component| {
            let one = match component["components"].as_array() {
                Some(inner) => grams(inner),
                None => component["mass"]["value"].as_f64().unwrap(),
            };
            one * component["quantity"].as_f64().unwrap_or(1.0)
        })
        .sum()
}

/// What a document says beside its components.
fn surroundings(often: f64) -> impl Strategy<Value = Map<String, Value>> {
    let years = || 0.5_f64..30.0;
    let product = (
        prop::option::of((years(), years(), prop::option::weighted(OFTEN, years()))),
        prop::option::of((1.0_f64..1e4, 1.0_f64..1e4)),
        prop::option::of(prop::sample::select(&["jp", "gb", "fr", "us"][..])),
        prop::option::of(prop::sample::select(
            &["small_appliance", "kettle", "packaging", "chair", "other"][..],
        )),
        product_fields(often),
    );
    let stages = (
        prop::option::weighted(0.8, (energy(&[""], 1e4), production_fields(often))),
        prop::option::of(energy(&["", "life", "year"], 1e4)),
        prop::option::weighted(0.8, legs()),
        document_fields(often),
    );
    (product, stages).prop_map(
        |(
            (lifetime, intensity, market, category, fields),
            (production, use_phase, transport, others),
        )| {
            let mut product = json!({ "name": "product" });
            merge(&mut product, fields);
            if let Some((years, average, again)) = lifetime {
                product["lifetime"] = json!({ "years": years, "industry_average_years": average });
                if let Some(again) = again {
                    product["lifetime"]["refurbished_years"] = json!(again);
                }
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
            let mut document = json!({ "format": "meguru/1.1", "product": product });
            merge(&mut document, others);
            if let Some((energy, fields)) = production {
                document["production"] = json!({ "energy": energy });
                merge(&mut document["production"], fields);
            }
            if let Some(energy) = use_phase {
                document["use"] = json!({ "energy": energy });
            }
            if let Some(legs) = transport {
                document["transport"] = legs;
            }
            document.as_object().unwrap().clone()
        },
    )
}

/// A valid document with the components of a strategy.
fn document_of(
    often: f64,
    components: impl Strategy<Value = Vec<Value>>,
) -> impl Strategy<Value = Value> {
    (surroundings(often), components, vehicle()).prop_map(|(mut document, components, vehicle)| {
        let times = match vehicle {
            Vehicle::None => None,
            Vehicle::Whole => Some(1.0),
            Vehicle::Times(times) => Some(times),
        };
        let grams = grams(&components);
        if let Some(times) = times.filter(|_| grams > 0.0) {
            document["product"]["vehicle_mass"] = json!({ "value": grams * times, "unit": "g" });
        }
        document.insert("components".to_owned(), json!(components));
        Value::Object(document)
    })
}

/// A valid document, with gaps and assemblies.
pub(crate) fn any_document() -> impl Strategy<Value = Value> {
    document_of(OFTEN, components())
}

/// A valid document without assemblies.
pub(crate) fn flat_document() -> impl Strategy<Value = Value> {
    document_of(OFTEN, prop::collection::vec(component(), 1..6))
}

/// A valid document without assemblies whose components state all their flows.
pub(crate) fn complete_document() -> impl Strategy<Value = Value> {
    document_of(ALWAYS, prop::collection::vec(complete_component(), 1..5))
}

/// The components of a document.
pub(crate) fn components_of(document: &mut Value) -> &mut Vec<Value> {
    document["components"].as_array_mut().unwrap()
}
