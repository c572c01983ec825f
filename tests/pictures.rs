//! What pictures are drawn from: kilograms that add up, gaps that stay gaps, reasons that are the terms of
//! the indicator.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use meguru::factor_table::FactorTable;
use meguru::pictures::{Amount, Balance, InputField, InputState, Pictures, ReasonKind};
use meguru::{Options, assess};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");

fn examples() -> Vec<(String, Vec<u8>)> {
    let files = std::fs::read_dir(EXAMPLES).expect("examples");
    let mut list: Vec<_> = files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .map(|path| {
            let name = path.display().to_string();
            (name, std::fs::read(path).expect("an example"))
        })
        .collect();
    list.sort();
    list
}

fn pictures(document: &[u8]) -> Pictures {
    meguru::pictures::pictures(document, &FactorTable::default())
}

fn sum(amounts: &[Amount]) -> f64 {
    amounts.iter().map(|amount| amount.mass).sum()
}

fn of(amounts: &[Amount], id: &str) -> f64 {
    (amounts.iter().find(|amount| amount.id == id)).map_or(0.0, |amount| amount.mass)
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

/// A part with some of everything, one without destinations, one without origin and one without mass.
const GAPS: &str = r#"{
  "format": "meguru/1",
  "product": { "name": "x" },
  "components": [
    { "id": "a", "mass": "2 kg",
      "inflow": { "post_consumer_recycled": 0.25, "reused": 0.25, "recycling_efficiency": 0.5 },
      "outflow": { "reuse": 0.1, "remanufacture": 0.1, "recycling": 0.5, "recycling_efficiency": 0.8,
                   "energy_recovery": 0.2 } },
    { "id": "b", "mass": "1 kg", "inflow": { "pre_consumer_recycled": 0 } },
    { "id": "c", "mass": "4 kg", "outflow": { "recycling": 1 } },
    { "id": "d", "inflow": { "post_consumer_recycled": 1 } },
    { "id": "e", "mass": "3 kg", "role": "packaging",
      "inflow": { "renewable": 1 }, "outflow": { "composting": 1 } }
  ]
}"#;

#[test]
fn what_goes_in_comes_out_of_every_example() {
    let list = examples();
    assert!(list.len() >= 13);
    for (name, document) in list {
        let answer = pictures(&document);
        let assessment = assess(&document, Options::default());
        let figure = |id: &str| assessment.figure(id).and_then(|figure| figure.value);
        if let Some(mass) = figure("product_mass") {
            assert!(near(answer.product.mass, mass), "{name}");
        }
        if let Some(virgin) = figure("virgin_feedstock") {
            assert!(
                near(of(&answer.product.origins, "virgin"), virgin),
                "{name}"
            );
        }
        for Balance {
            mass,
            origins,
            destinations,
            recovered,
            ..
        } in [&answer.product, &answer.packaging]
        {
            assert!(near(sum(origins), *mass), "{name}: {origins:?}");
            assert!(near(sum(destinations), *mass), "{name}: {destinations:?}");
            assert!(sum(recovered) <= *mass * (1.0 + 1e-9), "{name}");
        }
        for part in &answer.parts {
            assert!(
                near(sum(&part.origins), part.mass.unwrap_or(0.0)),
                "{name} {}",
                part.path
            );
            assert!(
                near(sum(&part.destinations), part.mass.unwrap_or(0.0)),
                "{name} {}",
                part.path
            );
        }
    }
}

#[test]
fn the_linear_reasons_are_the_linear_flow_index() {
    for (name, document) in examples() {
        let answer = pictures(&document);
        let assessment = assess(&document, Options::default());
        let Some(index) = assessment
            .figure("linear_flow_index")
            .and_then(|figure| figure.value)
        else {
            assert!(answer.reasons.is_empty(), "{name}");
            continue;
        };
        let mass = |id: &str| {
            let found = answer.reasons.iter().find(|reason| reason.id == id);
            found.map_or(0.0, |reason| reason.mass)
        };
        let linear: f64 = (answer.reasons.iter())
            .filter(|reason| reason.kind == ReasonKind::Linear)
            .map(|reason| reason.mass)
            .sum();
        let whole = answer
            .reasons
            .first()
            .map_or(0.0, |reason| reason.mass / reason.share);
        // LFI = (V + W) / (2 M + (W_F − W_C) / 2), and the losses stand halved among the reasons.
        let below = 2.0 * whole + mass("feedstock_loss") - mass("recycling_loss");
        assert!(
            near(linear / below, index),
            "{name}: {} {index}",
            linear / below
        );
        assert!(
            answer
                .reasons
                .is_sorted_by(|one, other| one.mass >= other.mass),
            "{name}"
        );
    }
}

