//! Every figure of the catalogue, with its account, over one set of flows.

use super::{Figure, description};
use crate::circularity::{material_circularity as mci, recycled_content as content};
use crate::flows::{Basis, Facts, InflowMasses, KnownFact, Note, PartFlows, VIRGIN, part_flows};
use crate::footprint::{self, STAGES, Stage};
use crate::number::{Number, Symbol};
use crate::resolve::{FieldPath, Origin, ResolvedProduct};
use crate::tables::Family;

/// A figure before it is written.
pub(super) struct Computed<'a, N> {
    pub(super) id: &'static str,
    pub(super) value: Option<N>,
    basis: Basis<'a>,
}

impl<'a, N: Number> Computed<'a, N> {
    fn new(id: &'static str, value: Option<N>, basis: Basis<'a>) -> Self {
        Self { id, value, basis }
    }

    /// The figure as it is written; `None` for an id outside the catalogue.
    pub(super) fn into_figure(self) -> Option<(&'static str, Figure)> {
        let description = description(self.id)?;
        // A number that is not finite is no figure. Inputs are bounded, so none is expected.
        let value = self
            .value
            .map(Number::value)
            .filter(|value| value.is_finite());
        let mut notes = self.basis.notes();
        if let Some(share) = self.basis.unverified_mass_share()
            && value.is_some()
        {
            notes.push(Note::new("default.unverified").with("share", share));
        }
        let figure = Figure {
            value,
            unit: description.unit,
            basis: "product",
            origin: value.and(self.basis.origin),
            coverage: self.basis.coverage(),
            default_mass_share: value.and(self.basis.default_mass_share()),
            unverified_mass_share: value.and(self.basis.unverified_mass_share()),
            verification: description.verification,
            needs: self.basis.needs(),
            notes,
        };
        Some((self.id, figure))
    }
}

/// All parts with their flows and facts.
struct Parts<'p, 'a, N> {
    product: &'p ResolvedProduct<'a>,
    flows: Vec<PartFlows<N>>,
    facts: Vec<Facts<'a>>,
}

impl<'a, N: Number> Parts<'_, 'a, N> {
    /// Indexes of the parts of the product itself, or of its packaging.
    fn of(&self, packaging: bool) -> impl Iterator<Item = usize> + '_ {
        self.facts
            .iter()
            .enumerate()
            .filter(move |(_, facts)| facts.packaging.is_none_or(|known| known == packaging))
            .map(|(index, _)| index)
    }

    /// Flows of the parts that a figure can use; the account of the rest goes to `basis`.
    fn usable<'s>(
        &'s self,
        basis: &mut Basis<'a>,
        indexes: impl Iterator<Item = usize>,
        needed: impl for<'f> Fn(&'f Facts<'a>) -> [&'f KnownFact<'a>; 5],
    ) -> Vec<(usize, N, &'s PartFlows<N>)> {
        indexes
            .filter_map(|index| {
                let (facts, flows) = (self.facts.get(index)?, self.flows.get(index)?);
                let [mass, one, two, three, four] = needed(facts);
                let needed = [&facts.role, mass, one, two, three, four];
                let usable = basis.part(facts.kilograms, &needed);
                Some((index, flows.mass?, flows)).filter(|_| usable)
            })
            .collect()
    }
}

static NONE: KnownFact<'static> = Ok(crate::flows::Fact::NONE);

/// All figures, in the catalogue's order.
pub(super) fn figures<'a, N: Number>(
    scope: N::Scope,
    product: &ResolvedProduct<'a>,
) -> Vec<Computed<'a, N>> {
    let parts = Parts {
        product,
        flows: product
            .parts
            .iter()
            .enumerate()
            .map(|(index, part)| part_flows(N::part(scope, index), part))
            .collect(),
        facts: product.parts.iter().map(Facts::of).collect(),
    };
    let mut figures = Vec::with_capacity(24);
    circularity(scope, &parts, &mut figures);
    contents(scope, &parts, &mut figures);
    footprints(scope, &parts, &mut figures);
    figures
}

