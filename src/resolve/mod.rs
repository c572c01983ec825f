//! Resolution: what the document leaves open is filled from reference tables, and marked.
//!
//! Nothing is guessed. A field left out is filled only where a table has a row for it; a field
//! stated wrongly is never filled; what stays unknown stays missing, and says which field would
//! close the gap.

mod activity;
mod contents;
mod destinations;
mod details;
mod factor;
mod geography;
mod input;
mod organisation;
mod origins;
mod part;
mod product;

pub use activity::{Activity, Leg};
pub(crate) use destinations::applies_to;
pub use destinations::{Conversion, Destinations};
pub(crate) use details::Loop;
pub(crate) use factor::factor_input;
pub use factor::{FactorSum, OwnFactor};
pub(crate) use geography::{code, geographies, serves};
pub use input::{FieldPath, Input, InputSource, Origin};
pub use origins::{Custody, Inflows};
pub use part::{Part, Yields};
pub use product::{Lists, ResolvedProduct, StageInputs, Utility, resolve};

/// A figure, or the field that would make it known.
pub type Known<'a> = Result<Input<'a>, FieldPath<'a>>;
