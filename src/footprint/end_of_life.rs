//! End of life under cut-off: what is burnt, composted or landfilled bears its treatment; what
//! leaves for recycling or reuse leaves without burden and credit.

use super::term::{Process, Sources, Term};
use super::{END_OF_LIFE, Stage, factor_sum};
use crate::figures::{Basis, Note};
use crate::flows::{Facts, PartFlows, symbols};
use crate::number::Number;
use crate::resolve::{FactorSum, FieldPath, Part, applies_to, serves};
use crate::tables::{TREATMENT_FACTORS, Treatment, TreatmentFactor};

symbols! {
    PART = "carbon_footprint_of_disposal", "CFP_disp", "kg CO2e";
}

/// Treatments that bear a burden, with their word and the field of the share.
const TREATMENTS: [(Treatment, &str, &str); 4] = [
    (Treatment::Composting, "composting", "/outflow/composting"),
    (
        Treatment::EnergyRecovery,
        "energy_recovery",
        "/outflow/energy_recovery",
    ),
    (
        Treatment::Incineration,
        "incineration",
        "/outflow/incineration",
    ),
    (Treatment::Landfill, "landfill", "/outflow/landfill"),
];

pub(crate) fn end_of_life<'a, N: Number>(
    scope: N::Scope,
    parts: &[Part<'a>],
    flows: &[PartFlows<N>],
    facts: &[Facts<'a>],
    geography: Option<&str>,
) -> Stage<'a, N> {
    let rows = Rows::serving(geography);
    let mut basis = Basis::default();
    let mut terms = Vec::with_capacity(parts.len());
    for (index, ((part, flows), facts)) in parts.iter().zip(flows).zip(facts).enumerate() {
        let kilograms = basis.whole(facts.kilograms);
        let Some(fact) = basis.all(&[&facts.mass, &facts.outflow]) else {
            continue;
        };
        let (Some(mass), Some(outflow)) = (flows.mass, &flows.outflow) else {
            continue;
        };
        let part_scope = N::part(scope, index);
        let shares = [
            outflow.composting,
            outflow.energy_recovery,
            outflow.incineration,
            outflow.landfill,
        ];
        let mut burdens = Vec::new();
        let mut sources = Sources::Table(Vec::new());
        let mut uncovered = outflow.unspecified();
        if uncovered > 1e-9 {
            let path = FieldPath {
                base: part.pointer,
                field: "/outflow",
            };
            basis.note_mass(Note::new("destination.unspecified"), kilograms * uncovered);
            basis.need(path);
        }
        for ((treatment, word, field), share) in TREATMENTS.into_iter().zip(shares) {
            if share.value() <= 0.0 {
                continue;
            }
            let path = FieldPath {
                base: part.pointer,
                field,
            };
            if let Some(factor) = rows.factor(part.material_index, treatment) {
                burdens.push(share * factor_sum(part_scope, factor, path));
                sources.add(factor, share.value());
            } else {
                uncovered += share.value();
                let material = part.material.map_or("", |material| material.id);
                let note = Note::new("factor.none_for_treatment")
                    .with("material", material)
                    .with("treatment", word);
                basis.note_mass(note, kilograms * share.value());
                basis.need(path);
            }
        }
        basis.uses(kilograms * (1.0 - uncovered).or_zero(), fact);
        let burden = match burdens.as_slice() {
            [] => N::constant(part_scope, 0.0),
            [single] => *single,
            several => N::sum(part_scope, several),
        };
        terms.push(Term {
            process: Process::Treatment,
            path: part.at(""),
            part: Some(index),
            value: (mass * burden).named(part_scope, &PART),
            average: None,
            sources,
        });
    }
    // Where no share of any part could be used, zero would be a lie.
    let value =
        (!terms.is_empty() && basis.used > 0.0).then(|| Stage::sum(scope, &terms, &END_OF_LIFE));
    Stage {
        value,
        basis,
        terms,
    }
}

/// Factor of burning a part's material for energy, where the tables have one.
pub(super) fn burning<N: Number>(
    scope: N::Scope,
    part: &Part<'_>,
    geography: Option<&str>,
) -> Option<N> {
    let factor = Rows::serving(geography).factor(part.material_index, Treatment::EnergyRecovery)?;
    Some(factor_sum(
        scope,
        factor,
        part.at("/outflow/energy_recovery"),
    ))
}

/// The rows that serve a market; rows stand most specific first.
struct Rows(Vec<&'static TreatmentFactor>);

impl Rows {
    fn serving(geography: Option<&str>) -> Self {
        Self(
            TREATMENT_FACTORS
                .iter()
                .filter(|row| serves(row.geography, geography))
                .collect(),
        )
    }

    fn factor(&self, material: Option<usize>, treatment: Treatment) -> Option<FactorSum<'static>> {
        self.0
            .iter()
            .find(|row| row.treatment == treatment && applies_to(row.applies, material))
            .map(|row| FactorSum::Table(row.factors))
    }
}
