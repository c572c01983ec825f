//! One part: its mass, where its material comes from and where it goes.

use crate::problem::Problem;
use crate::product::{
    Component, Evidence, Inflow, Kind, Outflow, Quantity, RateMeasuredAt, Share, Stated,
};
use crate::tables::{
    self, Applies, END_OF_LIFE, EndOfLife, MATERIALS, MeasuredAt, RECYCLING_EFFICIENCIES,
};

use super::geography::geographies;
use super::{FieldPath, Input, InputSource, Known};

/// Shares of a part's mass by origin.
#[derive(Clone, Copy, Debug)]
pub struct Inflows<'a> {
    /// Recycled after use.
    pub post_consumer_recycled: Input<'a>,
    /// Recycled from other processes' waste.
    pub pre_consumer_recycled: Input<'a>,
    /// Reused parts.
    pub reused: Input<'a>,
    /// Virgin biological material from sustained production.
    pub renewable: Input<'a>,
}

impl Inflows<'_> {
    /// Whether any of the material is recycled.
    pub fn has_recycled(&self) -> bool {
        self.post_consumer_recycled.value + self.pre_consumer_recycled.value > 0.0
    }
}

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

/// Yields of the way from raw material to part.
#[derive(Clone, Copy, Debug)]
pub struct Yields<'a> {
    /// PCI's E_fp, where stated.
    pub feedstock: Option<Input<'a>>,
    /// PCI's E_cp, where stated.
    pub manufacturing: Option<Input<'a>>,
}

impl Yields<'_> {
    /// Whether anything is lost on the way.
    pub fn has_losses(&self) -> bool {
        [self.feedstock, self.manufacturing]
            .into_iter()
            .flatten()
            .any(|share| share.value < 1.0)
    }
}

/// A part of the product, all assemblies multiplied out.
#[derive(Debug)]
pub struct Part<'a> {
    /// JSON pointer of the component.
    pub pointer: &'a str,
    /// The component.
    pub component: &'a Component,
    /// Whether it is packaging, or the field that is wrong.
    pub packaging: Result<bool, FieldPath<'a>>,
    /// Reference material.
    pub material: Option<&'static tables::Material>,
    /// Its index in the table.
    pub material_index: Option<usize>,
    /// Mass of one piece.
    pub piece_mass: Known<'a>,
    /// Pieces in the product.
    pub pieces: Known<'a>,
    /// Origin of the material.
    pub inflows: Result<Inflows<'a>, FieldPath<'a>>,
    /// Whether the document is silent about the origin; a wrong statement is no silence.
    pub origin_not_stated: bool,
    /// Efficiency of the recycling that made the feedstock (E_F).
    pub feedstock_recycling_efficiency: Known<'a>,
    /// Destinations after use.
    pub destinations: Result<Destinations<'a>, FieldPath<'a>>,
    /// Efficiency of recycling after use (E_C).
    pub recycling_efficiency: Known<'a>,
    /// Efficiency of eligible energy recovery (E_E), where stated.
    pub energy_recovery_efficiency: Result<Option<Input<'a>>, FieldPath<'a>>,
    /// Biogenic carbon content (B_C), where the material has one.
    pub biogenic_carbon: Option<Input<'a>>,
    /// Yields, as far as they are stated.
    pub yields: Result<Yields<'a>, FieldPath<'a>>,
}

impl Part<'_> {
    /// Mass of all pieces in kg, where known.
    pub fn mass(&self) -> Option<f64> {
        Some(self.piece_mass.ok()?.value * self.pieces.ok()?.value)
    }
}

/// A component, the pointer of its own, and what its assemblies say of it.
pub(super) struct Leaf<'a> {
    pub(super) pointer: &'a str,
    pub(super) component: &'a Component,
    /// Pieces in the product, or the quantity that is wrong.
    pub(super) pieces: Result<f64, &'a str>,
    /// Whether a quantity on the way is an estimate.
    pub(super) pieces_estimated: bool,
    /// Whether it is packaging, or the role that is wrong.
    pub(super) packaging: Result<bool, &'a str>,
    /// An assembly whose components cannot be read: a part of unknown mass and material.
    pub(super) unreadable: bool,
}

/// What the whole product says about choosing defaults.
#[derive(Clone, Copy, Debug)]
pub(super) struct Setting<'a> {
    pub(super) geography: Option<&'a str>,
    pub(super) category: Option<&'a str>,
}

