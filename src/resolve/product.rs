//! The whole product: assemblies multiplied out, every part and activity resolved.

use crate::problem::Problem;
use crate::product::{
    Component, Document, EnergyUse, Product, Role, Stated, StatedOrigin, TransportLeg,
};
use crate::tables::{self, CATEGORIES};

use super::activity::{Activity, Leg, activity, leg};
use super::geography::code;
use super::part::{Leaf, Part, Setting, part};
use super::{FieldPath, Input, InputSource, Known};

/// A document's parts and activities with their JSON pointers, which resolved figures borrow.
#[derive(Debug, Default)]
pub struct Lists<'a> {
    leaves: Vec<ListedPart<'a>>,
    production: Listed<'a, EnergyUse>,
    site_energy: Listed<'a, EnergyUse>,
    exported_energy: Listed<'a, EnergyUse>,
    use_phase: Listed<'a, EnergyUse>,
    transport: Listed<'a, TransportLeg>,
    lives_transport: Listed<'a, TransportLeg>,
    lives_energy: Listed<'a, EnergyUse>,
    geography: Option<String>,
}

/// Items of a stage with their pointers, and the fields that are missing or wrong.
#[derive(Debug)]
struct Listed<'a, T> {
    items: Vec<(String, &'a T)>,
    missing: Vec<&'static str>,
}

impl<T> Default for Listed<'_, T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            missing: Vec::new(),
        }
    }
}

impl<'a, T> Listed<'a, T> {
    /// Adds a list that the document must state to be complete; an empty list says none.
    fn needed(&mut self, list: &'a Stated<Vec<T>>, pointer: &'static str) {
        match list {
            Stated::Value(items) => self.extend(items, pointer),
            Stated::Absent | Stated::Wrong => self.missing.push(pointer),
        }
    }

    /// Adds a list that may be left out, but not be wrong.
    fn optional(&mut self, list: &'a Stated<Vec<T>>, pointer: &'static str) {
        if !list.is_absent() {
            self.needed(list, pointer);
        }
    }

    fn extend(&mut self, items: &'a [T], pointer: &str) {
        let listed = items.iter().enumerate();
        self.items
            .extend(listed.map(|(index, item)| (format!("{pointer}/{index}"), item)));
    }
}

/// Pieces in the product.
#[derive(Clone, Debug)]
struct Pieces {
    /// How many, or the pointer of the quantity that is wrong.
    number: Result<f64, String>,
    /// Whether a quantity on the way is an estimate.
    estimated: bool,
}

impl Pieces {
    /// Pieces of a component inside an assembly.
    fn times(&self, component: &Component, pointer: &str) -> Self {
        let mut pieces = self.clone();
        match &component.quantity {
            Stated::Absent => {}
            Stated::Wrong => pieces.number = Err(format!("{pointer}/quantity")),
            Stated::Value(quantity) => {
                pieces.number = pieces.number.map(|pieces| pieces * quantity.value);
                let origin = quantity.detail().and_then(|detail| detail.origin);
                pieces.estimated |= origin == Some(StatedOrigin::Estimated);
            }
        }
        pieces
    }
}

#[derive(Debug)]
struct ListedPart<'a> {
    pointer: String,
    component: &'a Component,
    pieces: Pieces,
    /// Whether it is packaging, or the pointer of the role that is wrong.
    packaging: Result<bool, String>,
    unreadable: bool,
}

