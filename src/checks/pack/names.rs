//! What a condition may name, and whether it is compared with what it can be compared with.

use serde::Serialize;

use super::{FactKind, Facts, Jurisdiction, Subject};
use crate::checks::expression::{Against, Comparator, Test};
use crate::checks::recycled_content::Meaning;
use crate::figures::figure;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A number in a unit.
    Number(String),
    /// Yes or no.
    YesNo,
    /// A day.
    Day,
    /// A word; one of these, where the list is not empty.
    Word(Vec<String>),
    /// Several of these words.
    Words(Vec<String>),
}

/// A property that documents state without a fact of its own.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Name in conditions.
    pub name: &'static str,
    /// Unit of a number; nothing for a word.
    pub unit: Option<&'static str>,
    /// Subjects that have it.
    pub subjects: &'static [Subject],
}

const ALL: &[Subject] = &[
    Subject::Product,
    Subject::Packaging,
    Subject::PackagingPart,
    Subject::Part,
];
/// What has parts that can be joined.
const WHOLES: &[Subject] = &[Subject::Product, Subject::Packaging];
const PARTS: &[Subject] = &[Subject::PackagingPart, Subject::Part];

const fn property(
    name: &'static str,
    unit: Option<&'static str>,
    subjects: &'static [Subject],
) -> Property {
    Property {
        name,
        unit,
        subjects,
    }
}

/// Properties that a condition may name beside figures, meanings of recycled content and facts.
pub const PROPERTIES: &[Property] = &[
    property("category", None, ALL),
    property("mass_g", Some("g"), ALL),
    property("piece_mass_g", Some("g"), PARTS),
    property("family", None, PARTS),
    property("material", None, PARTS),
    property("share_of_unit", Some("1"), &[Subject::PackagingPart]),
    property("plastics_share", Some("1"), ALL),
    property("main_family", None, ALL),
    property("main_material", None, ALL),
    property("main_plastic", None, ALL),
    property("custody_not_named_share", Some("1"), ALL),
    property("mass_balance_share", Some("1"), ALL),
    property("lifetime_years", Some("years"), ALL),
    property("material_types", Some("kinds"), ALL),
    property("plastic_types", Some("kinds"), ALL),
    property("main_material_share", Some("1"), ALL),
    property("incompatible_metals", Some("pairs"), WHOLES),
    property("incompatible_plastics", Some("pairs"), WHOLES),
];

/// Why a name cannot stand where it stands: a code.
pub(crate) type Refusal = &'static str;

/// What a name stands for in a rule about a subject.
pub(crate) fn kind(
    name: &str,
    facts: &Facts,
    jurisdiction: Jurisdiction,
    subject: Subject,
) -> Result<Kind, Refusal> {
    if let Some(meaning) = Meaning::of(name) {
        return if meaning.jurisdictions().contains(&jurisdiction) {
            Ok(Kind::Number("1".to_owned()))
        } else {
            Err("pack.other_meaning")
        };
    }
    if let Some(property) = PROPERTIES.iter().find(|property| property.name == name) {
        return if property.subjects.contains(&subject) {
            Ok(match property.unit {
                Some(unit) => Kind::Number(unit.to_owned()),
                None => Kind::Word(Vec::new()),
            })
        } else {
            Err("pack.other_subject")
        };
    }
    if let Some(fact) = facts.facts.get(name) {
        return Ok(match fact.kind {
            FactKind::YesNo => Kind::YesNo,
            FactKind::Number => Kind::Number(fact.unit.clone()),
            FactKind::Share => Kind::Number("1".to_owned()),
            FactKind::Day => Kind::Day,
            FactKind::Word => Kind::Word(fact.words.clone()),
            FactKind::Words => Kind::Words(fact.words.clone()),
        });
    }
    match figure(name) {
        // Each law means something else by it: a rule names the meaning, never the plain figure.
        Some(_) if name.contains("recycled_content") || name == "jp_recycled_material_use_rate" => {
            Err("pack.plain_recycled_content")
        }
        Some(description) => Ok(Kind::Number(description.unit.to_owned())),
        None => Err("pack.unknown_name"),
    }
}

/// Whether a value of a kind can be compared in this way with this.
pub(super) fn fits(kind: &Kind, test: &Test) -> bool {
    let knows = |known: &[String], words: &[String]| {
        known.is_empty() || words.iter().all(|word| known.contains(word))
    };
    match (kind, test.comparator, &test.against) {
        (
            Kind::Number(_),
            Comparator::In | Comparator::Has | Comparator::Equal | Comparator::Different,
            _,
        ) => false,
        (Kind::Number(_), _, Against::Sum(_) | Against::Dated(_))
        | (Kind::YesNo, Comparator::Equal | Comparator::Different, Against::YesNo(_))
        | (
            Kind::Day,
            Comparator::AtLeast | Comparator::Above | Comparator::AtMost | Comparator::Below,
            Against::Day(_),
        ) => true,
        (
            Kind::Word(known),
            Comparator::Equal | Comparator::Different | Comparator::In,
            Against::Words(words),
        )
        | (Kind::Words(known), Comparator::Has, Against::Words(words)) => knows(known, words),
        _ => false,
    }
}
