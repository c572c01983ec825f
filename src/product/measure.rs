//! Numbers of a document, read with their units and what the document says about them.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::json::Json;
use crate::problem::{Path, Problem};
use crate::quantity::{normalise, read_number, scale};

use super::kinds::{Kind, SMALLEST};
use super::read::{Read, Stated, document_words, mismatch, unknown_field};
use super::shape::{QuantityShape, Shape};

document_words! {
    /// How a stated number was obtained.
    pub enum StatedOrigin {
        /// Measured by the author of the document.
        Measured = "measured",
        /// Declared by a supplier.
        Declared = "declared",
        /// Estimated.
        Estimated = "estimated",
    }
}

document_words! {
    /// Where along the recycling chain a rate was measured.
    pub enum RateMeasuredAt {
        /// Mass collected for recycling over mass arising.
        Collected = "collected",
        /// Mass entering the recycling plant, after sorting.
        PlantInput = "plant_input",
        /// Mass leaving the recycling plant.
        PlantOutput = "plant_output",
    }
}

/// A number of kind `K`, with what the document says about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity<K> {
    /// Value in the kind's base unit.
    pub value: f64,
    /// Most numbers stand alone: what a few carry is kept apart, so that parts stay small.
    detail: Option<Box<Detail>>,
    kind: PhantomData<K>,
}

/// What a document may say about a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Detail {
    /// Lowest and highest value that the author thinks possible, in the base unit.
    pub range: Option<(f64, f64)>,
    /// The author's source.
    pub source: Option<String>,
    /// How the number was obtained.
    pub origin: Option<StatedOrigin>,
    /// Where a recycling rate was measured.
    pub measured_at: Option<RateMeasuredAt>,
}

impl<K> Quantity<K> {
    /// A number in the kind's base unit, with its source.
    pub(crate) fn sourced(value: f64, source: &str) -> Self {
        let detail = Detail {
            source: Some(source.to_owned()),
            ..Detail::default()
        };
        Self {
            detail: Some(Box::new(detail)),
            ..Self::of(value)
        }
    }

    /// A plain number in the kind's base unit, for a variant of a document.
    pub(crate) fn of(value: f64) -> Self {
        Self {
            value,
            detail: None,
            kind: PhantomData,
        }
    }

    /// What the document says about the number, if it says anything.
    pub fn detail(&self) -> Option<&Detail> {
        self.detail.as_deref()
    }
}

/// A quantity whose kind is only known at run time: the reader below exists once, not once for
/// every kind, which the browser's download feels.
struct AnyQuantity {
    value: f64,
    detail: Option<Box<Detail>>,
}

/// A kind at run time.
#[derive(Clone, Copy)]
struct AnyKind {
    shape: QuantityShape,
    unit: fn(&str) -> Option<f64>,
}

/// Why a number was refused.
enum Refusal {
    UnitMissing,
    UnitUnknown,
    /// With the size of the number's unit.
    Code(&'static str, f64),
}

impl AnyKind {
    /// A number in `unit` to the base unit, inside the range.
    fn convert(self, number: f64, unit: &str) -> Result<f64, Refusal> {
        if unit.is_empty() && !self.shape.plain {
            return Err(Refusal::UnitMissing);
        }
        let per = (self.unit)(unit).ok_or(Refusal::UnitUnknown)?;
        let value = scale(number, per);
        let QuantityShape {
            minimum,
            above_minimum,
            maximum,
            name,
            ..
        } = self.shape;
        let code = match minimum {
            Some(minimum) if value < minimum && minimum == 0.0 => "number.negative",
            // A year has no sign, and a price may be below zero.
            Some(minimum) if value < minimum => "number.too_small",
            Some(minimum) if above_minimum && value <= minimum => "number.not_positive",
            // An absurdly small number would divide into an absurdly large one.
            _ if above_minimum && value < SMALLEST => "number.too_small",
            _ if value > maximum && name == "share" => "share.above_one",
            _ if value > maximum => "number.too_large",
            _ => return Ok(value),
        };
        Err(Refusal::Code(code, per))
    }

    /// The smallest number that is taken.
    fn smallest(self) -> f64 {
        match self.shape.minimum {
            Some(minimum) if !self.shape.above_minimum => minimum,
            _ => SMALLEST,
        }
    }

    /// The same, with the refusal as a problem.
    fn checked(
        self,
        number: f64,
        unit: &str,
        at: &Path<'_>,
        problems: &mut Vec<Problem>,
    ) -> Stated<f64> {
        let units = || self.shape.units.join(", ");
        let problem = match self.convert(number, unit) {
            Ok(value) => return Stated::Value(value),
            Err(Refusal::UnitMissing) => Problem::error("unit.missing", at.pointer())
                .with("value", number)
                .with("units", units()),
            Err(Refusal::UnitUnknown) => Problem::error("unit.unknown", at.pointer())
                .with("unit", unit)
                .with("units", units()),
            // The limits in the unit of the number: they would else be told without one.
            Err(Refusal::Code(code, per)) => Problem::error(code, at.pointer())
                .with("value", number)
                .with("minimum", self.smallest() / per)
                .with("maximum", self.shape.maximum / per),
        };
        problems.push(problem);
        Stated::Wrong
    }

