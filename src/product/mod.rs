//! The product document: what a company states about its product, read strictly.

mod business;
mod document;
mod emissions;
mod kinds;
mod measure;
mod read;
mod shape;
mod supply;
mod validate;

pub use business::*;
pub use document::*;
pub use emissions::*;
pub use kinds::{
    ActivityFactor, Amount, AnyNumber, CalendarYear, EmissionFactor, Energy, EnergyEmissionFactor,
    EnergyIntensity, Kilometres, Kind, Mass, Money, Positive, Price, Share, TotalMass, Volume,
    Years,
};
pub use measure::{Detail, Quantity, RateMeasuredAt, StatedOrigin};
pub use read::{Extensions, Stated};
pub use shape::{FieldShape, ObjectShape, QuantityShape, Shape};
pub use supply::*;
#[cfg(feature = "checks")]
pub(crate) use validate::is_date;
pub(crate) use validate::lots_of;
pub use validate::stages_miss_total;

use crate::json::{self, Json};
use crate::problem::{Path, Problem};
use read::Read;

/// The format that this program writes, and the family that it reads.
pub const FORMAT: &str = "meguru/1";

/// The newest revision of the format that this program knows.
pub const REVISION: u32 = 1;

/// A document as read, with everything that is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The document; `None` where nothing can be read at all.
    pub document: Option<Document>,
    /// Problems, in the order of the text.
    pub problems: Vec<Problem>,
}

/// Reads a document from JSON text.
///
/// Every problem is collected; a wrong field is marked [`Stated::Wrong`] and the rest is kept.
pub fn read(text: &[u8]) -> Reading {
    match json::parse(text) {
        Ok(json) => read_tree(&json),
        Err(problem) => Reading {
            document: None,
            problems: vec![problem],
        },
    }
}

/// Shape of the whole document, for the JSON Schema and the documentation.
pub fn shape() -> Shape {
    Document::shape()
}

/// The same for a tree.
pub(crate) fn read_tree(json: &Json<'_>) -> Reading {
    let mut problems = Vec::new();
    if let Err(problem) = check_format(json) {
        return Reading {
            document: None,
            problems: vec![problem],
        };
    }
    let document = match Document::read(json, &Path::ROOT, &mut problems) {
        Stated::Value(mut document) => {
            validate::document(&mut document, &mut problems);
            Some(document)
        }
        Stated::Absent | Stated::Wrong => None,
    };
    Reading { document, problems }
}

/// The format decides whether the rest may be read at all: a document of a newer revision has
/// fields whose meaning this program does not know.
fn check_format(json: &Json<'_>) -> Result<(), Problem> {
    let Json::Object(entries) = json else {
        return Err(Problem::error("type.mismatch", "")
            .with("expected", "object")
            .with("found", json.kind()));
    };
    let format = entries
        .iter()
        .find(|(name, _)| name == "format")
        .map(|(_, value)| value);
    let Some(format) = format else {
        return Err(Problem::error("format.missing", "/format").with("expected", FORMAT));
    };
    let Json::Text(format) = format else {
        return Err(Problem::error("type.mismatch", "/format")
            .with("expected", "text")
            .with("found", format.kind()));
    };
    if format == FORMAT {
        return Ok(());
    }
    let unknown = || {
        Problem::error("format.unknown", "/format")
            .with("value", format.as_ref())
            .with("expected", FORMAT)
    };
    let family = format.strip_prefix("meguru/").ok_or_else(unknown)?;
    // `parse` would take a sign.
    if !family
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
    {
        return Err(unknown());
    }
    let (major, minor) = family.split_once('.').unwrap_or((family, "0"));
    let (Ok(major), Ok(minor)) = (major.parse::<u32>(), minor.parse::<u32>()) else {
        return Err(unknown());
    };
    if major > 1 || (major == 1 && minor > REVISION) {
        return Err(Problem::error("format.newer", "/format")
            .with("value", format.as_ref())
            .with("expected", FORMAT));
    }
    if major == 1 { Ok(()) } else { Err(unknown()) }
}
