//! Figures of a product range or a company.
//!
//! Ellen MacArthur Foundation and ANSYS Granta, *Circularity Indicators, Methodology* (2015), company
//! level, from memory: MCI_C = Σ N MCI / Σ N over reference products, with a normalising factor N,
//! such as mass or revenue, that must be named, and a de-minimis rule. The floor at zero acts once,
//! on the whole: floored one by one, bad products would count as better than they are.

use serde::{Serialize, Serializer};

use super::{DocumentProblem, Entry, Loaded, Missing, UNITS_FIELD, one_of_each, units};
use crate::assessment::{self, Assessment, Options, TableVersions, assess};
use crate::figures::{Verification, figure};

/// The format of range assessments.
pub const FORMAT: &str = "meguru-range/1";

/// What the products are weighed by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NormalisingFactor {
    /// Mass of the products sold in a year.
    #[default]
    Mass,
    /// Revenue of a year.
    Revenue,
}

/// How a range is assessed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RangeOptions {
    /// What the products are weighed by.
    pub normalising_factor: NormalisingFactor,
    /// Share of the whole weight below which a product is left out (0 to 1); 0 leaves none out.
    pub de_minimis: f64,
}

/// One product of a range.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RangeProduct {
    /// Name of its document.
    pub document: String,
    /// Name of the product.
    pub name: Option<String>,
    /// Products sold in a year; 1 where nobody states any.
    pub units_per_year: Option<f64>,
    /// Weight in the range: kg or money of a year; `None` where it is not known.
    pub weight: Option<f64>,
    /// Whether it is in the figures, or why not: `included`, `de_minimis`, `weight_unknown`,
    /// `currency_differs`, `unreadable`.
    pub status: &'static str,
    /// MCI of the product, floored for itself.
    pub mci: Option<f64>,
}

/// A figure of the range.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RangeFigure {
    /// Value in `unit`; `None` where no product has it.
    pub value: Option<f64>,
    /// Unit.
    pub unit: &'static str,
    /// How the products are put together: `normalising_factor`, `mass`, `revenue` or `sum`.
    pub aggregation: &'static str,
    /// Share of the included weight that the figure could use.
    pub coverage: Option<f64>,
    /// How far the formula has been verified.
    pub verification: Verification,
    /// What would complete it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Missing>,
}

/// A range or company.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RangeAssessment {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Version of the program.
    pub engine: &'static str,
    /// Versions of the tables.
    pub tables: TableVersions,
    /// What the products are weighed by.
    pub normalising_factor: NormalisingFactor,
    /// Currency of the weights by revenue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<&'static str>,
    /// Share below which products are left out.
    pub de_minimis: f64,
    /// Share of the known weight that the de-minimis rule left out.
    pub left_out: f64,
    /// Whether nobody states how much is sold, so that each product counts once.
    pub one_of_each: bool,
    /// Products in the order of the documents.
    pub products: Vec<RangeProduct>,
    /// Figures by id.
    #[serde(serialize_with = "as_map")]
    pub figures: Vec<(&'static str, RangeFigure)>,
    /// Problems of the documents.
    pub problems: Vec<DocumentProblem>,
}

