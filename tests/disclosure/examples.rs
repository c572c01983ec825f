//! Points of the examples, computed by hand: at least one example for each framework.

use meguru::checks::disclosure::{Disclosed, Outside, State};
use meguru::resolve::Origin;

use crate::common::near;
use crate::{example, framework, number, point};

/// 0.172 kg polyamide, 0.041 kg stainless steel with 38 %, 0.01 kg brass and 0.025 kg copper with 35.5 %,
/// 0.025 kg aluminium with 52.6 %, 0.025 kg steel with 30 %, 0.02 kg circuit board: 0.318 kg; and a box of
/// 0.05 kg with 81.2 %. All of it pre-consumer and stated.
#[test]
fn a_switch_that_is_stated_fills_gri_and_esrs() {
    let switch = example("guard-locking-switch");
    let product = 0.041 * 0.38 + 0.035 * 0.355 + 0.025 * 0.526 + 0.025 * 0.3;
    let all = (product + 0.05 * 0.812) / 0.368;
    for (of, id) in [
        ("gri-301", "301-2"),
        ("esrs-e5-2023", "E5-4-31c-share"),
        ("esrs-e5-2026", "E5-4-13d-share"),
    ] {
        let share = point(&switch, of, id);
        near(number(share), all, 1e-12, id);
        assert_eq!(share.state, State::Filled, "{id}");
        assert_eq!(share.origin, Some(Origin::Stated), "{id}");
        assert_eq!(share.default_share, Some(0.0), "{id}");
    }
    let pre = point(&switch, "iso-59040", "pre-consumer");
    near(
        number(pre),
        product / (0.368 - 0.05),
        1e-12,
        "ISO 14021 leaves the box out",
    );
    assert_eq!(number(point(&switch, "iso-59040", "post-consumer")), 0.0);
    // What the company used in a year needs its sales, which the document does not state.
    let weight = point(&switch, "gri-301", "301-1-i");
    assert_eq!((weight.state, &weight.value), (State::Missing, &None));
    assert_eq!(weight.needs, ["/product/sales/units_per_year"]);
    assert!(weight.contribution);
}

/// A cup of 45 g, 20,000 of them a year; 20 % recycled apart and 10 % attributed by mass balance.
#[test]
fn what_a_cup_adds_to_its_company_is_by_year_and_on_estimates() {
    let cup = example("reusable-cup");
    let weight = point(&cup, "esrs-e5-2023", "E5-4-31a");
    near(number(weight), 0.045 * 20_000.0, 1e-9, "kg in a year");
    assert_eq!(weight.unit.as_deref(), Some("kg"));
    assert_eq!(weight.state, State::Default);
    assert_eq!(weight.origin, Some(Origin::Estimated));
    let secondary = point(&cup, "esrs-e5-2026", "E5-4-13d-weight");
    near(number(secondary), 0.2 * 900.0, 1e-9, "kg in a year");
    let codes: Vec<&str> = secondary.notes.iter().map(|note| note.code).collect();
    assert_eq!(
        codes,
        ["disclosure.contribution", "disclosure.mass_balance"]
    );
    let renewable = point(&cup, "gri-301", "301-1-ii");
    assert_eq!(number(renewable), 0.0, "polypropylene is not biological");
    near(number(point(&cup, "gri-301", "301-1-i")), 900.0, 1e-9, "kg");
}

/// 23 g PET with 37.7 %, 2.4 g HDPE and 1 g PS without, a box of 12 g with 93 %. The product is packaging.
#[test]
fn a_bottle_is_told_with_its_box_in_each_framework() {
    let bottle = example("pet-bottle");
    let share = (23.0 * 0.377 + 12.0 * 0.93) / 38.4;
    near(
        number(point(&bottle, "gri-301", "301-2")),
        share,
        1e-12,
        "GRI",
    );
    let france = point(&bottle, "fr-product-sheet", "recycled-packaging");
    near(number(france), share, 1e-12, "France: over everything");
    // Japan divides by the plastics.
    let rate = point(&bottle, "jp-recycled-plastic-plan", "rate");
    near(number(rate), 23.0 * 0.377 / 26.4, 1e-12, "Japan");
    assert_eq!(rate.state, State::Default, "the shares are estimates");
}