pub(super) fn part<'a>(
    leaf: &Leaf<'a>,
    setting: Setting<'_>,
    problems: &mut Vec<Problem>,
) -> Part<'a> {
    let component = leaf.component;
    // The route of a product category is not that of the box it came in.
    let setting = if leaf.packaging == Ok(true) {
        Setting {
            category: Some("packaging"),
            ..setting
        }
    } else {
        setting
    };
    let at = |field: &'static str| FieldPath {
        base: leaf.pointer,
        field,
    };
    let fields = Fields {
        component,
        base: leaf.pointer,
    };
    let material = material(component, &at("/material"), problems);
    let table_efficiency = material.and_then(|(_, material)| material.recycling_efficiency);
    let inflows = inflows(&component.inflow, &fields);
    let recycling_efficiency = recycling_efficiency(&component.outflow, table_efficiency, &fields);
    let destinations = destinations(
        &component.outflow,
        recycling_efficiency,
        material.map(|(index, _)| index),
        setting,
        &fields,
        problems,
    );
    let feedstock_recycling_efficiency = match &component.inflow {
        Stated::Value(inflow) => fields.or_table(
            &inflow.recycling_efficiency,
            "/inflow/recycling_efficiency",
            table_efficiency,
        ),
        _ => Err(at("/inflow/recycling_efficiency")),
    };
    let energy_recovery_efficiency = component.outflow.value().map_or(Ok(None), |outflow| {
        let field = "/outflow/energy_recovery_efficiency";
        fields.optional(&outflow.energy_recovery_efficiency, field)
    });
    let biogenic_carbon = material.and_then(|(_, material)| {
        let source = InputSource::Convention("data/materials.csv: composition");
        Some(Input::default(
            material.biogenic_carbon_fraction?,
            at("/material"),
            source,
        ))
    });
    Part {
        pointer: leaf.pointer,
        component,
        packaging: leaf.packaging.map_err(whole),
        material: material.map(|(_, material)| material),
        material_index: material.map(|(index, _)| index),
        piece_mass: if leaf.unreadable {
            Err(at("/components"))
        } else {
            fields.stated(&component.mass, "/mass")
        },
        pieces: leaf
            .pieces
            .map(|pieces| Input::counted(pieces, at("/quantity"), leaf.pieces_estimated))
            .map_err(whole),
        origin_not_stated: !leaf.unreadable && is_silent(&component.inflow),
        inflows,
        feedstock_recycling_efficiency,
        destinations,
        recycling_efficiency,
        energy_recovery_efficiency,
        biogenic_carbon,
        yields: yields(&fields),
    }
}

/// A place named by its whole pointer.
fn whole(pointer: &str) -> FieldPath<'_> {
    FieldPath {
        base: pointer,
        field: "",
    }
}

/// The material of a component: its row, and the row's index for the tables that name it.
fn material(
    component: &Component,
    at: &FieldPath<'_>,
    problems: &mut Vec<Problem>,
) -> Option<(usize, &'static tables::Material)> {
    let Stated::Value(id) = &component.material else {
        if component.material.is_absent() && !component.is_assembly() {
            problems.push(Problem::info("material.missing", at.to_string()));
        }
        return None;
    };
    let found = tables::material(id);
    if found.is_none() {
        problems
            .push(Problem::warning("material.unknown", at.to_string()).with("value", id.as_str()));
    }
    found
}

/// Reads fields of one component.
struct Fields<'a> {
    component: &'a Component,
    base: &'a str,
}

impl<'a> Fields<'a> {
    fn at(&self, field: &'a str) -> FieldPath<'a> {
        FieldPath {
            base: self.base,
            field,
        }
    }

    /// A stated number.
    fn stated<K: Kind>(&self, quantity: &'a Stated<Quantity<K>>, field: &'a str) -> Known<'a> {
        let path = self.at(field);
        match quantity {
            Stated::Value(quantity) => Ok(Input::stated(quantity, path, self.evidenced(field))),
            Stated::Absent | Stated::Wrong => Err(path),
        }
    }

    /// A stated number, or nothing where the document is silent.
    fn optional(
        &self,
        quantity: &'a Stated<Quantity<Share>>,
        field: &'a str,
    ) -> Result<Option<Input<'a>>, FieldPath<'a>> {
        match quantity {
            Stated::Absent => Ok(None),
            _ => self.stated(quantity, field).map(Some),
        }
    }

