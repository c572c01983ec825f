//! Which class of the law a piece of packaging belongs to, and whether anything is due for it.

use super::Class;
use crate::checks::design::SEPARABLE;
use crate::checks::facts::FactValue;
use crate::checks::inputs::Inputs;
use crate::checks::recycled_content::PartContent;
use crate::figures::Note;
use crate::product::Stated;
use crate::tables::Family;

/// Parts that stay together; the heaviest material decides, and gives the piece its place.
pub(super) struct Piece<'p> {
    pub(super) main: &'p PartContent,
    pub(super) parts: Vec<&'p PartContent>,
}

/// What is due for a piece.
pub(super) enum Due {
    Class(Class),
    Nothing(Note),
    Unknown(Vec<String>),
}

/// The packaging as pieces: parts of one assembly that cannot be parted count as one.
pub(super) fn pieces<'p>(inputs: &Inputs<'_>, parts: &[&'p PartContent]) -> Vec<Piece<'p>> {
    let assembly = |path: &str| {
        path.rsplit_once("/components/")
            .map(|(at, _)| at.to_owned())
    };
    let stays = |part: &PartContent| matches!(inputs.stated.find(SEPARABLE, &part.path), Ok(fact) if fact.value == FactValue::YesNo(false));
    let mut pieces: Vec<(Option<String>, Vec<&PartContent>)> = Vec::new();
    for part in parts {
        let of = assembly(&part.path).filter(|at| !at.is_empty() && stays(part));
        match pieces.iter_mut().find(|(at, _)| of.is_some() && *at == of) {
            Some((_, together)) => together.push(part),
            None => pieces.push((of, vec![part])),
        }
    }
    let pieces = pieces.into_iter().filter_map(|(_, parts)| {
        let main = heaviest(&parts)?;
        Some(Piece { main, parts })
    });
    pieces.collect()
}

/// The heaviest part of the material with the most mass; the first where masses are missing.
fn heaviest<'p>(parts: &[&'p PartContent]) -> Option<&'p PartContent> {
    let mass = |part: &PartContent| part.mass.as_ref().map_or(0.0, |mass| *mass);
    let id = |part: &PartContent| part.material.map(|material| material.id);
    let of_material = |part: &PartContent| -> f64 {
        let same = parts.iter().filter(|other| id(other) == id(part));
        same.map(|other| mass(other)).sum()
    };
    let mut found: Option<&'p PartContent> = None;
    for part in parts {
        let is_more = found.is_none_or(|best| {
            let (one, other) = (of_material(part), of_material(best));
            one > other || (one == other && mass(part) > mass(best))
        });
        if is_more {
            found = Some(part);
        }
    }
    found
}

impl Inputs<'_> {
    /// A word of a piece's facts, or the field that would state it.
    pub(super) fn word_at(&self, name: &str, path: &str) -> Result<String, String> {
        match &self.stated.find(name, path)?.value {
            FactValue::Words(words) => words
                .first()
                .cloned()
                .ok_or_else(|| format!("{path}/facts/{name}")),
            _ => Err(format!("{path}/facts/{name}")),
        }
    }

    /// A yes or no of a piece's facts, or the field that would state it.
    pub(super) fn yes_at(&self, name: &str, path: &str) -> Result<bool, String> {
        Ok(self.stated.find(name, path)?.value == FactValue::YesNo(true))
    }

    /// What is due for a piece.
    pub(super) fn due(&self, piece: &Piece<'_>) -> Due {
        let path = &piece.main.path;
        match self.yes_at("sold_to_consumers", path) {
            Ok(true) => {}
            Ok(false) => return Due::Nothing(Note::new("fee.between_businesses")),
            Err(missing) => return Due::Unknown(vec![missing]),
        }
        if let Ok(word) = self.word_at("container_class", path) {
            return match Class::of(&word) {
                Some(class) => Due::Class(class),
                None => Due::Nothing(Note::new("fee.stated_exempt")),
            };
        }
        let Some(material) = piece.main.material else {
            return Due::Unknown(vec![format!("{path}/material")]);
        };
        match (material.family, material.id) {
            (_, "corrugated_board") => Due::Nothing(Note::new("fee.corrugated_board")),
            (_, "beverage_carton") => match self.yes_at("contains_aluminium", path) {
                Ok(true) => Due::Class(Class::Paper),
                Ok(false) => Due::Nothing(Note::new("fee.drink_carton")),
                Err(missing) => Due::Unknown(vec![missing]),
            },
            // The colour of glass decides, and materials do not name it.
            (Family::Glass, _) => Due::Unknown(vec![format!("{path}/facts/container_class")]),
            (Family::Metals, _) => Due::Nothing(Note::new("fee.metal")),
            (Family::Paper, _) => Due::Class(Class::Paper),
            (Family::Plastics, "pet") => self.pet(path),
            (Family::Plastics, _) => Due::Class(Class::Plastic),
            _ => Due::Nothing(Note::new("fee.other_material")),
        }
    }

    /// A piece of PET: bottles of drinks are a class of their own.
    fn pet(&self, path: &str) -> Due {
        let category = self
            .document
            .product
            .value()
            .map(|product| &product.category);
        if matches!(category, Some(Stated::Value(category)) if category == "pet_bottle") {
            return Due::Class(Class::PetBottle);
        }
        match self.word_at("packaging_use", path) {
            Ok(word) if word == "drink_bottle" => Due::Class(Class::PetBottle),
            Ok(_) => Due::Class(Class::Plastic),
            Err(missing) => Due::Unknown(vec![missing]),
        }
    }
}
