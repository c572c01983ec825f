//! What the names found in a text say together.

use super::atoms::{Atom, Gap};
use super::scan::{Piece, What};
use super::table::{Certainty, Entry, Kind};
use super::{Confidence, MaterialMatch, Why};
use crate::tables::{self, Family};

/// A material that says the same more exactly than another: `アルミ(ADC12)` is the second.
const NARROWER: [(&str, &str); 30] = [
    ("mineral_wool", "insulation"),
    ("eps", "insulation"),
    ("pur_rigid", "insulation"),
    ("aluminium_die_cast", "aluminium"),
    ("aluminium_can_sheet", "aluminium"),
    ("aluminium_world_primary", "aluminium"),
    ("stainless_steel", "steel"),
    ("galvanised_steel", "steel"),
    ("tinplate", "steel"),
    ("cast_iron", "steel"),
    ("zinc_die_cast", "zinc"),
    ("ndfeb_magnet", "neodymium"),
    ("pa6", "polyamide"),
    ("pa66", "polyamide"),
    ("pa66_gf30", "polyamide"),
    ("pa66_gf30", "pa66"),
    ("nylon_fibre", "polyamide"),
    ("pbt_gf30", "pbt"),
    ("pp_gf30", "pp"),
    ("pp_td20", "pp"),
    ("pet_film", "pet"),
    ("hips", "ps"),
    ("eps", "ps"),
    ("flat_glass", "glass"),
    ("plywood", "wood"),
    ("particle_board", "wood"),
    ("mdf", "wood"),
    ("corrugated_board", "paperboard"),
    ("corrugated_board", "paper"),
    ("paperboard", "paper"),
];

/// Filled plastics with a row of their own: base, filler, per cent, and the filled plastic.
const FILLED: [(&str, &str, u32, &str); 4] = [
    ("pa66", "glass_fibre", 30, "pa66_gf30"),
    ("pbt", "glass_fibre", 30, "pbt_gf30"),
    ("pp", "glass_fibre", 30, "pp_gf30"),
    ("pp", "talc", 20, "pp_td20"),
];

/// Materials that are fillers where a plastic stands beside them.
const FILLERS: [&str; 4] = ["glass_fibre", "talc", "carbon_fibre", "calcium_carbonate"];

/// Never more than this many candidates.
const MOST: usize = 5;

/// A name that is a material of its own.
struct Exact<'a> {
    entry: &'a Entry,
    part: bool,
    /// Which of the things that the text lists (`鋼・ブリキ`, `ABS or PP`).
    item: usize,
}

impl Exact<'_> {
    fn material(&self) -> &'static str {
        self.entry.materials.first().copied().unwrap_or_default()
    }
}

/// Everything that a text holds.
#[derive(Default)]
struct Held<'a> {
    exact: Vec<Exact<'a>>,
    broad: Vec<&'a Entry>,
    fillers: Vec<(&'a Entry, Option<u32>)>,
    other: bool,
    recycled: bool,
    unknown: bool,
}

/// Weighs what was found.
pub(super) fn verdict(atoms: &[Atom], pieces: &[Piece<'_>]) -> MaterialMatch {
    let mut held = hold(atoms, pieces);
    // Only within one thing that is named: steel or tinplate stays both.
    let all: Vec<(usize, &'static str)> = held
        .exact
        .iter()
        .map(|one| (one.item, one.material()))
        .collect();
    held.exact.retain(|one| {
        !all.iter()
            .any(|(item, other)| *item == one.item && NARROWER.contains(&(*other, one.material())))
    });
    filler_names(&mut held);
    if held.exact.is_empty() {
        return broad(&held);
    }
    let mut materials: Vec<&'static str> = Vec::new();
    for one in &held.exact {
        if !materials.contains(&one.material()) {
            materials.push(one.material());
        }
    }
    // A wide word beside an exact one says the same (`ゴム(NBR)`) or names a second material (`綿60%
    // ポリエステル40%`).
    for entry in &held.broad {
        if !materials.iter().any(|material| gives_way(entry, material)) {
            for id in &entry.materials {
                if !materials.contains(id) {
                    materials.push(id);
                }
            }
        }
    }
    let [material] = materials.as_slice() else {
        return possible(Why::Ambiguous, materials);
    };
    one_material(material, &held)
}

/// Whether a wide word may mean a material that stands beside it.
fn gives_way(wide: &Entry, material: &'static str) -> bool {
    let family = |id: &str| tables::material(id).map(|(_, row)| row.family);
    // A colour, such as silver.
    wide.certainty > Certainty::Possible
        || wide.materials.iter().any(|id| {
            *id == material
                || NARROWER.contains(&(material, id))
                || (*id == "plastics_mixed" && is_plastic(material))
                || (family(id) == Some(Family::Rubber) && family(material) == family(id))
        })
}

fn is_plastic(id: &str) -> bool {
    tables::material(id).is_some_and(|(_, row)| row.family == Family::Plastics)
}

fn hold<'a>(atoms: &[Atom], pieces: &[Piece<'a>]) -> Held<'a> {
    let mut held = Held::default();
    let mut item = 0;
    for piece in pieces {
        if atoms.get(piece.first).is_some_and(begins_item) {
            item += 1;
        }
        let (entry, part) = match piece.what {
            What::Row(entry) => (entry, false),
            What::Part(entry) => (entry, true),
            What::Measure => continue,
            What::Unknown => {
                held.unknown = true;
                continue;
            }
        };
        match entry.kind {
            Kind::Code | Kind::Name | Kind::Trade | Kind::Alone => {
                held.exact.push(Exact { entry, part, item });
            }
            Kind::Broad => held.broad.push(entry),
            Kind::Filler => {
                let digits: String = atoms
                    .get(piece.first..piece.end)
                    .into_iter()
                    .flatten()
                    .flat_map(|atom| atom.key.chars())
                    .filter(char::is_ascii_digit)
                    .collect();
                held.fillers.push((entry, digits.parse().ok()));
            }
            Kind::Other => held.other = true,
            Kind::Recycled => held.recycled = true,
            Kind::Remark | Kind::Form | Kind::Coating => {}
        }
    }
    held
}