fn as_map<S: Serializer>(
    pairs: &[(&'static str, RangeFigure)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    assessment::as_map(pairs, serializer)
}

impl RangeAssessment {
    /// A figure by its id.
    pub fn figure(&self, id: &str) -> Option<&RangeFigure> {
        self.figures
            .iter()
            .find(|(other, _)| *other == id)
            .map(|(_, figure)| figure)
    }
}

/// A product with everything that the aggregation asks of it.
struct Member {
    document: String,
    assessment: Assessment,
    units: f64,
    revenue: Option<f64>,
    weight: f64,
}

impl Member {
    fn value(&self, id: &str) -> Option<f64> {
        self.assessment.figure(id)?.value
    }

    /// Mass of a year in kg.
    fn mass(&self) -> Option<f64> {
        Some(self.value("product_mass")? * self.units)
    }

    /// The fields that a figure asks for.
    fn needs(&self, id: &str) -> Vec<Missing> {
        let needs = self.assessment.figure(id).map(|figure| &figure.needs);
        needs
            .into_iter()
            .flatten()
            .map(|path| Missing {
                document: self.document.clone(),
                path: path.clone(),
            })
            .collect()
    }

    /// 1 − index × factor / X, not floored.
    fn unfloored(&self, index: &str, factor: f64, at_average_life: bool) -> Option<f64> {
        let utility = if at_average_life {
            1.0
        } else {
            self.value("utility")?
        };
        Some(1.0 - self.value(index)? * factor / utility)
    }
}

/// Assesses a range of products.
pub fn range(entries: &[Entry<'_>], options: RangeOptions) -> RangeAssessment {
    let loaded: Vec<Loaded<'_>> = entries.iter().map(Loaded::read).collect();
    let units = units(&loaded);
    let by_revenue = options.normalising_factor == NormalisingFactor::Revenue;
    // Money of two currencies does not add up: the first one counts.
    let currency = loaded
        .iter()
        .find_map(Loaded::currency)
        .filter(|_| by_revenue);
    let mut problems = Vec::new();
    let mut products = Vec::with_capacity(loaded.len());
    let mut members = Vec::with_capacity(loaded.len());
    for (loaded, units) in loaded.iter().zip(&units) {
        let assessment = assess(loaded.entry.document, Options::default());
        problems.extend(assessment.problems.iter().map(|problem| DocumentProblem {
            document: loaded.name().to_owned(),
            problem: problem.clone(),
        }));
        let mass = assessment
            .figure("product_mass")
            .and_then(|figure| figure.value);
        let same_currency = !by_revenue || loaded.currency() == currency;
        let weight = match options.normalising_factor {
            NormalisingFactor::Mass => units.zip(mass).map(|(units, mass)| units * mass),
            NormalisingFactor::Revenue => loaded.revenue().filter(|_| same_currency),
        };
        products.push(RangeProduct {
            document: loaded.name().to_owned(),
            name: loaded.product_name().map(str::to_owned),
            units_per_year: *units,
            weight,
            status: if loaded.document.is_none() {
                "unreadable"
            } else if !same_currency && loaded.revenue().is_some() {
                "currency_differs"
            } else if weight.is_none() || units.is_none() {
                "weight_unknown"
            } else {
                "included"
            },
            mci: assessment.figure("mci").and_then(|figure| figure.value),
        });
        members.push(units.zip(weight).map(|(units, weight)| Member {
            document: loaded.name().to_owned(),
            assessment,
            units,
            revenue: loaded.revenue(),
            weight,
        }));
    }
    let whole: f64 = members.iter().flatten().map(|member| member.weight).sum();
    let mut left_out = 0.0;
    let mut included = Vec::with_capacity(members.len());
    for (product, member) in products.iter_mut().zip(members) {
        let Some(member) = member else { continue };
        if whole > 0.0 && member.weight < options.de_minimis * whole {
            product.status = "de_minimis";
            left_out += member.weight / whole;
        } else {
            included.push(member);
        }
    }
    let mut figures = figures(&included);
    add_unweighed(&products, options.normalising_factor, &mut figures);
    RangeAssessment {
        format: FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        tables: TableVersions::current(),
        normalising_factor: options.normalising_factor,
        currency: currency.map(crate::product::Currency::word),
        de_minimis: options.de_minimis,
        left_out,
        one_of_each: one_of_each(&loaded),
        products,
        figures,
        problems,
    }
}

/// Products of unknown weight would complete every figure.
fn add_unweighed(
    products: &[RangeProduct],
    factor: NormalisingFactor,
    figures: &mut [(&'static str, RangeFigure)],
) {
    for product in products {
        if !matches!(product.status, "weight_unknown" | "currency_differs") {
            continue;
        }
        let path = match factor {
            _ if product.status == "currency_differs" => "/product/sales/currency",
            NormalisingFactor::Revenue if product.units_per_year.is_some() => {
                "/product/sales/revenue"
            }
            NormalisingFactor::Mass if product.units_per_year.is_some() => "/components",
            _ => UNITS_FIELD,
        };
        for (_, figure) in figures.iter_mut() {
            figure.needs.push(Missing {
                document: product.document.clone(),
                path: path.to_owned(),
            });
        }
    }
}

/// Figures that are a mean over the mass of the products.
const BY_MASS: [&str; 19] = [
    "recycled_content",
    "post_consumer_recycled_content",
    "pre_consumer_recycled_content",
    "reused_content",
    "renewable_content",
    "cti_circular_inflow",
    "cti_circular_outflow",
    "cti_material_circularity",
    "iso59020_reused_inflow",
    "iso59020_recycled_inflow",
    "iso59020_renewable_inflow",
    "iso59020_actual_reused_outflow",
    "iso59020_actual_recycled_outflow",
    "iso59020_actual_biological_outflow",
    "iso59020_expected_reused_outflow",
    "iso59020_expected_recycled_outflow",
    "iso59020_expected_biological_outflow",
    "critical_raw_material_content",
    "regional_loop_share",
];

/// Figures that add up over what is sold in a year.
const SUMS: [&str; 4] = [
    "product_mass",
    "virgin_feedstock",
    "unrecoverable_waste",
    "carbon_footprint",
];

/// An indicator that the range floors once: its id, its index, the factor of the index, and whether
/// it is at average life.
const FLOORED: [(&str, &str, f64, bool); 3] = [
    ("mci_at_average_life", "linear_flow_index", 0.9, true),
    ("mci", "linear_flow_index", 0.9, false),
    ("pci", "pci_linear_flow_index", 1.0, false),
];

fn figures(members: &[Member]) -> Vec<(&'static str, RangeFigure)> {
    let mut figures = Vec::new();
    for (id, index, factor, at_average) in FLOORED {
        let terms = members
            .iter()
            .map(|member| Term::new(member, id, member.unfloored(index, factor, at_average)));
        let weigh = |member: &Member| Some(member.weight);
        let mut mean = mean(id, "normalising_factor", terms, &weigh);
        mean.value = mean.value.map(|value| value.max(0.0));
        figures.push((id, mean));
    }
    for id in BY_MASS {
        let terms = members.iter().map(|member| Term::of(member, id));
        // A figure that could use a part of a product's mass speaks for that part.
        let weigh = |member: &Member| {
            let coverage = member.assessment.figure(id)?.coverage.unwrap_or(1.0);
            Some(member.mass()? * coverage)
        };
        figures.push((id, mean(id, "mass", terms, &weigh)));
    }
    let id = "circular_revenue_share";
    let terms = members.iter().map(|member| Term::of(member, id));
    figures.push((id, mean(id, "revenue", terms, &|member| member.revenue)));
    for id in SUMS {
        figures.push((id, sum(id, members, &|member| member.units)));
    }
    figures.extend(money(members));
    figures
}

/// Figures of money: revenue of a year is the year's already, and two currencies do not add up.
fn money(members: &[Member]) -> Vec<(&'static str, RangeFigure)> {
    let id = "cti_revenue";
    let unit_of = |member: &Member| {
        let figure = member.assessment.figure(id)?;
        figure.value.map(|_| figure.unit)
    };
    let mut units: Vec<&'static str> = members.iter().filter_map(unit_of).collect();
    units.dedup();
    let mut revenue = sum(id, members, &|_| 1.0);
    match units.as_slice() {
        [unit] => revenue.unit = unit,
        _ => revenue.value = None,
    }
    vec![(id, revenue)]
}

/// What a product adds to a mean.
struct Term<'m> {
    member: &'m Member,
    value: Option<f64>,
    id: &'static str,
}

impl<'m> Term<'m> {
    fn new(member: &'m Member, id: &'static str, value: Option<f64>) -> Self {
        Self { member, value, id }
    }

    fn of(member: &'m Member, id: &'static str) -> Self {
        Self::new(member, id, member.value(id))
    }
}

fn mean<'m>(
    id: &'static str,
    aggregation: &'static str,
    terms: impl Iterator<Item = Term<'m>>,
    weigh: &dyn Fn(&Member) -> Option<f64>,
) -> RangeFigure {
    let (mut weighted, mut weight) = (0.0, 0.0);
    let (mut used, mut whole) = (0.0, 0.0);
    let mut needs = Vec::new();
    for term in terms {
        whole += term.member.weight;
        needs.append(&mut term.member.needs(term.id));
        let Some((value, share)) = term.value.zip(weigh(term.member)) else {
            continue;
        };
        weighted += value * share;
        weight += share;
        let coverage = term
            .member
            .assessment
            .figure(id)
            .and_then(|figure| figure.coverage);
        used += term.member.weight * coverage.unwrap_or(1.0);
    }
    RangeFigure {
        value: (weight > 0.0).then(|| weighted / weight),
        unit: unit(id),
        aggregation,
        coverage: (whole > 0.0).then(|| used / whole),
        verification: Verification::FromMemory,
        needs,
    }
}

fn sum(id: &'static str, members: &[Member], times: &dyn Fn(&Member) -> f64) -> RangeFigure {
    let (mut total, mut used, mut whole) = (0.0, 0.0, 0.0);
    let mut needs = Vec::new();
    for member in members {
        whole += member.weight;
        needs.append(&mut member.needs(id));
        if let Some(value) = member.value(id) {
            total += value * times(member);
            let coverage = member
                .assessment
                .figure(id)
                .and_then(|figure| figure.coverage);
            used += member.weight * coverage.unwrap_or(1.0);
        }
    }
    RangeFigure {
        value: (used > 0.0).then_some(total),
        unit: unit(id),
        aggregation: "sum",
        coverage: (whole > 0.0).then(|| used / whole),
        verification: figure(id).map_or(Verification::FromMemory, |figure| figure.verification),
        needs,
    }
}

fn unit(id: &str) -> &'static str {
    figure(id).map_or("1", |figure| figure.unit)
}
