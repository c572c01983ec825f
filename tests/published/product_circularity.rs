//! Product Circularity Indicator: the equation that Meguru follows, and public codes that differ.

use serde_json::{Value, json};

use crate::common::{assess_value, document, figure, near, value};
use crate::comparison::{Checked, Comparison};
use crate::{case, stated, tolerance};

const METHOD: &str = "pci";

/// A part from the symbols of one material. The method's F_r is of what is not reused.
fn component(symbols: &Value) -> Value {
    let symbol = |name| stated(symbols, name);
    let reused = symbol("F_u");
    json!({
        "mass": { "value": symbol("M"), "unit": "kg" },
        "inflow": {
            "reused": reused,
            "post_consumer_recycled": symbol("F_r") * (1.0 - reused),
        },
        "outflow": {
            "reuse": symbol("C_u"),
            "recycling": symbol("C_r"),
            "sorting_yield": symbol("E_ms"),
            "recycling_yield": symbol("E_rfp"),
        },
        "process": {
            "feedstock_yield": symbol("E_fp"),
            "feedstock_scrap_recycled": symbol("C_fp"),
            "manufacturing_yield": symbol("E_cp"),
            "manufacturing_scrap_recycled": symbol("C_cp"),
        },
    })
}

/// The materials of a case; one of one material has its symbols without a list.
fn materials(case: &Value) -> Vec<Value> {
    let inputs = &case["inputs"];
    match inputs["materials"].as_array() {
        Some(materials) => materials.clone(),
        None => vec![inputs.clone()],
    }
}

fn document_of(case: &Value) -> Value {
    let parts: Vec<Value> = materials(case).iter().map(component).collect();
    document(&json!(parts))
}

pub(crate) fn compare(case: &Value) -> Checked {
    let mut comparison = Comparison::of(case, &document_of(case));
    for (id, name) in [("pci", "PCI"), ("pci_linear_flow_index", "LFI")] {
        comparison.figure(id, 1.0, stated(&case["expected"], name));
    }
    comparison.checked()
}

/// Whose equation.
#[derive(Clone, Copy, PartialEq)]
enum Code {
    /// The one that Meguru follows.
    Meguru,
    /// malteschaefer1/pci: R_in without F_r, waste of recycling without C_r, disposed mass floored.
    Browser,
    /// alygizos/evb-circularity-indicators: the product is taken off the linear waste, and the waste
    /// of part production is multiplied by the yield of the feedstock.
    Batteries,
}

/// LFI of one kilogram by each code, written out once so that only the deviations differ.
fn linear_flow_index(code: Code, symbols: &Value) -> f64 {
    let symbol = |name| stated(symbols, name);
    let new = 1.0 - symbol("F_u");
    let (feedstock, part) = (symbol("E_fp"), symbol("E_cp"));
    let linear = 1.0 / (feedstock * part);
    let feedstock_scrap = new * (1.0 - feedstock) * linear;
    let part_scrap = new * (1.0 - part) / part;
    let (collected, sorted) = (symbol("C_r"), symbol("E_ms"));

    let virgin = new * (1.0 - symbol("F_r")) * linear;
    let mut part_waste = part_scrap * (1.0 - symbol("C_cp"));
    let mut disposed = 1.0 - symbol("C_u") - collected;
    let mut recycling_waste = collected * sorted * (1.0 - symbol("E_rfp"));
    let mut recycled_in = symbol("F_r") * new * linear;
    let mut linear_waste = linear;
    match code {
        Code::Meguru => {}
        Code::Browser => {
            recycled_in = new * linear;
            recycling_waste = sorted * (1.0 - symbol("E_rfp"));
            disposed = disposed.max(0.0);
        }
        Code::Batteries => {
            linear_waste -= 1.0;
            part_waste *= feedstock;
        }
    }
    let recycled_out = feedstock_scrap * symbol("C_fp")
        + part_scrap * symbol("C_cp")
        + collected * sorted * symbol("E_rfp");
    let waste = feedstock_scrap * (1.0 - symbol("C_fp"))
        + part_waste
        + disposed
        + collected * (1.0 - sorted)
        + recycling_waste;
    let exchanged = (recycled_in - recycled_out).abs() / 2.0;
    let reused = (symbol("F_u") - symbol("C_u")).abs() / 2.0;
    (virgin + waste + exchanged + reused) / (linear + linear_waste)
}

/// Mean over the materials by mass, over `mass` or their sum.
fn indicator(code: Code, materials: &[Value], floored: bool, mass: Option<f64>) -> f64 {
    let (mut sum, mut total) = (0.0, 0.0);
    for material in materials {
        let one = 1.0 - linear_flow_index(code, material);
        sum += stated(material, "M") * if floored { one.max(0.0) } else { one };
        total += stated(material, "M");
    }
    sum / mass.unwrap_or(total)
}

