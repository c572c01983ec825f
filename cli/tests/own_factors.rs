//! A factor table of the user's own, and levers, as a user calls them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A file in a folder of this test program's own.
fn file(name: &str, text: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("own-factors");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

fn meguru(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_meguru"))
        .args(arguments)
        .output()
        .unwrap()
}

fn product() -> Value {
    json!({
        "format": "meguru/1",
        "product": { "name": "Hook", "markets": ["jp"] },
        "components": [{
            "material": "pp", "mass": "2 kg",
            "inflow": { "post_consumer_recycled": 0.25, "recycling_efficiency": 0.9 },
        }],
        "production": { "energy": [
            { "carrier": "electricity", "amount": 3.6, "unit": "MJ" },
            { "carrier": "city_gas", "amount": 1, "unit": "m3" },
        ] },
        "transport": [{ "mode": "truck", "distance_km": 500 }],
    })
}

const TABLE: &str = "\u{feff}for,value,unit,geography,year,gwp_basis,source
material:pp,2.0,kg,JP,2023,AR5,Licensed 3.1
material:pp:recycled,0.4,kg,JP,2023,AR5,Licensed 3.1
energy:electricity:JP,0.5,kWh,JP,2024,AR6,Licensed 3.1
energy:city_gas,2.2,kg,JP,2024,,Licensed 3.1
transport:truck,0.1,tkm,JP,2023,,Licensed 3.1
";

/// Assesses the product with a table.
fn assess(table: &Path, more: &[&str]) -> Output {
    let document = file("product.json", product().to_string().as_bytes());
    let (document, table) = (document.to_str().unwrap(), table.to_str().unwrap());
    meguru(&[&["assess", document, "--factors", table], more].concat())
}

fn assessed(table: &Path) -> Value {
    let output = assess(table, &["--format", "json"]);
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_users_table_fills_in_and_is_secondary_data() {
    let assessment = assessed(&file("table.csv", TABLE.as_bytes()));
    let value = |id: &str| assessment["figures"][id]["value"].as_f64().unwrap();
    let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-9, "{found}");
    near(
        value("carbon_footprint_stage_raw_materials"),
        2.0 * (0.75 * 2.0 + 0.25 * 0.4),
    );
    near(
        value("carbon_footprint_stage_distribution"),
        2.0 / 1000.0 * 500.0 * 0.1,
    );
    assert_eq!(value("primary_data_share"), 0.0);
    let factors = assessment["footprint"]["factors"].as_array().unwrap();
    let own = factors
        .iter()
        .filter(|factor| factor["source"] == "Licensed 3.1");
    assert_eq!(own.count(), 3);
    // A megajoule of power converts; gas by the kilogram does not fit gas by the cubic metre.
    let problems = assessment["problems"].as_array().unwrap();
    let refused: Vec<_> = problems
        .iter()
        .filter(|problem| problem["code"] == "factor_table.unit_differs")
        .map(|problem| problem["path"].as_str().unwrap())
        .collect();
    assert_eq!(refused, ["/production/energy/1/unit"]);
    let gas = factors
        .iter()
        .any(|factor| factor["id"] == "jp26-gas-substitute");
    assert!(gas, "the table of Meguru stands in");
    let power = value("carbon_footprint_stage_production");
    assert!(power > 0.5 + 2.0 && power < 0.5 + 3.5, "{power}");
}

#[test]
fn a_wrong_table_is_refused_with_line_and_column() {
    let refused = |name: &str, table: &[u8], language: &str| {
        let table = file(name, table);
        let output = assess(&table, &["--lang", language]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        String::from_utf8(output.stderr).unwrap()
    };
    let row = |row: &str| format!("for,value,unit,geography,year,gwp_basis,source\n{row}\n");
    for (name, cells, column) in [
        ("value", "material:pp,-1,kg,JP,2023,AR5,x", "value"),
        ("words", "material:pp,about 2,kg,JP,2023,AR5,x", "value"),
        ("unit", "material:pp,2,t,JP,2023,AR5,x", "unit"),
        ("for", "plastic,2,kg,JP,2023,AR5,x", "for"),
        ("year", "material:pp,2,kg,JP,23,AR5,x", "year"),
        ("basis", "material:pp,2,kg,JP,2023,AR7,x", "gwp_basis"),
    ] {
        let english = refused(name, row(cells).as_bytes(), "en");
        assert!(
            english.contains("line 2") && english.contains(&format!("\"{column}\"")),
            "{english}"
        );
        let japanese = refused(name, row(cells).as_bytes(), "ja");
        assert!(japanese.contains("2 行目"), "{japanese}");
    }
    let missing = refused("header", b"for,value\nmaterial:pp,2\n", "en");
    assert!(missing.contains("\"unit\""), "{missing}");
    let encoding = refused(
        "sjis",
        b"for,value,unit,geography,year,gwp_basis,source\n\x93d\n",
        "en",
    );
    assert!(encoding.contains("UTF-8"), "{encoding}");
}

#[test]
fn levers_are_told_to_people_and_programs() {
    let document = file("levers.json", product().to_string().as_bytes());
    let document = document.to_str().unwrap();
    let output = meguru(&["levers", document, "--format", "json"]);
    assert!(output.status.success());
    let levers: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(levers["format"], "meguru-levers/1");
    assert_eq!(levers["levers"].as_array().unwrap().len(), 6);
    assert_eq!(levers["levers"][0]["id"], "recycled_content");
    for (language, sentence) in [
        ("en", "Recycled instead of virgin"),
        ("ja", "バージン材を再生材に"),
    ] {
        let output = meguru(&["levers", document, "--lang", language]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(sentence) && text.contains(" → "), "{text}");
    }
    assert_eq!(meguru(&["levers", "no such file"]).status.code(), Some(2));
}
