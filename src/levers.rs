//! What circular choices do: each lever is pulled on a copy of the product, and its effect on the
//! carbon footprint stands beside its effect on the circularity figures, so that a trade-off is seen.
//!
//! The steps are the same for every product, so that levers can be compared; none of them is advice.

use serde::Serialize;

use crate::assessment::{Options, Selection, as_map, figures_of};
use crate::factor_table::FactorTable;
use crate::figures::{Better, figure};
use crate::product::{self, Component, Document, Outflow, Quantity, RateMeasuredAt, Stated};
use crate::resolve::{Lists, Part, resolve};

/// The format of levers.
pub const FORMAT: &str = "meguru-levers/1";

/// A circular choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LeverKind {
    /// Half of the virgin feedstock becomes post-consumer recycled, where its making has a factor.
    RecycledContent,
    /// Every part is a tenth lighter.
    Lighter,
    /// The product is used half as long again.
    LongerLife,
    /// Half of every part is reused after use; its other destinations halve.
    Reuse,
    /// Half of what was burnt, landfilled or lost goes to recycling.
    TakeBack,
    /// Every leg of transport is half as long.
    LocalLoop,
}

/// All levers, in the order in which they are shown.
const LEVERS: [LeverKind; 6] = [
    LeverKind::RecycledContent,
    LeverKind::Lighter,
    LeverKind::LongerLife,
    LeverKind::Reuse,
    LeverKind::TakeBack,
    LeverKind::LocalLoop,
];

/// Figures of the footprint that are compared, the one that decides a trade-off first.
const FOOTPRINT: [&str; 5] = [
    "carbon_footprint_per_year_of_use",
    "carbon_footprint",
    "carbon_footprint_by_end_of_life",
    "carbon_footprint_by_fifty_fifty",
    "carbon_footprint_by_cff",
];
/// Figures of circularity that are compared, the one that decides a trade-off first.
const CIRCULARITY: [&str; 5] = [
    "mci",
    "mci_at_average_life",
    "linear_flow_index",
    "recycled_content",
    "cti_circular_outflow",
];

/// Share of the virgin feedstock that becomes recycled, of the parts that are reused, of what was
/// lost that is taken back.
const HALF: f64 = 0.5;
/// Mass of a lighter part beside the part.
const LIGHTER: f64 = 0.9;
/// Years in use beside those of today.
const LONGER: f64 = 1.5;
/// A change below this share of the value is none: rounding of sums.
const NO_CHANGE: f64 = 1e-9;

/// A figure without and with a lever.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Effect {
    /// Value today.
    pub before: Option<f64>,
    /// Value with the lever.
    pub after: Option<f64>,
}

/// What a lever does.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lever {
    /// Which one.
    pub id: LeverKind,
    /// Whether it changes anything of this product.
    pub applies: bool,
    /// Whether footprint (per year of use, else in all) and circularity (MCI) move in opposite
    /// directions; nothing where one of them is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_off: Option<bool>,
    /// Figures that are compared, by id.
    #[serde(serialize_with = "as_map")]
    pub figures: Vec<(&'static str, Effect)>,
}

/// What each lever does to a product.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Levers {
    /// [`FORMAT`].
    pub format: &'static str,
    /// Every lever, in one order for every product; none where the document cannot be read.
    pub levers: Vec<Lever>,
}

