//! Documents of absurd size, depth and number, built here.

use meguru::{Assessment, MAXIMUM_BYTES, Options, assess};
use serde_json::{Value, json};

use crate::common::{assess_value, document, figure};

#[track_caller]
fn has_only(bytes: &[u8], code: &str, path: &str) -> Assessment {
    let assessment = assess(bytes, Options::default());
    let found: Vec<_> = assessment
        .problems
        .iter()
        .map(|problem| (problem.code, problem.path.as_str()))
        .collect();
    assert_eq!(found, [(code, path)]);
    assessment
}

#[test]
fn size_is_limited() {
    let mut text = br#"{"format":"meguru/1","product":{"name":""#.to_vec();
    text.resize(MAXIMUM_BYTES + 1, b'x');
    let assessment = has_only(&text, "json.too_large", "");
    assert!(assessment.figures.is_empty());
    // One byte less is read.
    text.pop();
    has_only(&text, "json.syntax", "");
}

#[test]
fn nesting_of_values_is_limited() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let text = format!(r#"{{"format":"meguru/1","extensions":{{"x":{deep}}}}}"#);
        has_only(text.as_bytes(), "json.too_deep", "");
        // Never closed: the depth is found before the end is missed.
        has_only(open.repeat(1_000_000).as_bytes(), "json.too_deep", "");
    }
}

/// Assemblies in `levels` lists of components.
fn nested(levels: usize) -> Value {
    let mut component = json!({ "id": "part", "material": "pp", "mass": "1 g" });
    for level in 1..levels {
        component = json!({ "id": format!("assembly {level}"), "components": [component] });
    }
    document(&json!([component]))
}

#[test]
fn nesting_of_assemblies_is_limited() {
    assert_eq!(assess_value(&nested(32)).problems, []);
    let path = format!("{}/components", "/components/0".repeat(32));
    let text = nested(33).to_string();
    has_only(text.as_bytes(), "components.too_deep", &path);
    // The document's own limit on nesting comes first where it is deeper still.
    let text = nested(60).to_string();
    let assessment = assess(text.as_bytes(), Options::default());
    assert_eq!(assessment.problems.len(), 1);
}

#[test]
fn number_of_components_is_limited() {
    let part = json!({ "material": "pp", "mass": "1 g" });
    let text = document(&json!(vec![part.clone(); 50_001])).to_string();
    let assessment = has_only(text.as_bytes(), "components.too_many", "/components");
    assert_eq!(figure(&assessment, "product_mass").value, None);
    // Spread over assemblies they are no fewer.
    let assemblies = json!([
        { "id": "a", "components": vec![part.clone(); 25_000] },
        { "id": "b", "components": vec![part; 25_000] }
    ]);
    let text = document(&assemblies).to_string();
    has_only(text.as_bytes(), "components.too_many", "/components");
}

/// Eight megabytes of slips must not become gigabytes of problems.
#[test]
fn number_of_problems_is_limited() {
    let text = format!(
        r#"{{"format":"meguru/1","product":{{"name":"x"}},"components":[{}0]}}"#,
        "0,".repeat(1_000_000)
    );
    let assessment = assess(text.as_bytes(), Options::default());
    assert!(
        assessment.problems.len() <= 10_000,
        "{} problems",
        assessment.problems.len()
    );
}

/// The same for lists inside components and beside them.
#[test]
fn number_of_problems_in_other_lists_is_limited() {
    let slips = "0,".repeat(500_000);
    for list in [
        format!(r#""components":[{{"substances":[{slips}0]}}]"#),
        format!(r#""components":[{{"inflow":{{"lots":[{slips}0]}}}}]"#),
        format!(r#""components":[],"targets":[{slips}0]"#),
        format!(r#""components":[],"lives":{{"energy":[{slips}0]}}"#),
        format!(r#""components":[],"production":{{"energy":[],"exported_energy":[{slips}0]}}"#),
    ] {
        let text = format!(r#"{{"format":"meguru/1.1","product":{{"name":"x"}},{list}}}"#);
        let problems = assess(text.as_bytes(), Options::default()).problems;
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert!(codes.contains(&"problems.too_many"), "{list:.40}");
        assert!(
            codes.len() <= 10_000,
            "{list:.40}: {} problems",
            codes.len()
        );
    }
}

/// Each target repeats what its figure needs: many of both would be their product.
#[test]
fn number_of_targets_is_limited() {
    let mut document = document(&json!([{ "material": "pp", "mass": "1 g" }]));
    let target = json!({ "figure": "mci", "year": 2030, "value": 0.5 });
    document["targets"] = json!(vec![target.clone(); 200]);
    let assessment = assess_value(&document);
    assert_eq!(
        (assessment.problems.len(), assessment.targets.len()),
        (0, 200)
    );
    document["targets"] = json!(vec![target; 201]);
    let text = document.to_string();
    let assessment = has_only(text.as_bytes(), "targets.too_many", "/targets");
    assert!(assessment.targets.is_empty());
}

/// The same for names that nothing knows, which stand in no list.
#[test]
fn number_of_unknown_fields_is_limited() {
    let fields: Vec<String> = (0..50_000)
        .map(|number| format!(r#""{number}":0"#))
        .collect();
    let fields = fields.join(",");
    let text =
        format!(r#"{{{fields},"format":"meguru/1","product":{{"name":"x"}},"components":[]}}"#);
    let assessment = assess(text.as_bytes(), Options::default());
    assert!(
        assessment.problems.len() <= 10_000,
        "{} problems",
        assessment.problems.len()
    );
}
