//! Disclosure readiness: which points of a framework the assessment of one product fills, which are
//! missing and what to enter for them, and which no product document can fill.
//!
//! Frameworks are data, like rules: [`shipped_frameworks`] reads them from `data/disclosure`. Ready is not
//! a verdict. A value that rests on defaults or estimates is never called filled, a missing one is missing
//! and never zero, and what nobody has read is for a person to look at. Many points ask for totals of the
//! company: for them the value is what this product adds.
//!
//! None of this is legal advice.

mod content;
mod field;
mod framework;
mod names;
mod part;
mod read;
mod shipped;
mod state;
mod values;

pub use content::Definition;
pub use framework::{About, ContentUse, Filling, Framework, Frameworks, Outside, Point};
pub use names::Own;
pub(crate) use part::PartDetail;
pub use read::read;
pub use shipped::{shipped_framework_texts, shipped_frameworks};

use serde::Serialize;

use super::asked::Asked;
use super::date::Date;
use super::inputs::Inputs;
use super::pack::{self, Reading, Text, Verified};
use super::recycled_content::Meaning;
use super::subject::subjects;
use crate::assessment::TableVersions;
use crate::figures::Note;
use crate::problem::Problem;
use crate::resolve::Origin;
use crate::words::words;

/// The format of disclosures.
pub const FORMAT: &str = "meguru-disclosure/1";

words! {
    /// How far a point is filled.
    State {
        /// By what the document states.
        Filled = "filled",
        /// By a value that rests, at least in part, on defaults of tables or on estimates.
        Default = "default",
        /// A person must look at the value before it is used.
        Review = "review",
        /// A field of the document is missing.
        Missing = "missing",
        /// The product has nothing that the point could be said of.
        NotApplicable = "not_applicable",
        /// No product document can fill it.
        Outside = "outside",
    }
}

/// A value of a point.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Disclosed {
    /// Yes or no.
    YesNo(bool),
    /// A number in the point's unit.
    Number(f64),
    /// A day.
    Day(Date),
    /// Words, as the document or the tables have them.
    Words(Vec<String>),
    /// Materials with their masses, the heaviest first.
    Masses(Vec<ListedMass>),
}

/// A material of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ListedMass {
    /// Id in the table of materials or of critical raw materials.
    pub id: &'static str,
    /// Mass in kg of one product.
    pub kilograms: f64,
}

/// What a value comes from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Origins {
    /// What it is.
    pub kind: SourceKind,
    /// Id of a figure or definition, name of a fact or property, or JSON pointer of a field.
    pub name: String,
}

words! {
    /// Where a value stands.
    SourceKind {
        /// A figure of the assessment.
        Figure = "figure",
        /// A fact of the document.
        Fact = "fact",
        /// A definition of recycled content.
        RecycledContent = "recycled_content",
        /// A property of the product that follows from its parts.
        Property = "property",
        /// A field of the document.
        Field = "field",
    }
}

/// One point, and how far it is filled.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PointReport {
    /// Id of the point.
    pub id: String,
    /// Paragraph, article or section.
    pub reference: Text,
    /// What is asked.
    pub statement: Text,
    /// How far it is filled.
    pub state: State,
    /// The value; nothing where it is missing or outside.
    pub value: Option<Disclosed>,
    /// Unit of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it is about.
    pub about: About,
    /// What the value comes from; several are multiplied.
    pub from: Vec<Origins>,
    /// The weakest origin of what the value rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Share of the mass for which defaults or estimates were taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_share: Option<f64>,
    /// Whether the value is what this product adds to a figure of the company.
    pub contribution: bool,
    /// JSON pointers of the fields that would fill it.
    pub needs: Vec<String>,
    /// Remarks on the value.
    pub notes: Vec<Note>,
    /// What somebody should know who uses it, as the framework's file has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Why it is outside, in one word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outside: Option<Outside>,
    /// Why it is outside, or why a person must look at it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// How far the point has been read.
    pub verified: Verified,
}

/// How many points are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Filled by what the document states.
    pub filled: usize,
    /// Filled by defaults or estimates.
    pub default: usize,
    /// For a person to look at.
    pub review: usize,
    /// Missing.
    pub missing: usize,
    /// Without anything to say them of.
    pub not_applicable: usize,
    /// Outside of any product document.
    pub outside: usize,
}

/// A definition of recycled content, and how far it has been read.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContentReport {
    /// Its name.
    pub definition: String,
    /// Where it stands.
    pub source: &'static str,
    /// How far it has been read.
    pub verified: Verified,
    /// Why it is the right one.
    pub why: Text,
}

