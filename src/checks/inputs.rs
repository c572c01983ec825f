//! Names of conditions, looked up for one subject.

use std::cell::OnceCell;

use super::date::Date;
use super::design::Pair;
use super::facts::{FactValue, ON_FILE, StatedFacts};
use super::pack::{FactKind, Facts};
use super::recycled_content::{Content, Meaning, Setting, Share};
use super::subject::{Placed, Subject};
use crate::assessment::{Figure, Options, figures_of};
use crate::figures::Verification;
use crate::json::Json;
use crate::product::{Document, Stated};
use crate::resolve::Origin;
use crate::tables::Family;

/// A value of a name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// A number, or the two between which it lies.
    Number([f64; 2]),
    YesNo(bool),
    Day(Date),
    Words(Vec<String>),
}

/// What is known of a name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) value: Option<Value>,
    /// There is nothing that the name could be said of, so that nothing can be too little.
    pub(crate) absent: bool,
    pub(crate) unit: String,
    pub(crate) needs: Vec<String>,
    pub(crate) unproven: Vec<String>,
    pub(crate) parts: Vec<Share>,
    /// Why a person must look at it: a code.
    pub(crate) weak: Option<&'static str>,
}

impl Answer {
    fn word(word: &str) -> Self {
        Self {
            value: Some(Value::Words(vec![word.to_owned()])),
            ..Self::default()
        }
    }

    pub(crate) fn number(number: f64, unit: &str) -> Self {
        Self {
            value: Some(Value::Number([number, number])),
            unit: unit.to_owned(),
            ..Self::default()
        }
    }

    pub(crate) fn needing(needs: Vec<String>) -> Self {
        Self {
            needs,
            ..Self::default()
        }
    }
}

/// Figures by id.
type Figures = Vec<(&'static str, Figure)>;

/// Everything that conditions of one document can name.
pub(crate) struct Inputs<'i> {
    pub(crate) document: &'i Document,
    /// The document as it is written.
    pub(crate) json: &'i Json<'i>,
    pub(crate) parts: &'i [Placed],
    /// The figures of the assessment, computed when one is asked for.
    pub(crate) figures: OnceCell<Figures>,
    /// Pairs of incompatible materials, read when one is asked for.
    pub(crate) pairs: OnceCell<Option<Vec<Pair>>>,
    pub(crate) known: &'i Facts,
    pub(crate) stated: &'i StatedFacts,
    pub(crate) years: Result<f64, String>,
    /// How they are known, where they are.
    pub(crate) years_origin: Option<Origin>,
    pub(crate) day: Date,
}