fn circularity<'a, N: Number>(
    scope: N::Scope,
    parts: &Parts<'_, 'a, N>,
    figures: &mut Vec<Computed<'a, N>>,
) {
    let mut flow_basis = Basis::default();
    let usable = parts.usable(&mut flow_basis, parts.of(false), |facts| {
        [
            &facts.mass,
            &facts.inflow,
            &facts.feedstock_recycling,
            &facts.outflow,
            &facts.recycling,
        ]
    });
    let terms: Vec<mci::PartTerms<N>> = usable
        .iter()
        .filter_map(|(index, mass, flows)| {
            let part = parts.product.parts.get(*index)?;
            let (inflow, outflow) = (flows.inflow.as_ref()?, flows.outflow.as_ref()?);
            let waste = mci::waste(N::part(scope, *index), part, *mass, inflow, outflow);
            Some(mci::PartTerms {
                mass: *mass,
                virgin: inflow.virgin,
                waste,
            })
        })
        .collect();
    let flow = (flow_basis.used > 0.0).then(|| mci::linear_flow(scope, &terms));
    let index = flow.map(|flow| flow.linear_flow_index);

    let (utility, utility_basis) = utility(scope, parts.product);
    let mut basis = flow_basis.clone();
    basis.include(&utility_basis);
    let indicator = index
        .zip(utility)
        .map(|(index, utility)| mci::material_circularity(scope, index, utility));
    let at_average = index.map(|index| mci::material_circularity_at_average_life(scope, index));

    figures.push(Computed::new(
        "mci_at_average_life",
        at_average,
        flow_basis.clone(),
    ));
    figures.push(Computed::new("mci", indicator, basis));
    figures.push(Computed::new(
        "linear_flow_index",
        index,
        flow_basis.clone(),
    ));
    figures.push(Computed::new("utility", utility, utility_basis));
    figures.push(virgin_feedstock(scope, parts));
    let waste = flow.map(|flow| flow.unrecoverable_waste);
    figures.push(Computed::new("unrecoverable_waste", waste, flow_basis));
    figures.push(product_mass(scope, parts));
}

/// X with its account: a pair that is not known whole counts as average, and the figure says so.
fn utility<'a, N: Number>(
    scope: N::Scope,
    product: &ResolvedProduct<'a>,
) -> (Option<N>, Basis<'a>) {
    let mut basis = Basis::default();
    let pairs = match &product.utility {
        Ok(pairs) => pairs,
        Err(wrong) => {
            basis.need(*wrong);
            return (None, basis);
        }
    };
    let at = |field| FieldPath {
        base: "/product",
        field,
    };
    for (first, second) in [pairs.lifetime, pairs.intensity].into_iter().flatten() {
        basis.rests_on(first.origin);
        basis.rests_on(second.origin);
    }
    if pairs.lifetime_without_average {
        let missing = at("/lifetime/industry_average_years");
        basis.note(Note::at("utility.no_industry_average", missing));
    }
    if pairs.lifetime.is_none() && pairs.intensity.is_none() {
        basis.rests_on(Origin::Default);
    }
    if let Some(missing) = pairs.intensity_missing {
        basis.note(Note::at("utility.intensity_incomplete", missing));
    }
    let silent = !pairs.lifetime_without_average && pairs.intensity_missing.is_none();
    if silent && pairs.lifetime.is_none() && pairs.intensity.is_none() {
        basis.note(Note::at("utility.not_used", at("/lifetime/years")));
    }
    let utility: N = mci::utility(scope, pairs);
    if !(0.5..=2.0).contains(&utility.value()) {
        basis.note(Note::new("utility.unusual").with("utility", utility.value()));
    }
    (Some(utility), basis)
}

fn virgin_feedstock<'a, N: Number>(scope: N::Scope, parts: &Parts<'_, 'a, N>) -> Computed<'a, N> {
    let mut basis = Basis::default();
    let usable = parts.usable(&mut basis, parts.of(false), |facts| {
        [&facts.mass, &facts.inflow, &NONE, &NONE, &NONE]
    });
    let virgin: Vec<N> = usable
        .iter()
        .filter_map(|(_, _, flows)| flows.inflow.as_ref())
        .map(|inflow| inflow.virgin)
        .collect();
    let value = (basis.used > 0.0).then(|| N::sum(scope, &virgin).named(scope, &VIRGIN));
    Computed::new("virgin_feedstock", value, basis)
}

