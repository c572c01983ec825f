//! Design: kinds of material, pairs that spoil each other's recycling, marking, years of parts.

use meguru::checks::design::incompatible_materials;
use meguru::checks::pack::{PackText, read};
use meguru::checks::{Check, Market, Outcome};
use meguru::tables::material;
use serde_json::{Value, json};

use crate::{checked, day, found, product};

fn check(category: &str, facts: &Value, components: &Value, rule: &str) -> Check {
    let document = product(category, facts, components);
    let market = if rule.starts_with("DSG-MARK-01") {
        Market::Eu
    } else {
        Market::Jp
    };
    found(&checked(&document, market, "2026-11-26"), rule).clone()
}

fn part(material: &str, mass: &str, separable: Option<bool>) -> Value {
    let mut part = json!({ "material": material, "mass": mass });
    if let Some(separable) = separable {
        part["facts"] = json!({ "separable": { "value": separable, "evidence": "teardown" } });
    }
    part
}

#[test]
fn every_pair_names_materials_of_the_list_and_a_source() {
    let pairs = incompatible_materials().unwrap();
    for pair in &pairs {
        assert!(["metals", "plastics"].contains(&pair.kind.as_str()));
        assert!(!pair.source.is_empty() && ["yes", "part"].contains(&pair.verified.as_str()));
        for id in pair.main.iter().chain(&pair.with) {
            assert!(material(id).is_some(), "{id}");
        }
        assert!(pair.with.iter().all(|id| !pair.main.contains(id)));
    }
}

#[test]
fn a_pair_counts_only_where_neither_part_comes_off() {
    let outcome = |steel: Option<bool>, copper: Option<bool>| {
        let parts = json!([part("steel", "1 kg", steel), part("copper", "50 g", copper)]);
        check("other", &json!({}), &parts, "DSG-MIX-01")
    };
    let fails = outcome(Some(false), Some(false));
    assert_eq!(fails.outcome, Outcome::NotMet);
    let causes: Vec<&str> = fails
        .components
        .iter()
        .map(|cause| cause.path.as_str())
        .collect();
    assert_eq!(causes, ["/components/0", "/components/1"]);
    assert_eq!(fails.distance, Some(1.0));
    for (steel, copper) in [
        (Some(true), None),
        (None, Some(true)),
        (Some(false), Some(true)),
    ] {
        assert_eq!(
            outcome(steel, copper).outcome,
            Outcome::Met,
            "{steel:?} {copper:?}"
        );
    }
    let open = outcome(Some(false), None);
    assert_eq!(open.outcome, Outcome::CannotTell);
    assert_eq!(open.needs, ["/components/1/facts/separable"]);
}

#[test]
fn only_parts_of_one_assembly_are_joined() {
    let of = |copper_in_the_assembly: bool| {
        let (steel, copper) = (part("steel", "1 kg", None), part("copper", "50 g", None));
        let mut inside = vec![steel];
        let mut outside = Vec::new();
        if copper_in_the_assembly {
            inside.push(copper);
        } else {
            outside.push(copper);
        }
        let mut all =
            vec![json!({ "name": "frame", "facts": { "separable": false }, "components": inside })];
        all.extend(outside);
        check("other", &json!({}), &json!(all), "DSG-MIX-01").outcome
    };
    assert_eq!(of(true), Outcome::NotMet);
    assert_eq!(of(false), Outcome::Met);
}

/// Steel on heavier aluminium spoils it; aluminium on heavier steel stands in no pair.
#[test]
fn the_heavier_part_is_the_one_that_is_spoilt() {
    let outcome = |aluminium: &str, steel: &str| {
        let parts = json!([
            part("aluminium", aluminium, Some(false)),
            part("steel", steel, Some(false))
        ]);
        check("other", &json!({}), &parts, "DSG-MIX-01").outcome
    };
    assert_eq!(outcome("100 g", "99.9 g"), Outcome::NotMet);
    assert_eq!(outcome("100 g", "100 g"), Outcome::NotMet);
    assert_eq!(outcome("100 g", "100.1 g"), Outcome::Met);
    let parts = json!([
        { "material": "aluminium", "facts": { "separable": false } },
        part("steel", "1 g", Some(false))
    ]);
    let open = check("other", &json!({}), &parts, "DSG-MIX-01");
    assert_eq!(open.outcome, Outcome::CannotTell);
    assert_eq!(open.needs, ["/components/0/mass"]);
}

#[test]
fn plastics_were_read_in_part_so_that_they_warn() {
    let parts = json!([
        part("pet", "20 g", Some(false)),
        part("pvc", "1 g", Some(false))
    ]);
    let found = check("other", &json!({}), &parts, "DSG-MIX-02");
    assert_eq!(found.outcome, Outcome::Review);
    assert_eq!(found.components.len(), 2);
    // One kind of material has no pair at all.
    let one = json!([part("pet", "20 g", None)]);
    assert_eq!(
        check("other", &json!({}), &one, "DSG-MIX-02").outcome,
        Outcome::NotApplicable
    );
}

