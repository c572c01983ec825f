//! What a point may name: figures, facts, properties and meanings as rules do, and a few values of its own.

use super::content::Definition;
use crate::checks::pack::{Facts, Jurisdiction, Kind, Subject, kind};
use crate::checks::recycled_content::Meaning;
use crate::words::words;

words! {
    /// A value that only disclosures ask for.
    Own {
        /// Mass in kg.
        Mass = "mass_kg",
        /// Mass of renewable, that is biological, materials in kg.
        Renewable = "renewable_material_kg",
        /// Mass of all other materials in kg.
        NonRenewable = "non_renewable_material_kg",
        /// Each reference material with its mass in kg, the heaviest first.
        Materials = "materials",
        /// Each raw material that is critical in the European Union with its mass in kg, the heaviest first.
        Critical = "critical_raw_materials",
        /// Products sold in a year.
        UnitsPerYear = "units_per_year",
    }
}

impl Own {
    /// Unit of a number; nothing for a list.
    fn unit(self) -> Option<&'static str> {
        match self {
            Self::Mass | Self::Renewable | Self::NonRenewable => Some("kg"),
            Self::UnitsPerYear => Some("1"),
            Self::Materials | Self::Critical => None,
        }
    }
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Names {
    /// A number in a unit.
    Number(String),
    /// Anything else: it can stand alone only.
    Other,
}

/// Whose definition of recycled content a name is, if it is one.
pub(super) fn definition(name: &str) -> Option<&'static [Jurisdiction]> {
    Meaning::of(name)
        .map(Meaning::jurisdictions)
        .or_else(|| Definition::of(name).map(Definition::jurisdictions))
}

/// What a name stands for in a framework of a jurisdiction that declares some definitions of recycled
/// content; else the code of why it cannot stand there.
pub(super) fn names(
    name: &str,
    facts: &Facts,
    jurisdiction: Jurisdiction,
    declared: &[String],
) -> Result<Names, &'static str> {
    if definition(name).is_some() {
        return if declared.iter().any(|other| other == name) {
            Ok(Names::Number("1".to_owned()))
        } else {
            Err("framework.undeclared_content")
        };
    }
    if let Some(own) = Own::of(name) {
        return Ok(match own.unit() {
            Some(unit) => Names::Number(unit.to_owned()),
            None => Names::Other,
        });
    }
    Ok(match kind(name, facts, jurisdiction, Subject::Product)? {
        Kind::Number(unit) => Names::Number(unit),
        _ => Names::Other,
    })
}
