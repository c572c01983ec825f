//! A figure that a formula may use, with where it comes from.

use std::fmt;

use serde::Serialize;

use crate::product::{Kind, Quantity, StatedOrigin};
use crate::tables::{SOURCES, Verified};

/// How a figure came to be known, strongest first: a computed figure is as strong as the weakest
/// of its inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Stated, with a proof in the document.
    Evidenced,
    /// Stated by the author of the document.
    Stated,
    /// Taken from a reference table, or from a named convention of the method.
    Default,
    /// Estimated by the author of the document.
    Estimated,
}

/// Place of a field: a component's pointer and the field below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FieldPath<'a> {
    /// JSON pointer of the object.
    pub base: &'a str,
    /// JSON pointer below it.
    pub field: &'a str,
}

impl fmt::Display for FieldPath<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.base)?;
        formatter.write_str(self.field)
    }
}

/// Where an input's number was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputSource<'a> {
    /// The source that the document names.
    Document(&'a str),
    /// A row of a reference table.
    Table {
        /// Id of the row.
        row: &'static str,
        /// Index into [`SOURCES`].
        source: usize,
        /// Year of the figure.
        year: &'static str,
        /// Geography of the figure.
        geography: &'static str,
        /// Whether somebody read it.
        verified: Verified,
    },
    /// A convention of the method.
    Convention(&'static str),
    /// Not named, so that it follows from what is: one piece, none of a share.
    Implied,
}

impl fmt::Display for InputSource<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document(text) | Self::Convention(text) => formatter.write_str(text),
            Self::Implied => formatter.write_str("not named"),
            Self::Table {
                row,
                source,
                year,
                geography,
                verified,
            } => {
                let source = SOURCES.get(*source);
                let citation = source.map_or("", |source| source.citation);
                write!(formatter, "{citation} [{row}; {geography}; {year}")?;
                match verified {
                    Verified::Yes => {}
                    Verified::Derived => formatter.write_str("; derived")?,
                    Verified::Memory => formatter.write_str("; unverified")?,
                }
                if let Some(source) = source {
                    write!(formatter, "; {}", source.licence)?;
                }
                formatter.write_str("]")
            }
        }
    }
}

/// A known figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Input<'a> {
    /// Value in the base unit of its symbol.
    pub value: f64,
    /// How it is known.
    pub origin: Origin,
    /// The field it stands in, or would stand in.
    pub path: FieldPath<'a>,
    /// Where the number was found; `None` for a plain number of the document.
    pub source: Option<InputSource<'a>>,
    /// Unit, where the symbol's own is not fixed, such as that of an emission factor.
    pub unit: Option<&'static str>,
}

impl<'a> Input<'a> {
    /// A number of the document.
    pub(crate) fn stated<K: Kind>(
        quantity: &'a Quantity<K>,
        path: FieldPath<'a>,
        evidenced: bool,
    ) -> Self {
        let origin = match quantity.origin {
            Some(StatedOrigin::Estimated) => Origin::Estimated,
            _ if evidenced => Origin::Evidenced,
            _ => Origin::Stated,
        };
        let source = quantity.source.as_deref().map(InputSource::Document);
        Self {
            value: quantity.value,
            origin,
            path,
            source,
            unit: None,
        }
    }

    /// A number that follows from what the document states, such as the zero that "the rest is
    /// virgin" leaves for a share not named.
    pub(crate) fn implied(value: f64, path: FieldPath<'a>) -> Self {
        Self {
            value,
            origin: Origin::Stated,
            path,
            source: Some(InputSource::Implied),
            unit: None,
        }
    }

    /// Pieces, counted through the assemblies. Proof of a mass needs none of its count.
    pub(crate) fn counted(value: f64, path: FieldPath<'a>) -> Self {
        Self {
            source: None,
            ..Self::implied(value, path)
        }
    }

    /// A number of a convention or table.
    pub(crate) fn default(value: f64, path: FieldPath<'a>, source: InputSource<'a>) -> Self {
        Self {
            value,
            origin: Origin::Default,
            path,
            source: Some(source),
            unit: None,
        }
    }

    /// The same input in another unit.
    pub(crate) fn in_unit(self, value: f64, unit: &'static str) -> Self {
        Self {
            value,
            unit: Some(unit),
            ..self
        }
    }
}