/// A framework, and how far the product is ready for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FrameworkReport {
    /// Id of the framework.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Which version.
    pub version: Text,
    /// Where it was read.
    pub source: String,
    /// How far it has been read.
    pub verified: Verified,
    /// What was read.
    pub text: Reading,
    /// The day on which it was last compared with its source.
    pub checked: Date,
    /// Whether it is for this product; nothing where that is not known.
    pub applies: Option<bool>,
    /// JSON pointers of the fields that would tell whether it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub applies_needs: Vec<String>,
    /// What somebody should know who uses the sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Definitions of recycled content that are used.
    pub content: Vec<ContentReport>,
    /// How many points are in each state.
    pub counts: Counts,
    /// Its points; none where it is not for this product.
    pub points: Vec<PointReport>,
}

/// What a product is ready to disclose.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Disclosure {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Version of the program.
    pub engine: &'static str,
    /// Versions of the reference tables.
    pub tables: TableVersions,
    /// Name of the product, where it is stated.
    pub product: Option<String>,
    /// Year that the document's figures are for, or the day of placing on the market, where stated.
    pub data_of: Option<String>,
    /// Every framework asked for; none where the document cannot be read.
    pub frameworks: Vec<FrameworkReport>,
    /// What is wrong with the document.
    pub problems: Vec<Problem>,
}

/// Tells which points of some frameworks a document, given as JSON text, fills.
///
/// Never fails: a document that cannot be read gives no points and says why in `problems`. Where it names
/// no day of placing on the market, a proof that ends on some day counts as ended.
pub fn disclosure(document: &[u8], frameworks: &Frameworks) -> Disclosure {
    let mut disclosure = Disclosure {
        format: FORMAT,
        engine: env!("CARGO_PKG_VERSION"),
        tables: TableVersions::current(),
        product: None,
        data_of: None,
        frameworks: Vec::new(),
        problems: Vec::new(),
    };
    let asked = Asked {
        facts: &frameworks.facts,
        // Frameworks know no rules; checks tell of one that does not exist.
        is_rule: &|_| true,
        day: None,
        without_day: Some(Date::LAST),
    };
    asked.inputs(document, &mut disclosure.problems, |inputs, problems| {
        let product = inputs.document.product.value();
        disclosure.product = product.and_then(|product| product.name.value().cloned());
        disclosure.data_of = product.and_then(|product| {
            let year = product.reference_year.value().map(|year| year.value);
            year.map(|year| format!("{year}"))
                .or_else(|| product.placed_on_market.value().cloned())
        });
        disclosure.frameworks = frameworks
            .frameworks
            .iter()
            .map(|framework| report(framework, inputs, problems))
            .collect();
    });
    disclosure
}

fn report(framework: &Framework, inputs: &Inputs<'_>, problems: &[Problem]) -> FrameworkReport {
    let (applies, applies_needs) = applies(framework, inputs);
    let mut counts = Counts::default();
    let points: Vec<PointReport> = framework
        .points
        .iter()
        .filter(|_| applies != Some(false))
        .map(|point| state::point(point, inputs, problems))
        .collect();
    for point in &points {
        *match point.state {
            State::Filled => &mut counts.filled,
            State::Default => &mut counts.default,
            State::Review => &mut counts.review,
            State::Missing => &mut counts.missing,
            State::NotApplicable => &mut counts.not_applicable,
            State::Outside => &mut counts.outside,
        } += 1;
    }
    FrameworkReport {
        id: framework.id.clone(),
        name: framework.name.clone(),
        version: framework.version.clone(),
        source: framework.source.clone(),
        verified: framework.verified,
        text: framework.text,
        checked: framework.checked,
        applies,
        applies_needs,
        note: framework.note.clone(),
        content: framework.content.iter().map(content_report).collect(),
        counts,
        points,
    }
}

/// Whether a framework is for the product; else the fields that would tell.
fn applies(framework: &Framework, inputs: &Inputs<'_>) -> (Option<bool>, Vec<String>) {
    let Some(when) = &framework.when else {
        return (Some(true), Vec::new());
    };
    let subjects = subjects(pack::Subject::Product, inputs.document, inputs.parts);
    let Some(subject) = subjects.first() else {
        return (None, Vec::new());
    };
    let weighed = inputs.weigh(&when.condition, subject, inputs.day);
    let needs = if weighed.holds.is_some() {
        Vec::new()
    } else {
        weighed
            .tests
            .iter()
            .flat_map(|test| test.needs.iter().cloned())
            .collect()
    };
    (weighed.holds, needs)
}

fn content_report(used: &ContentUse) -> ContentReport {
    let name = used.definition.as_str();
    let (source, verified) = Meaning::of(name)
        .map(|meaning| (meaning.source(), meaning.verified()))
        .or_else(|| Definition::of(name).map(|own| (own.source(), own.verified())))
        // Readers of frameworks refuse every other name.
        .unwrap_or(("", Verified::Memory));
    ContentReport {
        definition: used.definition.clone(),
        source,
        verified,
        why: used.why.clone(),
    }
}
