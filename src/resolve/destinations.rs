//! Where a part goes after use: as stated, or by the tables, with recycling as collected.

use crate::problem::Problem;
use crate::product::{Outflow, RateMeasuredAt, Stated};
use crate::tables::{Applies, END_OF_LIFE, EndOfLife, MATERIALS, MeasuredAt};

use super::geography::geographies;
use super::part::{Fields, Setting};
use super::{FieldPath, Input, InputSource, Known};

/// Shares of a part's mass by destination after use, recycling as collected.
#[derive(Clone, Copy, Debug)]
pub struct Destinations<'a> {
    /// Reused.
    pub reuse: Input<'a>,
    /// Remanufactured.
    pub remanufacture: Input<'a>,
    /// Collected for recycling.
    pub recycling: Input<'a>,
    /// How the collected share follows from a rate measured behind the collection.
    pub conversion: Option<Conversion<'a>>,
    /// Composted.
    pub composting: Input<'a>,
    /// Burnt with energy recovery.
    pub energy_recovery: Input<'a>,
    /// Burnt without.
    pub incineration: Input<'a>,
    /// Landfilled.
    pub landfill: Input<'a>,
}

/// A recycling rate measured behind the collection, and what of the collected mass got that far.
#[derive(Clone, Copy, Debug)]
pub enum Conversion<'a> {
    /// At the plant's input: over the sorting yield.
    PlantInput {
        /// The rate as stated.
        rate: Input<'a>,
        /// The sorting yield.
        yields: Input<'a>,
    },
    /// At the plant's output: over the efficiency of recycling (E_C).
    PlantOutput {
        /// The rate as stated.
        rate: Input<'a>,
        /// The efficiency of recycling.
        yields: Input<'a>,
    },
}

/// The destinations of a part, or the field that is missing or wrong.
pub(super) fn destinations<'a>(
    outflow: &'a Stated<Outflow>,
    efficiency: Known<'a>,
    material: Option<usize>,
    setting: Setting<'_>,
    fields: &Fields<'a>,
    problems: &mut Vec<Problem>,
) -> Result<Destinations<'a>, FieldPath<'a>> {
    let unknown = fields.at("/outflow");
    if outflow.is_wrong() {
        return Err(unknown);
    }
    let stated = outflow
        .value()
        .filter(|shares| !shares.shares().iter().all(|share| share.is_absent()));
    let Some(shares) = stated else {
        return table_destinations(material, setting, efficiency, fields).ok_or(unknown);
    };
    let recycling = fields.share(&shares.recycling, "/outflow/recycling")?;
    if shares.measured_at.is_wrong() {
        return Err(fields.at("/outflow/measured_at"));
    }
    let measured_at = shares
        .recycling
        .value()
        .and_then(|share| share.detail()?.measured_at)
        .or(shares.measured_at.value().copied());
    let mut destinations = Destinations {
        reuse: fields.share(&shares.reuse, "/outflow/reuse")?,
        remanufacture: fields.share(&shares.remanufacture, "/outflow/remanufacture")?,
        recycling,
        conversion: None,
        composting: fields.share(&shares.composting, "/outflow/composting")?,
        energy_recovery: fields.share(&shares.energy_recovery, "/outflow/energy_recovery")?,
        incineration: fields.share(&shares.incineration, "/outflow/incineration")?,
        landfill: fields.share(&shares.landfill, "/outflow/landfill")?,
    };
    let yields = match measured_at {
        None | Some(RateMeasuredAt::Collected) => return Ok(destinations),
        Some(RateMeasuredAt::PlantOutput) => efficiency,
        Some(RateMeasuredAt::PlantInput) => {
            fields.stated(&shares.sorting_yield, "/outflow/sorting_yield")
        }
    };
    let (rate, yields) = (recycling, yields?);
    destinations.conversion = Some(match measured_at {
        Some(RateMeasuredAt::PlantInput) => Conversion::PlantInput { rate, yields },
        _ => Conversion::PlantOutput { rate, yields },
    });
    destinations.recycling = collected(rate, yields, &destinations)
        .inspect_err(|sum| {
            // Nothing comes out of a plant that yields nothing.
            let (code, wrong) = if yields.value > 0.0 {
                ("share.collected_above_one", recycling.path)
            } else {
                ("number.not_positive", yields.path)
            };
            problems.push(
                Problem::error(code, wrong.to_string())
                    .with("sum", *sum)
                    .with("value", yields.value),
            );
        })
        .map_err(|_| recycling.path)?;
    Ok(destinations)
}