#[test]
fn a_gap_stays_a_gap() {
    let answer = pictures(GAPS.as_bytes());
    let [a, b, c, d, e] = answer.parts.as_slice() else {
        panic!("five parts");
    };
    assert!(near(of(&a.origins, "virgin"), 1.0) && near(of(&a.origins, "post_consumer"), 0.5));
    // 10 % have no destination.
    assert!(near(of(&a.destinations, "unknown"), 0.2));
    // 0.5 of 2 kg collected, of which 0.8 leave the plant.
    assert!(near(of(&a.recovered, "recycling"), 0.8) && near(of(&a.recovered, "reuse"), 0.2));
    assert!(near(of(&b.destinations, "unknown"), 1.0) && b.recovered.is_empty());
    assert_eq!(b.needs, ["/components/1/outflow"]);
    assert!(near(of(&c.origins, "unknown"), 4.0));
    // Collected, with a yield that nobody knows.
    assert!(near(of(&c.recovered, "unknown"), 4.0));
    assert!(d.mass.is_none() && d.origins.is_empty() && d.destinations.is_empty());
    assert_eq!(
        d.needs.first().map(String::as_str),
        Some("/components/3/mass")
    );
    assert_eq!(e.packaging, Some(true));
    assert!(near(of(&e.recovered, "composting"), 3.0));
    assert!(near(answer.product.mass, 7.0) && near(answer.packaging.mass, 3.0));
    assert_eq!(answer.product.without_mass, 1);
}

#[test]
fn the_greatest_reason_comes_first() {
    let linear = pictures(
        br#"{"format":"meguru/1","product":{"name":"x"},"components":[
          {"id":"a","mass":"1 kg","inflow":{"post_consumer_recycled":0.1,"recycling_efficiency":1},
           "outflow":{"recycling":0.5,"landfill":0.5,"recycling_efficiency":1}},
          {"id":"b","mass":"2 kg","inflow":{"reused":0},
           "outflow":{"recycling":0.5,"landfill":0.5,"recycling_efficiency":1}}]}"#,
    );
    let first = linear.reasons.first().expect("a reason");
    assert_eq!((first.id, first.kind), ("virgin", ReasonKind::Linear));
    assert!(near(first.mass, 2.9) && near(first.share, 2.9 / 3.0));
    assert_eq!(first.largest.path, "/components/1");
    let circular = pictures(
        br#"{"format":"meguru/1","product":{"name":"x"},"components":[
          {"id":"a","mass":"1 kg","inflow":{"reused":0.3},"outflow":{"reuse":0.9,"landfill":0.1}}]}"#,
    );
    let first = circular.reasons.first().expect("a reason");
    assert_eq!((first.id, first.kind), ("reused_out", ReasonKind::Circular));
}

#[test]
fn every_input_has_a_cell() {
    let inputs = pictures(GAPS.as_bytes()).inputs;
    let state = |of: &str, field| {
        let found = inputs
            .iter()
            .find(|input| input.of == of && input.field == field);
        found.map(|input| (input.state, input.path.as_str()))
    };
    assert_eq!(
        state("/components/0", InputField::Inflow),
        Some((InputState::Stated, "/components/0/inflow"))
    );
    assert_eq!(
        state("/components/3", InputField::Mass),
        Some((InputState::Missing, "/components/3/mass"))
    );
    assert_eq!(
        state("/components/2", InputField::Recycling).map(|(state, _)| state),
        Some(InputState::Missing)
    );
    // Nothing is recycled: nothing is needed, and there is no cell.
    assert_eq!(state("/components/1", InputField::Recycling), None);
    let kettle = std::fs::read(format!("{EXAMPLES}/electric-kettle.json")).expect("the kettle");
    let states: Vec<_> = pictures(&kettle)
        .inputs
        .into_iter()
        .map(|input| input.state)
        .collect();
    assert!(states.contains(&InputState::Estimated) && states.contains(&InputState::Default));
}

#[test]
fn a_factor_out_of_ones_own_table_is_known() {
    let document = br#"{"format":"meguru/1","product":{"name":"x"},"components":[
        {"id":"a","material":"other","mass":"1 kg","inflow":{"reused":0}}]}"#;
    let table = FactorTable::from_json(
        br#"[["for","value","unit","geography","year","gwp_basis","source"],
            ["material:other","2","kg","JP","2023","AR5","Somebody 1.0"],
            ["material:other:recycled","2","kg","JP","2023","AR5","Somebody 1.0"]]"#,
    )
    .expect("a table");
    let state = |answer: Pictures| {
        let found = answer
            .inputs
            .into_iter()
            .find(|input| input.field == InputField::EmissionFactor);
        found.map(|input| input.state)
    };
    assert_eq!(state(pictures(document)), Some(InputState::Missing));
    assert_eq!(
        state(meguru::pictures::pictures(document, &table)),
        Some(InputState::Stated)
    );
}

#[test]
fn of_what_cannot_be_read_there_is_nothing_to_draw() {
    for text in ["", "[]", "{", r#"{"format":"meguru/1"}"#] {
        let answer = pictures(text.as_bytes());
        assert!(answer.parts.is_empty() && answer.reasons.is_empty() && answer.product.mass == 0.0);
    }
}
