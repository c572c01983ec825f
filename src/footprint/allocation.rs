//! Recycling allocated in four ways: who bears what recycling costs, and who gains what it saves.
//!
//! *Cut-off* (100:0) is what the stages are computed by: whoever uses recycled material bears its
//! recycling, and nobody gains at the end. The others differ from it in what a kilogram of recycled
//! feedstock bears, and in what a kilogram that is recycled after use brings:
//!
//! - *end-of-life approach* (0:100): recycled feedstock counts as virgin, and what is recycled after
//!   use replaces virgin material as far as its quality reaches;
//! - *50:50*: the mean of the two;
//! - *Circular Footprint Formula* (EU Product Environmental Footprint; Zampori and Pant, JRC 2019,
//!   equation 3, read in a text that quotes it): the factor A shares both, B shares energy recovery.
//!
//! Each is the stage by cut-off and what the method changes of it, so no stage can be counted twice.
//! For recycling after use the table's factor of recycled material stands in, and its factor of
//! virgin material for what is replaced.

use super::raw_materials::{counted, gross_mass, table_factors};
use super::{end_of_life::burning, recycled_factor, virgin_factor};
use crate::figures::{Basis, Note, View};
use crate::flows::{Fact, Facts, PartFlows, RECYCLING_EFFICIENCY, symbols};
use crate::number::Number;
use crate::resolve::{FieldPath, Input, InputSource, Part};

symbols! {
    FACTOR_A = "allocation_factor", "A", "1";
    FACTOR_B = "energy_allocation_factor", "B", "1";
    QUALITY_IN = "quality_in", "Qs_in / Q_p", "1";
    QUALITY_OUT = "quality_out", "Qs_out / Q_p", "1";
    OUTPUT_RATE = "recycling_output_rate", "R_2", "1";
    FEEDSTOCK = "recycled_feedstock_burden", "E_in", "kg CO2e/kg";
    AFTER_USE = "recycling_after_use_burden", "E_out", "kg CO2e/kg";
    HEATING_VALUE = "heating_value", "LHV", "MJ/kg";
    HEAT_EFFICIENCY = "heat_efficiency", "X_heat", "1";
    POWER_EFFICIENCY = "power_efficiency", "X_elec", "1";
    REPLACED_HEAT = "replaced_heat", "E_heat", "kg CO2e/MJ";
    REPLACED_POWER = "replaced_power", "E_elec", "kg CO2e/MJ";
    CREDIT = "energy_credit", "E_SE", "kg CO2e/kg";
    CHANGE_IN = "allocation_change_of_feedstock", "dCFP_in", "kg CO2e";
    CHANGE_OUT = "allocation_change_of_recycling", "dCFP_out", "kg CO2e";
    CHANGE_ENERGY = "allocation_change_of_energy", "dCFP_energy", "kg CO2e";
}

/// A way to allocate recycling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Allocation {
    /// 100:0.
    #[default]
    CutOff,
    /// 0:100.
    EndOfLife,
    /// Mean of the two.
    FiftyFifty,
    /// The EU's formula.
    CircularFootprint,
}

impl Allocation {
    /// All of them with their stable words.
    pub const ALL: [(Self, &str); 4] = [
        (Self::CutOff, "cut_off"),
        (Self::EndOfLife, "end_of_life"),
        (Self::FiftyFifty, "fifty_fifty"),
        (Self::CircularFootprint, "cff"),
    ];

    /// The allocation of a word.
    pub fn of(word: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|(_, own)| *own == word).map(|(own, _)| own)
    }
}

/// What a kilogram of recycled feedstock bears: A `E_recycled` + (1 − A) `E_V` `Qs_in` / `Q_p`,
/// in kg CO2e per kg.
pub fn recycled_feedstock<N: Number>(
    scope: N::Scope,
    factor: N,
    virgin: N,
    recycled: N,
    quality: N,
) -> N {
    let rest = N::constant(scope, 1.0) - factor;
    (factor * recycled + rest * virgin * quality).named(scope, &FEEDSTOCK)
}

/// What a kilogram that is recycled after use brings: (1 − A) (`E_recycling` − `E_V` `Qs_out` /
/// `Q_p`), in kg CO2e per kg; negative where recycling saves.
pub fn recycling_after_use<N: Number>(
    scope: N::Scope,
    factor: N,
    recycling: N,
    replaced: N,
    quality: N,
) -> N {
    let rest = N::constant(scope, 1.0) - factor;
    (rest * (recycling - replaced * quality)).named(scope, &AFTER_USE)
}