    fn read(
        self,
        json: &Json<'_>,
        at: &Path<'_>,
        problems: &mut Vec<Problem>,
    ) -> Stated<AnyQuantity> {
        let value = match json {
            Json::Number(number) => self.checked(*number, "", at, problems),
            Json::Text(text) => match read_number(text) {
                // A number in quotes has lost its type; only a unit makes the text worth reading.
                Some(number) if number.unit.is_empty() && self.shape.plain => {
                    mismatch("number", json, at, problems)
                }
                Some(number) => self.checked(number.number, &number.unit, at, problems),
                None => {
                    problems.push(
                        Problem::error("number.unreadable", at.pointer())
                            .with("value", text.chars().take(80).collect::<String>()),
                    );
                    Stated::Wrong
                }
            },
            Json::Object(entries) => return self.read_object(entries, at, problems),
            _ => mismatch("number", json, at, problems),
        };
        match value {
            Stated::Value(value) => Stated::Value(AnyQuantity {
                value,
                detail: None,
            }),
            Stated::Absent | Stated::Wrong => Stated::Wrong,
        }
    }

    /// `{ "value": …, "unit": …, "range": […], "source": …, "origin": …, "measured_at": … }`
    fn read_object(
        self,
        entries: &[(Cow<'_, str>, Json<'_>)],
        at: &Path<'_>,
        problems: &mut Vec<Problem>,
    ) -> Stated<AnyQuantity> {
        let before = problems.len();
        let (mut value, mut unit, mut range) = (Stated::Absent, String::new(), None);
        let mut detail = Detail::default();
        for (name, json) in entries {
            let at = at.key(name);
            match (name.as_ref(), json) {
                ("value", Json::Number(number)) => value = Stated::Value(*number),
                ("value", _) => value = mismatch("number", json, &at, problems),
                ("unit", _) => {
                    if let Stated::Value(text) = String::read(json, &at, problems) {
                        let text = normalise(&text);
                        // `1` is the unit of what has none.
                        let text = text.trim();
                        text.strip_prefix('1').unwrap_or(text).clone_into(&mut unit);
                    }
                }
                ("range", _) => range = read_range(json, &at, problems),
                ("source", _) => {
                    detail.source = String::read(json, &at, problems).value().cloned();
                }
                ("origin", _) => {
                    detail.origin = StatedOrigin::read(json, &at, problems).value().copied();
                }
                ("measured_at", _) => {
                    let measured_at = RateMeasuredAt::read(json, &at, problems);
                    detail.measured_at = measured_at.value().copied();
                }
                _ => unknown_field(
                    name,
                    &at,
                    &["value", "unit", "range", "source", "origin", "measured_at"],
                    problems,
                ),
            }
        }
        let Stated::Value(number) = value else {
            if value.is_absent() {
                problems.push(Problem::error("field.missing", at.key("value").pointer()));
            }
            return Stated::Wrong;
        };
        let Stated::Value(value) = self.checked(number, &unit, &at.key("value"), problems) else {
            return Stated::Wrong;
        };
        if let Some((low, high)) = range {
            match (self.convert(low, &unit), self.convert(high, &unit)) {
                (Ok(low), Ok(high)) if low <= value && value <= high => {
                    detail.range = Some((low, high));
                }
                _ => problems.push(
                    Problem::error("range.does_not_hold_value", at.key("range").pointer())
                        .with("low", low)
                        .with("high", high)
                        .with("value", number),
                ),
            }
        }
        if problems.len() > before {
            return Stated::Wrong;
        }
        let detail = (detail != Detail::default()).then(|| Box::new(detail));
        Stated::Value(AnyQuantity { value, detail })
    }
}

fn read_range(json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) -> Option<(f64, f64)> {
    if let Json::List(ends) = json
        && let [Json::Number(low), Json::Number(high)] = ends.as_slice()
    {
        return Some((*low, *high));
    }
    problems.push(Problem::error("range.not_two_numbers", at.pointer()));
    None
}

impl<K: Kind> Read for Quantity<K> {
    fn read(json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) -> Stated<Self> {
        match (AnyKind {
            shape: K::SHAPE,
            unit: K::unit,
        })
        .read(json, at, problems)
        {
            Stated::Value(AnyQuantity { value, detail }) => Stated::Value(Self {
                value,
                detail,
                kind: PhantomData,
            }),
            Stated::Absent | Stated::Wrong => Stated::Wrong,
        }
    }

    fn shape() -> Shape {
        Shape::Quantity(K::SHAPE)
    }
}
