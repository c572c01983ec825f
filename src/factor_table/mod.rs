//! A factor table of the user's own, such as one out of a licensed database: it fills in where the
//! document states no factor, in memory alone, and never becomes part of the document.

mod read;

pub use read::Line;

use crate::assessment::{Assessment, Options, assess_document, document_to_json};
use crate::problem::Problem;
use crate::product::{
    self, Component, Document, EnergyUse, FactorData, FactorKind, GwpBasis, Quantity, Reading,
    Stated,
};
use crate::quantity::{in_units_of, normalise};

/// What a row is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppliesTo {
    /// Making a kilogram of a material: its id, from virgin or from recycled feedstock.
    Material {
        /// Id of the reference material.
        id: String,
        /// Whether it is made from recycled feedstock.
        recycled: bool,
    },
    /// A unit of an energy carrier or consumable.
    Carrier {
        /// Id of the carrier.
        id: String,
        /// Country that the row is limited to.
        geography: Option<String>,
    },
    /// A tonne-kilometre of a transport mode.
    Mode {
        /// Id of the mode.
        id: String,
    },
}

/// A row of the user's table.
#[derive(Clone, Debug, PartialEq)]
pub struct FactorRow {
    /// What it is for.
    pub applies_to: AppliesTo,
    /// kg CO2e per unit.
    pub value: f64,
    /// Unit of activity, such as `kg`, `kWh`, `tkm`.
    pub unit: String,
    /// Country of the data; empty where it is not known.
    pub geography: String,
    /// Year of the data.
    pub year: Option<f64>,
    /// Global warming potentials.
    pub gwp_basis: Option<GwpBasis>,
    /// Author, title, version.
    pub source: String,
}

/// A factor table of the user's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FactorTable {
    /// Rows; the first that fits is taken.
    pub rows: Vec<FactorRow>,
}

/// Assesses a document with a factor table of the user's own. A factor that the document states
/// stands before the table's; a row whose unit does not fit is refused and said.
pub fn assess_with(document: &[u8], options: Options, table: &FactorTable) -> Assessment {
    assess_document(table.read_document(document), options)
}

/// The same and [`Assessment::to_json`] together, as [`assess_to_json`](crate::assess_to_json) does it.
pub fn assess_with_to_json(document: &[u8], options: Options, table: &FactorTable) -> String {
    document_to_json(table.read_document(document), options)
}

impl FactorTable {
    /// Reads a document and fills in the factors that it leaves out.
    pub(crate) fn read_document(&self, document: &[u8]) -> Reading {
        self.filled(product::read(document))
    }

    /// Fills in the factors that a document which is read already leaves out.
    pub(crate) fn filled(&self, mut reading: Reading) -> Reading {
        if let Some(document) = &mut reading.document {
            self.fill(document, &mut reading.problems);
        }
        reading
    }

    /// Fills in the factors that a document leaves out.
    fn fill(&self, document: &mut Document, problems: &mut Vec<Problem>) {
        let market = document.market().map(str::to_owned);
        if let Stated::Value(components) = &mut document.components {
            self.fill_components(components);
        }
        if let Stated::Value(production) = &mut document.production {
            self.fill_energy(
                &mut production.energy,
                "/production/energy",
                market.as_deref(),
                problems,
            );
            if let Stated::Value(site) = &mut production.site {
                let at = "/production/site/energy";
                self.fill_energy(&mut site.energy, at, market.as_deref(), problems);
            }
        }
        if let Stated::Value(use_phase) = &mut document.use_phase {
            let market = market.as_deref();
            self.fill_energy(&mut use_phase.energy, "/use/energy", market, problems);
            let at = "/use/consumables";
            self.fill_energy(&mut use_phase.consumables, at, market, problems);
        }
        if let Stated::Value(legs) = &mut document.transport {
            for leg in legs {
                let Some(mode) = leg.mode.value().filter(|_| leg.emission_factor.is_absent())
                else {
                    continue;
                };
                let fits = |row: &&FactorRow| matches!(&row.applies_to, AppliesTo::Mode { id } if id == mode);
                if let Some(row) = self.rows.iter().find(fits) {
                    leg.emission_factor = Stated::Value(row.quantity(row.value));
                    leg.emission_factor_data = Stated::Value(Box::new(row.data()));
                }
            }
        }
    }