impl<'a> Lists<'a> {
    /// Lists the parts and activities of a document.
    pub fn of(document: &'a Document) -> Self {
        let mut lists = Self {
            geography: document.market().map(code),
            ..Self::default()
        };
        let components = document.components.items();
        let one = Pieces {
            number: Ok(1.0),
            estimated: false,
        };
        list_parts(
            components,
            "/components",
            &one,
            &Ok(false),
            &mut lists.leaves,
        );
        match &document.production {
            Stated::Value(production) => {
                match &production.site {
                    // Whoever knows the site's bill need not know more.
                    Stated::Value(site) => {
                        lists
                            .production
                            .optional(&production.energy, "/production/energy");
                        lists
                            .site_energy
                            .needed(&site.energy, "/production/site/energy");
                    }
                    Stated::Wrong => lists.site_energy.missing.push("/production/site"),
                    Stated::Absent => lists
                        .production
                        .needed(&production.energy, "/production/energy"),
                }
                lists
                    .exported_energy
                    .optional(&production.exported_energy, "/production/exported_energy");
            }
            Stated::Absent | Stated::Wrong => lists.production.missing.push("/production"),
        }
        match &document.use_phase {
            Stated::Value(use_phase) => {
                lists.use_phase.needed(&use_phase.energy, "/use/energy");
                lists
                    .use_phase
                    .optional(&use_phase.consumables, "/use/consumables");
            }
            Stated::Absent | Stated::Wrong => lists.use_phase.missing.push("/use"),
        }
        lists.transport.needed(&document.transport, "/transport");
        if let Stated::Value(lives) = &document.lives {
            lists
                .lives_transport
                .needed(&lives.transport, "/lives/transport");
            lists.lives_energy.needed(&lives.energy, "/lives/energy");
            lists
                .lives_energy
                .optional(&lives.consumables, "/lives/consumables");
        }
        // A product that is nothing but packaging is a product.
        if lists.leaves.iter().all(|leaf| leaf.packaging == Ok(true)) {
            for leaf in &mut lists.leaves {
                leaf.packaging = Ok(false);
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

fn list_parts<'a>(
    components: &'a [Component],
    pointer: &str,
    pieces: &Pieces,
    packaging: &Result<bool, String>,
    leaves: &mut Vec<ListedPart<'a>>,
) {
    for (index, component) in components.iter().enumerate() {
        let pointer = format!("{pointer}/{index}");
        let pieces = pieces.times(component, &pointer);
        let packaging = match component.role {
            Stated::Absent => packaging.clone(),
            Stated::Wrong => Err(format!("{pointer}/role")),
            Stated::Value(role) => Ok(role == Role::Packaging),
        };
        match component.components.value() {
            Some(children) if !children.is_empty() => {
                let pointer = format!("{pointer}/components");
                list_parts(children, &pointer, &pieces, &packaging, leaves);
            }
            _ => {
                let unreadable = component.is_assembly();
                leaves.push(ListedPart {
                    pointer,
                    component,
                    pieces,
                    packaging,
                    unreadable,
                });
            }
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
    /// One half of the intensity is stated; the field of the other.
    pub intensity_missing: Option<FieldPath<'a>>,
}

/// What the document states of a stage that is a list of activities.
#[derive(Debug)]
pub struct StageInputs<'a, T> {
    /// The activities that can be read.
    pub items: Vec<T>,
    /// Lists that are missing or wrong. With none missing an empty list is a statement: none.
    pub missing: Vec<FieldPath<'a>>,
}

/// A product with every gap filled that a table can fill.
#[derive(Debug)]
pub struct ResolvedProduct<'a> {
    /// The document, for figures that few methods ask for.
    pub(super) document: &'a Document,
    /// Parts, in the document's order.
    pub parts: Vec<Part<'a>>,
    /// Utility, or the field that is wrong.
    pub utility: Result<Utility<'a>, FieldPath<'a>>,
    /// Years in use for the use stage: stated, or the category's average.
    pub years: Known<'a>,
    /// First market.
    pub geography: Option<&'a str>,
    /// Production energy.
    pub production: StageInputs<'a, Activity<'a>>,
    /// A site's bill, of which the product bears a share; none where the document is silent.
    pub site_energy: StageInputs<'a, Activity<'a>>,
    /// Energy that leaves the production; none where the document is silent.
    pub exported_energy: StageInputs<'a, Activity<'a>>,
    /// Use energy and consumables.
    pub use_phase: StageInputs<'a, Activity<'a>>,
    /// Transport.
    pub transport: StageInputs<'a, Leg<'a>>,
    /// Transport between two lives.
    pub lives_transport: StageInputs<'a, Leg<'a>>,
    /// Energy and consumables between two lives.
    pub lives_energy: StageInputs<'a, Activity<'a>>,
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
                pieces: listed
                    .pieces
                    .number
                    .as_ref()
                    .map(|pieces| *pieces)
                    .map_err(String::as_str),
                pieces_estimated: listed.pieces.estimated,
                packaging: listed
                    .packaging
                    .as_ref()
                    .map(|yes| *yes)
                    .map_err(String::as_str),
                unreadable: listed.unreadable,
            };
            part(&leaf, setting, &mut problems)
        })
        .collect();
    let years = years(&document.product, category);
    let production = stage(&lists.production, |pointer, energy| {
        activity(pointer, energy, geography, years, &mut problems)
    });
    let site_energy = stage(&lists.site_energy, |pointer, energy| Activity {
        // A bill is for its period, whatever the product's life.
        years: None,
        ..activity(pointer, energy, geography, years, &mut problems)
    });
    let exported_energy = stage(&lists.exported_energy, |pointer, energy| {
        activity(pointer, energy, geography, years, &mut Vec::new())
    });
    let use_phase = stage(&lists.use_phase, |pointer, energy| {
        activity(pointer, energy, geography, years, &mut problems)
    });
    let transport = stage(&lists.transport, |pointer, stated| {
        leg(pointer, stated, geography, &mut problems)
    });
    let lives_transport = stage(&lists.lives_transport, |pointer, stated| {
        leg(pointer, stated, geography, &mut problems)
    });
    let lives_energy = stage(&lists.lives_energy, |pointer, energy| {
        activity(pointer, energy, geography, years, &mut problems)
    });
    ResolvedProduct {
        document,
        parts,
        utility: utility(&document.product, category),
        years,
        geography,
        production,
        site_energy,
        exported_energy,
        use_phase,
        transport,
        lives_transport,
        lives_energy,
        problems,
    }
}

