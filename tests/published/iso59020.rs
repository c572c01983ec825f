//! Indicators of ISO 59020, with a peer's synthetic inputs: they show the arithmetic of each
//! equation as it was transcribed, not that it was read right.

use meguru::Severity;
use serde_json::{Value, json};

use crate::common::{assess_value, document, near, value};
use crate::comparison::{Checked, Comparison};
use crate::{case, stated, tolerance};

const METHOD: &str = "iso59020";

/// Parts of a whole: the flow in question, and the rest of which nothing is true.
fn flow_of_whole(flow: f64, whole: f64, of_flow: &Value, of_rest: &Value) -> Value {
    let part = |kilograms: f64, about: &Value| {
        let mut part = about.clone();
        part["mass"] = json!({ "value": kilograms, "unit": "kg" });
        part
    };
    document(&json!([part(flow, of_flow), part(whole - flow, of_rest)]))
}

/// The share `share` of the inflow.
fn inflow(share: &str, flow: f64, whole: f64) -> Value {
    let of = |is: f64| json!({ "inflow": { share: is } });
    flow_of_whole(flow, whole, &of(1.0), &of(0.0))
}

/// The share `share` of the outflow, realised. Recycling has no losses: the flow in question is
/// what comes out of it.
fn outflow(share: &str, flow: f64, whole: f64) -> Value {
    let of = |is: f64| {
        json!({
            "inflow": { "renewable": is },
            "outflow": { share: is, "recycling_efficiency": 1, "data_basis": "realised" },
        })
    };
    flow_of_whole(flow, whole, &of(1.0), &of(0.0))
}

/// A part of no interest, with something about the product or its making.
fn about(place: &str, what: &Value) -> Value {
    let mut document = document(&json!([{ "mass": "1 kg" }]));
    document[place] = what.clone();
    if place == "product" {
        document[place]["name"] = json!("test");
    }
    document
}

fn energy(input: impl Fn(&str) -> f64) -> Value {
    let carrier = |all: f64, renewable: f64| {
        json!([{
            "carrier": "electricity", "amount": all, "unit": "kWh",
            "renewable_share": renewable / all,
        }])
    };
    about(
        "production",
        &json!({
            "energy": carrier(input("E_in"), input("E_in_renewable")),
            "exported_energy": carrier(input("E_out"), input("E_out_renewable")),
        }),
    )
}

fn water(field: &str, volume: f64, taken_in: f64) -> Value {
    let cubic_metres = |value: f64| json!({ "value": value, "unit": "m3" });
    about(
        "production",
        &json!({ "water": { field: cubic_metres(volume), "withdrawal": cubic_metres(taken_in) } }),
    )
}

fn productivity(revenue: f64, linear: f64) -> Value {
    let mut document = document(&json!([{
        "mass": { "value": linear, "unit": "kg" },
        "inflow": { "post_consumer_recycled": 0 },
    }]));
    document["product"]["sales"] = json!({ "currency": "EUR", "price": revenue });
    document
}

/// A document of an equation's inputs.
fn of_equation(case: &Value) -> Value {
    let input = |name: &str| stated(&case["inputs"], name);
    match case["id"].as_str().unwrap() {
        "iso59020-a1" => inflow("reused", input("m_REUI"), input("m_TI")),
        "iso59020-a2" => inflow("post_consumer_recycled", input("m_RECI"), input("m_TI")),
        "iso59020-a3" => inflow("renewable", input("m_RENI"), input("m_TI")),
        "iso59020-a4" => about(
            "product",
            &json!({ "lifetime": {
                "years": input("t_LP"), "industry_average_years": input("t_IALP"),
            }}),
        ),
        "iso59020-a5" => outflow("reuse", input("m_REUO"), input("m_TO")),
        "iso59020-a6" => outflow("recycling", input("m_RECO"), input("m_TO")),
        "iso59020-a7" => outflow("composting", input("m_RENO"), input("m_TO")),
        "iso59020-a8" => energy(input),
        "iso59020-a9" => water("circular_withdrawal", input("V_CIW"), input("V_AIW")),
        "iso59020-a10" => water("circular_discharge", input("V_CDW"), input("V_AIW")),
        "iso59020-a11" => water("used", input("V_TWU"), input("V_TWW")),
        "iso59020-a12" => productivity(input("revenue"), input("linear_inflow")),
        "iso59020-a13" => about(
            "product",
            &json!({ "growth": {
                "resource_inflow": input("resource_growth"),
                "gross_domestic_product": input("economic_growth"),
            }}),
        ),
        other => panic!("{other} is not compared"),
    }
}

pub(crate) fn compare(case: &Value) -> Checked {
    if case["id"] == "iso59020-balance" {
        return balance(case);
    }
    let mut comparison = Comparison::of(case, &of_equation(case));
    let expected = &case["expected"];
    let (unit, expected) = match expected["pct"].as_f64() {
        Some(percent) => (100.0, percent),
        None => (1.0, stated(expected, "ratio")),
    };
    for figure in crate::words(case, "figures") {
        comparison.figure(&figure, unit, expected);
    }
    comparison.checked()
}

