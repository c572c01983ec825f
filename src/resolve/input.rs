//! A figure that a formula may use, with where it comes from.

use std::fmt;

use serde::Serialize;

use crate::product::{Kind, Quantity, StatedOrigin};
use crate::tables::{
    Category, CircularFootprint, EndOfLife, EnergyCarrier, Factor, Lifetime, MaterialContent,
    RecyclingEfficiency, SOURCES, Verified,
};

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
#[derive(Clone, Copy, Debug)]
pub enum InputSource<'a> {
    /// The source that the document names.
    Document(&'a str),
    /// An emission factor of the table.
    Factor(&'static Factor),
    /// A recycling efficiency of the table.
    RecyclingEfficiency(&'static RecyclingEfficiency),
    /// A route after use of the table.
    EndOfLife(&'static EndOfLife),
    /// The same, with what the recycling plants reject taken out of the other destinations.
    EndOfLifeLessRejects(&'static EndOfLife),
    /// The average life of a product category.
    Lifetime(&'static Category, &'static Lifetime),
    /// What a reference material contains of a critical raw material.
    MaterialContent(&'static MaterialContent),
    /// Parameters of the Circular Footprint Formula.
    CircularFootprint(&'static CircularFootprint),
    /// The energy in a carrier.
    EnergyCarrier(&'static EnergyCarrier),
    /// A convention of the method.
    Convention(&'static str),
    /// Not named, so that it follows from what is: one piece, none of a share.
    Implied,
}

/// What a table says of one of its rows.
struct Row {
    id: &'static str,
    geography: &'static str,
    year: &'static str,
    source: usize,
    verified: Verified,
}

impl<'a> InputSource<'a> {
    /// The same source free of the document, or the document's own words.
    pub(crate) fn fixed(self) -> Result<InputSource<'static>, &'a str> {
        Ok(match self {
            Self::Document(text) => return Err(text),
            Self::Factor(row) => InputSource::Factor(row),
            Self::RecyclingEfficiency(row) => InputSource::RecyclingEfficiency(row),
            Self::EndOfLife(row) => InputSource::EndOfLife(row),
            Self::EndOfLifeLessRejects(row) => InputSource::EndOfLifeLessRejects(row),
            Self::Lifetime(category, row) => InputSource::Lifetime(category, row),
            Self::MaterialContent(row) => InputSource::MaterialContent(row),
            Self::CircularFootprint(row) => InputSource::CircularFootprint(row),
            Self::EnergyCarrier(row) => InputSource::EnergyCarrier(row),
            Self::Convention(text) => InputSource::Convention(text),
            Self::Implied => InputSource::Implied,
        })
    }

    /// Where the row's id or the words lie in memory: the same place, the same citation.
    pub(crate) fn place(&self) -> *const u8 {
        match self {
            Self::Document(text) | Self::Convention(text) => text.as_ptr(),
            _ => self.row().map_or(std::ptr::null(), |row| row.id.as_ptr()),
        }
    }

    /// The table row behind the number, if there is one.
    fn row(&self) -> Option<Row> {
        let (id, geography, year, source, verified) = match self {
            Self::Factor(row) => (row.id, row.geography, row.year, row.source, row.verified),
            Self::RecyclingEfficiency(row) => {
                (row.id, row.geography, row.year, row.source, row.verified)
            }
            Self::EndOfLife(row) | Self::EndOfLifeLessRejects(row) => {
                (row.id, row.geography, row.year, row.source, row.verified)
            }
            Self::Lifetime(category, row) => (
                category.id,
                row.geography,
                row.year,
                row.source,
                row.verified,
            ),
            Self::MaterialContent(row) => {
                (row.id, row.geography, row.year, row.source, row.verified)
            }
            Self::CircularFootprint(row) => {
                (row.id, row.geography, row.year, row.source, row.verified)
            }
            Self::EnergyCarrier(row) => (row.id, row.geography, row.year, row.source, row.verified),
            Self::Document(_) | Self::Convention(_) | Self::Implied => return None,
        };
        Some(Row {
            id,
            geography,
            year,
            source,
            verified,
        })
    }

    /// Whether the number stands in a table and nobody has read it in its source.
    pub(crate) fn is_unverified(&self) -> bool {
        self.row()
            .is_some_and(|row| row.verified == Verified::Memory)
    }
}

impl fmt::Display for InputSource<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(row) = self.row() else {
            return formatter.write_str(match self {
                Self::Document(text) | Self::Convention(text) => text,
                _ => "not named",
            });
        };
        let source = SOURCES.get(row.source);
        let citation = source.map_or("", |source| source.citation);
        write!(
            formatter,
            "{citation} [{}; {}; {}",
            row.id, row.geography, row.year
        )?;
        formatter.write_str(match row.verified {
            Verified::Yes => "",
            Verified::Derived => "; derived",
            Verified::Memory => "; unverified",
        })?;
        if let Some(source) = source {
            write!(formatter, "; {}", source.licence)?;
        }
        if matches!(self, Self::EndOfLifeLessRejects(_)) {
            formatter.write_str("; less what the recycling plants reject")?;
        }
        formatter.write_str("]")
    }
}

/// A known figure.
#[derive(Clone, Copy, Debug)]
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
        let detail = quantity.detail();
        let origin = match detail.and_then(|detail| detail.origin) {
            Some(StatedOrigin::Estimated) => Origin::Estimated,
            _ if evidenced => Origin::Evidenced,
            _ => Origin::Stated,
        };
        let source = detail
            .and_then(|detail| detail.source.as_deref())
            .map(InputSource::Document);
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

    /// Pieces, counted through the assemblies.
    pub(crate) fn counted(value: f64, path: FieldPath<'a>, estimated: bool) -> Self {
        let origin = if estimated {
            Origin::Estimated
        } else {
            Origin::Stated
        };
        Self {
            origin,
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
