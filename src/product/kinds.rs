//! Kinds of numbers: each knows its range and its units, so a value that exists is a value that
//! makes sense.

use crate::quantity::{kilograms_per, kilowatt_hours_per, share_per};

use super::shape::QuantityShape;

/// The smallest number of a kind that must be above zero: a microgram, a thirtieth of a second.
pub(super) const SMALLEST: f64 = 1e-9;

/// A unit without blanks, hyphens and capital letters.
fn letters(unit: &str) -> String {
    let kept = unit.chars().filter(|letter| !matches!(letter, '-' | ' '));
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// A kind of number.
pub trait Kind: 'static {
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
        units: &["kg CO2e/kg", "t CO2e/short ton"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match letters(unit).as_str() {
            "kgco2e/kg" | "kgco2eq/kg" | "tco2e/t" | "gco2e/g" => Some(1.0),
            // US sources write a metric ton of CO2e as MTCO2E, and weigh in short tons.
            "tco2e/shortton" | "mtco2e/shortton" => Some(1_000.0 / 907.184_74),
            _ => None,
        }
    }
}

/// An emission factor in kg CO2e per unit of the activity that it stands with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActivityFactor;

impl Kind for ActivityFactor {
    const SHAPE: QuantityShape = QuantityShape {
        name: "activity_factor",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e6,
        plain: true,
        units: &["1"],
    };
    fn unit(unit: &str) -> Option<f64> {
        unit.is_empty().then_some(1.0)
    }
}

/// A total mass in kilograms of many products, with its unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TotalMass;

impl Kind for TotalMass {
    const SHAPE: QuantityShape = QuantityShape {
        name: "total_mass",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e15,
        plain: false,
        units: &["kg", "g", "t"],
    };
    fn unit(unit: &str) -> Option<f64> {
        kilograms_per(unit)
    }
}

/// A volume in cubic metres, with its unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Volume;

impl Kind for Volume {
    const SHAPE: QuantityShape = QuantityShape {
        name: "volume",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e12,
        plain: false,
        units: &["m3", "L"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match unit {
            "m3" | "m³" | "㎥" | "立方メートル" | "kL" | "kl" => Some(1.0),
            "L" | "l" | "ℓ" | "リットル" => Some(1e-3),
            _ => None,
        }
    }
}

/// An amount of energy in megajoules, with its unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Energy;

impl Kind for Energy {
    const SHAPE: QuantityShape = QuantityShape {
        name: "energy",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e15,
        plain: false,
        units: &["MJ", "kWh", "GJ", "MWh"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match unit {
            "MJ" => Some(1.0),
            "GJ" => Some(1e3),
            _ => kilowatt_hours_per(unit).map(|hours| hours * 3.6),
        }
    }
}

/// Energy per mass of material in megajoules per kilogram, with its unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EnergyIntensity;

impl Kind for EnergyIntensity {
    const SHAPE: QuantityShape = QuantityShape {
        name: "energy_intensity",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e6,
        plain: false,
        units: &["MJ/kg", "kWh/kg", "GJ/t"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match unit {
            "MJ/kg" | "GJ/t" => Some(1.0),
            "kWh/kg" | "MWh/t" => Some(3.6),
            _ => None,
        }
    }
}

/// An emission factor in kg CO2e per MJ of energy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EnergyEmissionFactor;

impl Kind for EnergyEmissionFactor {
    const SHAPE: QuantityShape = QuantityShape {
        name: "energy_emission_factor",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e3,
        plain: false,
        units: &["kg CO2e/MJ", "kg CO2e/kWh"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match letters(unit).as_str() {
            "kgco2e/mj" | "kgco2eq/mj" => Some(1.0),
            "kgco2e/kwh" | "kgco2eq/kwh" => Some(1.0 / 3.6),
            _ => None,
        }
    }
}

/// Money of zero or more, in the document's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Money;

impl Kind for Money {
    const SHAPE: QuantityShape = QuantityShape {
        name: "money",
        minimum: Some(0.0),
        above_minimum: false,
        maximum: 1e18,
        plain: true,
        units: &[],
    };
    fn unit(unit: &str) -> Option<f64> {
        unit.is_empty().then_some(1.0)
    }
}

/// A price per kilogram in the document's currency; below zero where somebody pays to be rid of
/// the material.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Price;

impl Kind for Price {
    const SHAPE: QuantityShape = QuantityShape {
        name: "price",
        minimum: Some(-1e9),
        above_minimum: false,
        maximum: 1e12,
        plain: true,
        units: &["/kg", "/t"],
    };
    fn unit(unit: &str) -> Option<f64> {
        match unit {
            "" | "/kg" => Some(1.0),
            "/t" => Some(1e-3),
            _ => None,
        }
    }
}

/// A calendar year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CalendarYear;

impl Kind for CalendarYear {
    const SHAPE: QuantityShape = QuantityShape {
        name: "calendar_year",
        minimum: Some(1900.0),
        above_minimum: false,
        maximum: 2200.0,
        plain: true,
        units: &[],
    };
    fn unit(unit: &str) -> Option<f64> {
        matches!(unit, "" | "年").then_some(1.0)
    }
}

/// A figure of any kind, such as the value that a target asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnyNumber;

impl Kind for AnyNumber {
    const SHAPE: QuantityShape = QuantityShape {
        name: "any_number",
        minimum: Some(-1e15),
        above_minimum: false,
        maximum: 1e15,
        plain: true,
        units: &["1", "%"],
    };
    fn unit(unit: &str) -> Option<f64> {
        share_per(unit)
    }
}
