//! Raw materials and pre-processing: mass of feedstock times the factor of its making.

use super::term::{Process, Sources, Term};
use super::{RAW_MATERIALS, Stage};
use crate::figures::{Basis, Note};
use crate::flows::{Fact, Facts, PartFlows, symbols};
use crate::number::Number;
use crate::product::Stated;
use crate::resolve::Known;
use crate::resolve::{FieldPath, Input, OwnFactor, Part, factor_input};

symbols! {
    OWN_FACTOR = "emission_factor", "EF", "kg CO2e/kg";
    VIRGIN_FACTOR = "virgin_emission_factor", "EF_V", "kg CO2e/kg";
    RECYCLED_FACTOR = "recycled_emission_factor", "EF_R", "kg CO2e/kg";
    FEEDSTOCK_YIELD = "feedstock_yield", "E_fp", "1";
    MANUFACTURING_YIELD = "manufacturing_yield", "E_cp", "1";
    GROSS_MASS = "gross_mass", "M_gross", "kg";
    PART = "carbon_footprint_of_material", "CFP_mat", "kg CO2e";
}

/// The boundary that a factor of making a material has, where nothing else is said.
const CRADLE_TO_GATE: &str = "cradle-to-gate";

/// Factors for a part's feedstock.
enum Factors<'a> {
    /// The user's own, for the part as it is.
    Own(OwnFactor<'a>),
    /// The table's, for virgin and recycled feedstock as far as the part has them.
    Table {
        virgin: Option<Input<'a>>,
        recycled: Option<Input<'a>>,
    },
}

pub(crate) fn raw_materials<'a, N: Number>(
    scope: N::Scope,
    parts: &[Part<'a>],
    flows: &[PartFlows<N>],
    facts: &[Facts<'a>],
) -> Stage<'a, N> {
    let mut basis = Basis::default();
    let mut terms = Vec::with_capacity(parts.len());
    for (index, ((part, flows), facts)) in parts.iter().zip(flows).zip(facts).enumerate() {
        let factors = factors(part, facts, &mut basis);
        let known = factors
            .as_ref()
            .map(|(_, fact)| *fact)
            .map_err(|missing| *missing);
        let yields = part.yields.map(|_| Fact::NONE);
        if !basis.part(facts.kilograms, &[&facts.mass, &known, &yields]) {
            continue;
        }
        if let (Some(mass), Ok((factors, _))) = (flows.mass, factors) {
            let value = footprint(N::part(scope, index), part, flows, mass, &factors);
            terms.push(Term {
                process: Process::Material,
                path: part.at(""),
                part: Some(index),
                value,
                average: None,
                sources: sources(part, flows, &factors),
            });
        }
    }
    let value = (!terms.is_empty()).then(|| Stage::sum(scope, &terms, &RAW_MATERIALS));
    Stage {
        value,
        basis,
        terms,
    }
}

/// Where the factors of a part come from, each with its share of the feedstock.
fn sources<'a, N: Number>(
    part: &Part<'a>,
    flows: &PartFlows<N>,
    factors: &Factors<'a>,
) -> Sources<'a> {
    let material = match factors {
        Factors::Own(own) => return Sources::Own(*own),
        Factors::Table { .. } => part.material,
    };
    let (recycled, reused) = flows.inflow.as_ref().map_or((0.0, 0.0), |inflow| {
        (inflow.recycled_share.value(), inflow.reused_share.value())
    });
    let virgin = (1.0 - recycled - reused).or_zero();
    let shares = [
        (material.and_then(|material| material.virgin_factor), virgin),
        (
            material.and_then(|material| material.recycled_factor),
            recycled,
        ),
    ];
    let mut sources = Sources::Table(Vec::new());
    for (row, share) in shares {
        if let Some(row) = row.filter(|_| share > 0.0) {
            sources.add_row(row, share);
        }
    }
    sources
}

/// Whether the making of a part is in the footprint.
pub(super) fn counted(part: &Part<'_>, facts: &Facts<'_>) -> bool {
    facts.mass.is_ok() && part.yields.is_ok() && factors(part, facts, &mut Basis::default()).is_ok()
}

/// How the emission factors of making a part are known: the user's own as it was stated, those of the
/// table as a default, or the field that would supply one.
#[cfg(feature = "pictures")]
pub(crate) fn material_factor<'a>(
    part: &Part<'a>,
    facts: &Facts<'a>,
) -> crate::flows::KnownFact<'a> {
    match factors(part, facts, &mut Basis::default())? {
        (Factors::Own(own), _) => Ok(Fact::of(&own.input)),
        (Factors::Table { .. }, _) => Ok(Fact::DEFAULT),
    }
}

