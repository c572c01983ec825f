//! Energy, consumables and transport: an amount in the factor's own unit, and the factor.

use crate::problem::Problem;
use crate::product::{ActivityFactor, EnergyUse, FactorData, Per, Quantity, Stated, TransportLeg};
use crate::quantity::{in_units_of, kilowatt_hours_per};
use crate::tables::{ENERGY_CARRIERS, ENERGY_FACTORS, EnergyFactor, TRANSPORT_FACTORS};

use super::factor::{FactorSum, OwnFactor};
use super::geography::{code, serves};
use super::{FieldPath, Input, InputSource, Known, Origin};

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
    pub factor: Result<FactorSum<'a>, FieldPath<'a>>,
    /// Factors of the average mix, where those of a contract stand in `factor`, and the amount in
    /// their unit: the location-based view.
    pub average: Option<(Known<'a>, Result<FactorSum<'a>, FieldPath<'a>>)>,
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
    let amount = match energy.amount.value() {
        // A wrong `per` could mean any time.
        _ if energy.per.is_wrong() => Err(at("/per")),
        None => Err(at("/amount")),
        Some(amount) => Ok(Input::stated(amount, at("/amount"), false)),
    };
    let own = own_factor(
        &energy.emission_factor,
        &energy.emission_factor_data,
        at("/emission_factor"),
    );
    let supplier = energy.supplier.value().map(String::as_str);
    let in_unit = |row: Result<&'static EnergyFactor, _>, problems: &mut Vec<Problem>| match row {
        Ok(row) => in_unit_of(amount?, energy, row, at("/unit"), problems),
        Err(_) => amount,
    };
    let table = |row: Result<&'static EnergyFactor, FieldPath<'a>>| {
        row.map(|row| FactorSum::Table(row.factors))
    };
    // Beside a contract for electricity stands the average of the place.
    let is_electricity = energy.carrier.value().is_some_and(|id| id == "electricity");
    let average = (is_electricity && (own.is_some() || supplier.is_some())).then(|| {
        let row = energy_factor(energy, None, market, at, &mut Vec::new());
        (in_unit(row, &mut Vec::new()), table(row))
    });
    let (amount, factor) = if let Some(own) = own {
        // The factor is per the unit that the amount is stated in.
        let unit = energy.unit.value().map(|_| ()).ok_or(at("/unit"));
        (unit.and(amount), own.map(FactorSum::Own))
    } else {
        let row = if energy.supplier.is_wrong() {
            Err(at("/supplier"))
        } else {
            energy_factor(energy, supplier, market, at, problems)
        };
        (in_unit(row, problems), table(row))
    };
    Activity {
        pointer,
        amount,
        years,
        factor,
        average,
        megajoules: megajoules(energy, &at),
        renewable_share: renewable_share(energy, at("/renewable_share")),
    }
}

/// A factor that the document states for an activity; `None` where it is silent.
fn own_factor<'a>(
    factor: &'a Stated<Quantity<ActivityFactor>>,
    data: &'a Stated<Box<FactorData>>,
    path: FieldPath<'a>,
) -> Option<Result<OwnFactor<'a>, FieldPath<'a>>> {
    match factor {
        Stated::Absent => None,
        Stated::Wrong => Some(Err(path)),
        Stated::Value(factor) => Some(Ok(OwnFactor::stated(factor, data, path))),
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
    // What is counted in a unit of energy is energy, whatever carries it.
    let carries = rows().next().is_some();
    let (Some(amount), Some(unit)) = (energy.amount.value(), energy.unit.value()) else {
        if !carries {
            return None;
        }
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
    if !carries {
        return None;
    }
    let row = rows().find_map(|row| Some((row, in_units_of(unit, row.unit)?)));
    Some(row.map_or(Err(at("/unit")), |(row, size)| {
        Ok(Input {
            origin: stated.origin.max(Origin::Default),
            source: Some(InputSource::EnergyCarrier(row)),
            ..stated.in_unit(amount.value * size * row.megajoules_per_unit, "MJ")
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
        "m³" | "㎥" | "立方メートル" => "m3",
        "m3N" => "Nm3",
        "l" | "リットル" | "ℓ" => "L",
        other => other,
    }
}

fn energy_factor<'a>(
    energy: &'a EnergyUse,
    supplier: Option<&str>,
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
        .filter(|row| row.carrier == carrier.as_str() && row.supplier == supplier)
        .find(|row| serves(row.geography, geography));
    row.ok_or_else(|| {
        if let Some(supplier) = supplier {
            problems.push(
                Problem::warning("supplier.unknown", at("/supplier").to_string())
                    .with("value", supplier),
            );
            return at("/supplier");
        }
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

/// The amount in the factor's unit; units of energy, mass and volume convert, others must be equal.
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
    if let Some(size) = in_units_of(unit, row.unit) {
        return Ok(amount.in_unit(amount.value * size, row.unit));
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
    /// Whether it is flown.
    pub air: bool,
    /// Factors per tonne-kilometre.
    pub factor: Result<FactorSum<'a>, FieldPath<'a>>,
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
    let mode = leg.mode.value().map(String::as_str);
    let own = own_factor(
        &leg.emission_factor,
        &leg.emission_factor_data,
        at("/emission_factor"),
    );
    let row = mode.and_then(|mode| {
        TRANSPORT_FACTORS
            .iter()
            .filter(|row| row.mode == mode)
            .find(|row| serves(row.geography, market))
    });
    if let (Some(mode), None, None) = (mode, row, &own) {
        problems
            .push(Problem::warning("mode.unknown", at("/mode").to_string()).with("value", mode));
    }
    let table = row.map(|row| FactorSum::Table(row.factors));
    Leg {
        pointer,
        distance,
        air: mode.is_some_and(|mode| mode.starts_with("air")),
        factor: own.map_or(table.ok_or(at("/mode")), |own| own.map(FactorSum::Own)),
    }
}

impl Activity<'_> {
    /// Whether the amount is none, so that no factor is needed.
    pub fn is_none(&self) -> bool {
        self.amount.is_ok_and(|amount| amount.value == 0.0)
    }
}
