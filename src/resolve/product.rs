//! The whole product: assemblies multiplied out, every part and activity resolved.

use crate::problem::Problem;
use crate::product::{Component, Document, EnergyUse, Product, Stated, TransportLeg};
use crate::tables::{self, CATEGORIES};

use super::activity::{Activity, Leg, activity, leg};
use super::geography::code;
use super::part::{Leaf, Part, Setting, is_packaging, part};
use super::{FieldPath, Input, InputSource, Known};

/// A document's parts and activities with their JSON pointers, which resolved figures borrow.
#[derive(Debug, Default)]
pub struct Lists<'a> {
    leaves: Vec<ListedPart<'a>>,
    production: Option<Vec<(String, &'a EnergyUse)>>,
    use_energy: Option<Vec<(String, &'a EnergyUse)>>,
    transport: Option<Vec<(String, &'a TransportLeg)>>,
    geography: Option<String>,
}

#[derive(Debug)]
struct ListedPart<'a> {
    pointer: String,
    component: &'a Component,
    pieces: Option<f64>,
    packaging: bool,
}

impl<'a> Lists<'a> {
    /// Lists the parts and activities of a document.
    pub fn of(document: &'a Document) -> Self {
        let mut lists = Self {
            geography: document.market().map(code),
            ..Self::default()
        };
        list_parts(
            document.components.items(),
            "/components",
            Some(1.0),
            false,
            &mut lists.leaves,
        );
        if let Stated::Value(production) = &document.production {
            lists.production = activities(&production.energy, "/production/energy");
        }
        if let Stated::Value(use_phase) = &document.use_phase {
            lists.use_energy = activities(&use_phase.energy, "/use/energy");
            if let Some(consumables) = activities(&use_phase.consumables, "/use/consumables") {
                lists.use_energy.get_or_insert_default().extend(consumables);
            }
        }
        lists.transport = document
            .transport
            .value()
            .map(|legs| listed(legs, "/transport"));
        // A product that is nothing but packaging is a product.
        if lists.leaves.iter().all(|leaf| leaf.packaging) {
            for leaf in &mut lists.leaves {
                leaf.packaging = false;
            }
        }
        lists
    }

    /// JSON pointers of the parts, in their order.
    pub fn pointers(&self) -> Vec<String> {
        self.leaves
            .iter()
            .map(|leaf| leaf.pointer.clone())
            .collect()
    }
}

fn activities<'a>(
    uses: &'a Stated<Vec<EnergyUse>>,
    pointer: &str,
) -> Option<Vec<(String, &'a EnergyUse)>> {
    uses.value().map(|uses| listed(uses, pointer))
}

fn listed<'a, T>(items: &'a [T], pointer: &str) -> Vec<(String, &'a T)> {
    items
        .iter()
        .enumerate()
        .map(|(index, item)| (format!("{pointer}/{index}"), item))
        .collect()
}

fn list_parts<'a>(
    components: &'a [Component],
    pointer: &str,
    pieces: Option<f64>,
    packaging: bool,
    leaves: &mut Vec<ListedPart<'a>>,
) {
    for (index, component) in components.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        let pieces = match &component.quantity {
            Stated::Absent => pieces,
            Stated::Wrong => None,
            Stated::Value(quantity) => pieces.map(|pieces| pieces * quantity.value),
        };
        let packaging = is_packaging(component, packaging);
        if component.is_assembly() {
            let pointer = format!("{pointer}/components");
            list_parts(
                component.components.items(),
                &pointer,
                pieces,
                packaging,
                leaves,
            );
        } else {
            leaves.push(ListedPart {
                pointer,
                component,
                pieces,
                packaging,
            });
        }
    }
}

/// EMF's X: how long and how intensely the product is used beside its industry's average. A pair
/// that is not known whole counts as average, and the figure says so.
#[derive(Clone, Copy, Debug)]
pub struct Utility<'a> {
    /// L and L_av.
    pub lifetime: Option<(Input<'a>, Input<'a>)>,
    /// U and U_av.
    pub intensity: Option<(Input<'a>, Input<'a>)>,
    /// A lifetime is stated, but nothing to compare it with.
    pub lifetime_without_average: bool,
}

/// A product with every gap filled that a table can fill.
#[derive(Debug)]
pub struct ResolvedProduct<'a> {
    /// Parts, in the document's order.
    pub parts: Vec<Part<'a>>,
    /// Utility, or the field that is wrong.
    pub utility: Result<Utility<'a>, FieldPath<'a>>,
    /// Years in use for the use stage: stated, or the category's average.
    pub years: Known<'a>,
    /// First market.
    pub geography: Option<&'a str>,
    /// Production energy; `None` if the document says nothing.
    pub production: Option<Vec<Activity<'a>>>,
    /// Use energy and consumables; `None` if the document says nothing.
    pub use_phase: Option<Vec<Activity<'a>>>,
    /// Transport; `None` if the document says nothing.
    pub transport: Option<Vec<Leg<'a>>>,
    /// Remarks on the document.
    pub problems: Vec<Problem>,
}

