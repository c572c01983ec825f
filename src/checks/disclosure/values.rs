//! What the assessment says for a point: value, how it is known, and what is missing.

use super::Disclosed;
use super::content::Definition;
use super::framework::About;
use super::names::Own;
use crate::checks::inputs::{Inputs, Value};
use crate::checks::pack;
use crate::checks::recycled_content::Meaning;
use crate::checks::subject::{Placed, Subject, is_packaging, subjects};
use crate::product::{Stated, StatedOrigin};
use crate::resolve::Origin;

/// The reference material that stands for none.
const OTHER: &str = "other";

/// What was found for a name, or for several multiplied.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub(super) value: Option<Disclosed>,
    pub(super) unit: String,
    /// JSON pointers of the fields that are missing.
    pub(super) needs: Vec<String>,
    /// The weakest origin.
    pub(super) origin: Option<Origin>,
    /// Share of the mass for which defaults or estimates were taken.
    pub(super) default_share: Option<f64>,
    /// There is nothing that it could be said of.
    pub(super) absent: bool,
    /// Share attributed by mass balance, which is not counted.
    pub(super) attributed: Option<f64>,
    /// Why somebody should look at it: a code.
    pub(super) weak: Option<&'static str>,
}

/// How some parts are known together.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) kilograms: f64,
    weak: f64,
    origin: Option<Origin>,
    needs: Vec<String>,
}

impl Known {
    pub(super) fn needs(&mut self, pointer: &str) {
        if !self.needs.iter().any(|other| other == pointer) {
            self.needs.push(pointer.to_owned());
        }
    }

    /// Adds a part whose inputs are known in these ways.
    pub(super) fn part<const N: usize>(&mut self, kilograms: f64, origins: [Option<Origin>; N]) {
        let origin = origins.into_iter().flatten().max();
        self.kilograms += kilograms;
        if origin >= Some(Origin::Default) {
            self.weak += kilograms;
        }
        self.origin = self.origin.max(origin);
    }

    /// The value, unless something is missing or there is no mass at all.
    pub(super) fn found(self, unit: &str, value: impl FnOnce(f64) -> f64) -> Found {
        let kilograms = self.kilograms;
        self.disclosed(unit, |_| Disclosed::Number(value(kilograms)))
    }

    fn disclosed(self, unit: &str, value: impl FnOnce(f64) -> Disclosed) -> Found {
        let whole = self.needs.is_empty() && self.kilograms > 0.0;
        Found {
            value: whole.then(|| value(self.kilograms)),
            unit: unit.to_owned(),
            absent: self.needs.is_empty() && self.kilograms <= 0.0,
            needs: self.needs,
            origin: self.origin.filter(|_| whole),
            default_share: whole.then(|| self.weak / self.kilograms),
            ..Found::default()
        }
    }
}

/// What a point is about: a subject as rules have it, and its parts with what is known of them.
pub(super) struct Scope<'s> {
    pub(super) subject: Subject<'s>,
    pub(super) parts: Vec<&'s Placed>,
}

/// The scope of a point; nothing where the document has no packaging to speak of.
pub(super) fn scope<'s>(inputs: &Inputs<'s>, about: About) -> Option<Scope<'s>> {
    let whole = is_packaging(inputs.document);
    let parts: Vec<&Placed> = inputs
        .parts
        .iter()
        .filter(|part| match about {
            About::All => true,
            About::Product => whole || !part.packaging,
            About::Packaging => whole || part.packaging,
        })
        .collect();
    // Facts of packaging stand with its unit, where there is one alone.
    let units = subjects(pack::Subject::Packaging, inputs.document, inputs.parts);
    let at = match (about, units.as_slice()) {
        (About::Packaging, []) => return None,
        (About::Packaging, [unit]) => unit.at.clone(),
        _ => "/product".to_owned(),
    };
    let subject = Subject {
        at,
        parts: parts.iter().map(|part| &part.content).collect(),
        unit_kilograms: None,
    };
    Some(Scope { subject, parts })
}

