//! The browser's door to workbooks: bytes of a file in, cells as JSON text out, and forms as files.

use meguru::spreadsheet::{Form, Workbook};
use meguru_sheets::Refusal;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// What came of reading a file.
#[derive(Serialize)]
#[serde(untagged)]
enum Reading {
    Read(Workbook),
    Refused { refused: Refusal },
}

/// Reads all sheets of an XLSX, XLSM or ODS file: the JSON text of a workbook's cells, or of `refused`,
/// with the code of what is wrong with the file and the values for its text.
#[wasm_bindgen]
pub fn read_sheets(bytes: &[u8], file: &str) -> String {
    let reading = match meguru_sheets::read(bytes, file) {
        Ok(workbook) => Reading::Read(workbook),
        Err(refused) => Reading::Refused { refused },
    };
    serde_json::to_string(&reading).unwrap_or_default()
}

/// Writes a form, given as JSON text, as an XLSX file.
///
/// # Errors
/// Where the text is no form, or the form does not fit into an XLSX file.
#[wasm_bindgen]
pub fn write_sheets(form: &str) -> Result<Vec<u8>, JsValue> {
    let form: Form = serde_json::from_str(form).map_err(|error| refused(&error))?;
    meguru_sheets::write(&form).map_err(|error| refused(&error))
}

fn refused(error: &dyn std::error::Error) -> JsValue {
    js_sys::Error::new(&error.to_string()).into()
}