/// What a kilogram that is burnt for energy brings: (1 − B) (`E_ER` − credit), in kg CO2e per kg.
pub fn energy_recovery<N: Number>(scope: N::Scope, factor: N, burden: N, credit: N) -> N {
    (N::constant(scope, 1.0) - factor) * (burden - credit)
}

/// Changes of two stages against cut-off, with the account of the parts.
pub(super) struct Change<'a, N> {
    pub(super) raw_materials: N,
    pub(super) end_of_life: N,
    /// The changes of the parts, by index of the part.
    pub(super) by_part: Vec<(usize, PartChange<N>)>,
    /// Mass in kg of the parts that the footprint counts, but that stay at cut-off because something
    /// is missing.
    pub(super) left: f64,
    pub(super) basis: Basis<'a>,
}

/// What the end-of-life approach, or the Circular Footprint Formula, changes against cut-off.
pub(super) fn change<'a, N: Number>(view: &View<'_, 'a, N>, formula: bool) -> Change<'a, N> {
    let scope = view.scope;
    let mut basis = Basis::default();
    let (mut raw, mut end) = (Vec::new(), Vec::new());
    let mut by_part = Vec::new();
    let mut left = 0.0;
    let parts = view.product.parts.iter().zip(&view.flows).zip(&view.facts);
    for (index, ((part, flows), facts)) in parts.enumerate() {
        let kilograms = basis.whole(facts.kilograms);
        if !counted(part, facts) {
            // What is not in the footprint cannot be changed; the stage says what is missing.
            continue;
        }
        let changes = Changes {
            scope: N::part(scope, index),
            part,
            flows,
            formula,
        };
        match changes.of(facts, view.product.geography, &mut basis) {
            Ok(changes) => {
                for change in changes {
                    let stage = match change.of {
                        Of::Feedstock => &mut raw,
                        Of::Recycling | Of::Energy => &mut end,
                    };
                    stage.push(change.value);
                    by_part.push((index, change));
                }
            }
            Err(missing) => {
                basis.need(missing);
                left += kilograms;
            }
        }
    }
    if left > 0.0 {
        basis.note_mass(Note::new("allocation.left_at_cut_off"), left);
    }
    Change {
        raw_materials: N::sum(scope, &raw),
        end_of_life: N::sum(scope, &end),
        by_part,
        left,
        basis,
    }
}

/// The changes of one part.
struct Changes<'s, 'a, N: Number> {
    scope: N::Scope,
    part: &'s Part<'a>,
    flows: &'s PartFlows<N>,
    formula: bool,
}

/// What changes of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Feedstock,
    Recycling,
    Energy,
}

/// A change of a part.
#[derive(Clone, Copy, Debug)]
pub(super) struct PartChange<N> {
    pub(super) of: Of,
    pub(super) value: N,
}

