//! What decides the state of a point.

use meguru::checks::disclosure::{Disclosed, State, disclosure};
use meguru::resolve::Origin;
use serde_json::json;

use crate::{FRAMEWORKS, disclosed, number, point, product};

/// Leaving an input out makes a value missing; it never becomes zero, nor a part of it.
#[test]
fn a_missing_input_is_missing_and_never_zero() {
    let whole = json!([
        { "material": "pp", "mass": "100 g", "inflow": { "post_consumer_recycled": 0.5 } },
        { "material": "steel", "mass": "300 g", "inflow": { "post_consumer_recycled": 0.1 } },
    ]);
    let sales = json!({ "sales": { "units_per_year": 1000 } });
    let full = disclosed(&product(&sales, &whole));
    let weight = point(&full, "esrs-e5-2026", "E5-4-13d-weight");
    assert!((number(weight) - 80.0).abs() < 1e-9, "80 g in each of 1000");
    assert_eq!(weight.state, State::Filled);
    for (pointer, needs) in [
        ("/components/1/mass", "/components/1/mass"),
        ("/components/1/inflow", "/components/1/inflow"),
        ("/product/sales", "/product/sales/units_per_year"),
    ] {
        let mut document = product(&sales, &whole);
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        let parent = document.pointer_mut(parent).unwrap();
        parent.as_object_mut().unwrap().remove(field);
        let disclosure = disclosed(&document);
        let weight = point(&disclosure, "esrs-e5-2026", "E5-4-13d-weight");
        assert_eq!(
            (weight.state, &weight.value),
            (State::Missing, &None),
            "{pointer}"
        );
        assert_eq!(weight.needs, [needs], "{pointer}");
    }
}

#[test]
fn one_estimate_keeps_a_value_from_being_filled() {
    let parts = |share| {
        json!([
            { "material": "pp", "mass": "100 g", "inflow": { "post_consumer_recycled": share } },
            { "material": "pp", "mass": "300 g", "inflow": { "post_consumer_recycled": 0.1 } },
        ])
    };
    let estimated = json!({ "value": 0.5, "origin": "estimated" });
    let disclosure = disclosed(&product(&json!({}), &parts(estimated)));
    let share = point(&disclosure, "gri-301", "301-2");
    assert_eq!(share.state, State::Default);
    assert_eq!(share.origin, Some(Origin::Estimated));
    assert_eq!(share.default_share, Some(0.25));
    let disclosure = disclosed(&product(&json!({}), &parts(json!(0.5))));
    assert_eq!(point(&disclosure, "gri-301", "301-2").state, State::Filled);
}

/// ESRS E5 counts reused parts with recycled ones, GRI 301-2 does not; neither is the other's number.
#[test]
fn each_framework_has_its_own_recycled_content() {
    let parts = json!([
        { "material": "pp", "mass": "1 kg",
          "inflow": { "post_consumer_recycled": 0.2, "pre_consumer_recycled": 0.1, "reused": 0.4 } },
        { "material": "steel", "mass": "1 kg", "role": "packaging", "inflow": { "reused": 0 } },
    ]);
    let disclosure = disclosed(&product(&json!({}), &parts));
    for (of, id, share) in [
        ("esrs-e5-2023", "E5-4-31c-share", 0.35),
        ("esrs-e5-2026", "E5-4-13d-share", 0.35),
        ("gri-301", "301-2", 0.15),
        ("iso-59040", "post-consumer", 0.2),
        ("iso-59040", "pre-consumer", 0.1),
        ("fr-product-sheet", "recycled-product", 0.3),
        ("jp-recycled-plastic-plan", "rate", 0.3),
    ] {
        let found = number(point(&disclosure, of, id));
        assert!((found - share).abs() < 1e-12, "{of} {id}: {found}");
    }
}

#[test]
fn facts_are_stated_or_proven_and_a_wrong_field_is_missing() {
    let facts = json!({
        "model": "A-1",
        "gtin": "4901234567890",
        "facts": {
            "spare_part_years": { "value": 7, "evidence": "service contract" },
            "repairability_index": 8.1,
            "disassembly_instructions": true,
        },
    });
    let document = product(&facts, &json!([{ "material": "pp", "mass": "1 kg" }]));
    let disclosure = disclosure(document.to_string().as_bytes(), &FRAMEWORKS);
    let spare = point(&disclosure, "iso-59040", "spare-parts");
    assert_eq!(
        (number(spare), spare.origin),
        (7.0, Some(Origin::Evidenced))
    );
    let index = point(&disclosure, "esrs-e5-2023", "E5-5-36b");
    assert_eq!((number(index), index.origin), (8.1, Some(Origin::Stated)));
    assert_eq!(index.state, State::Filled);
    let instructions = point(&disclosure, "iso-59040", "disassembly");
    assert_eq!(instructions.value, Some(Disclosed::YesNo(true)));
    // The check digit is wrong.
    assert!(
        disclosure
            .problems
            .iter()
            .any(|problem| problem.path == "/product/gtin")
    );
    let gtin = point(&disclosure, "iso-59040", "product-gtin");
    assert_eq!((gtin.state, &gtin.value), (State::Missing, &None));
}

/// What nobody has read is for a person, whatever the document states.
#[test]
fn points_and_formulas_from_memory_are_reviewed() {
    let facts = json!({ "facts": { "precious_metals_mg": 12 } });
    let part =
        json!([{ "material": "pp", "mass": "1 kg", "outflow": { "recyclability_rate": 0.9 } }]);
    let disclosure = disclosed(&product(&facts, &part));
    let metals = point(&disclosure, "fr-product-sheet", "precious-metals");
    assert_eq!((number(metals), metals.state), (12.0, State::Review));
    assert_eq!(metals.notes[0].code, "disclosure.from_memory");
    let recyclability = point(&disclosure, "iso-59040", "recycling");
    assert_eq!(recyclability.state, State::Review);
    assert_eq!(
        recyclability.notes[0].code,
        "disclosure.formula_from_memory"
    );
}

#[test]
fn packaging_that_is_not_there_may_be_forgotten() {
    let part = json!([{ "material": "pp", "mass": "1 kg" }]);
    let disclosure = disclosed(&product(&json!({}), &part));
    let packaging = point(&disclosure, "fr-product-sheet", "recycled-packaging");
    assert_eq!(
        (packaging.state, packaging.needs.as_slice()),
        (State::Missing, &["/components".to_owned()][..])
    );
    assert_eq!(packaging.notes[0].code, "disclosure.no_packaging");
}

#[test]
fn what_cannot_be_read_gives_no_points() {
    let disclosure = disclosure(b"{", &FRAMEWORKS);
    assert!(disclosure.frameworks.is_empty() && disclosure.product.is_none());
    assert_eq!(disclosure.problems.len(), 1);
}
