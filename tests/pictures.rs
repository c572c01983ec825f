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
fn amounts_may_be_told_by_year_of_use_or_by_what_the_product_does() {
    let divisors = |product: &str| {
        let document = format!(
            r#"{{"format":"meguru/1","product":{{"name":"x"{product}}},"components":[{{"id":"a","mass":"1 kg"}}]}}"#
        );
        let found = pictures(document.as_bytes()).divisors.expect("divisors");
        let told = |divisor: meguru::pictures::Divisor| (divisor.value, divisor.path);
        (told(found.year), told(found.functional_unit))
    };
    let years = "/product/lifetime/years".to_owned();
    let units = "/product/functional_unit/amount".to_owned();
    assert_eq!(divisors(""), ((None, years.clone()), (None, units.clone())));
    let stated = r#","lifetime":{"years":6},"functional_unit":{"amount":1200}"#;
    assert_eq!(
        divisors(stated),
        ((Some(6.0), years), (Some(1200.0), units))
    );
}

#[test]
fn of_what_cannot_be_read_there_is_nothing_to_draw() {
    for text in ["", "[]", "{", r#"{"format":"meguru/1"}"#] {
        let answer = pictures(text.as_bytes());
        assert!(answer.parts.is_empty() && answer.reasons.is_empty() && answer.product.mass == 0.0);
    }
}

/// A document of one part.
fn one_part(inflow: &str, outflow: &str) -> String {
    format!(
        r#"{{"format":"meguru/1","product":{{"name":"x"}},"components":[
            {{"id":"a","mass":"1 kg","inflow":{inflow},"outflow":{outflow}}}]}}"#
    )
}

fn range_of(document: &str) -> (f64, f64) {
    let range = pictures(document.as_bytes()).range.expect("a range");
    (range.low, range.high)
}

