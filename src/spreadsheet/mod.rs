//! Bills of materials out of spreadsheets: cells to a product document, and every guess on the way told.
//!
//! Readers of files hand over a [`Workbook`]; everything from there on happens here, for the page and the
//! command line alike: where the headings stand (`header`), what columns mean (`columns`) and how their
//! numbers are written (`notation`), which rows are parts (`rows`) and which stands below which (`tree`),
//! what a row states (`part`), and the document that comes of it (`assembly`, `check`).

mod answers;
mod asked;
mod assembly;
mod check;
mod columns;
mod encoding;
mod field;
mod fold;
mod form;
mod header;
mod heading;
mod import;
mod mapping;
mod material;
mod materials;
mod merged;
mod notation;
mod part;
mod quotes;
mod report;
mod rows;
mod template;
mod text;
mod told;
mod tree;
mod units;
mod value;
mod wide;
mod workbook;

pub use encoding::{Decode, Decoded, ENCODINGS, EncodingCandidate, EncodingReport, decode_text};
pub use field::Field;
pub use form::{
    Allowed, Form, FormCell, FormColumn, FormRow, FormSheet, FormValue, RowStyle, form_csv,
};
pub use heading::{HeadingField, HeadingNames, HeadingUnit, split_unit};
pub use import::{import, import_text, refused, text_cells};
pub use mapping::{
    AssemblyMass, ColumnChoice, DecimalMark, Hierarchy, MAPPING_FORMAT, Mapping, Per, RowChoice,
    ShareNotation, read_mapping,
};
pub use material::{Confidence, MaterialMatch, MaterialNames, Why};
pub use report::{
    ColumnOrigin, ColumnReport, Counts, IMPORT_FORMAT, Import, ImportProblem, LeftOut,
    MaterialReport, Question, SheetReport, document_text,
};
pub use template::{MaterialWords, Words, request, template};
pub use text::MAXIMUM_FILE_BYTES;
pub use workbook::{Cell, FileKind, NOT_COMPUTED, Row, Sheet, Workbook, column_letters};
