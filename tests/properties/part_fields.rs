//! What a component states beside its mass, material and shares.

use proptest::prelude::*;
use serde_json::{Value, json};

/// An object whose fields are each stated with the probability `often`.
pub(crate) fn object(
    often: f64,
    fields: Vec<(&'static str, BoxedStrategy<Value>)>,
) -> BoxedStrategy<Value> {
    let (names, values): (Vec<_>, Vec<_>) = fields
        .into_iter()
        .map(|(name, value)| {
            let value = if often < 1.0 {
                prop::option::weighted(often, value).boxed()
            } else {
                value.prop_map(Some).boxed()
            };
            (name, value)
        })
        .unzip();
    values
        .prop_map(move |values| {
            let stated = names.iter().zip(values);
            stated
                .filter_map(|(name, value)| Some(((*name).to_owned(), value?)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        })
        .boxed()
}

/// A number from 0 to below `most`, none of it now and then.
pub(crate) fn amount(most: f64) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(0.0), 8 => 0.001 * most..most]
        .prop_map(Value::from)
        .boxed()
}

/// A share, often none or all.
pub(crate) fn share() -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(0.0), 1 => Just(1.0), 4 => 0.0..1.0]
        .prop_map(Value::from)
        .boxed()
}

/// One of some words.
pub(crate) fn word(words: &'static [&'static str]) -> BoxedStrategy<Value> {
    prop::sample::select(words).prop_map(Value::from).boxed()
}

/// A number with its unit.
pub(crate) fn measured(most: f64, unit: &'static str) -> BoxedStrategy<Value> {
    amount(most)
        .prop_map(move |value| json!({ "value": value, "unit": unit }))
        .boxed()
}

/// Names of regions; a document's own is the first.
pub(crate) const REGIONS: [&str; 3] = ["chubu", "kanto", "elsewhere"];

fn location(often: f64) -> BoxedStrategy<Value> {
    let fields = vec![("region", word(&REGIONS)), ("distance_km", amount(3_000.0))];
    object(often, fields)
}

fn substances() -> BoxedStrategy<Value> {
    let ids = &[
        "cobalt", "copper", "lithium", "nickel", "antimony", "barium",
    ][..];
    let some = prop::sample::subsequence(ids, 0..4);
    // Four of them are at most the whole.
    (some, 0.0_f64..0.25)
        .prop_map(|(ids, share)| {
            let one = |id: &&str| json!({ "raw_material": id, "share": share });
            ids.iter().map(one).collect::<Vec<_>>().into()
        })
        .boxed()
}

/// Fields of an inflow beside its shares.
pub(crate) fn inflow_fields(often: f64) -> BoxedStrategy<Value> {
    // The share of the recycled and reused that the manufacturer controls becomes one of the part
    // where the shares are known.
    let fields = vec![
        ("manufacturer_controlled", share()),
        (
            "chain_of_custody",
            word(&["segregated", "controlled_blending"]),
        ),
        ("supply", location(often)),
    ];
    object(often, fields)
}

/// Fields of an outflow beside its shares.
pub(crate) fn outflow_fields(often: f64) -> BoxedStrategy<Value> {
    let kept = vec![
        ("reuse", share()),
        ("remanufacture", share()),
        ("recycling", share()),
    ];
    let fields = vec![
        ("data_basis", word(&["expected", "realised"])),
        ("recovery_potential", share()),
        (
            "vehicle_step",
            word(&[
                "pre_treatment",
                "dismantling",
                "metal",
                "residue_recycled",
                "residue_energy",
                "disposal",
            ]),
        ),
        ("value_retention", object(often, kept)),
        ("recovery", location(often)),
    ];
    let rates = (share(), 0.0..=1.0_f64);
    (object(often, fields), prop::option::weighted(0.9, rates))
        .prop_map(|(mut outflow, rates)| {
            if let Some((recyclable, rest)) = rates {
                let recycled = recyclable.as_f64().unwrap();
                outflow["recyclability_rate"] = recyclable;
                outflow["recoverability_rate"] = json!(recycled + (1.0 - recycled) * rest);
            }
            outflow
        })
        .boxed()
}

/// Fields of a component beside its flows.
pub(crate) fn component_fields(often: f64) -> BoxedStrategy<Value> {
    let prices = vec![
        ("virgin", amount(500.0)),
        ("recycled", (-50.0..500.0).prop_map(Value::from).boxed()),
        ("variation", amount(0.8)),
    ];
    let energy = vec![
        ("virgin", measured(200.0, "MJ/kg")),
        ("recycling", measured(150.0, "MJ/kg")),
    ];
    let fields = vec![
        ("value", amount(5_000.0)),
        ("prices", object(often, prices)),
        ("material_energy", object(often, energy)),
        ("substances", substances()),
        ("substances_of_concern", share()),
    ];
    object(often, fields)
}

/// Models of custody of two kinds of recyclate, and whether their sums are stated too.
#[derive(Clone, Debug)]
pub(crate) struct Lots {
    models: Vec<(Option<&'static str>, f64)>,
    stated_too: bool,
}

pub(crate) fn lots() -> BoxedStrategy<Lots> {
    let models = &["segregated", "controlled_blending", "mass_balance"][..];
    let lot = (
        prop::option::weighted(0.8, prop::sample::select(models)),
        0.1_f64..1.0,
    );
    (prop::collection::vec(lot, 1..4), any::<bool>())
        .prop_map(|(models, stated_too)| Lots { models, stated_too })
        .boxed()
}

impl Lots {
    /// Divides the recycled shares of an inflow into lots.
    pub(crate) fn put_in(&self, inflow: &mut Value) {
        let weights: f64 = self.models.iter().map(|(_, weight)| weight).sum();
        let mut lots = Vec::new();
        for kind in ["post_consumer", "pre_consumer"] {
            let field = format!("{kind}_recycled");
            let total = inflow[&field].as_f64().unwrap();
            for (model, weight) in &self.models {
                let mut lot = json!({ "kind": kind, "share": total * weight / weights });
                if let Some(model) = model {
                    lot["chain_of_custody"] = json!(model);
                }
                lots.push(lot);
            }
            if !self.stated_too {
                inflow.as_object_mut().unwrap().remove(&field);
            }
        }
        inflow["lots"] = json!(lots);
    }
}

/// Adds the fields of one object to another.
pub(crate) fn merge(into: &mut Value, fields: Value) {
    if let (Value::Object(into), Value::Object(fields)) = (into, fields) {
        into.extend(fields);
    }
}