/// Nickel and lithium with 6 %, cobalt with 16 %, all before use; no lead.
#[test]
fn a_battery_pack_has_its_own_passport() {
    let pack = example("ev-battery-pack");
    let of = "eu-battery-passport";
    assert_eq!(framework(&pack, of).applies, Some(true));
    for (id, share) in [
        ("recycled-nickel", 0.06),
        ("recycled-cobalt", 0.16),
        ("recycled-lithium", 0.06),
    ] {
        let metal = point(&pack, of, id);
        near(number(metal), share, 1e-12, id);
        assert_eq!(
            metal.state,
            State::Review,
            "{id}: the act is the Commission's"
        );
        // Of the metal alone, not of the whole pack.
        assert_eq!(metal.default_share, Some(1.0), "{id}");
    }
    let lead = point(&pack, of, "recycled-lead");
    assert_eq!((lead.state, &lead.value), (State::NotApplicable, &None));
    assert_eq!(lead.needs, [""; 0]);
    let footprint = point(&pack, of, "carbon-footprint");
    assert_eq!(footprint.state, State::Outside);
    assert_eq!(footprint.outside, Some(Outside::Pending));
    near(
        number(point(&pack, of, "weight")),
        438.235_206_4,
        1e-6,
        "kg",
    );
    // What the rest of the pack is made of is not known, so that a person must look at the composition.
    assert_eq!(point(&pack, of, "composition").state, State::Review);
    let critical = point(&pack, of, "critical");
    assert_eq!(critical.needs, ["/components/2/substances"]);
}

#[test]
fn a_kettle_has_a_passport_without_an_act_and_none_of_batteries() {
    let kettle = example("electric-kettle");
    assert_eq!(
        kettle.product.as_deref(),
        Some("電気ケトル 1.0 L / Electric kettle 1.0 L")
    );
    assert_eq!(kettle.data_of.as_deref(), Some("2026-10-01"));
    let battery = framework(&kettle, "eu-battery-passport");
    assert_eq!((battery.applies, battery.points.len()), (Some(false), 0));
    let model = point(&kettle, "eu-product-passport", "model");
    assert_eq!(model.value, Some(Disclosed::Words(vec!["K-10".to_owned()])));
    assert_eq!(model.state, State::Filled);
    let gtin = point(&kettle, "eu-product-passport", "gtin");
    assert_eq!(
        (gtin.state, gtin.needs.as_slice()),
        (State::Missing, &["/product/gtin".to_owned()][..])
    );
    let content = point(&kettle, "eu-product-passport", "recycled-content");
    assert_eq!(
        content.outside,
        Some(Outside::Pending),
        "nobody has defined it"
    );
    // Six years of kettles are the table's.
    let life = point(&kettle, "iso-59040", "life");
    assert_eq!((number(life), life.state), (6.0, State::Default));
    // A box of 130 g with 93 % and 15 g of foam without.
    let packaging = point(&kettle, "fr-product-sheet", "recycled-packaging");
    near(number(packaging), 0.13 * 0.93 / 0.145, 1e-12, "packaging");
    let sheet = framework(&kettle, "fr-product-sheet");
    assert_eq!(sheet.applies, None);
    assert!(
        sheet
            .applies_needs
            .contains(&"/product/facts/sold_to_consumers".to_owned())
    );
}

/// A washing machine has 12 years beside 10.2 of the table; the company's own items are told as such.
#[test]
fn items_of_the_company_are_never_filled() {
    let machine = example("washing-machine");
    for of in [
        "jp-plastic-waste",
        "jp-circular-partners",
        "gri-306",
        "jp-finance-guidance",
    ] {
        let report = framework(&machine, of);
        let outside = report
            .points
            .iter()
            .filter(|point| point.state == State::Outside);
        assert_eq!(outside.clone().count(), report.counts.outside, "{of}");
        assert!(report.counts.outside >= 3, "{of}");
        for point in outside {
            assert!(
                point.value.is_none() && point.why.is_some(),
                "{of} {}",
                point.id
            );
        }
    }
    assert_eq!(framework(&machine, "jp-plastic-waste").counts.outside, 3);
    let ratio = point(&machine, "esrs-e5-2023", "E5-5-36a");
    assert_eq!(ratio.state, State::Default);
    near(number(ratio), 12.0 / 10.2, 1e-12, "beside the average");
}

/// Counts and points are of one mind, for every example and framework.
#[test]
fn counts_add_up_and_values_stand_where_they_should() {
    for entry in std::fs::read_dir(crate::common::place("examples")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap();
        for report in &example(name).frameworks {
            let counts = report.counts;
            let sum = counts.filled
                + counts.default
                + counts.review
                + counts.missing
                + counts.not_applicable
                + counts.outside;
            assert_eq!(sum, report.points.len(), "{name} {}", report.id);
            for point in &report.points {
                let at = format!("{name} {} {}", report.id, point.id);
                let has_value = point.value.is_some();
                match point.state {
                    State::Filled => {
                        assert!(point.origin <= Some(Origin::Stated), "{at}");
                        assert!(point.default_share.unwrap_or(0.0) == 0.0, "{at}");
                        assert!(has_value && point.needs.is_empty(), "{at}");
                    }
                    State::Default | State::Review => {
                        assert!(has_value && point.needs.is_empty(), "{at}");
                        assert!(point.origin.is_some(), "{at}");
                    }
                    State::Missing => assert!(!has_value && !point.needs.is_empty(), "{at}"),
                    State::NotApplicable | State::Outside => {
                        assert!(!has_value && point.needs.is_empty(), "{at}");
                    }
                }
            }
        }
    }
}
