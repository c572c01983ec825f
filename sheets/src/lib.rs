//! Workbooks: cells out of XLSX and ODS files for the core, and the core's forms as XLSX.
//!
//! Files come from anybody. They are told apart by their content, nothing is allocated because a file
//! says so, and what is too much, damaged or something else is refused with a code.

#[cfg(feature = "decode")]
mod decode;
mod gathered;
pub mod limits;
mod ods;
mod package;
mod recognise;
mod refusal;
mod serial;
mod write;
mod xlsx;
mod xml;

#[cfg(feature = "decode")]
pub use decode::decode;
pub use limits::MAXIMUM_BYTES;
pub use refusal::Refusal;
pub use write::{WriteError, write};

use meguru::spreadsheet::Workbook;

use package::Package;
use recognise::Kind;

/// Reads all sheets of an XLSX, XLSM or ODS file; `file` is the name that the workbook will bear.
///
/// # Errors
/// A [`Refusal`] says why the file cannot be read.
pub fn read(bytes: &[u8], file: &str) -> Result<Workbook, Refusal> {
    recognise::archive(bytes)?;
    let mut package = Package::open(bytes)?;
    let workbook = match recognise::kind(&mut package)? {
        Kind::Xlsx => xlsx::read(&mut package, file),
        Kind::Ods => ods::read(&mut package, file),
    }?;
    if workbook.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Refusal::of("file.no_cells"));
    }
    Ok(workbook)
}
