//! The browser's door to Meguru: whole documents in, whole assessments out, no state between.

#[cfg(all(test, target_arch = "wasm32"))]
mod tests;

use meguru::factor_table::FactorTable;
use meguru::{Allocation, Options, Selection};
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
import type { AssessOptions, Assessment, ProductDocument, QuantityReading } from "./types.js";
export type * from "./types.js";
"#;

/// The words of [`Allocation`], for people who wrote another one.
const ALLOCATIONS: &str = "\"cut_off\", \"end_of_life\", \"fifty_fifty\" or \"cff\"";

/// Reads the options of [`assess`] by hand: a deserialiser of objects asks for the names that it
/// knows and would never see a misspelt one.
fn read_options(options: &JsValue) -> Result<Options, JsValue> {
    let mut read = Options::default();
    let Some(options) = options.dyn_ref::<js_sys::Object>() else {
        if options.is_undefined() || options.is_null() {
            return Ok(read);
        }
        return Err(js_sys::TypeError::new("options must be an object").into());
    };
    for entry in js_sys::Object::entries(options).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        let refused = match (name.as_str(), value.as_bool(), value.as_string().as_deref()) {
            ("allocation" | "explain" | "figures", _, _) if value.is_undefined() => continue,
            ("explain", Some(explain), _) => {
                read.explain = explain;
                continue;
            }
            ("figures", _, Some("all")) => {
                read.figures = Selection::All;
                continue;
            }
            ("figures", _, Some("basic")) => {
                read.figures = Selection::Basic;
                continue;
            }
            ("allocation", _, Some(word)) if Allocation::of(word).is_some() => {
                read.allocation = Allocation::of(word).unwrap_or_default();
                continue;
            }
            ("allocation", _, _) => format!("allocation must be {ALLOCATIONS}"),
            ("explain", _, _) => "explain must be true or false".to_owned(),
            ("figures", _, _) => "figures must be \"all\" or \"basic\"".to_owned(),
            _ => format!("unknown option: {name}"),
        };
        return Err(js_sys::TypeError::new(&refused).into());
    }
    Ok(read)
}

/// Assesses a product document.
///
/// `document` is JSON text, its UTF-8 bytes, or an object. An object is written as JSON text
/// first: read field by field, its unknown fields and NaNs would pass unseen.
///
/// # Errors
/// Only for options that do not exist and for objects that are not JSON; what is wrong with the
/// document stands in the assessment's `problems`.
#[wasm_bindgen(unchecked_return_type = "Assessment")]
pub fn assess(
    #[wasm_bindgen(unchecked_param_type = "string | Uint8Array | ProductDocument")]
    document: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "AssessOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let options = read_options(options)?;
    let text = if let Some(text) = document.as_string() {
        text.into_bytes()
    } else if let Some(bytes) = document.dyn_ref::<js_sys::Uint8Array>() {
        bytes.to_vec()
    } else {
        String::from(js_sys::JSON::stringify(document)?).into_bytes()
    };
    js_sys::JSON::parse(&meguru::assess_to_json(&text, options))
}

/// Assesses a document given as UTF-8 bytes and answers with the assessment's JSON text: the
/// short way for every keystroke. `basic` leaves out the methods that few people ask for;
/// `allocation` is a word of the option, and cut-off where it is another or none; `factor_table` is a
/// table of the user's own as a JSON list of lines of cells, none where it cannot be read.
#[wasm_bindgen]
pub fn assess_text(
    document: &[u8],
    explain: bool,
    basic: bool,
    #[wasm_bindgen(
        unchecked_optional_param_type = "\"cut_off\" | \"end_of_life\" | \"fifty_fifty\" | \"cff\""
    )]
    allocation: Option<String>,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] factor_table: Option<String>,
) -> String {
    let figures = if basic {
        Selection::Basic
    } else {
        Selection::All
    };
    let options = Options {
        explain,
        figures,
        ..allocated(allocation)
    };
    match own_table(factor_table) {
        Some(table) => meguru::assess_with_to_json(document, options, &table),
        None => meguru::assess_to_json(document, options),
    }
}

/// What is wrong with a factor table of the user's own, a JSON list of lines of cells: the JSON text of
/// a list of problems, empty where the table can be used.
#[wasm_bindgen]
pub fn factor_table_problems(table: &str) -> String {
    let problems = FactorTable::from_json(table.as_bytes()).err();
    serde_json::to_string(&problems.unwrap_or_default()).unwrap_or_default()
}

/// What circular choices do to a product, given as UTF-8 bytes: the JSON text of `Levers`.
#[wasm_bindgen]
pub fn levers_text(
    document: &[u8],
    #[wasm_bindgen(
        unchecked_optional_param_type = "\"cut_off\" | \"end_of_life\" | \"fifty_fifty\" | \"cff\""
    )]
    allocation: Option<String>,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] factor_table: Option<String>,
) -> String {
    let table = own_table(factor_table).unwrap_or_default();
    meguru::levers_with(document, allocated(allocation), &table).to_json()
}

/// A table of the user's own, where it can be read.
fn own_table(text: Option<String>) -> Option<FactorTable> {
    FactorTable::from_json(text?.as_bytes()).ok()
}

fn allocated(allocation: Option<String>) -> Options {
    Options {
        allocation: allocation
            .and_then(|word| Allocation::of(&word))
            .unwrap_or_default(),
        ..Options::default()
    }
}

/// What a text says as a number: value and unit, or the code of what is wrong with it.
#[derive(Serialize)]
#[serde(untagged)]
enum QuantityReading {
    Number { value: f64, unit: String },
    Refused { code: &'static str },
}

/// Reads a number that a person typed: `３２０ｇ`, `30 %`, `1,200`. `kind` is `mass`, `share` or
/// `number`; a share comes back from 0 to 1.
///
/// # Errors
/// None in practice.
#[wasm_bindgen(unchecked_return_type = "QuantityReading")]
pub fn read_quantity(
    text: &str,
    #[wasm_bindgen(unchecked_param_type = "\"mass\" | \"share\" | \"number\"")] kind: &str,
) -> Result<JsValue, JsValue> {
    to_value(&reading(text, kind))
}

fn reading(text: &str, kind: &str) -> QuantityReading {
    let Some(number) = meguru::quantity::read_number(text) else {
        return QuantityReading::Refused {
            code: "number.unreadable",
        };
    };
    match kind {
        "share" => match meguru::quantity::read_share(text) {
            Some(value) => QuantityReading::Number {
                value,
                unit: "1".into(),
            },
            None => QuantityReading::Refused {
                code: "unit.unknown",
            },
        },
        "mass" if number.unit.is_empty() => QuantityReading::Refused {
            code: "unit.missing",
        },
        "mass" if meguru::quantity::kilograms_per(&number.unit).is_none() => {
            QuantityReading::Refused {
                code: "unit.unknown",
            }
        }
        _ => QuantityReading::Number {
            value: number.number,
            unit: number.unit,
        },
    }
}

/// Version of the program.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// As JSON text, like the assessment: a second serialiser would add to the download.
fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let text =
        serde_json::to_string(value).map_err(|error| js_sys::Error::new(&error.to_string()))?;
    js_sys::JSON::parse(&text)
}