impl<'a, N: Number> Changes<'_, 'a, N> {
    #[inline(never)]
    fn of(
        &self,
        facts: &Facts<'a>,
        geography: Option<&str>,
        basis: &mut Basis<'a>,
    ) -> Result<Vec<PartChange<N>>, FieldPath<'a>> {
        let (scope, part) = (self.scope, self.part);
        let mut fact = facts.mass?.and(facts.outflow?).and(facts.recycling?);
        let (Some(mass), Some(outflow)) = (self.flows.mass, &self.flows.outflow) else {
            return Ok(Vec::new());
        };
        // Without a stated origin the footprint counts virgin feedstock.
        let recycled_share = match &self.flows.inflow {
            Some(inflow) => Some(inflow.recycled_share),
            None if part.origin_not_stated => None,
            None => return Err(part.at("/inflow")),
        }
        .filter(|share| share.value() > 0.0);
        let efficiency = part
            .recycling_efficiency
            .ok()
            .filter(|_| outflow.recycling.value() > 0.0);
        let mut changes = Vec::new();
        let mut push = |of, value| changes.push(PartChange { of, value });
        if recycled_share.is_some() || efficiency.is_some() {
            if recycled_share.is_some() && !part.component.emission_factor.is_absent() {
                // The user's own factor is of the part as it is: nobody can take it apart.
                return Err(part.at("/emission_factor"));
            }
            let [virgin, recycled] = table_factors(part);
            let virgin: N = virgin_factor(scope, &virgin?);
            let recycled: N = recycled_factor(scope, &recycled?);
            let factor = if self.formula {
                self.input(&FACTOR_A, part.allocation_factor()?, &mut fact)
            } else {
                N::constant(scope, 0.0)
            };
            if let Some(share) = recycled_share {
                let quality = if self.formula {
                    self.input(&QUALITY_IN, part.quality_in()?, &mut fact)
                } else {
                    N::constant(scope, 1.0)
                };
                let bears = recycled_feedstock(scope, factor, virgin, recycled, quality);
                let gross = gross_mass(scope, part, mass);
                let value = (gross * share * (bears - recycled)).named(scope, &CHANGE_IN);
                push(Of::Feedstock, value);
            }
            if let Some(efficiency) = efficiency {
                let quality = self.input(&QUALITY_OUT, part.quality_out()?, &mut fact);
                let efficiency = N::input(scope, &RECYCLING_EFFICIENCY, &efficiency);
                let rate = (outflow.recycling * efficiency).named(scope, &OUTPUT_RATE);
                let brings = recycling_after_use(scope, factor, recycled, virgin, quality);
                let value = (mass * rate * brings).named(scope, &CHANGE_OUT);
                push(Of::Recycling, value);
                let lost = outflow.recycling.value() - rate.value();
                if lost > 0.0 {
                    let kilograms = facts.kilograms.unwrap_or(0.0) * lost;
                    basis.note_mass(Note::new("allocation.rejects_without_disposal"), kilograms);
                }
            }
        }
        if self.formula && outflow.energy_recovery.value() > 0.0 {
            let burden = burning(scope, part, geography);
            if let Some(change) = self.energy(burden, &mut fact, basis)? {
                let value = (mass * outflow.energy_recovery * change).named(scope, &CHANGE_ENERGY);
                push(Of::Energy, value);
            }
        }
        basis.uses(part.mass().unwrap_or(0.0), fact);
        Ok(changes)
    }

    fn input(
        &self,
        symbol: &'static crate::number::Symbol,
        input: Input<'a>,
        fact: &mut Fact,
    ) -> N {
        let known = Fact::of(&input);
        *fact = match input.source {
            // A parameter of the method's own table is what the method prescribes, not a gap filled:
            // it does not weaken the figure, but an unread one is said.
            Some(InputSource::CircularFootprint(_)) => Fact {
                unverified: fact.unverified || known.unverified,
                ..*fact
            },
            _ => fact.and(known),
        };
        N::input(self.scope, symbol, &input)
    }

    /// The change of energy recovery per kg burnt: (1 − B) (`E_ER` − credit) − `E_ER`.
    fn energy(
        &self,
        burden: Option<N>,
        fact: &mut Fact,
        basis: &mut Basis<'a>,
    ) -> Result<Option<N>, FieldPath<'a>> {
        let scope = self.scope;
        let part = self.part;
        let factor = part.energy_allocation_factor()?;
        let value = part.heating_value()?;
        let heat = part.replaced_energy(false)?;
        let power = part.replaced_energy(true)?;
        let kilograms = part.mass().unwrap_or(0.0);
        let Some(burden) = burden else {
            // Nobody knows the burden, so nobody can share it; the stage says so itself.
            return Ok(None);
        };
        let mut terms = Vec::with_capacity(2);
        if let Some(value) = value {
            let pairs = [
                (heat, &HEAT_EFFICIENCY, &REPLACED_HEAT),
                (power, &POWER_EFFICIENCY, &REPLACED_POWER),
            ];
            for (pair, efficiency_symbol, replaced_symbol) in pairs {
                if let Some((efficiency, replaced)) = pair {
                    let value = self.input(&HEATING_VALUE, value, fact);
                    let efficiency = self.input(efficiency_symbol, efficiency, fact);
                    let replaced = self.input(replaced_symbol, replaced, fact);
                    terms.push(value * efficiency * replaced);
                }
            }
        }
        if terms.is_empty() {
            basis.note_mass(Note::new("allocation.energy_credit_left_out"), kilograms);
            if factor.is_none() {
                return Ok(None);
            }
        }
        let credit = N::sum(scope, &terms).named(scope, &CREDIT);
        let factor = match factor {
            Some(factor) => self.input(&FACTOR_B, factor, fact),
            None => N::constant(scope, 0.0),
        };
        Ok(Some(
            energy_recovery(scope, factor, burden, credit) - burden,
        ))
    }
}