fn product_mass<'a, N: Number>(scope: N::Scope, parts: &Parts<'_, 'a, N>) -> Computed<'a, N> {
    let mut basis = Basis::default();
    let usable = parts.usable(&mut basis, parts.of(false), |facts| {
        [&facts.mass, &NONE, &NONE, &NONE, &NONE]
    });
    let masses: Vec<N> = usable.iter().map(|(_, mass, _)| *mass).collect();
    let value = (basis.used > 0.0).then(|| N::sum(scope, &masses).named(scope, &mci::MASS_TOTAL));
    Computed::new("product_mass", value, basis)
}

/// One content figure: which material of which parts.
struct Content<'s, 'a, N> {
    id: &'static str,
    symbol: &'static Symbol,
    pick: fn(&InflowMasses<N>) -> N,
    needed: for<'f> fn(&'f Facts<'a>) -> [&'f KnownFact<'a>; 5],
    parts: &'s [usize],
}

fn recycled<N: Number>(inflow: &InflowMasses<N>) -> N {
    inflow.post_consumer_recycled + inflow.pre_consumer_recycled
}

fn needs_recycled<'f, 'a>(facts: &'f Facts<'a>) -> [&'f KnownFact<'a>; 5] {
    [
        &facts.mass,
        &facts.post_consumer,
        &facts.pre_consumer,
        &NONE,
        &NONE,
    ]
}

fn contents<'a, N: Number>(
    scope: N::Scope,
    parts: &Parts<'_, 'a, N>,
    figures: &mut Vec<Computed<'a, N>>,
) {
    let product: Vec<usize> = parts.of(false).collect();
    let packaging: Vec<usize> = parts.of(true).collect();
    let plastics: Vec<usize> = product
        .iter()
        .copied()
        .filter(|index| {
            let material = parts
                .product
                .parts
                .get(*index)
                .and_then(|part| part.material);
            material.is_some_and(|material| material.family == Family::Plastics)
        })
        .collect();
    let asked = [
        Content {
            id: "recycled_content",
            symbol: &content::RECYCLED,
            pick: recycled,
            needed: needs_recycled,
            parts: &product,
        },
        Content {
            id: "post_consumer_recycled_content",
            symbol: &content::POST_CONSUMER,
            pick: |inflow| inflow.post_consumer_recycled,
            needed: |facts| [&facts.mass, &facts.post_consumer, &NONE, &NONE, &NONE],
            parts: &product,
        },
        Content {
            id: "pre_consumer_recycled_content",
            symbol: &content::PRE_CONSUMER,
            pick: |inflow| inflow.pre_consumer_recycled,
            needed: |facts| [&facts.mass, &facts.pre_consumer, &NONE, &NONE, &NONE],
            parts: &product,
        },
        Content {
            id: "reused_content",
            symbol: &content::REUSED,
            pick: |inflow| inflow.reused,
            needed: |facts| [&facts.mass, &facts.reused, &NONE, &NONE, &NONE],
            parts: &product,
        },
        Content {
            id: "renewable_content",
            symbol: &content::RENEWABLE,
            pick: |inflow| inflow.renewable,
            needed: |facts| [&facts.mass, &facts.renewable, &NONE, &NONE, &NONE],
            parts: &product,
        },
        Content {
            id: "plastics_recycled_content",
            symbol: &content::PLASTICS,
            pick: recycled,
            needed: needs_recycled,
            parts: &plastics,
        },
        Content {
            id: "packaging_recycled_content",
            symbol: &content::PACKAGING,
            pick: recycled,
            needed: needs_recycled,
            parts: &packaging,
        },
    ];
    let mut computed: Vec<Computed<'a, N>> = asked
        .into_iter()
        .map(|asked| one_content(scope, parts, &asked))
        .collect();
    computed.extend(leed_content(scope, &computed));
    figures.append(&mut computed);
}

