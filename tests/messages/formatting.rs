//! Every problem and note that the program really gives has all variables of its text.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use meguru::factor_table::{AppliesTo, FactorRow, FactorTable};
use meguru::{Assessment, MAXIMUM_BYTES, Options, Parameter, Parameters, assess, assess_with};
use serde_json::{Value, json};
use unic_langid::LanguageIdentifier;

use crate::common::{document, place};
use crate::{LANGUAGES, none, source};

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let text = std::fs::read_to_string(place(&format!("messages/{language}/core.ftl"))).unwrap();
    let tag: LanguageIdentifier = language.parse().unwrap();
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle
        .add_resource(FluentResource::try_new(text).unwrap())
        .unwrap();
    bundle
}

/// Formats a text in a language; what goes wrong, if anything.
fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    parameters: &Parameters,
) -> Result<(), String> {
    let mut arguments = FluentArgs::new();
    for (name, value) in &parameters.0 {
        // The boundary formats numbers before they enter a text.
        let value = match value {
            Parameter::Number(number) => number.to_string(),
            Parameter::Text(text) => text.clone(),
        };
        let group = match *name {
            "stage" => Some("stage"),
            "kind" | "treatment" => Some("word"),
            "found" => Some("kind"),
            _ => None,
        };
        if let Some(group) = group
            && !bundle.has_message(&format!("{group}-{value}"))
        {
            return Err(format!("{id}: no text for the word {group}-{value}"));
        }
        arguments.set(*name, FluentValue::from(value));
    }
    let message = bundle.get_message(id).ok_or(format!("no text {id}"))?;
    let pattern = message.value().ok_or(format!("no text {id}"))?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    if errors.is_empty() {
        Ok(())
    } else {
        Err(format!("{id}: {text}: {errors:?}"))
    }
}

/// Documents that give a problem or a note each, beside the files of malformed ones.
fn more_documents() -> Vec<Vec<u8>> {
    let part = json!({ "material": "pp", "mass": "1 g" });
    let mut deep = part.clone();
    for _ in 0..32 {
        deep = json!({ "components": [deep] });
    }
    let all = json!([
        { "material": "pp", "mass": "1 kg", "inflow": { "reused": 0.5 }, "outflow": { "landfill": 0.5 } },
        { "material": "abs", "mass": "1 kg", "outflow": { "composting": 1 } },
        { "material": "glass", "mass": "1 kg", "inflow": { "post_consumer_recycled": 1 } },
        { "material": "pet", "mass": "1 kg", "inflow": { "reused": 0 } },
    ]);
    let mut used = document(&all);
    used["product"]["markets"] = json!(["jp"]);
    used["product"]["category"] = json!("kettle");
    used["product"]["lifetime"] = json!({ "industry_average_years": 5 });
    used["use"] = json!({ "energy": [
        { "carrier": "electricity", "amount": 1, "unit": "kWh", "per": "year" },
    ] });
    let mut long_lived = document(&all);
    long_lived["product"]["lifetime"] = json!({ "years": 50, "industry_average_years": 5 });
    let mut without_average = document(&all);
    without_average["product"]["lifetime"] = json!({ "years": 50 });
    let mut half_intensity = document(&all);
    half_intensity["product"]["intensity"] = json!({ "functional_units": 5000 });
    let mut documents: Vec<Vec<u8>> = [
        everything_goes_round(),
        nothing_is_new(),
        document(&json!(vec![part; 50_001])),
        document(&json!([deep])),
        document(&json!([{ "material": "steel", "mass": "1 kg" }])),
        used,
        shared_site(),
        long_lived,
        without_average,
        half_intensity,
        document(&json!([{ "mass": "0.0000001 mg" }])),
    ]
    .iter()
    .map(|document| document.to_string().into_bytes())
    .collect();
    documents.push(document(&json!(vec![0; 10_000])).to_string().into_bytes());
    documents.push(too_many_targets().to_string().into_bytes());
    documents.push(vec![b' '; MAXIMUM_BYTES + 1]);
    documents.push(vec![b'['; 1_000]);
    documents
}

/// A site's bill shared out beside a power contract, with co-products and a supplier that nobody
/// knows.
fn shared_site() -> Value {
    let mut shared = document(&json!([{
        "material": "steel",
        "mass": "1 kg",
        "emission_factor": "2 kg CO2e/kg",
        "emission_factor_data": { "boundary": "cradle-to-grave" },
    }]));
    shared["product"]["markets"] = json!(["jp"]);
    let power = |more: Value| {
        let mut power = json!({ "carrier": "electricity", "amount": 1000, "unit": "kWh" });
        power
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        power
    };
    shared["production"] = json!({
        "energy": [
            power(json!({ "supplier": "kansai_residual" })),
            power(json!({ "supplier": "the sun" })),
            power(json!({})),
        ],
        "site": {
            "energy": [power(json!({
                "emission_factor": 0.1,
                "emission_factor_data": { "boundary": "power station stack" },
            }))],
            "allocate_by": "machine_hours",
            "product_amount": 10,
            "site_amount": 100,
            "pieces": 50,
            "common_area_share": 0.2,
            "common_area": "left_out",
        },
        "co_products": { "allocate_by": "mass", "product_amount": 3, "co_product_amount": 1 },
    });
    shared
}

