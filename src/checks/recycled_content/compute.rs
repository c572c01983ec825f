//! One meaning of recycled content, computed from parts.

use super::part::{PartContent, Recycled, Source};
use super::{Content, Excluded, Meaning, Share};
use crate::checks::date::Date;
use crate::tables::Family;

/// What a meaning depends on beside the parts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    /// The day of placing on the market.
    pub(crate) day: Date,
    /// Whether scrap from before use would have become waste, where that is stated.
    pub(crate) diverted_from_waste: Option<bool>,
    /// Whether mass balance is certified chemical recycling, where that is stated.
    pub(crate) certified_chemical: Option<bool>,
}

/// How much of a recycled share counts: at least, and at most.
type Weight = [f64; 2];

const NONE: Weight = [0.0, 0.0];
const WHOLE: Weight = [1.0, 1.0];
const HALF: Weight = [0.5, 0.5];
const OPEN: Weight = [0.0, 1.0];

/// How a meaning weighs recycled material.
struct Weights {
    post: Weight,
    pre: Weight,
    attributed: Weight,
}

/// Parts below this share of a packaging unit are free of the EU's minimum.
const SMALL_PART: f64 = 0.05;
/// Thermosets of the material table; foam of seats counts all the same.
const THERMOSETS: [&str; 6] = [
    "epoxy",
    "phenolic_resin",
    "melamine_resin",
    "gfrp",
    "cfrp",
    "pur_rigid",
];

fn is_yes(fact: Option<bool>) -> Weight {
    match fact {
        Some(true) => WHOLE,
        Some(false) => NONE,
        None => OPEN,
    }
}

impl Meaning {
    fn weights(self, setting: Setting) -> Weights {
        let weights = |post, pre| Weights {
            post,
            pre,
            attributed: NONE,
        };
        match self {
            Self::GreenGuides => weights(WHOLE, is_yes(setting.diverted_from_waste)),
            Self::EuPackaging | Self::EuVehicle => weights(WHOLE, NONE),
            Self::JapanCosmetics => weights(WHOLE, HALF),
            // Planned: from April 2027 certified mass balance counts, and pre-consumer no longer does.
            Self::UkPackagingTax if Some(setting.day) >= Date::read("2027-04-01") => Weights {
                post: WHOLE,
                pre: NONE,
                attributed: is_yes(setting.certified_chemical),
            },
            _ => weights(WHOLE, WHOLE),
        }
    }

