//! The boundary as a browser calls it.

use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::{assess, assess_text, factor_table_problems, levers_text, read_quantity, version};

wasm_bindgen_test_configure!(run_in_browser);

const DOCUMENT: &str = r#"{
  "format": "meguru/1",
  "product": { "name": "箱" },
  "components": [
    { "id": "a", "material": "pp", "mass": "1 kg",
      "inflow": { "post_consumer_recycled": 0.25 },
      "outflow": { "recycling": 0, "landfill": 1 } }
  ]
}"#;

fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('/').fold(value.clone(), |value, name| {
        Reflect::get(&value, &name.into()).unwrap_or(JsValue::UNDEFINED)
    })
}

fn assessed(document: &JsValue) -> JsValue {
    assess(document, &JsValue::UNDEFINED).unwrap_or(JsValue::UNDEFINED)
}

#[wasm_bindgen_test]
fn text_bytes_and_objects_give_the_same_assessment() {
    let bytes = Uint8Array::from(DOCUMENT.as_bytes());
    let object = JSON::parse(DOCUMENT).unwrap_or(JsValue::UNDEFINED);
    let text = JSON::stringify(&assessed(&DOCUMENT.into())).map(String::from);
    assert!(text.is_ok());
    for document in [JsValue::from(bytes), object] {
        assert_eq!(
            JSON::stringify(&assessed(&document)).map(String::from),
            text
        );
    }
    let fast = JSON::parse(&assess_text(DOCUMENT.as_bytes(), false, false, None, None));
    assert_eq!(
        fast.and_then(|fast| JSON::stringify(&fast))
            .map(String::from),
        text
    );
}

#[wasm_bindgen_test]
fn figures_are_numbers_under_their_ids() {
    let assessment = assessed(&DOCUMENT.into());
    assert_eq!(
        at(&assessment, "figures/recycled_content/value").as_f64(),
        Some(0.25)
    );
    assert_eq!(
        at(&assessment, "figures/product_mass/value").as_f64(),
        Some(1.0)
    );
    assert!(at(&assessment, "derivation").is_undefined());
}

#[wasm_bindgen_test]
fn explanations_come_on_request() {
    let options = Object::new();
    assert_eq!(
        Reflect::set(&options, &"explain".into(), &true.into()),
        Ok(true)
    );
    let assessment = assess(&DOCUMENT.into(), &options).unwrap_or(JsValue::UNDEFINED);
    let nodes = at(&assessment, "derivation/nodes");
    assert!(nodes.unchecked_into::<Array>().length() > 0);
}

#[wasm_bindgen_test]
fn a_misspelt_option_is_an_error() {
    let options = Object::new();
    assert_eq!(
        Reflect::set(&options, &"explian".into(), &true.into()),
        Ok(true)
    );
    assert!(assess(&DOCUMENT.into(), &options).is_err());
}

/// What crosses as an object is checked as strictly as text: a NaN is no number, and an unknown
/// name no field.
#[wasm_bindgen_test]
fn objects_are_read_strictly() {
    let object = JSON::parse(DOCUMENT).unwrap_or(JsValue::UNDEFINED);
    let product = at(&object, "product");
    assert_eq!(
        Reflect::set(&product, &"nmae".into(), &JsValue::from(f64::NAN)),
        Ok(true)
    );
    let assessment = assessed(&object);
    assert_eq!(
        at(&assessment, "problems/0/code").as_string().as_deref(),
        Some("field.unknown")
    );
    assert_eq!(
        at(&assessment, "problems/0/path").as_string().as_deref(),
        Some("/product/nmae")
    );
}

#[wasm_bindgen_test]
fn the_browser_and_the_core_give_the_same_text() {
    let options = meguru::Options {
        explain: true,
        ..meguru::Options::default()
    };
    let native = meguru::assess_to_json(DOCUMENT.as_bytes(), options);
    assert_eq!(
        assess_text(DOCUMENT.as_bytes(), true, false, None, None),
        native
    );
}

#[wasm_bindgen_test]
fn quantities_are_read_as_typed() {
    let read = |text, kind| read_quantity(text, kind).unwrap_or(JsValue::UNDEFINED);
    let mass = read("３２０ｇ", "mass");
    assert_eq!(at(&mass, "value").as_f64(), Some(320.0));
    assert_eq!(at(&mass, "unit").as_string().as_deref(), Some("g"));
    assert_eq!(at(&read("30％", "share"), "value").as_f64(), Some(0.3));
    assert_eq!(
        at(&read("約12", "mass"), "code").as_string().as_deref(),
        Some("number.unreadable")
    );
    assert_eq!(
        at(&read("12", "mass"), "code").as_string().as_deref(),
        Some("unit.missing")
    );
}

#[wasm_bindgen_test]
fn an_allocation_is_chosen_by_its_word() {
    let stage = |allocation: Option<&str>| {
        let text = assess_text(
            DOCUMENT.as_bytes(),
            false,
            false,
            allocation.map(str::to_owned),
            None,
        );
        let assessment = JSON::parse(&text).unwrap_or(JsValue::UNDEFINED);
        at(&assessment, "figures/carbon_footprint/value").as_f64()
    };
    assert_eq!(stage(None), stage(Some("cut_off")));
    let options = Object::new();
    let set = Reflect::set(&options, &"allocation".into(), &"cff".into());
    assert!(set.is_ok());
    let chosen = assess(&DOCUMENT.into(), &options).unwrap_or(JsValue::UNDEFINED);
    assert_eq!(
        at(&chosen, "figures/carbon_footprint/value").as_f64(),
        stage(Some("cff"))
    );
    let wrong = Reflect::set(&options, &"allocation".into(), &"mine".into());
    assert!(wrong.is_ok());
    assert!(assess(&DOCUMENT.into(), &options).is_err());
}

#[wasm_bindgen_test]
fn levers_are_those_of_the_core() {
    let native = meguru::levers(DOCUMENT.as_bytes(), meguru::Options::default()).to_json();
    assert_eq!(levers_text(DOCUMENT.as_bytes(), None, None), native);
}

#[wasm_bindgen_test]
fn the_version_is_that_of_the_crate() {
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}

#[wasm_bindgen_test]
fn a_table_of_ones_own_fills_in() {
    let table = r#"[["for","value","unit","geography","year","gwp_basis","source"],
        ["material:pp","2","kg","JP","2023","AR5","Somebody 1.0"],
        ["material:pp:recycled","2","kg","JP","2023","AR5","Somebody 1.0"]]"#;
    assert_eq!(factor_table_problems(table), "[]");
    let text = assess_text(
        DOCUMENT.as_bytes(),
        false,
        true,
        None,
        Some(table.to_owned()),
    );
    let assessment = JSON::parse(&text).unwrap_or(JsValue::UNDEFINED);
    let stage = at(
        &assessment,
        "figures/carbon_footprint_stage_raw_materials/value",
    );
    assert_eq!(stage.as_f64(), Some(2.0));
    assert!(factor_table_problems("[[\"for\"]]").contains("factor_table.no_column"));
}
