//! What a company states beside its components: sales, water, lives, take-back, targets.

use meguru::figures::catalogue;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::documents::energy;
use crate::part_fields::{REGIONS, amount, measured, object, share, word};

/// Times a share, for what is a part of something else.
fn part_of(whole: &Value, share: &Value) -> Value {
    json!(whole.as_f64().unwrap() * share.as_f64().unwrap())
}

fn number(range: std::ops::Range<f64>) -> BoxedStrategy<Value> {
    range.prop_map(Value::from).boxed()
}

fn whole(range: std::ops::Range<u32>) -> BoxedStrategy<Value> {
    range.prop_map(Value::from).boxed()
}

/// Price, units and revenue agree; circular revenue is a part of it.
fn sales(often: f64) -> BoxedStrategy<Value> {
    let money = (amount(1e5), 1_u32..1_000_000, share());
    let stated = object(
        often,
        vec![
            ("currency", word(&["JPY", "EUR", "USD"])),
            ("price", share()),
            ("units_per_year", share()),
            ("revenue", share()),
            ("circular_revenue", share()),
        ],
    );
    (stated, money)
        .prop_map(|(mut sales, (price, units, circular))| {
            let revenue = json!(price.as_f64().unwrap() * f64::from(units));
            let circular = part_of(&revenue, &circular);
            for (name, value) in [
                ("price", price),
                ("units_per_year", json!(units)),
                ("revenue", revenue),
                ("circular_revenue", circular),
            ] {
                if !sales[name].is_null() {
                    sales[name] = value;
                }
            }
            sales
        })
        .boxed()
}

/// Fields of the product beside its name, category, market and use.
pub(crate) fn product_fields(often: f64) -> BoxedStrategy<Value> {
    let growth = vec![
        ("resource_inflow", number(-0.1..0.2)),
        (
            "gross_domestic_product",
            prop_oneof![1 => Just(0.0), 9 => -0.05_f64..0.1]
                .prop_map(Value::from)
                .boxed(),
        ),
    ];
    let region = vec![("name", word(&REGIONS[..1])), ("radius_km", amount(500.0))];
    let fields = vec![
        ("reference_year", whole(2020..2040)),
        (
            "functional_unit",
            object(
                often,
                vec![
                    ("description", word(&["a hot drink"])),
                    ("amount", number(0.1..5000.0)),
                    ("unit", word(&["piece"])),
                ],
            ),
        ),
        ("growth", object(often, growth)),
        ("sales", sales(often)),
        ("region", object(often, region)),
        ("end_of_life_scenario", word(&["shredder", "manual"])),
    ];
    object(often, fields)
}

fn water(often: f64) -> BoxedStrategy<Value> {
    (
        measured(20.0, "m3"),
        [amount(10.0), share(), amount(10.0), share()],
        prop::collection::vec(prop::bool::weighted(often), 5),
    )
        .prop_map(|(used, [inward, c_in, outward, c_out], stated)| {
            let circular = [part_of(&inward, &c_in), part_of(&outward, &c_out)];
            let [circular_in, circular_out] = circular;
            let volume = |value: Value| json!({ "value": value, "unit": "m3" });
            let fields = [
                ("used", used),
                ("withdrawal", volume(inward)),
                ("circular_withdrawal", volume(circular_in)),
                ("discharge", volume(outward)),
                ("circular_discharge", volume(circular_out)),
            ];
            let stated = fields.into_iter().zip(stated).filter(|(_, stated)| *stated);
            stated
                .map(|((name, value), _)| (name.to_owned(), value))
                .collect::<serde_json::Map<_, _>>()
                .into()
        })
        .boxed()
}

fn residual_energy() -> BoxedStrategy<Value> {
    (amount(50.0), share())
        .prop_map(|(content, recovered)| {
            let recovered = part_of(&content, &recovered);
            let energy = |value: Value| json!({ "value": value, "unit": "MJ" });
            json!({ "content": energy(content), "recovered": energy(recovered) })
        })
        .boxed()
}

/// A site's bill, of which product and customer have their parts.
fn site(often: f64) -> BoxedStrategy<Value> {
    let amounts = (0.1_f64..1e4, 0.0_f64..1e4, share());
    let keys = word(&["mass", "pieces", "machine_hours", "value"]);
    let stated = object(
        often,
        vec![
            ("allocate_by", keys),
            ("pieces", number(1.0..1e5)),
            ("yield", number(0.5..1.0)),
            ("common_area_share", number(0.0..0.5)),
            ("common_area", word(&["shared", "left_out"])),
        ],
    );
    (
        energy(&[""], 1e5),
        stated,
        amounts,
        prop::bool::weighted(often),
    )
        .prop_map(|(energy, mut site, (own, others, customer), known)| {
            site["energy"] = json!(energy);
            if known {
                site["product_amount"] = json!(own);
                site["site_amount"] = json!(own + others);
                site["customer_amount"] = json!((own * customer.as_f64().unwrap()).max(1e-3));
            }
            site
        })
        .boxed()
}