    /// A stated number, or the recycling table's row; a wrong number is never replaced.
    fn or_table(
        &self,
        quantity: &'a Stated<Quantity<Share>>,
        field: &'a str,
        row: Option<usize>,
    ) -> Known<'a> {
        let stated = self.stated(quantity, field);
        if stated.is_ok() || quantity.is_wrong() {
            return stated;
        }
        table_efficiency(row, self.at(field)).ok_or(self.at(field))
    }

    /// A share of a block that is stated: what the block does not name is none.
    fn share(&self, quantity: &'a Stated<Quantity<Share>>, field: &'a str) -> Known<'a> {
        match quantity {
            Stated::Absent => Ok(Input::implied(0.0, self.at(field))),
            _ => self.stated(quantity, field),
        }
    }

    fn evidenced(&self, field: &str) -> bool {
        // A proof that is itself wrong proves nothing.
        let whole = |evidence: &&Evidence| {
            evidence.kind.value().is_some()
                && !evidence.issued.is_wrong()
                && !evidence.valid_until.is_wrong()
        };
        self.component
            .evidence
            .items()
            .iter()
            .filter(whole)
            .any(|evidence| {
                evidence.figure.value().is_some_and(|figure| {
                    field == figure
                        || field
                            .strip_prefix(figure.as_str())
                            .is_some_and(|rest| rest.starts_with('/'))
                })
            })
    }
}

fn table_efficiency(row: Option<usize>, path: FieldPath<'_>) -> Option<Input<'_>> {
    let row = RECYCLING_EFFICIENCIES.get(row?)?;
    let source = InputSource::RecyclingEfficiency(row);
    Some(Input::default(row.value, path, source))
}

/// Whether no share by origin is stated.
fn is_silent(inflow: &Stated<Inflow>) -> bool {
    match inflow {
        Stated::Absent => true,
        Stated::Wrong => false,
        Stated::Value(shares) => shares.shares().iter().all(|share| share.is_absent()),
    }
}

fn inflows<'a>(
    inflow: &'a Stated<Inflow>,
    fields: &Fields<'a>,
) -> Result<Inflows<'a>, FieldPath<'a>> {
    let unknown = fields.at("/inflow");
    let shares = inflow.value().ok_or(unknown)?;
    if is_silent(inflow) {
        return Err(unknown);
    }
    Ok(Inflows {
        post_consumer_recycled: fields.share(
            &shares.post_consumer_recycled,
            "/inflow/post_consumer_recycled",
        )?,
        pre_consumer_recycled: fields.share(
            &shares.pre_consumer_recycled,
            "/inflow/pre_consumer_recycled",
        )?,
        reused: fields.share(&shares.reused, "/inflow/reused")?,
        renewable: fields.share(&shares.renewable, "/inflow/renewable")?,
    })
}

/// E_C: stated, else the product of the two stated yields, else the table's.
fn recycling_efficiency<'a>(
    outflow: &'a Stated<Outflow>,
    row: Option<usize>,
    fields: &Fields<'a>,
) -> Known<'a> {
    let path = "/outflow/recycling_efficiency";
    let shares = match outflow {
        Stated::Value(shares) => shares,
        Stated::Absent => return table_efficiency(row, fields.at(path)).ok_or(fields.at(path)),
        Stated::Wrong => return Err(fields.at(path)),
    };
    if shares.recycling_efficiency.is_absent() {
        let sorting = fields.stated(&shares.sorting_yield, "/outflow/sorting_yield");
        let recycling = fields.stated(&shares.recycling_yield, "/outflow/recycling_yield");
        match (sorting, recycling) {
            (Ok(sorting), Ok(recycling)) => {
                let origin = sorting.origin.max(recycling.origin);
                let value = sorting.value * recycling.value;
                let source = Some(InputSource::Convention(
                    "E_C = sorting_yield × recycling_yield",
                ));
                return Ok(Input {
                    value,
                    origin,
                    source,
                    path: fields.at("/outflow"),
                    unit: None,
                });
            }
            // One yield alone says nothing of the whole way, and the table's rate must not
            // contradict what is stated.
            (Ok(_), Err(missing)) | (Err(missing), Ok(_)) => return Err(missing),
            (Err(missing), Err(_)) if shares.sorting_yield.is_wrong() => return Err(missing),
            (Err(_), Err(missing)) if shares.recycling_yield.is_wrong() => return Err(missing),
            (Err(_), Err(_)) => {}
        }
    }
    fields.or_table(&shares.recycling_efficiency, path, row)
}

fn destinations<'a>(
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
            problems.push(
                Problem::error("share.collected_above_one", recycling.path.to_string())
                    .with("sum", *sum),
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

fn yields<'a>(fields: &Fields<'a>) -> Result<Yields<'a>, FieldPath<'a>> {
    match &fields.component.process {
        Stated::Absent => Ok(Yields {
            feedstock: None,
            manufacturing: None,
        }),
        Stated::Wrong => Err(fields.at("/process")),
        Stated::Value(process) => Ok(Yields {
            feedstock: fields.optional(&process.feedstock_yield, "/process/feedstock_yield")?,
            manufacturing: fields
                .optional(&process.manufacturing_yield, "/process/manufacturing_yield")?,
        }),
    }
}