/// Turns a rate measured behind the collection into the share collected: what is lost on the way
/// was collected too. The error is the sum of all shares, where that is more than everything.
fn collected<'a>(
    rate: Input<'a>,
    yields: Input<'a>,
    others: &Destinations<'a>,
) -> Result<Input<'a>, f64> {
    if rate.value == 0.0 {
        return Ok(rate);
    }
    let value = rate.value / yields.value;
    let sum = value
        + others.reuse.value
        + others.remanufacture.value
        + others.composting.value
        + others.energy_recovery.value
        + others.incineration.value
        + others.landfill.value;
    // Statistics of output and disposal need not share one base: rounding of a per cent is theirs.
    if yields.value <= 0.0 || sum > 1.0 + 1e-9 {
        return Err(sum);
    }
    Ok(Input {
        value,
        origin: rate.origin.max(yields.origin),
        ..rate
    })
}

fn table_destinations<'a>(
    material: Option<usize>,
    setting: Setting<'_>,
    efficiency: Known<'a>,
    fields: &Fields<'a>,
) -> Option<Destinations<'a>> {
    let row = geographies(setting.geography).find_map(|geography| {
        END_OF_LIFE
            .iter()
            .find(|row| applies(row, geography, material, setting))
    })?;
    let source = InputSource::EndOfLife(row);
    let share = |value, field| Input::default(value, fields.at(field), source);
    let mut destinations = Destinations {
        reuse: share(row.reuse, "/outflow/reuse"),
        remanufacture: share(0.0, "/outflow/remanufacture"),
        recycling: share(row.recycling, "/outflow/recycling"),
        conversion: None,
        composting: share(row.composting, "/outflow/composting"),
        energy_recovery: share(row.energy_recovery, "/outflow/energy_recovery"),
        incineration: share(row.incineration, "/outflow/incineration"),
        landfill: share(row.landfill, "/outflow/landfill"),
    };
    if row.measured_at == MeasuredAt::PlantOutput
        && let Ok(efficiency) = efficiency
    {
        from_plant_output(&mut destinations, efficiency, row);
    }
    Some(destinations)
}

/// Turns statistics of the recycling plants' output into what was collected. Their other shares
/// hold what the plants reject, so these shrink by as much as the collected share grows. Where the
/// output is more than the yield allows, it stays as it is: fewer collected never flatters.
fn from_plant_output<'a>(
    destinations: &mut Destinations<'a>,
    efficiency: Input<'a>,
    row: &'static EndOfLife,
) {
    let output = destinations.recycling.value;
    let collected = output / efficiency.value;
    if output <= 0.0 || efficiency.value <= 0.0 || collected > 1.0 {
        return;
    }
    let rest = if output < 1.0 {
        (1.0 - collected) / (1.0 - output)
    } else {
        0.0
    };
    let rate = destinations.recycling;
    destinations.conversion = Some(Conversion::PlantOutput {
        rate,
        yields: efficiency,
    });
    destinations.recycling.value = collected;
    for share in [
        &mut destinations.reuse,
        &mut destinations.composting,
        &mut destinations.energy_recovery,
        &mut destinations.incineration,
        &mut destinations.landfill,
    ] {
        share.value *= rest;
        share.source = Some(InputSource::EndOfLifeLessRejects(row));
    }
}

fn applies(
    row: &EndOfLife,
    geography: &str,
    material: Option<usize>,
    setting: Setting<'_>,
) -> bool {
    row.geography == geography
        && row
            .category
            .is_none_or(|category| setting.category == Some(category))
        && applies_to(row.applies, material)
}

/// Whether a row of a table is for this material.
pub(crate) fn applies_to(applies: Applies, material: Option<usize>) -> bool {
    match applies {
        Applies::Any => true,
        Applies::Material(index) => material == Some(index),
        Applies::Family(family) => material
            .and_then(|index| MATERIALS.get(index))
            .is_some_and(|material| material.family == family),
    }
}