fn co_products() -> BoxedStrategy<Value> {
    (word(&["mass", "value"]), 0.1_f64..100.0, 0.1_f64..100.0)
        .prop_map(|(key, own, other)| {
            json!({ "allocate_by": key, "product_amount": own, "co_product_amount": other })
        })
        .boxed()
}

/// Fields of the production beside the energy that it takes in.
pub(crate) fn production_fields(often: f64) -> BoxedStrategy<Value> {
    let exported = energy(&[""], 50.0).prop_map(Value::from).boxed();
    let fields = vec![
        ("site", site(often)),
        ("co_products", co_products()),
        ("exported_energy", exported),
        ("water", water(often)),
        ("residual_energy", residual_energy()),
    ];
    object(often, fields)
}

/// A way with its legs.
pub(crate) fn legs() -> BoxedStrategy<Value> {
    let leg = (
        prop::sample::select(&["truck", "rail", "ship_container"][..]),
        0.0_f64..20_000.0,
    )
        .prop_map(|(mode, distance)| json!({ "mode": mode, "distance_km": distance }));
    prop::collection::vec(leg, 0..3)
        .prop_map(Value::from)
        .boxed()
}

/// A chain of lives. Between 0.99 and 1 a return rate of six digits says too little of its series
/// for anybody to follow it with a calculator.
fn lives(often: f64) -> BoxedStrategy<Value> {
    let return_rate = prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.0_f64..0.99];
    let replaced = vec![
        (
            "mass",
            prop_oneof![0.001_f64..100.0, 1.0..1e5]
                .prop_map(|mass| json!({ "value": mass, "unit": "kg" }))
                .boxed(),
        ),
        (
            "carbon_footprint",
            prop_oneof![number(-1.0..1e4), number(0.0..1e7)].boxed(),
        ),
    ];
    let fields = vec![
        ("return_rate", return_rate.prop_map(Value::from).boxed()),
        ("maximum_uses", whole(1..60)),
        ("parts_replaced", share()),
        ("transport", legs()),
        ("energy", energy(&[""], 10.0).prop_map(Value::from).boxed()),
        (
            "consumables",
            energy(&[""], 10.0).prop_map(Value::from).boxed(),
        ),
        ("cost_per_cycle", amount(1e4)),
        ("displacement_rate", share()),
        ("replaced_product", object(often, replaced)),
    ];
    (
        object(often, fields),
        prop::option::weighted(0.2, 1.0..100.0),
    )
        .prop_map(|(mut lives, uses)| {
            if let Some(uses) = uses {
                lives["number_of_uses"] = json!(uses);
            }
            lives
        })
        .boxed()
}

/// What is recycled, recycled with a charge and used for heat is together what is treated.
fn take_back(often: f64) -> BoxedStrategy<Value> {
    let masses = [amount(1e7), amount(1e7), amount(1e7)];
    let shares = [share(), share(), share()];
    let stated = prop::collection::vec(prop::bool::weighted(often), 6);
    (masses, shares, stated)
        .prop_map(
            |([sold, collected, treated], [first, second, third], stated)| {
                let recycled = part_of(&treated, &first);
                let rest = json!(treated.as_f64().unwrap() - recycled.as_f64().unwrap());
                let charged = part_of(&rest, &second);
                let rest = json!(rest.as_f64().unwrap() - charged.as_f64().unwrap());
                let heat = part_of(&rest, &third);
                let fields = [
                    ("sold", sold),
                    ("collected", collected),
                    ("treated", treated),
                    ("recycled", recycled),
                    ("recycled_with_charge", charged),
                    ("heat_recovered", heat),
                ];
                let mut take_back = json!({ "period": "a year" });
                for ((name, value), stated) in fields.into_iter().zip(stated) {
                    if stated {
                        take_back[name] = json!({ "value": value, "unit": "kg" });
                    }
                }
                take_back
            },
        )
        .boxed()
}

fn targets() -> BoxedStrategy<Value> {
    let ids: Vec<&'static str> = catalogue().iter().map(|figure| figure.id).collect();
    let target = (
        prop::sample::select(ids),
        2026_u32..2060,
        -10.0_f64..10.0,
        prop::option::of((2000_u32..2025, -10.0_f64..10.0)),
    )
        .prop_map(|(figure, year, value, base)| {
            let mut target = json!({ "figure": figure, "year": year, "value": value });
            if let Some((year, value)) = base {
                target["base_year"] = json!(year);
                target["base_value"] = json!(value);
            }
            target
        });
    prop::collection::vec(target, 0..4)
        .prop_map(Value::from)
        .boxed()
}

/// Fields of the document beside product, components, production, use and transport.
pub(crate) fn document_fields(often: f64) -> BoxedStrategy<Value> {
    let fields = vec![
        ("lives", lives(often)),
        ("take_back", take_back(often)),
        ("targets", targets()),
    ];
    object(often, fields)
}
