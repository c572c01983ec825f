//! From a document to all its figures: `meguru-assessment/1`.

mod targets;

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::circularity;
use crate::figures::{Figures, Note, Verification, View};
use crate::footprint::{self, Allocation, FootprintAccount};
use crate::number::{Derivation, Number, Tape, Traced, derivation, derivation_json};
use crate::problem::Problem;
use crate::product::{self, Document, Reading};
use crate::resolve::{Lists, Origin, ResolvedProduct, resolve};
use crate::tables;

pub use targets::TargetProgress;

/// The format of assessments.
pub const FORMAT: &str = "meguru-assessment/1";

/// What an assessment is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Whether every figure's derivation is wanted.
    pub explain: bool,
    /// Which figures are wanted.
    pub figures: Selection,
    /// How `carbon_footprint` and its stages allocate recycling; the totals of every allocation stand
    /// beside it where all figures are wanted. What is made of stages, such as a footprint per use,
    /// follows.
    pub allocation: Allocation,
}

/// Which figures an assessment has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    /// All of the catalogue.
    #[default]
    All,
    /// Those that a page shows while somebody types: the methods that most people ask for.
    Basic,
}

/// Versions of the reference tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TableVersions {
    /// Emission factors.
    pub factors: &'static str,
    /// Defaults: efficiencies, routes, lifetimes.
    pub defaults: &'static str,
}

impl TableVersions {
    /// Those of this program.
    pub(crate) fn current() -> Self {
        Self {
            factors: tables::FACTORS_VERSION,
            defaults: tables::DEFAULTS_VERSION,
        }
    }
}

/// One figure of one product.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// Value in `unit`; `None` where it cannot be computed.
    pub value: Option<f64>,
    /// Unit; `1` for shares and indices.
    pub unit: &'static str,
    /// What the figure refers to.
    pub basis: &'static str,
    /// The weakest origin of its inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Share of the mass in question that it could use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<f64>,
    /// Share of the used mass that rests on defaults or estimates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_mass_share: Option<f64>,
    /// Share of the used mass that rests on table rows which nobody has read in their source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unverified_mass_share: Option<f64>,
    /// How far the formula has been verified.
    pub verification: Verification,
    /// JSON pointers of the fields that would complete it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Remarks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// The same figure for each component that it can be said of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by_component: Vec<ComponentValue>,
}

/// A figure's value for one component, in the figure's unit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComponentValue {
    /// JSON pointer of the component.
    pub path: String,
    /// Value.
    pub value: f64,
}

/// All that can be said of a product.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assessment {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Version of the program.
    pub engine: &'static str,
    /// Versions of the tables.
    pub tables: TableVersions,
    /// Figures by id, in the catalogue's order; empty where the document cannot be read.
    #[serde(serialize_with = "as_map")]
    pub figures: Vec<(&'static str, Figure)>,
    /// What the footprint is made of and rests on, by the allocation asked for; only where all
    /// figures are wanted and something is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footprint: Option<FootprintAccount>,
    /// Declared targets and where the product stands; empty where the document declares none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<TargetProgress>,
    /// What is wrong with the document.
    pub problems: Vec<Problem>,
    /// Derivations, where they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derivation: Option<Derivation>,
}

impl Assessment {
    /// A figure by its id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures
            .iter()
            .find(|(other, _)| *other == id)
            .map(|(_, figure)| figure)
    }

    /// The assessment as JSON text.
    pub fn to_json(&self) -> String {
        // Every type here serialises to JSON, and numbers are finite by construction.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Writes pairs as an object, keeping their order.
pub(crate) fn as_map<T: Serialize, S: Serializer>(
    pairs: &[(&'static str, T)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(pairs.len()))?;
    for (key, value) in pairs {
        map.serialize_entry(key, value)?;
    }
    map.end()
}

/// Assesses a document given as JSON text.
///
/// Never fails: a document that cannot be read gives no figures and says why in `problems`.
pub fn assess(document: &[u8], options: Options) -> Assessment {
    assess_document(product::read(document), options)
}

/// The same as [`assess`] and [`Assessment::to_json`] together, without building the derivation's
/// structs in between.
pub fn assess_to_json(document: &[u8], options: Options) -> String {
    document_to_json(product::read(document), options)
}

/// The same for a document that is read already.
pub(crate) fn document_to_json(reading: Reading, options: Options) -> String {
    let mut explanation = None;
    let assessment = walk_on(reading, options, |tape, roots, parts| {
        explanation = Some(derivation_json(tape, roots, parts));
    });
    let mut text = assessment.to_json();
    if let Some(explanation) = explanation {
        // Behind the last field of the object.
        text.pop();
        text.push_str(",\"derivation\":");
        text.push_str(&explanation);
        text.push('}');
    }
    text
}

/// The same for a document that is read already.
pub(crate) fn assess_document(reading: Reading, options: Options) -> Assessment {
    let mut explanation = None;
    let mut assessment = walk_on(reading, options, |tape, roots, parts| {
        explanation = Some(derivation(tape, roots, parts));
    });
    assessment.derivation = explanation;
    assessment
}

/// The whole way from a document to figures; hands the record of the computation on, where one is
/// asked for.
fn walk_on(
    reading: Reading,
    options: Options,
    explain: impl FnOnce(Tape, &[(&'static str, usize)], &[String]),
) -> Assessment {
    let Reading {
        document,
        mut problems,
    } = reading;
    let mut figures = Vec::new();
    let mut footprint = None;
    let mut targets = Vec::new();
    if let Some(document) = &document {
        let lists = Lists::of(document);
        let mut resolved = resolve(document, &lists);
        problems.append(&mut resolved.problems);
        (figures, footprint) = compute(&resolved, options, explain, &lists);
        targets = targets::targets(&resolved, &figures, &mut problems);
    }
    Assessment {
        format: FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        tables: TableVersions::current(),
        figures,
        footprint,
        targets,
        problems,
        derivation: None,
    }
}

/// The figures of a document that is read already.
pub(crate) fn figures_of(document: &Document, options: Options) -> Vec<(&'static str, Figure)> {
    let lists = Lists::of(document);
    let resolved = resolve(document, &lists);
    compute(&resolved, options, |_, _, _| {}, &lists).0
}

/// The figures, and the record of their computation where it is wanted.
fn compute<'a>(
    product: &ResolvedProduct<'a>,
    options: Options,
    explain: impl FnOnce(Tape, &[(&'static str, usize)], &[String]),
    lists: &Lists<'a>,
) -> (Vec<(&'static str, Figure)>, Option<FootprintAccount>) {
    let all = options.figures == Selection::All;
    let tape = if options.explain {
        Tape::new()
    } else {
        Tape::silent()
    };
    let mut view: View<'_, '_, Traced<'_>> = View::of(tape.scope(), product, all);
    view.allocation = options.allocation;
    let mut computed = Figures::new();
    let account = footprint::figures(&view, &mut computed);
    if all {
        circularity::all_figures(&view, &mut computed);
    } else {
        circularity::basic_figures(&view, &mut computed);
    }
    let figures = written(&computed, product);
    if options.explain {
        let roots: Vec<_> = computed
            .in_catalogue_order()
            .filter_map(|figure| Some((figure.description.id, figure.value?.index)))
            .collect();
        explain(tape, &roots, &lists.pointers());
    }
    (figures, account)
}

fn written<N: Number>(
    computed: &Figures<'_, N>,
    product: &ResolvedProduct<'_>,
) -> Vec<(&'static str, Figure)> {
    computed
        .in_catalogue_order()
        .map(|figure| figure.figure(&product.parts))
        .collect()
}