/// What the names of a point come to, multiplied.
pub(super) fn product(inputs: &Inputs<'_>, scope: &Scope<'_>, names: &[String]) -> Found {
    let mut found: Option<Found> = None;
    for name in names {
        let next = single(inputs, scope, name);
        found = Some(match found {
            None => next,
            Some(found) => times(found, next),
        });
    }
    found.unwrap_or_default()
}

fn times(one: Found, other: Found) -> Found {
    let value = match (one.value, other.value) {
        (Some(Disclosed::Number(one)), Some(Disclosed::Number(other))) => {
            Some(Disclosed::Number(one * other))
        }
        _ => None,
    };
    let mut needs = one.needs;
    for pointer in other.needs {
        if !needs.contains(&pointer) {
            needs.push(pointer);
        }
    }
    Found {
        unit: if one.unit == "1" {
            other.unit
        } else {
            one.unit
        },
        needs,
        origin: one.origin.max(other.origin).filter(|_| value.is_some()),
        default_share: match (one.default_share, other.default_share) {
            (Some(one), Some(other)) => Some(one.max(other)),
            (one, other) => one.or(other),
        }
        .filter(|_| value.is_some()),
        absent: one.absent || other.absent,
        attributed: one.attributed.or(other.attributed),
        weak: one.weak.or(other.weak),
        value,
    }
}

fn single(inputs: &Inputs<'_>, scope: &Scope<'_>, name: &str) -> Found {
    if let Some(definition) = Definition::of(name) {
        return definition.of_parts(&scope.parts);
    }
    if let Some(own) = Own::of(name) {
        return own_value(inputs, scope, own);
    }
    let answer = inputs.answer(name, &scope.subject);
    let mut found = Found {
        value: answer.value.as_ref().and_then(disclosed),
        unit: answer.unit.clone(),
        absent: answer.absent,
        weak: answer.weak,
        needs: answer.needs,
        ..Found::default()
    };
    if !found.needs.is_empty() {
        // A range of what is not known is no value.
        found.value = None;
    }
    if found.value.is_none() {
        return found;
    }
    if inputs.known.facts.contains_key(name) {
        found.origin = Some(if answer.unproven.is_empty() {
            Origin::Evidenced
        } else {
            Origin::Stated
        });
    } else if let Some(figure) = inputs.figure(name) {
        found.origin = figure.origin;
        found.default_share = figure.default_mass_share;
    } else if name == "lifetime_years" {
        found.origin = inputs.years_origin;
    } else if name == "category" {
        found.origin = Some(Origin::Stated);
    } else {
        let meaning = Meaning::of(name);
        found.attributed = meaning.and_then(|meaning| {
            let setting = inputs.setting(&scope.subject.at);
            meaning.of_parts(&scope.subject.parts, setting).mass_balance
        });
        // A meaning leaves parts out; those that it counts are listed.
        let counts = |part: &Placed| {
            meaning.is_none()
                || answer
                    .parts
                    .iter()
                    .any(|counted| counted.path == part.content.path)
        };
        let mut known = Known::default();
        for part in scope.parts.iter().filter(|part| counts(part)) {
            let shares = meaning.and(part.detail.inflow);
            let mass = part.content.mass.as_ref().copied().unwrap_or(0.0);
            known.part(mass, [part.detail.mass, shares]);
        }
        let known = known.found(&found.unit, |_| 0.0);
        found.origin = known.origin;
        found.default_share = known.default_share;
    }
    found
}

fn disclosed(value: &Value) -> Option<Disclosed> {
    Some(match value {
        Value::Number([low, high]) if high - low > 1e-9 => return None,
        Value::Number([low, _]) => Disclosed::Number(*low),
        Value::YesNo(yes) => Disclosed::YesNo(*yes),
        Value::Day(day) => Disclosed::Day(*day),
        Value::Words(words) => Disclosed::Words(words.clone()),
    })
}

