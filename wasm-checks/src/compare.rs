//! Two documents side by side, and levers of any strength for one of them.

use meguru::Allocation;
use meguru::compare::{
    self, CompareOptions, Edit, Settings, changed_outcomes, lever_of, lever_reach, set_levers,
};
use meguru::factor_table::FactorTable;
use serde_json::to_string;
use wasm_bindgen::prelude::*;

use crate::{day_of, market_of, with_grounds};

/// A table of the user's own; none where it cannot be read.
fn table_of(text: Option<String>) -> FactorTable {
    text.and_then(|text| FactorTable::from_json(text.as_bytes()).ok())
        .unwrap_or_default()
}

/// Two documents side by side, as the JSON text of a `meguru-comparison/1`.
///
/// `allocation` is a word such as `cut_off`, and that where it is another or none; `uncertainty` asks what the
/// differences are worth beside the ranges that inputs state, which takes longer; `factor_table` is a table of the
/// user's own as a JSON list of lines of cells.
#[wasm_bindgen]
pub fn compare(
    before: &[u8],
    after: &[u8],
    allocation: Option<String>,
    uncertainty: bool,
    factor_table: Option<String>,
) -> String {
    let options = CompareOptions {
        allocation: allocation
            .and_then(|word| Allocation::of(&word))
            .unwrap_or_default(),
        uncertainty,
    };
    compare::compare(before, after, options, &table_of(factor_table)).to_json()
}

/// The outcomes of a market's rules that differ between two documents, as JSON text.
///
/// # Errors
/// For a market or a day that is none.
#[wasm_bindgen]
pub fn compare_checks(
    before: &[u8],
    after: &[u8],
    market: &str,
    placed_on_market: Option<String>,
) -> Result<String, JsError> {
    let market = market_of(market)?;
    let day = day_of(placed_on_market)?;
    with_grounds(|grounds| {
        let rules = &grounds.rules;
        to_string(&changed_outcomes(before, after, rules, market, day))
    })
}

/// How far each lever can be pulled on a product, as JSON text: a list of `id`, `applies` and `maximum`.
///
/// # Errors
/// Never; the type is that of JSON.
#[wasm_bindgen]
pub fn levers_of(product: &[u8], factor_table: Option<String>) -> Result<String, JsError> {
    Ok(to_string(&lever_reach(product, &table_of(factor_table)))?)
}

/// The fields that a variant of a product takes when the lever `moved` has been set anew, as JSON text: a list of
/// `path` and `value`, without one where the field goes. `settings` are strengths by lever, such as `{"lighter":0.1}`.
///
/// # Errors
/// For a lever that is none.
#[wasm_bindgen]
pub fn pull_levers(
    product: &[u8],
    variant: &[u8],
    settings: &str,
    moved: &str,
    factor_table: Option<String>,
) -> Result<String, JsError> {
    let lever =
        lever_of(moved).ok_or_else(|| JsError::new(&format!("there is no lever {moved}")))?;
    let settings = Settings::from_json(settings);
    let edits: Vec<Edit> = set_levers(product, variant, &settings, lever, &table_of(factor_table));
    Ok(to_string(&edits)?)
}