fn one_content<'a, N: Number>(
    scope: N::Scope,
    parts: &Parts<'_, 'a, N>,
    asked: &Content<'_, 'a, N>,
) -> Computed<'a, N> {
    let mut basis = Basis::default();
    let usable = parts.usable(&mut basis, asked.parts.iter().copied(), asked.needed);
    if asked.parts.is_empty() {
        match asked.id {
            "plastics_recycled_content" => basis.note(Note::new("content.no_plastics")),
            "packaging_recycled_content" => basis.note(Note::new("content.no_packaging")),
            _ => {}
        }
    }
    let masses: Vec<N> = usable.iter().map(|(_, mass, _)| *mass).collect();
    let material: Vec<N> = usable
        .iter()
        .filter_map(|(_, _, flows)| flows.inflow.as_ref())
        .map(asked.pick)
        .collect();
    let value = content::denominator(scope, &masses)
        .map(|denominator| content::content(scope, asked.symbol, &material, denominator));
    Computed::new(asked.id, value, basis)
}

/// LEED's figure, from the two that it combines.
fn leed_content<'a, N: Number>(
    scope: N::Scope,
    contents: &[Computed<'a, N>],
) -> Option<Computed<'a, N>> {
    let find = |id| contents.iter().find(|figure| figure.id == id);
    let total = find("recycled_content")?;
    let post = find("post_consumer_recycled_content")?.value;
    let pre = find("pre_consumer_recycled_content")?.value;
    let value = post
        .zip(pre)
        .map(|(post, pre)| content::leed(scope, post, pre));
    Some(Computed::new(
        "leed_recycled_content",
        value,
        total.basis.clone(),
    ))
}

fn footprints<'a, N: Number>(
    scope: N::Scope,
    parts: &Parts<'_, 'a, N>,
    figures: &mut Vec<Computed<'a, N>>,
) {
    let Parts {
        product,
        flows,
        facts,
    } = parts;
    let raw = footprint::raw_materials(scope, &product.parts, flows, facts);
    let end = footprint::end_of_life(scope, &product.parts, flows, facts, product.geography);
    // The product's coverage is the mass whose making is counted; what is missing after use is
    // said by the notes and by the stage's own coverage.
    let (total, used, open) = (raw.basis.total, raw.basis.used, raw.basis.open);
    let weak = raw.basis.weak.max(end.basis.weak).min(used);
    let unverified = raw.basis.unverified.max(end.basis.unverified).min(used);
    let production = footprint::energy_stage(scope, STAGES[1].1, &product.production);
    let distribution = footprint::distribution(scope, flows, facts, &product.transport);
    let use_stage = footprint::energy_stage(scope, STAGES[3].1, &product.use_phase);
    let stages: [Stage<'a, N>; 5] = [raw, production, distribution, use_stage, end];

    let mut basis = Basis::default();
    (basis.total, basis.used, basis.open) = (total, used, open);
    (basis.weak, basis.unverified) = (weak, unverified);
    let mut known = Vec::with_capacity(stages.len());
    for ((word, _), stage) in STAGES.iter().zip(&stages) {
        basis.include(&stage.basis);
        match stage.value {
            Some(value) => known.push(value),
            None => basis.note(Note::new("footprint.stage_missing").with("stage", *word)),
        }
    }
    let materials_known = stages.first().is_some_and(|stage| stage.value.is_some());
    let value = materials_known.then(|| footprint::total(scope, &known));
    figures.push(Computed::new("carbon_footprint", value, basis.clone()));
    let ids = [
        "carbon_footprint_stage_raw_materials",
        "carbon_footprint_stage_production",
        "carbon_footprint_stage_distribution",
        "carbon_footprint_stage_use",
        "carbon_footprint_stage_end_of_life",
    ];
    for (id, stage) in ids.into_iter().zip(stages) {
        figures.push(Computed::new(id, stage.value, stage.basis));
    }
    figures.push(Computed::new("carbon_footprint_by_cut_off", value, basis));
}
