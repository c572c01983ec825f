//! End of life under cut-off: what is burnt, composted or landfilled bears its treatment; what
//! leaves for recycling or reuse leaves without burden and credit.

use super::term::{Process, Sources, Term};
use super::{END_OF_LIFE, Stage, factor_sum};
use crate::figures::{Basis, Note};
use crate::flows::{Facts, OutflowShares, PartFlows, symbols};
use crate::number::Number;
use crate::resolve::{FactorSum, FieldPath, Part, applies_to, serves};
use crate::tables::{TREATMENT_FACTORS, Treatment, TreatmentFactor};

symbols! {
    PART = "carbon_footprint_of_disposal", "CFP_disp", "kg CO2e";
}

/// Treatments that bear a burden, with the field of the share.
const TREATMENTS: [(Treatment, &str); 4] = [
    (Treatment::Composting, "/outflow/composting"),
    (Treatment::EnergyRecovery, "/outflow/energy_recovery"),
    (Treatment::Incineration, "/outflow/incineration"),
    (Treatment::Landfill, "/outflow/landfill"),
];

/// The factor of a treatment where the tables have one, the share of the mass that it takes, and the
/// field of the share.
type Treated<'a, N> = (Option<FactorSum<'static>>, N, FieldPath<'a>);

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
        for (factor, share, path) in rows.treatments(part, outflow) {
            if let Some(factor) = factor {
                burdens.push(share * factor_sum(part_scope, factor, path));
                sources.add(factor, share.value());
            } else {
                uncovered += share.value();
                let material = part.material.map_or("", |material| material.id);
                let word = path.field.strip_prefix("/outflow/").unwrap_or_default();
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
    let factor = burning_factor(part, geography)?;
    Some(factor_sum(
        scope,
        factor,
        part.at("/outflow/energy_recovery"),
    ))
}

/// The rows of that factor.
pub(super) fn burning_factor(
    part: &Part<'_>,
    geography: Option<&str>,
) -> Option<FactorSum<'static>> {
    Rows::serving(geography).factor(part.material_index, Treatment::EnergyRecovery)
}

/// The rows that serve a market; rows stand most specific first.
pub(super) struct Rows(Vec<&'static TreatmentFactor>);

impl Rows {
    pub(super) fn serving(geography: Option<&str>) -> Self {
        Self(
            TREATMENT_FACTORS
                .iter()
                .filter(|row| serves(row.geography, geography))
                .collect(),
        )
    }

    /// The treatments that take some of a part.
    pub(super) fn treatments<'a, N: Number>(
        &self,
        part: &Part<'a>,
        outflow: &OutflowShares<N>,
    ) -> Vec<Treated<'a, N>> {
        let shares = [
            outflow.composting,
            outflow.energy_recovery,
            outflow.incineration,
            outflow.landfill,
        ];
        let taken = TREATMENTS.into_iter().zip(shares);
        taken
            .filter(|(_, share)| share.value() > 0.0)
            .map(|((treatment, field), share)| {
                let factor = self.factor(part.material_index, treatment);
                (factor, share, part.at(field))
            })
            .collect()
    }

    fn factor(&self, material: Option<usize>, treatment: Treatment) -> Option<FactorSum<'static>> {
        self.0
            .iter()
            .find(|row| row.treatment == treatment && applies_to(row.applies, material))
            .map(|row| FactorSum::Table(row.factors))
    }
}
