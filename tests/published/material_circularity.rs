//! Material Circularity Indicator: whole documents built from the method's symbols.

use meguru::circularity::material_circularity::{Waste, waste};
use meguru::flows::part_flows;
use meguru::product::read;
use meguru::resolve::{Lists, resolve};
use serde_json::{Value, json};

use crate::common::{assess_value, figure, near, value};
use crate::comparison::{Checked, Comparison};
use crate::{case, number, stated, tolerance};

const METHOD: &str = "mci";

/// A component from the symbols of one part. Symbols that the source leaves out are zero shares;
/// efficiencies that it leaves out stay unknown.
fn component(symbols: &Value) -> Value {
    let mass = symbols["M"].as_f64().unwrap_or(1.0);
    let mut component = json!({
        "mass": { "value": mass, "unit": "kg" },
        "inflow": {
            "post_consumer_recycled": number(symbols, "F_R"),
            "reused": number(symbols, "F_U"),
            "renewable": number(symbols, "F_S"),
        },
        "outflow": { "reuse": number(symbols, "C_U"), "recycling": number(symbols, "C_R") },
    });
    for (symbol, side) in [("E_F", "inflow"), ("E_C", "outflow")] {
        if let Some(efficiency) = symbols[symbol].as_f64() {
            component[side]["recycling_efficiency"] = json!(efficiency);
        }
    }
    component
}

/// A document from the symbols of a case.
fn document(symbols: &Value) -> Value {
    let parts: Vec<Value> = match symbols["components"].as_array() {
        Some(parts) => parts.iter().map(component).collect(),
        None => vec![component(symbols)],
    };
    let mut document = crate::common::document(&json!(parts));
    if let (Some(years), Some(average)) = (symbols["L"].as_f64(), symbols["L_av"].as_f64()) {
        document["product"]["lifetime"] =
            json!({ "years": years, "industry_average_years": average });
    }
    document
}

/// W_0, W_C and W_F of a document, straight from the functions of the method: they are no figures.
fn terms_of_waste(document: &Value) -> [f64; 3] {
    let document = read(document.to_string().as_bytes()).document.unwrap();
    let lists = Lists::of(&document);
    let resolved = resolve(&document, &lists);
    let mut sums = [0.0; 3];
    for part in &resolved.parts {
        let flows = part_flows::<f64>((), part);
        let (inflow, outflow) = (flows.inflow.unwrap(), flows.outflow.unwrap());
        let Waste {
            disposed,
            recycling,
            feedstock_recycling,
        } = waste((), part, flows.mass.unwrap(), &inflow, &outflow);
        for (sum, term) in sums
            .iter_mut()
            .zip([disposed, recycling, feedstock_recycling])
        {
            *sum += term;
        }
    }
    sums
}

/// Compares every quantity that the case expects and the program knows by that symbol.
pub(crate) fn compare(case: &Value) -> Checked {
    if case["id"] == "mci-monotone-lifetime" {
        return two_lifetimes(case);
    }
    let document = document(&case["inputs"]);
    let mut comparison = Comparison::of(case, &document);
    let [disposed, recycling, feedstock] = terms_of_waste(&document);
    let average = value(comparison.assessment(), "utility") == 1.0;
    let id = case["id"].as_str().unwrap();
    for (symbol, expected) in case["expected"].as_object().unwrap() {
        let expected = expected.as_f64().unwrap();
        let term = |found| near(found, expected, tolerance(case), &format!("{id}: {symbol}"));
        match symbol.as_str() {
            "MCI" => {
                comparison.figure("mci", 1.0, expected);
                if average {
                    comparison.figure("mci_at_average_life", 1.0, expected);
                }
            }
            "LFI" => comparison.figure("linear_flow_index", 1.0, expected),
            "X" => comparison.figure("utility", 1.0, expected),
            "V" => comparison.figure("virgin_feedstock", 1.0, expected),
            "W" => comparison.figure("unrecoverable_waste", 1.0, expected),
            "W_0" => term(disposed),
            "W_C" => term(recycling),
            "W_F" => term(feedstock),
            // Other methods' results on the same inputs have tests of their own below.
            "MCI_with_2M_denominator" | "mass_weighted_mean_of_component_MCI" => {}
            other => panic!("{id}: {other} is not compared"),
        }
    }
    comparison.checked()
}

/// The same product with two lifetimes.
fn two_lifetimes(case: &Value) -> Checked {
    let mut checked = Checked::new();
    for (life, result) in [("a", "MCI_a"), ("b", "MCI_b")] {
        let mut comparison = Comparison::of(case, &document(&case["inputs"][life]));
        comparison.figure("mci", 1.0, stated(&case["expected"], result));
        checked.append(&mut comparison.checked());
    }
    checked
}

#[test]
fn a_longer_life_scores_higher_as_published() {
    let case = case(METHOD, "mci-monotone-lifetime");
    let mci = |which: &str| value(&assess_value(&document(&case["inputs"][which])), "mci");
    assert!(mci("a") > mci("b"));
}

/// The template states no efficiencies, so W is unknown although W_0 is not.
#[test]
fn without_efficiencies_the_waste_stays_open() {
    let case = case(METHOD, "mci-ecobim-concrete-partial");
    let assessment = assess_value(&document(&case["inputs"]));
    let waste = figure(&assessment, "unrecoverable_waste");
    assert_eq!(waste.value, None);
    assert_eq!(
        waste.needs,
        [
            "/components/0/inflow/recycling_efficiency",
            "/components/0/outflow/recycling_efficiency"
        ]
    );
}

