//! What a bill of materials says of a design: kinds of materials, and materials that spoil each other's
//! recycling where they cannot be parted.
//!
//! Kinds are counted as the list of reference materials names them, a grade with a filler as a kind of its
//! own. Pairs stand in `data/checks/incompatible-materials.toml`; whether two parts of one assembly can be
//! parted is the fact `separable` of either.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::facts::FactValue;
use super::inputs::{Answer, Inputs, Value};
use super::recycled_content::{PartContent, Share};
use super::subject::Subject;
use crate::checks::pack::Verified;
use crate::tables::Family;

/// The table of pairs, as it was reviewed.
const PAIRS: &str = include_str!("../../data/checks/incompatible-materials.toml");

/// The fact that says whether a part can be parted from what it is joined to.
pub const SEPARABLE: &str = "separable";

/// A material that nobody has named counts as no kind.
const NOT_NAMED: [&str; 2] = ["plastics_mixed", "other"];

/// Materials that must not stay on another.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// Kind of materials: `metals` or `plastics`.
    pub kind: String,
    /// What the heavier part is made of.
    pub main: Vec<String>,
    /// What spoils it.
    pub with: Vec<String>,
    /// How far somebody has read it.
    pub verified: String,
    /// Where it was read.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pairs {
    pair: Vec<Pair>,
}

/// The pairs that Meguru ships.
///
/// # Errors
/// Where the table is no TOML of this form, or says of a row something else than how far it was read; a
/// test holds that it is and does not.
pub fn incompatible_materials() -> Result<Vec<Pair>, String> {
    let pairs: Pairs = toml::from_str(PAIRS).map_err(|error| error.to_string())?;
    match pairs
        .pair
        .iter()
        .find(|pair| Verified::of(&pair.verified).is_none())
    {
        Some(pair) => Err(pair.verified.clone()),
        None => Ok(pairs.pair),
    }
}

impl Inputs<'_> {
    /// What a name of a design stands for, if it is one.
    pub(crate) fn design(&self, name: &str, subject: &Subject<'_>) -> Option<Answer> {
        Some(match name {
            "material_types" => kinds(subject, |_| true),
            "plastic_types" => kinds(subject, |family| family == Family::Plastics),
            "main_material_share" => main_share(subject),
            "incompatible_metals" => self.incompatible("metals", subject),
            "incompatible_plastics" => self.incompatible("plastics", subject),
            _ => return None,
        })
    }

    /// Number of pairs of a kind that cannot be parted; a range where a part leaves it open.
    fn incompatible(&self, kind: &str, subject: &Subject<'_>) -> Answer {
        let pairs = self.pairs.get_or_init(|| incompatible_materials().ok());
        let Some(pairs) = pairs else {
            return Answer::default();
        };
        let mut found = Found::default();
        for part in &subject.parts {
            if named(part).is_none() {
                found.open(vec![format!("{}/material", part.path)]);
            }
        }
        for (index, one) in subject.parts.iter().enumerate() {
            for other in subject.parts.iter().skip(index + 1) {
                let joined = assembly(&one.path) == assembly(&other.path);
                match joined.then(|| spoils(pairs, kind, one, other)) {
                    None | Some(Some(false)) => {}
                    Some(None) => found.open(masses(one, other)),
                    Some(Some(true)) => self.part_or_count(one, other, &mut found),
                }
            }
        }
        found.answer()
    }

    /// Two parts of which one spoils the other: fine where either can be parted.
    fn part_or_count(&self, one: &PartContent, other: &PartContent, found: &mut Found) {
        let mut missing = Vec::new();
        let mut unproven = None;
        for part in [one, other] {
            match self.stated.find(SEPARABLE, &part.path) {
                Ok(fact) if fact.value == FactValue::YesNo(true) => {
                    let place = format!("{}/facts/{SEPARABLE}", part.path);
                    if fact.proven {
                        return;
                    }
                    unproven = Some(place);
                }
                Ok(_) => {}
                Err(place) => missing.push(place),
            }
        }
        if let Some(place) = unproven {
            found.unproven.insert(place);
        } else if missing.is_empty() {
            found.count += 1.0;
            found.add(one);
            found.add(other);
        } else {
            found.open(missing);
        }
    }
}

/// Pairs that were found.
#[derive(Default)]
struct Found {
    count: f64,
    open: f64,
    needs: BTreeSet<String>,
    unproven: BTreeSet<String>,
    parts: Vec<Share>,
}