impl Inputs<'_> {
    /// What a name stands for in a subject.
    pub(crate) fn answer(&self, name: &str, subject: &Subject<'_>) -> Answer {
        if let Some(meaning) = Meaning::of(name) {
            return content_answer(meaning.of_parts(&subject.parts, self.setting(&subject.at)));
        }
        if let Some(description) = self.known.facts.get(name) {
            let unit = match description.kind {
                FactKind::Share => "1",
                _ => &description.unit,
            };
            let at = if description.of_product {
                "/product"
            } else {
                &subject.at
            };
            return self.fact(name, unit, at);
        }
        if let Some(figure) = self.figure(name) {
            return figure_answer(figure);
        }
        match self.design(name, subject) {
            Some(answer) => answer,
            None => self.property(name, subject),
        }
    }

    /// A figure of the assessment.
    pub(crate) fn figure(&self, id: &str) -> Option<&Figure> {
        let figures = self
            .figures
            .get_or_init(|| figures_of(self.document, Options::default()));
        let (_, figure) = figures.iter().find(|(other, _)| *other == id)?;
        Some(figure)
    }

    /// What meanings of recycled content depend on.
    pub(crate) fn setting(&self, at: &str) -> Setting {
        let yes = |name| match self.stated.find(name, at) {
            Ok(fact) => match fact.value {
                FactValue::YesNo(yes) => Some(yes),
                _ => None,
            },
            Err(_) => None,
        };
        Setting {
            day: self.day,
            diverted_from_waste: yes("pre_consumer_diverted_from_waste"),
            certified_chemical: yes("certified_chemical_recycling"),
        }
    }

    fn fact(&self, name: &str, unit: &str, at: &str) -> Answer {
        match self.stated.find(name, at) {
            Err(missing) => Answer::needing(vec![missing]),
            Ok(fact) => Answer {
                value: Some(match &fact.value {
                    FactValue::YesNo(yes) => Value::YesNo(*yes),
                    FactValue::Number(number) => Value::Number([*number, *number]),
                    FactValue::Day(day) => Value::Day(*day),
                    FactValue::Words(words) => Value::Words(words.clone()),
                }),
                unit: unit.to_owned(),
                unproven: if fact.proven {
                    Vec::new()
                } else {
                    vec![format!("{at}/facts/{name}")]
                },
                ..Answer::default()
            },
        }
    }

    fn property(&self, name: &str, subject: &Subject<'_>) -> Answer {
        let needs = |missing: &Result<f64, Vec<String>>| {
            Answer::needing(missing.clone().err().unwrap_or_default())
        };
        let mass = kilograms(subject);
        match name {
            "category" => match self
                .document
                .product
                .value()
                .map(|product| &product.category)
            {
                Some(Stated::Value(category)) => Answer::word(category),
                _ => Answer::needing(vec!["/product/category".to_owned()]),
            },
            "lifetime_years" => match &self.years {
                Ok(years) => Answer::number(*years, "years"),
                Err(missing) => Answer::needing(vec![missing.clone()]),
            },
            "mass_g" => match mass {
                Ok(mass) => Answer::number(mass * 1e3, "g"),
                Err(_) => needs(&mass),
            },
            "piece_mass_g" => {
                let path = subject.parts.first().map(|part| &part.path);
                let part = self
                    .parts
                    .iter()
                    .find(|part| Some(&part.content.path) == path);
                match (mass, part.and_then(|part| part.pieces)) {
                    (Ok(mass), Some(pieces)) if pieces > 0.0 => {
                        Answer::number(mass / pieces * 1e3, "g")
                    }
                    _ => Answer::needing(vec![format!("{}/mass", subject.at)]),
                }
            }
            "share_of_unit" => match (mass, subject.unit_kilograms) {
                (Ok(mass), Some(unit)) if unit > 0.0 => Answer::number(mass / unit, "1"),
                _ => Answer::needing(vec![format!("{}/mass", subject.at)]),
            },
            "family" | "material" => match subject.parts.first().and_then(|part| part.material) {
                Some(material) if name == "family" => Answer::word(material.family.id()),
                Some(material) => Answer::word(material.id),
                None => Answer::needing(vec![format!("{}/material", subject.at)]),
            },
            "plastics_share" => match family_masses(subject) {
                Ok(masses) => {
                    let whole: f64 = masses.iter().map(|(_, _, mass)| mass).sum();
                    let plastics: f64 = masses
                        .iter()
                        .filter(|(family, ..)| *family == Family::Plastics)
                        .map(|(_, _, mass)| mass)
                        .sum();
                    if whole > 0.0 {
                        Answer::number(plastics / whole, "1")
                    } else {
                        Answer::needing(vec![format!("{}/mass", subject.at)])
                    }
                }
                Err(missing) => Answer::needing(missing),
            },
            "main_family" | "main_material" | "main_plastic" => match family_masses(subject) {
                Ok(masses) => {
                    let keys = masses
                        .iter()
                        .filter_map(|(family, material, mass)| match name {
                            "main_family" => Some((family.id(), *mass)),
                            "main_material" => Some((*material, *mass)),
                            _ => (*family == Family::Plastics).then_some((*material, *mass)),
                        });
                    heaviest(keys).map_or_else(|| Answer::word("none"), Answer::word)
                }
                Err(missing) => Answer::needing(missing),
            },
            "custody_not_named_share" | "mass_balance_share" => custody(subject, name),
            // Readers of packs refuse every other name.
            _ => Answer::needing(vec![name.to_owned()]),
        }
    }
}

/// Mass of a subject in kg, or every field that is missing.
fn kilograms(subject: &Subject<'_>) -> Result<f64, Vec<String>> {
    let mut sum = 0.0;
    let mut missing = Vec::new();
    for part in &subject.parts {
        match &part.mass {
            Ok(mass) => sum += mass,
            Err(path) => missing.push(path.clone()),
        }
    }
    if missing.is_empty() {
        Ok(sum)
    } else {
        Err(missing)
    }
}