/// The battery code's result comes out by its own equation, over the mass of the whole pack; the
/// program's, over what is listed, is `ours`, and is the equation above.
fn battery(id: &str, floored: bool, ours: f64) {
    let case = case(METHOD, id);
    assert_eq!(case["applies"], "peer_variant");
    let materials = materials(&case);
    let pack = Some(stated(&case["inputs"], "product_mass"));
    let theirs = indicator(Code::Batteries, &materials, floored, pack);
    let expected = stated(&case["expected"], "PCI");
    near(theirs, expected, tolerance(&case), "the peer's");

    let found = value(&assess_value(&document_of(&case)), "pci");
    near(found, ours, 5e-5, "ours");
    let written_out = indicator(Code::Meguru, &materials, false, None);
    near(found, written_out, 1e-12, "ours, written out");
}

#[test]
fn the_pack_of_nickel_is_scored_by_another_equation() {
    battery("pci-nmc811-alygizos", false, 0.8036);
}

/// The part of the equation alone does not explain it: over the pack's mass ours would be 0.476.
#[test]
fn mass_that_is_not_listed_is_not_scored_as_linear() {
    let case = case(METHOD, "pci-nmc811-alygizos");
    let pack = stated(&case["inputs"], "product_mass");
    let over_the_pack = indicator(Code::Meguru, &materials(&case), false, Some(pack));
    near(over_the_pack, 0.476_027, 5e-7, "over the pack");
    // Here what is not listed is unknown: it lowers the coverage, not the score.
    let mut parts: Vec<Value> = materials(&case).iter().map(component).collect();
    let listed = value(&assess_value(&document_of(&case)), "product_mass");
    parts.push(json!({ "mass": { "value": pack - listed, "unit": "kg" } }));
    let assessment = assess_value(&document(&json!(parts)));
    let pci = figure(&assessment, "pci");
    near(pci.value.unwrap(), 0.8036, 5e-5, "ours");
    near(pci.coverage.unwrap(), 0.5924, 5e-5, "coverage");
}

/// Iron and phosphorus are below zero there.
#[test]
fn the_pack_of_iron_is_scored_by_another_equation() {
    battery("pci-lfp-alygizos-unclamped", false, 0.6637);
}

/// Materials floored before the mean: the same inputs give a score that is higher by a third.
#[test]
fn the_floor_acts_once_at_the_product() {
    battery("pci-lfp-alygizos-clamped", true, 0.6637);
}

/// The browser tool's defaults use more than everything after use. It computes all the same, and
/// three codes give three numbers; the document is refused.
#[test]
fn the_switch_is_refused_and_three_codes_disagree_on_it() {
    let case = case(METHOD, "pci-guardlock-pcijs");
    assert_eq!(case["applies"], "peer_variant");
    let materials = materials(&case);
    let expected = |name| stated(&case["expected"], name);
    let theirs = indicator(Code::Browser, &materials, true, None);
    near(theirs, expected("PCI"), tolerance(&case), "the peer's");
    for (name, part) in [
        ("CCI_aluminium", "aluminium body"),
        ("CCI_cardboard", "cardboard packaging"),
        ("CCI_polyamide", "polyamide housing"),
    ] {
        let material = materials.iter().find(|one| one["name"] == part).unwrap();
        let floored = (1.0 - linear_flow_index(Code::Browser, material)).max(0.0);
        near(floored, expected(name), tolerance(&case), name);
    }
    near(
        indicator(Code::Meguru, &materials, false, None),
        0.343,
        5e-4,
        "without checks",
    );
    near(
        indicator(Code::Batteries, &materials, true, None),
        0.154,
        5e-4,
        "by the battery code",
    );

    let assessment = assess_value(&document_of(&case));
    assert_eq!(figure(&assessment, "pci").value, None);
    let refused = assessment
        .problems
        .iter()
        .filter(|problem| problem.code == "share.sum_above_one")
        .count();
    assert_eq!(refused, materials.len());
}

/// Whatever is lost on the way to the part, a linear product without recycled scrap is what the
/// index is measured against. By the other two codes it is not.
#[test]
fn a_linear_product_has_an_index_of_one_with_any_losses() {
    let case = case(METHOD, "pci-d-linear");
    for (feedstock, part) in [
        (1.0, 1.0),
        (0.8, 1.0),
        (1.0, 0.7),
        (0.62, 0.815),
        (0.3, 0.2),
    ] {
        let mut symbols = case["inputs"].clone();
        symbols["E_fp"] = json!(feedstock);
        symbols["E_cp"] = json!(part);
        let assessment = assess_value(&document(&json!([component(&symbols)])));
        let index = value(&assessment, "pci_linear_flow_index");
        near(index, 1.0, 1e-12, &format!("{feedstock} and {part}"));
        near(value(&assessment, "pci"), 0.0, 1e-12, "PCI");
    }
    let without_losses = |code| linear_flow_index(code, &case["inputs"]);
    near(
        without_losses(Code::Browser),
        1.25,
        1e-12,
        "the browser tool",
    );
    near(
        without_losses(Code::Batteries),
        2.0,
        1e-12,
        "the battery code",
    );
}
