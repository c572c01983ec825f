//! Numbers of a document: each kind knows its range and its units, so a value that exists is a
//! value that makes sense.

use std::marker::PhantomData;

use crate::json::Json;
use crate::problem::{Path, Problem};
use crate::quantity::{kilograms_per, read_number, scale, share_per};

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

/// A kind of number.
pub trait Kind {
    /// Range and units.
    const SHAPE: QuantityShape;
    /// Size of a unit in the base unit; `None` if it is not one of this kind. The empty text
    /// asks for a plain number.
    fn unit(unit: &str) -> Option<f64>;
}

/// A share from 0 to 1, also written in percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share;

impl Kind for Share {
    const SHAPE: QuantityShape = QuantityShape {
        name: "share",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1.0,
        plain: true,
        units: &["1", "%"],
    };
    fn unit(unit: &str) -> Option<f64> {
        share_per(unit)
    }
}

/// A mass in kilograms, always written with its unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mass;

impl Kind for Mass {
    const SHAPE: QuantityShape = QuantityShape {
        name: "mass",
        minimum: Some(0.0),
        above_minimum: true,
        maximum: 1e9,
        plain: false,
        units: &["kg", "g", "mg", "t"],
    };
    fn unit(unit: &str) -> Option<f64> {
        kilograms_per(unit)
    }
}

/// Years, more than none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Years;

impl Kind for Years {
    const SHAPE: QuantityShape = QuantityShape {
        name: "years",
        minimum: Some(0.0),
        above_minimum: true,
        maximum: 1_000.0,
        plain: true,
        units: &["year", "month"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match unit {
            "" | "year" | "years" | "a" | "年" => Some(1.0),
            "month" | "months" | "か月" | "ヶ月" => Some(1.0 / 12.0),
            _ => None,
        }
    }
}

/// A distance in kilometres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kilometres;

impl Kind for Kilometres {
    const SHAPE: QuantityShape = QuantityShape {
        name: "kilometres",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e6,
        plain: true,
        units: &["km", "m"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match unit {
            "" | "km" => Some(1.0),
            "m" => Some(1e-3),
            _ => None,
        }
    }
}

/// A count or amount above zero: pieces per assembly, functional units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Positive;

impl Kind for Positive {
    const SHAPE: QuantityShape = QuantityShape {
        name: "positive_number",
        minimum: Some(0.0),
        above_minimum: true,
        maximum: 1e12,
        plain: true,
        units: &["1"],
    };
    fn unit(unit: &str) -> Option<f64> {
        matches!(unit, "" | "1" | "個" | "piece" | "pieces" | "pcs").then_some(1.0)
    }
}

/// An amount of zero or more whose unit stands in a field of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount;

impl Kind for Amount {
    const SHAPE: QuantityShape = QuantityShape {
        name: "amount",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e15,
        plain: true,
        units: &[],
    };
    fn unit(unit: &str) -> Option<f64> {
        unit.is_empty().then_some(1.0)
    }
}

/// An emission factor in kg CO2e per kg. Negative where uptake is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EmissionFactor;

impl Kind for EmissionFactor {
    const SHAPE: QuantityShape = QuantityShape {
        name: "emission_factor",
        minimum: Some(-1e3),
        above_minimum: false,
        maximum: 1e6,
        plain: false,
        units: &["kg CO2e/kg"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match unit.replace(['-', '₂', ' '], "").to_lowercase().as_str() {
            "kgco2e/kg" | "kgco2eq/kg" | "tco2e/t" | "gco2e/g" => Some(1.0),
            _ => None,
        }
    }
}

/// A number of kind `K`, with what the document says about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity<K> {
    /// Value in the kind's base unit.
    pub value: f64,
    /// Lowest and highest value that the author thinks possible, in the base unit.
    pub range: Option<(f64, f64)>,
    /// The author's source.
    pub source: Option<String>,
    /// How the number was obtained.
    pub origin: Option<StatedOrigin>,
    /// Where a recycling rate was measured.
    pub measured_at: Option<RateMeasuredAt>,
    kind: PhantomData<K>,
}

impl<K> Quantity<K> {
    /// A bare number in the base unit.
    fn plain(value: f64) -> Self {
        Self {
            value,
            range: None,
            source: None,
            origin: None,
            measured_at: None,
            kind: PhantomData,
        }
    }
}

/// Why a number was refused.
enum Refusal {
    UnitMissing,
    UnitUnknown,
    Code(&'static str),
}

/// A number in `unit` to the base unit of the kind, inside its range.
fn convert<K: Kind>(number: f64, unit: &str) -> Result<f64, Refusal> {
    if unit.is_empty() && !K::SHAPE.plain {
        return Err(Refusal::UnitMissing);
    }
    let per = K::unit(unit).ok_or(Refusal::UnitUnknown)?;
    let value = scale(number, per);
    let QuantityShape {
        minimum,
        above_minimum,
        maximum,
        name,
        ..
    } = K::SHAPE;
    match minimum {
        Some(minimum) if value < minimum => Err(Refusal::Code("number.negative")),
        Some(minimum) if above_minimum && value <= minimum => {
            Err(Refusal::Code("number.not_positive"))
        }
        _ if value > maximum && name == "share" => Err(Refusal::Code("share.above_one")),
        _ if value > maximum => Err(Refusal::Code("number.too_large")),
        _ => Ok(value),
    }
}

fn refused<T>(
    refusal: &Refusal,
    number: f64,
    unit: &str,
    shape: QuantityShape,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) -> Stated<T> {
    let units = || shape.units.join(", ");
    problems.push(match refusal {
        Refusal::UnitMissing => Problem::error("unit.missing", at.pointer())
            .with("value", number)
            .with("units", units()),
        Refusal::UnitUnknown => Problem::error("unit.unknown", at.pointer())
            .with("unit", unit)
            .with("units", units()),
        Refusal::Code(code) => Problem::error(code, at.pointer())
            .with("value", number)
            .with("maximum", shape.maximum),
    });
    Stated::Wrong
}

fn from_number<K: Kind>(
    number: f64,
    unit: &str,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) -> Stated<Quantity<K>> {
    match convert::<K>(number, unit) {
        Ok(value) => Stated::Value(Quantity::plain(value)),
        Err(refusal) => refused(&refusal, number, unit, K::SHAPE, at, problems),
    }
}

impl<K: Kind> Read for Quantity<K> {
    fn read(json: &Json<'_>, at: &Path<'_>, problems: &mut Vec<Problem>) -> Stated<Self> {
        match json {
            Json::Number(number) => from_number::<K>(*number, "", at, problems),
            Json::Text(text) => match read_number(text) {
                // A number in quotes has lost its type; only a unit makes the text worth reading.
                Some(number) if number.unit.is_empty() && K::SHAPE.plain => {
                    mismatch("number", json, at, problems)
                }
                Some(number) => from_number::<K>(number.number, &number.unit, at, problems),
                None => {
                    problems.push(
                        Problem::error("number.unreadable", at.pointer())
                            .with("value", text.chars().take(80).collect::<String>()),
                    );
                    Stated::Wrong
                }
            },
            Json::Object(entries) => read_object(entries, at, problems),
            _ => mismatch("number", json, at, problems),
        }
    }

