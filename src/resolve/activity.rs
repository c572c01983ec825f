//! Energy, consumables and transport: an amount in the factor's own unit, and the factor.

use crate::problem::Problem;
use crate::product::{EnergyUse, Per, Stated, TransportLeg};
use crate::quantity::{kilograms_per, kilowatt_hours_per};
use crate::tables::{ENERGY_CARRIERS, ENERGY_FACTORS, EnergyFactor, FACTORS, TRANSPORT_FACTORS};

use super::geography::{code, serves};
use super::{FieldPath, Input, InputSource, Known, Origin};

/// Factors that are added together for one activity, such as combustion and upstream.
#[derive(Clone, Copy, Debug)]
pub struct FactorSum {
    /// Indexes into [`FACTORS`].
    pub factors: &'static [usize],
}

impl FactorSum {
    /// The factors as inputs of a formula.
    pub fn inputs(self, path: FieldPath<'_>) -> impl Iterator<Item = Input<'_>> {
        self.factors
            .iter()
            .filter_map(move |index| factor_input(*index, path))
    }
}

/// One factor as an input of a formula.
pub(crate) fn factor_input(index: usize, path: FieldPath<'_>) -> Option<Input<'_>> {
    let factor = FACTORS.get(index)?;
    let source = InputSource::Factor(factor);
    Some(Input::default(factor.value, path, source).in_unit(factor.value, factor.unit))
}

/// An amount of an energy carrier or consumable.
#[derive(Clone, Copy, Debug)]
pub struct Activity<'a> {
    /// JSON pointer of the activity.
    pub pointer: &'a str,
    /// Amount in the factor's unit, for the time it is stated for.
    pub amount: Known<'a>,
    /// Years to multiply with, where the amount is for one year.
    pub years: Option<Known<'a>>,
    /// Factors.
    pub factor: Result<FactorSum, FieldPath<'a>>,
    /// The amount in megajoules, for the time it is stated for; `None` for what is no energy.
    pub megajoules: Option<Known<'a>>,
    /// Renewable share of the energy.
    pub renewable_share: Known<'a>,
}

pub(super) fn activity<'a>(
    pointer: &'a str,
    energy: &'a EnergyUse,
    market: Option<&str>,
    years: Known<'a>,
    problems: &mut Vec<Problem>,
) -> Activity<'a> {
    let at = |field| FieldPath {
        base: pointer,
        field,
    };
    let years = (energy.per.value() == Some(&Per::Year)).then_some(years);
    let row = energy_factor(energy, market, at, problems);
    let amount = match energy.amount.value() {
        None => Err(at("/amount")),
        Some(amount) => {
            let input = Input::stated(amount, at("/amount"), false);
            match row {
                Ok(row) => in_unit_of(input, energy, row, at("/unit"), problems),
                Err(_) => Ok(input),
            }
        }
    };
    // A wrong `per` could mean any time.
    let amount = if energy.per.is_wrong() {
        Err(at("/per"))
    } else {
        amount
    };
    let factor = row.map(|row| FactorSum {
        factors: row.factors,
    });
    Activity {
        pointer,
        amount,
        years,
        factor,
        megajoules: megajoules(energy, &at),
        renewable_share: renewable_share(energy, at("/renewable_share")),
    }
}

/// The energy of an activity; `None` where its carrier is none.
fn megajoules<'a>(
    energy: &'a EnergyUse,
    at: &impl Fn(&'a str) -> FieldPath<'a>,
) -> Option<Known<'a>> {
    let Some(carrier) = energy.carrier.value() else {
        return Some(Err(at("/carrier")));
    };
    let rows = || {
        ENERGY_CARRIERS
            .iter()
            .filter(|row| row.id == carrier.as_str())
    };
    rows().next()?;
    let (Some(amount), Some(unit)) = (energy.amount.value(), energy.unit.value()) else {
        let missing = if energy.amount.value().is_none() {
            "/amount"
        } else {
            "/unit"
        };
        return Some(Err(at(missing)));
    };
    let stated = Input::stated(amount, at("/amount"), false);
    let normalised = crate::quantity::normalise(unit);
    let unit = plain_unit(&normalised);
    if let Some(hours) = kilowatt_hours_per(unit) {
        return Some(Ok(stated.in_unit(amount.value * hours * 3.6, "MJ")));
    }
    let row = rows().find_map(|row| {
        let factor = if row.unit == unit {
            1.0
        } else {
            kilograms_per(unit)? / kilograms_per(row.unit)?
        };
        Some((row, factor))
    });
    Some(row.map_or(Err(at("/unit")), |(row, factor)| {
        Ok(Input {
            origin: stated.origin.max(Origin::Default),
            source: Some(InputSource::EnergyCarrier(row)),
            ..stated.in_unit(amount.value * factor * row.megajoules_per_unit, "MJ")
        })
    }))
}