    fn fill_components(&self, components: &mut [Component]) {
        for component in components {
            if let Stated::Value(children) = &mut component.components {
                self.fill_components(children);
            }
            if component.emission_factor.is_absent()
                && let Some((row, value)) = self.of_component(component)
            {
                component.emission_factor = Stated::Value(row.quantity(value));
                component.emission_factor_data = Stated::Value(Box::new(row.data()));
            }
        }
    }

    /// The factor of a part: of virgin and recycled feedstock in its own shares. Where one of them is
    /// needed and not in the table, nothing is filled in.
    fn of_component(&self, component: &Component) -> Option<(&FactorRow, f64)> {
        let material = component.material.value()?;
        let row = |recycled: bool| {
            self.rows.iter().find(|row| {
                matches!(&row.applies_to, AppliesTo::Material { id, recycled: of } if id == material && *of == recycled)
            })
        };
        let share = |stated: &Stated<Quantity<product::Share>>| match stated {
            Stated::Value(share) => Some(share.value),
            Stated::Absent => Some(0.0),
            Stated::Wrong => None,
        };
        let (recycled, reused) = match &component.inflow {
            Stated::Absent => (0.0, 0.0),
            Stated::Wrong => return None,
            // Lots have shares of their own, which the document's own resolution adds up.
            Stated::Value(inflow) if !inflow.lots.is_absent() => return None,
            Stated::Value(inflow) => (
                share(&inflow.post_consumer_recycled)? + share(&inflow.pre_consumer_recycled)?,
                share(&inflow.reused)?,
            ),
        };
        let virgin = 1.0 - recycled - reused;
        let part = |needed: f64, is_recycled: bool| match row(is_recycled) {
            Some(row) => Some((Some(row), needed * row.value)),
            None if needed <= 0.0 => Some((None, 0.0)),
            None => None,
        };
        let (first, of_virgin) = part(virgin, false)?;
        let (second, of_recycled) = part(recycled, true)?;
        Some((first.or(second)?, of_virgin + of_recycled))
    }

    fn fill_energy(
        &self,
        energy: &mut Stated<Vec<EnergyUse>>,
        at: &str,
        market: Option<&str>,
        problems: &mut Vec<Problem>,
    ) {
        let Stated::Value(items) = energy else {
            return;
        };
        for (index, item) in items.iter_mut().enumerate() {
            let states_factor = !item.emission_factor.is_absent() || !item.supplier.is_absent();
            let (Some(carrier), false) = (item.carrier.value(), states_factor) else {
                continue;
            };
            let place = item.geography.value().map(String::as_str).or(market);
            let fits = |row: &&FactorRow| match &row.applies_to {
                AppliesTo::Carrier { id, geography } => {
                    let here = |wanted: &String| {
                        place.is_some_and(|place| place.eq_ignore_ascii_case(wanted))
                    };
                    id == carrier && geography.as_ref().is_none_or(here)
                }
                _ => false,
            };
            let Some(row) = self.rows.iter().find(fits) else {
                continue;
            };
            let Some(unit) = item.unit.value() else {
                continue;
            };
            match in_units_of(normalise(unit).trim(), &row.unit) {
                Some(size) => {
                    item.emission_factor = Stated::Value(row.quantity(row.value * size));
                    item.emission_factor_data = Stated::Value(Box::new(row.data()));
                }
                None => problems.push(
                    Problem::warning("factor_table.unit_differs", format!("{at}/{index}/unit"))
                        .with("unit", unit.as_str())
                        .with("expected", row.unit.as_str()),
                ),
            }
        }
    }
}

impl FactorRow {
    fn quantity<K>(&self, value: f64) -> Quantity<K> {
        Quantity::sourced(value, &self.source)
    }

    fn data(&self) -> FactorData {
        let text = |text: &String| match text.as_str() {
            "" => Stated::Absent,
            text => Stated::Value(text.to_owned()),
        };
        FactorData {
            kind: Stated::Value(FactorKind::Database),
            geography: text(&self.geography),
            year: self
                .year
                .map_or(Stated::Absent, |year| Stated::Value(Quantity::of(year))),
            gwp_basis: self.gwp_basis.map_or(Stated::Absent, Stated::Value),
            boundary: Stated::Absent,
        }
    }
}