    /// Why a part is not among what the meaning is about; a field where that is not known.
    fn leaves_out(
        self,
        part: &PartContent,
        unit_kilograms: f64,
    ) -> Result<Option<&'static str>, String> {
        if matches!(
            self,
            Self::Iso14021 | Self::GreenGuides | Self::FranceProductSheet
        ) {
            return Ok(None);
        }
        let family = part.family()?;
        let id = part.material.map_or("", |material| material.id);
        if let Some(metal) = self.metal() {
            // What a cell is made of is not known, unless the document says it.
            if family == Family::Batteries {
                return Err(format!("{}/components", part.path));
            }
            return Ok((id != metal).then_some("content.other_metal"));
        }
        if family != Family::Plastics {
            return Ok(Some(if self == Self::EuVehicle && id == "tyre" {
                "content.tyre"
            } else {
                "content.no_plastic"
            }));
        }
        Ok(match self {
            Self::EuVehicle if THERMOSETS.contains(&id) => Some("content.thermoset"),
            Self::EuPackaging => {
                let small = part
                    .mass
                    .as_ref()
                    .is_ok_and(|mass| *mass < (SMALL_PART - 1e-9) * unit_kilograms);
                small.then_some("content.small_part")
            }
            _ => None,
        })
    }

    /// The meaning's value for some parts.
    pub(crate) fn of_parts(self, parts: &[&PartContent], setting: Setting) -> Content {
        let mut content = Content {
            meaning: self,
            verified: self.verified(),
            source: self.source(),
            value: None,
            range: None,
            numerator: 0.0,
            denominator: 0.0,
            mass_balance: None,
            excluded: Vec::new(),
            needs: Vec::new(),
            unproven: Vec::new(),
            components: Vec::new(),
        };
        let weights = self.weights(setting);
        let unit: f64 = parts
            .iter()
            .filter_map(|part| part.mass.as_ref().ok())
            .sum();
        let mut most = 0.0;
        let mut attributed = 0.0;
        // Whether even the denominator is unknown.
        let mut open = false;
        for part in parts {
            let mass = match (part.mass.clone(), self.leaves_out(part, unit)) {
                (Ok(mass), Ok(None)) => mass,
                (mass, Ok(Some(reason))) => {
                    content.exclude(reason, mass.unwrap_or(0.0), &part.path);
                    continue;
                }
                (Err(missing), _) | (_, Err(missing)) => {
                    content.needs.push(missing);
                    open = true;
                    continue;
                }
            };
            content.denominator += mass;
            let recycled = match &part.recycled {
                Ok(recycled) => recycled,
                Err(missing) => {
                    content.needs.push(missing.clone());
                    most += mass;
                    continue;
                }
            };
            let [low, high] = content.add(part, mass, recycled, &weights);
            content.numerator += low;
            most += high;
            attributed += mass * (recycled.post.attributed + recycled.pre.attributed);
        }
        if content.denominator > 0.0 {
            let [low, high] =
                [content.numerator, most].map(|mass| (mass / content.denominator).clamp(0.0, 1.0));
            if !open {
                content.value = (high - low < 1e-12).then_some(low);
                content.range = content.value.is_none().then_some([low, high]);
            }
            let share = attributed / content.denominator;
            content.mass_balance = (share > 0.0 && weights.attributed == NONE).then_some(share);
        }
        if weights.pre == OPEN && content.range.is_some() {
            content
                .needs
                .push("/product/facts/pre_consumer_diverted_from_waste".to_owned());
        }
        if weights.attributed == OPEN && content.range.is_some() {
            content
                .needs
                .push("/product/facts/certified_chemical_recycling".to_owned());
        }
        content
    }
}

impl Content {
    fn exclude(&mut self, reason: &'static str, kilograms: f64, path: &str) {
        match self
            .excluded
            .iter_mut()
            .find(|other| other.reason == reason)
        {
            Some(excluded) => {
                excluded.kilograms += kilograms;
                excluded.components.push(path.to_owned());
            }
            None => self.excluded.push(Excluded {
                reason,
                kilograms,
                components: vec![path.to_owned()],
            }),
        }
    }

    /// Mass of a part that counts as recycled, at least and at most.
    fn add(
        &mut self,
        part: &PartContent,
        mass: f64,
        recycled: &Recycled,
        weights: &Weights,
    ) -> [f64; 2] {
        let mut counted = [0.0, 0.0];
        let kinds: [(&Source, Weight, &str, &'static str); 2] = [
            (
                &recycled.post,
                weights.post,
                "post_consumer_recycled",
                "content.post_consumer",
            ),
            (
                &recycled.pre,
                weights.pre,
                "pre_consumer_recycled",
                "content.pre_consumer",
            ),
        ];
        for (source, weight, field, reason) in kinds {
            for ((sum, weight), attributed) in
                counted.iter_mut().zip(weight).zip(weights.attributed)
            {
                *sum += mass * (source.physical * weight + source.attributed * attributed);
            }
            let [least, _] = weight;
            if source.physical > 0.0 && least < 1.0 {
                let reason = if weight == HALF {
                    "content.half"
                } else {
                    reason
                };
                self.exclude(reason, mass * source.physical * (1.0 - least), &part.path);
            }
            if source.attributed > 0.0 && weights.attributed != WHOLE {
                self.exclude("content.mass_balance", mass * source.attributed, &part.path);
            }
            let counts = source.physical * weight.most() > 0.0
                || source.attributed * weights.attributed.most() > 0.0;
            if counts && !source.proven {
                self.unproven.push(format!("{}/inflow/{field}", part.path));
            }
        }
        if mass > 0.0 {
            let [low, _] = counted;
            self.components.push(Share {
                path: part.path.clone(),
                value: low / mass,
                kilograms: mass,
            });
        }
        counted
    }
}

/// The most of a weight.
trait Most {
    fn most(self) -> f64;
}

impl Most for Weight {
    fn most(self) -> f64 {
        let [_, most] = self;
        most
    }
}