/// Resolves a document.
pub fn resolve<'a>(document: &'a Document, lists: &'a Lists<'a>) -> ResolvedProduct<'a> {
    let mut problems = Vec::new();
    let geography = lists.geography.as_deref();
    let product = document.product.value();
    let category = product.and_then(|product| category(product, &mut problems));
    let setting = Setting {
        geography,
        category: category.map(|category| category.id),
    };
    let parts = lists
        .leaves
        .iter()
        .map(|listed| {
            let leaf = Leaf {
                pointer: &listed.pointer,
                component: listed.component,
                pieces: listed.pieces,
                packaging: listed.packaging,
            };
            part(&leaf, setting, &mut problems)
        })
        .collect();
    let years = years(product, category);
    let resolve_all = |uses: &'a Option<Vec<(String, &'a EnergyUse)>>,
                       problems: &mut Vec<Problem>| {
        uses.as_ref().map(|uses| {
            uses.iter()
                .map(|(pointer, energy)| activity(pointer, energy, geography, years, problems))
                .collect()
        })
    };
    let production = resolve_all(&lists.production, &mut problems);
    let use_phase = resolve_all(&lists.use_energy, &mut problems);
    let transport = lists.transport.as_ref().map(|legs| {
        legs.iter()
            .map(|(pointer, stated)| leg(pointer, stated, geography, &mut problems))
            .collect()
    });
    ResolvedProduct {
        parts,
        utility: utility(product, category),
        years,
        geography,
        production,
        use_phase,
        transport,
        problems,
    }
}

fn category(product: &Product, problems: &mut Vec<Problem>) -> Option<&'static tables::Category> {
    let id = product.category.value()?;
    let found = CATEGORIES
        .iter()
        .find(|category| category.id == id.as_str());
    if found.is_none() {
        problems.push(
            Problem::warning("category.unknown", "/product/category").with("value", id.as_str()),
        );
    }
    found
}

const LIFETIME: FieldPath<'static> = FieldPath {
    base: "/product/lifetime",
    field: "/years",
};
const AVERAGE: FieldPath<'static> = FieldPath {
    base: "/product/lifetime",
    field: "/industry_average_years",
};

/// L_av of the category, where a source has observed one.
fn average_years(category: Option<&'static tables::Category>) -> Option<Input<'static>> {
    let category = category?;
    let lifetime = category.lifetime.as_ref()?;
    let source = InputSource::Table {
        row: category.id,
        source: lifetime.source,
        year: lifetime.year,
        geography: lifetime.geography,
        verified: lifetime.verified,
    };
    Some(Input::default(lifetime.years, AVERAGE, source))
}

fn years<'a>(
    product: Option<&'a Product>,
    category: Option<&'static tables::Category>,
) -> Known<'a> {
    let lifetime = product.and_then(|product| product.lifetime.value());
    match lifetime.map(|lifetime| &lifetime.years) {
        Some(Stated::Value(years)) => Ok(Input::stated(years, LIFETIME, false)),
        Some(Stated::Wrong) => Err(LIFETIME),
        Some(Stated::Absent) | None => {
            let average = match lifetime.map(|lifetime| &lifetime.industry_average_years) {
                Some(Stated::Value(average)) => Some(Input::stated(average, AVERAGE, false)),
                Some(Stated::Wrong) => None,
                Some(Stated::Absent) | None => average_years(category),
            };
            average
                .map(|average| Input {
                    origin: super::Origin::Default,
                    path: LIFETIME,
                    ..average
                })
                .ok_or(LIFETIME)
        }
    }
}

fn utility<'a>(
    product: Option<&'a Product>,
    category: Option<&'static tables::Category>,
) -> Result<Utility<'a>, FieldPath<'a>> {
    let mut utility = Utility {
        lifetime: None,
        intensity: None,
        lifetime_without_average: false,
    };
    let Some(product) = product else {
        return Ok(utility);
    };
    if product.lifetime.is_wrong() {
        return Err(FieldPath {
            base: "/product",
            field: "/lifetime",
        });
    }
    if product.intensity.is_wrong() {
        return Err(FieldPath {
            base: "/product",
            field: "/intensity",
        });
    }
    if let Some(lifetime) = product.lifetime.value() {
        let average = match &lifetime.industry_average_years {
            Stated::Value(average) => Some(Input::stated(average, AVERAGE, false)),
            Stated::Wrong => return Err(AVERAGE),
            Stated::Absent => average_years(category),
        };
        match &lifetime.years {
            Stated::Wrong => return Err(LIFETIME),
            Stated::Absent => {}
            Stated::Value(years) => {
                utility.lifetime_without_average = average.is_none();
                utility.lifetime =
                    average.map(|average| (Input::stated(years, LIFETIME, false), average));
            }
        }
    }
    if let Some(intensity) = product.intensity.value() {
        let base = "/product/intensity";
        let used = FieldPath {
            base,
            field: "/functional_units",
        };
        let average = FieldPath {
            base,
            field: "/industry_average_functional_units",
        };
        match (
            &intensity.functional_units,
            &intensity.industry_average_functional_units,
        ) {
            (Stated::Wrong, _) => return Err(used),
            (_, Stated::Wrong) => return Err(average),
            (Stated::Value(units), Stated::Value(average_units)) => {
                utility.intensity = Some((
                    Input::stated(units, used, false),
                    Input::stated(average_units, average, false),
                ));
            }
            _ => {}
        }
    }
    Ok(utility)
}
