//! Levers at any strength, written into a variant: which fields of its document take which values.
//!
//! A lever is always pulled on the product that the variant is measured by, and never on the variant itself, so that
//! moving a slider forth and back ends where it began. What a lever at zero has changed is again as the product has it.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::tree::{Component, at, components, number_value, owned};
use crate::factor_table::FactorTable;
use crate::json::{self, Json};
use crate::levers::{Change, LeverKind, destinations, more_recycled, more_recycling, more_reused};
use crate::quantity::read_number;
use crate::resolve::{Lists, Part, ResolvedProduct, resolve};

/// How far a lever can be pulled, and what that means of a product.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct LeverReach {
    /// Which one.
    pub id: LeverKind,
    /// Whether it changes anything of this product.
    pub applies: bool,
    /// Greatest strength, from 0 to 1: a share of the virgin feedstock, of the mass, of the years, of the parts, of
    /// what was lost, of the distance.
    pub maximum: f64,
}

/// Strengths of the levers, 0 for one that is not pulled.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Settings([f64; 6]);

/// A field of the variant that takes another value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Edit {
    /// JSON pointer in the variant.
    pub path: String,
    /// What it takes; nothing where the field goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

/// Every lever with its greatest strength, in the order in which they are shown. Nothing is left of a product that is
/// made lighter, or moved less, by the whole.
const LEVERS: [(LeverKind, f64); 6] = [
    (LeverKind::RecycledContent, 1.0),
    (LeverKind::Lighter, 0.5),
    (LeverKind::LongerLife, 1.0),
    (LeverKind::Reuse, 1.0),
    (LeverKind::TakeBack, 1.0),
    (LeverKind::LocalLoop, 0.9),
];

/// Destinations in the order in which levers have them, and what says where recycling is measured.
const DESTINATIONS: [&str; 8] = [
    "/outflow/reuse",
    "/outflow/remanufacture",
    "/outflow/recycling",
    "/outflow/composting",
    "/outflow/energy_recovery",
    "/outflow/incineration",
    "/outflow/landfill",
    "/outflow/measured_at",
];

const POST_CONSUMER: &str = "/inflow/post_consumer_recycled";
const YEARS: &str = "/product/lifetime/years";

impl Settings {
    /// The strength of a lever.
    pub fn of(&self, kind: LeverKind) -> f64 {
        let own = LEVERS.iter().zip(self.0).find(|((id, _), _)| *id == kind);
        own.map_or(0.0, |(_, strength)| strength)
    }

    /// The same with another strength of one lever, within its reach; what is no number is 0.
    #[must_use]
    pub fn with(mut self, kind: LeverKind, strength: f64) -> Self {
        for ((id, maximum), own) in LEVERS.iter().zip(&mut self.0) {
            if *id == kind {
                *own = strength.max(0.0).min(*maximum);
            }
        }
        self
    }

    /// Reads strengths by the ids of their levers, such as `{"lighter": 0.1}`; what is none is passed over.
    pub fn from_json(text: &str) -> Self {
        let mut settings = Self::default();
        let Ok(Json::Object(entries)) = json::parse(text.as_bytes()) else {
            return settings;
        };
        for (id, strength) in &entries {
            if let (Some(kind), Json::Number(strength)) = (lever_of(id), strength) {
                settings = settings.with(kind, *strength);
            }
        }
        settings
    }
}

/// The lever of an id, such as `lighter`.
pub fn lever_of(id: &str) -> Option<LeverKind> {
    let word = |kind: LeverKind| match kind {
        LeverKind::RecycledContent => "recycled_content",
        LeverKind::Lighter => "lighter",
        LeverKind::LongerLife => "longer_life",
        LeverKind::Reuse => "reuse",
        LeverKind::TakeBack => "take_back",
        LeverKind::LocalLoop => "local_loop",
    };
    let mut kinds = LEVERS.into_iter().map(|(kind, _)| kind);
    kinds.find(|kind| word(*kind) == id)
}

/// How far each lever can be pulled on a product; none where the document cannot be read.
pub fn lever_reach(product: &[u8], table: &FactorTable) -> Vec<LeverReach> {
    let reach = |(id, maximum): (LeverKind, f64)| {
        let pulled = Settings::default().with(id, maximum);
        LeverReach {
            id,
            applies: !set_levers(product, product, &pulled, id, table).is_empty(),
            maximum,
        }
    };
    if table.read_document(product).document.is_none() {
        return Vec::new();
    }
    LEVERS.into_iter().map(reach).collect()
}

/// The fields that a variant of a product takes when one lever, `moved`, has been set anew, the others standing as
/// `settings` says. Fields that no such lever governs stay as they are, and so does a part that the product has not.
/// Of documents that cannot be read comes nothing.
pub fn set_levers(
    product: &[u8],
    variant: &[u8],
    settings: &Settings,
    moved: LeverKind,
    table: &FactorTable,
) -> Vec<Edit> {
    let (Ok(tree), Ok(own)) = (json::parse(product), json::parse(variant)) else {
        return Vec::new();
    };
    let Some(document) = table.read_document(product).document else {
        return Vec::new();
    };
    let lists = Lists::of(&document);
    let resolved = resolve(&document, &lists);
    let mut writer = Writer {
        variant: &own,
        edits: Vec::new(),
    };
    match moved {
        LeverKind::LongerLife => {
            writer.longer_life(&tree, &resolved, settings.of(LeverKind::LongerLife));
        }
        LeverKind::LocalLoop => writer.local_loop(&tree, settings.of(LeverKind::LocalLoop)),
        _ => writer.parts(&tree, &resolved, settings, moved),
    }
    writer.edits
}