fn own_value(inputs: &Inputs<'_>, scope: &Scope<'_>, own: Own) -> Found {
    match own {
        Own::UnitsPerYear => units_per_year(inputs),
        Own::Critical => critical(scope),
        Own::Mass | Own::Renewable | Own::NonRenewable | Own::Materials => materials(scope, own),
    }
}

fn units_per_year(inputs: &Inputs<'_>) -> Found {
    let product = inputs.document.product.value();
    let sales = product.and_then(|product| product.sales.value());
    match sales.map(|sales| &sales.units_per_year) {
        Some(Stated::Value(units)) => {
            let origin = units.detail().and_then(|detail| detail.origin);
            Found {
                value: Some(Disclosed::Number(units.value)),
                unit: "1".to_owned(),
                origin: Some(match origin {
                    Some(StatedOrigin::Estimated) => Origin::Estimated,
                    _ => Origin::Stated,
                }),
                ..Found::default()
            }
        }
        _ => Found {
            unit: "1".to_owned(),
            needs: vec!["/product/sales/units_per_year".to_owned()],
            ..Found::default()
        },
    }
}

/// Masses by material, or their sums.
fn materials(scope: &Scope<'_>, own: Own) -> Found {
    let mut known = Known::default();
    let mut masses: Vec<(&'static str, f64)> = Vec::new();
    let mut counted = 0.0;
    for part in &scope.parts {
        let mass = match &part.content.mass {
            Ok(mass) => *mass,
            Err(missing) => {
                known.needs(missing);
                continue;
            }
        };
        // What is only called other may be anything.
        match part
            .content
            .material
            .filter(|material| material.id != OTHER)
        {
            Some(material) => {
                add(&mut masses, material.id, mass);
                if material.biological == (own == Own::Renewable) {
                    counted += mass;
                }
            }
            None if own == Own::Mass => {}
            None if own == Own::Materials && part.content.material.is_some() => {
                add(&mut masses, OTHER, mass);
            }
            None => {
                known.needs(&format!("{}/material", part.content.path));
                continue;
            }
        }
        known.part(mass, [part.detail.mass]);
    }
    masses.sort_by(|one, other| other.1.total_cmp(&one.1));
    match own {
        Own::Mass => known.found("kg", |kilograms| kilograms),
        Own::Materials => {
            let has_other = masses.iter().any(|(id, _)| *id == OTHER);
            Found {
                weak: has_other.then_some("disclosure.other_material"),
                ..known.disclosed("kg", |_| listed(masses))
            }
        }
        _ => known.found("kg", |_| counted),
    }
}

fn critical(scope: &Scope<'_>) -> Found {
    let mut known = Known::default();
    let mut masses: Vec<(&'static str, f64)> = Vec::new();
    for part in &scope.parts {
        match (&part.content.mass, &part.detail.critical) {
            (Ok(mass), Ok(shares)) => {
                for (id, share) in shares {
                    add(&mut masses, id, mass * share);
                }
                known.part(*mass, [part.detail.mass, part.detail.critical_origin]);
            }
            (Err(missing), _) | (_, Err(missing)) => known.needs(missing),
        }
    }
    masses.retain(|(_, mass)| *mass > 0.0);
    masses.sort_by(|one, other| other.1.total_cmp(&one.1));
    known.disclosed("kg", |_| listed(masses))
}

fn add(masses: &mut Vec<(&'static str, f64)>, id: &'static str, mass: f64) {
    match masses.iter_mut().find(|(other, _)| *other == id) {
        Some((_, sum)) => *sum += mass,
        None => masses.push((id, mass)),
    }
}

fn listed(masses: Vec<(&'static str, f64)>) -> Disclosed {
    Disclosed::Masses(
        masses
            .into_iter()
            .map(|(id, kilograms)| super::ListedMass { id, kilograms })
            .collect(),
    )
}
