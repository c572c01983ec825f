//! One part: its mass, where its material comes from and where it goes.

use crate::problem::Problem;
use crate::product::{Component, Evidence, Kind, Outflow, Quantity, Share, Stated};
use crate::tables::{self, RECYCLING_EFFICIENCIES};

use super::destinations::{Destinations, destinations};
use super::origins::{Inflows, inflows, is_silent};
use super::{FieldPath, Input, InputSource, Known};

/// Yields of the way from raw material to part.
#[derive(Clone, Copy, Debug)]
pub struct Yields<'a> {
    /// PCI's E_fp, where stated.
    pub feedstock: Option<Input<'a>>,
    /// PCI's C_fp, where stated.
    pub feedstock_scrap_recycled: Option<Input<'a>>,
    /// PCI's E_cp, where stated.
    pub manufacturing: Option<Input<'a>>,
    /// PCI's C_cp, where stated.
    pub manufacturing_scrap_recycled: Option<Input<'a>>,
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
#[derive(Clone, Debug)]
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
    let fields = Fields::of(component, leaf.pointer);
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
    let biogenic_carbon = match &component.biogenic_carbon {
        Stated::Value(carbon) => Some(Input::stated(carbon, at("/biogenic_carbon"), false)),
        Stated::Wrong => None,
        Stated::Absent => material.and_then(|(_, material)| {
            let source = InputSource::Convention("data/materials.csv: composition");
            Some(Input::default(
                material.biogenic_carbon_fraction?,
                at("/material"),
                source,
            ))
        }),
    };
    let part = Part {
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
    };
    part.check_substances(problems);
    part
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
pub(super) struct Fields<'a> {
    component: &'a Component,
    base: &'a str,
}

impl<'a> Fields<'a> {
    pub(super) fn of(component: &'a Component, base: &'a str) -> Self {
        Self { component, base }
    }

    /// A number that the document has.
    fn known<K: Kind>(&self, quantity: &'a Quantity<K>, field: &'a str) -> Input<'a> {
        Input::stated(quantity, self.at(field), self.evidenced(field))
    }

    pub(super) fn at(&self, field: &'a str) -> FieldPath<'a> {
        FieldPath {
            base: self.base,
            field,
        }
    }

    /// A stated number.
    pub(super) fn stated<K: Kind>(
        &self,
        quantity: &'a Stated<Quantity<K>>,
        field: &'a str,
    ) -> Known<'a> {
        let path = self.at(field);
        match quantity {
            Stated::Value(quantity) => Ok(self.known(quantity, field)),
            Stated::Absent | Stated::Wrong => Err(path),
        }
    }

    /// A stated number, or nothing where the document is silent.
    pub(super) fn optional(
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
    pub(super) fn share(&self, quantity: &'a Stated<Quantity<Share>>, field: &'a str) -> Known<'a> {
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

fn yields<'a>(fields: &Fields<'a>) -> Result<Yields<'a>, FieldPath<'a>> {
    match &fields.component.process {
        Stated::Absent => Ok(Yields {
            feedstock: None,
            feedstock_scrap_recycled: None,
            manufacturing: None,
            manufacturing_scrap_recycled: None,
        }),
        Stated::Wrong => Err(fields.at("/process")),
        Stated::Value(process) => Ok(Yields {
            feedstock: fields.optional(&process.feedstock_yield, "/process/feedstock_yield")?,
            // A wrong rate of recycling must not take the yields away from those who need no more.
            feedstock_scrap_recycled: process
                .feedstock_scrap_recycled
                .value()
                .map(|share| fields.known(share, "/process/feedstock_scrap_recycled")),
            manufacturing: fields
                .optional(&process.manufacturing_yield, "/process/manufacturing_yield")?,
            manufacturing_scrap_recycled: process
                .manufacturing_scrap_recycled
                .value()
                .map(|share| fields.known(share, "/process/manufacturing_scrap_recycled")),
        }),
    }
}