/// Family, material and mass of each part, or every field that is missing.
fn family_masses(subject: &Subject<'_>) -> Result<Vec<(Family, &'static str, f64)>, Vec<String>> {
    let mut masses = Vec::new();
    let mut missing = Vec::new();
    for part in &subject.parts {
        match (part.material, &part.mass) {
            (Some(material), Ok(mass)) => masses.push((material.family, material.id, *mass)),
            (None, _) => missing.push(format!("{}/material", part.path)),
            (_, Err(path)) => missing.push(path.clone()),
        }
    }
    if missing.is_empty() {
        Ok(masses)
    } else {
        Err(missing)
    }
}

/// The key with the most mass; the first of equals.
fn heaviest<'k>(masses: impl Iterator<Item = (&'k str, f64)>) -> Option<&'k str> {
    let mut sums: Vec<(&str, f64)> = Vec::new();
    for (key, mass) in masses {
        match sums.iter_mut().find(|(other, _)| *other == key) {
            Some((_, sum)) => *sum += mass,
            None => sums.push((key, mass)),
        }
    }
    let mut found: Option<(&str, f64)> = None;
    for (key, mass) in sums {
        if found.is_none_or(|(_, most)| mass > most) {
            found = Some((key, mass));
        }
    }
    found.map(|(key, _)| key)
}

/// Share of the mass whose recycled content has no named model of custody, or is attributed.
fn custody(subject: &Subject<'_>, name: &str) -> Answer {
    let mass = match kilograms(subject) {
        Ok(mass) if mass > 0.0 => mass,
        Ok(_) => return Answer::needing(vec![format!("{}/mass", subject.at)]),
        Err(missing) => return Answer::needing(missing),
    };
    let (mut sum, mut missing) = (0.0, Vec::new());
    for part in &subject.parts {
        match (&part.recycled, &part.mass) {
            (Ok(recycled), Ok(mass)) => {
                let sources = [recycled.post, recycled.pre];
                if name == "mass_balance_share" {
                    let share: f64 = sources.iter().map(|source| source.attributed).sum();
                    sum += mass * share;
                } else if sources.iter().any(|source| source.custody_not_named > 0.0) {
                    // What is not named may be any of the models.
                    missing.push(format!("{}/inflow/chain_of_custody", part.path));
                }
            }
            (Err(path), _) | (_, Err(path)) => missing.push(path.clone()),
        }
    }
    if missing.is_empty() {
        Answer::number(sum / mass, "1")
    } else {
        Answer::needing(missing)
    }
}

fn content_answer(content: Content) -> Answer {
    let range = content.value.map(|value| [value, value]).or(content.range);
    Answer {
        absent: content.denominator <= 0.0 && content.needs.is_empty(),
        value: range.map(Value::Number),
        unit: "1".to_owned(),
        needs: content.needs,
        unproven: content.unproven,
        parts: content.components,
        weak: None,
    }
}

fn figure_answer(figure: &Figure) -> Answer {
    let whole = figure
        .coverage
        .is_none_or(|coverage| coverage >= 1.0 - 1e-9);
    let weak = if figure.verification == Verification::FromMemory {
        Some("figure.from_memory")
    } else if figure.unverified_mass_share.is_some() {
        Some("figure.unverified")
    } else {
        None
    };
    let unproven = match figure.origin {
        Some(Origin::Evidenced) | None => Vec::new(),
        Some(_) => figure
            .by_component
            .iter()
            .map(|component| component.path.clone())
            .collect(),
    };
    Answer {
        value: figure
            .value
            .filter(|_| whole && figure.needs.is_empty())
            .map(|value| Value::Number([value, value])),
        unit: figure.unit.to_owned(),
        needs: figure.needs.clone(),
        unproven: if unproven.is_empty() && figure.origin > Some(Origin::Evidenced) {
            vec![format!("/product/facts/{ON_FILE}")]
        } else {
            unproven
        },
        weak,
        ..Answer::default()
    }
}
