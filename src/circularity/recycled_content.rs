//! Recycled, reused and renewable content.
//!
//! ISO 14021:2016, 7.8 (JIS Q 14021), and EN 45557:2020: mass of recycled material over mass of the
//! product, pre- and post-consumer stated apart and then summed. Rework and regrind of the same
//! process are no recycled material; the document has no field for them, so they cannot enter.
//! Product and packaging are never added together, and what is attributed by mass balance stands
//! in a figure of its own.
//!
//! Its definitions were read in JIS Q 14021, its formula (7.8.4.1, X = A / P) second-hand in a public
//! transcription of DIN EN ISO 14021.

use crate::figures::Better::Higher;
use crate::figures::{
    Basis, FigureDescription, Figures, Group, Method, NONE, Needed, Note, Of, PartView,
    Verification, View,
};
use crate::flows::{InflowMasses, symbols};
use crate::number::{Number, Symbol};
use crate::tables::Family;

const METHOD: Method = Method {
    name: "Recycled content by mass",
    source: "ISO 14021:2016 / JIS Q 14021, 7.8 (definitions read; formula of 7.8.4.1 read second-hand, in a transcription in the repository alvaroburgos-ek/ekowai), EN 45557:2020 (clauses 5.3, 7.2 and 7.3 cited); US 16 CFR 260.13, example 3",
    group: Group::Content,
    verification: Verification::PublishedCase,
};

symbols! {
    CONTENT_MASS = "content_mass", "A", "kg";
    DENOMINATOR = "content_denominator", "P", "kg";
    RECYCLED = "recycled_content", "X_rec", "1";
    POST_CONSUMER = "post_consumer_recycled_content", "X_post", "1";
    PRE_CONSUMER = "pre_consumer_recycled_content", "X_pre", "1";
    REUSED = "reused_content", "X_U", "1";
    RENEWABLE = "renewable_content", "X_S", "1";
    PACKAGING = "packaging_recycled_content", "X_pack", "1";
    PLASTICS = "plastics_recycled_content", "X_plast", "1";
    LEED = "leed_recycled_content", "X_LEED", "1";
}

static RECYCLED_CONTENT: FigureDescription = METHOD
    .share("recycled_content", Higher, "X = (A_post + A_pre) / P")
    .key();
static POST: FigureDescription =
    METHOD.share("post_consumer_recycled_content", Higher, "X = A_post / P");
static PRE: FigureDescription =
    METHOD.share("pre_consumer_recycled_content", Higher, "X = A_pre / P");
static REUSED_CONTENT: FigureDescription = Method {
    name: "Reused content by mass",
    source: "EN 45556:2019 (from memory)",
    verification: Verification::FromMemory,
    ..METHOD
}
.share("reused_content", Higher, "X = A_reused / P");
static RENEWABLE_CONTENT: FigureDescription = Method {
    name: "Virgin biological content from sustained production, by mass",
    source: "Ellen MacArthur Foundation and ANSYS Granta, Methodology (2019), F_S",
    verification: Verification::FormulaRead,
    ..METHOD
}
.share("renewable_content", Higher, "X = A_renewable / P");
static PLASTICS_CONTENT: FigureDescription = Method {
    name: "Recycled content of the plastics in the product, by mass",
    source: "ISO 14021:2016, 7.8, applied to the plastic parts; product environmental profile of the ELKO One switch",
    verification: Verification::FormulaRead,
    ..METHOD
}
.share(
    "plastics_recycled_content",
    Higher,
    "X = (A_post + A_pre of plastics) / P of plastics",
);
static PACKAGING_CONTENT: FigureDescription = Method {
    name: "Recycled content of the packaging, by mass",
    source: "ISO 14021:2016, 7.8.4.1, as transcribed second-hand in the repository alvaroburgos-ek/ekowai; product and packaging apart (7.8.2.2)",
    verification: Verification::FormulaRead,
    ..METHOD
}
.share(
    "packaging_recycled_content",
    Higher,
    "X = (A_post + A_pre) / P",
);
static LEED_CONTENT: FigureDescription = Method {
    name: "Recycled content for the LEED credit, by mass",
    source: "USGBC, LEED MR credit for recycled content; LEEDuser nodes 30565 and 32294",
    ..METHOD
}
.share("leed_recycled_content", Higher, "X = X_post + X_pre / 2");

/// The method's figures.
pub(crate) static FIGURES: &[&FigureDescription] = &[
    &RECYCLED_CONTENT,
    &POST,
    &PRE,
    &REUSED_CONTENT,
    &RENEWABLE_CONTENT,
    &PLASTICS_CONTENT,
    &PACKAGING_CONTENT,
    &LEED_CONTENT,
];

/// P: the mass that a content refers to. `None` where there is no mass to divide by.
pub fn denominator<N: Number>(scope: N::Scope, masses: &[N]) -> Option<N> {
    let total = N::sum(scope, masses).named(scope, &DENOMINATOR);
    (total.value() > 0.0).then_some(total)
}

/// A / P: sum of the masses of the material in question over the mass referred to.
pub fn content<N: Number>(
    scope: N::Scope,
    symbol: &'static Symbol,
    material: &[N],
    denominator: N,
) -> N {
    let material = N::sum(scope, material).named(scope, &CONTENT_MASS);
    (material / denominator).named(scope, symbol)
}

/// LEED v4.1 MR credit for recycled content: post-consumer plus half of pre-consumer, by mass.
/// The credit multiplies it by the cost of the material.
pub fn leed<N: Number>(scope: N::Scope, post_consumer: N, pre_consumer: N) -> N {
    (post_consumer + pre_consumer / N::constant(scope, 2.0)).named(scope, &LEED)
}