/// Whether another thing is named from here on.
fn begins_item(atom: &Atom) -> bool {
    atom.before == Gap::List || matches!(atom.key.as_str(), "or" | "oder" | "ou" | "又")
}

/// A filler by its name beside a plastic is a filler, how much of it unsaid.
fn filler_names(held: &mut Held<'_>) {
    let plastic = |one: &Exact<'_>| is_plastic(one.material());
    let is_filler = |one: &Exact<'_>| FILLERS.contains(&one.material());
    if held.exact.iter().any(plastic) {
        let (fillers, rest) = std::mem::take(&mut held.exact)
            .into_iter()
            .partition(is_filler);
        held.exact = rest;
        let fillers: Vec<Exact<'_>> = fillers;
        held.fillers
            .extend(fillers.into_iter().map(|one| (one.entry, None)));
    } else if !held.fillers.is_empty() && !held.exact.is_empty() {
        // `M30` of a bolt is no filler.
        held.fillers.clear();
        held.unknown = true;
    }
}

/// No material by itself: what the wide words leave open.
fn broad(held: &Held<'_>) -> MaterialMatch {
    let mut materials: Vec<&'static str> = Vec::new();
    for id in held.broad.iter().flat_map(|entry| &entry.materials) {
        if !materials.contains(id) {
            materials.push(id);
        }
    }
    if materials
        .iter()
        .any(|id| *id != "plastics_mixed" && is_plastic(id))
    {
        materials.retain(|id| *id != "plastics_mixed");
    }
    // `silver` by itself is the metal; beside another material it is a colour.
    if let [entry] = held.broad.as_slice()
        && entry.certainty > Certainty::Possible
        && let Some(material) = entry.materials.first()
        && !held.other
        && !held.unknown
    {
        let certain = entry.certainty == Certainty::Certain && !held.recycled;
        return MaterialMatch {
            material: Some(material),
            confidence: if certain {
                Confidence::Certain
            } else {
                Confidence::Probable
            },
            why: Why::Name,
            candidates: materials,
        };
    }
    match materials.len() {
        0 => MaterialMatch {
            material: None,
            confidence: Confidence::None,
            why: Why::Unknown,
            candidates: Vec::new(),
        },
        1 => possible(Why::PartOfName, materials),
        _ => possible(Why::Ambiguous, materials),
    }
}

fn one_material(material: &'static str, held: &Held<'_>) -> MaterialMatch {
    // The best row for the material: a number in brackets does not make its standard doubtful.
    let best = held
        .exact
        .iter()
        .max_by_key(|one| (!one.part, one.entry.certainty));
    let Some(best) = best else {
        return broad(held);
    };
    let why = if best.entry.kind == Kind::Code {
        Why::Code
    } else {
        Why::Name
    };
    if !held.fillers.is_empty() {
        return filled(material, held, why);
    }
    // A relative stays one, whatever stands beside it: `XPS（押出法ポリスチレン）`.
    let relative = held
        .exact
        .iter()
        .find(|one| one.entry.certainty == Certainty::Possible);
    if held.other || best.part || relative.is_some() {
        return possible(Why::PartOfName, candidates(relative.unwrap_or(best).entry));
    }
    let certain = best.entry.certainty == Certainty::Certain && !held.unknown && !held.recycled;
    MaterialMatch {
        material: Some(material),
        confidence: if certain {
            Confidence::Certain
        } else {
            Confidence::Probable
        },
        why,
        candidates: candidates(best.entry),
    }
}

/// A plastic with a filler: the row of exactly that share, or none.
fn filled(material: &'static str, held: &Held<'_>, why: Why) -> MaterialMatch {
    let exact = match held.fillers.as_slice() {
        [(entry, Some(share))] => FILLED.iter().find(|(base, filler, percent, _)| {
            *base == material && entry.materials.first() == Some(filler) && percent == share
        }),
        _ => None,
    };
    if let Some((_, _, _, id)) = exact
        && !held.other
    {
        let certain = !held.unknown && !held.recycled;
        return MaterialMatch {
            material: Some(id),
            confidence: if certain {
                Confidence::Certain
            } else {
                Confidence::Probable
            },
            why,
            candidates: vec![id],
        };
    }
    let relatives = FILLED
        .iter()
        .filter(|(base, filler, _, _)| {
            *base == material
                && held
                    .fillers
                    .iter()
                    .any(|(entry, _)| entry.materials.first() == Some(filler))
        })
        .map(|(_, _, _, id)| *id);
    possible(Why::PartOfName, relatives.chain([material]).collect())
}

fn candidates(entry: &Entry) -> Vec<&'static str> {
    entry.materials.iter().take(MOST).copied().collect()
}

fn possible(why: Why, mut candidates: Vec<&'static str>) -> MaterialMatch {
    candidates.truncate(MOST);
    MaterialMatch {
        material: None,
        confidence: Confidence::Possible,
        why,
        candidates,
    }
}