#[test]
fn a_material_that_nobody_named_is_no_kind() {
    let counts = |other: Value, previous: u32| {
        let facts = json!({ "screws": 4, "previous_screws": 4, "plated_plastic_parts": 0,
            "previous_plated_plastic_parts": 0, "previous_material_types": previous });
        let parts = json!([part("abs", "10 g", None), part("abs", "5 g", None), other]);
        check("laptop", &facts, &parts, "JP-3R-20")
    };
    let steel = || part("steel", "5 g", None);
    // Two kinds, beside as many and beside fewer; a person judges either way, with the numbers.
    assert_eq!(counts(steel(), 2).outcome, Outcome::Review);
    let more = counts(steel(), 1);
    assert_eq!((more.outcome, more.distance), (Outcome::Review, Some(1.0)));
    for nameless in ["plastics_mixed", "other"] {
        let open = counts(part(nameless, "5 g", None), 2);
        assert_eq!(open.outcome, Outcome::CannotTell);
        assert_eq!(open.needs, ["/components/2/material"]);
    }
}

#[test]
fn marks_are_asked_for_above_each_mass_and_surface() {
    let outcome = |category: &str, mass: &str, surface: f64| {
        let housing = json!([{ "material": "abs", "mass": mass, "facts": {
            "housing": true, "surface_cm2": surface, "resin_marked": false } }]);
        check(category, &json!({}), &housing, "DSG-MARK-01").outcome
    };
    for (category, mass, surface, wanted) in [
        ("tablet", "25 g", 51.0, Outcome::NotApplicable),
        ("tablet", "25.1 g", 50.0, Outcome::NotApplicable),
        ("tablet", "25.1 g", 50.1, Outcome::NotMet),
        ("monitor", "25.1 g", 50.1, Outcome::NotApplicable),
        ("monitor", "100 g", 50.1, Outcome::NotApplicable),
        ("monitor", "100.1 g", 50.1, Outcome::NotMet),
    ] {
        assert_eq!(
            outcome(category, mass, surface),
            wanted,
            "{category} {mass} {surface}"
        );
    }
}

#[test]
fn years_of_parts_are_met_at_the_limit_and_not_below() {
    let outcome = |category: &str, years: f64| {
        let facts = json!({ "spare_part_years_after_production": { "value": years, "evidence": "policy" } });
        check(
            category,
            &facts,
            &json!([part("steel", "1 kg", None)]),
            "JP-SP-01",
        )
        .outcome
    };
    for (category, years) in [
        ("refrigerator", 9.0),
        ("air_conditioner", 9.0),
        ("television", 8.0),
        ("microwave_oven", 8.0),
        ("washing_machine", 6.0),
        ("vacuum_cleaner", 6.0),
    ] {
        assert_eq!(outcome(category, years), Outcome::Met, "{category}");
        assert_eq!(outcome(category, years + 0.1), Outcome::Met, "{category}");
        assert_eq!(
            outcome(category, years - 0.1),
            Outcome::NotMet,
            "{category}"
        );
    }
}

#[test]
fn what_must_not_be_one_of_a_list_is_told_so() {
    let board = json!([part("gfrp", "10 g", None)]);
    let found = check("laptop", &json!({}), &board, "DSG-EEE-03");
    assert_eq!(
        (found.outcome, found.comparator),
        (Outcome::NotMet, Some("not in"))
    );
}

/// A rule of a company's own: at most two plastics, and 90 % of one material.
#[test]
fn a_pack_of_ones_own_counts_plastics_and_shares() {
    let pack = |id: &str, condition: &str| {
        format!(
            r#"
[pack]
id = "own"
jurisdiction = "int"
instrument = {{ en = "Our guideline", ja = "自社指針" }}
checked = "2026-11-26"
text = "read"
source = "our guideline"

[[rule]]
id = "{id}"
article = "1"
severity = "guidance"
verified = "yes"
check = "{condition}"
statement = {{ en = "Few materials.", ja = "材料を減らす。" }}
remedy = {{ en = "Use fewer.", ja = "減らす。" }}
evidence = {{ en = "List", ja = "一覧" }}
"#
        )
    };
    let outcome = |condition: &str, parts: Value| {
        let text = pack("OWN-1", condition);
        let file = PackText {
            file: "own",
            text: &text,
        };
        let rules = read(&[], &[file]).unwrap();
        let document = product("other", &json!({}), &parts).to_string();
        let on = Some(day("2026-11-26"));
        let checks = meguru::checks::check(document.as_bytes(), &rules, Market::Jp, on);
        checks.checks.into_iter().next().unwrap()
    };
    let two = json!([
        part("pp", "90 g", None),
        part("abs", "10 g", None),
        part("pp", "5 g", None)
    ]);
    let plastics = "plastic_types <= 2";
    assert_eq!(outcome(plastics, two).outcome, Outcome::Met);
    let three = json!([
        part("pp", "90 g", None),
        part("abs", "10 g", None),
        part("pc", "5 g", None)
    ]);
    assert_eq!(outcome(plastics, three).outcome, Outcome::NotMet);
    let share = "main_material_share >= 90 %";
    let of = |main: &str, other: &str| json!([part("pp", main, None), part("steel", other, None)]);
    assert_eq!(outcome(share, of("90 g", "10 g")).outcome, Outcome::Met);
    let fails = outcome(share, of("89.9 g", "10.1 g"));
    assert_eq!(fails.outcome, Outcome::NotMet);
    let causes: Vec<(&str, f64)> = fails
        .components
        .iter()
        .map(|cause| (cause.path.as_str(), (cause.value * 1e3).round()))
        .collect();
    assert_eq!(causes, [("/components/1", 101.0)]);
    // A part without mass makes the share unknown, never larger.
    let open = outcome(
        share,
        json!([part("pp", "90 g", None), { "material": "steel" }]),
    );
    assert_eq!(
        (open.outcome, open.needs),
        (Outcome::CannotTell, vec!["/components/1/mass".to_owned()])
    );
}
