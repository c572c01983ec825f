//! Kilograms of each part by origin and by destination. What goes in comes out: what nothing is known
//! of has an amount of its own, and is not spread over the others.

use serde::Serialize;

use crate::figures::{Of, PartView, Usable, View};
use crate::flows::{InflowMasses, OutflowShares, recovered};
use crate::resolve::Origin;

/// Where nothing is known of an origin or destination.
const UNKNOWN: &str = "unknown";

/// An amount of material from one origin or to one destination.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Amount {
    /// Origin (`virgin`, `pre_consumer`, `post_consumer`, `reused`, `renewable`), destination (`reuse`,
    /// `remanufacture`, `recycling`, `composting`, `energy_recovery`, `incineration`, `landfill`), or
    /// `unknown`.
    pub id: &'static str,
    /// kg, above 0.
    pub mass: f64,
    /// Share of the mass of the part or the sum, from 0 to 1.
    pub share: f64,
}

/// The flows of one part. Amounts of zero are left out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PartBalance {
    /// JSON pointer of the component.
    pub path: String,
    /// Whether it is packaging; `None` where its role is wrong.
    pub packaging: Option<bool>,
    /// Mass of all pieces in kg; `None` where it is unknown, and then there are no amounts.
    pub mass: Option<f64>,
    /// By origin; sums to the mass.
    pub origins: Vec<Amount>,
    /// The weakest origin of the numbers behind `origins`; `None` where they are not known.
    pub origins_known: Option<Origin>,
    /// By destination after use; sums to the mass.
    pub destinations: Vec<Amount>,
    /// The weakest origin of the numbers behind `destinations`; `None` where they are not known.
    pub destinations_known: Option<Origin>,
    /// What comes back into use, after the losses of recycling; `unknown` is what goes to recycling or
    /// composting with a yield that is not known.
    pub recovered: Vec<Amount>,
    /// JSON pointers of the fields that would fill the gaps.
    pub needs: Vec<String>,
}

/// Flows summed over several parts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Balance {
    /// Mass in kg of the parts whose mass is known.
    pub mass: f64,
    /// Parts whose mass is not known: they are in none of the sums.
    pub without_mass: usize,
    /// By origin; sums to the mass.
    pub origins: Vec<Amount>,
    /// By destination; sums to the mass.
    pub destinations: Vec<Amount>,
    /// What comes back into use.
    pub recovered: Vec<Amount>,
}

impl Balance {
    pub(super) fn add(&mut self, part: &PartBalance) {
        let Some(mass) = part.mass else {
            self.without_mass += 1;
            return;
        };
        self.mass += mass;
        let whole = self.mass;
        for (sums, amounts) in [
            (&mut self.origins, &part.origins),
            (&mut self.destinations, &part.destinations),
            (&mut self.recovered, &part.recovered),
        ] {
            for amount in amounts {
                match sums.iter_mut().find(|sum| sum.id == amount.id) {
                    Some(sum) => sum.mass += amount.mass,
                    None => sums.push(amount.clone()),
                }
            }
            for sum in sums.iter_mut() {
                sum.share = if whole > 0.0 { sum.mass / whole } else { 0.0 };
            }
        }
    }
}

/// The flows of every part, in the order of the parts list.
pub(super) fn parts(view: &View<'_, '_, f64>) -> Vec<PartBalance> {
    let mut parts: Vec<(usize, PartBalance)> = Vec::new();
    for of in [Of::Product, Of::Packaging] {
        // A part whose role is wrong is on both lists.
        for part in view.parts(of) {
            if parts.iter().all(|(index, _)| *index != part.index) {
                parts.push((part.index, balance(part)));
            }
        }
    }
    parts.sort_by_key(|(index, _)| *index);
    parts.into_iter().map(|(_, part)| part).collect()
}

fn balance(view: PartView<'_, '_, f64>) -> PartBalance {
    let (part, flows, facts) = (view.part, view.flows, view.facts);
    let mut answer = PartBalance {
        path: part.pointer.to_owned(),
        packaging: facts.packaging,
        mass: flows.mass,
        origins: Vec::new(),
        origins_known: facts.inflow.ok().map(|fact| fact.origin),
        destinations: Vec::new(),
        destinations_known: facts.outflow.ok().map(|fact| fact.origin),
        recovered: Vec::new(),
        needs: [facts.mass, facts.inflow, facts.outflow, facts.recycling]
            .into_iter()
            .filter_map(|fact| Some(fact.err()?.to_string()))
            .collect(),
    };
    let Some(mass) = flows.mass.filter(|mass| *mass > 0.0) else {
        return answer;
    };
    answer.origins = amounts(
        mass,
        &flows.inflow.as_ref().map_or(vec![(UNKNOWN, mass)], origins),
    );
    let shares = flows
        .outflow
        .as_ref()
        .map_or(vec![(UNKNOWN, 1.0)], destinations);
    let masses: Vec<_> = shares
        .iter()
        .map(|(id, share)| (*id, mass * share))
        .collect();
    answer.destinations = amounts(mass, &masses);
    if let Some(outflow) = &flows.outflow {
        let (inflow, recycling) = (facts.inflow, facts.recycling);
        let mut back = Vec::new();
        if let Some(masses) = recovered(&Usable { view, mass }) {
            back.push(("reuse", masses.reuse));
            back.push(("remanufacture", masses.remanufacture));
            back.push(("recycling", masses.recycling));
            back.push(("composting", masses.composting));
        }
        if recycling.is_err() {
            back.push((UNKNOWN, mass * outflow.recycling));
        }
        if inflow.is_err() && outflow.composting > 0.0 {
            back.push((UNKNOWN, mass * outflow.composting));
        }
        answer.recovered = amounts(mass, &back);
    }
    answer
}

fn origins(inflow: &InflowMasses<f64>) -> Vec<(&'static str, f64)> {
    vec![
        ("virgin", inflow.virgin),
        ("pre_consumer", inflow.pre_consumer_recycled),
        ("post_consumer", inflow.post_consumer_recycled),
        ("reused", inflow.reused),
        ("renewable", inflow.renewable),
    ]
}

fn destinations(outflow: &OutflowShares<f64>) -> Vec<(&'static str, f64)> {
    vec![
        ("reuse", outflow.reused_as_is),
        ("remanufacture", outflow.remanufacture),
        ("recycling", outflow.recycling),
        ("composting", outflow.composting),
        ("energy_recovery", outflow.energy_recovery),
        ("incineration", outflow.incineration),
        ("landfill", outflow.landfill),
        (UNKNOWN, outflow.unspecified()),
    ]
}

/// Below this share of the mass an amount is the rounding of shares that sum to one.
const ROUNDING: f64 = 1e-9;

fn amounts(mass: f64, masses: &[(&'static str, f64)]) -> Vec<Amount> {
    let mut amounts: Vec<Amount> = Vec::new();
    for &(id, amount) in masses {
        let share = amount / mass;
        if share <= ROUNDING {
            continue;
        }
        match amounts.iter_mut().find(|known| known.id == id) {
            Some(known) => {
                known.mass += amount;
                known.share += share;
            }
            None => amounts.push(Amount {
                id,
                mass: amount,
                share,
            }),
        }
    }
    amounts
}