/// The peer takes the mean over rows, whatever they weigh; a product's content is by mass.
#[test]
fn auxiliary_means_without_masses_are_not_ours() {
    let case = case(METHOD, "mci-ecobim-auxiliary-means");
    assert_eq!(case["applies"], "peer_variant");
    let items = case["inputs"]["items"].as_array().unwrap();
    // The mean over the rows reproduces what is printed …
    let mean = |share: &dyn Fn(&Value) -> f64| {
        items.iter().map(share).sum::<f64>() / f64::from(u32::try_from(items.len()).unwrap())
    };
    let of = |name: &'static str| move |item: &Value| number(item, name);
    let (recycled, reused) = (mean(&of("F_R")), mean(&of("F_U")));
    let disposed = mean(&|item| 1.0 - number(item, "C_R") - number(item, "C_U"));
    for (name, found) in [
        ("virgin", 1.0 - recycled - reused),
        ("recycled", recycled),
        ("reused", reused),
        ("for_recycling", mean(&of("C_R"))),
        ("for_reuse", mean(&of("C_U"))),
        ("linear_waste", disposed),
    ] {
        near(
            found,
            number(&case["expected"], name),
            tolerance(&case),
            name,
        );
    }
    // … and the program, by mass, differs.
    let assessment = assess_value(&document(&json!({ "components": items })));
    let virgin = value(&assessment, "virgin_feedstock") / value(&assessment, "product_mass");
    near(virgin, 0.43474, 5e-6, "virgin by mass");
    near(
        value(&assessment, "recycled_content"),
        0.48373,
        5e-6,
        "recycled by mass",
    );
}

/// The peer divides by 2 M. The full denominator 2 M + (W_F − W_C) / 2 keeps LFI within 0 to 1.
#[test]
fn the_short_denominator_is_not_ours() {
    for (id, equal) in [
        ("mci-ecobim-param-steel", false),
        // Nothing recycled comes in and nothing is lost after use: both denominators are 2 M.
        ("mci-ecobim-param-concrete", true),
    ] {
        let case = case(METHOD, id);
        let document = document(&case["inputs"]);
        let assessment = assess_value(&document);
        let linear =
            value(&assessment, "virgin_feedstock") + value(&assessment, "unrecoverable_waste");
        let short = 1.0 - 0.9 * linear / (2.0 * value(&assessment, "product_mass"));
        let expected = number(&case["expected"], "MCI_with_2M_denominator");
        near(short, expected, tolerance(&case), id);
        let ours = value(&assessment, "mci");
        assert_eq!(
            (ours - short).abs() < 1e-9,
            equal,
            "{id}: {ours} and {short}"
        );
    }
}

/// The mean of the components' own indicators is another method (buildings use it).
#[test]
fn the_mean_of_the_parts_is_not_the_product() {
    let case = case(METHOD, "mci-d-two-components");
    let parts = case["inputs"]["components"].as_array().unwrap();
    let (mut sum, mut mass) = (0.0, 0.0);
    for part in parts {
        sum += number(part, "M") * value(&assess_value(&document(part)), "mci");
        mass += number(part, "M");
    }
    let mean = sum / mass;
    let expected = number(&case["expected"], "mass_weighted_mean_of_component_MCI");
    near(mean, expected, tolerance(&case), "mean of the parts");
    let ours = value(&assess_value(&document(&case["inputs"])), "mci");
    assert!((ours - mean).abs() > 0.005, "{ours} and {mean}");
}

/// More than everything is reused: W_0 would be negative. It is refused, not cut off in silence.
#[test]
fn timber_with_more_than_everything_is_refused() {
    let case = case(METHOD, "mci-ecobim-param-timber-invalid");
    assert_eq!(case["applies"], "reject");
    let assessment = assess_value(&document(&case["inputs"]));
    let problem = assessment
        .problems
        .iter()
        .find(|problem| problem.path == "/components/0/outflow/reuse")
        .unwrap();
    assert_eq!(case["expected"]["error"], problem.code);
    for id in ["mci", "unrecoverable_waste", "linear_flow_index"] {
        assert_eq!(figure(&assessment, id).value, None, "{id}");
    }
    // The inflow is in order, and what rests on it alone stands.
    near(value(&assessment, "renewable_content"), 0.966, 1e-12, "F_S");
}

/// The same, spread over two shares that are each possible.
#[test]
fn shares_that_only_together_exceed_everything_are_refused() {
    let assessment = assess_value(&document(
        &json!({ "M": 1, "C_U": 0.60, "C_R": 0.56, "E_C": 1 }),
    ));
    let codes: Vec<_> = assessment
        .problems
        .iter()
        .filter(|problem| problem.code.starts_with("share."))
        .map(|problem| (problem.code, problem.path.as_str()))
        .collect();
    assert_eq!(codes, [("share.sum_above_one", "/components/0/outflow")]);
    assert_eq!(figure(&assessment, "mci").value, None);
}

/// An indicator of the same name leaves out the factor 0.9 and takes what could be recycled for what
/// is: a linear product scores 0 there, and 0.1 here.
#[test]
fn the_indicator_of_product_passports_is_another() {
    let case = case(METHOD, "mci-untp-linear");
    assert_eq!(case["applies"], "peer_variant");
    let input = |name| stated(&case["inputs"], name);
    let theirs = 1.0 - (input("virgin_share") + input("leaked_share")) / (2.0 * input("D"));
    let expected = stated(&case["expected"], "UNTP_indicator");
    near(theirs, expected, tolerance(&case), "the other indicator");
    let ours = value(&assess_value(&document(&json!({ "M": 1 }))), "mci");
    near(ours, 0.1, 1e-12, "ours");
}
