//! A simplified carbon footprint by life-cycle stage, after ISO 14067:2018 and Japan's CFP
//! guideline (METI and MOE, 2023): activity times emission factor, stage by stage.
//!
//! Recycling is allocated by cut-off (100:0): recycled feedstock brings the burden of its recycling
//! only, material that leaves for recycling or reuse leaves without burden and without credit, and
//! the product that is burnt for energy bears the emissions of burning it.

mod account;
mod activities;
pub mod allocation;
mod biogenic;
pub mod conversions;
mod end_of_life;
mod production;
mod quality;
mod raw_materials;
mod scrap;
mod term;
mod views;

pub use account::{Contribution, FactorUse, FootprintAccount, Portion};
pub(crate) use activities::{cycle_energy, cycle_transport};
use activities::{distribution, energy_stage};
pub use allocation::Allocation;
use end_of_life::end_of_life;
#[cfg(feature = "pictures")]
pub(crate) use raw_materials::material_factor;
use raw_materials::raw_materials;
pub(crate) use raw_materials::{
    FEEDSTOCK_YIELD, MANUFACTURING_YIELD, recycled_factor, table_factors, virgin_factor,
};

use crate::figures::Better::Lower;
use crate::figures::{Basis, FigureDescription, Figures, Group, Method, Note, Verification, View};
use crate::flows::symbols;
use crate::number::{Number, Symbol};
use crate::resolve::{FactorSum, FieldPath, ResolvedProduct};
use term::{Process, Sources, Term};

const METHOD: Method = Method {
    name: "Simplified product carbon footprint, recycling by cut-off (100:0)",
    source: "ISO 14067:2018 (from memory); METI and MOE, Carbon Footprint Guideline (2023), stages as in MOE, CFP introductory guide (2025)",
    group: Group::CarbonFootprint,
    verification: Verification::FromMemory,
};

const fn figure(id: &'static str, equation: &'static str) -> FigureDescription {
    METHOD.quantity(id, "kg CO2e", Lower, equation).signed()
}

static FOOTPRINT: FigureDescription = figure(
    "carbon_footprint",
    "CFP = Σ stages + uptake + release of biogenic carbon",
)
.key();
static STAGE_FIGURES: [FigureDescription; 5] = [
    figure(
        "carbon_footprint_stage_raw_materials",
        "Σ M / (E_fp E_cp) ((1 − F_R − F_U) EF_V + F_R EF_R)",
    ),
    figure(
        "carbon_footprint_stage_production",
        "Σ Q EF + Σ M_scrap EF_disp",
    ),
    figure("carbon_footprint_stage_distribution", "Σ M d EF"),
    figure("carbon_footprint_stage_use", "Σ Q L EF"),
    figure(
        "carbon_footprint_stage_end_of_life",
        "Σ M Σ c_treatment EF_treatment",
    ),
];
static CUT_OFF: FigureDescription = figure(
    "carbon_footprint_by_cut_off",
    "CFP = Σ stages, recycling 100:0",
);
const ALLOCATED: Method = Method {
    name: "Simplified product carbon footprint, recycling allocated otherwise than by cut-off",
    source: "EU Product Environmental Footprint, Zampori and Pant, JRC (2019), equation 3, as quoted in WimYedema/sustainability; GHG Protocol Product Standard (closed-loop approximation, from memory); stages as by cut-off",
    ..METHOD
};
static END_OF_LIFE_APPROACH: FigureDescription = ALLOCATED
    .quantity(
        "carbon_footprint_by_end_of_life",
        "kg CO2e",
        Lower,
        "CFP + Σ M_gross F_R (E_V − E_R) + Σ M R_2 (E_R − E_V Qs_out / Q_p)",
    )
    .signed();
static FIFTY_FIFTY: FigureDescription = ALLOCATED
    .quantity(
        "carbon_footprint_by_fifty_fifty",
        "kg CO2e",
        Lower,
        "mean of cut-off and end-of-life approach",
    )
    .signed();
static CIRCULAR_FOOTPRINT: FigureDescription = ALLOCATED
    .quantity(
        "carbon_footprint_by_cff",
        "kg CO2e",
        Lower,
        "CFP + Σ M_gross F_R (1 − A) (E_V Qs_in / Q_p − E_R) + Σ M R_2 (1 − A) (E_R − E_V Qs_out / Q_p) + Σ M R_3 ((1 − B) (E_ER − LHV Σ X E) − E_ER)",
    )
    .signed();

