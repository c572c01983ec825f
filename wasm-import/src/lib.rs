//! The browser's door to the import of spreadsheets: text and cells in, product documents out.

use wasm_bindgen::prelude::*;

/// Version of the program.
#[wasm_bindgen(js_name = version)]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