struct Writer<'t, 'a> {
    variant: &'t Json<'a>,
    edits: Vec<Edit>,
}

impl Writer<'_, '_> {
    /// Writes a field, unless it is so already.
    fn write(&mut self, path: String, value: Option<Value>) {
        if at(self.variant, &path).map(owned) != value {
            self.edits.push(Edit { path, value });
        }
    }

    fn longer_life(&mut self, product: &Json<'_>, resolved: &ResolvedProduct<'_>, strength: f64) {
        let years = resolved.years.ok().map(|years| years.value);
        match years {
            Some(years) if strength > 0.0 => {
                self.write(YEARS.to_owned(), Some(rounded(years * (1.0 + strength))));
            }
            _ => self.write(YEARS.to_owned(), at(product, YEARS).map(owned)),
        }
    }

    fn local_loop(&mut self, product: &Json<'_>, strength: f64) {
        let legs = |document| match at(document, "/transport") {
            Some(Json::List(legs)) => legs.len(),
            _ => 0,
        };
        for index in 0..legs(product).min(legs(self.variant)) {
            let path = format!("/transport/{index}/distance_km");
            let value = at(product, &path).map(|distance| scaled(distance, 1.0 - strength));
            self.write(path, value);
        }
    }

    fn parts(
        &mut self,
        product: &Json<'_>,
        resolved: &ResolvedProduct<'_>,
        settings: &Settings,
        moved: LeverKind,
    ) {
        let own: HashMap<(&str, usize), String> = components(self.variant)
            .into_iter()
            .map(|part| (part.id, part.path))
            .collect();
        for component in components(product).iter().filter(|part| part.leaf) {
            let found = own.get(&component.id);
            let part = resolved
                .parts
                .iter()
                .find(|part| part.pointer == component.path);
            if let (Some(path), Some(part)) = (found, part) {
                self.part(path, component, part, settings, moved);
            }
        }
    }

    fn part(
        &mut self,
        path: &str,
        component: &Component<'_, '_>,
        part: &Part<'_>,
        settings: &Settings,
        moved: LeverKind,
    ) {
        let stated = |field: &str| at(component.json, field).map(owned);
        match moved {
            LeverKind::Lighter => {
                let strength = settings.of(LeverKind::Lighter);
                if let Some(mass) = at(component.json, "/mass") {
                    self.write(format!("{path}/mass"), Some(scaled(mass, 1.0 - strength)));
                }
            }
            LeverKind::RecycledContent => {
                let strength = settings.of(LeverKind::RecycledContent);
                let Change::PostConsumer(share) = more_recycled(part, strength) else {
                    return;
                };
                let value = if strength > 0.0 {
                    Some(rounded(share))
                } else {
                    stated(POST_CONSUMER)
                };
                self.write(format!("{path}{POST_CONSUMER}"), value);
            }
            LeverKind::Reuse | LeverKind::TakeBack => {
                let values = pulled_destinations(part, settings);
                for (index, field) in DESTINATIONS.into_iter().enumerate() {
                    let value = match &values {
                        Some(shares) => shares.get(index).map_or_else(
                            || Some(json!("collected")),
                            |share| Some(rounded(*share)),
                        ),
                        None => stated(field),
                    };
                    self.write(format!("{path}{field}"), value);
                }
            }
            LeverKind::LongerLife | LeverKind::LocalLoop => {}
        }
    }
}

/// Destinations with both levers that change them; nothing where neither does.
fn pulled_destinations(part: &Part<'_>, settings: &Settings) -> Option<[f64; 7]> {
    let [reuse, take_back] = [LeverKind::Reuse, LeverKind::TakeBack].map(|kind| settings.of(kind));
    let shares = destinations(part)?;
    // What is taken back is taken of what is not reused.
    let back = (take_back > 0.0)
        .then(|| more_recycling(shares, take_back))
        .flatten();
    match back {
        Some(back) => Some(more_reused(back, reuse)),
        None if reuse > 0.0 => Some(more_reused(shares, reuse)),
        None => None,
    }
}

/// A number without what sums leave behind the digits that anybody means.
fn rounded(number: f64) -> Value {
    /// Digits behind the point that are kept.
    const DIGITS: f64 = 1e10;
    number_value((number * DIGITS).round() / DIGITS)
}

/// A quantity times a factor, in the form in which it was written. Of a changed number nobody has said a source or a
/// range.
fn scaled(quantity: &Json<'_>, factor: f64) -> Value {
    if factor == 1.0 {
        return owned(quantity);
    }
    match quantity {
        Json::Number(number) => rounded(number * factor),
        Json::Text(text) => match read_number(text) {
            Some(read) => {
                let number = rounded(read.number * factor);
                Value::String(format!("{number} {}", read.unit).trim_end().to_owned())
            }
            None => owned(quantity),
        },
        Json::Object(_) => match (at(quantity, "/value"), at(quantity, "/unit")) {
            (Some(Json::Number(number)), Some(unit)) => {
                json!({ "value": rounded(number * factor), "unit": owned(unit) })
            }
            (Some(Json::Number(number)), None) => rounded(number * factor),
            _ => owned(quantity),
        },
        _ => owned(quantity),
    }
}