impl Found {
    fn open(&mut self, needs: Vec<String>) {
        self.open += 1.0;
        self.needs.extend(needs);
    }

    fn add(&mut self, part: &PartContent) {
        if self.parts.iter().all(|known| known.path != part.path) {
            self.parts.push(Share {
                path: part.path.clone(),
                value: 1.0,
                kilograms: part.mass.as_ref().map_or(f64::MIN_POSITIVE, |mass| *mass),
            });
        }
    }

    fn answer(self) -> Answer {
        Answer {
            value: Some(Value::Number([self.count, self.count + self.open])),
            unit: "pairs".to_owned(),
            needs: self.needs.into_iter().collect(),
            unproven: self.unproven.into_iter().collect(),
            parts: self.parts,
            ..Answer::default()
        }
    }
}

/// The material of a part, where somebody has named it.
fn named(part: &PartContent) -> Option<&'static str> {
    let material = part.material?;
    (!NOT_NAMED.contains(&material.id)).then_some(material.id)
}

/// The assembly that a part stands in.
fn assembly(path: &str) -> &str {
    path.rsplit_once("/components/")
        .map_or("", |(assembly, _)| assembly)
}

/// Whether the lighter of two parts spoils the heavier; nothing where their masses would decide it.
fn spoils(pairs: &[Pair], kind: &str, one: &PartContent, other: &PartContent) -> Option<bool> {
    let (Some(first), Some(second)) = (named(one), named(other)) else {
        return Some(false);
    };
    let listed = |main: &str, with: &str| {
        let is = |list: &[String], id: &str| list.iter().any(|listed| listed == id);
        pairs
            .iter()
            .any(|pair| pair.kind == kind && is(&pair.main, main) && is(&pair.with, with))
    };
    match (listed(first, second), listed(second, first)) {
        (false, false) => Some(false),
        (true, true) => Some(true),
        (first_is_main, _) => {
            let (Ok(one), Ok(other)) = (&one.mass, &other.mass) else {
                return None;
            };
            Some(if first_is_main {
                one >= other
            } else {
                other >= one
            })
        }
    }
}

fn masses(one: &PartContent, other: &PartContent) -> Vec<String> {
    [one, other]
        .into_iter()
        .filter_map(|part| part.mass.as_ref().err().cloned())
        .collect()
}

/// Number of kinds of material of some families.
fn kinds(subject: &Subject<'_>, counts: impl Fn(Family) -> bool) -> Answer {
    let mut kinds = BTreeSet::new();
    let mut needs = Vec::new();
    for part in &subject.parts {
        match (named(part), part.material) {
            (Some(id), Some(material)) if counts(material.family) => {
                kinds.insert(id);
            }
            (Some(_), _) => {}
            (None, Some(material)) if !counts(material.family) && material.id != "other" => {}
            (None, _) => needs.push(format!("{}/material", part.path)),
        }
    }
    if !needs.is_empty() {
        return Answer::needing(needs);
    }
    Answer::number(kinds.len() as f64, "kinds")
}

/// Share of the mass that is of the heaviest material.
fn main_share(subject: &Subject<'_>) -> Answer {
    let mut sums: Vec<(&str, f64)> = Vec::new();
    let mut needs = Vec::new();
    for part in &subject.parts {
        match (named(part), &part.mass) {
            (Some(id), Ok(mass)) => match sums.iter_mut().find(|(other, _)| *other == id) {
                Some((_, sum)) => *sum += mass,
                None => sums.push((id, *mass)),
            },
            (None, _) => needs.push(format!("{}/material", part.path)),
            (_, Err(path)) => needs.push(path.clone()),
        }
    }
    let whole: f64 = sums.iter().map(|(_, sum)| sum).sum();
    let most = sums
        .iter()
        .copied()
        .reduce(|most, next| if next.1 > most.1 { next } else { most });
    match most {
        Some((main, most)) if whole > 0.0 && needs.is_empty() => {
            let others = subject
                .parts
                .iter()
                .filter(|part| named(part) != Some(main));
            Answer {
                parts: others
                    .filter_map(|part| {
                        let mass = *part.mass.as_ref().ok()?;
                        Some(Share {
                            path: part.path.clone(),
                            value: mass / whole,
                            kilograms: mass,
                        })
                    })
                    .collect(),
                ..Answer::number(most / whole, "1")
            }
        }
        _ if needs.is_empty() => Answer::needing(vec![format!("{}/mass", subject.at)]),
        _ => Answer::needing(needs),
    }
}
