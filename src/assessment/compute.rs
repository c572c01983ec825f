//! Every figure of the catalogue, with its account, over one set of flows.

use super::{Figure, description};
use crate::circularity::{material_circularity as mci, recycled_content as content};
use crate::flows::{Basis, Facts, InflowMasses, KnownFact, Note, PartFlows, part_flows, symbols};
use crate::footprint::{self, STAGES, Stage};
use crate::number::{Number, Symbol};
use crate::resolve::{FieldPath, Origin, ResolvedProduct};
use crate::tables::Family;

symbols! {
    PRODUCT_MASS = "product_mass", "M", "kg";
    VIRGIN = "virgin_feedstock", "V", "kg";
}

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
        let mut notes = self.basis.notes.clone();
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
            needs: self.basis.needs.iter().map(ToString::to_string).collect(),
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
            .filter(move |(_, facts)| facts.packaging == packaging)
            .map(|(index, _)| index)
    }

    /// Flows of the parts that a figure can use; the account of the rest goes to `basis`.
    fn usable<'s>(
        &'s self,
        basis: &mut Basis<'a>,
        indexes: impl Iterator<Item = usize>,
        needed: impl Fn(&Facts<'a>) -> [KnownFact<'a>; 5],
    ) -> Vec<(usize, N, &'s PartFlows<N>)> {
        indexes
            .filter_map(|index| {
                let (facts, flows) = (self.facts.get(index)?, self.flows.get(index)?);
                let usable = basis.part(facts.kilograms, &needed(facts));
                Some((index, flows.mass?, flows)).filter(|_| usable)
            })
            .collect()
    }
}

const NONE: KnownFact<'static> = Ok(crate::flows::Fact::NONE);

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
            facts.mass,
            facts.inflow,
            facts.feedstock_recycling,
            facts.outflow,
            facts.recycling,
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
        [facts.mass, facts.inflow, NONE, NONE, NONE]
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
        [facts.mass, NONE, NONE, NONE, NONE]
    });
    let masses: Vec<N> = usable.iter().map(|(_, mass, _)| *mass).collect();
    let value = (basis.used > 0.0).then(|| N::sum(scope, &masses).named(scope, &PRODUCT_MASS));
    Computed::new("product_mass", value, basis)
}

type Pick<N> = fn(&InflowMasses<N>) -> N;

fn contents<'a, N: Number>(
    scope: N::Scope,
    parts: &Parts<'_, 'a, N>,
    figures: &mut Vec<Computed<'a, N>>,
) {
    let inflow = |facts: &Facts<'a>| [facts.mass, facts.inflow, NONE, NONE, NONE];
    let recycled: Pick<N> = |inflow| inflow.post_consumer_recycled + inflow.pre_consumer_recycled;
    let mut basis = Basis::default();
    let product = parts.usable(&mut basis, parts.of(false), inflow);
    let masses = |of: &[(usize, N, &PartFlows<N>)]| {
        let masses: Vec<N> = of.iter().map(|(_, mass, _)| *mass).collect();
        content::denominator(scope, &masses)
    };
    let share = |symbol: &'static Symbol,
                 of: &[(usize, N, &PartFlows<N>)],
                 denominator: Option<N>,
                 pick: Pick<N>| {
        let material: Vec<N> = of
            .iter()
            .filter_map(|(_, _, flows)| flows.inflow.as_ref())
            .map(pick)
            .collect();
        denominator.map(|denominator| content::content(scope, symbol, &material, denominator))
    };
    let whole = masses(&product);
    let post = share(&content::POST_CONSUMER, &product, whole, |inflow| {
        inflow.post_consumer_recycled
    });
    let pre = share(&content::PRE_CONSUMER, &product, whole, |inflow| {
        inflow.pre_consumer_recycled
    });
    let leed = post
        .zip(pre)
        .map(|(post, pre)| content::leed(scope, post, pre));
    let total = share(&content::RECYCLED, &product, whole, recycled);
    let reused = share(&content::REUSED, &product, whole, |inflow| inflow.reused);
    let renewable = share(&content::RENEWABLE, &product, whole, |inflow| {
        inflow.renewable
    });

    let mut plastics_basis = Basis::default();
    let is_plastic = |index: &usize| {
        let material = parts
            .product
            .parts
            .get(*index)
            .and_then(|part| part.material);
        material.is_some_and(|material| material.family == Family::Plastics)
    };
    let plastics = parts.usable(
        &mut plastics_basis,
        parts.of(false).filter(is_plastic),
        inflow,
    );
    if plastics_basis.total == 0.0 {
        plastics_basis.note(Note::new("content.no_plastics"));
    }
    let plastics = share(&content::PLASTICS, &plastics, masses(&plastics), recycled);

    let mut packaging_basis = Basis::default();
    let packaging = parts.usable(&mut packaging_basis, parts.of(true), inflow);
    if parts.of(true).next().is_none() {
        packaging_basis.note(Note::new("content.no_packaging"));
    }
    let packaging = share(
        &content::PACKAGING,
        &packaging,
        masses(&packaging),
        recycled,
    );

    for (id, value) in [
        ("recycled_content", total),
        ("post_consumer_recycled_content", post),
        ("pre_consumer_recycled_content", pre),
        ("reused_content", reused),
        ("renewable_content", renewable),
    ] {
        figures.push(Computed::new(id, value, basis.clone()));
    }
    figures.push(Computed::new(
        "plastics_recycled_content",
        plastics,
        plastics_basis,
    ));
    figures.push(Computed::new("leed_recycled_content", leed, basis));
    figures.push(Computed::new(
        "packaging_recycled_content",
        packaging,
        packaging_basis,
    ));
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
    let path = |field| FieldPath { base: "", field };
    let raw = footprint::raw_materials(scope, &product.parts, flows, facts);
    let end = footprint::end_of_life(scope, &product.parts, flows, facts, product.geography);
    // The product's coverage is that of its weaker mass-based stage.
    let used = match end.value {
        Some(_) => raw.basis.used.min(end.basis.used),
        None => raw.basis.used,
    };
    let total = raw.basis.total;
    let weak = raw.basis.weak.max(end.basis.weak).min(used);
    let unverified = raw.basis.unverified.max(end.basis.unverified).min(used);
    let production = footprint::energy_stage(
        scope,
        STAGES[1].1,
        path("/production"),
        product.production.as_ref(),
    );
    let distribution = footprint::distribution(scope, flows, facts, product.transport.as_ref());
    let use_stage =
        footprint::energy_stage(scope, STAGES[3].1, path("/use"), product.use_phase.as_ref());
    let stages: [Stage<'a, N>; 5] = [raw, production, distribution, use_stage, end];

    let mut basis = Basis {
        total,
        used,
        weak,
        unverified,
        ..Basis::default()
    };
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
