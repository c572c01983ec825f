//! Each lever does what a document with the same change says.

use meguru::levers::{Lever, LeverKind};
use meguru::{Options, levers};
use serde_json::{Value, json};

use crate::common::{assess_value, near};
use crate::product;

fn plastic() -> Value {
    let mut product = product();
    product["components"] = json!([{
        "material": "pp", "mass": "2 kg",
        "inflow": { "post_consumer_recycled": 0.2, "recycling_efficiency": 0.9 },
        "outflow": {
            "reuse": 0.1, "recycling": 0.3, "energy_recovery": 0.4, "landfill": 0.1,
            "recycling_efficiency": 0.8,
        },
    }]);
    product
}

fn lever(document: &Value, kind: LeverKind) -> Lever {
    let levers = levers(document.to_string().as_bytes(), Options::default());
    let found = levers.levers.into_iter().find(|lever| lever.id == kind);
    found.unwrap()
}

/// Fails unless a lever's figures are those of the changed document.
#[track_caller]
fn same(kind: LeverKind, changed: &Value) {
    let lever = lever(&plastic(), kind);
    assert!(lever.applies, "{kind:?}");
    let (today, then) = (assess_value(&plastic()), assess_value(changed));
    for (id, effect) in &lever.figures {
        let value = |assessment: &meguru::Assessment| assessment.figure(id).unwrap().value;
        assert_eq!(effect.before, value(&today), "{kind:?} {id}");
        match (effect.after, value(&then)) {
            (Some(found), Some(expected)) => near(found, expected, 1e-9, id),
            (found, expected) => assert_eq!(found, expected, "{kind:?} {id}"),
        }
    }
}

#[test]
fn a_lever_is_a_change_of_the_document() {
    let mut changed = plastic();
    changed["components"][0]["inflow"]["post_consumer_recycled"] = json!(0.6);
    same(LeverKind::RecycledContent, &changed);

    let mut changed = plastic();
    changed["components"][0]["mass"] = json!("1.8 kg");
    same(LeverKind::Lighter, &changed);

    let mut changed = plastic();
    changed["product"]["lifetime"]["years"] = json!(6);
    same(LeverKind::LongerLife, &changed);

    let mut changed = plastic();
    changed["transport"][0]["distance_km"] = json!(250);
    same(LeverKind::LocalLoop, &changed);

    let mut changed = plastic();
    changed["components"][0]["outflow"] = json!({
        "reuse": 0.55, "recycling": 0.15, "energy_recovery": 0.2, "landfill": 0.05,
        "recycling_efficiency": 0.8,
    });
    same(LeverKind::Reuse, &changed);

    // A tenth of the mass has no destination: it is lost too.
    let mut changed = plastic();
    changed["components"][0]["outflow"] = json!({
        "reuse": 0.1, "recycling": 0.6, "energy_recovery": 0.2, "landfill": 0.05,
        "recycling_efficiency": 0.8,
    });
    same(LeverKind::TakeBack, &changed);
}

#[test]
fn what_a_lever_cannot_change_is_said() {
    let mut fixed = product();
    fixed["transport"] = json!([]);
    let nothing = lever(&fixed, LeverKind::LocalLoop);
    assert!(!nothing.applies);
    for (_, effect) in nothing.figures {
        assert_eq!(effect.before, effect.after);
    }
}

#[test]
fn a_trade_off_is_seen() {
    // Recycled feedstock that costs more carbon than virgin would be one; a longer life of a product
    // whose use outweighs all costs nothing per year, and is none.
    let mut heater = plastic();
    heater["use"] = json!({ "energy": [
        { "carrier": "electricity", "amount": 100, "unit": "kWh", "per": "year" },
    ] });
    let longer = lever(&heater, LeverKind::LongerLife);
    assert_eq!(longer.trade_off, Some(false));
    // More recycling after use costs a footprint by cut-off nothing and gains it nothing.
    assert_eq!(lever(&heater, LeverKind::TakeBack).trade_off, Some(false));
    // By the end-of-life approach more recycled feedstock gains nothing, either.
    let options = Options {
        allocation: meguru::Allocation::EndOfLife,
        ..Options::default()
    };
    let levers = levers(heater.to_string().as_bytes(), options).levers;
    assert_eq!(levers.len(), 6);
}

#[test]
fn an_unreadable_document_has_no_levers() {
    assert!(levers(b"{", Options::default()).levers.is_empty());
}