/// The footprint's figures.
pub(crate) static FIGURES: &[&[&FigureDescription]] = &[
    &[
        &FOOTPRINT,
        &STAGE_FIGURES[0],
        &STAGE_FIGURES[1],
        &STAGE_FIGURES[2],
        &STAGE_FIGURES[3],
        &STAGE_FIGURES[4],
        &CUT_OFF,
        &END_OF_LIFE_APPROACH,
        &FIFTY_FIFTY,
        &CIRCULAR_FOOTPRINT,
    ],
    &views::FIGURES,
    &biogenic::FIGURES,
    &production::FIGURES,
    &quality::FIGURES,
];

/// A stage of the footprint that a method has computed before.
pub(crate) fn stage_figure(stage: usize) -> Option<&'static FigureDescription> {
    STAGE_FIGURES.get(stage)
}

symbols! {
    FACTOR = "emission_factor", "EF", "kg CO2e/unit";
    RAW_MATERIALS = "carbon_footprint_stage_raw_materials", "CFP_raw", "kg CO2e";
    PRODUCTION = "carbon_footprint_stage_production", "CFP_prod", "kg CO2e";
    DISTRIBUTION = "carbon_footprint_stage_distribution", "CFP_dist", "kg CO2e";
    USE = "carbon_footprint_stage_use", "CFP_use", "kg CO2e";
    END_OF_LIFE = "carbon_footprint_stage_end_of_life", "CFP_eol", "kg CO2e";
    TOTAL = "carbon_footprint", "CFP", "kg CO2e";
    BY_END_OF_LIFE = "carbon_footprint_by_end_of_life", "CFP_0:100", "kg CO2e";
    BY_FIFTY_FIFTY = "carbon_footprint_by_fifty_fifty", "CFP_50:50", "kg CO2e";
    BY_CFF = "carbon_footprint_by_cff", "CFP_CFF", "kg CO2e";
}

/// A stage's footprint in kg CO2e, with its account.
pub(crate) struct Stage<'a, N> {
    pub(crate) value: Option<N>,
    pub(crate) basis: Basis<'a>,
    /// What it is the sum of.
    pub(crate) terms: Vec<Term<'a, N>>,
}

impl<'a, N: Number> Stage<'a, N> {
    fn sum(scope: N::Scope, terms: &[Term<'a, N>], symbol: &'static Symbol) -> N {
        let values: Vec<N> = terms.iter().map(|term| term.value).collect();
        N::sum(scope, &values).named(scope, symbol)
    }
}

/// Words of the life-cycle stages in their order.
static STAGES: [&str; 5] = [
    "raw_materials",
    "production",
    "distribution",
    "use",
    "end_of_life",
];

/// Sum of factors that act together, such as combustion and upstream, as inputs of the field at
/// `path`.
fn factor_sum<'a, N: Number>(scope: N::Scope, factors: FactorSum<'a>, path: FieldPath<'a>) -> N {
    let inputs = factors.inputs(path);
    let numbers: Vec<N> = inputs
        .iter()
        .map(|input| N::input(scope, &FACTOR, input))
        .collect();
    match numbers.as_slice() {
        [single] => *single,
        several => {
            // All are per the same unit; where one counts more gases than CO2, so does the sum.
            let units = inputs.iter().filter_map(|input| input.unit);
            let unit = units
                .max_by_key(|unit| unit.starts_with("kg CO2e"))
                .unwrap_or(FACTOR.unit);
            N::sum(scope, several).in_unit(unit).named(scope, &FACTOR)
        }
    }
}

