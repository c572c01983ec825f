//! The browser's door to what pictures are drawn from: a document in, an answer out, no state between.

use meguru::factor_table::FactorTable;
use wasm_bindgen::prelude::*;

/// What pictures of a product, given as UTF-8 bytes, are drawn from: the JSON text of a
/// `meguru-pictures/1`. `factor_table` is a table of the user's own as a JSON list of lines of cells, none
/// where it cannot be read.
#[wasm_bindgen]
pub fn pictures_text(
    document: &[u8],
    #[wasm_bindgen(unchecked_optional_param_type = "string")] factor_table: Option<String>,
) -> String {
    let table = factor_table.and_then(|text| FactorTable::from_json(text.as_bytes()).ok());
    meguru::pictures::pictures(document, &table.unwrap_or_default()).to_json()
}
