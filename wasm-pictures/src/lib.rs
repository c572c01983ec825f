//! The browser's door to what pictures are drawn from: a document in, an answer out, no state between.

use wasm_bindgen::prelude::*;

/// What pictures of a product, given as UTF-8 bytes, are drawn from: the JSON text of a
/// `meguru-pictures/1`.
#[wasm_bindgen]
pub fn pictures_text(document: &[u8]) -> String {
    meguru::pictures::pictures(document).to_json()
}