/// Stated; else what the carrier is by nature.
fn renewable_share<'a>(energy: &'a EnergyUse, path: FieldPath<'a>) -> Known<'a> {
    match &energy.renewable_share {
        Stated::Value(share) => Ok(Input::stated(share, path, false)),
        Stated::Wrong => Err(path),
        Stated::Absent => {
            let carrier = energy.carrier.value().ok_or(path)?;
            let row = ENERGY_CARRIERS
                .iter()
                .find(|row| row.id == carrier.as_str())
                .ok_or(path)?;
            let share = if row.renewable.ok_or(path)? { 1.0 } else { 0.0 };
            Ok(Input::default(share, path, InputSource::EnergyCarrier(row)))
        }
    }
}

/// A unit of volume as the tables write it.
fn plain_unit(unit: &str) -> &str {
    match unit.trim() {
        "m³" | "Nm3" | "㎥" | "立方メートル" => "m3",
        "l" | "リットル" | "ℓ" => "L",
        other => other,
    }
}

fn energy_factor<'a>(
    energy: &'a EnergyUse,
    market: Option<&str>,
    at: impl Fn(&'a str) -> FieldPath<'a>,
    problems: &mut Vec<Problem>,
) -> Result<&'static EnergyFactor, FieldPath<'a>> {
    let carrier = energy.carrier.value().ok_or(at("/carrier"))?;
    if !ENERGY_FACTORS
        .iter()
        .any(|row| row.carrier == carrier.as_str())
    {
        problems.push(
            Problem::warning("carrier.unknown", at("/carrier").to_string())
                .with("value", carrier.as_str()),
        );
        return Err(at("/carrier"));
    }
    let stated = energy.geography.value().map(|geography| code(geography));
    if energy.geography.is_wrong() {
        return Err(at("/geography"));
    }
    let geography = stated.as_deref().or(market);
    let row = ENERGY_FACTORS
        .iter()
        .filter(|row| row.carrier == carrier.as_str())
        .find(|row| serves(row.geography, geography));
    row.ok_or_else(|| {
        if let Some(geography) = geography {
            problems.push(
                Problem::warning("factor.none_for_geography", at("/geography").to_string())
                    .with("carrier", carrier.as_str())
                    .with("geography", geography),
            );
        }
        at("/geography")
    })
}

/// The amount in the factor's unit; energy and mass units convert, others must be equal.
fn in_unit_of<'a>(
    amount: Input<'a>,
    energy: &EnergyUse,
    row: &'static EnergyFactor,
    path: FieldPath<'a>,
    problems: &mut Vec<Problem>,
) -> Known<'a> {
    let unit = energy.unit.value().ok_or(path)?;
    let unit = crate::quantity::normalise(unit);
    let unit = plain_unit(&unit);
    if unit == row.unit {
        return Ok(amount.in_unit(amount.value, row.unit));
    }
    for size in [kilowatt_hours_per, kilograms_per] {
        if let (Some(from), Some(to)) = (size(unit), size(row.unit)) {
            return Ok(amount.in_unit(amount.value * from / to, row.unit));
        }
    }
    problems.push(
        Problem::error("unit.not_convertible", path.to_string())
            .with("unit", unit)
            .with("expected", row.unit),
    );
    Err(path)
}

/// One leg of transport.
#[derive(Clone, Copy, Debug)]
pub struct Leg<'a> {
    /// JSON pointer of the leg.
    pub pointer: &'a str,
    /// Distance in km.
    pub distance: Known<'a>,
    /// Factors per tonne-kilometre.
    pub factor: Result<FactorSum, FieldPath<'a>>,
}

pub(super) fn leg<'a>(
    pointer: &'a str,
    leg: &'a TransportLeg,
    market: Option<&str>,
    problems: &mut Vec<Problem>,
) -> Leg<'a> {
    let at = |field| FieldPath {
        base: pointer,
        field,
    };
    let distance = leg
        .distance_km
        .value()
        .map(|distance| Input::stated(distance, at("/distance_km"), false))
        .ok_or(at("/distance_km"));
    let factor = leg.mode.value().and_then(|mode| {
        TRANSPORT_FACTORS
            .iter()
            .filter(|row| row.mode == mode.as_str())
            .find(|row| serves(row.geography, market))
            .map(|row| FactorSum {
                factors: row.factors,
            })
    });
    if let (Some(mode), None) = (leg.mode.value(), factor) {
        problems.push(
            Problem::warning("mode.unknown", at("/mode").to_string()).with("value", mode.as_str()),
        );
    }
    Leg {
        pointer,
        distance,
        factor: factor.ok_or(at("/mode")),
    }
}

impl Activity<'_> {
    /// Whether the amount is none, so that no factor is needed.
    pub fn is_none(&self) -> bool {
        self.amount.is_ok_and(|amount| amount.value == 0.0)
    }
}
