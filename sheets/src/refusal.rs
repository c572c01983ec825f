//! Why a file is not read.

use meguru::{Parameter, Parameters};
use serde::Serialize;

use crate::limits::MAXIMUM_BYTES;

/// Why a file is not read: a code whose text stands in the catalogues, and the values for the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Refusal {
    /// Dotted code, such as `file.damaged`.
    pub code: &'static str,
    /// Values for the text.
    pub params: Parameters,
}

impl Refusal {
    pub(crate) fn of(code: &'static str) -> Self {
        let params = Parameters::default();
        Self { code, params }
    }

    /// What should be there is not, or is not what it should be.
    pub(crate) fn damaged() -> Self {
        Self::of("file.damaged")
    }

    /// Something else than a workbook.
    pub(crate) fn not_a_table() -> Self {
        Self::of("file.not_a_table")
    }

    /// The file has more bytes than are read.
    pub(crate) fn too_large(bytes: usize) -> Self {
        let params = Parameters(vec![
            ("bytes", Parameter::Number(bytes as f64)),
            ("maximum", Parameter::Number(MAXIMUM_BYTES as f64)),
        ]);
        let code = "file.too_large";
        Self { code, params }
    }

    /// The file holds more than is read. `what` is one of `bytes`, `cells`, `columns`, `entries`, `merged`,
    /// `rows`, `sheets`, `styles`, `text` and `texts`.
    pub(crate) fn too_large_inside(what: &'static str, maximum: usize) -> Self {
        let params = Parameters(vec![
            ("maximum", Parameter::Number(maximum as f64)),
            ("what", Parameter::Text(what.into())),
        ]);
        let code = "file.too_large_inside";
        Self { code, params }
    }
}