/// Four kinds of inflow, each a part of an assembly that weighs 100 kg.
fn four_flows(case: &Value) -> Value {
    let part = |name: &str, share: &str, is: f64| {
        let mass = json!({ "value": stated(&case["inputs"], name), "unit": "kg" });
        json!({ "mass": mass, "inflow": { share: is } })
    };
    document(&json!([{
        "mass": "100 kg",
        "components": [
            part("reused_pct", "reused", 1.0),
            part("recycled_pct", "post_consumer_recycled", 1.0),
            part("renewable_pct", "renewable", 1.0),
            part("linear_pct", "renewable", 0.0),
        ],
    }]))
}

/// Reused, recycled, renewable and linear inflow are all of it.
fn balance(case: &Value) -> Checked {
    let mut comparison = Comparison::of(case, &four_flows(case));
    assert_eq!(
        comparison.assessment().problems.len(),
        4,
        "no material, four times"
    );
    for (figure, name) in [
        ("iso59020_reused_inflow", "reused_pct"),
        ("iso59020_recycled_inflow", "recycled_pct"),
        ("iso59020_renewable_inflow", "renewable_pct"),
    ] {
        comparison.figure(figure, 100.0, stated(&case["inputs"], name));
    }
    let assessment = comparison.assessment();
    let share = |id| 100.0 * value(assessment, id);
    let linear = 100.0 * value(assessment, "virgin_feedstock") / value(assessment, "product_mass");
    let sum = share("iso59020_reused_inflow")
        + share("iso59020_recycled_inflow")
        + share("iso59020_renewable_inflow")
        + linear;
    let expected = stated(&case["expected"], "sum_pct");
    near(sum, expected, tolerance(case), "sum");
    comparison.checked()
}

/// Flows that make up more than the whole: the document says so of the assembly, whose parts weigh
/// more than it.
#[test]
fn flows_above_the_whole_are_told() {
    let case = case(METHOD, "iso59020-balance-broken");
    assert_eq!(case["applies"], "reject");
    let assessment = assess_value(&four_flows(&case));
    let told: Vec<_> = assessment
        .problems
        .iter()
        .filter(|problem| problem.severity != Severity::Info)
        .map(|problem| (problem.code, problem.path.as_str()))
        .collect();
    assert_eq!(told, [("assembly.mass_differs", "/components/0/mass")]);
    assert_eq!(case["expected"]["balanced"], told.is_empty());
}

/// Mean outflow over inflow of a battery's whole supply chain. 91 % of the mass is cooling water
/// that is given back, so the rate by mass says next to nothing of the battery; by energy it is the
/// efficiency of use. A product's own flows have neither.
#[test]
fn the_efficiency_of_a_supply_chain_is_not_of_a_product() {
    let case = case(METHOD, "circlci-libs-efficiency");
    assert_eq!(case["applies"], "out_of_scope");
    let inputs = &case["inputs"];
    let table = |name: &str| -> Vec<Vec<f64>> {
        let rows = inputs[name].as_array().unwrap();
        rows.iter().map(numbers).collect()
    };
    let demand = numbers(&inputs["demand"]);
    let scale = solved(&table("technosphere_A"), &demand);
    let flows: Vec<f64> = table("intervention_B")
        .iter()
        .map(|row| row.iter().zip(&scale).map(|(one, other)| one * other).sum())
        .collect();
    let [_, _, coal, _, lithium, water_in, water_out, batteries] = flows.try_into().unwrap();
    let (per_cubic_metre, per_kilogram) = (1_000.0, 9.9);
    let taken_in = lithium + coal + per_cubic_metre * water_in;
    let delivered = stated(inputs, "functional_output_MJ");
    for (name, rate) in [
        (
            "kilogram",
            per_cubic_metre * water_out / (taken_in + batteries),
        ),
        ("cubic_meter", water_out / water_in),
        ("megajoule", delivered / (per_kilogram * coal)),
    ] {
        near(
            rate,
            stated(&case["expected"], name),
            tolerance(&case),
            name,
        );
    }
    assert!(per_cubic_metre * water_in / taken_in > 0.9);
}

fn numbers(list: &Value) -> Vec<f64> {
    let list = list.as_array().unwrap();
    list.iter().map(|number| number.as_f64().unwrap()).collect()
}

/// x of A x = b, by repeated insertion: every process makes one of its own product and needs little
/// of itself.
fn solved(matrix: &[Vec<f64>], demand: &[f64]) -> Vec<f64> {
    let mut scale = vec![0.0; demand.len()];
    for _ in 0..100 {
        for (index, (row, wanted)) in matrix.iter().zip(demand).enumerate() {
            assert_eq!(row[index], 1.0);
            let others: f64 = row.iter().zip(&scale).map(|(one, other)| one * other).sum();
            scale[index] += wanted - others;
        }
    }
    scale
}

/// The division is that of A.2, and comes out; what it divides is a supply chain with its water.
#[test]
fn the_recycled_inflow_of_a_supply_chain_is_not_of_a_product() {
    let case = case(METHOD, "circlci-libs-recycled-input-rate");
    assert_eq!(case["applies"], "out_of_scope");
    let input = |name| stated(&case["inputs"], name);
    let (recycled, virgin) = (input("Ri_kg"), input("V_kg"));
    let document = inflow("post_consumer_recycled", recycled, recycled + virgin);
    let rate = 100.0 * value(&assess_value(&document), "iso59020_recycled_inflow");
    let expected = stated(&case["expected"], "recycled_input_rate_pct");
    near(rate, expected, tolerance(&case), "rate");
}