/// The footprint's figures of a product, and the account of what it is made of where all figures
/// are wanted.
pub(crate) fn figures<'a, N: Number>(
    view: &View<'_, 'a, N>,
    figures: &mut Figures<'a, N>,
) -> Option<FootprintAccount> {
    let View {
        scope,
        product,
        flows,
        facts,
        ..
    } = view;
    let scope = *scope;
    let raw = raw_materials(scope, &product.parts, flows, facts);
    let end = end_of_life(scope, &product.parts, flows, facts, product.geography);
    // The product's coverage is the mass whose making is counted; what is missing after use is
    // said by the notes and by the stage's own coverage.
    let (total_mass, used, open) = (raw.basis.total, raw.basis.used, raw.basis.open);
    let weak = raw.basis.weak.max(end.basis.weak).min(used);
    let unverified = raw.basis.unverified.max(end.basis.unverified).min(used);
    let production = production::production(view);
    let distribution = distribution(scope, flows, facts, &product.transport);
    let use_stage = energy_stage(scope, &USE, &product.use_phase);
    let mut stages: [Stage<'a, N>; 5] = [raw, production, distribution, use_stage, end];

    let mut basis = Basis::default();
    (basis.total, basis.used, basis.open) = (total_mass, used, open);
    (basis.weak, basis.unverified) = (weak, unverified);
    let mut known = Vec::with_capacity(stages.len());
    for (word, stage) in STAGES.iter().zip(&stages) {
        basis.include(&stage.basis);
        match stage.value {
            Some(value) => known.push(value),
            None => basis.note(Note::new("footprint.stage_missing").with("stage", *word)),
        }
    }
    let biogenic = biogenic::biogenic(view);
    let materials_known = stages.first().is_some_and(|stage| stage.value.is_some());
    let plain = materials_known.then(|| N::sum(scope, &known));
    let value = plain.map(|plain| {
        match biogenic.balance() {
            Some(balance) => plain + balance,
            None => plain,
        }
        .named(scope, &TOTAL)
    });
    account::remark(&stages, product.geography, &mut basis);
    let wanted = view.by_component || view.allocation != Allocation::CutOff;
    let mut allocated = wanted.then(|| allocations(view, &stages, value, &basis));
    let chosen = allocated
        .as_mut()
        .and_then(|all| all.chosen(view.allocation));
    let (total, total_basis) = match chosen {
        // What a caller asks for as the footprint is made of the stages of its allocation.
        Some(chosen) => {
            let [raw, _, _, _, end] = &mut stages;
            raw.value = chosen.raw_materials;
            end.value = chosen.end_of_life;
            raw.basis.include(&chosen.change);
            end.basis.include(&chosen.change);
            for (part, change) in std::mem::take(&mut chosen.by_part) {
                let stage = match change.of {
                    allocation::Of::Feedstock => &mut *raw,
                    allocation::Of::Recycling | allocation::Of::Energy => &mut *end,
                };
                stage.terms.extend(allocation_term(product, part, change));
            }
            (chosen.total, chosen.basis.clone())
        }
        None => (value, basis.clone()),
    };
    figures.push(&FOOTPRINT, total, total_basis.clone());
    if !view.by_component {
        for (figure, stage) in STAGE_FIGURES.iter().zip(stages) {
            figures.push(figure, stage.value, stage.basis);
        }
        figures.push(&CUT_OFF, value, basis);
        return None;
    }
    let account = account::account(&stages, product.geography);
    for (figure, stage) in STAGE_FIGURES.iter().zip(&stages) {
        let mut by_part = vec![None; product.parts.len()];
        for term in &stage.terms {
            if let Some(sum) = term.part.and_then(|part| by_part.get_mut(part)) {
                *sum = Some(sum.map_or(term.value, |sum| sum + term.value));
            }
        }
        let by_part = by_part.into_iter().enumerate();
        let by_part = by_part
            .filter_map(|(part, sum)| Some((part, sum?)))
            .collect();
        figures.push_by_part(figure, stage.value, stage.basis.clone(), by_part);
    }
    figures.push(&CUT_OFF, value, basis.clone());
    for (figure, allocated) in ALLOCATIONS
        .into_iter()
        .zip(allocated.into_iter().flat_map(|all| all.0))
    {
        figures.push(figure, allocated.total, allocated.basis);
    }
    let gate = views::gate(scope, &stages);
    views::figures(view, &stages, &gate, (total, &total_basis), figures);
    let known: Vec<N> = stages.iter().filter_map(|stage| stage.value).collect();
    let plain = total.map(|_| N::sum(scope, &known));
    biogenic.figures(scope, gate, (plain, basis.without_remarks()), figures);
    production::figures(view, figures);
    quality::figures(view, &stages, &basis, figures);
    Some(account)
}

/// What another allocation than cut-off changes of a part: by the factors of its virgin and recycled
/// material, or by that of burning it.
fn allocation_term<'a, N>(
    product: &ResolvedProduct<'a>,
    index: usize,
    change: allocation::PartChange<N>,
) -> Option<Term<'a, N>> {
    let part = product.parts.get(index)?;
    let mut sources = Sources::Table(Vec::new());
    if change.of == allocation::Of::Energy {
        if let Some(factor) = end_of_life::burning_factor(part, product.geography) {
            sources.add(factor, 1.0);
        }
    } else if let Some(material) = part.material {
        let rows = [material.virgin_factor, material.recycled_factor];
        for row in rows.into_iter().flatten() {
            sources.add_row(row, 1.0);
        }
    }
    Some(Term {
        process: Process::RecyclingAllocation,
        path: part.at(""),
        part: Some(index),
        value: change.value,
        average: None,
        sources,
    })
}