    fn shape() -> Shape {
        Shape::Quantity(K::SHAPE)
    }
}

/// `{ "value": …, "unit": …, "range": […], "source": …, "origin": …, "measured_at": … }`
fn read_object<K: Kind>(
    entries: &[(std::borrow::Cow<'_, str>, Json<'_>)],
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) -> Stated<Quantity<K>> {
    let before = problems.len();
    let (mut value, mut unit, mut range) = (Stated::Absent, String::new(), None);
    let mut quantity = Quantity::<K>::plain(0.0);
    for (name, json) in entries {
        let at = at.key(name);
        match (name.as_ref(), json) {
            ("value", Json::Number(number)) => value = Stated::Value(*number),
            ("value", _) => value = mismatch("number", json, &at, problems),
            ("unit", _) => {
                if let Stated::Value(text) = String::read(json, &at, problems) {
                    unit = if text.trim() == "1" {
                        String::new()
                    } else {
                        crate::quantity::normalise(&text).trim().to_owned()
                    };
                }
            }
            ("range", Json::List(ends)) => match ends.as_slice() {
                [Json::Number(low), Json::Number(high)] => range = Some((*low, *high)),
                _ => problems.push(Problem::error("range.not_two_numbers", at.pointer())),
            },
            ("range", _) => problems.push(Problem::error("range.not_two_numbers", at.pointer())),
            ("source", _) => quantity.source = String::read(json, &at, problems).value().cloned(),
            ("origin", _) => {
                quantity.origin = StatedOrigin::read(json, &at, problems).value().copied();
            }
            ("measured_at", _) => {
                quantity.measured_at = RateMeasuredAt::read(json, &at, problems).value().copied();
            }
            _ => problems.push(unknown_field(
                name,
                &at,
                &["value", "unit", "range", "source", "origin", "measured_at"],
            )),
        }
    }
    let Stated::Value(number) = value else {
        if value.is_absent() {
            problems.push(Problem::error("field.missing", at.key("value").pointer()));
        }
        return Stated::Wrong;
    };
    let place = at.key("value");
    match convert::<K>(number, &unit) {
        Ok(converted) => quantity.value = converted,
        Err(refusal) => return refused(&refusal, number, &unit, K::SHAPE, &place, problems),
    }
    if let Some((low, high)) = range {
        match (convert::<K>(low, &unit), convert::<K>(high, &unit)) {
            (Ok(low), Ok(high)) if low <= quantity.value && quantity.value <= high => {
                quantity.range = Some((low, high));
            }
            _ => problems.push(
                Problem::error("range.does_not_hold_value", at.key("range").pointer())
                    .with("low", low)
                    .with("high", high)
                    .with("value", number),
            ),
        }
    }
    if problems.len() == before {
        Stated::Value(quantity)
    } else {
        Stated::Wrong
    }
}
