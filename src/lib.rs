//! Meguru: how circular a product is, computed from its bill of materials.
//!
//! Data goes one way: a [`product`] document is [`resolve`]d against reference [`tables`], its
//! material [`flows`] are balanced, and [`circularity`] indicators and the carbon [`footprint`]
//! are read off the flows. [`assess`] walks the whole way; [`range`] and [`region`] put several products
//! together.

#![deny(clippy::indexing_slicing)]

mod json;
mod problem;
#[cfg(any(feature = "spreadsheet", feature = "checks"))]
mod words;

pub mod assessment;
#[cfg(feature = "checks")]
pub mod checks;
pub mod circularity;
#[cfg(feature = "compare")]
pub mod compare;
pub mod factor_table;
pub mod figures;
pub mod flows;
pub mod footprint;
pub mod levers;
pub mod number;
#[cfg(feature = "pictures")]
pub mod pictures;
mod portfolio;
pub mod product;
pub mod quantity;
pub mod resolve;
#[cfg(feature = "spreadsheet")]
pub mod spreadsheet;
pub mod tables;

pub use assessment::{Assessment, Options, Selection, assess, assess_to_json};
pub use factor_table::{assess_with, assess_with_to_json};
pub use footprint::Allocation;
pub use json::MAXIMUM_BYTES;
pub use levers::{levers, levers_with};
pub use portfolio::{DocumentProblem, Entry, Missing, range, region};
pub use problem::{Parameter, Parameters, Problem, Severity};