impl Levers {
    /// As JSON text.
    pub fn to_json(&self) -> String {
        // Every type here serialises to JSON, and numbers are finite by construction.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Pulls every lever on a document given as JSON text. What is wrong with the document is said by
/// [`assess`](crate::assess).
pub fn levers(document: &[u8], options: Options) -> Levers {
    levers_with(document, options, &FactorTable::default())
}

/// The same with a factor table of the user's own.
pub fn levers_with(document: &[u8], options: Options, table: &FactorTable) -> Levers {
    let mut levers = Vec::new();
    if let Some(today) = table.read_document(document).document {
        let before = compared(&today, options);
        levers.extend(LEVERS.into_iter().map(|kind| {
            let plan = Plan::of(kind, &today);
            // Read anew: a copy of the tree would need a copier for every type of it, which the
            // browser's download feels.
            let changed = table
                .read_document(document)
                .document
                .and_then(|mut changed| {
                    let any = plan.carry_out(kind, &mut changed);
                    any.then(|| compared(&changed, options))
                });
            lever(kind, &before, changed.as_deref())
        }));
    }
    Levers {
        format: FORMAT,
        levers,
    }
}

/// The values of the figures that are compared.
fn compared(document: &Document, options: Options) -> Vec<(&'static str, Option<f64>)> {
    let options = Options {
        explain: false,
        figures: Selection::All,
        ..options
    };
    let figures = figures_of(document, options);
    let ids = FOOTPRINT.into_iter().chain(CIRCULARITY);
    ids.map(|id| {
        let found = figures.iter().find(|(other, _)| *other == id);
        (id, found.and_then(|(_, figure)| figure.value))
    })
    .collect()
}

fn lever(
    kind: LeverKind,
    before: &[(&'static str, Option<f64>)],
    after: Option<&[(&'static str, Option<f64>)]>,
) -> Lever {
    let applies = after.is_some();
    let figures: Vec<(&'static str, Effect)> = before
        .iter()
        .enumerate()
        .map(|(index, (id, before))| {
            let after = match after {
                Some(after) => after.get(index).and_then(|(_, value)| *value),
                None => *before,
            };
            let before = *before;
            (*id, Effect { before, after })
        })
        .collect();
    let footprint = direction(&figures, &FOOTPRINT);
    let circularity = direction(&figures, &CIRCULARITY);
    Lever {
        id: kind,
        applies,
        trade_off: footprint
            .zip(circularity)
            .map(|(footprint, circularity)| footprint * circularity < 0),
        figures,
    }
}

/// Whether the first figure that is known gets better (1), worse (−1) or stays (0).
fn direction(figures: &[(&'static str, Effect)], ids: &[&str]) -> Option<i8> {
    ids.iter().find_map(|id| {
        let (_, effect) = figures.iter().find(|(other, _)| other == id)?;
        let (before, after) = (effect.before?, effect.after?);
        if (after - before).abs() <= NO_CHANGE * before.abs() {
            return Some(0);
        }
        let lower = figure(id)?.better == Better::Lower;
        Some(if (after < before) == lower { 1 } else { -1 })
    })
}

/// What a lever changes, worked out on the product as it is.
#[derive(Default)]
struct Plan {
    years: Option<f64>,
    /// Of each part, in the order in which they are resolved.
    parts: Vec<Change>,
}

/// Change of a part.
pub(crate) enum Change {
    None,
    /// New share of post-consumer recycled feedstock.
    PostConsumer(f64),
    /// New shares by destination.
    Destinations([f64; 7]),
}

impl Plan {
    fn of(kind: LeverKind, document: &Document) -> Self {
        let lists = Lists::of(document);
        let product = resolve(document, &lists);
        let change: fn(&Part<'_>) -> Change = match kind {
            LeverKind::RecycledContent => |part: &Part<'_>| more_recycled(part, HALF),
            LeverKind::Reuse => |part: &Part<'_>| reused(part, HALF),
            LeverKind::TakeBack => |part: &Part<'_>| taken_back(part, HALF),
            LeverKind::LongerLife => {
                return Self {
                    years: product.years.ok().map(|years| years.value * LONGER),
                    ..Self::default()
                };
            }
            LeverKind::Lighter | LeverKind::LocalLoop => return Self::default(),
        };
        Self {
            parts: product.parts.iter().map(change).collect(),
            ..Self::default()
        }
    }

    /// Changes the document; whether there was anything to change.
    fn carry_out(&self, kind: LeverKind, document: &mut Document) -> bool {
        let mut any = false;
        if let (Some(years), Stated::Value(product)) = (self.years, &mut document.product) {
            product.lifetime.value_or_default().years = Stated::Value(Quantity::of(years));
            any = true;
        }
        if let (LeverKind::LocalLoop, Stated::Value(legs)) = (kind, &mut document.transport) {
            for leg in legs {
                any |= scaled(&mut leg.distance_km, HALF);
            }
        }
        let Stated::Value(components) = &mut document.components else {
            return any;
        };
        let mut changes = self.parts.iter();
        each_part(components, &mut |component| {
            if kind == LeverKind::Lighter {
                any |= scaled(&mut component.mass, LIGHTER);
            }
            match changes.next() {
                None | Some(Change::None) => return,
                Some(Change::PostConsumer(share)) => {
                    let inflow = component.inflow.value_or_default();
                    inflow.post_consumer_recycled = Stated::Value(Quantity::of(*share));
                }
                Some(Change::Destinations(shares)) => {
                    set_destinations(component.outflow.value_or_default(), *shares);
                }
            }
            any = true;
        });
        any
    }
}

/// Walks the parts in the order in which they are resolved.
fn each_part(components: &mut [Component], visit: &mut dyn FnMut(&mut Component)) {
    for component in components {
        match &mut component.components {
            Stated::Value(children) if !children.is_empty() => each_part(children, visit),
            _ => visit(component),
        }
    }
}

/// A number times a factor, its source left behind: the new number has none.
fn scaled<K: product::Kind>(number: &mut Stated<Quantity<K>>, factor: f64) -> bool {
    let Stated::Value(quantity) = number else {
        return false;
    };
    *quantity = Quantity::of(quantity.value * factor);
    quantity.value > 0.0
}

/// A share of the virgin feedstock becomes post-consumer recycled, where its making has a factor.
pub(crate) fn more_recycled(part: &Part<'_>, strength: f64) -> Change {
    let component = part.component;
    let has_factor = part
        .material
        .is_some_and(|material| material.recycled_factor.is_some());
    // Lots and a factor of the user's own say more of the part than a share could change.
    let is_fixed = component.inflow.is_wrong()
        || !component.emission_factor.is_absent()
        || component
            .inflow
            .value()
            .is_some_and(|inflow| !inflow.lots.is_absent());
    if !has_factor || is_fixed {
        return Change::None;
    }
    let shares = match &part.inflows {
        Ok(shares) => [
            shares.post_consumer_recycled.value,
            shares.pre_consumer_recycled.value,
            shares.reused.value,
            shares.renewable.value,
        ],
        Err(_) if part.origin_not_stated => [0.0; 4],
        Err(_) => return Change::None,
    };
    let [post_consumer, ..] = shares;
    let virgin = 1.0 - shares.iter().sum::<f64>();
    if virgin <= 0.0 {
        return Change::None;
    }
    Change::PostConsumer(post_consumer + virgin * strength)
}

/// The destinations of a part as plain shares, recycling as collected.
pub(crate) fn destinations(part: &Part<'_>) -> Option<[f64; 7]> {
    let to = part.destinations.as_ref().ok()?;
    Some([
        to.reuse.value,
        to.remanufacture.value,
        to.recycling.value,
        to.composting.value,
        to.energy_recovery.value,
        to.incineration.value,
        to.landfill.value,
    ])
}

fn set_destinations(outflow: &mut Outflow, shares: [f64; 7]) {
    let share = |share| Stated::Value(Quantity::of(share));
    let [
        reuse,
        remanufacture,
        recycling,
        composting,
        energy,
        incineration,
        landfill,
    ] = shares.map(share);
    outflow.reuse = reuse;
    outflow.remanufacture = remanufacture;
    outflow.recycling = recycling;
    outflow.composting = composting;
    outflow.energy_recovery = energy;
    outflow.incineration = incineration;
    outflow.landfill = landfill;
    outflow.measured_at = Stated::Value(RateMeasuredAt::Collected);
}

fn reused(part: &Part<'_>, strength: f64) -> Change {
    destinations(part).map_or(Change::None, |shares| {
        Change::Destinations(more_reused(shares, strength))
    })
}

/// A share of every part is reused after use; its other destinations lose that share.
pub(crate) fn more_reused(shares: [f64; 7], strength: f64) -> [f64; 7] {
    let mut shares = shares.map(|share| share * (1.0 - strength));
    let [reuse, ..] = &mut shares;
    *reuse += strength;
    shares
}

fn taken_back(part: &Part<'_>, strength: f64) -> Change {
    destinations(part)
        .and_then(|shares| more_recycling(shares, strength))
        .map_or(Change::None, Change::Destinations)
}

/// A share of what was burnt, landfilled or lost goes to recycling; nothing where nothing was.
pub(crate) fn more_recycling(mut shares: [f64; 7], strength: f64) -> Option<[f64; 7]> {
    let unknown = (1.0 - shares.iter().sum::<f64>()).max(0.0);
    let [_, _, recycling, _, energy, incineration, landfill] = &mut shares;
    let lost = *energy + *incineration + *landfill + unknown;
    if lost <= 0.0 {
        return None;
    }
    *recycling += lost * strength;
    for disposed in [energy, incineration, landfill] {
        *disposed *= 1.0 - strength;
    }
    Some(shares)
}