/// All of it attributed by mass balance and recycled without loss, by a company whose numbers do
/// not fit together.
fn everything_goes_round() -> Value {
    let mut round = document(&json!([{
        "material": "pp",
        "mass": "1 kg",
        "inflow": { "post_consumer_recycled": 1, "chain_of_custody": "mass_balance" },
        "outflow": { "recycling": 1, "recycling_efficiency": 1 },
        "prices": { "virgin": 1, "recycled": 2 },
    }]));
    round["product"]["lifetime"] = json!({ "years": 5 });
    round["product"]["vehicle_mass"] = json!("0.5 kg");
    round["product"]["end_of_life_scenario"] = json!("dismantling by hand");
    round["production"] = json!({
        "energy": [{ "carrier": "electricity", "amount": 2, "unit": "kWh", "renewable_share": 1 }],
        "exported_energy": [
            { "carrier": "electricity", "amount": 1, "unit": "kWh", "renewable_share": 0 },
        ],
        "water": { "withdrawal": "0 L", "circular_withdrawal": "0 L" },
    });
    round["lives"] = json!({
        "parts_replaced": 1,
        "displacement_rate": 1,
        "replaced_product": { "mass": "1 g" },
    });
    round["targets"] = json!([{ "figure": "happiness", "year": 2030, "value": 1 }]);
    round
}

/// More targets than anybody reads, in an economy that does not grow.
fn too_many_targets() -> Value {
    let mut many = document(&json!([{ "mass": "1 kg" }]));
    many["product"]["growth"] = json!({ "resource_inflow": 0.01, "gross_domestic_product": 0 });
    let target = json!({ "figure": "mci", "year": 2030, "value": 0.5 });
    many["targets"] = json!(vec![target; 201]);
    many
}

/// Reused parts alone, with contents and lots that contradict themselves, and a material that
/// nobody wants.
fn nothing_is_new() -> Value {
    document(&json!([
        {
            "material": "pp",
            "mass": "1 kg",
            "inflow": { "reused": 1 },
            "outflow": { "recycling": 1, "recycling_efficiency": 0.5 },
            "prices": { "virgin": 1, "recycled": -1 },
        },
        {
            "mass": "1 g",
            "inflow": {
                "pre_consumer_recycled": 0.5,
                "lots": [{ "kind": "pre_consumer", "share": 0.2 }],
            },
            "substances": [
                { "raw_material": "cobalt", "share": 0.1 },
                { "raw_material": "cobalt", "share": 0.1 },
            ],
        },
        {
            "mass": "1 g",
            "substances": [{ "raw_material": "stardust", "share": 0.1 }],
        },
    ]))
}

fn assessments() -> Vec<Assessment> {
    let mut texts = more_documents();
    for folder in ["tests/malformed", "examples"] {
        let Ok(entries) = std::fs::read_dir(place(folder)) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                texts.push(std::fs::read(path).unwrap());
            }
        }
    }
    assert!(texts.len() > 60);
    let mut assessments: Vec<Assessment> = texts
        .iter()
        .map(|text| assess(text, Options::default()))
        .collect();
    assessments.push(with_another_unit());
    assessments.push(wrong_tables());
    assessments
}

/// What is wrong with tables of the user's own, as if a document had it.
fn wrong_tables() -> Assessment {
    let mut assessment = assess(b"", Options::default());
    let row = br#"[["for","value","unit","geography","year","gwp_basis","source"],["sun"]]"#;
    for table in [&b"[]"[..], br#"[["for"]]"#, row] {
        let problems = FactorTable::from_json(table).unwrap_err();
        assessment.problems.extend(problems);
    }
    assessment
}

/// Power by the piece in a table of the user's own.
fn with_another_unit() -> Assessment {
    let table = FactorTable {
        rows: vec![FactorRow {
            applies_to: AppliesTo::Carrier {
                id: "electricity".to_owned(),
                geography: None,
            },
            value: 1.0,
            unit: "piece".to_owned(),
            geography: String::new(),
            year: None,
            gwp_basis: None,
            source: "Somebody 1.0".to_owned(),
        }],
    };
    let document = shared_site().to_string();
    assess_with(document.as_bytes(), Options::default(), &table)
}

#[test]
fn every_problem_and_note_can_be_said() {
    let mut said = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    let bundles = LANGUAGES.map(bundle);
    for assessment in assessments() {
        let problems = assessment
            .problems
            .iter()
            .map(|problem| ("problem", problem.code, &problem.params));
        let notes = assessment
            .figures
            .iter()
            .flat_map(|(_, figure)| &figure.notes)
            .map(|note| ("note", note.code, &note.params));
        for (group, code, parameters) in problems.chain(notes) {
            let id = format!("{group}-{}", code.replace('.', "-"));
            for bundle in &bundles {
                if let Err(what) = format(bundle, &id, parameters) {
                    wrong.insert(what);
                }
            }
            said.insert(id);
        }
    }
    none("cannot be said", &wrong.into_iter().collect::<Vec<_>>());
    let unsaid: Vec<String> = source::codes()
        .into_iter()
        .filter(|id| !said.contains(id))
        .collect();
    none("no document here leads to", &unsaid);
}

/// Steps of a derivation are named by their symbol.
#[test]
fn every_step_of_a_derivation_has_a_name() {
    let symbols: BTreeSet<String> = source::symbols().into_iter().collect();
    for text in more_documents() {
        let assessment = assess(
            &text,
            Options {
                explain: true,
                ..Options::default()
            },
        );
        let written: Value = serde_json::from_str(&assessment.to_json()).unwrap();
        for node in written["derivation"]["nodes"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let id = node["id"].as_str().unwrap();
            assert!(symbols.contains(id), "{id}");
        }
    }
}
