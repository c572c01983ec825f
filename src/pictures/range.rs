//! Between which values the Material Circularity Indicator at average life lies, as far as its inputs are
//! known.
//!
//! What the document states is taken at its word, or anywhere in the `range` stated with it. What its author
//! only estimates may be anything in the coarse class of the estimate, as the five questions of the page have
//! them. A way after use out of a table may be that of any other country or year that the tables have for the
//! material, or anything where they have no other. All of it is moved at once: no combination gives less than
//! the lower end or more than the upper one. That is a bound and no statistics; it says how much the figure
//! may still change, not how likely that is.

use serde::Serialize;

use crate::circularity::material_circularity::{
    PartTerms, linear_flow, material_circularity_at_average_life, usable_parts, waste,
};
use crate::figures::{Basis, View};
use crate::flows::part_flows;
use crate::product::{Quantity, Share, Stated};
use crate::resolve::{Destinations, Input, InputSource, Known, Origin, Part, applies_to};
use crate::tables::{Applies, END_OF_LIFE, EndOfLife, MeasuredAt};

/// Limits of the classes of recycled content that an estimate may mean: none, some, most. This and the two
/// below are assumptions of the first estimate (`data/first-estimate.json`).
pub const RECYCLED_CLASSES: [f64; 4] = [0.0, 0.1, 0.5, 1.0];
/// Limits of the classes of what is collected for recycling, or reused, after use.
pub const AFTER_USE_CLASSES: [f64; 4] = [0.0, 0.25, 0.5, 0.9];
/// Lowest and highest efficiency of a recycling that nobody states.
pub const EFFICIENCIES: (f64, f64) = (0.5, 0.95);

/// Between which values the indicator lies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct IndicatorRange {
    /// Lower end, 0 to 1.
    pub low: f64,
    /// Upper end, 0 to 1.
    pub high: f64,
}

/// Rounds in search of the end of a ratio: each is better than the one before, and few are needed.
const ROUNDS: usize = 12;

/// A gain that is rounding.
const ROUNDING: f64 = 1e-12;

/// The range over the parts that the indicator covers; `None` where it covers none.
pub(super) fn range(view: &View<'_, '_, f64>) -> Option<IndicatorRange> {
    let usable = usable_parts(view, &mut Basis::default());
    let parts: Vec<Vec<PartTerms<f64>>> = usable
        .iter()
        .map(|part| variants(part.view.part))
        .filter(|variants| !variants.is_empty())
        .collect();
    if parts.is_empty() {
        return None;
    }
    let indicator = |index: f64| material_circularity_at_average_life((), index);
    Some(IndicatorRange {
        low: indicator(extreme(&parts, 1.0)),
        high: indicator(extreme(&parts, -1.0)),
    })
}

/// The greatest linear flow index (`sign` 1) or the least (−1) that one variant of each part gives.
///
/// The index is a ratio of two sums over the parts, so that the best variant of a part depends on the
/// others; measured against a given ratio it does not (W. Dinkelbach, On Nonlinear Fractional Programming,
/// Management Science 13, 1967; method known, paper not read).
fn extreme(parts: &[Vec<PartTerms<f64>>], sign: f64) -> f64 {
    let mut chosen: Vec<PartTerms<f64>> = parts
        .iter()
        .filter_map(|all| all.first().copied())
        .collect();
    let mut index = linear_flow((), &chosen).linear_flow_index;
    for _ in 0..ROUNDS {
        let gain = |terms: &PartTerms<f64>| {
            let (above, below) = ratio(terms);
            sign * (above - index * below)
        };
        chosen = parts
            .iter()
            .filter_map(|all| {
                all.iter()
                    .max_by(|one, other| gain(one).total_cmp(&gain(other)))
            })
            .copied()
            .collect();
        let next = linear_flow((), &chosen).linear_flow_index;
        if sign * (next - index) <= ROUNDING {
            break;
        }
        index = next;
    }
    index
}

/// What a part adds above and below the line of the linear flow index.
fn ratio(terms: &PartTerms<f64>) -> (f64, f64) {
    let PartTerms {
        mass,
        virgin,
        waste,
    } = terms;
    let above = virgin + waste.disposed + f64::midpoint(waste.feedstock_recycling, waste.recycling);
    let below = 2.0 * mass + (waste.feedstock_recycling - waste.recycling) / 2.0;
    (above, below)
}