/// The factors of a part, or the field that would supply one. A factor of the table is secondary
/// data, not a default of the document: it does not weaken the figure's origin.
fn factors<'a>(
    part: &Part<'a>,
    facts: &Facts<'a>,
    basis: &mut Basis<'a>,
) -> Result<(Factors<'a>, Fact), FieldPath<'a>> {
    let kilograms = facts.kilograms.unwrap_or(0.0);
    let at = |field| FieldPath {
        base: part.pointer,
        field,
    };
    match &part.component.emission_factor {
        Stated::Value(own) => {
            let data = &part.component.emission_factor_data;
            let own = OwnFactor::stated(own, data, at("/emission_factor"));
            let boundary = own.data.and_then(|data| data.boundary.value());
            if let Some(boundary) = boundary.filter(|boundary| *boundary != CRADLE_TO_GATE) {
                let note = Note::new("factor.boundary").with("boundary", boundary.as_str());
                basis.note_mass(note, kilograms);
            }
            return Ok((Factors::Own(own), Fact::of(&own.input)));
        }
        Stated::Wrong => return Err(at("/emission_factor")),
        Stated::Absent => {}
    }
    let material = part.material.ok_or(at("/material"))?;
    let (needs_virgin, needs_recycled, fact) = match &part.inflows {
        Ok(shares) => {
            let recycled = shares.has_recycled();
            let reused = shares.reused.value;
            let virgin = 1.0
                - shares.post_consumer_recycled.value
                - shares.pre_consumer_recycled.value
                - reused
                > 1e-9;
            if reused > 0.0 {
                basis.note_mass(
                    Note::new("footprint.reuse_without_burden"),
                    kilograms * reused,
                );
            }
            (virgin, recycled, facts.inflow?)
        }
        // A wrong statement is not replaced by an assumption.
        Err(missing) if !part.origin_not_stated => return Err(*missing),
        Err(_) => {
            let fact = Fact {
                origin: crate::resolve::Origin::Default,
                unverified: false,
            };
            (true, false, fact)
        }
    };
    let factor = |needed: bool, index: Option<usize>, kind: &'static str, basis: &mut Basis<'a>| {
        if !needed {
            return Ok(None);
        }
        let input = index.and_then(|index| factor_input(index, at("/material")));
        if input.is_none() {
            let note = Note::new("factor.none")
                .with("material", material.id)
                .with("kind", kind);
            basis.note_mass(note, kilograms);
        }
        input.map(Some).ok_or(at("/emission_factor"))
    };
    let virgin = factor(needs_virgin, material.virgin_factor, "virgin", basis)?;
    let recycled = factor(needs_recycled, material.recycled_factor, "recycled", basis)?;
    if part.inflows.is_err() {
        basis.note_mass(Note::new("footprint.assumed_virgin"), kilograms);
    }
    Ok((Factors::Table { virgin, recycled }, fact))
}

fn footprint<N: Number>(
    scope: N::Scope,
    part: &Part<'_>,
    flows: &PartFlows<N>,
    mass: N,
    factors: &Factors<'_>,
) -> N {
    let gross = gross_mass(scope, part, mass);
    let product = match factors {
        Factors::Own(own) => gross * N::input(scope, &OWN_FACTOR, &own.input),
        Factors::Table { virgin, recycled } => {
            let virgin = virgin
                .as_ref()
                .map(|factor| N::input(scope, &VIRGIN_FACTOR, factor));
            let recycled = recycled
                .as_ref()
                .map(|factor| N::input(scope, &RECYCLED_FACTOR, factor));
            match (&flows.inflow, virgin, recycled) {
                (None, Some(virgin), _) => gross * virgin,
                (Some(inflow), Some(virgin), Some(recycled)) => {
                    let rest =
                        (N::constant(scope, 1.0) - inflow.recycled_share - inflow.reused_share)
                            .or_zero();
                    gross * (rest * virgin + inflow.recycled_share * recycled)
                }
                (Some(inflow), Some(virgin), None) => {
                    gross * ((N::constant(scope, 1.0) - inflow.reused_share).or_zero() * virgin)
                }
                (Some(inflow), None, Some(recycled)) => gross * (inflow.recycled_share * recycled),
                (_, None, _) => N::constant(scope, 0.0),
            }
        }
    };
    product.named(scope, &PART)
}

/// Feedstock that has to go in for the part's mass to come out, as far as yields are stated.
pub(super) fn gross_mass<N: Number>(scope: N::Scope, part: &Part<'_>, mass: N) -> N {
    let Ok(yields) = &part.yields else {
        return mass;
    };
    let feedstock = yields
        .feedstock
        .map(|input| N::input(scope, &FEEDSTOCK_YIELD, &input));
    let manufacturing = yields
        .manufacturing
        .map(|input| N::input(scope, &MANUFACTURING_YIELD, &input));
    let gross = match (feedstock, manufacturing) {
        (None, None) => return mass,
        (Some(feedstock), Some(manufacturing)) => mass / (feedstock * manufacturing),
        (Some(one), None) | (None, Some(one)) => mass / one,
    };
    gross.named(scope, &GROSS_MASS)
}

/// The table's factors of a part's material, virgin and recycled, or the field that would supply
/// one.
pub(crate) fn table_factors<'a>(part: &Part<'a>) -> [Known<'a>; 2] {
    let missing = part.at("/material");
    let factor = |index: Option<usize>| {
        index
            .and_then(|index| factor_input(index, missing))
            .ok_or(missing)
    };
    let material = part.material;
    [
        factor(material.and_then(|material| material.virgin_factor)),
        factor(material.and_then(|material| material.recycled_factor)),
    ]
}

/// Virgin factor as a number of a formula.
pub(crate) fn virgin_factor<N: Number>(scope: N::Scope, input: &Input<'_>) -> N {
    N::input(scope, &VIRGIN_FACTOR, input)
}

/// Recycled factor as a number of a formula.
pub(crate) fn recycled_factor<N: Number>(scope: N::Scope, input: &Input<'_>) -> N {
    N::input(scope, &RECYCLED_FACTOR, input)
}
