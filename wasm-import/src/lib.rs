//! The browser's door to the import of spreadsheets: cells and decisions in, documents and questions out,
//! all as JSON text, no state between. Texts are decoded by the browser, which has the tables.

use meguru::spreadsheet::{
    Form, Mapping, Workbook, form_csv, import, import_text as import_bytes, read_mapping,
    request as request_form, template as template_form, text_cells,
};
use wasm_bindgen::prelude::*;

/// Imports the cells of a workbook, given as the JSON text that the reader of sheets answers.
///
/// `mapping` is the JSON text of a `meguru-mapping/1`, `into` that of a product document which the rows
/// complete by the ids of its components. The answer is the JSON text of a `meguru-import/1`.
///
/// # Errors
/// For cells or a mapping that are no such JSON text; what is wrong with a table stands in the answer.
#[wasm_bindgen]
pub fn import_cells(
    workbook: &str,
    mapping: Option<String>,
    into: Option<String>,
) -> Result<String, JsError> {
    let workbook: Workbook = serde_json::from_str(workbook)?;
    let mapping = mapping_of(mapping)?;
    let into = into.map(String::into_bytes);
    Ok(import(&workbook, &mapping, into.as_deref()).to_json())
}

/// Imports a text file: CSV, TSV, or what came from the clipboard. Otherwise as `import_cells`.
///
/// # Errors
/// For a mapping that is no such JSON text.
#[wasm_bindgen]
pub fn import_text(
    bytes: &[u8],
    file: &str,
    mapping: Option<String>,
    into: Option<String>,
) -> Result<String, JsError> {
    let mapping = mapping_of(mapping)?;
    let into = into.map(String::into_bytes);
    Ok(import_bytes(bytes, file, &mapping, into.as_deref(), &decode).to_json())
}

/// The cells of a text file, for showing them: the JSON text of a workbook.
///
/// # Errors
/// For a mapping that is no such JSON text.
#[wasm_bindgen]
pub fn workbook_text(bytes: &[u8], file: &str, mapping: Option<String>) -> Result<String, JsError> {
    let mapping = mapping_of(mapping)?;
    let workbook = text_cells(bytes, file, &mapping, &decode);
    Ok(serde_json::to_string(&workbook)?)
}

/// The document of an import as the text of a file: the same bytes as on the command line.
///
/// # Errors
/// For text that is no JSON.
#[wasm_bindgen]
pub fn document_text(document: &str) -> Result<String, JsError> {
    let document: serde_json::Value = serde_json::from_str(document)?;
    Ok(meguru::spreadsheet::document_text(&document))
}

/// An empty parts list to fill in, as the JSON text of a form.
///
/// `words` is a JSON object of texts by their ids (`template-…`), `materials` a JSON list of pairs of the id
/// and the name of a reference material.
///
/// # Errors
/// For words or materials that are no such JSON text.
#[wasm_bindgen]
pub fn template(words: &str, materials: &str) -> Result<String, JsError> {
    let (words, materials) = texts(words, materials)?;
    let look_up = |id: &str| look_up(&words, id);
    Ok(serde_json::to_string(&template_form(&look_up, &materials))?)
}

/// What to ask the suppliers of a product, as the JSON text of a form; nothing where no part lacks anything.
///
/// # Errors
/// For words or materials that are no such JSON text.
#[wasm_bindgen]
pub fn request(
    document: &str,
    by_supplier: bool,
    words: &str,
    materials: &str,
) -> Result<Option<String>, JsError> {
    let (words, materials) = texts(words, materials)?;
    let look_up = |id: &str| look_up(&words, id);
    request_form(document.as_bytes(), by_supplier, &look_up, &materials)
        .map(|form| serde_json::to_string(&form))
        .transpose()
        .map_err(JsError::from)
}

/// A sheet of a form as CSV for spreadsheet programs.
///
/// # Errors
/// For text that is no form.
#[wasm_bindgen]
pub fn form_as_csv(form: &str, sheet: usize) -> Result<Vec<u8>, JsError> {
    let form: Form = serde_json::from_str(form)?;
    Ok(form_csv(&form, sheet))
}

fn mapping_of(text: Option<String>) -> Result<Mapping, JsError> {
    match text {
        None => Ok(Mapping::default()),
        Some(text) => read_mapping(text.as_bytes()).map_err(|error| JsError::new(&error)),
    }
}

type Texts = (
    serde_json::Map<String, serde_json::Value>,
    Vec<(String, String)>,
);

fn texts(words: &str, materials: &str) -> Result<Texts, JsError> {
    Ok((
        serde_json::from_str(words)?,
        serde_json::from_str(materials)?,
    ))
}

fn look_up(words: &serde_json::Map<String, serde_json::Value>, id: &str) -> String {
    let text = words.get(id).and_then(serde_json::Value::as_str);
    text.unwrap_or(id).to_owned()
}

/// Decodes a text strictly, by the browser.
fn decode(bytes: &[u8], label: &str) -> Option<String> {
    let options = web_sys::TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = web_sys::TextDecoder::new_with_label_and_options(label, &options).ok()?;
    // A copy outside the module's memory: a browser may refuse to decode memory that can grow.
    let bytes = js_sys::Uint8Array::from(bytes);
    decoder.decode_with_buffer_source(&bytes).ok()
}

/// So that the module can be seen to be the same version as the page.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
