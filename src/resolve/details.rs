//! Figures of a part that few methods ask for: read from the document only when they do.

use crate::product::{
    Allocation, DataBasis, Kind, Money, Outflow, Place, Quantity, Share, Stated, VehicleStep,
};
use crate::tables::{CircularFootprint, Family, circular_footprint};

use super::part::Fields;
use super::{FieldPath, Input, InputSource, Known, Part};

/// Field of an optional block of the document.
fn inside<'a, T, F>(block: &'a Stated<T>, field: impl Fn(&'a T) -> &'a Stated<F>) -> &'a Stated<F>
where
    F: 'a,
    Stated<F>: AbsentOrWrong,
{
    match block {
        Stated::Value(block) => field(block),
        Stated::Absent => Stated::<F>::ABSENT,
        Stated::Wrong => Stated::<F>::WRONG,
    }
}

/// A statement of nothing, and a wrong one, of any type.
trait AbsentOrWrong: Sized + 'static {
    const ABSENT: &'static Self;
    const WRONG: &'static Self;
}

impl<F: 'static> AbsentOrWrong for Stated<F> {
    const ABSENT: &'static Self = &Self::Absent;
    const WRONG: &'static Self = &Self::Wrong;
}

impl<'a> Part<'a> {
    fn fields(&self) -> Fields<'a> {
        Fields::of(self.component, self.pointer)
    }

    /// Place of a field of the part.
    pub(crate) fn at(&self, field: &'a str) -> FieldPath<'a> {
        FieldPath {
            base: self.pointer,
            field,
        }
    }

    fn outflow<F: 'static>(&self, field: impl Fn(&'a Outflow) -> &'a Stated<F>) -> &'a Stated<F> {
        inside(&self.component.outflow, field)
    }

    /// CTI's recovery potential, or `None` where nothing is stated of it.
    pub(crate) fn recovery_potential(&self) -> Result<Option<Input<'a>>, FieldPath<'a>> {
        let stated = self.outflow(|outflow| &outflow.recovery_potential);
        self.fields()
            .optional(stated, "/outflow/recovery_potential")
    }

    /// Whether the destinations were realised (`true`) or are expected.
    pub(crate) fn realised(&self) -> Result<bool, FieldPath<'a>> {
        match self.outflow(|outflow| &outflow.data_basis) {
            Stated::Value(basis) => Ok(*basis == DataBasis::Realised),
            Stated::Absent => Ok(false),
            Stated::Wrong => Err(self.at("/outflow/data_basis")),
        }
    }

    /// IEC 62635's RCR: stated; else the efficiency of recycling, in the scenario that the part is
    /// separated and recycled for its material.
    pub(crate) fn recyclability_rate(&self) -> Known<'a> {
        let stated = self.outflow(|outflow| &outflow.recyclability_rate);
        let field = "/outflow/recyclability_rate";
        match stated {
            Stated::Absent => self.recycling_efficiency.map_err(|_| self.at(field)),
            _ => self.fields().stated(stated, field),
        }
    }

    /// Whether the recyclability rate is stated.
    pub(crate) fn states_recyclability_rate(&self) -> bool {
        !self
            .outflow(|outflow| &outflow.recyclability_rate)
            .is_absent()
    }

    /// IEC 62635's RVR, as stated.
    pub(crate) fn recoverability_rate(&self) -> Known<'a> {
        let stated = self.outflow(|outflow| &outflow.recoverability_rate);
        self.fields().stated(stated, "/outflow/recoverability_rate")
    }

    /// The step of ISO 22628 that takes the part: stated, or metals for metals.
    pub(crate) fn vehicle_step(&self) -> Result<VehicleStep, FieldPath<'a>> {
        let metal = self
            .material
            .is_some_and(|material| material.family == Family::Metals);
        match self.outflow(|outflow| &outflow.vehicle_step) {
            Stated::Value(step) => Ok(*step),
            Stated::Absent if metal => Ok(VehicleStep::Metal),
            Stated::Absent | Stated::Wrong => Err(self.at("/outflow/vehicle_step")),
        }
    }

    /// Share of the part's value that a loop keeps.
    pub(crate) fn value_retention(&self, kept_by: Loop) -> Known<'a> {
        let block = self.outflow(|outflow| &outflow.value_retention);
        let (stated, field) = match kept_by {
            Loop::Reuse => (
                inside(block, |kept| &kept.reuse),
                "/outflow/value_retention/reuse",
            ),
            Loop::Remanufacture => (
                inside(block, |kept| &kept.remanufacture),
                "/outflow/value_retention/remanufacture",
            ),
            Loop::Recycling => (
                inside(block, |kept| &kept.recycling),
                "/outflow/value_retention/recycling",
            ),
        };
        self.fields().stated(stated, field)
    }

    /// Value of one piece.
    pub(crate) fn value(&self) -> Known<'a> {
        let stated: &'a Stated<Quantity<Money>> = &self.component.value;
        self.fields().stated(stated, "/value")
    }

    /// Price of the virgin material per kg.
    pub(crate) fn virgin_price(&self) -> Known<'a> {
        let stated = inside(&self.component.prices, |prices| &prices.virgin);
        self.fields().stated(stated, "/prices/virgin")
    }

    /// Price of the recycled material per kg.
    pub(crate) fn recycled_price(&self) -> Known<'a> {
        let stated = inside(&self.component.prices, |prices| &prices.recycled);
        self.fields().stated(stated, "/prices/recycled")
    }

    /// How much the price varied.
    pub(crate) fn price_variation(&self) -> Known<'a> {
        let stated = inside(&self.component.prices, |prices| &prices.variation);
        self.fields().stated(stated, "/prices/variation")
    }

    /// Energy to make the material from virgin feedstock, MJ/kg.
    pub(crate) fn virgin_energy(&self) -> Known<'a> {
        let stated = inside(&self.component.material_energy, |energy| &energy.virgin);
        self.fields().stated(stated, "/material_energy/virgin")
    }

    /// Energy to make it from what was recovered, MJ/kg.
    pub(crate) fn recycling_energy(&self) -> Known<'a> {
        let stated = inside(&self.component.material_energy, |energy| &energy.recycling);
        self.fields().stated(stated, "/material_energy/recycling")
    }

    /// A stated parameter of recycling allocation.
    fn allocation<K: Kind>(
        &self,
        field: &'static str,
        pick: impl Fn(&'a Allocation) -> &'a Stated<Quantity<K>>,
    ) -> Result<Option<Input<'a>>, FieldPath<'a>> {
        let stated = inside(&self.component.allocation, |block| pick(block));
        match stated {
            Stated::Absent => Ok(None),
            _ => self.fields().stated(stated, field).map(Some),
        }
    }

    /// A parameter as stated, or the table's of the material.
    fn allocation_or_table(
        &self,
        field: &'static str,
        pick: impl Fn(&'a Allocation) -> &'a Stated<Quantity<Share>>,
        column: fn(&CircularFootprint) -> f64,
    ) -> Known<'a> {
        if let Some(stated) = self.allocation(field, pick)? {
            return Ok(stated);
        }
        let row = self.material_index.and_then(circular_footprint);
        let row = row.ok_or(self.at(field))?;
        let source = InputSource::CircularFootprint(row);
        Ok(Input::default(column(row), self.at(field), source))
    }

    /// A of the Circular Footprint Formula.
    pub(crate) fn allocation_factor(&self) -> Known<'a> {
        self.allocation_or_table(
            "/allocation/allocation_factor",
            |block| &block.allocation_factor,
            |row| row.allocation_factor,
        )
    }

    /// `Qs_in` / `Q_p`.
    pub(crate) fn quality_in(&self) -> Known<'a> {
        self.allocation_or_table(
            "/allocation/quality_in",
            |block| &block.quality_in,
            |row| row.quality_in,
        )
    }

    /// `Qs_out` / `Q_p`.
    pub(crate) fn quality_out(&self) -> Known<'a> {
        self.allocation_or_table(
            "/allocation/quality_out",
            |block| &block.quality_out,
            |row| row.quality_out,
        )
    }

    /// B, where it is stated.
    pub(crate) fn energy_allocation_factor(&self) -> Result<Option<Input<'a>>, FieldPath<'a>> {
        let field = "/allocation/energy_allocation_factor";
        self.allocation(field, |block| &block.energy_allocation_factor)
    }

    /// LHV, where it is stated.
    pub(crate) fn heating_value(&self) -> Result<Option<Input<'a>>, FieldPath<'a>> {
        self.allocation("/allocation/heating_value", |block| &block.heating_value)
    }

    /// Efficiency of energy recovery and the emissions that it replaces, of heat or of power, where
    /// both are stated.
    pub(crate) fn replaced_energy(
        &self,
        power: bool,
    ) -> Result<Option<(Input<'a>, Input<'a>)>, FieldPath<'a>> {
        let (efficiency, replaced) = if power {
            (
                self.allocation("/allocation/power_efficiency", |block| {
                    &block.power_efficiency
                })?,
                self.allocation("/allocation/replaced_power", |block| &block.replaced_power)?,
            )
        } else {
            (
                self.allocation("/allocation/heat_efficiency", |block| {
                    &block.heat_efficiency
                })?,
                self.allocation("/allocation/replaced_heat", |block| &block.replaced_heat)?,
            )
        };
        match (efficiency, replaced) {
            (Some(efficiency), Some(replaced)) => Ok(Some((efficiency, replaced))),
            (None, None) => Ok(None),
            // Half a statement is a gap to be named, not energy that replaces nothing.
            (None, Some(_)) if power => Err(self.at("/allocation/power_efficiency")),
            (None, Some(_)) => Err(self.at("/allocation/heat_efficiency")),
            (Some(_), None) if power => Err(self.at("/allocation/replaced_power")),
            (Some(_), None) => Err(self.at("/allocation/replaced_heat")),
        }
    }

    /// Share of the mass that is substances of concern.
    pub(crate) fn substances_of_concern(&self) -> Known<'a> {
        let stated: &'a Stated<Quantity<Share>> = &self.component.substances_of_concern;
        self.fields().stated(stated, "/substances_of_concern")
    }

    /// Share that comes from loops which the manufacturer controls.
    pub(crate) fn manufacturer_controlled(&self) -> Known<'a> {
        let stated = inside(&self.component.inflow, |inflow| {
            &inflow.manufacturer_controlled
        });
        self.fields()
            .stated(stated, "/inflow/manufacturer_controlled")
    }

    /// Where the material comes from.
    pub(crate) fn supply(&self) -> PlaceOf<'a> {
        PlaceOf {
            part: self.pointer,
            fields: self.fields(),
            place: inside(&self.component.inflow, |inflow| &inflow.supply),
            names: ["/inflow/supply", "/inflow/supply/distance_km"],
        }
    }

    /// Where the part is recovered.
    pub(crate) fn recovery(&self) -> PlaceOf<'a> {
        PlaceOf {
            part: self.pointer,
            fields: self.fields(),
            place: self.outflow(|outflow| &outflow.recovery),
            names: ["/outflow/recovery", "/outflow/recovery/distance_km"],
        }
    }

    /// Recycled share of one chain-of-custody model. As long as a recycled share has no stated
    /// model, nobody knows how much of it is of this one.
    pub(crate) fn custody(&self, model: fn(&super::Custody) -> f64) -> Known<'a> {
        let inflows = self.inflows.as_ref().map_err(|missing| *missing)?;
        if inflows.custody.not_stated > 0.0 {
            return Err(self.at("/inflow/chain_of_custody"));
        }
        self.custody_input(model)
    }

    /// Recycled share for which no model is stated.
    pub(crate) fn custody_not_stated(&self) -> Known<'a> {
        self.custody_input(|custody| custody.not_stated)
    }

    fn custody_input(&self, pick: fn(&super::Custody) -> f64) -> Known<'a> {
        let inflows = self.inflows.as_ref().map_err(|missing| *missing)?;
        let field = if inflows.post_consumer_recycled.path.field == "/inflow/lots"
            || !self.lots_are_empty()
        {
            "/inflow/lots"
        } else {
            "/inflow/chain_of_custody"
        };
        let origin = inflows
            .post_consumer_recycled
            .origin
            .max(inflows.pre_consumer_recycled.origin);
        Ok(Input {
            origin,
            source: Some(InputSource::Convention("sum over the lots of this model")),
            ..Input::implied(pick(&inflows.custody), self.at(field))
        })
    }

    fn lots_are_empty(&self) -> bool {
        inside(&self.component.inflow, |inflow| &inflow.lots)
            .items()
            .is_empty()
    }
}