/// A part at every corner of what is possible of it, as it stands first. Its terms change with each input
/// in one direction, so that their extremes lie at corners.
fn variants(part: &Part<'_>) -> Vec<PartTerms<f64>> {
    let mut found = Vec::new();
    let (inflow, outflow) = (
        part.component.inflow.value(),
        part.component.outflow.value(),
    );
    let made_range = inflow.and_then(|all| stated_range(&all.recycling_efficiency));
    let collected_range = outflow.and_then(|all| stated_range(&all.recycling_efficiency));
    let made_ends = efficiencies(&part.feedstock_recycling_efficiency, made_range);
    let collected_ends = efficiencies(&part.recycling_efficiency, collected_range);
    let (origins, ways) = (origins(part), ways(part));
    for mass in masses(part) {
        for &collected in &collected_ends {
            for &made in &made_ends {
                for &origin in &origins {
                    for &way in &ways {
                        let mut variant = part.clone();
                        set(&mut variant.piece_mass, mass);
                        set(&mut variant.recycling_efficiency, collected);
                        set(&mut variant.feedstock_recycling_efficiency, made);
                        put_origin(&mut variant, origin);
                        put_way(&mut variant, way);
                        found.extend(terms(&variant));
                    }
                }
            }
        }
    }
    found
}

fn terms(part: &Part<'_>) -> Option<PartTerms<f64>> {
    let flows = part_flows((), part);
    let (mass, inflow, outflow) = (flows.mass?, flows.inflow?, flows.outflow?);
    Some(PartTerms {
        mass,
        virgin: inflow.virgin,
        waste: waste((), part, mass, &inflow, &outflow),
    })
}

fn set(known: &mut Known<'_>, value: f64) {
    match known {
        Ok(input) => input.value = value,
        // Not needed as the part stands, but by a variant of which some is recycled.
        Err(missing) => *known = Ok(Input::default(value, *missing, InputSource::Implied)),
    }
}

/// Whether nobody states the input: it is an estimate, or a table's.
fn is_open(input: &Input<'_>) -> bool {
    matches!(input.origin, Origin::Default | Origin::Estimated)
        && !matches!(input.source, Some(InputSource::Implied))
}

/// The class of an estimate, stretched to hold it.
fn class(value: f64, limits: [f64; 4]) -> (f64, f64) {
    let [lowest, low, high, highest] = limits;
    if value < low {
        (lowest, low)
    } else if value < high {
        (low, high)
    } else {
        (high, highest.max(value))
    }
}

/// The range stated with a number, in its base unit.
fn stated_range<K>(stated: &Stated<Quantity<K>>) -> Option<(f64, f64)> {
    stated.value()?.detail()?.range
}

/// The value itself and two ends, as far as they differ from it.
fn corners(value: f64, ends: Option<(f64, f64)>) -> Vec<f64> {
    let (low, high) = ends.unwrap_or((value, value));
    let mut corners = vec![value];
    corners.extend([low, high].into_iter().filter(|end| *end != value));
    corners
}

/// Mass of one piece: what nobody has weighed stays as it is, since nothing bounds it.
fn masses(part: &Part<'_>) -> Vec<f64> {
    let value = part.piece_mass.map_or(0.0, |mass| mass.value);
    corners(value, stated_range(&part.component.mass))
}

fn efficiencies(known: &Known<'_>, range: Option<(f64, f64)>) -> Vec<f64> {
    let Ok(input) = known else {
        return vec![EFFICIENCIES.0, EFFICIENCIES.1];
    };
    let assumed = || {
        let (low, high) = EFFICIENCIES;
        is_open(input).then(|| (input.value.min(low), input.value.max(high)))
    };
    let ends = range.or_else(assumed);
    corners(input.value, ends)
}

/// Recycled share, and the share that is neither recycled nor virgin.
type Origins = (f64, f64);

fn origins(part: &Part<'_>) -> Vec<Origins> {
    let Ok(shares) = &part.inflows else {
        return Vec::new();
    };
    let stated = part.component.inflow.value();
    let other = shares.reused.value + shares.renewable.value;
    let range_of = |input: &Input<'_>, stated: Option<&Stated<Quantity<Share>>>| {
        let range = stated.and_then(stated_range);
        range.unwrap_or(if is_open(input) {
            class(input.value, RECYCLED_CLASSES)
        } else {
            (input.value, input.value)
        })
    };
    let [post, pre, reused, renewable] = [
        (
            &shares.post_consumer_recycled,
            stated.map(|all| &all.post_consumer_recycled),
        ),
        (
            &shares.pre_consumer_recycled,
            stated.map(|all| &all.pre_consumer_recycled),
        ),
        (&shares.reused, stated.map(|all| &all.reused)),
        (&shares.renewable, stated.map(|all| &all.renewable)),
    ]
    .map(|(input, stated)| range_of(input, stated));
    let recycled = shares.post_consumer_recycled.value + shares.pre_consumer_recycled.value;
    let mut found = Vec::new();
    for others in corners(
        other,
        Some((reused.0 + renewable.0, reused.1 + renewable.1)),
    ) {
        for share in corners(recycled, Some((post.0 + pre.0, post.1 + pre.1))) {
            let others = others.min(1.0);
            found.push((share.min(1.0 - others), others));
        }
    }
    found
}

