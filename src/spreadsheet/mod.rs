//! Bills of materials out of spreadsheets: cells to a product document, and every guess on the way told.
//!
//! Readers of files hand over a [`Workbook`]; everything from there on happens here, for the page and the
//! command line alike.

mod fold;
mod heading;
mod material;
mod workbook;

pub use heading::{Field, HeadingField, HeadingNames, HeadingUnit, Per, split_unit};
pub use material::{Confidence, MaterialMatch, MaterialNames, Why};
mod form;
mod workbook;

pub use form::{
    Allowed, Form, FormCell, FormColumn, FormRow, FormSheet, FormValue, RowStyle, form_csv,
};
pub use workbook::{Cell, FileKind, Row, Sheet, Workbook, column_letters};