#[test]
fn what_is_stated_does_not_move_and_what_is_not_moves_as_far_as_assumed() {
    // By hand: 1 − 0.9 (V + W) / (2 M + (W_F − W_C) / 2).
    let stated = one_part(r#"{"reused":0.5}"#, r#"{"landfill":1}"#);
    let (low, high) = range_of(&stated);
    assert!(
        near(low, 1.0 - 0.9 * 0.75) && near(high, low),
        "{low} {high}"
    );

    let estimated =
        r#"{"recycling":{"value":0.5,"origin":"estimated"},"recycling_efficiency":0.8}"#;
    let (low, high) = range_of(&one_part(r#"{"reused":0}"#, estimated));
    let index = |collected: f64| {
        let lost = 0.2 * collected / 2.0;
        (2.0 - collected + lost) / (2.0 - lost)
    };
    assert!(
        near(low, 1.0 - 0.9 * index(0.5)) && near(high, 1.0 - 0.9 * index(0.9)),
        "{low} {high}"
    );

    // A range that is stated bounds what is estimated, in any unit.
    let narrow = r#"{"recycling":{"value":50,"unit":"%","range":[40,60],"origin":"estimated"},"recycling_efficiency":0.8}"#;
    let (low, high) = range_of(&one_part(r#"{"reused":0}"#, narrow));
    assert!(
        near(low, 1.0 - 0.9 * index(0.4)) && near(high, 1.0 - 0.9 * index(0.6)),
        "{low} {high}"
    );

    // Recycled feedstock may bring more loss than virgin feedstock: both ends of a share are tried, and what
    // is recycled without a known yield has the assumed ones.
    let (low, high) = range_of(&one_part(
        r#"{"post_consumer_recycled":{"value":0,"origin":"estimated"}}"#,
        r#"{"landfill":1}"#,
    ));
    let some = |share: f64, efficiency: f64| {
        let lost = share * (1.0 - efficiency) / efficiency / 2.0;
        (2.0 - share + lost) / (2.0 + lost)
    };
    assert!(
        near(low, 0.1) && near(high, 1.0 - 0.9 * some(0.1, 0.95)),
        "{low} {high}"
    );
    assert!(pictures(b"{}").range.is_none());
}

#[test]
fn a_way_after_use_out_of_a_table_moves_as_far_as_the_tables_differ() {
    // Corrugated board in Japan: 94.8 % collected (the row of board), 81.7 % (the row of paper); in France
    // 59.5 %. The rows of packaging are not for a box that is the product.
    let document = |market: &str| {
        format!(
            r#"{{"format":"meguru/1","product":{{"name":"x","markets":["{market}"]}},"components":[
                {{"id":"a","mass":"1 kg","material":"corrugated_board",
                  "inflow":{{"post_consumer_recycled":0}},"outflow":{{"recycling_efficiency":0.9}}}}]}}"#
        )
    };
    let index = |collected: f64| {
        let lost = 0.1 * collected / 2.0;
        (2.0 - collected + lost) / (2.0 - lost)
    };
    for market in ["jp", "fr"] {
        let (low, high) = range_of(&document(market));
        assert!(
            near(low, 1.0 - 0.9 * index(0.595)) && near(high, 1.0 - 0.9 * index(0.948)),
            "{market}: {low} {high}"
        );
    }
}

#[test]
fn the_range_holds_the_indicator_and_every_document_between_its_ends() {
    for (name, document) in examples() {
        let range = pictures(&document).range;
        let assessment = assess(&document, Options::default());
        let value = assessment
            .figure("mci_at_average_life")
            .and_then(|figure| figure.value);
        assert_eq!(range.is_some(), value.is_some(), "{name}");
        if let (Some(range), Some(value)) = (range, value) {
            assert!(
                range.low <= value + 1e-9 && value <= range.high + 1e-9,
                "{name}: {range:?} {value}"
            );
        }
    }
    // Two parts whose best and worst depend on each other: every combination on a grid lies within.
    let of = |one: f64, other: f64, sent: f64| {
        format!(
            r#"{{"format":"meguru/1","product":{{"name":"x"}},"components":[
                {{"id":"a","mass":"1 kg","inflow":{{"post_consumer_recycled":{{"value":{one},"range":[0,1]}},"recycling_efficiency":0.15}},
                  "outflow":{{"recycling":1,"recycling_efficiency":1}}}},
                {{"id":"b","mass":"3 kg","inflow":{{"post_consumer_recycled":{{"value":{other},"range":[0.1,0.6]}},"recycling_efficiency":0.5}},
                  "outflow":{{"recycling":{{"value":{sent},"range":[0.2,0.9]}},"recycling_efficiency":0.4}}}}]}}"#
        )
    };
    let (low, high) = range_of(&of(0.5, 0.5, 0.5));
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for one in 0..=10 {
        for other in 0..=10 {
            for sent in 0..=10 {
                let document = of(
                    f64::from(one) / 10.0,
                    0.1 + 0.5 * f64::from(other) / 10.0,
                    0.2 + 0.7 * f64::from(sent) / 10.0,
                );
                let assessment = assess(document.as_bytes(), Options::default());
                let value = assessment
                    .figure("mci_at_average_life")
                    .and_then(|figure| figure.value)
                    .expect("a value");
                (least, most) = (least.min(value), most.max(value));
            }
        }
    }
    assert!(
        near(low, least) && near(high, most),
        "{low} {least} {most} {high}"
    );
}

#[test]
fn the_assumptions_are_those_of_the_first_estimate() {
    use meguru::pictures::{AFTER_USE_CLASSES, EFFICIENCIES, RECYCLED_CLASSES};
    let text = include_str!("../data/first-estimate.json");
    let data: serde_json::Value = serde_json::from_str(text).expect("JSON");
    let at = |pointer: &str| data.pointer(pointer).and_then(serde_json::Value::as_f64);
    let ends = |of: &str| [at(&format!("{of}/low")), at(&format!("{of}/high"))];
    let (low, high) = EFFICIENCIES;
    assert_eq!(ends("/recycling_efficiency"), [Some(low), Some(high)]);
    let [none, some, most, all] = RECYCLED_CLASSES.map(Some);
    assert_eq!(ends("/recycled/none"), [none, some]);
    assert_eq!(ends("/recycled/some"), [some, most]);
    assert_eq!(ends("/recycled/most"), [most, all]);
    let [_, little, half, most] = AFTER_USE_CLASSES.map(Some);
    assert_eq!(at("/after_use/landfill/high/recycling"), little);
    for (answer, destination) in [("recycled", "recycling"), ("reused", "reuse")] {
        assert_eq!(at(&format!("/after_use/{answer}/low/{destination}")), half);
        assert_eq!(at(&format!("/after_use/{answer}/high/{destination}")), most);
    }
    assert_eq!(at("/after_use/unknown/high/recycling"), most);
    assert_eq!(at("/after_use/unknown/low/landfill"), Some(1.0));
}