/// One content figure: which material of which parts.
pub(crate) struct Content<'s, 'a, N: Number> {
    pub(crate) figure: &'static FigureDescription,
    pub(crate) symbol: &'static Symbol,
    pub(crate) of: Of,
    /// Limited to parts of this family, and to those of which nobody knows it.
    pub(crate) family: Option<Family>,
    pub(crate) needed: &'s dyn Fn(&PartView<'_, 'a, N>) -> Needed<'a>,
    pub(crate) pick: fn(&InflowMasses<N>) -> N,
    /// What to say where there is no such part.
    pub(crate) none: Option<&'static str>,
}

impl<'a, N: Number> Content<'_, 'a, N> {
    /// Computes the figure and adds it to the others.
    pub(crate) fn push(&self, view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
        let mut basis = Basis::default();
        // A part whose material nobody states may be of any family: it is missing, and not of another one.
        let chosen = |part: &PartView<'_, 'a, N>| {
            let family = part.part.material.map(|material| material.family);
            self.family.is_none() || family.is_none() || self.family == family
        };
        let needed = |part: &PartView<'_, 'a, N>| {
            let mut needed = (self.needed)(part);
            if self.family.is_some() && part.part.material.is_none() {
                needed[0] = Err(part.part.at("/material"));
            }
            needed
        };
        let usable = view.usable_where(&mut basis, self.of, &chosen, &needed);
        if let Some(code) = self.none
            && !view.parts(self.of).any(|part| chosen(&part))
        {
            basis.note(Note::new(code));
        }
        let masses: Vec<N> = usable.iter().map(|part| part.mass).collect();
        let mut attributed = 0.0;
        let material: Vec<N> = usable
            .iter()
            .filter_map(|part| {
                if let Ok(inflows) = &part.view.part.inflows {
                    attributed += part.mass.value() * inflows.custody.mass_balance;
                }
                Some((self.pick)(part.view.flows.inflow.as_ref()?))
            })
            .collect();
        if attributed > 0.0 && self.figure.id.ends_with("recycled_content") {
            basis.note_mass(Note::new("content.mass_balance_apart"), attributed);
        }
        let value = denominator(view.scope, &masses)
            .map(|denominator| content(view.scope, self.symbol, &material, denominator));
        let by_part = usable
            .iter()
            .zip(&material)
            .filter(|(part, _)| view.by_component && part.mass.value() > 0.0)
            .map(|(part, material)| (part.view.index, *material / part.mass))
            .collect();
        figures.push_by_part(self.figure, value, basis, by_part);
    }
}

/// The physically recycled mass of a part.
pub(crate) fn recycled<N: Number>(inflow: &InflowMasses<N>) -> N {
    inflow.post_consumer_recycled + inflow.pre_consumer_recycled
}

/// What a recycled content needs of a part.
pub(crate) fn needs_recycled<'a, N: Number>(part: &PartView<'_, 'a, N>) -> Needed<'a> {
    let facts = part.facts;
    [facts.post_consumer, facts.pre_consumer, NONE, NONE, NONE]
}

/// The method's figures of a product.
pub(crate) fn figures<'a, N: Number>(view: &View<'_, 'a, N>, figures: &mut Figures<'a, N>) {
    let product = Content {
        figure: &RECYCLED_CONTENT,
        symbol: &RECYCLED,
        of: Of::Product,
        family: None,
        needed: &needs_recycled,
        pick: recycled,
        none: None,
    };
    product.push(view, figures);
    Content {
        figure: &POST,
        symbol: &POST_CONSUMER,
        needed: &|part| [part.facts.post_consumer, NONE, NONE, NONE, NONE],
        pick: |inflow| inflow.post_consumer_recycled,
        ..product
    }
    .push(view, figures);
    Content {
        figure: &PRE,
        symbol: &PRE_CONSUMER,
        needed: &|part| [part.facts.pre_consumer, NONE, NONE, NONE, NONE],
        pick: |inflow| inflow.pre_consumer_recycled,
        ..product
    }
    .push(view, figures);
    Content {
        figure: &REUSED_CONTENT,
        symbol: &REUSED,
        needed: &|part| [part.facts.reused, NONE, NONE, NONE, NONE],
        pick: |inflow| inflow.reused,
        ..product
    }
    .push(view, figures);
    Content {
        figure: &RENEWABLE_CONTENT,
        symbol: &RENEWABLE,
        needed: &|part| [part.facts.renewable, NONE, NONE, NONE, NONE],
        pick: |inflow| inflow.renewable,
        ..product
    }
    .push(view, figures);
    Content {
        figure: &PLASTICS_CONTENT,
        symbol: &PLASTICS,
        family: Some(Family::Plastics),
        none: Some("content.no_plastics"),
        ..product
    }
    .push(view, figures);
    Content {
        figure: &PACKAGING_CONTENT,
        symbol: &PACKAGING,
        of: Of::Packaging,
        none: Some("content.no_packaging"),
        ..product
    }
    .push(view, figures);
    leed_content(view.scope, figures);
}

/// LEED's figure, from the two that it combines.
fn leed_content<N: Number>(scope: N::Scope, figures: &mut Figures<'_, N>) {
    let Some(total) = figures.get(&RECYCLED_CONTENT) else {
        return;
    };
    let basis = total.basis.clone();
    let value = |figure| figures.get(figure).and_then(|figure| figure.value);
    let value = value(&POST)
        .zip(value(&PRE))
        .map(|(post, pre)| leed(scope, post, pre));
    figures.push(&LEED_CONTENT, value, basis);
}