fn put_origin(part: &mut Part<'_>, (recycled, others): Origins) {
    let Ok(shares) = &mut part.inflows else {
        return;
    };
    // Which of them is which matters to no term but the eligible composting, which keeps its renewable share.
    let renewable = shares.renewable.value.min(others);
    shares.renewable.value = renewable;
    shares.reused.value = others - renewable;
    shares.pre_consumer_recycled.value = 0.0;
    shares.post_consumer_recycled.value = recycled;
}

/// Where a part goes after use.
#[derive(Clone, Copy)]
enum Way {
    /// As it stands, with these shares reused and collected.
    Stated { reuse: f64, collected: f64 },
    /// All of it disposed of, but this share collected.
    Assumed { collected: f64 },
}

fn ways(part: &Part<'_>) -> Vec<Way> {
    let Ok(shares) = &part.destinations else {
        return Vec::new();
    };
    let own = Way::Stated {
        reuse: shares.reuse.value + shares.remanufacture.value,
        collected: shares.recycling.value,
    };
    if let Some(InputSource::EndOfLife(row) | InputSource::EndOfLifeLessRejects(row)) =
        shares.reuse.source
    {
        let mut found = vec![own];
        found.extend(other_rows(part, row));
        return found;
    }
    stated_ways(part, shares)
}

/// What other countries and years have for the material; anything where there is no other.
fn other_rows(part: &Part<'_>, own: &EndOfLife) -> Vec<Way> {
    let is_like = |row: &&EndOfLife| {
        row.id != own.id
            && row
                .category
                .is_none_or(|category| own.category == Some(category))
            && (matches!(own.applies, Applies::Any) || !matches!(row.applies, Applies::Any))
            && applies_to(row.applies, part.material_index)
    };
    let yields = part
        .recycling_efficiency
        .ok()
        .map_or(1.0, |input| input.value);
    let found: Vec<Way> = END_OF_LIFE
        .iter()
        .filter(is_like)
        .map(|row| {
            let output = row.measured_at == MeasuredAt::PlantOutput && row.recycling <= yields;
            let collected = if output {
                row.recycling / yields
            } else {
                row.recycling
            };
            Way::Assumed { collected }
        })
        .collect();
    if !found.is_empty() {
        return found;
    }
    let [none, .., most] = AFTER_USE_CLASSES;
    [none, most]
        .map(|collected| Way::Assumed { collected })
        .to_vec()
}

fn stated_ways(part: &Part<'_>, shares: &Destinations<'_>) -> Vec<Way> {
    let stated = part.component.outflow.value();
    // A rate that was measured behind the collection has its range there, too.
    let measured = stated.and_then(|all| all.recycling.value());
    let scale = measured
        .filter(|rate| rate.value > 0.0)
        .map_or(1.0, |rate| shares.recycling.value / rate.value);
    let ends =
        |input: &Input<'_>, stated: Option<&Stated<Quantity<Share>>>, scale: f64| match stated
            .and_then(stated_range)
        {
            Some((low, high)) => (low * scale, high * scale),
            None if is_open(input) => class(input.value, AFTER_USE_CLASSES),
            None => (input.value, input.value),
        };
    let reused = ends(&shares.reuse, stated.map(|all| &all.reuse), 1.0);
    let remade = ends(
        &shares.remanufacture,
        stated.map(|all| &all.remanufacture),
        1.0,
    );
    let rate = ends(&shares.recycling, stated.map(|all| &all.recycling), scale);
    let own = shares.reuse.value + shares.remanufacture.value;
    let room = (1.0 - shares.composting.value).max(0.0);
    let mut found = Vec::new();
    for reuse in corners(own, Some((reused.0 + remade.0, reused.1 + remade.1))) {
        for collected in corners(shares.recycling.value, Some(rate)) {
            let reuse = reuse.min(room);
            found.push(Way::Stated {
                reuse,
                collected: collected.min(room - reuse),
            });
        }
    }
    found
}

fn put_way(part: &mut Part<'_>, way: Way) {
    let Ok(shares) = &mut part.destinations else {
        return;
    };
    shares.conversion = None;
    shares.remanufacture.value = 0.0;
    match way {
        Way::Stated { reuse, collected } => {
            shares.reuse.value = reuse;
            shares.recycling.value = collected;
        }
        Way::Assumed { collected } => {
            shares.recycling.value = collected;
            for share in [
                &mut shares.reuse,
                &mut shares.composting,
                &mut shares.energy_recovery,
            ] {
                share.value = 0.0;
            }
        }
    }
}
