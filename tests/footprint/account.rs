//! What a footprint is made of: nothing lost, nothing twice.

use meguru::{Allocation, Options, assess};
use serde_json::json;

use crate::common::{assess_value, near, value};
use crate::product;

#[test]
fn contributions_add_up_to_every_stage_under_every_allocation() {
    let mut document = product();
    document["components"][1]["inflow"] =
        json!({ "post_consumer_recycled": 0.6, "recycling_efficiency": 0.9 });
    document["components"][1]["outflow"] =
        json!({ "recycling": 0.7, "energy_recovery": 0.3, "recycling_efficiency": 0.9 });
    document["components"][1]["allocation"] = json!({ "quality_out": 1 });
    for (allocation, word) in Allocation::ALL {
        let options = Options {
            allocation,
            ..Options::default()
        };
        let assessment = assess(document.to_string().as_bytes(), options);
        let account = assessment.footprint.clone().unwrap();
        for stage in [
            "raw_materials",
            "production",
            "distribution",
            "use",
            "end_of_life",
        ] {
            let terms = account.contributions.iter();
            let sum: f64 = terms
                .filter(|term| term.stage == stage)
                .map(|term| term.value)
                .sum();
            let id = format!("carbon_footprint_stage_{stage}");
            near(sum, value(&assessment, &id), 1e-9, word);
        }
        let shares: f64 = account.contributions.iter().map(|term| term.share).sum();
        near(shares, 1.0, 1e-9, word);
        let factors: f64 = account.factors.iter().map(|factor| factor.share).sum();
        near(factors, 1.0, 1e-9, word);
        assert_eq!(value(&assessment, "carbon_footprint_mass_left_out"), 0.0);
        let whole = value(&assessment, "carbon_footprint");
        let pef = value(&assessment, "pef_climate_change_without_biogenic_co2");
        near(whole, pef, 1e-9, word);
        let packaging: f64 = account
            .contributions
            .iter()
            .filter(|term| term.path == "/components/1")
            .map(|term| term.value)
            .sum();
        let found = value(&assessment, "carbon_footprint_packaging");
        near(found, packaging, 1e-9, word);
        let changed = account
            .contributions
            .iter()
            .any(|term| term.process == "recycling_allocation");
        assert_eq!(changed, allocation != Allocation::CutOff, "{word}");
    }
}

#[test]
fn factors_say_where_and_when_and_under_which_licence() {
    let assessment = assess_value(&product());
    let account = assessment.footprint.unwrap();
    let shares: f64 = account.factors.iter().map(|factor| factor.share).sum();
    near(shares, 1.0, 1e-9, "factors");
    for portions in [
        &account.nearness,
        &account.geographies,
        &account.years,
        &account.gwp_bases,
    ] {
        let sum: f64 = portions.iter().map(|portion| portion.share).sum();
        near(sum, 1.0, 1e-9, "portions");
    }
    let own = account.factors.iter().find(|factor| factor.id.is_none());
    assert!(own.unwrap().primary);
    assert_eq!(own.unwrap().path, "/components/0");
    let grid = account
        .factors
        .iter()
        .find(|factor| factor.id == Some("jp26-elec-avg"))
        .unwrap();
    assert_eq!((grid.nearness, grid.co2_only), ("same_country", true));
    // Every licence owes a sentence, and has it.
    assert!(!account.licences.is_empty());
    assert_eq!(account.licences.len(), account.attributions.len());
    assert!(
        account
            .attributions
            .iter()
            .all(|sentence| !sentence.is_empty())
    );
}

#[test]
fn mixtures_are_flagged_once_for_the_product() {
    let assessment = assess_value(&product());
    let notes = &assessment.figure("carbon_footprint").unwrap().notes;
    let count = |code: &str| notes.iter().filter(|note| note.code == code).count();
    assert_eq!(count("footprint.places"), 1);
    assert_eq!(count("footprint.gases_mixed"), 1);
    assert_eq!(count("footprint.power_mixed"), 0);

    let mut mixed = product();
    mixed["production"]["energy"] = json!([
        { "carrier": "electricity", "amount": 1, "unit": "kWh", "geography": "FR" },
        { "carrier": "electricity", "amount": 1, "unit": "kWh", "supplier": "kansai_residual" },
    ]);
    let assessment = assess_value(&mixed);
    let notes = &assessment.figure("carbon_footprint").unwrap().notes;
    assert!(
        notes
            .iter()
            .any(|note| note.code == "footprint.power_mixed")
    );
}