/// The allocations beside cut-off, in the order of their figures.
static ALLOCATIONS: [&FigureDescription; 3] =
    [&END_OF_LIFE_APPROACH, &FIFTY_FIFTY, &CIRCULAR_FOOTPRINT];

/// A footprint by one allocation: the two stages that it changes, and the whole.
struct Allocated<'a, N> {
    raw_materials: Option<N>,
    end_of_life: Option<N>,
    total: Option<N>,
    basis: Basis<'a>,
    /// What the method's changes lack and remark.
    change: Basis<'a>,
    /// The changes of the parts.
    by_part: Vec<(usize, allocation::PartChange<N>)>,
}

/// End-of-life approach, 50:50, Circular Footprint Formula.
struct AllAllocated<'a, N>([Allocated<'a, N>; 3]);

impl<'a, N> AllAllocated<'a, N> {
    fn chosen(&mut self, allocation: Allocation) -> Option<&mut Allocated<'a, N>> {
        let [end_of_life, fifty_fifty, circular_footprint] = &mut self.0;
        match allocation {
            Allocation::CutOff => None,
            Allocation::EndOfLife => Some(end_of_life),
            Allocation::FiftyFifty => Some(fifty_fifty),
            Allocation::CircularFootprint => Some(circular_footprint),
        }
    }
}

#[inline(never)]
fn allocations<'a, N: Number>(
    view: &View<'_, 'a, N>,
    stages: &[Stage<'a, N>; 5],
    cut_off: Option<N>,
    basis: &Basis<'a>,
) -> AllAllocated<'a, N> {
    let scope = view.scope;
    let [raw, _, _, _, end] = stages;
    let two = N::constant(scope, 2.0);
    let apply = |change: &allocation::Change<'a, N>, half: bool, symbol: &'static Symbol| {
        let share = |change: N| if half { change / two } else { change };
        let (one, other) = (share(change.raw_materials), share(change.end_of_life));
        let mut account = basis.clone();
        account.include(&change.basis);
        account.used = (account.used - change.left).or_zero();
        account.weak = account.weak.max(change.basis.weak).min(account.used);
        account.unverified = account
            .unverified
            .max(change.basis.unverified)
            .min(account.used);
        // A stage that is unknown by cut-off stays unknown.
        Allocated {
            raw_materials: raw
                .value
                .map(|raw| (raw + one).named(scope, &RAW_MATERIALS)),
            end_of_life: end
                .value
                .map(|end| (end + other).named(scope, &END_OF_LIFE)),
            total: cut_off.map(|total| {
                let other = if end.value.is_some() {
                    other
                } else {
                    N::constant(scope, 0.0)
                };
                (total + one + other).named(scope, symbol)
            }),
            basis: account,
            change: change.basis.clone(),
            by_part: change
                .by_part
                .iter()
                .map(|(part, change)| {
                    let value = share(change.value);
                    (*part, allocation::PartChange { value, ..*change })
                })
                .collect(),
        }
    };
    let approach = allocation::change(view, false);
    let formula = allocation::change(view, true);
    AllAllocated([
        apply(&approach, false, &BY_END_OF_LIFE),
        apply(&approach, true, &BY_FIFTY_FIFTY),
        apply(&formula, false, &BY_CFF),
    ])
}