fn stage<'a, T, R>(
    listed: &'a Listed<'a, T>,
    mut resolve: impl FnMut(&'a str, &'a T) -> R,
) -> StageInputs<'a, R> {
    StageInputs {
        items: listed
            .items
            .iter()
            .map(|(pointer, item)| resolve(pointer, item))
            .collect(),
        missing: listed
            .missing
            .iter()
            .map(|pointer| FieldPath {
                base: pointer,
                field: "",
            })
            .collect(),
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

const PRODUCT: FieldPath<'static> = FieldPath {
    base: "/product",
    field: "",
};
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
    let source = InputSource::Lifetime(category, lifetime);
    Some(Input::default(lifetime.years, AVERAGE, source))
}

fn years<'a>(
    product: &'a Stated<Product>,
    category: Option<&'static tables::Category>,
) -> Known<'a> {
    let lifetime = match product {
        Stated::Wrong => return Err(PRODUCT),
        Stated::Value(product) if product.lifetime.is_wrong() => return Err(LIFETIME),
        Stated::Value(product) => product.lifetime.value(),
        Stated::Absent => None,
    };
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
    product: &'a Stated<Product>,
    category: Option<&'static tables::Category>,
) -> Result<Utility<'a>, FieldPath<'a>> {
    let mut utility = Utility {
        lifetime: None,
        intensity: None,
        lifetime_without_average: false,
        intensity_missing: None,
    };
    let product = match product {
        Stated::Wrong => return Err(PRODUCT),
        Stated::Absent => return Ok(utility),
        Stated::Value(product) => product,
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
            (Stated::Value(_), Stated::Absent) => utility.intensity_missing = Some(average),
            (Stated::Absent, Stated::Value(_)) => utility.intensity_missing = Some(used),
            (Stated::Absent, Stated::Absent) => {}
        }
    }
    Ok(utility)
}