/// A loop that keeps value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loop {
    Reuse,
    Remanufacture,
    Recycling,
}

/// One end of a part's way.
pub(crate) struct PlaceOf<'a> {
    part: &'a str,
    fields: Fields<'a>,
    place: &'a Stated<Box<Place>>,
    names: [&'static str; 2],
}

impl<'a> PlaceOf<'a> {
    /// Its distance.
    pub(crate) fn distance(&self) -> Known<'a> {
        let [_, field] = self.names;
        self.fields
            .stated(inside(self.place, |place| &place.distance_km), field)
    }

    /// Whether it lies inside a region: by its name, or by its distance.
    pub(crate) fn is_inside(
        &self,
        name: Option<&str>,
        radius_km: Option<f64>,
    ) -> Result<bool, FieldPath<'a>> {
        let [field, _] = self.names;
        let unknown = FieldPath {
            base: self.part,
            field,
        };
        let Stated::Value(place) = self.place else {
            return Err(unknown);
        };
        if place.region.is_wrong() || place.distance_km.is_wrong() {
            return Err(unknown);
        }
        let by_name = name
            .zip(place.region.value())
            .map(|(own, other)| own == other);
        let by_distance = radius_km
            .zip(place.distance_km.value())
            .map(|(radius, distance)| distance.value <= radius);
        match (by_name, by_distance) {
            (Some(true), _) | (_, Some(true)) => Ok(true),
            (None, None) => Err(unknown),
            _ => Ok(false),
        }
    }
}
